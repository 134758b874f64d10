/** What is worn for great days and in the saddle, as it stands on a figure or alone. Listed by `index.ts`. */
import {
  box,
  darker,
  GOLD,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  WHITE,
} from './clay.js';

export const FORMAL_WEAR: Record<string, PropDesign> = {
  /** On a dressmaker's figure, its train spread and a veil behind it. */
  'wedding-dress': prop('#fbfaff', (clay) => {
    const { colour } = clay;
    const fold = darker(colour, 0.2);
    mark(
      clay,
      shape('M50 4Q76 8 82 46Q88 76 97 92Q70 84 50 84Q30 84 3 92Q12 76 18 46Q24 8 50 4Z', 4),
      lighter(colour, 0.4),
      0.5,
    );
    solid(clay, rod('M50 4V16', 6), '#e8c9a8', { bulge: 2 });
    solid(clay, shape('M42 50H58Q74 60 84 82Q88 92 94 96Q72 99 50 99Q28 99 6 96Q12 92 16 82Q26 60 42 50Z', 3), colour, {
      bulge: 6,
    });
    for (const [top, foot] of [
      [44, 22],
      [47, 38],
      [53, 62],
      [56, 78],
    ] as const)
      mark(clay, rod(`M${top} 56Q${(top + foot) / 2} 74 ${foot} 95`, 1.6), fold, 0.55);
    for (let at = 0; at < 9; at++) mark(clay, oval(11 + at * 9.75, 95, 4.6, 3), lighter(colour, 0.6), 0.9);
    solid(clay, shape('M34 22Q42 24 50 20Q58 24 66 22Q66 38 60 50Q50 54 40 50Q34 38 34 22Z', 3), colour, { bulge: 4 });
    for (const side of [-1, 1])
      solid(clay, rod(`M${50 + side * 15} 23Q${50 + side * 24} 22 ${50 + side * 22} 32`, 6), colour, { bulge: 2 });
    for (const y of [30, 37, 44]) mark(clay, oval(50, y, 1.4), '#e6c76a');
    solid(clay, rod('M40 51Q50 55 60 51', 4), '#f2c7d4', { bulge: 1.4 });
    gleam(clay, oval(34, 72, 3, 10, 0.5), 0.5);
  }),
  /** Jacket, shirt, tie and trousers. */
  suit: prop('#2f3f66', (clay) => {
    const { colour } = clay;
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(1)} 56H${x(18)}L${x(19)} 97H${x(5)}Z`, 2), darker(colour, 0.16), { bulge: 4 });
      solid(clay, shape(`M${x(19)} 15Q${x(33)} 18 ${x(35)} 34L${x(38)} 60H${x(27)}L${x(22)} 36Z`, 3), colour, {
        bulge: 4,
      });
      solid(clay, box(Math.min(x(27), x(38)), 59, 11, 4, 1.4), WHITE, { bulge: 1.2 });
    }
    solid(clay, shape('M38 10H62L58 58H42Z', 2), WHITE, { bulge: 2 });
    solid(clay, shape('M46 17H54L53 22L56 50L50 57L44 50L47 22Z', 1), '#d83a4c', { bulge: 1.6 });
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(10)} 11Q${x(22)} 13 ${x(23)} 18L${x(24)} 64Q${x(12)} 68 ${x(0)} 66V58Z`, 3), colour, {
        bulge: 4,
      });
      solid(clay, shape(`M${x(9)} 9L${x(19)} 24L${x(13)} 29L${x(15)} 34L${x(1)} 58Z`, 1), lighter(colour, 0.2), {
        bulge: 2,
      });
      mark(clay, rod(`M${x(11)} 52H${x(20)}`, 2), darker(colour, 0.4), 0.8);
    }
    mark(clay, shape('M58 32H66L64 38L62 34L60 38Z'), WHITE, 0.95);
    for (const y of [56, 62]) solid(clay, oval(48, y, 1.6), darker(colour, 0.5), { bulge: 0.8 });
  }),
  'cowboy-boot': prop('#a0602f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M8 90H50L92 94H97V98H58L48 95H30V98H8Z', 1), darker(colour, 0.5), { bulge: 1.4 });
    solid(
      clay,
      shape('M16 8Q22 16 36 14Q48 12 54 6Q58 40 60 56Q84 62 96 82Q98 93 90 93H30Q10 94 10 84Q20 60 16 8Z', 5),
      colour,
      { bulge: 7, shine: 1.3 },
    );
    mark(clay, rod('M24 22Q36 30 48 22M24 34Q36 44 50 34M36 28V62', 2), lighter(colour, 0.5), 0.9);
    mark(clay, rod('M62 60Q70 72 64 88', 2), darker(colour, 0.4), 0.6);
    solid(clay, rod('M14 74Q30 80 50 74', 4), darker(colour, 0.3), { bulge: 1.4 });
    solid(clay, oval(17, 76, 5), GOLD, { bulge: 1.6 });
    gleam(clay, oval(28, 50, 2.6, 10), 0.4);
  }),
};
