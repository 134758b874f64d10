/** What a place may be dressed with: a cluster of crystals, a screen of light, a row of pennants, a spark. Listed by `index.ts`. */
import { darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

/** Foot, tip, half width of a crystal, and how much lighter its near side is. */
const CRYSTALS = [
  [30, 84, 10, 34, 9],
  [72, 86, 92, 40, 9],
  [40, 88, 30, 12, 11],
  [62, 88, 74, 18, 10],
  [51, 92, 52, 3, 13],
] as const;
const PENNANTS = ['#f2564b', '#ffc93c', '#3fb6a8', '#7a6ff0', '#ff8fb3'] as const;

export const DRESSINGS_DRAWN: Record<string, PropDesign> = {
  crystals: prop('#7f9bff', (clay) => {
    const { colour } = clay;
    for (const [foot, ground, tipX, tipY, half] of CRYSTALS) {
      const shoulder = tipY + (ground - tipY) * 0.2;
      const lean = (tipX - foot) * 0.8;
      const [left, right] = [foot + lean - half, foot + lean + half];
      const outline = `M${foot - half * 0.8} ${ground}L${left} ${shoulder}L${tipX} ${tipY}L${right} ${shoulder}L${foot + half * 0.8} ${ground}Z`;
      solid(clay, shape(outline, 1.2), colour, { bulge: 2, shine: 1.6 });
      mark(
        clay,
        shape(
          `M${foot - half * 0.5} ${ground - 2}L${left + half * 0.35} ${shoulder + 2}L${tipX} ${tipY + 4}L${foot + lean} ${shoulder + 3}L${foot} ${ground - 2}Z`,
        ),
        lighter(colour, 0.7),
        0.55,
      );
      mark(
        clay,
        shape(
          `M${foot + half * 0.7} ${ground - 2}L${right - 1} ${shoulder + 1}L${foot + lean + half * 0.45} ${shoulder + 4}Z`,
        ),
        darker(colour, 0.45),
        0.45,
      );
    }
  }),
  hologram: prop('#5fe6ff', (clay) => {
    const { colour, canvas } = clay;
    canvas.globalAlpha = 0.4;
    solid(clay, shape('M8 22L92 12L92 78L8 88Z', 5), darker(colour, 0.25), { bulge: 2, shine: 1.4 });
    canvas.globalAlpha = 1;
    mark(clay, rod('M12 25L88 16V75L12 84Z', 1.8), lighter(colour, 0.5), 0.9);
    for (const [index, tall] of [14, 26, 19, 34].entries())
      mark(
        clay,
        shape(`M${20 + index * 9} ${76 - index}V${76 - index - tall}H${26 + index * 9}V${76 - index}Z`),
        lighter(colour, 0.6),
        1,
      );
    mark(clay, rod('M18 38L34 31L46 36L56 25', 2), '#ffffff', 0.9);
    mark(clay, rod('M72 34A13 13 0 1 1 71.9 34', 3), lighter(colour, 0.7), 0.9);
    mark(clay, rod('M72 41A6 6 0 1 1 71.9 41', 2), '#ffb8f0', 0.9);
    for (const y of [66, 71]) mark(clay, rod(`M62 ${y}L84 ${y - 2}`, 2), lighter(colour, 0.5), 0.8);
  }),
  bunting: prop('#f2564b', (clay) => {
    mark(clay, rod('M2 14Q50 58 98 14', 1.6), '#7a6a58', 1);
    for (const [index, tone] of PENNANTS.entries()) {
      const x = 12 + index * 19;
      const y = 14 + 22 * (1 - ((x - 50) / 48) ** 2);
      solid(clay, shape(`M${x - 8} ${y}L${x + 8} ${y}L${x} ${y + 27}Z`, 1.4), tone, { bulge: 1.6 });
    }
  }),
  spark: prop('#fff0a8', (clay) => {
    solid(clay, oval(50, 50, 34, 34), clay.colour, { bulge: 8, shine: 1.8 });
  }),
};
