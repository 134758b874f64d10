/** Animals that chats ask for and that no emoji looks like, looking left as those do. Listed by `index.ts`. */
import {
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
  turned,
} from './clay.js';

const INK = '#2b2338';

function eye(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), INK, { bulge: radius * 0.4 });
  mark(clay, oval(x - radius * 0.3, y - radius * 0.35, radius * 0.36), '#ffffff', 0.95);
}

export const WILDLIFE: Record<string, PropDesign> = {
  capybara: prop('#a9764a', (clay) => {
    for (const [x, tone] of [
      [44, 0.22],
      [84, 0.22],
      [34, 0.08],
      [74, 0.08],
    ] as const)
      solid(
        clay,
        shape(`M${x - 6} 74H${x + 7}L${x + 5} 96H${x - 8}Q${x - 9} 92 ${x - 5} 90Z`, 3),
        darker(clay.colour, tone),
        {
          bulge: 3,
        },
      );
    solid(clay, shape('M26 52Q40 34 66 34Q96 36 97 62Q96 86 70 86H44Q26 84 26 52Z', 6), clay.colour, { bulge: 9 });
    solid(clay, oval(47, 18, 6, 8, 0.3), darker(clay.colour, 0.2), { bulge: 2.4 });
    solid(
      clay,
      shape('M6 36Q6 20 24 18Q46 10 56 28Q60 52 44 62Q28 70 12 60Q2 56 6 36Z', 6),
      lighter(clay.colour, 0.06),
      {
        bulge: 7,
      },
    );
    solid(clay, shape('M4 40Q6 28 18 27Q28 34 26 50Q20 62 10 58Q2 54 4 40Z', 4), darker(clay.colour, 0.18), {
      bulge: 4,
    });
    for (const [x, y] of [
      [8, 36],
      [15, 34],
    ] as const)
      mark(clay, oval(x, y, 2, 2.8, 0.4), INK);
    mark(clay, rod('M5 52Q12 56 20 52', 1.8), INK);
    eye(clay, 34, 31, 4);
    mark(clay, rod('M30 26Q35 23 39 27', 1.8), darker(clay.colour, 0.4));
    solid(clay, oval(42, 16, 5, 6.6, 0.3), clay.colour, { bulge: 2 });
    mark(clay, oval(30, 42, 5, 3), '#e99a86', 0.5);
  }),
  ostrich: prop('#3c3844', (clay) => {
    for (const [x, far] of [
      [66, 0.2],
      [54, 0],
    ] as const) {
      solid(clay, rod(`M${x} 66L${x + 3} 80L${x - 1} 94`, 4.4), darker('#e9b3a0', far), { bulge: 1.6 });
      solid(clay, shape(`M${x - 12} 97Q${x - 6} 91 ${x + 3} 93V97Z`, 1.4), darker('#e9b3a0', far), { bulge: 1.2 });
    }
    for (const [x, y, turn] of [
      [84, 44, 0.1],
      [86, 54, 0.16],
      [80, 36, 0.05],
    ] as const)
      turned(clay, x, y, turn, () => solid(clay, oval(x, y, 7, 13), '#f4f1ec', { bulge: 3 }));
    solid(clay, rod('M38 54Q26 36 26 14', 7), '#e9b3a0', { bulge: 2.6 });
    solid(clay, shape('M30 54Q40 32 66 32Q92 34 92 54Q88 72 62 72Q36 72 30 54Z', 6), clay.colour, { bulge: 7 });
    for (const [x, y] of [
      [52, 48],
      [66, 46],
      [58, 58],
      [74, 56],
    ] as const)
      solid(clay, oval(x, y, 11, 7, -0.2), lighter(clay.colour, 0.12), { bulge: 3 });
    for (const x of [60, 70, 78]) solid(clay, oval(x, 67, 8, 5), '#f4f1ec', { bulge: 2 });
    solid(clay, oval(34, 54, 8, 6), '#f4f1ec', { bulge: 2.4 });
    solid(clay, oval(24, 12, 10, 8.6), '#e9b3a0', { bulge: 3 });
    for (const path of ['M22 4L19 -1', 'M26 4L27 0', 'M30 6L34 2'])
      mark(clay, rod(path.replace('-1', '0.6'), 1.6), INK);
    solid(clay, shape('M16 10L1 14Q6 19 17 18Z', 2), '#f0a04a', { bulge: 2 });
    eye(clay, 22, 10, 3.8);
  }),
  axolotl: prop('#f6a9bd', (clay) => {
    solid(clay, shape('M50 62Q80 50 98 66Q84 88 54 84Z', 4), lighter(clay.colour, 0.1), { bulge: 4 });
    for (const [x, y] of [
      [42, 84],
      [68, 82],
    ] as const) {
      solid(clay, rod(`M${x} ${y - 6}L${x - 2} ${y + 8}`, 7), darker(clay.colour, 0.06), { bulge: 2 });
      for (const side of [-5, 0, 5]) mark(clay, rod(`M${x - 2} ${y + 8}l${side} 5`, 2.4), darker(clay.colour, 0.1));
    }
    solid(clay, shape('M26 62Q52 46 80 62Q88 76 66 86Q40 92 26 80Z', 5), clay.colour, { bulge: 6 });
    for (const [x, y, turn] of [
      [10, 38, -0.16],
      [8, 52, -0.25],
      [12, 66, -0.34],
      [64, 36, 0.16],
      [68, 50, 0.25],
      [64, 64, 0.34],
    ] as const)
      turned(clay, x, y, turn, () => {
        solid(clay, rod(`M${x} ${y + 12}V${y - 6}`, 3.6), '#e0607f', { bulge: 1.4 });
        for (const step of [-4, 1, 6])
          for (const side of [-1, 1]) mark(clay, rod(`M${x} ${y + step}l${side * 4.6} -3`, 1.8), '#e0607f');
      });
    solid(clay, oval(38, 54, 29, 24), lighter(clay.colour, 0.08), { bulge: 8, shine: 1.2 });
    for (const x of [22, 52]) {
      eye(clay, x, 50, 4);
      mark(clay, oval(x - 1, 60, 5, 3), '#ee6f8d', 0.55);
    }
    mark(clay, rod('M28 61Q37 69 46 61', 2), INK);
  }),
  'manta-ray': prop('#4a5f8c', (clay) => {
    solid(clay, rod('M60 60Q84 72 98 92', 3), darker(clay.colour, 0.15), { bulge: 1.2 });
    solid(
      clay,
      shape('M2 30Q26 24 40 36Q58 20 97 12Q86 44 68 60Q60 78 50 72Q30 68 20 52Q12 40 2 30Z', 4),
      clay.colour,
      {
        bulge: 7,
        shine: 1.3,
      },
    );
    solid(clay, shape('M22 50Q34 46 46 56Q58 60 58 70Q50 74 42 70Q28 66 22 50Z', 4), '#f2f1f5', { bulge: 3 });
    for (const x of [34, 39, 44]) mark(clay, rod(`M${x} 58q3 4 2 8`, 1.2), darker(clay.colour, 0.1));
    for (const [path] of [['M24 46Q12 50 10 60'], ['M32 52Q20 58 19 68']] as const)
      solid(clay, rod(path, 5), darker(clay.colour, 0.1), { bulge: 2 });
    eye(clay, 22, 42, 3.2);
    for (const [x, y] of [
      [62, 40],
      [70, 32],
      [56, 48],
    ] as const)
      mark(clay, oval(x, y, 3, 2, -0.5), '#dfe8f6', 0.6);
  }),
  mantis: prop('#6fb43f', (clay) => {
    for (const path of ['M58 62L48 96', 'M66 66L74 97', 'M76 70L90 96', 'M50 56L34 92'])
      solid(clay, rod(path, 2.6), darker(clay.colour, 0.14), { bulge: 1 });
    solid(clay, shape('M44 50Q66 48 97 78Q92 88 80 82Q58 74 44 58Z', 4), lighter(clay.colour, 0.1), { bulge: 4 });
    solid(clay, shape('M50 50Q78 52 98 74Q84 80 50 58Z', 3), darker(clay.colour, 0.08), { bulge: 2.4 });
    solid(clay, rod('M50 56Q40 42 36 26', 8), clay.colour, { bulge: 3 });
    for (const shift of [6, 0]) {
      solid(clay, rod(`M${42 + shift} 44L${22 + shift} 58`, 6), darker(clay.colour, shift ? 0.2 : 0), { bulge: 2.2 });
      solid(clay, rod(`M${22 + shift} 58L${14 + shift} 30`, 5), darker(clay.colour, shift ? 0.2 : 0), { bulge: 2 });
      for (const y of [36, 42, 48])
        mark(clay, rod(`M${15 + shift + (y - 30) * 0.28} ${y}l4 1`, 1.2), darker(clay.colour, 0.4));
      mark(clay, rod(`M${14 + shift} 30Q${18 + shift} 24 ${22 + shift} 30`, 2.4), darker(clay.colour, 0.3));
    }
    for (const path of ['M32 16Q26 4 12 3', 'M38 15Q38 4 30 1.5']) mark(clay, rod(path, 1.6), darker(clay.colour, 0.3));
    solid(clay, shape('M20 14H50Q46 28 34 33Q24 28 20 14Z', 4), clay.colour, { bulge: 3.4 });
    solid(clay, oval(23, 17, 6, 7, 0.4), '#e7f2a0', { bulge: 2, shine: 1.6 });
    solid(clay, oval(47, 17, 6, 7, -0.4), '#e7f2a0', { bulge: 2, shine: 1.6 });
    for (const x of [22, 46]) mark(clay, oval(x, 17, 2.2), INK);
    mark(clay, rod('M31 28h6', 1.4), INK);
  }),
  meerkat: prop('#d9b184', (clay) => {
    solid(clay, rod('M58 84Q80 90 88 72Q92 64 94 60', 5), clay.colour, { bulge: 2 });
    mark(clay, oval(94, 58, 3, 5), '#5a4030');
    for (const x of [40, 58]) solid(clay, oval(x - 4, 95, 9, 3), darker(clay.colour, 0.15), { bulge: 1.4 });
    solid(clay, shape('M36 44Q50 34 62 46Q72 70 64 95H34Q28 66 36 44Z', 5), clay.colour, { bulge: 7 });
    solid(clay, shape('M36 54Q46 48 52 58Q56 76 50 90Q38 90 35 80Q32 66 36 54Z', 5), lighter(clay.colour, 0.5), {
      bulge: 3,
    });
    for (const [x, y] of [
      [34, 60],
      [54, 60],
    ] as const) {
      solid(clay, rod(`M${x + 4} ${y - 8}Q${x - 4} ${y + 2} ${x - 2} ${y + 12}`, 5), darker(clay.colour, 0.1), {
        bulge: 2,
      });
      mark(clay, oval(x - 2, y + 14, 3, 2.2), '#5a4030');
    }
    for (const x of [32, 66]) solid(clay, oval(x, 20, 5, 6), '#5a4030', { bulge: 2 });
    solid(clay, oval(49, 24, 20, 19), clay.colour, { bulge: 5 });
    solid(clay, shape('M26 30Q30 22 42 24Q46 34 40 40Q28 40 26 30Z', 3), lighter(clay.colour, 0.4), { bulge: 2.4 });
    solid(clay, oval(27, 29, 3.4, 2.6), INK, { bulge: 1 });
    for (const x of [37, 57]) {
      mark(clay, oval(x, 21, 6.4, 7), '#5a4030', 0.9);
      eye(clay, x, 21, 3.6);
    }
    mark(clay, rod('M29 35Q34 38 39 35', 1.4), INK);
    gleam(clay, oval(50, 9, 6, 2), 0.4);
  }),
};
