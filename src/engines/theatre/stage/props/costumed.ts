/** What animals in costumes need: a turtle's head, a king's throne and sceptre, a judge's gavel, a ship's wheel, a patch for an eye. Listed by `index.ts`. */
import {
  box,
  darker,
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
  within,
} from './clay.js';

const INK = '#2b2338';

export const COSTUMED: Record<string, PropDesign> = {
  'turtle-head': prop('#a8cf4a', (clay) => {
    solid(clay, shape('M34 74Q50 84 66 74L68 97H32Z', 4), darker(clay.colour, 0.1), { bulge: 4 });
    const head = shape('M50 6Q86 6 90 42Q92 82 50 84Q8 82 10 42Q14 6 50 6Z', 6);
    solid(clay, head, clay.colour, { bulge: 9, shine: 1.2 });
    within(clay, head, () => {
      mark(clay, oval(50, 76, 36, 18), '#f0e8a0', 0.9);
      for (const [x, y, size] of [
        [36, 16, 5],
        [52, 12, 4],
        [66, 18, 5],
      ] as const)
        mark(clay, oval(x, y, size, size * 0.8), darker(clay.colour, 0.24), 0.6);
    });
    for (const x of [31, 69]) {
      solid(clay, oval(x, 43, 13.5, 15), '#ffffff', { bulge: 3 });
      mark(clay, oval(x < 50 ? x + 1 : x - 1, 45, 8, 10), INK);
      mark(clay, oval(x - 2, 40, 3, 3.6), '#ffffff');
    }
    for (const x of [45, 55]) mark(clay, oval(x, 58, 1.6, 2), darker(clay.colour, 0.5));
    mark(clay, rod('M34 66Q50 78 66 66', 2.6), darker(clay.colour, 0.6));
    for (const x of [20, 80]) mark(clay, oval(x, 62, 6, 4), '#f08a6a', 0.5);
  }),
  throne: prop('#c22c44', (clay) => {
    const { colour } = clay;
    for (const x of [20, 74]) solid(clay, box(x, 82, 7, 16, 2), darker(GOLD, 0.2), { bulge: 2, turned: 'across' });
    const back = shape('M24 74V26Q26 8 50 4Q74 8 76 26V74Z', 5);
    solid(clay, back, GOLD, { bulge: 4, shine: 1.3 });
    const cushion = shape('M31 70V30Q34 16 50 13Q66 16 69 30V70Z', 5);
    solid(clay, cushion, colour, { bulge: 5 });
    for (const [x, y] of [
      [42, 30],
      [58, 30],
      [50, 44],
      [42, 57],
      [58, 57],
    ] as const) {
      mark(clay, oval(x, y, 2.4), darker(colour, 0.35), 0.8);
      mark(clay, oval(x - 0.5, y - 0.6, 1.3), lighter(GOLD, 0.3));
    }
    for (const x of [24, 50, 76])
      solid(clay, oval(x, x === 50 ? 6 : 22, x === 50 ? 5 : 4), lighter(GOLD, 0.1), { bulge: 2, shine: 1.5 });
    mark(clay, oval(50, 6, 2.2), '#e0344a');
    solid(clay, box(17, 66, 66, 12, 5), colour, { bulge: 4 });
    solid(clay, box(15, 76, 70, 9, 3), GOLD, { bulge: 3, shine: 1.3 });
    for (const x of [12, 78]) {
      solid(clay, box(x, 52, 10, 26, 4), GOLD, { bulge: 3, turned: 'across' });
      solid(clay, oval(x + 5, 51, 7, 5), lighter(GOLD, 0.12), { bulge: 2, shine: 1.4 });
    }
  }),
  sceptre: prop(GOLD, (clay) => {
    solid(clay, rod('M22 96L66 34', 5), clay.colour, { bulge: 2, shine: 1.3 });
    for (const [x, y] of [
      [26, 90],
      [60, 42],
    ] as const)
      solid(clay, oval(x, y, 5), lighter(clay.colour, 0.1), { bulge: 2 });
    solid(clay, oval(73, 24, 14), '#d8304a', { bulge: 5, shine: 1.6 });
    gleam(clay, oval(68, 18, 3.4), 0.9);
    for (const path of ['M60 30Q73 40 84 16', 'M64 14Q78 22 84 33']) mark(clay, rod(path, 2.6), clay.colour);
    solid(clay, oval(82, 9, 4.4), lighter(clay.colour, 0.2), { bulge: 2, shine: 1.5 });
  }),
  gavel: prop('#8a4f2e', (clay) => {
    solid(clay, rod('M88 92L50 48', 7), lighter(clay.colour, 0.2), { bulge: 2.4 });
    solid(clay, shape('M18 40L46 12L64 30L36 58Z', 4), clay.colour, { bulge: 5, shine: 1.2 });
    for (const path of ['M16 34L42 60', 'M40 10L68 36'])
      solid(clay, rod(path, 7), darker(clay.colour, 0.2), { bulge: 2.4 });
    mark(clay, rod('M30 24L54 46', 3), GOLD);
  }),
  'ships-wheel': prop('#b0703a', (clay) => {
    for (let spoke = 0; spoke < 8; spoke++) {
      const turn = (spoke / 8) * Math.PI * 2;
      const [x, y] = [Math.cos(turn), Math.sin(turn)];
      solid(clay, rod(`M${50 + x * 8} ${50 + y * 8}L${50 + x * 44} ${50 + y * 44}`, 6), lighter(clay.colour, 0.14), {
        bulge: 2,
      });
    }
    const rim = rod('M50 21A29 29 0 1 1 49.9 21', 9);
    solid(clay, rim, clay.colour, { bulge: 3 });
    solid(clay, oval(50, 50, 11), lighter(clay.colour, 0.1), { bulge: 4 });
    solid(clay, oval(50, 50, 5), GOLD, { bulge: 2, shine: 1.5 });
  }),
  eyepatch: prop('#2f2b3c', (clay) => {
    mark(clay, rod('M2 26Q40 14 98 40', 5), clay.colour);
    solid(clay, shape('M14 30Q34 22 54 30Q56 66 34 74Q12 66 14 30Z', 5), clay.colour, { bulge: 5 });
    gleam(clay, oval(26, 38, 4), 0.35);
  }),
  monocle: prop(GOLD, (clay) => {
    mark(clay, rod('M50 62Q64 82 60 97', 2.4), darker(clay.colour, 0.1));
    mark(clay, oval(38, 40, 22), '#dff2ff', 0.45);
    solid(clay, rod('M38 16A24 24 0 1 1 37.9 16', 6), clay.colour, { bulge: 2, shine: 1.4 });
    gleam(clay, oval(30, 32, 4), 0.8);
  }),
};
