/** Boards, pans and dishes of whoever cooks. Listed by `drawn-doings.ts`. */
import { clamp, TURN, wave, wrap } from '../painting/easing.js';
import { type At, along, area, box, type Draw, line, oval, type Pen } from './doing-shapes.js';

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

export const COOKING_DOINGS: Readonly<Record<string, Draw>> = {
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
};
