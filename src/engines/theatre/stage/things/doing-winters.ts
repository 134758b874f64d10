/** Ramps, sleds, walls, vases, carts and trucks. Listed by `drawn-doings.ts`. */
import { clamp, TURN, wave } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval } from './doing-shapes.js';

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
