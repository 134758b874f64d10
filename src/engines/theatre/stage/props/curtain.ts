/** A curtain on its rod. Listed by `index.ts`. */
import { darker, GOLD, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

export const CURTAINS: Record<string, PropDesign> = {
  curtain: prop('#b8283c', (clay) => {
    const { colour } = clay;
    solid(
      clay,
      shape('M14 12H86L88 94Q82 98 76 94Q70 98 64 94Q57 98 50 94Q43 98 36 94Q30 98 24 94Q18 98 12 94Z', 2),
      colour,
      {
        bulge: 5,
      },
    );
    for (const x of [24, 38, 50, 62, 76]) {
      mark(clay, rod(`M${x} 16Q${x + 2} 54 ${x} 92`, 2.6), darker(colour, 0.34), 0.6);
      mark(clay, rod(`M${x + 5} 16Q${x + 7} 54 ${x + 5} 90`, 2), lighter(colour, 0.4), 0.45);
    }
    solid(clay, rod('M6 10H94', 5), GOLD, { bulge: 2, shine: 1.3 });
    for (const x of [6, 94]) solid(clay, oval(x, 10, 5), lighter(GOLD, 0.1), { bulge: 2, shine: 1.4 });
    for (const x of [18, 34, 50, 66, 82]) mark(clay, rod(`M${x} 7V15`, 2), darker(GOLD, 0.3));
  }),
};
