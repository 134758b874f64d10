/** Flowers, drones and walls of free hours. Listed by `drawn-doings.ts`. */
import { clamp, TURN, wave } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const LEISURE_DOINGS: Readonly<Record<string, Draw>> = {
  /** Squares of chalk, flat on the ground, away from us to the side. */
  'doing-hopscotch'(canvas, size) {
    const pen = { canvas, size };
    const rim = '#ffffff';
    const square = (x: number, y: number, tone: string): void =>
      area(
        pen,
        [
          [x - 0.075, y - 0.035],
          [x + 0.075, y - 0.035],
          [x + 0.065, y + 0.035],
          [x - 0.085, y + 0.035],
        ],
        tone,
        rim,
      );
    for (const [x, y, tone] of [
      [-0.42, 0, '#f2708a'],
      [-0.26, 0, '#f6a52c'],
      [-0.1, -0.038, '#fbe14a'],
      [-0.1, 0.038, '#53b95a'],
      [0.06, 0, '#3f8fe0'],
      [0.22, -0.038, '#8a5fd0'],
      [0.22, 0.038, '#f2708a'],
      [0.38, 0, '#f6a52c'],
    ] as const)
      square(x, y, tone);
  },
  /** Flowers come into it one by one as `turn` goes to 1. */
  'doing-vase'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const stems: readonly (readonly [At, string])[] = [
      [[0, 0.94], '#e8343c'],
      [[-0.26, 0.84], '#fbd23f'],
      [[0.26, 0.86], '#f27ab8'],
      [[-0.13, 1.08], '#8a5fd0'],
      [[0.14, 1.1], '#fbd23f'],
      [[-0.38, 0.66], '#f27ab8'],
      [[0.38, 0.68], '#e8343c'],
    ];
    for (const [index, [[x, y], tone]] of stems.entries()) {
      if (index > 1 + clamp(turn) * 6) break;
      line(
        pen,
        [
          [x * 0.1, 0.4],
          [x, y],
        ],
        0.028,
        '#4f9a4a',
      );
      oval(pen, [x * 0.6 + 0.05, y * 0.76], 0.07, 0.03, '#5fb054');
      for (let petal = 0; petal < 6; petal++)
        oval(pen, [x + 0.075 * Math.cos(petal * 1.05), y + 0.075 * Math.sin(petal * 1.05)], 0.06, 0.06, tone);
      oval(pen, [x, y], 0.05, 0.05, '#fff3a8');
    }
    area(
      pen,
      [
        [-0.13, 0.5],
        [0.13, 0.5],
        [0.2, 0.28],
        [0.13, 0],
        [-0.13, 0],
        [-0.2, 0.28],
      ],
      '#8fd3f5',
    );
    line(
      pen,
      [
        [-0.15, 0.5],
        [0.15, 0.5],
      ],
      0.04,
      '#ffffff',
    );
  },
  'doing-cut-flower'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.5],
        [0, 0.3],
      ],
      0.06,
      '#4f9a4a',
    );
    for (let petal = 0; petal < 6; petal++)
      oval(pen, [0.16 * Math.cos(petal * 1.05), 0.36 + 0.16 * Math.sin(petal * 1.05)], 0.13, 0.13, '#f27ab8');
    oval(pen, [0, 0.36], 0.1, 0.1, '#fff3a8');
  },
  'doing-drone'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (const x of [-0.34, 0.34]) {
      line(
        pen,
        [
          [0, 0],
          [x, 0.07],
        ],
        0.05,
        '#3d3a4e',
      );
      oval(pen, [x, 0.13], 0.05 + 0.2 * Math.abs(wave(turn)), 0.02, '#dfe9f4', '#8a93a6');
      line(
        pen,
        [
          [x, 0.06],
          [x, 0.13],
        ],
        0.04,
        '#e0343c',
      );
    }
    oval(pen, [0, 0], 0.2, 0.1, '#f4f6fa');
    oval(pen, [0, -0.1], 0.06, 0.06, '#2c2838');
    for (const x of [-0.12, 0.12])
      line(
        pen,
        [
          [x, -0.06],
          [x * 1.3, -0.19],
        ],
        0.025,
        '#3d3a4e',
      );
  },
  'doing-controller'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0], 0.5, 0.26, '#3d3a4e');
    for (const x of [-0.26, 0.26]) {
      line(
        pen,
        [
          [x, 0.06],
          [x, 0.2],
        ],
        0.07,
        STEEL,
      );
      oval(pen, [x, 0.22], 0.07, 0.06, '#e0343c');
    }
    line(
      pen,
      [
        [0, 0.26],
        [0.08, 0.7],
      ],
      0.04,
      STEEL,
    );
  },
  'doing-wet-shirt'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.3, 0],
        [0.3, 0],
        [0.34, 0.42],
        [0.52, 0.34],
        [0.6, 0.56],
        [0.2, 0.74],
        [0, 0.66],
        [-0.2, 0.74],
        [-0.6, 0.56],
        [-0.52, 0.34],
        [-0.34, 0.42],
      ],
      '#f2708a',
    );
    for (const [x, y] of [
      [-0.34, 0.06],
      [-0.12, 0],
      [0.12, 0.02],
      [0.34, 0.06],
      [0, 0.12],
    ] as const)
      oval(pen, [x, y], 0.15, 0.12, '#ffffff', '#b8d4ea');
  },
  /** One wheel, a fork, a saddle. */
  'doing-unicycle'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const hub: At = [0, 0.36];
    const rim = along(32, (part): At => [0.34 * Math.cos(part * TURN), 0.36 + 0.34 * Math.sin(part * TURN)]);
    line(pen, rim, 0.06, '#2c2838');
    for (let spoke = 0; spoke < 8; spoke++) {
      const way = (spoke / 8 + turn) * TURN;
      line(pen, [hub, [0.32 * Math.cos(way), 0.36 + 0.32 * Math.sin(way)]], 0.008, STEEL, '#8a909e');
    }
    line(
      pen,
      [
        [0, 0.36],
        [0, 0.86],
      ],
      0.05,
      '#e0343c',
    );
    area(
      pen,
      [
        [-0.18, 0.9],
        [0.16, 0.9],
        [0.18, 0.97],
        [-0.2, 0.99],
      ],
      '#2c2838',
    );
    const way = turn * TURN;
    line(
      pen,
      [
        [0.12 * Math.cos(way), 0.36 + 0.12 * Math.sin(way)],
        [-0.12 * Math.cos(way), 0.36 - 0.12 * Math.sin(way)],
      ],
      0.035,
      STEEL,
    );
    oval(pen, hub, 0.05, 0.05, '#e0343c');
  },
  'doing-low-wall'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.2], 0.42, 0.2, '#c8735a');
    for (let row = 0; row < 4; row++)
      for (let brick = 0; brick < 5; brick++) {
        const x = -0.36 + brick * 0.18 + (row % 2) * 0.06;
        if (x < 0.36)
          line(
            pen,
            [
              [x - 0.06, 0.06 + row * 0.1],
              [x + 0.06, 0.06 + row * 0.1],
            ],
            0.07,
            '#d98a6c',
            '#a85840',
          );
      }
    box(pen, [0, 0.41], 0.46, 0.03, '#d8d2c8');
  },
  'doing-cliff-sea'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0.02], 0.56, 0.11, '#2f8fd0', '#1f6fae');
    for (let one = 0; one < 5; one++)
      line(
        pen,
        along(8, (part): At => [-0.4 + one * 0.18 + 0.12 * part, 0.02 + 0.012 * wave(part * 2 + turn + one * 0.3)]),
        0.012,
        '#cfefff',
        '#cfefff',
      );
  },
};
