/** Ovens, salads and sushi. Listed by `drawn-doings.ts`. */
import { clamp, lerp, TURN } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

const COOKIE = '#c98a45';

const cookie = (pen: Pen, [x, y]: At, wide: number): void => {
  oval(pen, [x, y], wide, wide * 0.5, COOKIE);
  for (const [dx, dy] of [
    [-0.4, 0.1],
    [0.3, 0.18],
    [0.05, -0.2],
  ] as const)
    oval(pen, [x + dx * wide, y + dy * wide], wide * 0.14, wide * 0.1, '#5a2f18');
};

export const BAKING_DOINGS: Readonly<Record<string, Draw>> = {
  /** Its door let down towards whoever bakes, light within. */
  'doing-open-oven'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.5], 0.46, 0.5, '#dfe3ea');
    box(pen, [0, 0.9], 0.46, 0.1, '#b9c0cc');
    for (const x of [-0.28, -0.1, 0.1, 0.28]) oval(pen, [x, 0.9], 0.05, 0.05, '#3d3f4c');
    box(pen, [0, 0.46], 0.38, 0.28, '#4a2418');
    box(pen, [0, 0.46], 0.33, 0.23, '#f08a2c');
    oval(pen, [0, 0.42], 0.26, 0.14, '#ffc35a', '#ffc35a');
    for (const y of [0.34, 0.5])
      line(
        pen,
        [
          [-0.33, y],
          [0.33, y],
        ],
        0.014,
        '#6a6e7c',
      );
    for (const x of [-0.2, 0, 0.2]) cookie(pen, [x, 0.55], 0.075);
    area(
      pen,
      [
        [-0.38, 0.18],
        [0.38, 0.18],
        [0.34, 0.02],
        [-0.52, 0.02],
      ],
      '#c3cad6',
    );
    box(pen, [0, 0.03], 0.42, 0.03, '#8b92a0');
  },
  'doing-cookie-tray'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, -0.08],
        [0.5, -0.08],
        [0.42, 0.14],
        [-0.42, 0.14],
      ],
      '#a9b0bf',
    );
    area(
      pen,
      [
        [-0.45, -0.05],
        [0.45, -0.05],
        [0.38, 0.11],
        [-0.38, 0.11],
      ],
      '#dfe3ea',
    );
    for (const [y, wide] of [
      [0.08, 0.1],
      [-0.01, 0.115],
    ] as const)
      for (const x of [-0.28, 0, 0.28]) cookie(pen, [x, y], wide);
    box(pen, [0, -0.1], 0.5, 0.025, '#8b92a0');
  },
  /** Leaves, tomatoes and slices fly over a large bowl; `turn` strokes. */
  'doing-salad-bowl'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0.36], 0.5, 0.12, '#8a5a2c');
    for (let one = 0; one < 9; one++) {
      const x = -0.36 + 0.09 * one;
      oval(pen, [x, 0.38 + 0.06 * Math.sin(one * 2.3)], 0.11, 0.08, ['#5cb94a', '#8fd05a', '#3f9a44'][one % 3]!);
    }
    for (let one = 0; one < 9; one++) {
      const high = Math.abs(Math.sin((turn * 0.5 + one * 0.19) * TURN * 0.5));
      const spot: At = [-0.34 + 0.085 * one, 0.42 + 0.52 * high * (one % 2 ? 1 : 0.66)];
      if (one % 4 === 1) oval(pen, spot, 0.055, 0.055, '#e8443c');
      else if (one % 4 === 3) oval(pen, spot, 0.06, 0.05, '#d8f0b0', '#4f9a4a');
      else {
        oval(pen, spot, 0.1, 0.06, one % 3 ? '#5cb94a' : '#8fd05a');
        line(
          pen,
          [
            [spot[0] - 0.08, spot[1]],
            [spot[0] + 0.08, spot[1]],
          ],
          0.008,
          '#e8f8d0',
          '#e8f8d0',
        );
      }
    }
    area(
      pen,
      along(16, (part): At => [-0.5 * Math.cos(part * Math.PI), 0.36 - 0.36 * Math.sin(part * Math.PI)]),
      '#c88a4a',
    );
    line(
      pen,
      along(16, (part): At => [-0.5 * Math.cos(part * Math.PI), 0.36 - 0.1 * Math.sin(part * Math.PI)]),
      0.03,
      '#e0a868',
    );
  },
  /** A large wooden spoon, bowl down. */
  'doing-salad-server'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.2],
        [0, 0.95],
      ],
      0.07,
      '#a86a2c',
    );
    oval(pen, [0, 0.12], 0.12, 0.17, '#b97838');
  },
  /** Seaweed and rice on slats, rolled up from before as `turn` goes to 1. */
  'doing-sushi-mat'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const sheet = (half: number, low: number, high: number, tone: string): void =>
      area(
        pen,
        [
          [-half, low],
          [half, low],
          [half * 0.86, high],
          [-half * 0.86, high],
        ],
        tone,
      );
    sheet(0.5, -0.06, 0.42, '#d8b25a');
    for (let one = 0; one < 9; one++) {
      const [half, up] = [0.49 - one * 0.008, -0.04 + one * 0.055];
      line(
        pen,
        [
          [-half, up],
          [half, up],
        ],
        0.006,
        '#a8823a',
      );
    }
    const near = lerp(0, 0.14, clamp(turn));
    sheet(0.4, near, 0.38, '#1f3d2c');
    sheet(0.38, near + 0.01, 0.32, '#ffffff');
    for (const [up, tone] of [
      [0.19, '#f5774a'],
      [0.25, '#6fbf4a'],
    ] as const)
      line(
        pen,
        [
          [-0.36, up],
          [0.36, up],
        ],
        0.04,
        tone,
      );
    if (turn < 0.15) return;
    const roll = 0.03 + 0.06 * turn;
    line(
      pen,
      [
        [-0.43, near],
        [0.43, near],
      ],
      roll * 1.8,
      '#1f3d2c',
    );
    for (const [part, tone] of [
      [1, '#1f3d2c'],
      [0.75, '#ffffff'],
      [0.36, '#f5774a'],
    ] as const)
      for (const side of [-1, 1]) oval(pen, [side * 0.44, near], roll * 0.75 * part, roll * part, tone);
  },
  /** Rolls cut and stood on a board: more as `turn` goes to 1. */
  'doing-sushi-board'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
        [0.46, 0.1],
        [-0.46, 0.1],
      ],
      '#b0743a',
    );
    const count = 4 + Math.round(2 * clamp(turn));
    for (let one = 0; one < count; one++) {
      const x = -0.32 + 0.32 * (one % 3);
      const y = one < 3 ? 0.14 : 0.34;
      area(
        pen,
        [
          [x - 0.14, y],
          [x + 0.14, y],
          [x + 0.14, y + 0.14],
          [x - 0.14, y + 0.14],
        ],
        '#1f3d2c',
      );
      oval(pen, [x, y + 0.14], 0.14, 0.075, '#1f3d2c');
      oval(pen, [x, y + 0.14], 0.115, 0.058, '#ffffff');
      oval(pen, [x, y + 0.14], 0.05, 0.027, one % 2 ? '#6fbf4a' : '#f5774a');
    }
  },
};
