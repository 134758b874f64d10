/** What is decorated and laid for a feast. Listed by `drawn-doings.ts`. */
import { clamp, TURN } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const FEAST_DOINGS: Readonly<Record<string, Draw>> = {
  /** A fir that is hung with balls one by one as `turn` goes to 1, a star on its top. */
  'doing-fir'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    box(pen, [0, 0.05], 0.05, 0.06, '#8a5a34');
    for (const [y, wide] of [
      [0.1, 0.36],
      [0.32, 0.28],
      [0.54, 0.2],
    ] as const)
      area(
        pen,
        [
          [-wide, y],
          [wide, y],
          [0, y + 0.38],
        ],
        '#2f8a4a',
      );
    const balls: readonly At[] = [
      [-0.2, 0.16],
      [0.02, 0.17],
      [0.22, 0.15],
      [-0.1, 0.27],
      [0.12, 0.28],
      [-0.13, 0.39],
      [0.08, 0.4],
      [0, 0.5],
      [-0.07, 0.61],
      [0.06, 0.65],
      [-0.01, 0.76],
    ];
    for (const [index, spot] of balls.entries())
      if (index < 4 + clamp(turn) * 8)
        oval(pen, spot, 0.034, 0.034, ['#e8343c', '#fbd23f', '#4fa0f0', '#f27ab8'][index % 4]!);
    area(
      pen,
      along(10, (part): At => {
        const way = Math.PI / 2 + part * TURN;
        const far = Math.round(part * 10) % 2 ? 0.03 : 0.075;
        return [far * Math.cos(way), 0.94 + far * Math.sin(way)];
      }),
      '#fbd23f',
    );
  },
  'doing-bauble'(canvas, size) {
    const pen = { canvas, size };
    box(pen, [0, 0.46], 0.12, 0.08, '#fbd23f');
    oval(pen, [0, 0], 0.44, 0.44, '#e8343c');
    oval(pen, [0.16, 0.18], 0.1, 0.08, '#ffffff', '#ffffff');
  },
  /** Laid with plates, glasses and forks as `turn` goes to 1. */
  'doing-laid-table'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (const x of [-0.4, 0.4])
      line(
        pen,
        [
          [x, 0],
          [x, 0.4],
        ],
        0.05,
        '#a8713f',
      );
    area(
      pen,
      [
        [-0.56, 0.38],
        [0.56, 0.38],
        [0.46, 0.56],
        [-0.46, 0.56],
      ],
      '#ffffff',
    );
    area(
      pen,
      [
        [-0.56, 0.24],
        [0.56, 0.24],
        [0.56, 0.38],
        [-0.56, 0.38],
      ],
      '#e9edf4',
    );
    for (const [index, x] of [0.32, 0, -0.32].entries()) {
      if (turn * 3.4 < index + 0.2) break;
      oval(pen, [x, 0.46], 0.12, 0.05, '#ffffff', '#5a6ab0');
      oval(pen, [x, 0.465], 0.075, 0.03, '#cfe0f6', '#8fa4d0');
      line(
        pen,
        [
          [x - 0.155, 0.43],
          [x - 0.145, 0.51],
        ],
        0.018,
        STEEL,
      );
      line(
        pen,
        [
          [x + 0.155, 0.43],
          [x + 0.145, 0.51],
        ],
        0.018,
        STEEL,
      );
      area(
        pen,
        [
          [x + 0.07, 0.53],
          [x + 0.13, 0.53],
          [x + 0.14, 0.66],
          [x + 0.06, 0.66],
        ],
        '#bfe6fb',
        '#5a9ac8',
      );
    }
  },
  'doing-plain-bowl'(canvas, size) {
    const pen = { canvas, size };
    area(pen, [...along(12, (part): At => [-0.5 + part, 0.46 - 0.46 * Math.sin(part * Math.PI) ** 0.8])], '#f6f5f9');
    line(
      pen,
      [
        [-0.5, 0.46],
        [0.5, 0.46],
      ],
      0.05,
      '#8fb8f0',
    );
  },
  'doing-held-plate'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.5, 0.18, '#ffffff', '#5a6ab0');
    oval(pen, [0, 0.02], 0.32, 0.1, '#cfe0f6', '#8fa4d0');
  },
  /** A door-frame and a gate's two strips of red paper, the second put up as `turn` goes to 1. */
  'doing-couplets'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    box(pen, [0, 0.5], 0.34, 0.5, '#8a4a2c');
    box(pen, [0, 0.48], 0.24, 0.46, '#5f3020');
    line(
      pen,
      [
        [0, 0.04],
        [0, 0.92],
      ],
      0.012,
      '#3a1c10',
      '#3a1c10',
    );
    for (const [index, x] of [0.29, -0.29].entries()) {
      if (index === 1 && turn < 0.3) continue;
      box(pen, [x, 0.5], 0.055, 0.36, '#e0242c');
      for (const y of [0.74, 0.58, 0.42, 0.26]) {
        line(
          pen,
          [
            [x - 0.025, y],
            [x + 0.025, y],
          ],
          0.014,
          '#fbd23f',
          '#fbd23f',
        );
        line(
          pen,
          [
            [x, y + 0.04],
            [x, y - 0.04],
          ],
          0.014,
          '#fbd23f',
          '#fbd23f',
        );
      }
    }
    box(pen, [0, 0.95], 0.3, 0.05, '#e0242c');
  },
};
