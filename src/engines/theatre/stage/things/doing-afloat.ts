/** Boats that tow, skis, boards, sails and spray. Listed by `drawn-doings.ts`. */
import { wave } from '../painting/easing.js';
import { type At, along, area, type Draw, line, oval } from './doing-shapes.js';

const FOAM = '#f2fbff';
const FOAM_RIM = '#9fd3ee';
const CORD = '#f4f1ea';
const CORD_RIM = '#6a6478';

/** A plank from the side, its nose up. */
const plank =
  (tone: string, stripe: string): Draw =>
  (canvas, size) => {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0.02],
        [-0.46, -0.03],
        [0.36, -0.03],
        ...along(5, (part): At => [0.36 + 0.14 * part, -0.03 + 0.16 * part * part]),
        ...along(5, (part): At => [0.5 - 0.16 * part, 0.15 - 0.11 * part]),
      ],
      tone,
    );
    line(
      pen,
      [
        [-0.42, 0],
        [0.34, 0],
      ],
      0.016,
      stripe,
      stripe,
    );
  };

export const AFLOAT_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-water-ski': plank('#f2c33a', '#e0443e'),
  'doing-wakeboard': plank('#e0443e', '#ffffff'),
  /** A speedboat that goes ahead, its wake behind it; its tow rope comes back to the hands. */
  'doing-tow-boat'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const up = 0.012 * wave(turn);
    for (let puff = 0; puff < 7; puff++)
      oval(pen, [-0.5 - puff * 0.07, 0.02 + 0.02 * wave(turn + puff * 0.3)], 0.07, 0.05 - puff * 0.004, FOAM, FOAM_RIM);
    line(
      pen,
      [
        [-0.36, 0.3 + up],
        [-0.36, 0.42 + up],
      ],
      0.018,
      '#9aa3b5',
    );
    area(
      pen,
      [
        [0.02, 0.28 + up],
        [0.12, 0.42 + up],
        [0.2, 0.42 + up],
        [0.26, 0.26 + up],
      ],
      '#bfe6fb',
      '#5a7a9a',
    );
    oval(pen, [-0.06, 0.36 + up], 0.055, 0.06, '#e2ab80');
    area(
      pen,
      [
        [-0.13, 0.18 + up],
        [0.02, 0.18 + up],
        [0, 0.31 + up],
        [-0.11, 0.31 + up],
      ],
      '#3f6fc0',
    );
    area(
      pen,
      along(12, (part): At => [-0.06 + 0.062 * Math.cos(part * Math.PI), 0.37 + up + 0.062 * Math.sin(part * Math.PI)]),
      '#5b3524',
    );
    area(
      pen,
      [
        [-0.5, 0.26 + up],
        [0.5, 0.32 + up],
        ...along(6, (part): At => [0.5 - 0.2 * part, 0.32 + up - 0.28 * part ** 0.7]),
        [-0.48, 0.02 + up],
      ],
      '#ffffff',
    );
    area(
      pen,
      [
        [-0.49, 0.16 + up],
        [0.43, 0.2 + up],
        [0.34, 0.08 + up],
        [-0.48, 0.06 + up],
      ],
      '#e0443e',
    );
    for (let puff = 0; puff < 6; puff++)
      oval(pen, [0.38 - puff * 0.17, 0.02], 0.09, 0.03 + 0.012 * wave(turn * 1.3 + puff * 0.4), FOAM, FOAM_RIM);
  },
  /** Thrown up behind a board. */
  'doing-wake'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 8; one++) {
      const x = -0.5 + one * 0.13;
      const high = 0.07 + (0.5 - x) * 0.2 + 0.03 * wave(turn * 1.7 + one * 0.37);
      area(
        pen,
        [
          [x - 0.07, -0.02],
          [x - 0.08, high],
          [x + 0.08, -0.02],
        ],
        FOAM,
        FOAM_RIM,
      );
      oval(pen, [x - 0.1, high + 0.02 + 0.03 * wave(turn + one * 0.5)], 0.022, 0.022, FOAM, FOAM_RIM);
    }
    oval(pen, [0.05, -0.03], 0.62, 0.035, FOAM, FOAM_RIM);
  },
  'doing-tow-rope'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0],
        [1, -0.28],
      ],
      0.012,
      '#f6d36a',
    );
    line(
      pen,
      [
        [0, -0.03],
        [0, 0.03],
      ],
      0.03,
      '#3d3a4e',
    );
  },
  /** A board with mast, sail and boom; the foot of its mast at its place. */
  'doing-windsurfer'(canvas, size) {
    const pen = { canvas, size };
    const tip: At = [0.06, 1.02];
    for (const [tone, from, to] of [
      ['#f2c33a', 0, 0.34],
      ['#ffffff', 0.34, 0.62],
      ['#e0443e', 0.62, 1],
    ] as const) {
      const leech = (part: number): At => [
        tip[0] + 0.5 * Math.sin((1 - part) * 1.9) * (1 - part) ** 0.3,
        0.1 + part * 0.92,
      ];
      area(
        pen,
        [
          [0.005 + from * 0.055, 0.1 + from * 0.92],
          ...along(8, (part): At => leech(from + (to - from) * part)),
          [0.005 + to * 0.055, 0.1 + to * 0.92],
        ],
        tone,
      );
    }
    line(pen, [[0, 0], tip], 0.022, '#3d3a4e');
    line(
      pen,
      [
        [0.02, 0.44],
        [0.5, 0.4],
      ],
      0.018,
      '#8a909e',
    );
  },
  /** A kite high ahead, its lines down to the bar in the hands. */
  'doing-surf-kite'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    const [x, y] = [0.52 + 0.02 * wave(turn), 0.6 + 0.015 * wave(turn + 0.25)];
    const arch = (part: number, lift: number): At => {
      const way = (part - 0.5) * 2.2;
      return [x + (0.3 + lift) * Math.sin(way), y - 0.24 + (0.26 + lift) * Math.cos(way)];
    };
    for (const part of [0, 0.3, 0.7, 1]) line(pen, [[0, 0], arch(part, 0)], 0.005, CORD, CORD_RIM);
    for (const [cell, tone] of ['#e0443e', '#ffffff', '#3f8fe0', '#ffffff', '#e0443e'].entries())
      area(
        pen,
        [
          ...along(5, (part): At => arch((cell + part) / 5, 0)),
          ...along(5, (part): At => arch((cell + 1 - part) / 5, 0.1)),
        ],
        tone,
      );
    line(
      pen,
      [
        [-0.07, 0.01],
        [0.07, -0.01],
      ],
      0.02,
      '#3d3a4e',
    );
  },
  /** Seen from the side, its handlebar ahead; the middle of its foot at its place. */
  'doing-jet-ski'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0.2],
        [-0.46, 0.06],
        [0.2, 0.02],
        ...along(6, (part): At => [0.2 + 0.3 * part, 0.02 + 0.24 * part ** 1.6]),
        [0.3, 0.34],
        [0.16, 0.4],
        [0.08, 0.3],
        [-0.1, 0.3],
        [-0.14, 0.34],
        [-0.44, 0.34],
      ],
      '#e0443e',
    );
    area(
      pen,
      [
        [-0.44, 0.34],
        [-0.14, 0.34],
        [-0.1, 0.3],
        [0.06, 0.3],
        [0, 0.24],
        [-0.46, 0.24],
      ],
      '#3d3a4e',
    );
    area(
      pen,
      [
        [-0.49, 0.16],
        [0.42, 0.18],
        [0.3, 0.09],
        [-0.47, 0.09],
      ],
      '#ffffff',
    );
    line(
      pen,
      [
        [0.16, 0.38],
        [0.1, 0.52],
        [0.03, 0.53],
      ],
      0.035,
      '#3d3a4e',
    );
    for (let puff = 0; puff < 8; puff++)
      oval(pen, [0.44 - puff * 0.14, 0.015], 0.085, 0.035 + 0.012 * wave(turn * 1.3 + puff * 0.4), FOAM, FOAM_RIM);
    for (let puff = 0; puff < 5; puff++)
      oval(
        pen,
        [-0.54 - puff * 0.07, 0.08 + 0.04 * puff + 0.03 * wave(turn * 1.7 + puff * 0.3)],
        0.06,
        0.05,
        FOAM,
        FOAM_RIM,
      );
  },
  /** Their place is the top of the head. */
  'doing-dive-mask'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.2, -0.26],
        [0.2, -0.26],
      ],
      0.05,
      '#2c2838',
    );
    area(
      pen,
      [
        [-0.15, -0.18],
        [0.19, -0.18],
        [0.19, -0.34],
        [0.06, -0.35],
        [0.03, -0.32],
        [0, -0.35],
        [-0.15, -0.34],
      ],
      '#f2c33a',
    );
    canvas.globalAlpha *= 0.55;
    area(
      pen,
      [
        [-0.125, -0.2],
        [0.165, -0.2],
        [0.165, -0.32],
        [-0.125, -0.32],
      ],
      '#9fe4ff',
    );
    canvas.globalAlpha /= 0.55;
  },
  'doing-air-tank'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.2, -0.46],
        [-0.2, -0.78],
      ],
      0.15,
      '#f2a52c',
    );
    line(
      pen,
      [
        [-0.2, -0.4],
        [-0.2, -0.44],
      ],
      0.06,
      '#8a909e',
    );
    line(
      pen,
      along(8, (part): At => [-0.2 + 0.28 * part, -0.4 - 0.05 * part + 0.1 * Math.sin(part * Math.PI)]),
      0.03,
      '#2c2838',
    );
  },
  'doing-diver-bubbles'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0.07, -0.42], 0.07, 0.045, '#3d3a4e');
    for (const [x, y, radius] of [
      [0.16, -0.26, 0.03],
      [0.1, -0.12, 0.045],
      [0.02, 0.02, 0.035],
      [0.1, 0.1, 0.055],
      [-0.02, 0.18, 0.04],
    ] as const)
      oval(pen, [x - 0.2, y + 0.18], radius, radius, '#dff6ff', '#7fc4ec');
  },
  'doing-snorkel'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0.06, -0.42],
        [-0.16, -0.42],
        [-0.24, -0.3],
        [-0.26, 0.12],
      ],
      0.05,
      '#f2803a',
    );
    line(
      pen,
      [
        [-0.26, 0.06],
        [-0.26, 0.12],
      ],
      0.055,
      '#ffffff',
    );
  },
};
