/** Dolls, puppets, gnomes and marbles. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

const INK = '#2b2338';
const SKIN = '#f6cfae';

function face(clay: Clay, x: number, y: number, size: number): void {
  for (const side of [-1, 1]) {
    mark(clay, oval(x + side * 5 * size, y, 1.7 * size, 2 * size), INK);
    mark(clay, oval(x + side * 8 * size, y + 4.4 * size, 2.4 * size, 1.6 * size), '#f28b82', 0.6);
  }
  mark(
    clay,
    rod(`M${x - 3 * size} ${y + 5 * size}Q${x} ${y + 8 * size} ${x + 3 * size} ${y + 5 * size}`, 1.3 * size),
    INK,
  );
}

export const DOLLS: Record<string, PropDesign> = {
  doll: prop('#e4669a', (clay) => {
    for (const x of [42, 58]) {
      solid(clay, rod(`M${x} 78V92`, 7), WHITE, { bulge: 2 });
      solid(clay, oval(x - 1, 94, 6, 3.4), '#b23a4a', { bulge: 1.6 });
    }
    for (const side of [-1, 1]) solid(clay, rod(`M${50 + side * 12} 54L${50 + side * 28} 64`, 7), SKIN, { bulge: 2 });
    solid(clay, shape('M40 48H60Q74 70 76 84Q50 92 24 84Q26 70 40 48Z', 4), clay.colour, { bulge: 5 });
    for (const [x, y] of [
      [38, 74],
      [50, 80],
      [62, 74],
      [50, 66],
    ] as const)
      mark(clay, oval(x, y, 2), '#ffffff', 0.9);
    solid(clay, oval(50, 28, 28, 25), '#b5622f', { bulge: 4 });
    for (const side of [-1, 1]) {
      for (const y of [36, 44, 52]) solid(clay, oval(50 + side * 25, y, 6, 5), '#b5622f', { bulge: 2 });
      solid(clay, oval(50 + side * 25, 58, 5, 4), clay.colour, { bulge: 1.6 });
    }
    solid(clay, oval(50, 32, 20, 18.6), SKIN, { bulge: 4 });
    solid(clay, shape('M30 28Q34 12 50 14Q66 12 70 28Q60 20 50 21Q40 20 30 28Z', 2), '#b5622f', { bulge: 2 });
    face(clay, 50, 33, 1.3);
    for (const side of [-1, 1])
      solid(clay, shape(`M50 11L${50 + side * 13} 4V18Z`, 3), clay.colour, { bulge: 2, shine: 1.3 });
  }),
  puppet: prop('#cf4b3a', (clay) => {
    for (const path of ['M30 8L24 56', 'M70 8L76 56', 'M50 6V20', 'M38 8L42 74', 'M62 8L58 74'])
      mark(clay, rod(path, 1), '#efe6d2', 0.95);
    turned(clay, 50, 7, 0.01, () => solid(clay, box(20, 3, 60, 6, 3), WOOD, { bulge: 2 }));
    solid(clay, rod('M50 2V14', 5), WOOD, { bulge: 1.6 });
    for (const [path, x, y] of [
      ['M44 68L42 80M42 82L40 94', 38, 95],
      ['M56 68L58 80M58 82L60 94', 62, 95],
    ] as const) {
      solid(clay, rod(path, 6), '#2f6f9f', { bulge: 2 });
      solid(clay, oval(x, y, 7, 3.4), DARK, { bulge: 1.6 });
    }
    for (const side of [-1, 1]) {
      solid(
        clay,
        rod(`M${50 + side * 11} 50L${50 + side * 20} 60M${50 + side * 21} 60L${50 + side * 26} 54`, 5.4),
        clay.colour,
        { bulge: 2 },
      );
      solid(clay, oval(50 + side * 27, 53, 4), SKIN, { bulge: 1.4 });
    }
    solid(clay, shape('M38 44H62L64 70H36Z', 4), clay.colour, { bulge: 4 });
    for (const y of [52, 60]) mark(clay, oval(50, y, 1.8), GOLD);
    solid(clay, oval(50, 32, 14, 13), SKIN, { bulge: 3.4 });
    solid(clay, rod('M50 34L58 36', 4), '#eab48c', { bulge: 1.4 });
    solid(clay, shape('M36 28Q50 4 64 28Q50 22 36 28Z', 2), GOLD, { bulge: 2.4 });
    face(clay, 49, 32, 0.9);
  }),
  marble: prop('#3fa7d6', (clay) => {
    solid(clay, oval(50, 50, 48), lighter(clay.colour, 0.45), { bulge: 9, shine: 1.5 });
    within(clay, oval(50, 50, 47), () => {
      mark(clay, shape('M20 80Q30 40 56 44Q78 48 84 18Q74 66 52 62Q36 60 20 80Z', 3), clay.colour, 0.95);
      mark(clay, shape('M30 84Q44 52 60 56Q80 58 90 34Q84 76 60 70Q44 68 30 84Z', 3), '#f2b632', 0.9);
      mark(clay, shape('M14 66Q22 34 46 34Q66 34 74 12Q64 52 46 48Q28 48 14 66Z', 3), '#ee5a6a', 0.85);
    });
    gleam(clay, oval(32, 26, 12, 7, -0.6), 0.95);
    gleam(clay, oval(70, 80, 12, 4, -0.5), 0.5);
  }),
  nutcracker: prop('#c8323c', (clay) => {
    for (const x of [41, 59]) {
      solid(clay, box(x - 7, 66, 14, 24, 3), '#f3f0ea', { bulge: 2.4 });
      solid(clay, box(x - 8, 84, 16, 13, 4), INK, { bulge: 2.4, shine: 1.4 });
    }
    for (const x of [24, 68]) {
      solid(clay, box(x, 42, 9, 28, 4), '#2f4f9a', { bulge: 2.4 });
      solid(clay, oval(x + 4.5, 72, 5), SKIN, { bulge: 1.6 });
      solid(clay, box(x - 2, 40, 13, 6, 3), GOLD, { bulge: 1.6 });
    }
    solid(clay, box(33, 42, 34, 28, 4), clay.colour, { bulge: 4, turned: 'across' });
    for (const y of [48, 55, 62]) mark(clay, rod(`M38 ${y}H62`, 2.4), GOLD);
    solid(clay, box(33, 66, 34, 5, 1), INK, { bulge: 1.4 });
    solid(clay, box(34, 22, 32, 22, 6), SKIN, { bulge: 3 });
    for (const x of [43, 57]) mark(clay, oval(x, 28, 2, 2.4), INK);
    mark(clay, rod('M38 34Q44 30 50 34Q56 30 62 34', 3), INK);
    solid(clay, box(42, 36, 16, 5, 1), WHITE, { bulge: 1 });
    for (const x of [46, 50, 54]) mark(clay, rod(`M${x} 36V41`, 0.8), INK);
    solid(clay, shape('M40 42H60L50 56Z', 3), WHITE, { bulge: 2 });
    solid(clay, box(32, 3, 36, 19, 5), INK, { bulge: 3.4, turned: 'across' });
    mark(clay, box(32, 16, 36, 4, 1), GOLD);
    solid(clay, oval(50, 10, 4), GOLD, { bulge: 1.6, shine: 1.5 });
  }),
  gnome: prop('#d8343c', (clay) => {
    for (const x of [40, 60]) solid(clay, oval(x - 2, 93, 11, 5), '#5a3a2a', { bulge: 2.4 });
    solid(clay, shape('M30 58H70Q78 78 74 90H26Q22 78 30 58Z', 5), '#3f74b5', { bulge: 5 });
    solid(clay, box(26, 80, 48, 7, 2), '#5a3a2a', { bulge: 2 });
    solid(clay, box(45, 79, 10, 9, 2), GOLD, { bulge: 1.6 });
    for (const side of [-1, 1]) {
      solid(clay, rod(`M${50 + side * 20} 62L${50 + side * 28} 76`, 10), '#3f74b5', { bulge: 3 });
      solid(clay, oval(50 + side * 29, 79, 6), SKIN, { bulge: 2 });
    }
    solid(clay, oval(50, 46, 19, 15), SKIN, { bulge: 4 });
    solid(clay, shape('M30 46Q34 52 44 50Q50 54 56 50Q66 52 70 46Q74 70 50 80Q26 70 30 46Z', 3), '#f7f4ee', {
      bulge: 4,
    });
    solid(clay, shape('M24 42Q34 30 46 3Q60 20 76 42Q50 50 24 42Z', 3), clay.colour, { bulge: 6, shine: 1.3 });
    solid(clay, oval(50, 48, 6, 5), '#f0a585', { bulge: 2 });
    for (const x of [41, 59]) mark(clay, oval(x, 44, 2, 2.2), INK);
  }),
};
