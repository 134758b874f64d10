/** What is drawn, read and played on pages and screens, and applause. Listed by `drawn-doings.ts`. */
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

export const PAGE_DOINGS: Readonly<Record<string, Draw>> = {
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
};
