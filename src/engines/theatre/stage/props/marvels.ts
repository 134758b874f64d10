/** What is built, painted and flown on: a tower of blocks, a wall, a carpet, a balloon with its basket. Listed by `index.ts`. */
import {
  box,
  darker,
  gleam,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  WOOD,
  within,
} from './clay.js';

const BLOCKS = ['#3f8fe6', '#ffc531', '#5cc46a', '#ff6a5c', '#9a6cf0'] as const;

/** Half the width of the envelope where its gores part, from its mouth up. */
const GORES = ['#ff5a4e', '#ffc531', '#3f9fe8', '#ffc531', '#ff5a4e'] as const;

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
  'hot-air-balloon': prop('#ff5a4e', (clay) => {
    const { colour } = clay;
    const gores = colour === '#ff5a4e' ? GORES : [colour, lighter(colour, 0.5), colour, lighter(colour, 0.5), colour];
    for (const x of [41, 46, 54, 59]) mark(clay, rod(`M${x} 66L${50 + (x - 50) * 0.75} 84`, 1), '#5a3a2a');
    const envelope = 'M50 1Q86 3 86 34Q84 54 60 70H40Q16 54 14 34Q14 3 50 1Z';
    solid(clay, shape(envelope, 2), gores[2]!, { bulge: 5, turned: 'across' });
    within(clay, shape(envelope, 2), () => {
      const gore = (from: number, to: number, tone: string) =>
        mark(
          clay,
          shape(
            `M50 0Q${from} 4 ${from} 34Q${from} 54 ${50 + (from - 50) * 0.3} 71L${50 + (to - 50) * 0.3} 71Q${to} 54 ${to} 34Q${to} 4 50 0Z`,
          ),
          tone,
          0.92,
        );
      gore(8, 26, gores[0]!);
      gore(26, 41, gores[1]!);
      gore(59, 74, gores[3]!);
      gore(74, 92, gores[4]!);
      mark(clay, shape('M12 37Q50 48 88 37V43Q50 54 12 43Z'), '#ffffff', 0.85);
      mark(clay, shape('M60 71Q84 56 86 34Q86 20 78 10Q92 20 92 40Q88 60 66 72Z'), '#3a1440', 0.22);
    });
    gleam(clay, shape('M26 16Q18 30 26 48Q20 30 32 12Z'), 0.7);
    solid(clay, box(40, 66, 20, 5, 2), '#8a4a2c', { bulge: 1.4 });
    mark(clay, shape('M50 72Q55 78 50 83Q45 78 50 72Z'), '#ffb02e', 0.95);
    solid(clay, shape('M40 83H60L58 98H42Z', 2), WOOD, { bulge: 2.4 });
    for (const y of [88, 93]) mark(clay, rod(`M41 ${y}H59`, 0.9), darker(WOOD, 0.3));
    solid(clay, box(38.5, 81.5, 23, 3.6, 1.6), LIGHT_WOOD, { bulge: 1.2 });
    mark(clay, oval(50, 1, 4, 1.4), lighter(colour, 0.3));
  }),
};
