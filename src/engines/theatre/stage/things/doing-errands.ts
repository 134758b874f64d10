/** Pumps, cars, carts and holes of deeds out of doors. Listed by `drawn-doings.ts`. */
import { clamp, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const ERRAND_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-gas-pump'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.04], 0.3, 0.04, '#8a909e');
    box(pen, [0, 0.5], 0.24, 0.44, '#e0343c');
    box(pen, [0, 0.7], 0.16, 0.12, '#e9f6ff');
    box(pen, [0, 0.74], 0.12, 0.03, '#2c2838');
    box(pen, [0, 0.42], 0.16, 0.08, '#ffffff');
    box(pen, [0, 0.97], 0.26, 0.04, '#ffffff');
  },
  /** From the pump behind whoever holds it to the car ahead. */
  'doing-gas-hose'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      along(16, (part): At => [-0.86 + 0.86 * part, 0.1 - 0.42 * Math.sin(part * Math.PI)]),
      0.045,
      '#2c2838',
    );
    line(
      pen,
      [
        [0, 0.02],
        [0.16, 0.06],
        [0.28, -0.02],
      ],
      0.07,
      '#3d3f4c',
    );
  },
  /** Seen from its side, its tank ahead of whoever fills it. */
  'doing-parked-car'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.3, 0.3],
        [-0.2, 0.5],
        [0.22, 0.5],
        [0.36, 0.3],
      ],
      '#bfe6fb',
    );
    line(
      pen,
      [
        [0.02, 0.3],
        [0.02, 0.5],
      ],
      0.03,
      '#3f8fe0',
    );
    area(
      pen,
      [
        [-0.5, 0.1],
        [-0.5, 0.3],
        [-0.32, 0.32],
        [0.38, 0.32],
        [0.54, 0.26],
        [0.56, 0.1],
      ],
      '#3f8fe0',
    );
    for (const x of [-0.28, 0.32]) {
      oval(pen, [x, 0.1], 0.11, 0.11, '#2c2838');
      oval(pen, [x, 0.1], 0.05, 0.05, STEEL);
    }
    oval(pen, [-0.42, 0.24], 0.028, 0.028, '#2c2838');
    oval(pen, [0.52, 0.22], 0.03, 0.03, '#fff3a8');
  },
  /** Deeper as `turn` goes to 1, the soil beside it. */
  'doing-hole'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const dug = clamp(turn);
    area(
      pen,
      along(16, (part): At => [-0.62 + 0.5 * part, (0.1 + 0.2 * dug) * Math.sin(part * Math.PI) ** 0.7]),
      '#8a5a34',
    );
    oval(pen, [0.22, 0], 0.26 + 0.1 * dug, 0.07 + 0.02 * dug, '#6e4426');
    oval(pen, [0.22, -0.012], 0.2 + 0.1 * dug, 0.045 + 0.02 * dug, '#2c1a10');
  },
  'doing-soil'(canvas, size, { turn = 0 }) {
    const part = wrap(turn);
    if (part < 0.45) return;
    const pen = { canvas, size };
    for (let one = 0; one < 7; one++) {
      const fly = (part - 0.45) / 0.55;
      oval(pen, [-0.1 * one * fly - 0.5 * fly, 0.9 * fly - 1.4 * fly ** 2 + 0.06 * (one % 3)], 0.05, 0.045, '#8a5a34');
    }
  },
  'doing-digging-spade'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.3],
        [0, 0.42],
      ],
      0.05,
      '#c98f4a',
    );
    line(
      pen,
      [
        [-0.09, 0.43],
        [0.09, 0.43],
      ],
      0.055,
      '#c98f4a',
    );
    area(
      pen,
      [
        [-0.12, -0.28],
        [0.12, -0.28],
        [0.11, -0.5],
        [0, -0.62],
        [-0.11, -0.5],
      ],
      '#b9c0d0',
    );
  },
  /** A stick with marshmallows over a fire. */
  'doing-marshmallow-stick'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.2, 0.1],
        [1, -0.22],
      ],
      0.022,
      '#8a5a34',
    );
    for (const x of [0.98, 0.84])
      box(pen, [x, -0.215 + (0.98 - x) * 0.27], 0.06, 0.055, x > 0.9 ? '#f3d9b0' : '#fff6e8');
  },
  /** Its handle towards whoever pushes it; filled. */
  'doing-shopping-cart'(canvas, size) {
    const pen = { canvas, size };
    for (const [x, tone] of [
      [-0.2, '#53b95a'],
      [-0.04, '#f6a52c'],
      [0.12, '#e8343c'],
      [0.28, '#8a5fd0'],
    ] as const) {
      box(pen, [x, 0.76], 0.075, 0.14, tone);
      box(pen, [x, 0.76], 0.05, 0.04, '#ffffff');
    }
    oval(pen, [0.03, 0.9], 0.09, 0.08, '#e0343c');
    area(
      pen,
      [
        [-0.36, 0.72],
        [0.46, 0.66],
        [0.36, 0.34],
        [-0.28, 0.34],
      ],
      '#dfe5ee',
      '#5a6478',
    );
    for (let wire = 0; wire < 7; wire++)
      line(
        pen,
        [
          [-0.3 + wire * 0.115, 0.7],
          [-0.24 + wire * 0.095, 0.35],
        ],
        0.012,
        '#8a93a6',
      );
    for (const y of [0.44, 0.54, 0.63])
      line(
        pen,
        [
          [-0.33, y],
          [0.41, y],
        ],
        0.012,
        '#8a93a6',
      );
    line(
      pen,
      [
        [-0.36, 0.72],
        [-0.5, 0.8],
      ],
      0.045,
      '#e0343c',
    );
    line(
      pen,
      [
        [-0.28, 0.34],
        [-0.2, 0.14],
        [0.38, 0.14],
      ],
      0.03,
      '#8a93a6',
    );
    for (const x of [-0.18, 0.34]) oval(pen, [x, 0.07], 0.065, 0.065, '#2c2838');
  },
  /** Its box open behind, cartons in it. */
  'doing-open-truck'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [0.26, 0.12],
        [0.56, 0.12],
        [0.56, 0.34],
        [0.46, 0.52],
        [0.26, 0.52],
      ],
      '#3f8fe0',
    );
    area(
      pen,
      [
        [0.36, 0.34],
        [0.53, 0.34],
        [0.45, 0.48],
        [0.36, 0.48],
      ],
      '#bfe6fb',
    );
    box(pen, [-0.12, 0.42], 0.38, 0.3, '#f4f1ea');
    area(
      pen,
      [
        [-0.5, 0.14],
        [-0.2, 0.14],
        [-0.2, 0.7],
        [-0.5, 0.7],
      ],
      '#5a5468',
    );
    for (const [x, y] of [
      [-0.43, 0.22],
      [-0.29, 0.22],
      [-0.36, 0.36],
    ] as const) {
      box(pen, [x, y], 0.068, 0.068, '#d9aa6c');
      line(
        pen,
        [
          [x, y - 0.06],
          [x, y + 0.06],
        ],
        0.018,
        '#b98a4a',
        '#b98a4a',
      );
    }
    for (const x of [-0.2, 0.4]) {
      oval(pen, [x, 0.09], 0.1, 0.1, '#2c2838');
      oval(pen, [x, 0.09], 0.045, 0.045, STEEL);
    }
  },
};
