/** Nets, bats and balls of games with a racket, a bat or a club. Listed by `drawn-doings.ts`. */
import { type At, along, area, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const RACKET_DOINGS: Readonly<Record<string, Draw>> = {
  /** Low, across the picture: two posts and what is stretched between them. */
  'doing-low-net'(canvas, size) {
    const pen = { canvas, size };
    const [near, far] = [-0.14, 0.2];
    const top = (x: number): number => 0.52 + (x - near) * 0.2;
    const low = (x: number): number => 0.02 + (x - near) * 0.42;
    for (let one = 0; one <= 12; one++) {
      const x = near + ((far - near) * one) / 12;
      line(
        pen,
        [
          [x, low(x)],
          [x, top(x)],
        ],
        0.006,
        '#ffffff',
        '#4a4560',
      );
    }
    for (let one = 1; one < 7; one++) {
      const at = (x: number): At => [x, low(x) + ((top(x) - low(x)) * one) / 7];
      line(pen, [at(near), at(far)], 0.006, '#ffffff', '#4a4560');
    }
    line(
      pen,
      [
        [near, top(near)],
        [far, top(far)],
      ],
      0.045,
      '#ffffff',
    );
    for (const x of [near, far])
      line(
        pen,
        [
          [x, low(x) - 0.02],
          [x, top(x) + 0.02],
        ],
        0.04,
        '#3d3f4c',
      );
  },
  'doing-fuzzy-ball'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.5, 0.5, '#d7ee3f', '#7f962a');
    line(
      pen,
      along(10, (part): At => [-0.34 + 0.2 * Math.sin(part * Math.PI), -0.34 + 0.68 * part]),
      0.08,
      '#ffffff',
      '#ffffff',
    );
  },
  'doing-shuttle-cork'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.12, 0],
        [0.12, 0],
        [0.4, 0.7],
        [-0.4, 0.7],
      ],
      '#ffffff',
    );
    for (const x of [-0.2, 0, 0.2])
      line(
        pen,
        [
          [x * 0.4, 0.04],
          [x * 1.4, 0.68],
        ],
        0.03,
        '#c9ced8',
        '#c9ced8',
      );
    oval(pen, [0, -0.06], 0.16, 0.16, '#e0443e');
  },
  'doing-ping-pong-table'(canvas, size) {
    const pen = { canvas, size };
    for (const x of [-0.44, 0.4])
      line(
        pen,
        [
          [x, 0],
          [x, 0.3],
        ],
        0.03,
        '#8a909e',
      );
    area(
      pen,
      [
        [-0.56, 0.3],
        [0.5, 0.3],
        [0.6, 0.44],
        [-0.42, 0.44],
      ],
      '#1f6fb0',
    );
    area(
      pen,
      [
        [-0.56, 0.26],
        [0.5, 0.26],
        [0.5, 0.3],
        [-0.56, 0.3],
      ],
      '#174f80',
    );
    line(
      pen,
      [
        [-0.5, 0.37],
        [0.55, 0.37],
      ],
      0.008,
      '#ffffff',
      '#ffffff',
    );
    area(
      pen,
      [
        [-0.04, 0.3],
        [-0.04, 0.44],
        [0.1, 0.58],
        [0.1, 0.44],
      ],
      '#ffffff',
      '#4a4560',
    );
    for (const part of [0.25, 0.5, 0.75])
      line(
        pen,
        [
          [-0.04, 0.3 + 0.14 * part],
          [0.1, 0.44 + 0.14 * part],
        ],
        0.005,
        '#4a4560',
        '#4a4560',
      );
  },
  'doing-bat'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.1],
        [0, 0.28],
      ],
      0.14,
      '#d9a86a',
    );
    oval(pen, [0, 0.62], 0.36, 0.38, '#e0343c');
  },
  'doing-small-ball'(canvas, size) {
    oval({ canvas, size }, [0, 0], 0.5, 0.5, '#ffffff', '#8a6a4a');
  },
  /** The feathers up, the disc down. */
  'doing-jianzi'(canvas, size) {
    const pen = { canvas, size };
    for (const [x, tone] of [
      [-0.26, '#e0343c'],
      [0.26, '#3f8fe0'],
      [-0.1, '#fbd23f'],
      [0.1, '#53b95a'],
    ] as const)
      area(
        pen,
        [
          [-0.04, 0],
          [0.04, 0],
          [x + 0.14, 0.8],
          [x - 0.14, 0.8],
        ],
        tone,
      );
    oval(pen, [0, -0.04], 0.24, 0.1, '#c9a03f');
  },
  /** Its grip in the hand, its head below and ahead. */
  'doing-golf-club'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.1],
        [0, -0.62],
      ],
      0.035,
      STEEL,
    );
    line(
      pen,
      [
        [0, 0.1],
        [0, -0.1],
      ],
      0.055,
      '#2c2838',
    );
    area(
      pen,
      [
        [-0.04, -0.58],
        [0.05, -0.6],
        [0.2, -0.68],
        [0.2, -0.76],
        [-0.02, -0.74],
      ],
      '#5a6478',
    );
  },
  'doing-tee'(canvas, size) {
    area(
      { canvas, size },
      [
        [-0.08, 0],
        [0.08, 0],
        [0.3, 0.6],
        [-0.3, 0.6],
      ],
      '#e0343c',
    );
  },
  /** Its handle in the hand, its blade below. */
  'doing-cricket-bat'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0.14],
        [0, -0.16],
      ],
      0.06,
      '#3f6fc0',
    );
    area(
      pen,
      [
        [-0.08, -0.2],
        [0.08, -0.2],
        [0.1, -0.86],
        [0, -0.92],
        [-0.1, -0.86],
      ],
      '#ecc98a',
    );
  },
  'doing-wicket'(canvas, size) {
    const pen = { canvas, size };
    for (const x of [-0.18, 0, 0.18])
      line(
        pen,
        [
          [x, 0],
          [x, 0.94],
        ],
        0.06,
        '#e0b06a',
      );
    line(
      pen,
      [
        [-0.22, 0.97],
        [0.22, 0.97],
      ],
      0.06,
      '#c98f4a',
    );
  },
  'doing-cricket-ball'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.5, 0.5, '#c8202c');
    line(
      pen,
      along(8, (part): At => [-0.1 + 0.2 * Math.sin(part * Math.PI), -0.44 + 0.88 * part]),
      0.07,
      '#ffffff',
      '#ffffff',
    );
  },
};
