/** Noodles and dumplings, as they are lifted and folded. Listed by `drawn-doings.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

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

export const DISH_DOINGS: Readonly<Record<string, Draw>> = {
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
