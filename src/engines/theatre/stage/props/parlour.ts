/** Large furniture that has no emoji: a grand piano, bunk beds, a cabinet of files, a beanbag. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  WHITE,
} from './clay.js';

export const PARLOUR: Record<string, PropDesign> = {
  /** From its side: the lid up on its stick, keys to the left, three legs. */
  'grand-piano': prop('#2b2a36', (clay) => {
    const { colour } = clay;
    for (const x of [18, 56, 86]) {
      solid(clay, shape(`M${x - 4} 66H${x + 4}L${x + 2} 92H${x - 2}Z`, 1), colour, { bulge: 2 });
      solid(clay, oval(x, 94, 3), GOLD, { bulge: 1.2 });
    }
    solid(clay, rod('M40 68V86M36 88H44', 2.4), GOLD, { bulge: 0.8 });
    solid(clay, shape('M30 42Q34 6 62 4Q90 6 97 30L96 48Q64 38 30 48Z', 4), lighter(colour, 0.1), {
      bulge: 4,
      shine: 1.6,
    });
    mark(clay, shape('M36 40Q40 12 62 9Q84 11 92 30Q64 30 36 40Z', 3), lighter(colour, 0.32), 0.55);
    mark(clay, rod('M78 50L72 22', 1.8), GOLD);
    mark(clay, shape('M26 46H97V54H26Z'), '#c98849');
    for (let x = 32; x < 96; x += 5) mark(clay, rod(`M${x} 46V54`, 0.7), '#f6e3b0');
    solid(clay, shape('M2 56Q2 52 6 52H26V48H97Q99 48 99 52V66Q99 70 94 70H6Q2 70 2 66Z', 3), colour, {
      bulge: 4,
      shine: 1.8,
    });
    solid(clay, box(3, 50, 25, 8, 1), WHITE, { bulge: 1 });
    for (let x = 6; x < 28; x += 3.4) mark(clay, rod(`M${x} 50V58`, 0.5), '#8a8698');
    for (const x of [7.6, 11, 17.6, 21, 24.4]) mark(clay, box(x - 1, 50, 2, 4.6, 0.4), '#1d1a28');
    solid(clay, shape('M8 50L12 34H28V50Z', 2), darker(colour, 0.2), { bulge: 2 });
    mark(clay, box(14, 37, 11, 9, 0.6), WHITE, 0.9);
    gleam(clay, box(34, 58, 54, 2, 1), 0.5);
  }),
  /** Two beds over each other, with a ladder. */
  'bunk-bed': prop('#d89a5c', (clay) => {
    const { colour } = clay;
    for (const x of [4, 88]) solid(clay, box(x, 4, 8, 94, 3), colour, { bulge: 3 });
    for (const y of [30, 74]) {
      solid(clay, box(10, y - 8, 80, 10, 3), WHITE, { bulge: 3 });
      solid(clay, shape(`M34 ${y - 12}H88Q91 ${y - 6} 90 ${y + 4}H32Z`, 3), lighter(colour, 0.4), { bulge: 4 });
      solid(clay, box(12, y - 15, 20, 10, 5), WHITE, { bulge: 3 });
      solid(clay, box(6, y + 2, 88, 9, 3), colour, { bulge: 3 });
    }
    solid(clay, box(46, 12, 46, 5, 2), colour, { bulge: 2 });
    for (const x of [66, 82]) solid(clay, rod(`M${x} 12V96`, 4), darker(colour, 0.16), { bulge: 1.4 });
    for (const y of [48, 60, 72, 84]) solid(clay, rod(`M66 ${y}H82`, 3.6), darker(colour, 0.1), { bulge: 1.2 });
  }),
  'filing-cabinet': prop('#8f98a8', (clay) => {
    const { colour } = clay;
    solid(clay, box(20, 2, 60, 95, 4), colour, { bulge: 6 });
    for (const y of [6, 29, 52, 75]) {
      solid(clay, box(25, y, 50, 20, 2), lighter(colour, 0.14), { bulge: 2.4 });
      solid(clay, box(41, y + 11, 18, 4, 2), STEEL, { bulge: 1.2, shine: 1.8 });
      mark(clay, box(42, y + 3.6, 16, 5, 0.8), '#fff6dc');
      mark(clay, rod(`M44 ${y + 6.2}H56`, 0.8), DARK, 0.7);
    }
    solid(clay, oval(70, 11, 1.6), GOLD, { bulge: 0.8 });
  }),
  beanbag: prop('#e8a03c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M48 12Q62 10 70 30Q96 52 97 78Q97 96 50 96Q3 96 3 78Q4 54 28 32Q36 12 48 12Z', 6), colour, {
      bulge: 10,
    });
    solid(clay, shape('M30 40Q50 58 72 38Q84 54 80 66Q50 80 20 66Q20 50 30 40Z', 8), lighter(colour, 0.14), {
      bulge: 7,
    });
    for (const path of ['M48 14Q34 44 12 84', 'M52 14Q68 44 88 84', 'M50 76V95'])
      mark(clay, rod(path, 1.4), darker(colour, 0.4), 0.5);
    solid(clay, oval(50, 12, 6, 4), darker(colour, 0.2), { bulge: 2 });
  }),
};
