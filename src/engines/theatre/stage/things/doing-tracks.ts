/** Nets, hurdles, bars and floors of sports and dances. Listed by `drawn-doings.ts`. */
import { clamp, smooth, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const TRACK_DOINGS: Readonly<Record<string, Draw>> = {
  /** Between two posts, seen aslant; the foot of the near post at its place. */
  'doing-volleyball-net'(canvas, size) {
    const pen = { canvas, size };
    const [near, far] = [-0.16, 0.2];
    const top = (x: number): number => 1 - (x - near) * 0.36;
    const low = (x: number): number => 0.52 - (x - near) * 0.14;
    for (const x of [far, near])
      line(
        pen,
        [
          [x, x === far ? 0.1 : 0],
          [x, top(x) + 0.03],
        ],
        0.034,
        x === far ? '#9aa3b5' : '#3f6fc0',
      );
    for (let one = 1; one < 12; one++) {
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
    for (let one = 1; one < 8; one++) {
      const at = (x: number): At => [x, low(x) + ((top(x) - low(x)) * one) / 8];
      line(pen, [at(near), at(far)], 0.006, '#ffffff', '#4a4560');
    }
    for (const edge of [top, low])
      line(
        pen,
        [
          [near, edge(near)],
          [far, edge(far)],
        ],
        0.034,
        '#ffffff',
      );
  },
  'doing-hurdle'(canvas, size) {
    const pen = { canvas, size };
    for (const [x, y] of [
      [-0.2, 0],
      [0.2, 0.1],
    ] as const) {
      line(
        pen,
        [
          [x - 0.26, y],
          [x, y],
        ],
        0.045,
        '#5a6478',
      );
      line(
        pen,
        [
          [x, y],
          [x, y + 0.72],
        ],
        0.045,
        '#5a6478',
      );
    }
    for (const [from, tone] of [
      [0, '#e0443e'],
      [0.25, '#ffffff'],
      [0.5, '#e0443e'],
      [0.75, '#ffffff'],
    ] as const)
      area(
        pen,
        [
          [-0.24 + from * 0.48, 0.62 + from * 0.1],
          [-0.12 + from * 0.48, 0.645 + from * 0.1],
          [-0.12 + from * 0.48, 0.825 + from * 0.1],
          [-0.24 + from * 0.48, 0.8 + from * 0.1],
        ],
        tone,
      );
  },
  /** Two uprights, the bar between them, a thick mat behind. */
  'doing-high-jump'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [0.02, 0],
        [0.62, 0],
        [0.66, 0.1],
        [0.06, 0.1],
      ],
      '#2f5fae',
    );
    area(
      pen,
      [
        [0.06, 0.1],
        [0.66, 0.1],
        [0.7, 0.26],
        [0.12, 0.26],
      ],
      '#4f8fe0',
    );
    for (const x of [-0.08, 0.5])
      line(
        pen,
        [
          [x, 0.02],
          [x, 0.62],
        ],
        0.025,
        STEEL,
      );
    for (let one = 0; one < 5; one++)
      line(
        pen,
        [
          [-0.08 + one * 0.116, 0.5],
          [0.036 + one * 0.116, 0.5],
        ],
        0.024,
        one % 2 ? '#ffffff' : '#e0443e',
      );
  },
  /** A pit of sand, and what is kicked up by whoever lands in it as `turn` comes near 1. */
  'doing-sand-pit'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
        [0.56, 0.1],
        [-0.42, 0.1],
      ],
      '#f0d79a',
      '#b08a4a',
    );
    line(
      pen,
      [
        [-0.58, 0.02],
        [-0.52, 0.12],
      ],
      0.03,
      '#ffffff',
    );
    const land = smooth((turn - 0.62) / 0.1) * (1 - smooth((turn - 0.86) / 0.14));
    if (land <= 0) return;
    for (let one = 0; one < 12; one++) {
      const way = (one / 11) * Math.PI;
      oval(
        pen,
        [0.12 + 0.24 * land * Math.cos(way), 0.08 + (0.1 + 0.08 * (one % 3)) * land * Math.sin(way)],
        0.02,
        0.018,
        '#e6c67c',
        '#b08a4a',
      );
    }
  },
  /** Flattened boxes that are danced on. */
  'doing-cardboard'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.52, -0.03],
        [0.52, -0.03],
        [0.44, 0.09],
        [-0.44, 0.09],
      ],
      '#d9aa6c',
    );
    line(
      pen,
      [
        [0, -0.03],
        [0, 0.09],
      ],
      0.008,
      '#a8763f',
      '#a8763f',
    );
  },
  'doing-boombox'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.34, 0.56],
        [-0.34, 0.72],
        [0.34, 0.72],
        [0.34, 0.56],
      ],
      0.05,
      '#8a909e',
    );
    box(pen, [0, 0.29], 0.5, 0.29, '#4a4560');
    for (const x of [-0.29, 0.29]) {
      oval(pen, [x, 0.24], 0.18, 0.18, '#c9ced8');
      oval(pen, [x, 0.24], 0.12, 0.12, '#2c2838');
    }
    box(pen, [0, 0.3], 0.09, 0.08, '#7fd3f5');
    box(pen, [0, 0.48], 0.4, 0.03, '#e0443e');
  },
  /** The board that is tapped on, and what is heard at the one foot and the other by turns. */
  'doing-tap-board'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, -0.05],
        [0.5, -0.05],
        [0.42, 0.09],
        [-0.42, 0.09],
      ],
      '#b9773f',
    );
    for (const x of [-0.3, -0.1, 0.1, 0.3])
      line(
        pen,
        [
          [x * 1.1, -0.05],
          [x * 0.95, 0.09],
        ],
        0.006,
        '#7a4a26',
        '#7a4a26',
      );
  },
  'doing-taps'(canvas, size, { turn = 0 }) {
    const part = wrap(turn);
    const side = part < 0.5 ? 1 : -1;
    const loud = 1 - clamp((wrap(part * 2) - 0.1) / 0.8);
    if (loud <= 0.02) return;
    const pen = { canvas, size };
    for (let one = 0; one < 5; one++) {
      const way = lerpAngle(one / 4, side);
      const spot = (far: number): At => [side * 0.24 + far * Math.cos(way), 0.02 + far * Math.sin(way)];
      line(pen, [spot(0.11), spot(0.2 + 0.05 * loud)], 0.026, '#ffd23f');
    }
  },
  'doing-cane'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.86],
        [0, 0.04],
      ],
      0.035,
      '#2c2838',
    );
    line(
      pen,
      along(8, (part): At => [0.08 - 0.08 * Math.cos(part * Math.PI), 0.04 + 0.09 * Math.sin(part * Math.PI)]),
      0.035,
      '#f4f1ea',
    );
  },
  'doing-hockey-stick'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.14, 0.3],
        [0.06, -0.3],
      ],
      0.045,
      '#c98f55',
    );
    area(
      pen,
      [
        [0.02, -0.36],
        [0.3, -0.37],
        [0.33, -0.28],
        [0.08, -0.26],
      ],
      '#3d3a4e',
    );
    line(
      pen,
      [
        [-0.14, 0.3],
        [-0.1, 0.18],
      ],
      0.05,
      '#ffffff',
    );
  },
  'doing-top-hat'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.32, 0.04],
        [0.32, 0.04],
        [0.36, 0.62],
        [-0.36, 0.62],
      ],
      '#2c2838',
    );
    line(
      pen,
      [
        [-0.33, 0.14],
        [0.33, 0.14],
      ],
      0.12,
      '#e0343c',
    );
    line(
      pen,
      [
        [-0.56, 0.03],
        [0.56, 0.03],
      ],
      0.09,
      '#2c2838',
    );
  },
  'doing-puck'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.5, 0.2, '#2c2838');
    oval(pen, [0, 0.12], 0.5, 0.2, '#4a4560');
  },
};

/** Rays from a foot to its side and up. */
const lerpAngle = (part: number, side: number): number => (side > 0 ? -0.1 + part * 1.7 : Math.PI + 0.1 - part * 1.7);
