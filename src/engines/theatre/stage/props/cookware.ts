/** What hangs in a kitchen and stands on its shelf. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  gleam,
  hollow,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

export const COOKWARE: Record<string, PropDesign> = {
  colander: prop('#c5ccda', (clay) => {
    for (const x of [8, 92]) solid(clay, rod(`M${x} 46Q${x < 50 ? 0 : 100} 54 ${x < 50 ? 16 : 84} 60`, 5), clay.colour);
    solid(clay, box(32, 84, 36, 9, 4), darker(clay.colour, 0.2), { bulge: 2 });
    const bowl = shape('M8 40H92Q92 88 50 88Q8 88 8 40Z', 3);
    solid(clay, bowl, clay.colour, { bulge: 8, turned: 'across' });
    for (const [row, y] of [50, 60, 70, 79].entries())
      for (let x = 22 + (row % 2) * 6 + row * 3; x <= 80 - row * 3; x += 11.5)
        mark(clay, oval(x, y, 2.5), darker(clay.colour, 0.6), 0.85);
    solid(clay, oval(50, 40, 46, 8), lighter(clay.colour, 0.2), { bulge: 2 });
    hollow(clay, oval(50, 40, 40, 5.4), darker(clay.colour, 0.35));
  }),
  /** A pot with one long handle, its lid on. */
  saucepan: prop('#b9c0d4', (clay) => {
    solid(clay, rod('M66 56L95 46', 7), DARK, { bulge: 2.4 });
    solid(clay, shape('M6 46H68V82Q68 92 58 92H16Q6 92 6 82Z', 3), clay.colour, {
      bulge: 6,
      turned: 'across',
      shine: 1.3,
    });
    solid(clay, shape('M4 46Q8 32 37 31Q66 32 70 46Z', 3), lighter(clay.colour, 0.16), { bulge: 4, shine: 1.3 });
    solid(clay, box(3, 43, 68, 6, 3), darker(clay.colour, 0.14), { bulge: 2 });
    solid(clay, oval(37, 27, 7, 6), DARK, { bulge: 2 });
    gleam(clay, box(14, 54, 5, 28, 2.4), 0.55);
  }),
  /** A tilting head over a bowl of steel. */
  'stand-mixer': prop('#e2553f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M8 88Q8 82 16 82H86Q96 82 96 90V96H8Z', 4), colour, { bulge: 4, shine: 1.3 });
    solid(clay, shape('M70 30H92Q96 56 92 86H66Q74 60 70 30Z', 4), colour, { bulge: 5, shine: 1.3 });
    solid(clay, rod('M30 40V66M24 66Q30 76 36 66', 3), STEEL, { bulge: 1 });
    solid(clay, shape('M10 52H54Q54 78 42 83H22Q10 78 10 52Z', 3), STEEL, { bulge: 5, turned: 'across', shine: 1.4 });
    solid(clay, box(8, 50, 48, 4.4, 2), lighter(STEEL, 0.4), { bulge: 1.4 });
    solid(clay, shape('M6 24Q6 8 30 8H78Q97 8 97 26Q97 40 80 40H20Q6 40 6 24Z', 5), colour, { bulge: 7, shine: 1.4 });
    mark(clay, box(6, 28, 90, 3, 1.4), lighter(STEEL, 0.3), 0.9);
    solid(clay, oval(16, 24, 6.4), STEEL, { bulge: 2, shine: 1.8 });
    solid(clay, oval(82, 66, 3.6), DARK, { bulge: 1.4 });
    gleam(clay, box(28, 12, 40, 3, 1.4), 0.55);
  }),
  grater: prop('#c3cad8', (clay) => {
    solid(clay, rod('M38 20Q38 5 50 5Q62 5 62 20', 7), DARK, { bulge: 2 });
    solid(clay, shape('M34 16H66L80 96H20Z', 4), clay.colour, { bulge: 5, turned: 'across' });
    mark(clay, rod('M33 22H67', 2), darker(clay.colour, 0.35), 0.6);
    for (const [row, y] of [34, 47, 60, 73, 86].entries()) {
      const wide = 13 + row * 3.2;
      for (let x = 50 - wide; x <= 50 + wide; x += wide / 1.5) {
        solid(clay, oval(x, y, 3.6, 2.8), lighter(clay.colour, 0.5), { bulge: 1 });
        mark(clay, oval(x, y + 1, 2.5, 1.7), darker(clay.colour, 0.7));
      }
    }
  }),
  tongs: prop('#bfc7d6', (clay) => {
    solid(clay, oval(50, 10, 9), DARK, { bulge: 3 });
    solid(clay, rod('M47 12Q32 44 34 88', 6), clay.colour, { bulge: 2.4 });
    solid(clay, rod('M53 12Q68 44 66 88', 6), clay.colour, { bulge: 2.4 });
    for (const side of [-1, 1]) {
      const x = 50 + side * 16;
      solid(clay, shape(`M${x - 6} 76Q${x - 9} 94 ${x - side * 6} 97Q${x + 9} 92 ${x + 6} 76Z`, 3), clay.colour);
      solid(clay, rod(`M${50 + side * 10} 32Q${50 + side * 15} 48 ${50 + side * 16} 60`, 8), DARK, { bulge: 2.6 });
    }
  }),
  peeler: prop('#e2553f', (clay) => {
    turned(clay, 50, 50, 0.08, () => {
      solid(clay, box(41, 44, 18, 54, 9), clay.colour, { bulge: 5 });
      mark(clay, oval(50, 90, 3), darker(clay.colour, 0.5));
      solid(clay, rod('M50 46V34M30 34H70M30 34V10M70 34V10', 5), STEEL, { bulge: 1.8 });
      solid(clay, box(28, 7, 44, 11, 4), lighter(STEEL, 0.2), { bulge: 2 });
      mark(clay, box(34, 11, 32, 3, 1.4), DARK, 0.8);
    });
  }),
  corkscrew: prop('#b9814b', (clay) => {
    solid(clay, box(18, 8, 64, 17, 8), clay.colour, { bulge: 5 });
    for (const x of [28, 72]) mark(clay, rod(`M${x} 10V23`, 1.6), darker(clay.colour, 0.4), 0.6);
    solid(clay, box(46, 22, 8, 22, 3), STEEL, { bulge: 2 });
    solid(clay, rod('M50 44Q64 48 50 54Q36 60 50 65Q63 69 50 75Q38 80 50 85Q58 88 51 97', 4.6), STEEL, {
      bulge: 1.6,
      shine: 1.5,
    });
  }),
  funnel: prop('#4fa3e0', (clay) => {
    solid(clay, shape('M8 22H92L58 60V94L44 98V60Z', 3), clay.colour, { bulge: 6, turned: 'across' });
    solid(clay, oval(50, 22, 44, 9), lighter(clay.colour, 0.25), { bulge: 2 });
    hollow(clay, oval(50, 22, 37, 6), darker(clay.colour, 0.4));
  }),
  cauldron: prop('#3b3947', (clay) => {
    for (const x of [24, 76]) solid(clay, rod(`M${x} 84L${x < 50 ? x - 5 : x + 5} 96`, 8), clay.colour);
    for (const side of [-1, 1])
      solid(clay, rod(`M${50 + side * 40} 38Q${50 + side * 52} 48 ${50 + side * 41} 58`, 4), clay.colour);
    solid(clay, shape('M18 30H82Q96 56 84 78Q74 92 50 92Q26 92 16 78Q4 56 18 30Z', 5), clay.colour, { bulge: 9 });
    solid(clay, oval(50, 28, 38, 10), lighter(clay.colour, 0.16), { bulge: 3 });
    hollow(clay, oval(50, 28, 31, 7), '#3f8f3f');
    for (const [x, y, r] of [
      [40, 24, 6],
      [54, 26, 4.4],
      [62, 18, 5],
      [46, 12, 4],
      [58, 7, 3],
    ] as const)
      solid(clay, oval(x, y, r), '#7fe05c', { bulge: 1.8, shine: 1.5 });
  }),
  pitcher: prop('#6fb4e6', (clay) => {
    solid(clay, rod('M70 34Q98 34 92 58Q88 76 68 76', 7), clay.colour, { bulge: 2.6 });
    solid(clay, shape('M26 12L74 14Q70 30 74 44Q84 78 70 96H28Q14 78 24 44Q28 32 14 16Z', 4), clay.colour, {
      bulge: 8,
      turned: 'across',
    });
    hollow(clay, shape('M22 14L71 16Q70 22 50 22Q30 22 22 14Z', 1), darker(clay.colour, 0.45));
    mark(clay, rod('M22 58Q48 64 76 58', 3.4), WHITE, 0.85);
    mark(clay, rod('M22 66Q48 72 77 66', 1.6), WHITE, 0.7);
    gleam(clay, oval(34, 44, 4, 13), 0.5);
  }),
  bottle: prop('#3fae6a', (clay) => {
    solid(clay, box(40, 2, 20, 12, 3), '#c79a5c', { bulge: 2 });
    solid(
      clay,
      shape('M42 10H58V30Q60 40 68 46Q72 50 72 58V92Q72 98 66 98H34Q28 98 28 92V58Q28 50 32 46Q40 40 42 30Z', 2),
      clay.colour,
      { bulge: 6, turned: 'across', shine: 1.3 },
    );
    solid(clay, box(38, 10, 24, 6, 2), darker(clay.colour, 0.15), { bulge: 1.6 });
    solid(clay, box(28.6, 58, 42.8, 26, 2), '#fbf5e4', { bulge: 1.4 });
    mark(clay, rod('M36 66H64M40 73H60', 2), darker(clay.colour, 0.3), 0.8);
    gleam(clay, oval(36, 52, 2.6, 5), 0.6);
  }),
  'measuring-cup': prop('#d94a4a', (clay) => {
    solid(clay, rod('M74 30Q98 30 94 54Q92 68 76 68', 6), '#d9eef8', { bulge: 2.4 });
    const cup = shape('M10 10L78 14L74 90Q74 95 68 95H26Q20 95 20 90L16 24Z', 3);
    pane(clay, cup, '#cfe9f6', 0.9);
    within(clay, cup, () => mark(clay, box(10, 50, 70, 48, 0), '#7cc2ee', 0.75));
    for (const [index, y] of [34, 46, 58, 70, 82].entries())
      mark(clay, rod(`M26 ${y}H${index % 2 ? 44 : 52}`, 2.6), clay.colour);
    mark(clay, rod('M12 11L78 15', 3), '#ffffff', 0.8);
  }),
  'milk-carton': prop('#4d9be0', (clay) => {
    solid(clay, box(20, 36, 60, 62, 3), WHITE, { bulge: 4 });
    solid(clay, shape('M20 38L32 16H68L80 38Z', 2), lighter(clay.colour, 0.1), { bulge: 3 });
    solid(clay, box(30, 3, 40, 15, 2), WHITE, { bulge: 2 });
    mark(clay, rod('M30 11H70', 1.4), darker(WHITE, 0.3), 0.7);
    mark(clay, box(20, 84, 60, 12, 2), clay.colour, 0.9);
    mark(clay, shape('M50 48Q66 66 61 74Q57 80 50 80Q43 80 39 74Q34 66 50 48Z'), clay.colour);
    mark(clay, oval(46, 70, 3, 5), '#ffffff', 0.8);
  }),
  'long-mop': prop('#e7e2d4', (clay) => {
    solid(clay, rod('M50 4V62', 5), WOOD, { bulge: 2 });
    solid(clay, box(34, 56, 32, 11, 4), '#4d8ede', { bulge: 2.6 });
    for (const [index, x] of [14, 26, 38, 50, 62, 74, 86].entries())
      solid(
        clay,
        rod(`M${36 + index * 4.7} 66Q${(x + 36 + index * 4.7) / 2} 80 ${x} ${index % 2 ? 96 : 93}`, 8),
        index % 2 ? darker(clay.colour, 0.1) : clay.colour,
        { bulge: 2.4 },
      );
  }),
  dustpan: prop('#4a9fe0', (clay) => {
    solid(clay, box(42, 4, 16, 46, 8), darker(clay.colour, 0.12), { bulge: 4 });
    mark(clay, oval(50, 12, 3), darker(clay.colour, 0.6));
    solid(clay, shape('M26 40H74L94 94H6Z', 6), clay.colour, { bulge: 5 });
    hollow(clay, shape('M32 50H68L84 90H16Z', 4), darker(clay.colour, 0.32));
    solid(clay, box(4, 89, 92, 8, 3), lighter(clay.colour, 0.3), { bulge: 2 });
  }),
  'feather-duster': prop('#f27db0', (clay) => {
    solid(clay, rod('M50 58V97', 6), WOOD, { bulge: 2.2 });
    solid(clay, box(44, 58, 12, 10, 3), darker(clay.colour, 0.25), { bulge: 2 });
    for (let row = 0; row < 4; row++)
      for (let index = -2; index <= 2; index++) {
        const [x, y] = [50 + index * (13 - row * 1.2), 16 + row * 13 + Math.abs(index) * 2];
        turned(clay, x, y, -index * 0.03, () =>
          solid(clay, oval(x, y, 8, 14), (row + index) % 2 ? clay.colour : lighter(clay.colour, 0.18), { bulge: 3 }),
        );
      }
  }),
  'oven-mitt': prop('#e2553f', (clay) => {
    solid(clay, shape('M30 96V52Q24 8 48 6Q74 6 74 42V48Q80 34 90 40Q96 46 88 58L74 80V96Z', 6), clay.colour, {
      bulge: 7,
    });
    for (const path of ['M36 30L68 62', 'M34 52L62 80', 'M68 30L36 62', 'M70 54L40 82'])
      mark(clay, rod(path, 1.3), lighter(clay.colour, 0.5), 0.7);
    solid(clay, box(26, 84, 52, 13, 4), WHITE, { bulge: 2.6 });
  }),
  jug: prop('#c98652', (clay) => {
    solid(clay, rod('M66 22Q96 24 88 50Q84 60 74 62', 7), clay.colour, { bulge: 2.6 });
    solid(clay, shape('M34 6H66L62 26Q88 44 84 70Q80 96 50 96Q20 96 16 70Q12 44 38 26Z', 4), clay.colour, {
      bulge: 9,
      turned: 'across',
    });
    solid(clay, oval(50, 8, 18, 5), lighter(clay.colour, 0.2), { bulge: 2 });
    hollow(clay, oval(50, 8, 13, 3.2), darker(clay.colour, 0.5));
    mark(clay, rod('M20 58Q50 70 82 58', 4), '#f2dfb8', 0.9);
    mark(clay, rod('M18 70Q50 82 84 70', 2), '#f2dfb8', 0.8);
  }),
  'tin-can': prop('#e2323f', (clay) => {
    solid(clay, shape('M30 10H70L76 18V86L70 94H30L24 86V18Z', 3), clay.colour, {
      bulge: 6,
      turned: 'across',
      shine: 1.5,
    });
    solid(clay, oval(50, 11, 21, 6), STEEL, { bulge: 2, shine: 1.5 });
    solid(clay, oval(52, 10, 6, 2.4), darker(STEEL, 0.35), { bulge: 1 });
    solid(clay, shape('M29 88H71L68 95H32Z', 2), STEEL, { bulge: 2, turned: 'across' });
    mark(clay, shape('M24 58Q40 44 50 52Q62 62 76 46V60Q62 74 50 64Q40 58 24 72Z'), WHITE, 0.92);
    for (const [x, y, r] of [
      [36, 34, 3],
      [46, 28, 2],
      [60, 34, 2.6],
    ] as const)
      mark(clay, oval(x, y, r), WHITE, 0.8);
  }),
};
