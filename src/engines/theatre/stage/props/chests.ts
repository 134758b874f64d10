/** Chests of drawers, doors, mats and small things of a household. Listed by `index.ts`. */
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
  within,
} from './clay.js';

function drawer(clay: Clay, x: number, y: number, width: number, height: number, knobs: readonly number[]): void {
  solid(clay, box(x, y, width, height, 3), lighter(clay.colour, 0.12), { bulge: 2.2 });
  for (const at of knobs) solid(clay, oval(x + width * at, y + height / 2, 3.2), GOLD, { bulge: 1.4, shine: 1.5 });
}

export const CHESTS: Record<string, PropDesign> = {
  dresser: prop('#b87745', (clay) => {
    for (const x of [12, 80]) solid(clay, box(x, 88, 8, 10, 2), darker(clay.colour, 0.3));
    solid(clay, box(8, 16, 84, 76, 4), darker(clay.colour, 0.12), { bulge: 4 });
    drawer(clay, 13, 24, 36, 18, [0.5]);
    drawer(clay, 51, 24, 36, 18, [0.5]);
    drawer(clay, 13, 45, 74, 20, [0.25, 0.75]);
    drawer(clay, 13, 68, 74, 20, [0.25, 0.75]);
    solid(clay, box(4, 9, 92, 10, 4), lighter(clay.colour, 0.16), { bulge: 2.4 });
  }),
  nightstand: prop('#b87745', (clay) => {
    for (const x of [18, 74]) solid(clay, box(x, 80, 8, 18, 2), darker(clay.colour, 0.3));
    solid(clay, box(14, 20, 72, 64, 4), darker(clay.colour, 0.12), { bulge: 4 });
    drawer(clay, 20, 29, 60, 20, [0.5]);
    hollow(clay, box(20, 54, 60, 25, 3), darker(clay.colour, 0.5));
    solid(clay, box(28, 69, 34, 9, 2), '#4d8ede', { bulge: 1.8 });
    solid(clay, box(31, 62, 30, 8, 2), '#e0614e', { bulge: 1.8 });
    solid(clay, box(8, 12, 84, 11, 4), lighter(clay.colour, 0.16), { bulge: 2.4 });
  }),
  cupboard: prop('#c48a55', (clay) => {
    for (const x of [14, 78]) solid(clay, box(x, 90, 8, 8, 2), darker(clay.colour, 0.3));
    solid(clay, box(10, 10, 80, 84, 4), darker(clay.colour, 0.12), { bulge: 4 });
    for (const x of [15, 51]) {
      solid(clay, box(x, 18, 34, 70, 3), lighter(clay.colour, 0.1), { bulge: 2.2 });
      mark(clay, box(x + 5, 24, 24, 24, 2), darker(clay.colour, 0.22), 0.6);
      mark(clay, box(x + 5, 54, 24, 28, 2), darker(clay.colour, 0.22), 0.6);
    }
    for (const x of [45, 55]) solid(clay, oval(x, 52, 2.8), GOLD, { bulge: 1.2 });
    solid(clay, box(5, 4, 90, 9, 3), lighter(clay.colour, 0.18), { bulge: 2.4 });
  }),
  locker: prop('#5a86c8', (clay) => {
    solid(clay, box(24, 3, 52, 92, 4), darker(clay.colour, 0.2), { bulge: 4 });
    solid(clay, box(28, 7, 44, 84, 3), clay.colour, { bulge: 3 });
    for (const y of [16, 22, 28]) mark(clay, box(38, y, 24, 2.6, 1.2), darker(clay.colour, 0.65));
    for (const y of [74, 80]) mark(clay, box(38, y, 24, 2.6, 1.2), darker(clay.colour, 0.65));
    solid(clay, box(62, 44, 5, 15, 2), STEEL, { bulge: 1.4 });
    solid(clay, oval(64.5, 64, 4), GOLD, { bulge: 1.6 });
    for (const x of [28, 66]) solid(clay, box(x, 94, 7, 4, 1), DARK);
  }),
  chimney: prop('#b5573f', (clay) => {
    for (const [x, y, r] of [
      [52, 14, 9],
      [62, 7, 6],
      [44, 8, 5],
    ] as const)
      solid(clay, oval(x, y, r), '#d9dbe4', { bulge: 3 });
    const stack = box(22, 32, 56, 66, 2);
    solid(clay, stack, clay.colour, { bulge: 4 });
    within(clay, stack, () => {
      for (let row = 0; row < 6; row++) {
        const y = 38 + row * 11;
        mark(clay, rod(`M22 ${y}H78`, 1.8), lighter(clay.colour, 0.45), 0.85);
        for (let x = 30 + (row % 2) * 10; x < 80; x += 20)
          mark(clay, rod(`M${x} ${y}V${y + 11}`, 1.8), lighter(clay.colour, 0.45), 0.85);
      }
    });
    solid(clay, box(16, 22, 68, 13, 3), darker(clay.colour, 0.18), { bulge: 2.6 });
    hollow(clay, box(30, 22, 40, 4, 2), DARK);
  }),
  radiator: prop('#e9ebf2', (clay) => {
    solid(clay, rod('M6 84H94M6 26H94', 5), STEEL, { bulge: 1.6 });
    for (let x = 12; x < 84; x += 13) solid(clay, box(x, 14, 11.4, 80, 5.6), clay.colour, { bulge: 3 });
    solid(clay, oval(92, 80, 6), '#e2463f', { bulge: 2 });
  }),
  doormat: prop('#b98a52', (clay) => {
    solid(clay, shape('M14 42H86L98 78H2Z', 3), clay.colour, { bulge: 2.4 });
    for (let x = 4; x < 98; x += 5) mark(clay, rod(`M${x} 79v5`, 1.8), darker(clay.colour, 0.2));
    mark(clay, shape('M19 47H81L90 73H10Z').stroke({ width: 2.4 }), darker(clay.colour, 0.5), 0.8);
    mark(clay, shape('M50 68Q36 58 42 53Q47 50 50 56Q53 50 58 53Q64 58 50 68Z'), darker(clay.colour, 0.5), 0.85);
  }),
  wreath: prop('#2f8a4a', (clay) => {
    for (let index = 0; index < 16; index++) {
      const turn = (index / 16) * Math.PI * 2;
      const [x, y] = [50 + 34 * Math.cos(turn), 50 + 34 * Math.sin(turn)];
      solid(clay, oval(x, y, 13, 10, turn), index % 2 ? clay.colour : lighter(clay.colour, 0.14), { bulge: 4 });
    }
    for (let index = 0; index < 7; index++) {
      const turn = (index / 7) * Math.PI * 2 + 0.3;
      solid(clay, oval(50 + 33 * Math.cos(turn), 50 + 33 * Math.sin(turn), 4), '#e2323f', { bulge: 1.6, shine: 1.6 });
    }
    solid(clay, shape('M50 84Q30 70 26 84Q26 96 50 88Q74 96 74 84Q70 70 50 84Z', 3), '#d92c3c', { bulge: 3 });
    solid(clay, oval(50, 86, 6), '#b51f30', { bulge: 2 });
  }),
  bauble: prop('#e2323f', (clay) => {
    mark(clay, rod('M50 22Q44 4 50 3Q57 4 50 22', 2.4), '#c9a24a');
    solid(clay, box(41, 16, 18, 12, 3), GOLD, { bulge: 2 });
    solid(clay, oval(50, 60, 36), clay.colour, { bulge: 9, shine: 1.7 });
    within(clay, oval(50, 60, 36), () => {
      mark(clay, rod('M10 54Q50 68 90 54', 4), '#fff3c8', 0.9);
      mark(clay, rod('M10 70Q50 84 90 70', 4), '#fff3c8', 0.9);
    });
    gleam(clay, oval(36, 44, 6, 9), 0.8);
  }),
  lighter: prop('#e2553f', (clay) => {
    solid(clay, shape('M50 2Q64 16 56 28Q50 32 44 28Q38 18 50 2Z', 2), '#ff9a2e', { bulge: 2 });
    mark(clay, shape('M50 14Q56 22 52 28H47Q45 22 50 14Z'), '#fff0a0');
    solid(clay, box(34, 28, 32, 16, 3), STEEL, { bulge: 2.4 });
    solid(clay, oval(62, 31, 6), DARK, { bulge: 2 });
    solid(clay, box(30, 42, 40, 56, 6), clay.colour, { bulge: 5, turned: 'across' });
    gleam(clay, box(36, 50, 4, 34, 2), 0.5);
  }),
  matchbox: prop('#e8b23a', (clay) => {
    for (const x of [62, 72, 82]) {
      mark(clay, rod(`M${x} 56L${x + 8} 20`, 3.4), '#ecd0a0');
      solid(clay, oval(x + 8, 18, 4, 5), '#d9322e', { bulge: 1.6 });
    }
    solid(clay, box(30, 46, 64, 34, 2), '#f1e6cf', { bulge: 2 });
    solid(clay, box(6, 42, 64, 42, 3), clay.colour, { bulge: 3 });
    mark(clay, box(6, 74, 64, 10, 1), '#6b3f34');
    mark(clay, shape('M38 48Q50 60 44 68Q38 72 32 68Q26 60 38 48Z'), '#d9322e');
  }),
  horseshoe: prop('#aab2c4', (clay) => {
    solid(
      clay,
      shape(
        'M14 92Q2 50 14 26Q28 4 50 4Q72 4 86 26Q98 50 86 92L68 88Q78 52 68 36Q60 24 50 24Q40 24 32 36Q22 52 32 88Z',
        4,
      ),
      clay.colour,
      { bulge: 5, shine: 1.5 },
    );
    for (const [x, y] of [
      [20, 70],
      [18, 48],
      [27, 28],
      [73, 28],
      [82, 48],
      [80, 70],
    ] as const)
      mark(clay, box(x - 2, y - 4, 4, 8, 1.6), darker(clay.colour, 0.75));
  }),
  saddle: prop('#9a5a30', (clay) => {
    solid(clay, rod('M40 56Q36 74 40 84', 4), darker(clay.colour, 0.3));
    solid(clay, rod('M32 86H50V96H32Z', 4), STEEL, { bulge: 1.4 });
    solid(clay, shape('M22 40Q14 70 30 78Q52 84 64 74Q76 62 72 40Z', 5), darker(clay.colour, 0.14), { bulge: 5 });
    solid(clay, shape('M8 40Q8 12 22 14Q30 34 52 34Q74 32 84 12Q96 10 94 34Q88 56 50 56Q16 56 8 40Z', 5), clay.colour, {
      bulge: 7,
    });
    mark(clay, rod('M16 44Q50 58 86 40', 1.4), '#f1d9a8', 0.9);
    solid(clay, oval(15, 13, 7, 5), lighter(clay.colour, 0.2), { bulge: 2 });
  }),
  'baby-pacifier': prop('#5bb8e8', (clay) => {
    solid(clay, oval(50, 76, 19), clay.colour, { bulge: 4 });
    solid(clay, oval(50, 54, 40, 21), lighter(clay.colour, 0.14), { bulge: 6 });
    for (const x of [26, 74]) mark(clay, oval(x, 54, 4), darker(clay.colour, 0.4), 0.7);
    solid(clay, shape('M38 42Q30 6 50 5Q70 6 62 42Z', 4), '#f6dfae', { bulge: 5 });
    solid(clay, oval(50, 56, 12), WHITE, { bulge: 4 });
  }),
  rattle: prop('#f7a8c4', (clay) => {
    solid(clay, box(44, 50, 12, 40, 6), WHITE, { bulge: 3 });
    solid(clay, rod('M40 92a10 7 0 1 0 20 0a10 7 0 1 0 -20 0', 4), lighter(clay.colour, 0.2), { bulge: 1.6 });
    solid(clay, oval(50, 32, 29), clay.colour, { bulge: 8, shine: 1.4 });
    mark(clay, rod('M22 32Q50 42 78 32', 5), '#fff6c8', 0.95);
    for (const [x, y] of [
      [38, 18],
      [60, 16],
      [50, 52],
    ] as const)
      mark(clay, oval(x, y, 3.6), '#6fc0ee');
    gleam(clay, oval(38, 22, 5, 6), 0.6);
  }),
};
