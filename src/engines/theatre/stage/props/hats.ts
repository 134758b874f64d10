/** Hats that there are no emoji of. Listed by `index.ts`, worn by `wearing.ts`. */
import { darker, GOLD, gleam, lighter, mark, oval, type PropDesign, prop, shape, solid, within } from './clay.js';

const CROWN = 'M25 62Q25 26 33 19Q42 12 50 20Q58 12 67 19Q75 26 75 62Q50 74 25 62Z';

/** Of a cook: three puffs over a band. */
const PUFFS = 'M22 56Q2 54 3 36Q5 20 22 20Q28 3 50 3Q72 3 78 20Q95 20 97 36Q98 54 78 56Z';

export const HATS: Record<string, PropDesign> = {
  'chef-hat': prop('#f4f2fb', (clay) => {
    solid(clay, shape(PUFFS, 3), lighter(clay.colour, 0.2), { bulge: 4.4 });
    solid(clay, shape('M20 48Q50 38 80 48L82 88Q50 76 18 88Z', 2), clay.colour, { bulge: 3 });
    for (const x of [34, 50, 66])
      mark(clay, shape(`M${x - 1} 48L${x + 1} 48L${x + 1} 76L${x - 1} 76Z`), darker(clay.colour, 0.3), 0.5);
    gleam(clay, shape('M30 24Q34 12 46 11Q38 18 36 30Z'), 0.6);
  }),
  'cowboy-hat': prop('#a8683a', (clay) => {
    // Its brim is turned up at both sides, and dips over the brow.
    solid(
      clay,
      shape('M2 47Q5 38 15 47Q30 60 50 61Q70 60 85 47Q95 38 98 47Q94 68 78 75Q50 86 22 75Q6 68 2 47Z', 3),
      clay.colour,
      {
        bulge: 3.4,
      },
    );
    mark(
      clay,
      shape('M8 50Q26 66 50 67Q74 66 92 50Q86 62 72 67Q50 74 28 67Q14 62 8 50Z'),
      darker(clay.colour, 0.3),
      0.55,
    );
    solid(clay, shape(CROWN, 3), lighter(clay.colour, 0.06), { bulge: 4.4 });
    within(clay, shape(CROWN, 3), () => {
      mark(clay, shape('M20 52Q50 66 80 52V62Q50 76 20 62Z'), darker(clay.colour, 0.6));
      mark(clay, shape('M44 18Q50 22 56 18Q54 36 50 40Q46 36 44 18Z'), darker(clay.colour, 0.3), 0.5);
    });
    mark(clay, oval(50, 62.5, 4.2), GOLD);
    gleam(clay, shape('M31 32Q33 23 39 21Q34 28 33 40Z'), 0.6);
  }),
};
