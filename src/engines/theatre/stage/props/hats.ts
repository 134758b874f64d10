/** Hats that there are no emoji of. Listed by `index.ts`, worn by `wearing.ts`. */
import {
  darker,
  GLASS,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  shape,
  solid,
  within,
} from './clay.js';

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
  /** Of police, captains and pilots: a crown wider than its band, a badge, a dark peak. */
  'peaked-cap': prop('#34488c', (clay) => {
    solid(clay, shape('M8 34Q10 12 50 10Q90 12 92 34Q88 50 78 54Q50 46 22 54Q12 50 8 34Z', 3), clay.colour, {
      bulge: 4,
    });
    solid(clay, shape('M20 50Q50 40 80 50L80 66Q50 56 20 66Z', 2), darker(clay.colour, 0.5), { bulge: 2.4 });
    solid(clay, shape('M20 64Q50 54 80 64Q80 80 50 82Q20 80 20 64Z', 2), '#23242f', { bulge: 2.6 });
    mark(clay, oval(50, 38, 7, 8), GOLD);
    gleam(clay, shape('M18 30Q22 18 42 15Q28 22 24 34Z'), 0.5);
  }),
  /** Soft, pulled to one side, with its little stalk. */
  beret: prop('#c8323c', (clay) => {
    solid(clay, rod('M56 26Q58 18 62 14', 5), darker(clay.colour, 0.3), { bulge: 1.4 });
    solid(clay, shape('M6 50Q8 26 44 22Q86 20 96 46Q98 60 82 64Q50 56 20 66Q6 62 6 50Z', 4), clay.colour, {
      bulge: 4.6,
    });
    solid(clay, shape('M20 60Q50 50 80 60L79 72Q50 62 21 72Z', 2), darker(clay.colour, 0.45), { bulge: 2 });
    gleam(clay, shape('M18 44Q22 32 42 29Q28 36 26 46Z'), 0.5);
  }),
  /** With a pinched crown over a dark band: of those who look for traces. */
  fedora: prop('#8a6a4c', (clay) => {
    solid(clay, shape('M2 62Q24 50 50 52Q76 50 98 62Q92 76 50 76Q8 76 2 62Z', 3), clay.colour, { bulge: 3 });
    solid(clay, shape('M22 60Q22 24 36 18Q50 26 62 17Q78 24 78 60Q50 68 22 60Z', 3), lighter(clay.colour, 0.08), {
      bulge: 4.4,
    });
    mark(clay, shape('M21 48Q50 56 79 48L79 60Q50 68 21 60Z'), darker(clay.colour, 0.7));
    gleam(clay, shape('M30 34Q32 26 38 23Q34 30 33 42Z'), 0.5);
  }),
  /** Tall, bent at its tip, with stars. */
  'wizard-hat': prop('#4a3a9c', (clay) => {
    solid(clay, shape('M2 76Q26 64 50 66Q74 64 98 76Q90 90 50 90Q10 90 2 76Z', 3), clay.colour, { bulge: 3 });
    solid(
      clay,
      shape('M22 74Q40 40 44 8Q56 4 66 14Q58 14 58 18Q66 50 78 74Q50 82 22 74Z', 3),
      lighter(clay.colour, 0.06),
      { bulge: 4.4 },
    );
    for (const [x, y, radius] of [
      [47, 34, 4],
      [40, 58, 5],
      [60, 60, 4],
    ] as const)
      mark(
        clay,
        shape(
          `M${x} ${y - radius}L${x + radius * 0.3} ${y - radius * 0.3}L${x + radius} ${y}L${x + radius * 0.3} ${y + radius * 0.3}L${x} ${y + radius}L${x - radius * 0.3} ${y + radius * 0.3}L${x - radius} ${y}L${x - radius * 0.3} ${y - radius * 0.3}Z`,
        ),
        GOLD,
      );
  }),
  /** A bowl of glass over the whole head, on a white ring. */
  'space-helmet': prop('#f3f2f7', (clay) => {
    pane(clay, oval(50, 46, 45, 43), GLASS, 0.14);
    mark(clay, rod('M50 3A45 43 0 0 1 50 89A45 43 0 0 1 50 3', 3.4), '#dfe9f6', 0.9);
    solid(clay, shape('M14 80Q50 96 86 80L88 92Q50 108 12 92Z', 3), clay.colour, { bulge: 3 });
    gleam(clay, shape('M16 40Q20 18 40 11Q26 22 24 42Z'), 0.7);
  }),
};
