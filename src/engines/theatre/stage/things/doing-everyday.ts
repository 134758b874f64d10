/** Pans, boards, dishes, courts and pumps of everyday deeds. Listed by `drawn-doings.ts`. */
import { clamp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

const STEEL = '#c9ced8';
const VEGETABLES = ['#e8443c', '#53b95a', '#f6a52c', '#8fd05a', '#f2d43f'] as const;

/** On a board, cut from ahead as `turn` goes to 1: slices lie before what is left. */
const cutOnBoard =
  (whole: (pen: Pen, left: number) => void, slice: (pen: Pen, at: At) => void): Draw =>
  (canvas, size, { turn = 0 }) => {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.56, -0.04],
        [0.56, -0.04],
        [0.5, 0.06],
        [-0.5, 0.06],
      ],
      '#e0b06a',
    );
    const done = clamp(turn);
    for (let one = 0; one < Math.floor(done * 6); one++) slice(pen, [0.44 - one * 0.075, 0.06]);
    whole(pen, 1 - done * 0.8);
  };

const carrotOf = (pen: Pen, left: number): void => {
  area(
    pen,
    [
      [-0.46, 0.06],
      [-0.46, 0.24],
      [-0.46 + 0.5 * left, 0.21],
      [-0.46 + 0.5 * left, 0.07],
    ],
    '#f28a2c',
  );
  for (const y of [0.1, 0.16, 0.22])
    line(
      pen,
      [
        [-0.46, 0.15],
        [-0.62, y],
      ],
      0.03,
      '#4f9a4a',
    );
};
const pineappleOf = (pen: Pen, left: number): void => {
  const to = -0.36 + 0.56 * left;
  area(
    pen,
    [
      [-0.36, 0.08],
      [-0.4, 0.22],
      [-0.34, 0.36],
      [to, 0.38],
      [to, 0.05],
    ],
    '#e8a52c',
  );
  for (let one = 0; one < 5 * left; one++)
    line(
      pen,
      [
        [-0.34 + one * 0.11, 0.07],
        [-0.26 + one * 0.11, 0.36],
      ],
      0.012,
      '#a8701c',
      '#a8701c',
    );
  oval(pen, [to, 0.215], 0.05, 0.165, '#fbe27a');
  for (const y of [0.06, 0.14, 0.22, 0.3, 0.38])
    area(
      pen,
      [
        [-0.36, 0.18],
        [-0.62, y],
        [-0.36, 0.27],
      ],
      '#4f9a4a',
    );
};
const loafOf = (pen: Pen, left: number): void => {
  const to = -0.44 + 0.62 * left;
  area(
    pen,
    [
      [-0.44, 0.06],
      [-0.5, 0.16],
      [-0.4, 0.32],
      [to, 0.34],
      [to, 0.06],
    ],
    '#c8803a',
  );
  oval(pen, [to, 0.2], 0.05, 0.14, '#f6dca8');
};

/** A pan on a hob, what is in it thrown about; `turn` strokes. */
const panWith =
  (pieces: (pen: Pen, index: number, spot: At) => void, count: number): Draw =>
  (canvas, size, { turn = 0 }) => {
    const pen = { canvas, size };
    for (let one = 0; one < count; one++) {
      const high = Math.max(0, Math.sin((turn + one * 0.17) * TURN)) * (one % 2 ? 0.3 : 0.14);
      pieces(pen, one, [-0.26 + (0.52 * one) / (count - 1), 0.16 + high]);
    }
    area(pen, [...along(12, (part): At => [-0.42 + 0.84 * part, 0.14 - 0.16 * Math.sin(part * Math.PI)])], '#3d3f4c');
    line(
      pen,
      [
        [-0.42, 0.15],
        [0.42, 0.15],
      ],
      0.03,
      '#5a5d6c',
    );
    line(
      pen,
      [
        [-0.4, 0.14],
        [-0.72, 0.22],
      ],
      0.05,
      '#2c2838',
    );
  };

export const EVERYDAY_DOINGS: Readonly<Record<string, Draw>> = {
  'doing-cut-vegetables': cutOnBoard(carrotOf, (pen, [x, y]) => oval(pen, [x, y + 0.06], 0.03, 0.075, '#f6a04c')),
  'doing-cut-pineapple': cutOnBoard(pineappleOf, (pen, [x, y]) =>
    oval(pen, [x, y + 0.13], 0.035, 0.15, '#fbe27a', '#b0802c'),
  ),
  'doing-cut-bread': cutOnBoard(loafOf, (pen, [x, y]) => oval(pen, [x, y + 0.12], 0.035, 0.14, '#f6dca8', '#a86a2c')),
  'doing-wok': panWith((pen, one, [x, y]) => oval(pen, [x, y], 0.075, 0.055, VEGETABLES[one % VEGETABLES.length]!), 8),
  'doing-steak-pan': panWith((pen, _, [x, y]) => oval(pen, [x, y - 0.02], 0.16, 0.07, '#a8573a'), 2),
  /** The other side of the cook's hob: a stove with flames. */
  'doing-stove': (canvas, size, { turn = 0 }) => {
    const pen = { canvas, size };
    box(pen, [0, 0.42], 0.5, 0.42, '#e9edf4');
    box(pen, [0, 0.34], 0.38, 0.22, '#3d3f4c');
    box(pen, [0, 0.34], 0.3, 0.15, '#f6a52c');
    for (const x of [-0.3, -0.1, 0.1, 0.3]) oval(pen, [x, 0.73], 0.04, 0.04, '#e0443e');
    box(pen, [0, 0.86], 0.54, 0.03, '#5a5d6c');
    for (let one = -2; one <= 2; one++)
      area(
        pen,
        [
          [one * 0.09 - 0.04, 0.89],
          [one * 0.09, 1 + 0.03 * wave(turn * 2 + one * 0.3)],
          [one * 0.09 + 0.04, 0.89],
        ],
        '#3f9ff0',
        '#2f6fc0',
      );
  },
  /** From the bottom up, as `turn` goes to 1. */
  'doing-sandwich'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.62, 0.08, '#ffffff');
    const layers: readonly (readonly [tone: string, wide: number, high: number])[] = [
      ['#f0c98a', 0.46, 0.09],
      ['#7fc24f', 0.5, 0.05],
      ['#f6d23f', 0.46, 0.035],
      ['#f2a0a0', 0.46, 0.05],
      ['#e0343c', 0.42, 0.05],
      ['#e8b56a', 0.46, 0.12],
    ];
    let y = 0.05;
    for (const [index, [tone, wide, high]] of layers.entries()) {
      if (turn * 6 < index) break;
      const falls = Math.max(0, 1 - (turn * 6 - index) * 1.6) * 0.34;
      const wavy = tone === '#7fc24f' ? 0.02 : 0;
      area(
        pen,
        [
          ...along(12, (part): At => [wide * (2 * part - 1), y + falls + wavy * Math.sin(part * 40)]),
          ...along(
            12,
            (part): At => [wide * (1 - 2 * part), y + falls + high * (0.8 + 0.2 * Math.sin(part * Math.PI))],
          ),
        ],
        tone,
      );
      y += high;
    }
  },
  /** Seen from above and aslant; more lies on it as `turn` goes to 1. */
  'doing-pizza'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0.1], 0.62, 0.24, '#e0a85a');
    oval(pen, [0, 0.12], 0.53, 0.19, '#d8402f');
    oval(pen, [0, 0.13], 0.5, 0.17, '#fbdc6a', '#f0b83f');
    const topped = Math.floor(clamp(turn) * 14);
    for (let one = 0; one < topped; one++) {
      const way = one * 2.4;
      const far = 0.12 + 0.32 * wrap(one * 0.618);
      const spot: At = [far * Math.cos(way), 0.13 + far * 0.34 * Math.sin(way)];
      if (one % 3 === 2) oval(pen, spot, 0.05, 0.022, '#4f9a4a');
      else oval(pen, spot, 0.075, 0.034, '#c83a2c');
    }
  },
  'doing-cheese-shower'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    for (let one = 0; one < 9; one++) {
      const down = wrap(turn * 1.4 + one * 0.37);
      const x = -0.2 + 0.05 * one;
      line(
        pen,
        [
          [x, -0.1 - down * 0.7],
          [x + 0.03, -0.15 - down * 0.7],
        ],
        0.03,
        '#fbe27a',
        '#d8a83f',
      );
    }
  },
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
  'doing-zongzi'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.5, 0],
        [0.5, 0],
        [0, 0.8],
      ],
      '#4f8a3f',
    );
    for (const x of [-0.2, 0.16])
      line(
        pen,
        [
          [x, 0],
          [x * 0.3, 0.8],
        ],
        0.02,
        '#35662c',
        '#35662c',
      );
    line(
      pen,
      [
        [-0.34, 0.26],
        [0.34, 0.26],
      ],
      0.05,
      '#f6ecd0',
    );
    if (clamp(turn) < 0.5) oval(pen, [0, 0.6], 0.2, 0.16, '#fffaf0');
  },
  'doing-zongzi-plate'(canvas, size) {
    const pen = { canvas, size };
    oval(pen, [0, 0.03], 0.56, 0.08, '#ffffff', '#5a6ab0');
    for (const [x, y] of [
      [-0.28, 0.06],
      [0.02, 0.04],
      [0.3, 0.06],
      [-0.12, 0.24],
      [0.16, 0.24],
    ] as const) {
      area(
        pen,
        [
          [x - 0.19, y],
          [x + 0.19, y],
          [x, y + 0.3],
        ],
        '#4f8a3f',
      );
      line(
        pen,
        [
          [x - 0.12, y + 0.1],
          [x + 0.12, y + 0.1],
        ],
        0.024,
        '#f6ecd0',
      );
    }
  },
  /** Black, silver keys, a bell at its lower end; its mouthpiece at its place. */
  'doing-clarinet'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, 0],
        [0.3, -0.62],
      ],
      0.07,
      '#2c2838',
    );
    area(
      pen,
      [
        [0.25, -0.58],
        [0.35, -0.54],
        [0.46, -0.76],
        [0.24, -0.84],
      ],
      '#2c2838',
    );
    for (let one = 1; one < 6; one++) oval(pen, [0.05 * one + 0.02, -0.104 * one], 0.026, 0.026, STEEL);
    line(
      pen,
      [
        [-0.02, 0.04],
        [0.02, -0.04],
      ],
      0.05,
      '#e9d9a8',
    );
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
  /** On its back on a cloth, legs up, a white diaper. */
  'doing-diapered-baby'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    oval(pen, [0, 0], 0.62, 0.07, '#8fd3f5');
    for (const [x, phase] of [
      [0.3, 0],
      [0.22, 0.5],
    ] as const) {
      line(
        pen,
        [
          [x - 0.08, 0.1],
          [x + 0.04, 0.28 + 0.03 * wave(turn + phase)],
        ],
        0.09,
        '#f2c49c',
      );
      oval(pen, [x + 0.06, 0.3 + 0.03 * wave(turn + phase)], 0.06, 0.045, '#f2c49c');
    }
    oval(pen, [-0.02, 0.13], 0.24, 0.12, '#f2c49c');
    area(
      pen,
      [
        [0.06, 0.02],
        [0.28, 0.04],
        [0.3, 0.2],
        [0.08, 0.25],
      ],
      '#ffffff',
    );
    line(
      pen,
      [
        [-0.12, 0.2],
        [-0.02, 0.32 + 0.02 * wave(turn * 1.4)],
      ],
      0.07,
      '#f2c49c',
    );
    oval(pen, [-0.4, 0.17], 0.19, 0.18, '#f2c49c');
    for (const x of [-0.44, -0.34]) oval(pen, [x, 0.2], 0.018, 0.024, '#2c1a16');
    line(
      pen,
      along(6, (part): At => [-0.43 + 0.08 * part, 0.12 - 0.025 * Math.sin(part * Math.PI)]),
      0.016,
      '#c0504a',
    );
    line(
      pen,
      along(8, (part): At => [-0.44 + 0.05 * Math.sin(part * 5), 0.34 + 0.03 * part]),
      0.03,
      '#7a4a26',
    );
  },
};
