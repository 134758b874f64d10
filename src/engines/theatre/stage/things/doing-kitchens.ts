/** What is peeled, fried and poured. Listed by `drawn-doings.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

const peel =
  (tone: string): Draw =>
  (canvas, size, { turn = 0 }) => {
    const pen = { canvas, size };
    const long = 0.5 + 0.7 * wrap(turn * 0.4);
    line(
      pen,
      along(18, (part): At => [0.16 * wave(part * 1.6), -long * part]),
      0.16,
      tone,
    );
    line(
      pen,
      along(18, (part): At => [0.16 * wave(part * 1.6) + 0.02, -long * part]),
      0.05,
      '#fff1cf',
      '#fff1cf',
    );
  };

/** Noodles that hang down from what holds them: that is drawn upside down, as it points to the mouth. */
const strands = (pen: Pen, [x, y]: At, long: number, wide: number, tone: string): void => {
  for (const part of [-1, -0.5, 0, 0.5, 1])
    line(
      pen,
      along(
        10,
        (down): At => [x + part * wide + 0.02 * wave(down + part), y + long * down * (1 - 0.12 * Math.abs(part))],
      ),
      0.05,
      tone,
    );
};

/** Heaped strands, curled over each other. */
const heaped = (pen: Pen, [x, y]: At, wide: number, tone: string): void => {
  for (const [aside, up, radius] of [
    [-0.6, 0, 0.34],
    [0.6, 0, 0.34],
    [-0.2, 0.1, 0.4],
    [0.25, 0.12, 0.38],
    [0, 0.24, 0.3],
  ] as const)
    for (const inner of [1, 0.62, 0.28])
      line(
        pen,
        along(
          16,
          (part): At => [
            x + wide * (aside + radius * inner * Math.cos(part * TURN)),
            y + wide * (up + 0.55 * radius * inner * Math.sin(part * TURN)),
          ],
        ),
        0.055,
        tone,
      );
};

const PASTA = '#f4cf6a';

export const KITCHEN_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-peel-brown': peel('#a8763f'),
  'doing-peel-orange': peel('#ee8a2a'),
  'doing-peel-red': peel('#d8363f'),
  'doing-peel-green': peel('#4f9a4a'),
  'doing-hob'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.4], 0.5, 0.42, '#e9e6ef');
    box(pen, [0, 0.3], 0.36, 0.22, '#4a4660');
    box(pen, [0, 0.31], 0.3, 0.15, '#2f2c42');
    for (const x of [-0.3, -0.1, 0.1, 0.3]) oval(pen, [x, 0.66], 0.05, 0.05, '#4a4660');
    box(pen, [0, 0.8], 0.52, 0.05, '#5b566b');
    for (let one = -2; one <= 2; one++)
      area(
        pen,
        [
          [one * 0.08 - 0.03, 0.84],
          [one * 0.08, 0.92],
          [one * 0.08 + 0.03, 0.84],
        ],
        '#4aa9f2',
      );
  },
  /** A pan seen somewhat from above, its handle towards who holds it, an egg in it. */
  'doing-egg-pan'(canvas, size, { y: _ }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.34, 0.04],
        [-0.86, 0.06],
      ],
      0.08,
      '#3a3648',
    );
    oval(pen, [0, -0.03], 0.44, 0.19, '#2f2c3c');
    oval(pen, [0, 0.03], 0.44, 0.18, '#4a4660');
    oval(pen, [0, 0.03], 0.37, 0.14, '#39354a');
    oval(pen, [0.02, 0.045], 0.28, 0.105, '#ffffff', '#d5cfc0');
    oval(pen, [-0.16, 0.02], 0.1, 0.06, '#ffffff', '#ffffff');
    oval(pen, [0.04, 0.075], 0.11, 0.06, '#ffb52e', '#d98a1a');
    oval(pen, [0.07, 0.095], 0.03, 0.014, '#ffe9a8', '#ffe9a8');
  },
  'doing-mug'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      along(12, (part): At => [0.36 + 0.2 * Math.sin(part * Math.PI), 0.2 + 0.34 * part]),
      0.07,
      '#e0594a',
    );
    area(
      pen,
      [
        [-0.36, 0.7],
        [-0.3, 0.04],
        [0.3, 0.04],
        [0.36, 0.7],
      ],
      '#e0594a',
    );
    oval(pen, [0, 0.7], 0.36, 0.09, '#fff6ea', '#a8402f');
    oval(pen, [0, lerp(0.63, 0.7, turn)], 0.33 * lerp(0.8, 0.98, turn), 0.065, '#5b3420', '#5b3420');
  },
  /** A glass jug of coffee, tipped, and what runs out of it. */
  'doing-coffee-pot'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      along(10, (part): At => [0.44 + 0.05 * part, 0.02 - 0.72 * part ** 1.4]),
      0.06,
      '#5b3420',
    );
    canvas.save();
    canvas.rotate(-0.62);
    line(
      pen,
      along(12, (part): At => [-0.28 - 0.24 * Math.sin(part * Math.PI), -0.24 + 0.5 * part]),
      0.08,
      '#2f2c3c',
    );
    area(
      pen,
      [
        [-0.2, 0.34],
        [0.26, 0.34],
        [0.4, 0.3],
        [0.24, 0.22],
        [0.34, -0.1],
        [0.28, -0.34],
        [-0.28, -0.34],
        [-0.34, -0.1],
        [-0.2, 0.22],
      ],
      '#dff1fa',
      '#5b566b',
    );
    area(
      pen,
      [
        [0.3, 0.06],
        [0.34, -0.1],
        [0.28, -0.33],
        [-0.28, -0.33],
        [-0.34, -0.12],
        [-0.31, -0.02],
      ],
      '#6a3d24',
      '#4a2816',
    );
    box(pen, [0, 0.38], 0.24, 0.045, '#2f2c3c');
    canvas.restore();
  },
  /** A broad plate of spaghetti with tomato sauce. */
  'doing-spaghetti'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0.02], 0.6, 0.15, '#ffffff', '#a8b0bc');
    oval(pen, [0, 0.05], 0.44, 0.1, '#eef1f5', '#c4ccd6');
    heaped(pen, [0, 0.12], 0.4, PASTA);
    area(
      pen,
      along(
        24,
        (part): At => [
          0.26 * Math.cos(part * TURN) * (1 + 0.12 * Math.sin(part * TURN * 3)),
          0.27 + 0.1 * Math.sin(part * TURN),
        ],
      ),
      '#d8402e',
    );
    for (const [x, y] of [
      [-0.1, 0.3],
      [0.1, 0.26],
      [0.02, 0.34],
    ] as const)
      oval(pen, [x, y], 0.05, 0.045, '#8f3a22');
    oval(pen, [0.02, 0.37], 0.05, 0.03, '#4fa84a');
  },
  /** A fork upright over the hand, spaghetti wound about it and hanging down. */
  'doing-spaghetti-fork'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.34, 0.12],
        [0.24, 0.0],
      ],
      0.05,
      '#c8d0da',
    );
    strands(pen, [0.34, 0.02], 0.62, 0.1, PASTA);
    oval(pen, [0.34, 0.0], 0.17, 0.15, PASTA);
    for (const bend of [-0.06, 0, 0.06])
      line(
        pen,
        along(8, (part): At => [0.2 + 0.28 * part, bend + 0.05 * Math.sin(part * Math.PI)]),
        0.03,
        '#e2b24a',
        '#e2b24a',
      );
    oval(pen, [0.36, -0.14], 0.05, 0.04, '#d8402e');
  },
  /** A deep bowl of noodles in broth, with an egg and greens. */
  'doing-noodle-bowl'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0.2], 0.5, 0.13, '#b8762c');
    heaped(pen, [0, 0.22], 0.34, PASTA);
    oval(pen, [0.26, 0.26], 0.13, 0.08, '#ffffff', '#c8c0b0');
    oval(pen, [0.26, 0.27], 0.07, 0.045, '#f29a2a');
    for (const x of [-0.34, -0.28, -0.22]) oval(pen, [x, 0.27], 0.05, 0.035, '#4fa84a');
    area(
      pen,
      [
        [-0.5, 0.2],
        ...along(14, (part): At => [-0.5 + part, 0.2 - 0.1 * Math.sin(part * Math.PI)]),
        [0.5, 0.2],
        ...along(14, (part): At => [0.5 - part, 0.2 - 0.56 * Math.sin(part * Math.PI) ** 0.7]),
      ],
      '#c83a3a',
    );
    box(pen, [0, -0.36], 0.2, 0.05, '#c83a3a');
  },
  /** Two sticks, and the noodles that they have lifted. */
  'doing-noodle-sticks'(canvas, size) {
    const pen = { canvas, size };
    strands(pen, [0.34, 0.02], 0.72, 0.08, PASTA);
    for (const [from, to] of [
      [0.1, 0.05],
      [0.0, -0.03],
    ] as const)
      line(
        pen,
        [
          [-0.4, 0.22 + from],
          [0.46, to],
        ],
        0.035,
        '#a2452c',
      );
  },
  /** White, folded to a half moon, its seam in pleats. */
  'doing-dumpling'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        ...along(16, (part): At => [0.5 * Math.cos(part * Math.PI), 0.04 + 0.34 * Math.sin(part * Math.PI)]),
        ...along(8, (part): At => [-0.5 + part, 0.04 - 0.16 * Math.sin(part * Math.PI)]),
      ],
      '#fff6e4',
      '#b89a6a',
    );
    for (const part of [0.14, 0.28, 0.42, 0.58, 0.72, 0.86]) {
      const [x, y] = [0.5 * Math.cos(part * Math.PI), 0.04 + 0.34 * Math.sin(part * Math.PI)];
      line(
        pen,
        [
          [x * 0.98, y * 0.98],
          [x * 0.76, y * 0.7],
        ],
        0.03,
        '#d8bd8c',
        '#d8bd8c',
      );
    }
  },
  /** A round wrapper with a heap of filling, half folded over: it closes as `turn` grows. */
  'doing-dumpling-open'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const shut = smooth(clamp(1.4 * wrap(turn)));
    oval(pen, [0, 0.06], 0.5, 0.3, '#fff6e4', '#b89a6a');
    oval(pen, [0, 0.1], 0.24, 0.16, '#b8684a');
    for (const [x, y] of [
      [-0.08, 0.12],
      [0.1, 0.14],
      [0.02, 0.06],
    ] as const)
      oval(pen, [x, y], 0.04, 0.035, '#5fa84a');
    area(
      pen,
      [
        ...along(
          16,
          (part): At => [0.5 * Math.cos(part * Math.PI), 0.06 - lerp(0.3, -0.3, shut) * Math.sin(part * Math.PI)],
        ),
        ...along(16, (part): At => [-0.5 * Math.cos(part * Math.PI), 0.06 - 0.3 * Math.sin(part * Math.PI)]),
      ],
      '#fff0d4',
      '#b89a6a',
    );
  },
};
