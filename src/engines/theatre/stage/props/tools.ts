/** What people work and make music with. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  gleam,
  hollow,
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
  WOOD,
} from './clay.js';

export const TOOLS: Record<string, PropDesign> = {
  'tow-rope': prop('#a2622c', (clay) => {
    solid(clay, rod('M5 47Q50 56 95 47', 7), clay.colour, { bulge: 1.4 });
    for (let at = 0; at < 15; at++) mark(clay, rod(`M${6 + at * 6} 52l3 -4`, 1), darker(clay.colour, 0.4), 0.7);
  }),
  axe: prop('#d8453f', (clay) => {
    turned(clay, 50, 52, 0.035, () => {
      solid(clay, shape('M47 4Q50 1 53 4L54 60Q54 88 58 96Q53 100 46 97Q45 80 46 60Z', 2), WOOD, { turned: 'across' });
      solid(
        clay,
        shape('M42 12H66Q72 12 72 17V33Q72 37 66 37H42Q30 38 22 48Q8 38 10 25Q10 12 20 4Q30 11 42 12Z', 2),
        clay.colour,
        { bulge: 3 },
      );
      solid(clay, shape('M25 8Q16 16 16 26Q16 36 26 44L22 48Q8 38 10 25Q10 12 20 4Z', 1), STEEL, {
        bulge: 2,
        shine: 1.9,
      });
      solid(clay, box(45, 9, 10, 6, 2), LIGHT_WOOD, { bulge: 1.4 });
    });
  }),
  ladder: prop('#e2a13f', (clay) => {
    solid(clay, rod('M62 6L84 96', 5), darker(clay.colour, 0.35), { bulge: 1.8 });
    for (const y of [30, 54, 78])
      solid(clay, rod(`M${66 + (y - 30) * 0.24} ${y}H${58}`, 2.4), darker(clay.colour, 0.4), { bulge: 0.8 });
    [16, 32, 48, 64, 80].forEach((y) => {
      const spread = 14 + (y - 6) * 0.115;
      solid(clay, box(42 - spread, y, spread * 2, 6, 2), lighter(clay.colour, 0.2), { bulge: 2 });
    });
    solid(clay, rod('M29 6L18 97M55 6L66 97', 6), clay.colour, { bulge: 2.2 });
    solid(clay, box(24, 2, 44, 8, 3), '#d8453f', { bulge: 2.4 });
    for (const x of [18, 66]) solid(clay, box(x - 4, 93, 8, 6, 2), DARK, { bulge: 1.4 });
  }),
  'pottery-wheel': prop('#b9663c', (clay) => {
    solid(clay, shape('M18 66H82L76 97H24Z', 3), '#5d7fb0', { bulge: 3.4 });
    solid(clay, box(12, 60, 76, 12, 4), '#7fa0d0', { bulge: 3 });
    solid(clay, oval(50, 58, 34, 8), '#d8dce8', { bulge: 2 });
    mark(clay, oval(50, 58, 26, 5.5), '#8f97ae', 0.35);
    solid(clay, shape('M40 16H60Q56 26 66 34Q76 44 66 56Q50 62 34 56Q24 44 34 34Q44 26 40 16Z', 3), clay.colour, {
      turned: 'across',
      bulge: 4,
    });
    for (const [y, half] of [
      [32, 15],
      [40, 19.5],
      [48, 20],
    ] as const)
      mark(clay, rod(`M${50 - half} ${y}Q50 ${y + 6} ${50 + half} ${y}`, 1), darker(clay.colour, 0.5), 0.4);
    solid(clay, oval(50, 16, 13, 4.2), lighter(clay.colour, 0.2), { bulge: 1.6 });
    hollow(clay, oval(50, 16.4, 9, 2.4), darker(clay.colour, 0.55));
    mark(clay, rod('M14 52Q8 58 14 64M86 52Q92 58 86 64', 2), '#ffffff', 0.8);
  }),
  'microphone-stand': prop(DARK, (clay) => {
    solid(clay, oval(50, 92, 27, 6.5), clay.colour, { bulge: 2.4 });
    solid(clay, rod('M50 90V34', 4.4), STEEL, { bulge: 1.6, shine: 1.7 });
    solid(clay, box(46, 54, 8, 9, 3), clay.colour, { bulge: 1.6 });
    turned(clay, 50, 34, -0.09, () => {
      solid(clay, shape('M44 36L46 20H54L56 36Q50 40 44 36Z', 2), clay.colour, { turned: 'across', bulge: 2 });
      solid(clay, rod('M50 34V40', 8), clay.colour, { bulge: 2 });
      solid(clay, oval(50, 13, 11, 12), '#aab2c8', { bulge: 3.4, shine: 1.4 });
      for (const offset of [-6, -2, 2, 6])
        mark(
          clay,
          rod(`M${50 + offset - 3} 5L${50 + offset + 3} 22M${50 + offset + 3} 5L${50 + offset - 3} 22`, 0.6),
          '#4d5672',
          0.5,
        );
      solid(clay, box(38.5, 18, 23, 4.4, 2), GOLD, { bulge: 1.4 });
    });
  }),
  /** Engine and grips to the right, the chain around its bar. */
  chainsaw: prop('#f07a2a', (clay) => {
    const { colour } = clay;
    for (let tooth = 0; tooth < 9; tooth++) {
      const x = 8 + tooth * 6;
      for (const y of [40, 66])
        solid(clay, shape(`M${x} ${y < 50 ? y + 4 : y - 4}L${x - 2} ${y}L${x + 4} ${y < 50 ? y + 4 : y - 4}Z`), DARK, {
          bulge: 0.6,
        });
    }
    solid(clay, shape('M60 43H14Q2 44 2 53Q2 62 14 63H60Z', 2), STEEL, { bulge: 3, shine: 1.6 });
    mark(clay, rod('M12 53H56', 2.4), '#8f97ac', 0.8);
    solid(clay, rod('M54 36Q58 16 76 20Q82 22 82 34', 6), DARK, { bulge: 2 });
    solid(clay, shape('M52 34H82Q90 36 90 46V70Q90 78 80 78H58Q50 78 50 70Z', 4), colour, { bulge: 6, shine: 1.3 });
    solid(clay, rod('M86 44Q98 46 97 58Q96 72 86 74', 6.5), darker(colour, 0.3), { bulge: 2.2 });
    for (const y of [58, 63, 68]) mark(clay, rod(`M60 ${y}H76`, 2), darker(colour, 0.6), 0.8);
    solid(clay, oval(68, 46, 6), DARK, { bulge: 2 });
    gleam(clay, box(56, 38, 20, 2.2, 1), 0.5);
  }),
  /** Two ladders that lean on each other. */
  stepladder: prop('#e0b13c', (clay) => {
    const { colour } = clay;
    for (const path of ['M58 12L86 96', 'M70 12L96 92'])
      solid(clay, rod(path, 4), darker(colour, 0.34), { bulge: 1.4 });
    for (const [y, at] of [
      [40, 67],
      [64, 75],
    ] as const)
      solid(clay, rod(`M${at} ${y}L${at + 12} ${y}`, 3), darker(colour, 0.3), { bulge: 1 });
    for (const [y, out] of [
      [30, 4],
      [46, 9],
      [62, 14],
      [78, 19],
    ] as const)
      solid(clay, box(36 - out, y, 26 + out, 6.4, 2), lighter(colour, 0.2), { bulge: 1.8 });
    for (const path of ['M38 12L10 97', 'M60 12L66 97']) solid(clay, rod(path, 5.6), colour, { bulge: 2 });
    solid(clay, box(30, 5, 44, 9, 3), colour, { bulge: 3 });
  }),
  harp: prop(GOLD, (clay) => {
    for (let string = 0; string < 11; string++) {
      const x = 27 + string * 5;
      const k = x < 48 ? (x - 20) / 28 : (x - 48) / 38;
      const [from, bend, to] = x < 48 ? [18, 2, 20] : [20, 38, 26];
      const top = (1 - k) ** 2 * from + 2 * k * (1 - k) * bend + k ** 2 * to;
      mark(clay, rod(`M${x} ${top}L${x + 1} ${92 - string * 6.2}`, 0.9), '#fffaf0');
    }
    solid(clay, shape('M16 92L78 24Q86 18 90 26Q92 32 84 40L32 98Q20 102 16 92Z', 3), darker(clay.colour, 0.15), {
      bulge: 3.4,
    });
    solid(clay, rod('M20 92V20', 8), clay.colour, { bulge: 2.6, shine: 1.4 });
    solid(clay, rod('M20 18Q34 2 48 20T86 26', 8.5), lighter(clay.colour, 0.1), { bulge: 2.8 });
    solid(clay, oval(18, 15, 9), clay.colour, { bulge: 3, shine: 1.4 });
    hollow(clay, oval(18, 15, 3.6), darker(clay.colour, 0.55));
    solid(clay, box(10, 90, 32, 8, 4), darker(clay.colour, 0.25), { bulge: 2.4 });
  }),
  rake: prop('#4fae5c', (clay) => {
    turned(clay, 50, 50, 0.06, () => {
      solid(clay, rod('M50 2V74', 4.8), WOOD, { bulge: 1.8 });
      solid(clay, rod('M24 76H76', 6), clay.colour, { bulge: 2 });
      for (let tine = 0; tine < 7; tine++)
        solid(clay, rod(`M${26 + tine * 8} 78V94`, 3.4), clay.colour, { bulge: 1.2 });
    });
  }),
  shovel: prop('#7f8aa5', (clay) => {
    turned(clay, 50, 50, 0.08, () => {
      solid(clay, rod('M41 4H59', 5.4), '#d8453f', { bulge: 1.8 });
      solid(clay, rod('M50 6V62', 5), WOOD, { bulge: 1.8 });
      solid(clay, shape('M34 56H66L68 78Q64 94 50 99Q36 94 32 78Z', 3), clay.colour, { bulge: 3.4, shine: 1.5 });
      gleam(clay, rod('M40 62Q38 78 44 88', 2.4), 0.6);
    });
  }),
  bucket: prop('#3f8fe0', (clay) => {
    solid(clay, rod('M12 30Q14 2 50 2Q86 2 88 30', 3.4), STEEL, { bulge: 1.2 });
    solid(clay, shape('M10 28H90L80 90Q78 96 70 96H30Q22 96 20 90Z', 3), clay.colour, { turned: 'across', bulge: 4 });
    solid(clay, oval(50, 28, 41, 9), lighter(clay.colour, 0.25), { bulge: 1.8 });
    hollow(clay, oval(50, 28.5, 36, 6.5), darker(clay.colour, 0.4));
    mark(clay, shape('M13 46Q50 58 87 46L86 52Q50 64 14 52Z'), WHITE, 0.8);
  }),
  mop: prop('#e5605f', (clay) => {
    turned(clay, 50, 50, 0.07, () => {
      solid(clay, rod('M50 2V66', 5), clay.colour, { bulge: 1.8 });
      for (let strand = -4; strand <= 4; strand++)
        solid(
          clay,
          rod(`M${50 + strand * 2} 68Q${50 + strand * 6} 78 ${50 + strand * 5.6} ${96 - Math.abs(strand)}`, 5.6),
          '#f1efe8',
          { bulge: 1.8 },
        );
      solid(clay, box(38, 60, 24, 9, 4), '#4a8fe6', { bulge: 2 });
    });
  }),
};
