/** What prompts set down beside somebody: a plain pumpkin, a solar panel, a chandelier, a drone, a bowl with a goldfish. Listed by `index.ts`. */
import {
  box,
  type Clay,
  darker,
  GOLD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
} from './clay.js';

/** A rib of a pumpkin, from its middle out. */
function rib(clay: Clay, x: number, wide: number, colour: string): void {
  solid(clay, oval(x, 63, wide, 33), colour, { bulge: 5 });
}

export const SET_DOWN: Record<string, PropDesign> = {
  pumpkin: prop('#ee7c1f', (clay) => {
    const { colour } = clay;
    for (const x of [21, 79]) rib(clay, x, 19, darker(colour, 0.2));
    for (const x of [34, 66]) rib(clay, x, 20, darker(colour, 0.08));
    rib(clay, 50, 19, colour);
    solid(clay, shape('M44 34Q46 20 40 12L51 8Q57 20 57 34Z', 2), '#5f7d2c', { bulge: 2.6 });
    solid(clay, shape('M57 27Q68 14 82 22Q72 34 57 30Z', 2), '#6f9a35', { bulge: 1.8 });
  }),
  'solar-panel': prop('#27509b', (clay) => {
    for (const x of [24, 76]) solid(clay, rod(`M${x} 46V97`, 5), STEEL, { turned: 'across', bulge: 1.6 });
    solid(clay, box(8, 93, 84, 5, 2), darker(STEEL, 0.2), { bulge: 1.4 });
    solid(clay, shape('M14 14H86L97 58H3Z', 3), '#d7dde6', { bulge: 2 });
    mark(clay, shape('M17 18H83L92.5 54H7.5Z'), clay.colour);
    for (const x of [0.25, 0.5, 0.75]) {
      const [top, foot] = [17 + 66 * x, 7.5 + 85 * x];
      mark(clay, rod(`M${top} 18L${foot} 54`, 1.2), '#c9d6ea');
    }
    for (const y of [29, 41]) mark(clay, rod(`M${17 - (y - 18) * 0.26} ${y}H${83 + (y - 18) * 0.26}`, 1.2), '#c9d6ea');
    mark(clay, shape('M24 20H40L26 52H12Z'), '#ffffff', 0.22);
  }),
  chandelier: prop('#e0b040', (clay) => {
    mark(clay, rod('M50 0V26', 3), darker(GOLD, 0.25));
    solid(clay, oval(50, 30, 9, 8), clay.colour, { bulge: 3 });
    solid(clay, rod('M50 36V76', 6), clay.colour, { turned: 'across', bulge: 2 });
    for (const [x, y] of [
      [10, 52],
      [30, 60],
      [70, 60],
      [90, 52],
    ] as const) {
      solid(clay, rod(`M50 72Q${x} 84 ${x} ${y}`, 3.4), darker(clay.colour, 0.1), { bulge: 1.4 });
      solid(clay, box(x - 6, y - 3, 12, 4, 2), clay.colour, { bulge: 1.2 });
      solid(clay, box(x - 2.6, y - 17, 5.2, 15, 1), '#fff8e6', { bulge: 1 });
      solid(
        clay,
        shape(`M${x} ${y - 30}Q${x + 5} ${y - 20} ${x} ${y - 17}Q${x - 5} ${y - 20} ${x} ${y - 30}Z`),
        '#ffd34d',
        {
          bulge: 1.2,
        },
      );
    }
    for (const [x, y] of [
      [22, 80],
      [36, 86],
      [50, 92],
      [64, 86],
      [78, 80],
    ] as const)
      solid(clay, shape(`M${x} ${y - 8}L${x + 4} ${y}L${x} ${y + 8}L${x - 4} ${y}Z`), '#d8efff', { bulge: 1.4 });
    solid(clay, oval(50, 76, 7, 6), lighter(clay.colour, 0.15), { bulge: 2 });
  }),
  drone: prop('#3d4552', (clay) => {
    for (const path of ['M50 52L14 40', 'M50 52L86 40']) solid(clay, rod(path, 5), clay.colour, { bulge: 1.8 });
    for (const x of [14, 86]) {
      solid(clay, box(x - 3, 30, 6, 14, 2), darker(clay.colour, 0.2), { bulge: 1.4 });
      mark(clay, oval(x, 29, 15, 3), '#aeb8c6', 0.75);
      mark(clay, oval(x, 29, 5, 2), '#20262f');
    }
    solid(clay, shape('M32 46Q50 36 68 46L64 62Q50 68 36 62Z', 3), lighter(clay.colour, 0.2), { bulge: 4 });
    solid(clay, oval(50, 66, 8, 7), '#1d222b', { bulge: 2.4 });
    mark(clay, oval(50, 67, 4, 3.6), '#58a6ff');
    mark(clay, oval(58, 50, 2, 2), '#ff4d4d');
    for (const path of ['M38 62L30 82H24', 'M62 62L70 82H76']) mark(clay, rod(path, 2.6), darker(clay.colour, 0.1));
  }),
  'goldfish-bowl': prop('#9fdcf5', (clay) => {
    solid(clay, shape('M30 12H70Q96 26 94 58Q91 92 66 97H34Q9 92 6 58Q4 26 30 12Z', 4), '#d9f2fb', {
      bulge: 5,
      shine: 1.6,
    });
    mark(clay, shape('M10 40Q50 46 90 40Q95 62 86 80Q78 94 64 95H36Q22 94 14 80Q5 62 10 40Z'), clay.colour, 0.85);
    mark(clay, oval(50, 90, 30, 5), '#d9b98a');
    mark(clay, rod('M24 90Q18 76 26 64', 2.6), '#4c9a4a');
    solid(clay, oval(52, 64, 17, 11), '#f58a1f', { bulge: 3 });
    solid(clay, shape('M36 64L18 53Q22 64 18 75Z', 2), '#f26d12', { bulge: 1.6 });
    mark(clay, oval(61, 61, 2.8, 2.8), '#ffffff');
    mark(clay, oval(61.6, 61, 1.5, 1.5), '#20160c');
    solid(clay, box(28, 9, 44, 5, 2.5), '#eefaff', { bulge: 1.4 });
    mark(clay, rod('M20 30Q13 44 16 58', 3), '#ffffff', 0.7);
  }),
};
