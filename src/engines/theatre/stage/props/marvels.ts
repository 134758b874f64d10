/** What is built, painted and flown on: a tower of blocks, a wall, a carpet, a train; and a peel to slip on. Listed by `index.ts`. */
import { box, darker, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, within } from './clay.js';

const BLOCKS = ['#3f8fe6', '#ffc531', '#5cc46a', '#ff6a5c', '#9a6cf0'] as const;

export const MARVELS: Record<string, PropDesign> = {
  /** A feathered thigh, a thin shank and three toes, looking right. */
  'chicken-leg': prop('#f0a63a', (clay) => {
    const { colour } = clay;
    for (const toe of ['M50 91L78 94', 'M50 91L62 95.5', 'M50 91L26 94'])
      solid(clay, rod(toe, 6.5), darker(colour, 0.1), { bulge: 1.6 });
    solid(clay, rod('M46 40L54 66L50 91', 8), colour, { bulge: 2.2 });
    solid(clay, shape('M26 2Q50 -4 74 2Q80 26 60 44Q48 52 38 44Q20 28 26 2Z', 2), '#f4ead8', { bulge: 3 });
    for (const [x, y] of [
      [38, 16],
      [56, 18],
      [47, 30],
    ] as const)
      mark(clay, rod(`M${x - 5} ${y}Q${x} ${y + 6} ${x + 5} ${y}`, 1.6), '#d8c6a4', 0.9);
  }),
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
  /** Looks left: a long nose, a row of windows, a red stripe. */
  'bullet-train': prop('#f4f6fb', (clay) => {
    const { colour } = clay;
    const body = 'M99 57V79H8Q0 79 1 76Q8 67 19 61Q26 57 34 57Z';
    for (const x of [22, 38, 62, 78, 92]) solid(clay, box(x - 6, 77, 12, 5, 2), '#4a4658', { bulge: 1.2 });
    solid(clay, shape(body, 2), colour, { bulge: 3 });
    within(clay, shape(body, 2), () => {
      mark(clay, shape('M0 72Q20 70 100 70V73.500Q22 73.500 0 76Z'), '#e5485a');
      mark(clay, shape('M0 77H100V80H0Z'), '#3f6fd0');
      mark(clay, shape('M56.500 57H57.500V79H56.500Z'), darker(colour, 0.2), 0.6);
    });
    mark(clay, shape('M18 65Q23 60.500 30 60H33V65Z', 1.2), '#2c3a5c');
    for (let window = 0; window < 9; window++) {
      const x = 36.5 + window * 6.9;
      if (window !== 3) mark(clay, box(x, 61.5, 4.8, 5, 1.4), '#7fd0f2');
    }
    mark(clay, oval(8.5, 75, 2.2, 1.1), '#ffe27a');
    gleam(clay, shape('M24 60Q60 57.600 96 58.400V59.600Q60 59 26 61Z'), 0.6);
  }),
  /** Lies on its face, its strips spread. */
  'banana-peel': prop('#ffd23f', (clay) => {
    const { colour } = clay;
    for (const strip of [
      'M50 62Q30 60 12 78Q4 88 3 94Q14 92 26 84Q40 76 50 74Z',
      'M50 62Q70 60 88 78Q96 88 97 94Q86 92 74 84Q60 76 50 74Z',
    ])
      solid(clay, shape(strip, 2), colour, { bulge: 3 });
    solid(clay, shape('M41 66Q38 80 42 96H58Q62 80 59 66Z', 2), darker(colour, 0.08), { bulge: 3 });
    solid(clay, shape('M45 40Q44 30 47 26H53Q56 30 55 40Q60 56 62 68Q50 74 38 68Q40 56 45 40Z', 2), colour, {
      bulge: 3,
    });
    solid(clay, box(46.5, 22, 7, 8, 2), '#8a6a2c', { bulge: 1.4 });
  }),
};
