/**
 * What is sat on out of doors, and who hangs by the feet: a power line, a post, an iceberg, a bat with its wings about it; with them
 * a rainbow and a bowl of fruit, which stand to others as things. Listed by `index.ts`.
 */
import {
  box,
  darker,
  gleam,
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

const BANDS = ['#f2504b', '#f98f3a', '#ffd84a', '#5cc25a', '#4aa3ee', '#8a63d2'] as const;

export const PERCHES: Record<string, PropDesign> = {
  /** Three wires between two poles, the highest of them sagging least. */
  'power-line': prop('#4a4658', (clay) => {
    for (const x of [8, 92]) {
      solid(clay, box(x - 2.4, 14, 4.8, 85, 1.4), '#8a6244', { turned: 'across', bulge: 1.6 });
      for (const y of [24, 38]) solid(clay, box(x - 8, y, 16, 3.4, 1), '#7a5438', { bulge: 1 });
      solid(clay, oval(x, 15, 2.6), '#d8dbe6', { bulge: 1 });
    }
    for (const [y, sag] of [
      [15, 6],
      [26, 10],
      [40, 12],
    ] as const)
      mark(clay, rod(`M8 ${y}Q50 ${y + sag} 92 ${y}`, 1.6), clay.colour);
  }),
  post: prop(WOOD, (clay) => {
    const stake = shape('M40 8L50 3L60 8L61 98H39Z', 2);
    solid(clay, stake, clay.colour, { turned: 'across', bulge: 3 });
    within(clay, stake, () => {
      for (const path of ['M45 12Q43 50 46 96', 'M52 10Q55 46 52 96', 'M57 20Q56 60 58 96'])
        mark(clay, rod(path, 1), darker(clay.colour, 0.4), 0.6);
      mark(clay, oval(50, 44, 3.4, 5), darker(clay.colour, 0.34), 0.7);
    });
    for (const y of [24, 28]) mark(clay, rod(`M39 ${y}Q50 ${y + 3} 61 ${y}`, 1.8), '#d9c49a');
  }),
  iceberg: prop('#d6effc', (clay) => {
    const { colour } = clay;
    mark(clay, oval(50, 92, 49, 6), '#ffffff', 0.7);
    const ice = shape('M4 92L12 62L24 54L32 40L44 38H66L78 50L86 66L96 92Q50 98 4 92Z', 2);
    solid(clay, ice, colour, { bulge: 4, shine: 1.4 });
    within(clay, ice, () => {
      mark(clay, shape('M44 38L50 56L42 68L48 98H-2L12 62L24 54L32 40Z'), '#8ccbee', 0.45);
      mark(clay, shape('M66 38L62 58L72 70L68 98H100V80L86 66L78 50Z'), '#6fb4e0', 0.45);
      for (const path of ['M44 38L50 56L42 68L48 94', 'M66 38L62 58L72 70L68 94', 'M24 54L32 70L28 92'])
        mark(clay, rod(path, 1), '#ffffff', 0.8);
    });
    solid(clay, shape('M30 42L34 36H68L80 50L66 46L56 49L44 45Z', 2), '#ffffff', { bulge: 2 });
  }),
  /** From cloud to cloud. */
  rainbow: prop('#ffffff', (clay) => {
    BANDS.forEach((band, at) => {
      const radius = 45 - at * 4.2;
      mark(
        clay,
        shape(`M${50 - radius} 78A${radius} ${radius} 0 0 1 ${50 + radius} 78`).stroke({ width: 4.4 }),
        band,
        0.95,
      );
    });
    for (const side of [-1, 1])
      for (const [x, y, radius] of [
        [38, 80, 9],
        [28, 78, 10],
        [46, 83, 6],
        [22, 83, 6],
        [34, 84, 9],
      ] as const)
        solid(clay, oval(50 + side * (x - 1), y, radius * 0.86, radius * 0.7), clay.colour, { bulge: 3 });
  }),
  /** Head down, its feet at the top. */
  'hanging-bat': prop('#97768f', (clay) => {
    const { colour } = clay;
    for (const x of [45, 55]) {
      mark(clay, rod(`M${x} 14V5`, 2.6), darker(colour, 0.3));
      mark(clay, rod(`M${x - 3} 5Q${x} 1 ${x + 3} 5`, 2), darker(colour, 0.3));
    }
    solid(clay, shape('M38 22Q36 12 50 11Q64 12 62 22L64 58Q58 68 50 68Q42 68 36 58Z', 3), colour, { bulge: 5 });
    for (const x of [40, 60])
      solid(clay, shape(`M${x - 7} 80L${x + (x < 50 ? -5 : 5)} 99L${x + 6} 84Z`, 2), colour, { bulge: 2 });
    solid(clay, oval(50, 76, 17, 14), lighter(colour, 0.08), { bulge: 5 });
    for (const x of [43, 57]) {
      mark(clay, oval(x, 77, 4.4), '#ffffff');
      mark(clay, oval(x + 0.4, 77.6, 2.6), '#1c1426');
      mark(clay, oval(x - 0.6, 76.4, 0.9), '#ffffff');
    }
    mark(clay, oval(50, 71.6, 2.2, 1.6), darker(colour, 0.6));
    mark(clay, rod('M45 67.4Q50 64 55 67.4', 1.4), darker(colour, 0.6));
    for (const x of [46.6, 53.4]) mark(clay, shape(`M${x - 1.2} 66.4L${x} 63L${x + 1.2} 66.4Z`), '#ffffff');
    for (const side of [-1, 1]) {
      const at = (x: number) => 50 + side * x;
      solid(
        clay,
        shape(
          `M${at(2)} 16Q${at(20)} 12 ${at(24)} 26Q${at(30)} 44 ${at(20)} 62L${at(15)} 56L${at(9)} 63L${at(3)} 56Z`,
          2,
        ),
        darker(colour, 0.22),
        { bulge: 3 },
      );
      for (const [x, y] of [
        [20, 60],
        [9, 61],
      ] as const)
        mark(clay, rod(`M${at(18)} 18Q${at(16)} 40 ${at(x)} ${y}`, 1), darker(colour, 0.5), 0.7);
    }
  }),
  'fruit-bowl': prop('#5a8fd6', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M62 52Q76 22 94 20Q98 24 94 28Q86 40 82 58Z', 3), '#ffd84a', { bulge: 3 });
    solid(clay, shape('M58 50Q66 18 84 10Q90 12 88 17Q78 32 76 56Z', 3), '#f7c83a', { bulge: 3 });
    for (const [x, y, radius, fruit] of [
      [56, 36, 16, '#f5933a'],
      [26, 42, 16, '#7cc04a'],
      [42, 50, 16, '#e5443c'],
    ] as const) {
      solid(clay, oval(x, y, radius, radius * 0.96), fruit, { bulge: 5, shine: 1.4 });
      gleam(clay, oval(x - 5, y - 6, 4, 3), 0.5);
    }
    mark(clay, rod('M42 37Q43 31 47 29', 1.8), '#6b4028');
    mark(clay, rod('M26 28Q26 23 29 21', 1.8), '#6b4028');
    solid(clay, oval(50, 29, 5, 2.6, -0.5), '#5fae4a', { bulge: 1 });
    for (const [x, y] of [
      [64, 50],
      [71, 48],
      [68, 56],
      [76, 54],
    ] as const)
      solid(clay, oval(x, y, 5), '#7a4fb0', { bulge: 2, shine: 1.4 });
    solid(clay, shape('M6 54H94Q92 84 66 91H34Q8 84 6 54Z', 3), colour, { turned: 'across', bulge: 5, shine: 1.3 });
    solid(clay, box(34, 90, 32, 8, 2), darker(colour, 0.12), { bulge: 2 });
    solid(clay, box(3, 51, 94, 7, 3), lighter(colour, 0.3), { bulge: 2 });
  }),
};
