/** Garments and finery as things of their own, laid out to be looked at. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  hollow,
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
  within,
} from './clay.js';

function legs(clay: Clay, path: string): void {
  solid(clay, shape(path, 4), clay.colour, { bulge: 5 });
  solid(clay, box(30, 4, 40, 8, 3), darker(clay.colour, 0.14), { bulge: 2 });
  mark(clay, rod('M50 14V34', 1.4), darker(clay.colour, 0.4), 0.7);
}

export const WORN_THINGS: Record<string, PropDesign> = {
  belt: prop('#8a5230', (clay) => {
    solid(
      clay,
      shape(
        'M6 50Q6 34 50 34Q94 34 94 50Q94 66 50 66Q6 66 6 50ZM18 50Q20 56 50 56Q80 56 82 50Q80 44 50 44Q20 44 18 50Z',
      ),
      darker(clay.colour, 0.3),
    );
    solid(clay, shape('M5 48Q10 60 50 60Q90 60 95 48V62Q90 76 50 76Q10 76 5 62Z', 3), clay.colour, { bulge: 4 });
    for (const x of [62, 71, 80]) mark(clay, oval(x, 68 - (x - 62) * 0.14, 1.6), darker(clay.colour, 0.7));
    solid(clay, shape('M34 54H58V82H34ZM40 60V76H52V60Z', 1), GOLD, { bulge: 2, shine: 1.6 });
    solid(clay, rod('M38 68H54', 3), GOLD, { bulge: 1 });
  }),
  button: prop('#4d8ede', (clay) => {
    solid(clay, oval(50, 50, 44), clay.colour, { bulge: 6 });
    solid(clay, oval(50, 50, 32), darker(clay.colour, 0.1), { bulge: 3 });
    for (const [x, y] of [
      [41, 41],
      [59, 41],
      [41, 59],
      [59, 59],
    ] as const)
      mark(clay, oval(x, y, 5), darker(clay.colour, 0.75));
    mark(clay, rod('M41 41L59 59M59 41L41 59', 2.6), WHITE, 0.9);
  }),
  zipper: prop('#e2463f', (clay) => {
    solid(clay, shape('M20 4H46L47 60L16 96H4L22 58Z', 2), clay.colour, { bulge: 2.4 });
    solid(clay, shape('M80 4H54L53 60L84 96H96L78 58Z', 2), clay.colour, { bulge: 2.4 });
    for (let y = 8; y < 56; y += 7) {
      solid(clay, box(43, y, 9, 3.4, 1), STEEL, { bulge: 0.8 });
      solid(clay, box(48, y + 3.5, 9, 3.4, 1), STEEL, { bulge: 0.8 });
    }
    solid(clay, box(40, 54, 20, 16, 5), STEEL, { bulge: 3, shine: 1.5 });
    solid(clay, shape('M45 68H55L58 92Q50 98 42 92Z', 2), STEEL, { bulge: 2.4, shine: 1.5 });
  }),
  earrings: prop('#3fb6d8', (clay) => {
    for (const x of [28, 72]) {
      mark(clay, rod(`M${x} 28Q${x - 12} 18 ${x} 7Q${x + 10} 8 ${x + 7} 18`, 3), GOLD);
      solid(clay, oval(x, 33, 7), GOLD, { bulge: 2, shine: 1.6 });
      solid(
        clay,
        shape(`M${x} 38Q${x + 22} 66 ${x + 16} 82Q${x} 98 ${x - 16} 82Q${x - 22} 66 ${x} 38Z`, 2),
        clay.colour,
        {
          bulge: 6,
          shine: 1.6,
        },
      );
      gleam(clay, oval(x - 6, 66, 3, 8), 0.7);
    }
  }),
  'hair-clip': prop('#f27db0', (clay) => {
    solid(clay, box(6, 56, 88, 13, 6), GOLD, { bulge: 3, shine: 1.5 });
    solid(clay, shape('M48 50Q20 20 8 34Q4 64 14 74Q34 72 48 58Z', 5), clay.colour, { bulge: 6 });
    solid(clay, shape('M52 50Q80 20 92 34Q96 64 86 74Q66 72 52 58Z', 5), clay.colour, { bulge: 6 });
    solid(clay, box(40, 44, 20, 22, 7), darker(clay.colour, 0.12), { bulge: 4 });
    for (const [x, y] of [
      [22, 44],
      [26, 60],
      [78, 44],
      [74, 60],
    ] as const)
      mark(clay, oval(x, y, 3.4), '#ffffff', 0.9);
  }),
  bib: prop('#7cc8f0', (clay) => {
    solid(
      clay,
      shape('M24 6Q34 4 34 16Q38 34 50 34Q62 34 66 16Q66 4 76 6Q92 30 84 60Q78 94 50 96Q22 94 16 60Q8 30 24 6Z', 4),
      clay.colour,
      { bulge: 5 },
    );
    mark(clay, rod('M22 44Q20 88 50 90Q80 88 78 44', 1.6), WHITE, 0.9);
    solid(clay, oval(50, 64, 13), '#ffd75a', { bulge: 4 });
    mark(clay, oval(46, 61, 2), DARK);
    solid(clay, shape('M58 62L70 66L58 70Z', 1), '#f0862b', { bulge: 1.4 });
  }),
  headband: prop('#f2609a', (clay) => {
    solid(clay, shape('M4 90Q2 12 50 10Q98 12 96 90L84 92Q88 28 50 26Q12 28 16 92Z', 3), clay.colour, { bulge: 5 });
    solid(clay, shape('M66 22Q52 2 44 12Q44 30 62 34Z', 3), lighter(clay.colour, 0.2), { bulge: 3 });
    solid(clay, shape('M68 22Q84 4 92 16Q90 34 72 34Z', 3), lighter(clay.colour, 0.2), { bulge: 3 });
    solid(clay, oval(67, 27, 7), darker(clay.colour, 0.15), { bulge: 2.6 });
  }),
  turban: prop('#e8862e', (clay) => {
    solid(clay, shape('M6 66Q2 16 50 10Q98 16 94 66Q92 90 50 90Q8 90 6 66Z', 4), clay.colour, { bulge: 8 });
    for (const path of ['M8 58Q40 18 72 16', 'M8 72Q46 32 88 34', 'M16 84Q60 50 94 54', 'M44 90Q72 72 94 70'])
      mark(clay, rod(path, 2.2), darker(clay.colour, 0.35), 0.75);
    solid(clay, oval(50, 34, 10), GOLD, { bulge: 3 });
    solid(clay, oval(50, 34, 6), '#d92c4c', { bulge: 2.4, shine: 1.8 });
    solid(clay, shape('M50 26Q42 10 54 2Q62 12 54 26Z', 2), WHITE, { bulge: 2 });
  }),
  leggings: prop('#5b5fc0', (clay) => legs(clay, 'M30 8H70L74 50L70 97H56L52 44H48L44 97H30L26 50Z')),
  overalls: prop('#4779c4', (clay) => {
    for (const x of [34, 66]) solid(clay, rod(`M${x} 34V6`, 7), clay.colour, { bulge: 2 });
    solid(clay, shape('M30 28H70V50L80 56L76 97H55L52 66H48L45 97H24L20 56L30 50Z', 3), clay.colour, { bulge: 5 });
    solid(clay, box(38, 36, 24, 15, 2), darker(clay.colour, 0.12), { bulge: 1.8 });
    mark(clay, rod('M40 41H60', 1.2), '#f2c66a');
    mark(clay, rod('M24 57Q50 62 76 57', 1.4), '#f2c66a', 0.9);
    for (const x of [34, 66]) solid(clay, oval(x, 31, 3.6), GOLD, { bulge: 1.4 });
  }),
  earmuffs: prop('#f27db0', (clay) => {
    solid(clay, rod('M18 58Q14 10 50 10Q86 10 82 58', 6), WHITE, { bulge: 2 });
    for (const x of [18, 82]) {
      solid(clay, oval(x, 64, 17, 22), clay.colour, { bulge: 7 });
      for (const [dx, dy] of [
        [-8, -14],
        [7, -16],
        [-11, 2],
        [10, 2],
        [-7, 15],
        [7, 16],
      ] as const)
        solid(clay, oval(x + dx * 0.8, 64 + dy, 6), lighter(clay.colour, 0.2), { bulge: 2.4 });
    }
  }),
  'straw-hat': prop('#e6c068', (clay) => {
    solid(clay, oval(50, 68, 48, 18), clay.colour, { bulge: 4 });
    for (const r of [46, 38, 30])
      mark(clay, rod(`M${50 - r} 68a${r} ${r * 0.36} 0 0 0 ${2 * r} 0`, 1), darker(clay.colour, 0.3), 0.6);
    solid(clay, shape('M24 66Q22 22 50 20Q78 22 76 66Q50 76 24 66Z', 4), lighter(clay.colour, 0.12), { bulge: 6 });
    for (const y of [32, 40, 48]) mark(clay, rod(`M28 ${y}Q50 ${y + 8} 72 ${y}`, 1), darker(clay.colour, 0.3), 0.6);
    solid(clay, shape('M24 54Q50 66 76 54V66Q50 77 24 66Z', 1), '#d9473f', { bulge: 2.4 });
  }),
  hoodie: prop('#e0614e', (clay) => {
    solid(clay, shape('M28 28L12 40L2 86L16 90L26 62V96H74V62L84 90L98 86L88 40L72 28Z', 4), clay.colour, { bulge: 5 });
    solid(clay, shape('M28 34Q22 6 50 4Q78 6 72 34Q50 48 28 34Z', 4), darker(clay.colour, 0.12), { bulge: 5 });
    hollow(clay, shape('M36 32Q34 14 50 13Q66 14 64 32Q50 42 36 32Z', 3), darker(clay.colour, 0.5));
    for (const x of [44, 56]) mark(clay, rod(`M${x} 37V56`, 2), WHITE);
    solid(clay, shape('M34 64H66L72 84H28Z', 3), darker(clay.colour, 0.1), { bulge: 2 });
  }),
  bathrobe: prop('#f2ece0', (clay) => {
    solid(clay, shape('M34 6H66L86 20L98 66L84 70L76 44V97H24V44L16 70L2 66L14 20Z', 4), clay.colour, { bulge: 6 });
    solid(clay, shape('M34 6L52 52L48 97H42L46 54L26 12Z', 2), darker(clay.colour, 0.14), { bulge: 2 });
    solid(clay, shape('M66 6L48 52L54 58L74 12Z', 2), darker(clay.colour, 0.14), { bulge: 2 });
    solid(clay, box(23, 53, 54, 8, 3), darker(clay.colour, 0.24), { bulge: 2.4 });
    solid(clay, rod('M46 60Q42 76 44 84', 5), darker(clay.colour, 0.24), { bulge: 1.8 });
  }),
  vest: prop('#5f8f5a', (clay) => {
    solid(
      clay,
      shape('M30 6L44 4L50 34L56 4L70 6Q68 26 82 38V94L56 96L50 88L44 96L18 94V38Q32 26 30 6Z', 3),
      clay.colour,
      { bulge: 5 },
    );
    mark(clay, rod('M50 36V88', 1.8), darker(clay.colour, 0.5));
    for (const y of [48, 60, 72]) solid(clay, oval(55, y, 2.8), GOLD, { bulge: 1.2 });
    for (const x of [24, 62]) mark(clay, box(x, 68, 14, 3, 1), darker(clay.colour, 0.4), 0.8);
  }),
  beanie: prop('#4d8ede', (clay) => {
    solid(clay, oval(50, 13, 11), WHITE, { bulge: 4 });
    solid(clay, shape('M12 74Q8 20 50 18Q92 20 88 74Z', 4), clay.colour, { bulge: 8 });
    for (const [from, to] of [
      [30, 42],
      [50, 50],
      [70, 58],
    ] as const)
      mark(clay, rod(`M${from} 72Q${from} 40 ${to} 22`, 1.8), darker(clay.colour, 0.3), 0.7);
    solid(clay, box(7, 66, 86, 24, 8), lighter(clay.colour, 0.18), { bulge: 5 });
    for (let x = 15; x < 90; x += 8) mark(clay, rod(`M${x} 70V86`, 1.4), darker(clay.colour, 0.25), 0.6);
  }),
  'bow-tie': prop('#d9324c', (clay) => {
    solid(clay, shape('M46 42L12 24Q4 24 4 34V66Q4 76 12 76L46 58Z', 5), clay.colour, { bulge: 6 });
    solid(clay, shape('M54 42L88 24Q96 24 96 34V66Q96 76 88 76L54 58Z', 5), clay.colour, { bulge: 6 });
    for (const path of ['M18 38L40 48', 'M18 62L40 52', 'M82 38L60 48', 'M82 62L60 52'])
      mark(clay, rod(path, 1.8), darker(clay.colour, 0.4), 0.7);
    solid(clay, box(40, 38, 20, 24, 6), darker(clay.colour, 0.14), { bulge: 4 });
  }),
  'rain-coat': prop('#f7c92e', (clay) => {
    solid(clay, shape('M28 26L14 38L4 78L18 82L27 58L20 94H80L73 58L82 82L96 78L86 38L72 26Z', 4), clay.colour, {
      bulge: 5,
      shine: 1.5,
    });
    solid(clay, shape('M26 36Q20 6 50 3Q80 6 74 36Q50 48 26 36Z', 5), darker(clay.colour, 0.08), {
      bulge: 5,
      shine: 1.5,
    });
    hollow(clay, shape('M35 34Q32 14 50 13Q68 14 65 34Q50 42 35 34Z', 3), darker(clay.colour, 0.45));
    mark(clay, rod('M50 42V93', 1.6), darker(clay.colour, 0.45));
    for (const y of [52, 64, 76]) solid(clay, oval(55, y, 3), DARK, { bulge: 1.2 });
    for (const x of [28, 60]) mark(clay, box(x, 72, 13, 3.4, 1.4), darker(clay.colour, 0.4), 0.8);
    gleam(clay, oval(34, 60, 2.4, 12), 0.6);
  }),
  poncho: prop('#d9473f', (clay) => {
    const cloth = shape('M40 8H60L98 74L50 97L2 74Z', 4);
    solid(clay, cloth, clay.colour, { bulge: 5 });
    within(clay, cloth, () => {
      for (const [y, paint] of [
        [60, '#f7cf3c'],
        [70, '#3fa4c8'],
        [80, '#f5efe0'],
      ] as const)
        mark(clay, rod(`M0 ${y - 14}L50 ${y + 8}L100 ${y - 14}`, 4.6), paint);
    });
    hollow(clay, oval(50, 12, 11, 6), darker(clay.colour, 0.6));
  }),
  brooch: prop('#d92c4c', (clay) => {
    for (let index = 0; index < 10; index++) {
      const turn = (index / 10) * Math.PI * 2;
      solid(clay, oval(50 + 33 * Math.cos(turn), 50 + 33 * Math.sin(turn), 12), GOLD, { bulge: 4, shine: 1.5 });
    }
    solid(clay, oval(50, 50, 30), darker(GOLD, 0.12), { bulge: 4 });
    solid(clay, oval(50, 50, 23), clay.colour, { bulge: 7, shine: 1.8 });
    mark(clay, shape('M34 44L50 34L66 44L58 50H42Z'), '#ffffff', 0.3);
    gleam(clay, oval(42, 42, 5, 4), 0.8);
  }),
  sneaker: prop('#e2463f', (clay) => {
    solid(clay, shape('M4 70H96Q99 84 92 88H8Q1 84 4 70Z', 3), WHITE, { bulge: 3 });
    solid(clay, shape('M8 26Q20 20 30 26Q36 34 46 34L58 26L80 52Q96 56 97 72H5Q4 44 8 26Z', 4), clay.colour, {
      bulge: 6,
    });
    solid(clay, shape('M76 50Q96 54 97 73H66Q66 56 76 50Z', 3), WHITE, { bulge: 3 });
    solid(clay, shape('M7 28Q20 24 31 30Q34 42 24 46Q12 46 6 40Z', 3), darker(clay.colour, 0.25), { bulge: 3 });
    for (const [x, y] of [
      [46, 38],
      [53, 44],
      [60, 50],
    ] as const)
      mark(clay, rod(`M${x - 3} ${y + 5}L${x + 9} ${y - 5}`, 3), WHITE);
    mark(clay, rod('M20 66Q36 46 48 62', 4.4), WHITE, 0.95);
    mark(clay, rod('M6 80H94', 1.6), darker(WHITE, 0.25), 0.8);
  }),
};
