/** Small tools and what is made with them, as they lie on a bench. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
} from './clay.js';

export const BENCH_TOOLS: Record<string, PropDesign> = {
  'icing-bag': prop('#f7f2e4', (clay) => {
    solid(clay, shape('M20 8Q50 -4 80 8L60 78H40Z', 4), clay.colour, { bulge: 6 });
    solid(clay, shape('M40 76H60L54 97H46Z', 1), STEEL, { bulge: 2.4, shine: 1.8 });
    mark(clay, rod('M34 14L44 70M66 14L56 70', 1.6), '#d8c8b0', 0.8);
    solid(clay, box(26, 6, 48, 8, 4), '#f08ab0', { bulge: 2.4 });
  }),
  'can-opener': prop('#d8453f', (clay) => {
    for (const y of [40, 58]) solid(clay, rod(`M30 ${y > 50 ? 54 : 46}L96 ${y}`, 8), clay.colour, { bulge: 3 });
    solid(clay, oval(22, 50, 18), STEEL, { bulge: 4, shine: 1.8 });
    solid(clay, oval(22, 50, 8), darker(STEEL, 0.3), { bulge: 2 });
    solid(clay, rod('M22 50V20M10 18H34', 5), STEEL, { bulge: 2 });
  }),
  shaker: prop(STEEL, (clay) => {
    solid(clay, shape('M24 40H76L68 97H32Z', 4), clay.colour, { bulge: 6, shine: 2, turned: 'across' });
    solid(clay, shape('M24 40Q28 18 40 18H60Q72 18 76 40Z', 3), lighter(clay.colour, 0.2), {
      bulge: 4,
      shine: 2,
      turned: 'across',
    });
    solid(clay, box(40, 3, 20, 17, 5), clay.colour, { bulge: 3, shine: 2 });
  }),
  'soldering-iron': prop('#3f8fd0', (clay) => {
    solid(clay, rod('M4 50H40', 6), STEEL, { bulge: 2.4, shine: 1.8 });
    solid(clay, shape('M38 42H90Q97 42 97 50T90 58H38Z', 3), clay.colour, { bulge: 5 });
    solid(clay, oval(4, 50, 4), '#ff9a3a', { bulge: 1.4 });
  }),
  'flat-pliers': prop('#d8453f', (clay) => {
    solid(clay, rod('M42 46L96 30M42 54L96 70', 9), clay.colour, { bulge: 4 });
    solid(clay, shape('M2 46L44 38L46 49H4ZM2 54L44 62L46 51H4Z', 2), STEEL, { bulge: 3, shine: 1.8 });
    solid(clay, oval(44, 50, 8), darker(STEEL, 0.2), { bulge: 3 });
  }),
  'open-scissors': prop('#e0443e', (clay) => {
    solid(clay, shape('M2 30L62 50L58 57Z', 1), STEEL, { bulge: 2, shine: 1.8 });
    solid(clay, shape('M2 70L62 50L58 43Z', 1), STEEL, { bulge: 2, shine: 1.8 });
    for (const y of [34, 66])
      solid(clay, rod(`M60 ${y > 50 ? 54 : 46}L68 ${y}A13 11 0 1 0 92 ${y}A13 11 0 1 0 68 ${y}`, 6), clay.colour, {
        bulge: 2.4,
      });
  }),
  'rubber-stamp': prop('#8a4a2c', (clay) => {
    solid(clay, oval(50, 20, 19), clay.colour, { bulge: 6 });
    solid(clay, shape('M42 34H58L62 66H38Z', 2), clay.colour, { bulge: 4 });
    solid(clay, box(18, 64, 64, 22, 5), darker(clay.colour, 0.25), { bulge: 4 });
    solid(clay, box(20, 86, 60, 9, 2), '#d8453f', { bulge: 2 });
  }),
  'paper-cup': prop('#e0443e', (clay) => {
    solid(clay, shape('M16 97L24 8H76L84 97Z', 3), clay.colour, { bulge: 6, turned: 'across' });
    solid(clay, box(14, 84, 72, 13, 4), lighter(clay.colour, 0.4), { bulge: 3 });
  }),
  'cup-tower': prop('#e0443e', (clay) => {
    const tones = [clay.colour, '#3f8fd0', '#f2c33a'];
    for (const [row, count] of [
      [0, 3],
      [1, 2],
    ] as const)
      for (let one = 0; one < count; one++) {
        const [x, y] = [4 + row * 15 + one * 31, 97 - row * 42];
        solid(clay, shape(`M${x} ${y}L${x + 5} ${y - 40}H${x + 25}L${x + 30} ${y}Z`, 2), tones[(row + one) % 3]!, {
          bulge: 4,
          turned: 'across',
        });
        solid(clay, box(x - 1, y - 7, 32, 7, 3), lighter(tones[(row + one) % 3]!, 0.4), { bulge: 2 });
      }
  }),
  'go-board': prop('#e2b072', (clay) => {
    solid(clay, shape('M12 30H88L99 82H1Z', 2), darker(clay.colour, 0.15), { bulge: 3 });
    solid(clay, shape('M13 30H87L97 76H3Z', 1), clay.colour, { bulge: 2 });
    for (let at = 0; at < 7; at++) {
      mark(clay, rod(`M${18 + at * 10.6} 34L${10 + at * 13.2} 72`, 0.9), '#6e4426', 0.8);
      mark(clay, rod(`M${17 - at * 1.3} ${35 + at * 6}H${83 + at * 1.3}`, 0.9), '#6e4426', 0.8);
    }
    for (const [x, y, tone] of [
      [29, 41, DARK],
      [50, 47, WHITE],
      [40, 53, DARK],
      [61, 53, DARK],
      [50, 59, WHITE],
      [72, 47, WHITE],
      [30, 65, WHITE],
      [62, 65, DARK],
    ] as const)
      solid(clay, oval(x, y, 5.4, 3.4), tone, { bulge: 1.6 });
  }),
  'hot-iron': prop('#ff8a2a', (clay) => {
    solid(clay, rod('M40 52H97', 8), DARK, { bulge: 3 });
    solid(clay, shape('M2 50L14 42H46V62H14Z', 2), clay.colour, { bulge: 4, shine: 2 });
    solid(clay, shape('M6 50L16 46H38V57H16Z', 2), '#ffe08a', { bulge: 2 });
  }),
  'metal-plate': prop(STEEL, (clay) => {
    solid(clay, shape('M10 52H90L98 72H2Z', 2), clay.colour, { bulge: 3, shine: 1.7 });
    solid(clay, box(2, 71, 96, 8, 2), darker(clay.colour, 0.3), { bulge: 2 });
    mark(clay, rod('M30 53L24 71', 3), '#ff9a3a');
  }),
  'circuit-board': prop('#2f9a62', (clay) => {
    solid(clay, shape('M12 44H88L98 74H2Z', 2), clay.colour, { bulge: 3 });
    for (const path of ['M20 50H44V60H70', 'M30 68H56V54H80', 'M60 68H84']) mark(clay, rod(path, 1.6), GOLD);
    solid(clay, box(40, 52, 20, 12, 2), DARK, { bulge: 2 });
    for (const [x, y] of [
      [20, 50],
      [70, 60],
      [80, 54],
      [30, 68],
      [84, 68],
    ] as const)
      solid(clay, oval(x, y, 3, 2), GOLD, { bulge: 1 });
    solid(clay, box(66, 48, 10, 6, 2), '#d8453f', { bulge: 1.4 });
  }),
  'paper-cutting': prop('#d8322f', (clay) => {
    solid(
      clay,
      shape('M50 2L64 14L84 12L86 34L98 50L86 66L84 88L64 86L50 98L36 86L16 88L14 66L2 50L14 34L16 12L36 14Z', 3),
      clay.colour,
      { bulge: 2 },
    );
    for (let one = 0; one < 8; one++)
      turned(clay, 50, 50, one / 8, () => {
        mark(clay, shape('M50 16Q57 24 50 32Q43 24 50 16Z', 1), '#fff2d8');
        mark(clay, oval(50, 38, 2), '#fff2d8');
      });
    mark(clay, oval(50, 50, 6), '#fff2d8');
  }),
  'wood-board': prop(LIGHT_WOOD, (clay) => {
    solid(clay, box(1, 44, 98, 14, 3), clay.colour, { bulge: 3 });
    for (const y of [48, 52]) mark(clay, rod(`M8 ${y}H92`, 0.9), darker(clay.colour, 0.35), 0.7);
  }),
};
