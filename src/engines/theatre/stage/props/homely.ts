/** Lamps, seats, toys and other belongings of a home that have no emoji. Listed by `index.ts`. */
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
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

const INK = '#2b2338';

function lampShade(clay: Clay, x: number, y: number, size: number): void {
  solid(clay, oval(x, y + 26 * size, 7 * size, 6 * size), '#fff3b0', { bulge: 2, shine: 1.6 });
  const path = `M${x - 15 * size} ${y}H${x + 15 * size}L${x + 27 * size} ${y + 28 * size}H${x - 27 * size}Z`;
  solid(clay, shape(path, 3), clay.colour, { bulge: 5, shine: 1.4 });
  within(clay, shape(path, 3), () => mark(clay, oval(x, y + 28 * size, 22 * size, 20 * size), '#fff6c8', 0.5));
}

export const HOMELY: Record<string, PropDesign> = {
  'table-lamp': prop('#f0c36a', (clay) => {
    solid(clay, oval(50, 92, 22, 5.6), darker(WOOD, 0.2), { bulge: 2.4 });
    solid(clay, shape('M46 40H54V58Q68 66 64 80Q60 90 50 90Q40 90 36 80Q32 66 46 58Z', 2), '#4f8fa8', {
      bulge: 6,
      turned: 'across',
      shine: 1.4,
    });
    lampShade(clay, 50, 4, 1.5);
    mark(clay, rod('M70 46V58', 1.4), GOLD);
    solid(clay, oval(70, 60, 2.4), GOLD, { bulge: 1 });
  }),
  'floor-lamp': prop('#f0c36a', (clay) => {
    solid(clay, oval(50, 94, 15, 3.6), DARK, { bulge: 2 });
    solid(clay, rod('M50 26V93', 3.4), DARK, { bulge: 1.4 });
    lampShade(clay, 50, 3, 0.92);
  }),
  'gaming-chair': prop('#e23b4e', (clay) => {
    for (const path of ['M50 82L22 92', 'M50 82L78 92', 'M50 82L40 95', 'M50 82L62 95'])
      solid(clay, rod(path, 4.4), DARK, { bulge: 1.6 });
    for (const [x, y] of [
      [21, 94],
      [79, 94],
      [40, 96],
      [62, 96],
    ] as const)
      solid(clay, oval(x, y, 3), INK, { bulge: 1.2 });
    solid(clay, rod('M50 70V84', 6), STEEL, { bulge: 2 });
    solid(clay, shape('M32 6Q50 -2 68 6L74 34Q72 44 70 60H30Q28 44 26 34Z', 5), DARK, { bulge: 5 });
    for (const side of [-1, 1])
      solid(
        clay,
        shape(
          `M${50 + side * 19} 8L${50 + side * 24} 34L${50 + side * 20} 58L${50 + side * 11} 58L${50 + side * 12} 10Z`,
          3,
        ),
        clay.colour,
        {
          bulge: 3,
          shine: 1.3,
        },
      );
    solid(clay, box(40, 8, 20, 12, 5), clay.colour, { bulge: 3, shine: 1.3 });
    solid(clay, box(39, 42, 22, 12, 5), clay.colour, { bulge: 3 });
    solid(clay, box(22, 60, 56, 13, 6), DARK, { bulge: 4 });
    solid(clay, box(30, 60, 40, 8, 4), clay.colour, { bulge: 2.4 });
    for (const x of [14, 76]) {
      solid(clay, rod(`M${x + 5} 50V66`, 4), DARK, { bulge: 1.4 });
      solid(clay, box(x, 45, 11, 7, 3), darker(DARK, 0.2), { bulge: 2 });
    }
  }),
  'rocking-chair': prop('#a9693a', (clay) => {
    solid(clay, rod('M2 80Q50 108 98 78', 5), darker(clay.colour, 0.14), { bulge: 2 });
    for (const path of ['M22 62L18 88', 'M72 62L78 88']) solid(clay, rod(path, 5), clay.colour, { bulge: 2 });
    solid(clay, rod('M72 64L86 8', 6), clay.colour, { bulge: 2.4 });
    for (const x of [66, 72, 78]) mark(clay, rod(`M${x - 6} 60L${x + 7} 14`, 2.6), darker(clay.colour, 0.22));
    solid(clay, rod('M64 6Q78 0 92 10', 7), lighter(clay.colour, 0.1), { bulge: 2.4 });
    solid(clay, rod('M18 40H74M20 40V62', 5), clay.colour, { bulge: 2 });
    solid(clay, box(12, 56, 64, 9, 4), '#c94f5a', { bulge: 3 });
  }),
  'deck-chair': prop('#3f9fd0', (clay) => {
    solid(clay, rod('M8 94L84 30', 4), darker(WOOD, 0.1), { bulge: 1.6 });
    solid(clay, rod('M20 44L76 96', 4), WOOD, { bulge: 1.6 });
    const cloth = shape('M14 52L26 42Q44 74 84 14L94 24Q62 98 26 70Q18 62 14 52Z', 3);
    solid(clay, cloth, clay.colour, { bulge: 4 });
    within(clay, cloth, () => {
      for (const shift of [-8, 8])
        mark(clay, rod(`M${18 + shift} 48Q${40 + shift} 88 ${88 + shift} 20`, 5), WHITE, 0.85);
    });
    solid(clay, rod('M80 12L96 28', 5), WOOD, { bulge: 2 });
    solid(clay, rod('M10 54L28 40', 5), WOOD, { bulge: 2 });
  }),
  blanket: prop('#d9776a', (clay) => {
    for (const [y, tone] of [
      [70, 0.2],
      [52, 0.08],
      [34, -0.1],
    ] as const) {
      const colour = tone > 0 ? darker(clay.colour, tone) : lighter(clay.colour, -tone);
      const fold = shape(
        `M12 ${y}H84Q97 ${y} 97 ${y + 12}Q97 ${y + 24} 84 ${y + 24}H12Q3 ${y + 24} 3 ${y + 12}Q3 ${y} 12 ${y}Z`,
        3,
      );
      solid(clay, fold, colour, { bulge: 5 });
      within(clay, fold, () => {
        for (const x of [24, 56]) mark(clay, box(x, y, 9, 26, 0), '#fdf1dd', 0.55);
        mark(clay, box(0, y + 10, 100, 4, 0), '#fdf1dd', 0.35);
      });
    }
    for (let x = 12; x < 88; x += 7) mark(clay, rod(`M${x} 93v4`, 1.6), lighter(clay.colour, 0.3));
  }),
  globe: prop('#3f8fd0', (clay) => {
    solid(clay, oval(50, 93, 26, 5), darker(WOOD, 0.15), { bulge: 2.4 });
    solid(clay, rod('M50 78V92', 7), WOOD, { bulge: 2.4 });
    solid(clay, rod('M72 8Q96 32 84 60Q70 86 40 80', 4), GOLD, { bulge: 1.6, shine: 1.4 });
    solid(clay, oval(47, 42, 36), clay.colour, { bulge: 8, shine: 1.4 });
    within(clay, oval(47, 42, 35.4), () => {
      for (const path of [
        'M14 24Q28 8 40 14Q46 22 36 30Q34 42 24 44Q16 36 14 24Z',
        'M28 50Q40 48 42 58Q40 70 32 76Q26 64 28 50Z',
        'M52 14Q72 8 82 26Q78 36 66 34Q62 44 54 40Q46 26 52 14Z',
        'M56 46Q70 44 72 54Q68 70 60 70Q54 58 56 46Z',
      ])
        solid(clay, shape(path, 3), '#74b85a', { bulge: 1.8 });
      mark(clay, rod('M10 42Q47 50 84 42', 0.8), '#ffffff', 0.5);
    });
    gleam(clay, oval(32, 22, 8, 5, -0.6), 0.7);
  }),
  calculator: prop('#4a5568', (clay) => {
    solid(clay, box(20, 3, 60, 94, 8), clay.colour, { bulge: 4 });
    solid(clay, box(27, 11, 46, 18, 3), '#b9d3b0', { bulge: 2 });
    for (const x of [52, 60, 68]) mark(clay, rod(`M${x} 15V25`, 2), '#33412c');
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++)
        solid(
          clay,
          box(27 + column * 12, 37 + row * 14, 9.6, 10, 3),
          column === 3 ? '#f08a2e' : row === 3 && column === 0 ? '#e2504a' : WHITE,
          { bulge: 1.8 },
        );
  }),
  'sleeping-bag': prop('#3f9a78', (clay) => {
    const bag = shape('M20 56Q4 60 4 76Q4 92 20 94L86 90Q96 86 96 76Q96 66 86 62Z', 4);
    solid(clay, bag, clay.colour, { bulge: 8 });
    within(clay, bag, () => {
      for (const x of [38, 54, 70]) mark(clay, rod(`M${x} 54Q${x + 5} 76 ${x} 96`, 2), darker(clay.colour, 0.3), 0.7);
    });
    solid(clay, oval(21, 74, 16, 19), '#f2a84a', { bulge: 4 });
    solid(clay, oval(18, 76, 11, 9), WHITE, { bulge: 3 });
    mark(clay, rod('M36 62L92 68', 1.6), GOLD);
  }),
  doghouse: prop('#c8493c', (clay) => {
    solid(clay, box(14, 44, 72, 53, 3), '#d99a5c', { bulge: 4 });
    for (const y of [58, 72, 86]) mark(clay, rod(`M16 ${y}H84`, 1.2), '#a8703c', 0.7);
    hollow(clay, shape('M34 97V68Q34 52 50 52Q66 52 66 68V97Z'), '#4a2e22');
    solid(clay, shape('M50 3L98 46L90 54L50 20L10 54L2 46Z', 3), clay.colour, { bulge: 4 });
    solid(clay, shape('M50 22L76 44H24Z', 1), '#d99a5c', { bulge: 2 });
    solid(clay, rod('M44 36H56', 5), '#f6efe0', { bulge: 1.2 });
    for (const x of [43, 57]) for (const y of [34, 38]) solid(clay, oval(x, y, 2.8), '#f6efe0', { bulge: 1 });
  }),
  whistle: prop('#e2433c', (clay) => {
    solid(clay, oval(66, 33, 12).stroke({ width: 5 }), STEEL, { bulge: 1.6 });
    solid(clay, shape('M4 42H70Q96 44 96 68Q94 94 66 94Q42 92 40 66H4Z', 4), clay.colour, { bulge: 6, shine: 1.5 });
    hollow(clay, shape('M34 42H50L46 56H34Z', 2), darker(clay.colour, 0.6));
    solid(clay, oval(68, 68, 12), darker(clay.colour, 0.2), { bulge: 3 });
    gleam(clay, rod('M10 48H28', 3), 0.7);
  }),
  binoculars: prop('#4d5a52', (clay) => {
    solid(clay, box(40, 34, 20, 26, 4), darker(clay.colour, 0.2), { bulge: 3 });
    for (const x of [26, 74]) {
      solid(clay, box(x - 13, 10, 26, 24, 6), DARK, { bulge: 3, turned: 'across' });
      solid(clay, shape(`M${x - 15} 30H${x + 15}L${x + 22} 84H${x - 22}Z`, 4), clay.colour, {
        bulge: 5,
        turned: 'across',
      });
      solid(clay, oval(x, 84, 23, 12), DARK, { bulge: 3 });
      solid(clay, oval(x, 84, 17, 8), '#7fb6e6', { bulge: 3, shine: 1.6 });
      gleam(clay, oval(x - 6, 81, 5, 2), 0.9);
    }
    solid(clay, oval(50, 36, 7), STEEL, { bulge: 2 });
  }),
  hanger: prop(WOOD, (clay) => {
    solid(clay, rod('M50 44V36Q62 32 60 22Q57 12 47 15Q41 18 42 24', 4.4), STEEL, { bulge: 1.6, shine: 1.4 });
    solid(clay, rod('M50 44L94 72Q98 78 90 80H10Q2 78 6 72Z', 8), clay.colour, { bulge: 3, shine: 1.2 });
  }),
  tyre: prop(RUBBER, (clay) => {
    for (let at = 0; at < 24; at++)
      turned(clay, 50, 50, at / 24, () => solid(clay, box(45, 2, 10, 9, 2), darker(clay.colour, 0.25), { bulge: 1.4 }));
    solid(clay, oval(50, 50, 45), clay.colour, { bulge: 7 });
    solid(clay, oval(50, 50, 27), STEEL, { bulge: 4, shine: 1.3 });
    for (let at = 0; at < 5; at++)
      turned(clay, 50, 50, at / 5, () => hollow(clay, shape('M46 42L40 28Q50 23 60 28L54 42Z', 2), '#3a3848'));
    solid(clay, oval(50, 50, 7), darker(STEEL, 0.1), { bulge: 2 });
  }),
  'fishing-net': prop('#7fa08a', (clay) => {
    const net = shape('M6 20Q50 34 94 20Q98 70 74 92Q50 100 26 92Q2 70 6 20Z', 3);
    mark(clay, net, lighter(clay.colour, 0.3), 0.38);
    within(clay, net, () => {
      for (let at = -12; at < 24; at++) {
        mark(clay, rod(`M${at * 9} 10Q${at * 9 + 30} 56 ${at * 7 + 70} 104`, 1.5), darker(clay.colour, 0.25));
        mark(clay, rod(`M${at * 9} 10Q${at * 9 - 30} 56 ${at * 7 - 40} 104`, 1.5), darker(clay.colour, 0.25));
      }
      for (const [x, y, turn] of [
        [44, 76, 0.3],
        [62, 70, -0.4],
      ] as const) {
        solid(clay, oval(x, y, 11, 6, turn), '#8fb8d8', { bulge: 2.4, shine: 1.5 });
        mark(clay, oval(x - 6, y - 1, 1.3), INK);
      }
    });
    solid(clay, rod('M6 20Q50 34 94 20', 4.4), '#c9a06a', { bulge: 1.6 });
    for (const [x, y] of [
      [8, 20],
      [30, 26],
      [50, 27.4],
      [70, 26],
      [92, 20],
    ] as const)
      solid(clay, oval(x, y, 5.4, 4.4), '#ee8a3c', { bulge: 2, shine: 1.4 });
  }),
};
