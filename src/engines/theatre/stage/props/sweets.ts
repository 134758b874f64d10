/** Cakes and sweets that have no emoji of their own. Listed by `index.ts`. */
import {
  box,
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
  WHITE,
  within,
} from './clay.js';

export const SWEETS: Record<string, PropDesign> = {
  eclair: prop('#e2a95a', (clay) => {
    turned(clay, 50, 50, -0.05, () => {
      solid(clay, box(4, 44, 92, 34, 17), clay.colour, { bulge: 7 });
      mark(clay, rod('M10 64Q50 70 90 64', 6), '#fff3d8');
      solid(
        clay,
        shape('M8 52Q8 34 24 34H76Q92 34 92 52Q84 60 76 54Q66 62 56 54Q44 62 34 54Q22 62 8 52Z', 3),
        '#5a3020',
        { bulge: 4, shine: 1.6 },
      );
      mark(clay, rod('M22 44Q32 38 42 44Q52 50 62 44Q70 40 78 44', 2.2), '#f4e2c8', 0.9);
    });
  }),
  'fruit-tart': prop('#dfa55a', (clay) => {
    solid(clay, shape('M6 48H94L82 84Q50 92 18 84Z', 4), clay.colour, { bulge: 5 });
    for (let x = 16; x < 90; x += 10)
      mark(clay, rod(`M${x} 56L${18 + (x - 16) * 0.86} 82`, 2), darker(clay.colour, 0.25), 0.6);
    solid(clay, oval(50, 48, 46, 17), '#fbe6a8', { bulge: 3 });
    for (const [x, y, paint] of [
      [28, 44, '#e2323f'],
      [46, 38, '#4558b8'],
      [64, 40, '#e2323f'],
      [76, 48, '#8fc94a'],
      [40, 52, '#8fc94a'],
      [58, 53, '#4558b8'],
      [22, 53, '#4558b8'],
      [52, 46, '#f5a13b'],
    ] as const)
      solid(clay, oval(x, y, 8, 7), paint, { bulge: 3, shine: 1.7 });
  }),
  'cinnamon-roll': prop('#d99a54', (clay) => {
    solid(clay, oval(50, 58, 45, 38), clay.colour, { bulge: 8 });
    mark(
      clay,
      rod(
        'M88 58Q86 28 50 28Q18 30 18 56Q20 82 50 82Q76 80 74 58Q70 42 50 42Q32 44 34 58Q38 70 50 68Q60 66 58 57',
        4.6,
      ),
      '#8a4a24',
      0.9,
    );
    solid(clay, shape('M20 34Q36 14 58 22Q80 20 84 40Q76 44 72 36Q64 52 56 38Q46 56 40 40Q30 52 20 34Z', 3), WHITE, {
      bulge: 3,
      shine: 1.5,
    });
  }),
  honeycomb: prop('#f2b632', (clay) => {
    solid(clay, shape('M50 4L92 26V74L50 96L8 74V26Z', 6), clay.colour, { bulge: 6, shine: 1.4 });
    for (const [x, y] of [
      [50, 26],
      [29, 38],
      [71, 38],
      [50, 50],
      [29, 62],
      [71, 62],
      [50, 74],
    ] as const) {
      const hexagon = shape(
        `M${x} ${y - 11}L${x + 9.6} ${y - 5.5}V${y + 5.5}L${x} ${y + 11}L${x - 9.6} ${y + 5.5}V${y - 5.5}Z`,
        1.4,
      );
      solid(clay, hexagon, darker(clay.colour, 0.28), { bulge: 2 });
      gleam(clay, oval(x - 3, y - 4, 2.4, 2), 0.7);
    }
    solid(clay, rod('M66 88Q68 94 66 97', 6), '#f7c94a', { bulge: 2, shine: 1.8 });
  }),
  'cotton-candy': prop('#f8a8cc', (clay) => {
    solid(clay, shape('M43 60H57L52 98H48Z', 1), WHITE, { bulge: 2.4 });
    for (const [x, y, r] of [
      [30, 50, 19],
      [70, 50, 19],
      [24, 32, 18],
      [76, 32, 18],
      [38, 16, 15],
      [62, 16, 15],
      [50, 56, 18],
      [50, 34, 26],
    ] as const)
      solid(clay, oval(x, y, r), r > 18 ? lighter(clay.colour, 0.12) : clay.colour, { bulge: 8 });
    for (const path of ['M34 30Q44 22 58 28', 'M38 44Q54 36 66 44', 'M28 40Q30 46 36 48'])
      mark(clay, rod(path, 1.8), lighter(clay.colour, 0.7), 0.8);
  }),
  'candy-cane': prop('#e2323f', (clay) => {
    const cane = rod('M62 94V30Q62 10 46 10Q30 10 30 28', 15);
    solid(clay, cane, WHITE, { bulge: 5, shine: 1.5 });
    within(clay, cane, () => {
      for (const y of [90, 74, 58, 42]) mark(clay, rod(`M50 ${y + 6}L74 ${y - 6}`, 7), clay.colour, 0.95);
      mark(clay, rod('M54 26L74 16M46 22L46 0M36 26L22 10', 7), clay.colour, 0.95);
    });
    gleam(clay, box(57, 36, 3, 50, 1.4), 0.6);
  }),
};
