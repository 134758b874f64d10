/** A chameleon on its branch, and what animals have with them: a vest that floats, a telephone on a stick; a chair of plastic. Listed by `index.ts`. */
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

const INK = '#2b2338';

function chameleon(clay: Clay): void {
  const { colour } = clay;
  const [light, dark] = [lighter(colour, 0.34), darker(colour, 0.24)];
  const accent = lighter(colour, 0.62);
  // The tail, rolled up.
  solid(clay, rod('M70 58Q94 56 95 74Q95 90 82 90Q72 88 74 79Q77 73 84 76Q87 79 84 82', 6.4), dark, { bulge: 2.4 });
  for (const [path, width] of [
    ['M58 66Q66 74 64 84', 6],
    ['M36 66Q28 72 30 82', 6],
  ] as const)
    solid(clay, rod(path, width), dark, { bulge: 2 });
  // The branch, and hands of two fingers that hold it.
  solid(clay, rod('M1 88Q40 82 99 93', 7.4), '#8a5a38', { bulge: 2.6 });
  mark(clay, rod('M10 86Q42 82 80 88', 1.4), lighter('#8a5a38', 0.34), 0.7);
  solid(clay, shape('M8 85Q2 72 16 68Q24 78 8 85Z', 2), '#6fb34a', { bulge: 2 });
  const body = shape('M18 54Q24 28 50 24Q78 26 84 58Q80 74 56 75Q30 75 18 62Z', 4);
  // A comb along the back.
  for (let at = 0; at < 9; at++) {
    const turn = Math.PI * (1.12 + at * 0.085);
    const [x, y] = [52 + Math.cos(turn) * 31, 55 + Math.sin(turn) * 30];
    solid(clay, oval(x, y, 3.2), dark, { bulge: 1 });
  }
  solid(clay, body, colour, { bulge: 8, shine: 1.3 });
  within(clay, body, () => {
    mark(clay, oval(46, 76, 36, 10), light, 0.75);
    for (const [x, wide] of [
      [46, 3.6],
      [58, 4],
      [70, 3.4],
    ] as const)
      mark(clay, rod(`M${x} 24Q${x + 7} 46 ${x - 1} 68`, wide), dark, 0.5);
    for (const [x, y, radius] of [
      [52, 40, 3.4],
      [64, 50, 3],
      [51, 56, 2.6],
      [74, 62, 2.2],
      [66, 34, 2.2],
      [40, 46, 2.4],
    ] as const)
      mark(clay, oval(x, y, radius), accent, 0.9);
  });
  for (const path of ['M60 68Q66 76 58 85', 'M34 68Q28 76 34 84']) solid(clay, rod(path, 6.6), colour, { bulge: 2.4 });
  for (const [x, y] of [
    [56, 86],
    [35, 85],
  ] as const) {
    solid(clay, oval(x - 3.4, y, 3.6, 4.6, 0.3), colour, { bulge: 1.4 });
    solid(clay, oval(x + 3, y + 0.6, 3.4, 4.4, -0.3), colour, { bulge: 1.4 });
  }
  // The head with its helm, and an eye in a turret.
  solid(clay, shape('M5 55Q6 44 18 38Q24 22 36 10Q46 26 45 46Q44 64 27 66Q10 66 5 55Z', 4), colour, {
    bulge: 6,
    shine: 1.3,
  });
  mark(clay, rod('M35 15Q26 26 22 36', 2), accent, 0.8);
  mark(clay, rod('M36 18Q42 32 41 48', 1.8), dark, 0.6);
  mark(clay, rod('M7 57Q20 66 36 58Q39 56 39 53', 2), INK, 0.85);
  mark(clay, oval(9.5, 50, 1.2), INK, 0.8);
  mark(clay, oval(34, 59, 3.6, 2.4), '#ff6f86', 0.45);
  solid(clay, oval(24, 45, 11.4), light, { bulge: 4 });
  mark(clay, oval(24, 45, 9), darker(colour, 0.1), 0.55);
  solid(clay, oval(22.6, 44.6, 6.4), INK, { bulge: 2 });
  mark(clay, oval(20.4, 42.2, 2.2), '#ffffff', 0.95);
}

export const OF_BEASTS: Record<string, PropDesign> = {
  chameleon: prop('#58c04a', (clay) => {
    // Its tail and its branch would touch the edges.
    clay.canvas.translate(3, 3);
    clay.canvas.scale(0.94, 0.94);
    chameleon(clay);
  }),
  'life-vest': prop('#f58a2a', (clay) => {
    const { colour } = clay;
    solid(
      clay,
      shape('M14 8Q26 2 36 8Q50 26 64 8Q74 2 86 8Q98 40 92 88Q74 98 50 97Q26 98 8 88Q2 40 14 8Z', 5),
      colour,
      {
        bulge: 6,
        shine: 1.2,
      },
    );
    mark(clay, rod('M50 26V96', 2.4), darker(colour, 0.45), 0.8);
    for (const x of [29, 71]) mark(clay, rod(`M${x} 24V92`, 1.6), darker(colour, 0.3), 0.5);
    for (const y of [48, 72]) {
      mark(clay, rod(`M7 ${y}H93`, 6), '#39405c');
      solid(clay, box(41, y - 6, 18, 12, 3), '#f4f1ea', { bulge: 1.6 });
    }
    for (const x of [20, 80]) mark(clay, box(x - 7, 30, 14, 6, 2), '#fff6d8', 0.95);
    gleam(clay, shape('M16 16Q24 10 30 14Q20 22 18 40Q12 28 16 16Z'), 0.5);
  }),
  'selfie-stick': prop('#39405c', (clay) => {
    solid(clay, rod('M92 94L44 40', 3.6), '#b9bfd0', { bulge: 1.2 });
    solid(clay, rod('M94 96L80 80', 7), clay.colour, { bulge: 2 });
    solid(clay, shape('M8 22L34 4Q38 2 41 6L64 40Q66 44 62 47L36 62Q32 64 29 60L6 28Q4 25 8 22Z', 3), '#2f3448', {
      bulge: 2.4,
    });
    mark(clay, shape('M12 25L35 9L59 42L36 56Z', 2), '#8fdcff');
    mark(clay, shape('M22 41L30 27L38 36L42 31L53 46L36 56Z', 2), '#6fc48a');
    mark(clay, oval(31, 20, 4), '#ffd95a');
    solid(clay, oval(50, 50, 4.4), '#e2434b', { bulge: 1 });
  }),
  'plastic-chair': prop('#f6f7fb', (clay) => {
    const { colour } = clay;
    const shade = darker(colour, 0.14);
    for (const path of ['M30 58L24 96', 'M70 58L78 96']) solid(clay, rod(path, 6), shade, { bulge: 2 });
    solid(clay, shape('M24 8Q50 0 76 8Q82 10 80 18L74 58H26L20 18Q18 10 24 8Z', 4), colour, { bulge: 3, shine: 1.2 });
    for (const x of [34, 42, 50, 58, 66])
      mark(clay, shape(`M${x - 2} 16Q${x} 13 ${x + 2} 16L${x + 1.6} 44Q${x} 47 ${x - 1.6} 44Z`, 1), '#b9bfd0', 0.9);
    for (const [x, side] of [
      [18, -1],
      [82, 1],
    ] as const)
      solid(clay, rod(`M${x - side * 2} 30Q${x + side * 9} 34 ${x + side * 6} 46L${x + side * 2} 72`, 6), colour, {
        bulge: 2,
      });
    solid(clay, shape('M22 54H78Q86 62 82 70Q50 76 18 70Q14 62 22 54Z', 4), lighter(colour, 0.3), { bulge: 3 });
    mark(clay, rod('M18 70Q50 76 82 70', 2.4), shade, 0.7);
    for (const path of ['M22 70L14 98', 'M78 70L86 98']) solid(clay, rod(path, 6.6), colour, { bulge: 2 });
  }),
};
