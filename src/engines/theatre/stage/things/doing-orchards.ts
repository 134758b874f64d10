/** Fruit trees, pumpkins, and what is climbed. Listed by `drawn-doings.ts`. */
import type { FruitTone } from '../../score/doings.js';
import { wrap } from '../painting/easing.js';
import { type At, area, box, type Draw, line, oval } from './doing-shapes.js';

const BARK = '#8a5a34';

/** Fruits in a crown, parts of its size. */
const HUNG: readonly At[] = [
  [-0.3, 0.56],
  [-0.16, 0.74],
  [0.02, 0.6],
  [0.2, 0.78],
  [0.32, 0.6],
  [-0.02, 0.88],
  [0.16, 0.52],
  [-0.36, 0.7],
];

const fruitTree =
  (tone: string): Draw =>
  (canvas, size) => {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.07, 0],
        [0.07, 0],
        [0.045, 0.3],
        [0.06, 0.56],
        [-0.06, 0.56],
        [-0.045, 0.3],
      ],
      BARK,
    );
    for (const [x, y, wide, high, green] of [
      [-0.24, 0.62, 0.23, 0.2, '#3f9a48'],
      [0.24, 0.64, 0.23, 0.2, '#3f9a48'],
      [0, 0.78, 0.3, 0.22, '#4fb054'],
      [-0.02, 0.6, 0.28, 0.17, '#4fb054'],
    ] as const)
      oval(pen, [x, y], wide, high, green);
    for (const [x, y] of HUNG) fruitAt(pen, [x, y], 0.052, tone);
  };

function fruitAt(pen: Parameters<typeof oval>[0], [x, y]: At, radius: number, tone: string): void {
  line(
    pen,
    [
      [x, y + radius],
      [x + radius * 0.3, y + radius * 1.6],
    ],
    0.01,
    BARK,
    BARK,
  );
  oval(pen, [x, y], radius, radius * 0.94, tone);
  oval(pen, [x + radius * 0.34, y + radius * 0.36], radius * 0.24, radius * 0.2, '#ffffff', '#ffffff');
}

/** In the hand from where it is plucked, which is in the middle of a stroke, until it lies in the basket. */
const plucked =
  (tone: string): Draw =>
  (canvas, size, { turn = 0 }) => {
    const part = wrap(turn);
    if (part > 0.34 && part < 0.86) fruitAt({ canvas, size }, [0, 0], 0.5, tone);
  };

const fruitBasket =
  (tone: string): Draw =>
  (canvas, size) => {
    const pen = { canvas, size };
    for (const [x, y] of [
      [-0.26, 0.48],
      [0, 0.5],
      [0.26, 0.48],
      [-0.13, 0.6],
      [0.14, 0.6],
    ] as const)
      fruitAt(pen, [x, y], 0.16, tone);
    area(
      pen,
      [
        [-0.5, 0.46],
        [0.5, 0.46],
        [0.38, 0],
        [-0.38, 0],
      ],
      '#d0954f',
    );
    for (const y of [0.12, 0.26])
      line(
        pen,
        [
          [-0.4 - y * 0.2, y],
          [0.4 + y * 0.2, y],
        ],
        0.03,
        '#a8713f',
        '#a8713f',
      );
    line(
      pen,
      [
        [-0.5, 0.45],
        [0.5, 0.45],
      ],
      0.07,
      '#e0ac6a',
    );
  };

const FRUIT_TONES: Readonly<Record<FruitTone, string>> = {
  red: '#e0343c',
  orange: '#f59a2c',
  pink: '#f79a7c',
  green: '#b9d04a',
  yellow: '#fbdc3f',
  dark: '#a8172f',
};

const ofEachFruit = (named: string, draw: (tone: string) => Draw): Record<string, Draw> =>
  Object.fromEntries(Object.entries(FRUIT_TONES).map(([name, tone]) => [`doing-${named}-${name}`, draw(tone)]));

export const ORCHARD_DOINGS: Readonly<Record<string, Draw>> = {
  ...ofEachFruit('fruit-tree', fruitTree),
  ...ofEachFruit('plucked', plucked),
  ...ofEachFruit('fruit-basket', fruitBasket),
  /** Its face is cut as `turn` goes to 1: one eye, the other, nose, mouth. */
  'doing-pumpkin'(canvas, size, { turn = 0 }) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [-0.06, 0.74],
        [-0.1, 0.94],
        [0.02, 0.96],
        [0.05, 0.74],
      ],
      '#5f8a3a',
    );
    for (const [x, tone] of [
      [-0.3, '#e0741c'],
      [0.3, '#e0741c'],
      [-0.16, '#ee8426'],
      [0.16, '#ee8426'],
      [0, '#f79432'],
    ] as const)
      oval(pen, [x, 0.4], 0.22, 0.4, tone);
    const cuts: readonly (readonly At[])[] = [
      [
        [-0.3, 0.44],
        [-0.08, 0.44],
        [-0.19, 0.64],
      ],
      [
        [0.08, 0.44],
        [0.3, 0.44],
        [0.19, 0.64],
      ],
      [
        [-0.06, 0.34],
        [0.06, 0.34],
        [0, 0.44],
      ],
      [
        [-0.34, 0.3],
        [-0.2, 0.24],
        [-0.14, 0.28],
        [-0.06, 0.22],
        [0.06, 0.22],
        [0.14, 0.28],
        [0.2, 0.24],
        [0.34, 0.3],
        [0.22, 0.12],
        [0.1, 0.08],
        [0.04, 0.14],
        [-0.04, 0.14],
        [-0.1, 0.08],
        [-0.22, 0.12],
      ],
    ];
    for (const [index, cut] of cuts.entries()) {
      if (turn * 4.2 < index + 0.3) continue;
      area(pen, cut, '#ffd84a', '#7a3a10');
    }
  },
  /** Thick, twisted, a knot at its end; its top is far above. */
  'doing-climbing-rope'(canvas, size) {
    const pen = { canvas, size };
    line(
      pen,
      [
        [0, -0.5],
        [0, 0.5],
      ],
      0.022,
      '#d9b077',
      '#6e4a26',
    );
    for (let one = -40; one < 40; one++)
      line(
        pen,
        [
          [-0.008, one / 80],
          [0.008, one / 80 + 0.008],
        ],
        0.003,
        '#8a6236',
        '#8a6236',
      );
    oval(pen, [0, -0.5], 0.03, 0.026, '#d9b077', '#6e4a26');
  },
  /** From the side that is climbed: rails and rungs, leaning ahead a little. */
  'doing-ladder'(canvas, size) {
    const pen = { canvas, size };
    const rail = (part: number, side: number): At => [side * 0.1 + part * 0.12, part];
    for (let rung = 1; rung < 12; rung++) line(pen, [rail(rung / 12, -1), rail(rung / 12, 1)], 0.022, '#e0b06a');
    for (const side of [-1, 1]) line(pen, [rail(0, side), rail(1, side)], 0.032, '#c98f4a');
  },
  /** A wall with a gutter and part of a roof, that a ladder leans against. */
  'doing-house-wall'(canvas, size) {
    const pen = { canvas, size };
    area(
      pen,
      [
        [0, 0],
        [0.5, 0],
        [0.5, 0.94],
        [0, 0.94],
      ],
      '#f3dfc0',
    );
    for (let row = 0; row < 9; row++)
      line(
        pen,
        [
          [0.01, 0.1 * row + 0.05],
          [0.5, 0.1 * row + 0.05],
        ],
        0.004,
        '#d8bd94',
        '#d8bd94',
      );
    box(pen, [0.32, 0.55], 0.1, 0.13, '#8fd3f5');
    line(
      pen,
      [
        [0.32, 0.42],
        [0.32, 0.68],
      ],
      0.012,
      '#ffffff',
      '#ffffff',
    );
    line(
      pen,
      [
        [0.22, 0.55],
        [0.42, 0.55],
      ],
      0.012,
      '#ffffff',
      '#ffffff',
    );
    area(
      pen,
      [
        [-0.1, 0.92],
        [0.5, 0.92],
        [0.5, 1.16],
        [0.08, 1.16],
      ],
      '#c8503c',
    );
    line(
      pen,
      [
        [-0.1, 0.92],
        [0.5, 0.92],
      ],
      0.03,
      '#ffffff',
    );
  },
};
