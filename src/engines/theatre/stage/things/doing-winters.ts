/** Hills, sleds and dogs of winter. Listed by `drawn-doings.ts`. */
import { lerp, wave } from '../painting/easing.js';
import { type At, along, area, type Draw, line, oval } from './doing-shapes.js';

const STEEL = '#c9ced8';

export const WINTER_DOINGS: Readonly<Record<string, Draw>> = {
  /** Comes down from behind and ends in the air; the slope of the landing far below it. */
  'doing-ski-jump'(canvas, size) {
    const pen = { canvas, size };
    const top = (part: number): At => [-0.62 + 0.5 * part, 0.86 - 0.62 * part + 0.22 * part ** 2.4];
    area(pen, [...along(12, top), [-0.12, 0.3], [-0.5, 0], [-0.66, 0]], '#e8f2fb', '#7f9fc0');
    for (const x of [-0.52, -0.36, -0.22])
      line(
        pen,
        [
          [x, 0],
          [x, 0.34 - (x + 0.52) * 0.4],
        ],
        0.03,
        '#8a909e',
      );
    line(pen, along(12, top), 0.045, '#e0343c');
    area(
      pen,
      [[0.04, 0], [0.04, 0.1], ...along(8, (part): At => [0.04 + 0.72 * part, 0.1 - 0.12 * part])],
      '#f6fbff',
      '#a9c4de',
    );
  },
  'doing-flying-ski'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.5, -0.02],
        [0.36, 0],
        [0.5, 0.07],
      ],
      0.05,
      '#e0343c',
    );
    line(
      pen,
      [
        [-0.4, 0],
        [0.3, 0.01],
      ],
      0.012,
      '#ffffff',
      '#ffffff',
    );
  },
  /** Seen from the side: runner in front, belt behind; the middle of its foot at its place. */
  'doing-snowmobile'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      along(6, (part): At => [0.14 + 0.36 * part, 0.03 + 0.08 * part ** 3]),
      0.035,
      '#3d3a4e',
    );
    line(
      pen,
      [
        [0.3, 0.04],
        [0.24, 0.2],
      ],
      0.03,
      STEEL,
    );
    area(
      pen,
      [
        [-0.5, 0.04],
        [0.06, 0.02],
        [0.1, 0.14],
        [-0.46, 0.18],
      ],
      '#2c2838',
    );
    for (let tooth = 0; tooth < 8; tooth++)
      line(
        pen,
        [
          [-0.46 + tooth * 0.07 + 0.02 * wave(turn), 0.03],
          [-0.45 + tooth * 0.07 + 0.02 * wave(turn), 0.06],
        ],
        0.02,
        STEEL,
      );
    area(
      pen,
      [
        [-0.4, 0.16],
        [0.5, 0.14],
        [0.4, 0.3],
        [0.16, 0.36],
        [0.04, 0.28],
        [-0.36, 0.28],
      ],
      '#e0343c',
    );
    area(
      pen,
      [
        [-0.42, 0.27],
        [0, 0.27],
        [-0.02, 0.35],
        [-0.36, 0.36],
      ],
      '#2c2838',
    );
    area(
      pen,
      [
        [0.16, 0.35],
        [0.26, 0.32],
        [0.2, 0.5],
        [0.12, 0.5],
      ],
      '#bfe6fb',
      '#5a9ac8',
    );
    line(
      pen,
      [
        [0.1, 0.36],
        [0.04, 0.46],
        [-0.03, 0.46],
      ],
      0.035,
      '#3d3a4e',
    );
    oval(pen, [0.42, 0.22], 0.035, 0.03, '#fff3a8');
    for (let puff = 0; puff < 6; puff++)
      oval(
        pen,
        [-0.54 - puff * 0.06, 0.04 + 0.035 * puff + 0.02 * wave(turn * 2 + puff * 0.3)],
        0.06,
        0.05,
        '#ffffff',
        '#b8d0e8',
      );
  },
  /** A sled with a high back, its rider on the runners behind it. */
  'doing-dog-sled'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      along(8, (part): At => [-0.5 + part, 0.03 + 0.2 * Math.max(0, part - 0.8) ** 0.8]),
      0.04,
      '#a8713f',
    );
    line(
      pen,
      [
        [-0.34, 0.04],
        [-0.44, 0.56],
      ],
      0.04,
      '#a8713f',
    );
    area(
      pen,
      [
        [-0.36, 0.12],
        [0.36, 0.12],
        [0.4, 0.28],
        [-0.38, 0.28],
      ],
      '#3f8fe0',
    );
    for (const x of [-0.2, 0.1, 0.3])
      line(
        pen,
        [
          [x, 0.04],
          [x, 0.12],
        ],
        0.03,
        '#a8713f',
      );
    area(
      pen,
      [
        [-0.28, 0.28],
        [0.2, 0.28],
        [0.12, 0.44],
        [-0.22, 0.44],
      ],
      '#d9aa6c',
    );
  },
  /** Two huskies at a run, one before the other, in harness; their line back to the sled. */
  'doing-sled-dogs'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [-0.62, 0.16],
        [0.3, 0.26],
      ],
      0.014,
      '#e0343c',
    );
    for (const [x, phase] of [
      [-0.24, 0],
      [0.26, 0.4],
    ] as const) {
      const hop = 0.02 * Math.abs(wave(turn + phase));
      for (const [leg, swing] of [
        [-0.12, 0],
        [-0.08, 0.5],
        [0.1, 0.25],
        [0.14, 0.75],
      ] as const)
        line(
          pen,
          [
            [x + leg, 0.18 + hop],
            [x + leg + 0.07 * wave(turn + phase + swing), 0.01],
          ],
          0.035,
          '#f4f6fa',
          '#6a7488',
        );
      line(
        pen,
        along(6, (part): At => [x - 0.17 - 0.05 * Math.sin(part * 2), 0.26 + hop + 0.14 * part]),
        0.05,
        '#7a8498',
      );
      oval(pen, [x, 0.23 + hop], 0.19, 0.09, '#7a8498');
      oval(pen, [x + 0.02, 0.18 + hop], 0.14, 0.045, '#f4f6fa', '#f4f6fa');
      oval(pen, [x + 0.2, 0.34 + hop], 0.09, 0.085, '#7a8498');
      for (const ear of [0.16, 0.24])
        area(
          pen,
          [
            [x + ear - 0.025, 0.4 + hop],
            [x + ear, 0.48 + hop],
            [x + ear + 0.03, 0.4 + hop],
          ],
          '#5a6478',
        );
      oval(pen, [x + 0.24, 0.31 + hop], 0.065, 0.05, '#f4f6fa', '#8a93a6');
      oval(pen, [x + 0.3, 0.325 + hop], 0.016, 0.014, '#1c1626');
      oval(pen, [x + 0.22, 0.36 + hop], 0.013, 0.015, '#1c1626');
      line(
        pen,
        [
          [x + 0.08, 0.3 + hop],
          [x + 0.04, 0.15 + hop],
        ],
        0.025,
        '#e0343c',
      );
    }
  },
  /** Trodden snow from above, wings and skirt pressed into it. */
  'doing-snow-angel'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0.36], 0.52, 0.44, '#f7fbff', '#d5e4f5');
    for (const side of [-1, 1]) {
      const wing = along(10, (part): At => {
        const way = lerp(-0.5, 0.85, part);
        return [side * (0.06 + 0.34 * Math.cos(way)), 0.44 + 0.3 * Math.sin(way)];
      });
      area(pen, [[side * 0.06, 0.46], ...wing], '#bcd4f0', '#a4c0e4');
    }
    area(
      pen,
      [
        [-0.1, 0.4],
        [0.1, 0.4],
        [0.24, 0.03],
        [-0.24, 0.03],
      ],
      '#bcd4f0',
      '#a4c0e4',
    );
  },
};
