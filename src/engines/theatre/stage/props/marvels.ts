/** What is built, painted and flown on: a tower of blocks, a wall, a carpet, a balloon with its basket. Listed by `index.ts`. */
import { box, darker, gleam, lighter, mark, type PropDesign, prop, rod, shape, solid, within } from './clay.js';

const BLOCKS = ['#3f8fe6', '#ffc531', '#5cc46a', '#ff6a5c', '#9a6cf0'] as const;

export const MARVELS: Record<string, PropDesign> = {
  blocks: prop('#3f8fe6', (clay) => {
    BLOCKS.forEach((tone, index) => {
      const [y, wide] = [80 - index * 20, 40 - index * 4];
      const x = 50 - wide / 2 + [0, 2, -2, 1, -1][index]!;
      if (index === 4) {
        solid(clay, shape(`M${x} 19L50 1L${x + wide} 19Z`, 2), tone, { bulge: 3 });
        return;
      }
      solid(clay, box(x, y, wide, 19.4, 3), tone, { bulge: 3.4 });
      solid(clay, box(x + wide / 2 - 6, y + 4, 12, 11.4, 2), lighter(tone, 0.45), { bulge: 1.6 });
    });
  }),
  wall: prop('#38b6c9', (clay) => {
    const { colour } = clay;
    solid(clay, box(2, 4, 96, 92, 3), colour, { bulge: 3 });
    within(clay, box(2, 4, 96, 92, 3), () => {
      for (let row = 0; row < 7; row++)
        for (let brick = -1; brick < 5; brick++)
          mark(clay, box(brick * 22 + (row % 2) * 11, 6 + row * 13, 20, 11, 2), lighter(colour, 0.18), 0.9);
    });
    solid(clay, box(0, 90, 100, 8, 2), darker(colour, 0.24), { bulge: 2 });
  }),
  /** From its side, waving, its tassels fore and aft. */
  carpet: prop('#b8324a', (clay) => {
    const { colour } = clay;
    for (const side of [0, 1]) {
      const x = (value: number) => (side ? 100 - value : value);
      for (const y of [44, 49, 54, 59])
        mark(clay, rod(`M${x(6)} ${y - (side ? 6 : 0)}L${x(0)} ${y + 5 - (side ? 6 : 0)}`, 2.4), '#ffcf5a');
    }
    const cloth = 'M4 42Q24 30 48 42T96 36L97 54Q74 62 50 58T5 62Z';
    solid(clay, shape(cloth, 2), colour, { bulge: 2.6 });
    within(clay, shape(cloth, 2), () => {
      mark(clay, rod('M4 47Q24 35 48 47T96 41', 2.6), '#ffcf5a');
      mark(clay, rod('M4 57Q26 50 50 54T97 50', 2.6), '#ffcf5a');
      for (const [px, py] of [
        [18, 47],
        [34, 46],
        [50, 51],
        [66, 51],
        [82, 47],
      ] as const)
        mark(clay, shape(`M${px} ${py - 4.5}L${px + 5} ${py}L${px} ${py + 4.5}L${px - 5} ${py}Z`), '#49c6c0');
    });
    gleam(clay, shape('M10 42Q26 34 44 42Q28 37 12 45Z'), 0.5);
  }),
};
