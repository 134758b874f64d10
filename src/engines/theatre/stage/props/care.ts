/** What people are looked after on and at: tables, chairs, sinks, and a goal to score in. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  hollow,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
} from './clay.js';

const SKIN = '#e8b48c';
const HAIR = '#5a3522';
const LINE = '#5a2c2a';

/** Somebody who lies on their front, head to the left, eyes shut. */
function lying(clay: Clay): void {
  solid(clay, rod('M62 47Q78 46 92 50', 10), SKIN, { bulge: 2.6 });
  solid(clay, oval(95, 48, 4, 5.5), SKIN, { bulge: 1.6 });
  solid(clay, shape('M22 54Q22 40 36 38Q56 36 68 44V54Z', 3), SKIN, { bulge: 3.4 });
  solid(clay, shape('M48 55Q46 37 56 37Q72 38 76 46L75 55Z', 2), clay.colour, { bulge: 2.6 });
  for (const x of [53, 60, 67]) mark(clay, rod(`M${x} 40V54`, 1.4), '#ffffff', 0.55);
  solid(clay, oval(14, 42, 11.5, 11), SKIN, { bulge: 3.4 });
  solid(clay, shape('M3 40Q2 29 14 29.500Q27 30 26 44Q25 51 21 52Q24 42 17 37Q9 38 3 40Z', 1.5), HAIR, { bulge: 2.2 });
  mark(clay, rod('M5 44Q7 46.500 9.500 44', 1.5), LINE);
  mark(clay, rod('M6 50Q9.500 52.500 13 50', 1.4), LINE);
  mark(clay, oval(11.5, 47.5, 2.6, 1.8), '#f08a8a', 0.6);
  solid(clay, rod('M28 50Q18 57 8 54.500', 6), darker(SKIN, 0.04), { bulge: 2 });
}

/** On their back, head on a pillow to the left, one knee up: what is seen of them is their bare legs. */
function lyingLegs(clay: Clay): void {
  solid(clay, box(0, 44, 24, 11, 5), WHITE, { bulge: 2.6 });
  solid(clay, rod('M50 46L64 26', 11), darker(SKIN, 0.06), { bulge: 3 });
  solid(clay, rod('M64 26L74 46', 9.5), darker(SKIN, 0.06), { bulge: 2.8 });
  solid(clay, oval(76, 49, 6, 3.6), darker(SKIN, 0.06), { bulge: 1.8 });
  solid(clay, rod('M50 47Q70 44 91 48', 11), SKIN, { bulge: 3 });
  solid(clay, rod('M91 50L95 36', 6.5), SKIN, { bulge: 2 });
  for (const [x, y] of [
    [93.4, 33],
    [96.8, 34],
  ] as const)
    solid(clay, oval(x, y, 2.2, 2.6), SKIN, { bulge: 1 });
  solid(clay, rod('M45 48L51 47', 13), '#3d5fa8', { bulge: 3 });
  solid(clay, rod('M46 45L51.5 40', 13), '#4a70bd', { bulge: 3 });
  solid(clay, shape('M22 54Q20 42 32 39Q42 38 48 42V54Z', 3), '#f0b43c', { bulge: 3.4 });
  solid(clay, oval(13, 37, 11.5, 11), SKIN, { bulge: 3.4 });
  solid(clay, shape('M2 40Q0 25 13 24.500Q22 25 23 32Q14 29 9 33Q7 40 5 46Q2 44 2 40Z', 1.5), HAIR, { bulge: 2.2 });
  for (const path of ['M9 37Q11 39.500 13.500 37', 'M17 37Q19 39.500 21 37', 'M12 43Q15.500 45.500 18.500 43'])
    mark(clay, rod(path, 1.5), LINE);
  solid(clay, rod('M28 44Q34 52 42 51', 6), '#f6c45e', { bulge: 2 });
}

function couch(clay: Clay, lies: (clay: Clay) => void): void {
  for (const x of [16, 84]) solid(clay, rod(`M${x} 62L${x < 50 ? x - 3 : x + 3} 97`, 5), '#a8713f', { bulge: 1.8 });
  solid(clay, rod('M18 84H82', 3), '#8a5a34', { bulge: 1.2 });
  lies(clay);
  solid(clay, box(1, 53, 98, 11, 5), '#fdfbf6', { bulge: 2.6 });
  solid(clay, shape('M3 60H97V70Q90 76 84 70T66 70T48 70T30 70T12 70Q6 74 3 70Z', 1), lighter(clay.colour, 0.2), {
    bulge: 2,
  });
}

export const CARE: Record<string, PropDesign> = {
  // A bottle of cut glass with a golden collar and a stopper.
  perfume: prop('#f58fb4', (clay) => {
    solid(clay, box(17, 40, 66, 58, 14), lighter(clay.colour, 0.55), { bulge: 4, shine: 1.5 });
    solid(clay, box(25, 54, 50, 38, 9), clay.colour, { bulge: 4, shine: 1.4 });
    solid(clay, box(41, 26, 18, 16, 3), GOLD, { turned: 'across', bulge: 2, shine: 1.6 });
    solid(clay, oval(50, 15, 17, 13), lighter(clay.colour, 0.4), { bulge: 4, shine: 1.8 });
    solid(clay, box(33, 64, 34, 17, 4), WHITE, { bulge: 1.4 });
    mark(clay, shape('M50 77Q40 71 43 67.500Q46.500 65.500 50 69Q53.500 65.500 57 67.500Q60 71 50 77Z'), '#e2466f');
    gleam(clay, rod('M24 50V82', 4), 0.6);
    gleam(clay, oval(44, 10, 5, 3), 0.8);
  }),
  'massage-table': prop('#3fa7a0', (clay) => couch(clay, lying)),
  'massage-table-legs': prop('#3fa7a0', (clay) => couch(clay, lyingLegs)),
  'barber-chair': prop('#b8313c', (clay) => {
    solid(clay, box(44, 74, 12, 18, 3), STEEL, { turned: 'across', bulge: 2 });
    solid(clay, oval(50, 94, 24, 5), STEEL, { bulge: 2.4, shine: 1.6 });
    solid(clay, box(30, 1, 40, 20, 8), darker(clay.colour, 0.2), { bulge: 3 });
    solid(clay, box(22, 16, 56, 56, 9), clay.colour, { bulge: 4 });
    for (const x of [15, 76]) solid(clay, box(x, 44, 9, 28, 4), DARK, { bulge: 2.4 });
    solid(clay, box(18, 62, 64, 14, 5), darker(clay.colour, 0.12), { bulge: 3 });
    solid(clay, rod('M34 88H66', 5), STEEL, { bulge: 1.6 });
  }),
  /** Spread over whoever sits in the chair. */
  cape: prop('#f4f2f8', (clay) => {
    solid(clay, shape('M40 4Q50 10 60 4Q82 16 94 88Q72 100 50 96Q28 100 6 88Q18 16 40 4Z', 3), clay.colour, {
      bulge: 4,
    });
    for (const path of ['M44 12Q36 50 28 92', 'M56 12Q64 50 72 92', 'M50 14V94'])
      mark(clay, rod(path, 1.6), darker(clay.colour, 0.22), 0.7);
    for (const [x, y] of [
      [30, 60],
      [62, 44],
      [70, 74],
      [44, 78],
    ] as const)
      mark(clay, rod(`M${x} ${y}q4 2 7-1`, 1.6), HAIR);
  }),
  'first-aid': prop('#f6f5f9', (clay) => {
    solid(clay, rod('M36 24V14Q36 8 42 8H58Q64 8 64 14V24', 5), DARK, { bulge: 1.6 });
    solid(clay, box(4, 22, 92, 70, 10), clay.colour, { bulge: 4 });
    solid(clay, shape('M42 36H58V49H71V65H58V78H42V65H29V49H42Z', 2), '#e0323c', { bulge: 1.8 });
    mark(clay, rod('M6 44H20M80 44H94', 2), '#c5c2d2');
  }),
  /** A counter with a basin full of suds, a tap, and clean plates. */
  'dish-counter': prop('#4f9d93', (clay) => {
    solid(clay, box(3, 48, 94, 50, 3), clay.colour, { bulge: 2.4 });
    for (const x of [8, 53]) {
      solid(clay, box(x, 56, 39, 38, 3), lighter(clay.colour, 0.14), { bulge: 2 });
      solid(clay, oval(x < 50 ? 41 : 59, 72, 2.2), STEEL, { bulge: 0.8 });
    }
    solid(clay, rod('M82 44V24Q82 14 73 14Q65 14 65 24', 4.6), STEEL, { bulge: 1.8, shine: 1.8 });
    solid(clay, rod('M88 44V36M84 36H93', 3.4), STEEL, { bulge: 1.2 });
    mark(clay, rod('M65 26V44', 3), '#8fd4ff', 0.9);
    solid(clay, box(0, 42, 100, 9, 3), '#f2ede2', { bulge: 1.8 });
    hollow(clay, shape('M26 43H74L71 50H29Z', 1), '#9aa6ba');
    for (const [x, y, radius] of [
      [31, 43, 5],
      [38, 40, 6.5],
      [47, 42, 6],
      [55, 39.5, 6],
      [63, 42, 5.5],
      [69, 43.5, 4],
    ] as const)
      solid(clay, oval(x, y, radius), '#f4fbff', { bulge: 1.6, shine: 1.4 });
    for (const [x, colour] of [
      [5, '#ffffff'],
      [10, '#dcecff'],
      [15, '#ffffff'],
    ] as const) {
      solid(clay, oval(x + 3, 33, 4, 11), colour, { bulge: 1.6 });
      mark(clay, oval(x + 3, 33, 2, 7), '#8fb6e8', 0.5);
    }
  }),
  /** A bucket of steel with a slit to see through, a cross of brass and a plume. */
  'great-helm': prop('#aab2c6', (clay) => {
    solid(clay, shape('M52 20Q56 2 78 4Q96 8 92 30Q86 18 72 20Q62 21 56 26Z', 3), '#d8323c', { bulge: 3.4 });
    solid(clay, shape('M16 40Q16 16 50 15Q84 16 84 40V84Q84 96 50 97Q16 96 16 84Z', 3), clay.colour, {
      turned: 'across',
      bulge: 4,
      shine: 1.4,
    });
    mark(clay, box(22, 46, 25, 7, 3), '#1c1830');
    mark(clay, box(53, 46, 25, 7, 3), '#1c1830');
    solid(clay, shape('M46 24H54V92H46Z', 1), '#e0ae3a', { bulge: 1.4 });
    solid(clay, rod('M18 40H82', 5, true), '#e0ae3a', { bulge: 1.4 });
    for (const x of [28, 36, 64, 72]) for (const y of [64, 72, 80]) mark(clay, oval(x, y, 2), '#2a2440');
  }),
  goal: prop(WHITE, (clay) => {
    for (let x = 12; x <= 88; x += 6.4) mark(clay, rod(`M${x} 12L${50 + (x - 50) * 0.82} 92`, 0.9), '#ffffff', 0.75);
    for (let y = 14; y <= 92; y += 6.4) mark(clay, rod(`M9 ${y}H91`, 0.9), '#ffffff', 0.75);
    solid(clay, rod('M7 97V10H93V97', 5), clay.colour, { bulge: 1.8, shine: 1.3 });
    gleam(clay, rod('M7 90V14', 1), 0.6);
  }),
};
