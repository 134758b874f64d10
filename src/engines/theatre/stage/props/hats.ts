/** Hats that there are no emoji of. Listed by `index.ts`, worn by `wearing.ts`. */
import { darker, GOLD, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, within } from './clay.js';

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
  /** Turned up before and behind, with a light edge and a skull over two bones. */
  'pirate-hat': prop('#2b2838', (clay) => {
    const brim = 'M2 66Q12 34 34 26Q50 4 66 26Q88 34 98 66Q74 54 50 54Q26 54 2 66Z';
    solid(clay, shape('M12 62Q50 46 88 62L86 72Q50 58 14 72Z', 2), darker(clay.colour, 0.5), { bulge: 2 });
    solid(clay, shape(brim, 3), clay.colour, { bulge: 4 });
    mark(clay, rod('M4 64Q14 37 35 28Q50 8 65 28Q86 37 96 64', 3), GOLD);
    mark(clay, rod('M39 50L61 38M39 38L61 50', 3), '#f6f2ea');
    solid(clay, oval(50, 38, 8.4, 7.6), '#fbf8f0', { bulge: 2 });
    solid(clay, shape('M45.500 42H54.500V48H45.500Z', 1.6), '#fbf8f0', { bulge: 1.4 });
    for (const x of [46.6, 53.4]) mark(clay, oval(x, 38.6, 2.2, 2.5), '#2b2838');
  }),
};
