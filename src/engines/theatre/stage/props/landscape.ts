/**
 * Parts of a landscape as things that something stands to: a mountain that an eagle is above, a hill with a castle on it, a lake
 * with a bench beside it. Listed by `index.ts`.
 */
import { withAlpha } from '../painting/paint.js';
import {
  box,
  type Clay,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  within,
} from './clay.js';

const GRASS = '#6cbf4b';
const WATER = '#3fa9e0';

/** Tufts along a line of grass. */
function tufts(clay: Clay, places: readonly (readonly [x: number, y: number])[], colour: string): void {
  for (const [x, y] of places)
    for (const lean of [-2.4, 0, 2.4])
      mark(clay, rod(`M${x} ${y}Q${x + lean * 0.3} ${y - 2} ${x + lean} ${y - 4}`, 1), darker(colour, 0.28), 0.8);
}

/** Light lines on water, that lie flat. */
function ripples(clay: Clay, places: readonly (readonly [x: number, y: number, wide: number])[]): void {
  for (const [x, y, wide] of places)
    mark(clay, rod(`M${x - wide / 2} ${y}Q${x} ${y + 1.2} ${x + wide / 2} ${y}`, 0.9), '#ffffff', 0.6);
}

/** Seen flat, from a little above, between banks. */
function water(clay: Clay, path: string, bank: string): void {
  solid(clay, shape(path).stroke({ width: 4, join: 1 }), bank, { bulge: 1.4 });
  const lies = shape(path);
  solid(clay, lies, clay.colour, { bulge: 2.4, shine: 0.6 });
  within(clay, lies, () => {
    const { canvas } = clay;
    const sky = canvas.createLinearGradient(0, 20, 0, 90);
    sky.addColorStop(0, withAlpha('#ffffff', 0.42));
    sky.addColorStop(0.5, withAlpha('#ffffff', 0));
    canvas.fillStyle = sky;
    canvas.fillRect(0, 0, 100, 100);
  });
}

export const LANDSCAPE: Record<string, PropDesign> = {
  mountain: prop('#8b8496', (clay) => {
    const { colour } = clay;
    const far = shape('M52 97L72 40L78 34L83 42L98 97Z', 2);
    solid(clay, far, darker(colour, 0.16), { bulge: 3 });
    mark(clay, shape('M71 44L77.5 35L83 44L81 50L78 45L75 52L73 47Z', 1), '#e4e6f2');
    const near = shape('M2 97L18 70L24 64L40 22L46 9L51 13L62 40L68 50L74 72L88 97Z', 2.4);
    solid(clay, near, colour, { bulge: 5 });
    within(clay, near, () => {
      mark(clay, shape('M46 8L50 30L45 44L52 60L48 78L54 98H92L70 40Z'), darker(colour, 0.34), 0.62);
      for (const path of ['M38 44L31 62L33 76L26 92', 'M42 58L38 74L42 92', 'M62 52L66 66L64 82L70 94'])
        mark(clay, rod(path, 1.2), darker(colour, 0.4), 0.55);
      mark(clay, shape('M46 6L70 46L64 44L60 51L55 41L50 53L46 42L40 54L37 44L31 50Z', 1.6), '#fafbff');
      mark(clay, shape('M46 6L66 42L64 44L60 51L55 41L50 30Z', 1), '#c9cde4', 0.8);
    });
    solid(clay, shape('M0 98Q10 88 22 91Q36 86 52 90Q70 86 82 91Q94 89 100 98Z', 1), GRASS, { bulge: 2 });
    for (const [x, y, k] of [
      [12, 94, 0.9],
      [20, 95, 1.1],
      [74, 94, 1.1],
      [83, 95, 0.9],
      [90, 96, 0.7],
    ] as const)
      solid(clay, shape(`M${x} ${y - 13 * k}L${x + 4 * k} ${y}H${x - 4 * k}Z`, 0.8), '#2f7a4a', { bulge: 1.2 });
  }),
  /** Round, with a path up to its top. */
  hill: prop(GRASS, (clay) => {
    const { colour } = clay;
    const back = shape('M40 84Q64 50 80 52Q92 54 99 84Z', 2);
    solid(clay, back, darker(colour, 0.16), { bulge: 4 });
    const body = shape('M1 84Q16 60 28 48Q38 38 50 38Q62 38 70 48Q82 62 94 84Z', 2);
    solid(clay, body, colour, { bulge: 7 });
    within(clay, body, () => {
      mark(
        clay,
        shape('M49 39Q60 45 52 52Q38 58 44 66Q54 72 38 86H24Q42 72 36 66Q30 58 46 51Q54 46 47 39Z'),
        '#e6cf9a',
      );
      tufts(
        clay,
        [
          [22, 70],
          [30, 58],
          [62, 54],
          [70, 66],
          [60, 76],
          [80, 78],
          [14, 80],
        ],
        colour,
      );
      for (const [x, y, petal] of [
        [26, 76, '#ffffff'],
        [66, 62, '#ffe066'],
        [74, 74, '#ffffff'],
        [34, 52, '#ffe066'],
      ] as const)
        mark(clay, oval(x, y, 1.3), petal);
    });
  }),
  /** A wall of rock with grass on it, that falls straight down on its right. */
  cliff: prop('#a98d78', (clay) => {
    const { colour } = clay;
    const rock = shape('M1 97V28L70 24L78 30L74 44L80 56L75 68L82 80L80 97Z', 2);
    solid(clay, rock, colour, { bulge: 4 });
    within(clay, rock, () => {
      mark(clay, shape('M60 24L64 44L58 60L66 76L62 98H90V20Z'), darker(colour, 0.36), 0.55);
      for (const path of [
        'M10 40L14 56L10 70L15 94',
        'M28 36L25 52L31 68L27 92',
        'M46 38L50 54L45 72L50 94',
        'M0 58H22L30 62M18 76L40 74M40 54L56 58',
      ])
        mark(clay, rod(path, 1.3), darker(colour, 0.45), 0.6);
    });
    for (const [x, y, wide] of [
      [74, 92, 10],
      [88, 95, 8],
      [62, 94, 8],
    ] as const)
      solid(clay, oval(x, y, wide, wide * 0.6), darker(colour, 0.12), { bulge: 2.4 });
    solid(
      clay,
      shape('M0 20Q34 15 72 19Q82 22 81 29Q77 36 70 31Q64 38 56 32Q48 38 40 32Q30 38 22 32Q12 38 0 33Z', 2),
      GRASS,
      { bulge: 3 },
    );
    tufts(
      clay,
      [
        [8, 21],
        [30, 19],
        [54, 19],
      ],
      GRASS,
    );
  }),
  /** Sand and a little green, waves about it. */
  island: prop('#efcf8a', (clay) => {
    mark(clay, oval(50, 88, 49, 9), '#ffffff', 0.75);
    mark(clay, oval(50, 88, 46, 7.4), '#8fdcf0');
    solid(clay, shape('M6 88Q18 70 34 66Q50 60 68 66Q84 72 94 88Q72 94 50 94Q28 94 6 88Z', 3), clay.colour, {
      bulge: 5,
    });
    solid(clay, shape('M24 74Q34 62 50 60Q68 61 77 74Q70 80 62 76Q54 82 46 76Q34 81 24 74Z', 3), GRASS, { bulge: 4 });
    for (const [x, y, radius] of [
      [22, 85, 4],
      [30, 88, 2.6],
      [76, 86, 3.4],
    ] as const)
      solid(clay, oval(x, y, radius, radius * 0.8), '#9a92a4', { bulge: 1.4 });
  }),
  lake: prop(WATER, (clay) => {
    water(clay, 'M3 66Q3 52 26 48Q40 44 54 47Q74 43 88 51Q100 58 95 70Q88 82 62 80Q46 87 28 82Q6 80 3 66Z', '#c9b27a');
    ripples(clay, [
      [30, 58, 16],
      [62, 54, 12],
      [74, 66, 18],
      [42, 70, 20],
      [22, 70, 8],
    ]);
    for (const [x, y] of [
      [9, 62],
      [12, 58],
      [6, 66],
      [90, 76],
      [86, 79],
    ] as const) {
      mark(clay, rod(`M${x} ${y}Q${x - 1} ${y - 10} ${x + 1} ${y - 19}`, 1), '#4c8a3f');
      solid(clay, box(x, y - 22, 2.2, 7, 1), '#7a4e30', { bulge: 0.8 });
    }
    for (const [x, y] of [
      [52, 75],
      [58, 73],
    ] as const)
      solid(clay, oval(x, y, 4, 1.6), '#5fb35a', { bulge: 0.8 });
  }),
  /** From far away towards us. */
  river: prop(WATER, (clay) => {
    water(clay, 'M46 8Q62 20 44 32Q26 46 46 58Q60 72 16 97H92Q92 68 74 54Q56 44 66 32Q74 18 54 8Z', '#c9b27a');
    ripples(clay, [
      [52, 24, 8],
      [48, 42, 12],
      [60, 56, 14],
      [66, 72, 24],
      [50, 86, 26],
      [74, 90, 14],
    ]);
    for (const [x, y, radius] of [
      [80, 62, 4],
      [30, 50, 3],
      [20, 92, 5],
    ] as const)
      solid(clay, oval(x, y, radius, radius * 0.7), '#9a92a4', { bulge: 1.6 });
  }),
  road: prop('#6d6f7c', (clay) => {
    solid(clay, shape('M44 8H56L98 97H2Z', 1), '#d9d2c2', { bulge: 1 });
    solid(clay, shape('M45.4 8H54.6L92 97H8Z'), clay.colour, { bulge: 1.4, shine: 0.6 });
    for (const [y, tall] of [
      [13, 5],
      [24, 8],
      [39, 12],
      [60, 14],
      [82, 15],
    ] as const) {
      const half = (at: number) => 0.4 + ((at - 8) / 89) * 2.6;
      mark(
        clay,
        shape(`M${50 - half(y)} ${y}H${50 + half(y)}L${50 + half(y + tall)} ${y + tall}H${50 - half(y + tall)}Z`),
        '#ffffff',
      );
    }
  }),
  'swimming-pool': prop('#4cc4ea', (clay) => {
    solid(clay, shape('M18 40H82L100 88H0Z', 4), '#f1ece2', { bulge: 2.6 });
    const basin = shape('M22 45H78L91 82H9Z', 2);
    solid(clay, basin, clay.colour, { bulge: 2, shine: 0.6 });
    within(clay, basin, () => {
      mark(clay, shape('M20 44H80L81.5 49H18.5Z'), darker(clay.colour, 0.3), 0.7);
      for (const x of [38, 50, 62])
        mark(clay, rod(`M${50 + (x - 50) * 0.9} 49L${50 + (x - 50) * 1.5} 84`, 1), '#ffffff', 0.35);
    });
    ripples(clay, [
      [34, 58, 14],
      [62, 62, 16],
      [40, 72, 18],
      [72, 75, 12],
    ]);
    for (const x of [70, 78]) mark(clay, rod(`M${x} 50V34Q${x + 1} 29 ${x + 4} 31V42`, 1.8), '#b9c0d4');
  }),
  /** Much higher than broad, all windows. */
  skyscraper: prop('#7fa6c8', (clay) => {
    const { colour } = clay;
    mark(clay, rod('M50 1V12', 1.2), '#5d6a7c');
    mark(clay, oval(50, 2, 1.3), '#ff5a4d');
    solid(clay, shape('M43 11H57L59 20H41Z'), darker(colour, 0.1), { bulge: 1.4 });
    solid(clay, box(37, 19, 26, 80, 1), colour, { turned: 'across', bulge: 2.4 });
    for (let floor = 0; floor < 15; floor++)
      for (let window = 0; window < 5; window++)
        mark(
          clay,
          box(39.2 + window * 4.5, 22 + floor * 4.7, 3.4, 3, 0.4),
          (floor * 7 + window * 5) % 6 === 0 ? '#ffe9a0' : lighter(colour, 0.62),
          0.9,
        );
    gleam(clay, shape('M38 20H43L41 98H38Z'), 0.4);
    solid(clay, box(46, 92.4, 8, 6.4, 0.6), darker(colour, 0.6), { bulge: 1 });
  }),
  pyramid: prop('#e2b568', (clay) => {
    const { colour } = clay;
    const sides = shape('M50 14L98 92H2Z', 1.4);
    solid(clay, sides, colour, { bulge: 2.4 });
    within(clay, sides, () => {
      mark(clay, shape('M50 12L66 94H100V90Z'), darker(colour, 0.34), 0.75);
      for (let row = 0; row < 10; row++) {
        const y = 22 + row * 7.4;
        mark(clay, rod(`M0 ${y}H100`, 0.9), darker(colour, 0.4), 0.5);
        for (let stone = 0; stone < 14; stone++)
          mark(clay, rod(`M${stone * 8 + (row % 2) * 4} ${y}v7.4`, 0.8), darker(colour, 0.4), 0.4);
      }
    });
  }),
  'eiffel-tower': prop('#8f6f52', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M50 2V14', 1.4), colour, { bulge: 0.6 });
    solid(clay, shape('M48 13H52L56 44L62 64H56Q50 52 44 64H38L44 44Z', 0.6), colour, { bulge: 1.6 });
    solid(clay, shape('M38 66H62L78 98H66Q62 78 50 78Q38 78 34 98H22Z', 0.6), colour, { bulge: 2 });
    for (const path of [
      'M47 22L53 27M53 22L47 27M46 32L54 38M54 32L46 38M45 44L55 50M55 44L45 50',
      'M38 70L32 80M32 74L38 80M28 86L33 94M34 84L26 94M62 70L68 80M68 74L62 80M72 86L67 94M66 84L74 94',
    ])
      mark(clay, rod(path, 1), darker(colour, 0.5), 0.85);
    for (const [y, half] of [
      [42, 7.4],
      [63, 14],
    ] as const)
      solid(clay, box(50 - half, y, half * 2, 4, 0.8), lighter(colour, 0.2), { bulge: 1 });
  }),
};
