/** What others hang from or lie on, bare of what else is on it, and what lies there: pancakes, a pat of butter, a tyre on its rope. Listed by `index.ts`. */
import { darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

export const LAID_ON: Record<string, PropDesign> = {
  /** A tyre on a rope. */
  'tyre-swing': prop('#4a4658', (clay) => {
    solid(clay, rod('M50 1V58', 4), '#c9a06a', { bulge: 1.2 });
    for (let turn = 0; turn < 9; turn++)
      mark(clay, rod(`M48.4 ${4 + turn * 6}L51.6 ${7 + turn * 6}`, 1), darker('#c9a06a', 0.4), 0.8);
    solid(clay, oval(50, 74, 17).stroke({ width: 12 }), clay.colour, { bulge: 4, shine: 1.3 });
    mark(clay, oval(50, 74, 17).stroke({ width: 1 }), lighter(clay.colour, 0.3), 0.6);
    solid(clay, rod('M44 60Q50 53 56 60', 4.4), '#c9a06a', { bulge: 1.4 });
    solid(clay, oval(50, 57, 4.4), '#b98a52', { bulge: 1.6 });
  }),
  /** Nothing is on them. */
  'plain-pancakes': prop('#e0a650', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 82, 49, 14), '#f4f1f5', { bulge: 3, shine: 1.3 });
    for (const [y, lean] of [
      [76, 0],
      [66, 2],
      [56, -1],
    ] as const) {
      solid(
        clay,
        shape(
          `M${10 + lean} ${y - 2}Q${10 + lean} ${y + 13} ${50 + lean} ${y + 13}Q${90 + lean} ${y + 13} ${90 + lean} ${y - 2}Z`,
          4,
        ),
        lighter(colour, 0.35),
        { bulge: 3 },
      );
      solid(clay, oval(50 + lean, y - 3, 40, 11), colour, { bulge: 3 });
    }
    mark(clay, oval(49, 52, 33, 8), darker(colour, 0.14), 0.55);
  }),
  'butter-pat': prop('#ffd84a', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M6 52L44 34L94 50L56 74Z', 3), lighter(colour, 0.25), { bulge: 2.4, shine: 1.3 });
    solid(clay, shape('M6 52L56 73V94L8 70Z', 3), colour, { bulge: 2.4 });
    solid(clay, shape('M56 73L94 50L93 68L56 94Z', 3), darker(colour, 0.16), { bulge: 2.4 });
  }),
};
