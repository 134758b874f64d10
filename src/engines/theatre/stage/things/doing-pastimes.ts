/** What is drawn, read, worn, painted and blown in doings. Listed by `drawn-doings.ts`. */
import { clamp, lerp, smooth, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

const CRAYONS = ['#e0443e', '#f2a33a', '#f2d24a', '#4fae5a', '#3f7fd0', '#8a5fc0'] as const;

const crayon = (pen: Pen, [x, y]: At, [toX, toY]: At, tone: string, wide: number): void => {
  line(
    pen,
    [
      [x, y],
      [toX, toY],
    ],
    wide,
    tone,
  );
  const [alongX, alongY] = [(x - toX) * 0.18, (y - toY) * 0.18];
  line(
    pen,
    [
      [x, y],
      [x + alongX, y + alongY],
    ],
    wide * 0.5,
    tone,
  );
};

/** So much of a line is drawn: the first part of its points. */
const drawn = (pen: Pen, points: readonly At[], part: number, wide: number, tone: string): void => {
  const count = Math.ceil(points.length * clamp(part));
  if (count > 1) line(pen, points.slice(0, count), wide, tone, tone);
};

const circle = ([x, y]: At, radius: number): At[] =>
  along(20, (part): At => [x + radius * Math.cos(part * TURN), y + radius * Math.sin(part * TURN)]);

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

export const PASTIME_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-crayon'(canvas, size) {
    crayon({ canvas, size }, [0.2, -0.34], [-0.34, 0.6], '#e0443e', 0.2);
  },
  'doing-crayons'(canvas, size) {
    const pen = { canvas, size };
    for (const [one, tone] of CRAYONS.entries()) {
      const x = -0.46 + one * 0.18;
      crayon(pen, [x + 0.1, 0.05 + 0.04 * (one % 2)], [x - 0.12, -0.06 + 0.05 * (one % 3)], tone, 0.075);
    }
  },
  /** A sheet that leans towards us; a sun, a house and a tree come on it. */
  'doing-drawing'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.54, 0],
        [0.54, 0],
        [0.46, 0.7],
        [-0.46, 0.7],
      ],
      '#fffdf6',
      '#a59fb6',
    );
    drawn(pen, circle([-0.26, 0.54], 0.09), turn * 4, 0.045, '#f2a33a');
    drawn(
      pen,
      [
        [-0.02, 0.1],
        [-0.02, 0.34],
        [0.16, 0.52],
        [0.34, 0.34],
        [0.34, 0.1],
        [-0.02, 0.1],
      ],
      turn * 4 - 0.8,
      0.045,
      '#e0443e',
    );
    drawn(
      pen,
      [
        [0.11, 0.1],
        [0.11, 0.24],
        [0.21, 0.24],
        [0.21, 0.1],
      ],
      turn * 4 - 1.6,
      0.04,
      '#3f7fd0',
    );
    drawn(
      pen,
      [
        [-0.28, 0.1],
        [-0.28, 0.24],
      ],
      turn * 4 - 2.2,
      0.06,
      '#8a5a3a',
    );
    drawn(pen, circle([-0.28, 0.31], 0.085), turn * 4 - 2.6, 0.05, '#4fae5a');
    drawn(
      pen,
      along(14, (part): At => [-0.46 + 0.92 * part, 0.07 + 0.012 * wave(part * 5)]),
      turn * 4 - 3,
      0.04,
      '#4fae5a',
    );
  },
  /** Open, before whoever reads it: lines of print and a picture on its outer pages. */
  'doing-newspaper'(canvas, size) {
    const pen = { canvas, size };
    for (const side of [-1, 1]) {
      area(
        pen,
        [
          [0, -0.02],
          [side * 0.5, 0.02],
          [side * 0.5, 0.56],
          [0, 0.5],
        ],
        side < 0 ? '#f3efe2' : '#fbf8ee',
        '#8f8a9c',
      );
      const ink = '#5b566b';
      line(
        pen,
        [
          [side * 0.07, 0.44],
          [side * 0.44, 0.49],
        ],
        side < 0 ? 0.035 : 0.06,
        ink,
        ink,
      );
      for (let row = 0; row < 6; row++) {
        const y = 0.36 - row * 0.06;
        const short = side > 0 && row < 3;
        line(
          pen,
          [
            [side * (short ? 0.27 : 0.07), y + (short ? 0.02 : 0)],
            [side * 0.44, y + 0.035],
          ],
          0.016,
          ink,
          ink,
        );
      }
      if (side > 0)
        area(
          pen,
          [
            [0.06, 0.24],
            [0.23, 0.26],
            [0.23, 0.4],
            [0.06, 0.38],
          ],
          '#b9b4c6',
          '#8f8a9c',
        );
    }
    line(
      pen,
      [
        [0, -0.02],
        [0, 0.5],
      ],
      0.012,
      '#b9b4c6',
      '#b9b4c6',
    );
  },
  'doing-game-screen'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    box(pen, [0, 0.04], 0.24, 0.03, '#4a4660');
    box(pen, [0, 0.1], 0.05, 0.06, '#4a4660');
    box(pen, [0, 0.46], 0.5, 0.33, '#2c2940');
    box(pen, [0, 0.46], 0.46, 0.29, '#6fc3f2');
    area(
      pen,
      [
        [-0.46, 0.17],
        [0.46, 0.17],
        [0.46, 0.28],
        [-0.46, 0.28],
      ],
      '#5fb85a',
    );
    for (const [x, y] of [
      [-0.2, 0.44],
      [-0.08, 0.44],
      [0.22, 0.54],
    ] as const)
      box(pen, [x, y], 0.055, 0.045, '#d98a3a');
    for (const [x, y] of [
      [-0.14, 0.6],
      [0.22, 0.66],
      [0.34, 0.4],
    ] as const)
      oval(pen, [x, y], 0.035, 0.045, '#f2d24a');
    // A little hero runs and leaps.
    const part = wrap(turn);
    const [x, y] = [lerp(-0.38, 0.36, part), 0.33 + 0.16 * Math.abs(wave(part * 1.5))];
    box(pen, [x, y], 0.04, 0.05, '#e0443e');
    oval(pen, [x, y + 0.08], 0.045, 0.045, '#f4c9a0');
    box(pen, [x, y + 0.12], 0.05, 0.018, '#e0443e');
  },
  'doing-clap'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const near = smooth(Math.max(0, wave(turn - 0.25)));
    if (near < 0.1) return;
    for (const side of [-1, 1])
      for (const one of [0, 1, 2]) {
        const way = 0.35 + one * 0.55;
        const [far, long] = [0.34, 0.1 + 0.06 * near];
        const spot = (reach: number): At => [side * reach * Math.cos(way), reach * Math.sin(way) * 0.9];
        line(pen, [spot(far), spot(far + long)], 0.035, '#ffd34a');
      }
  },
  /** Yin and yang, faint in the air behind. */
  'doing-taiji'(canvas, size, { turn = 0 }) {
    canvas.save();
    canvas.globalAlpha *= 0.55;
    canvas.rotate(turn * TURN * 0.25);
    const radius = size / 2;
    const half = (tone: string, from: number): void => {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(0, 0, radius, from, from + Math.PI);
      canvas.fill();
    };
    const disk = (tone: string, y: number, wide: number): void => {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(0, y, wide, 0, TURN);
      canvas.fill();
    };
    half('#ffffff', Math.PI / 2);
    half('#3a3550', -Math.PI / 2);
    disk('#ffffff', radius / 2, radius / 2);
    disk('#3a3550', -radius / 2, radius / 2);
    disk('#3a3550', radius / 2, radius * 0.14);
    disk('#ffffff', -radius / 2, radius * 0.14);
    canvas.strokeStyle = '#3a3550';
    canvas.lineWidth = size * 0.014;
    canvas.beginPath();
    canvas.arc(0, 0, radius, 0, TURN);
    canvas.stroke();
    canvas.restore();
  },
  /** Over the shoulder: three strands that cross, and a bow. */
  'doing-braid'(canvas, size) {
    const pen = { canvas, size };
    const hair = '#5b3524';
    for (let one = 0; one < 8; one++) {
      const y = 0.5 - one * 0.13;
      const wide = 0.115 - one * 0.006;
      oval(pen, [one % 2 ? 0.045 : -0.045, y], wide, 0.085, one % 2 ? '#6e4430' : hair, '#3a2016');
    }
    oval(pen, [-0.07, -0.5], 0.07, 0.05, '#e8456d');
    oval(pen, [0.07, -0.5], 0.07, 0.05, '#e8456d');
    area(
      pen,
      [
        [-0.05, -0.54],
        [0.05, -0.54],
        [0.09, -0.68],
        [-0.09, -0.68],
      ],
      hair,
      '#3a2016',
    );
  },
  /** Round a collar; the knot is pushed up. */
  'doing-tie'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const y = lerp(-0.16, -0.02, turn);
    for (const side of [-1, 1]) {
      line(
        pen,
        [
          [0, y],
          [side * 0.2, 0.12],
        ],
        0.09,
        '#b92f3a',
      );
      area(
        pen,
        [
          [side * 0.03, 0.1],
          [side * 0.26, 0.16],
          [side * 0.2, -0.04],
        ],
        '#ffffff',
        '#a59fb6',
      );
    }
    area(
      pen,
      [
        [-0.04, y - 0.1],
        [-0.14, -0.66],
        [-0.05, -0.72],
        [0, y - 0.1],
      ],
      '#9a2530',
    );
    area(
      pen,
      [
        [-0.06, y - 0.08],
        [0.06, y - 0.08],
        [0.16, -0.72],
        [0.03, -0.88],
        [-0.1, -0.72],
      ],
      '#d8363f',
    );
    for (const one of [0, 1, 2]) {
      const down = y - 0.26 - one * 0.17;
      line(
        pen,
        [
          [-0.07, down - 0.05],
          [0.1, down + 0.05],
        ],
        0.045,
        '#f6d36a',
        '#f6d36a',
      );
    }
    area(
      pen,
      [
        [-0.11, y + 0.05],
        [0.11, y + 0.05],
        [0.06, y - 0.1],
        [-0.06, y - 0.1],
      ],
      '#d8363f',
    );
  },
  'doing-brush'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.5, -0.1],
        [0.1, 0.02],
      ],
      0.09,
      '#c98f55',
    );
    area(
      pen,
      [
        [0.06, -0.1],
        [0.26, -0.06],
        [0.22, 0.16],
        [0.02, 0.12],
      ],
      '#b9b4c6',
    );
    area(
      pen,
      [
        [0.24, -0.07],
        [0.52, 0.0],
        [0.48, 0.16],
        [0.2, 0.16],
      ],
      '#5aa9e6',
    );
  },
  /** Bare boards, painted one after the other. */
  'doing-fence'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const count = 9;
    const wide = 0.046;
    for (const y of [0.12, 0.34]) box(pen, [0, y], 0.5, 0.022, '#a97b4e');
    for (let one = 0; one < count; one++) {
      const x = -0.45 + (0.9 * one) / (count - 1);
      const picket = (top: number, tone: string): void =>
        area(
          pen,
          [
            [x - wide, 0],
            [x + wide, 0],
            [x + wide, top - 0.05],
            [x, top],
            [x - wide, top - 0.05],
          ],
          tone,
        );
      picket(0.48, '#c79a66');
      const done = clamp(turn * 5 + 2.6 - one * 0.9);
      if (done <= 0) continue;
      const edge = 0.48 - 0.46 * done;
      area(
        pen,
        [
          [x - wide, edge],
          [x, edge - 0.02 * (done < 1 ? 1 : 0)],
          [x + wide, edge],
          [x + wide, 0.43],
          [x, 0.48],
          [x - wide, 0.43],
        ],
        '#5aa9e6',
      );
    }
  },
  'doing-tennis-ball'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    // Thrown up out of the one hand, struck at the top, and away.
    const up = smooth(turn / 0.6);
    const away = clamp((turn - 0.68) / 0.2);
    const [x, y] = [0.3 + away * 7, lerp(1, 4.2, up) - 2 * away];
    for (const one of [1, 2, 3]) {
      if (away <= 0) break;
      line(
        pen,
        [
          [x - 0.8 * one - 0.2, y + 0.24 * one],
          [x - 0.8 * one - 0.7, y + 0.24 * one + 0.14],
        ],
        0.07,
        '#ffffff',
        '#ffffff',
      );
    }
    oval(pen, [x, y], 0.46, 0.46, '#d7ee3f', '#7f962a');
    line(
      pen,
      along(10, (part): At => [x - 0.3 + 0.16 * Math.sin(part * Math.PI), y - 0.34 + 0.68 * part]),
      0.07,
      '#ffffff',
      '#ffffff',
    );
  },
  /** Upright over the hand that holds it. */
  'doing-racket'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.1],
        [0, 0.3],
      ],
      0.075,
      '#3f6fc0',
    );
    for (const side of [-1, 1])
      line(
        pen,
        [
          [0, 0.26],
          [side * 0.12, 0.44],
        ],
        0.04,
        '#e0443e',
      );
    canvas.save();
    canvas.globalAlpha *= 0.75;
    for (let one = -3; one <= 3; one++) {
      const half = Math.sqrt(1 - (one / 4) ** 2);
      line(
        pen,
        [
          [one * 0.055, 0.66 - half * 0.27],
          [one * 0.055, 0.66 + half * 0.27],
        ],
        0.012,
        '#ffffff',
        '#ffffff',
      );
      line(
        pen,
        [
          [-half * 0.2, 0.66 + one * 0.068],
          [half * 0.2, 0.66 + one * 0.068],
        ],
        0.012,
        '#ffffff',
        '#ffffff',
      );
    }
    canvas.restore();
    line(
      pen,
      along(30, (part): At => [0.22 * Math.cos(part * TURN), 0.66 + 0.28 * Math.sin(part * TURN)]),
      0.055,
      '#e0443e',
    );
  },
  'doing-diving-board'(canvas, size) {
    const pen = { canvas, size };
    for (const x of [-0.44, -0.3]) box(pen, [x, -0.4], 0.025, 0.42, '#9aa3b5');
    for (let rung = 0; rung < 6; rung++) box(pen, [-0.37, -0.7 + rung * 0.13], 0.07, 0.014, '#9aa3b5');
    box(pen, [0, 0.0], 0.5, 0.035, '#3f8fd8');
    box(pen, [-0.4, 0.16], 0.015, 0.14, '#9aa3b5');
  },
  'doing-splash'(canvas, size, { turn = 0 }) {
    const part = clamp((turn - 0.62) / 0.34);
    if (part <= 0 || part >= 1) return;
    const pen = { canvas, size };
    const high = Math.sin(part * Math.PI);
    for (let one = 0; one < 9; one++) {
      const x = -0.4 + 0.1 * one;
      const y = high * (0.2 + 0.5 * Math.cos(x * 2.4)) * (0.7 + 0.3 * wrap(one * 0.618));
      area(
        pen,
        [
          [x - 0.05, 0],
          [x * 1.3, y],
          [x + 0.05, 0],
        ],
        '#e6f7ff',
        '#7fc4ec',
      );
      oval(pen, [x * 1.5, y + 0.08], 0.03, 0.035, '#e6f7ff', '#7fc4ec');
    }
    oval(pen, [0, 0], 0.5, 0.06, '#e6f7ff', '#7fc4ec');
  },
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
};
