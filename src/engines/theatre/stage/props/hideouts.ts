/**
 * What somebody looks out of: a teacup, a drawer, a hat upside down, a boot, a burrow, a hollow tree, a window in its wall. How
 * far up the rim is stands in `score/holders.ts`. Listed by `index.ts`.
 */
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
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
  WOOD,
} from './clay.js';

const BARK = '#8a5a3a';
const EARTH = '#8d5f3d';
const GRASS = '#63b04a';

/** Bricks of a wall from `top` down. */
function bricks(clay: Clay, top: number, bottom: number): void {
  for (let row = 0; top + row * 9 < bottom - 4; row++)
    for (let column = 0; column < 7; column++)
      mark(
        clay,
        box(3 + column * 14 + (row % 2) * 5, top + row * 9 + 1, 8, 4, 1),
        darker(clay.colour, 0.1 + ((row * 3 + column * 5) % 4) * 0.04),
        0.5,
      );
}

export const HIDEOUTS: Record<string, PropDesign> = {
  teacup: prop('#f7f3ec', (clay) => {
    const { colour } = clay;
    solid(clay, oval(48, 91, 44, 7), darker(colour, 0.06), { bulge: 3 });
    mark(clay, oval(48, 89.5, 28, 3.4), darker(colour, 0.24), 0.5);
    solid(clay, rod('M76 40Q98 38 94 54Q90 68 70 66', 5.4), colour, { bulge: 1.8 });
    solid(clay, shape('M12 32H84Q84 76 62 86H34Q12 76 12 32Z', 3), colour, { turned: 'across', bulge: 5, shine: 1.4 });
    hollow(clay, oval(48, 32, 36, 9), '#a9835f');
    mark(clay, rod('M12.5 38Q48 54 83.5 38', 2.4), '#e2a93b');
    for (const [x, y] of [
      [28, 58],
      [48, 63],
      [68, 58],
    ] as const) {
      for (const [dx, dy] of [
        [-3.4, 0],
        [3.4, 0],
        [0, -3.4],
        [0, 3.4],
      ] as const)
        mark(clay, oval(x + dx, y + dy, 2.8), '#ec7d9d', 0.9);
      mark(clay, oval(x, y, 2), '#f6cf5a');
    }
  }),
  'open-drawer': prop('#b9784a', (clay) => {
    const { colour } = clay;
    for (const x of [16, 76]) solid(clay, box(x, 92, 8, 6, 1), darker(colour, 0.3));
    solid(clay, box(12, 26, 76, 68, 3), colour, { bulge: 3 });
    solid(clay, box(8, 22, 84, 7, 2.4), lighter(colour, 0.15), { bulge: 2 });
    hollow(clay, shape('M14 36H86L94 50H6Z'), darker(colour, 0.6));
    solid(clay, box(4, 49, 92, 22, 3), lighter(colour, 0.1), { bulge: 3 });
    mark(clay, box(10, 54, 80, 12, 2), darker(colour, 0.12), 0.4);
    solid(clay, oval(50, 60, 4), '#f2b632', { bulge: 1.6 });
    solid(clay, box(16, 75, 68, 15, 2), darker(colour, 0.08), { bulge: 2 });
    solid(clay, oval(50, 82.5, 3), '#f2b632', { bulge: 1.4 });
  }),
  'upturned-hat': prop('#33303f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M18 34H82L76 92Q50 100 24 92Z', 3), colour, { turned: 'across', bulge: 5, shine: 1.4 });
    solid(clay, shape('M19.4 46Q50 58 80.6 46L79.4 58Q50 70 20.6 58Z', 2), '#c8324a', { turned: 'across', bulge: 2 });
    solid(clay, oval(50, 34, 48, 12), lighter(colour, 0.12), { bulge: 3 });
    hollow(clay, oval(50, 33, 32, 7), '#16131f');
  }),
  burrow: prop(EARTH, (clay) => {
    const { colour } = clay;
    solid(clay, shape('M1 97Q8 54 30 42Q50 30 70 42Q92 54 99 97Z', 5), colour, { bulge: 8 });
    mark(clay, shape('M5 80Q12 52 31 41Q50 29 69 41Q88 52 95 80Q86 58 68 50Q50 41 32 50Q14 58 5 80Z', 3), GRASS);
    hollow(clay, oval(50, 70, 30, 19), '#2c1a12');
    for (const [x, y] of [
      [12, 90],
      [22, 82],
      [84, 88],
      [76, 92],
      [36, 93],
    ] as const)
      solid(clay, oval(x, y, 4, 3), lighter(colour, 0.25), { bulge: 1.4 });
    for (const x of [8, 30, 70, 92])
      mark(clay, shape(`M${x - 5} 97L${x - 6} 86L${x - 1} 94L${x + 1} 83L${x + 3} 94L${x + 7} 88L${x + 5} 97Z`), GRASS);
  }),
  'hollow-tree': prop('#57ab45', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M28 30H72L72 80Q74 92 86 98H14Q26 92 28 80Z', 3), BARK, { turned: 'across', bulge: 4 });
    for (const [x, from] of [
      [33, 50],
      [67, 44],
      [64, 84],
      [37, 86],
    ] as const)
      mark(clay, rod(`M${x} ${from}Q${x + 1} ${from + 5} ${x - 1} ${from + 10}`, 1.2), darker(BARK, 0.4), 0.7);
    solid(clay, oval(50, 64, 20, 22), darker(BARK, 0.16), { bulge: 3 });
    hollow(clay, oval(50, 65, 16, 18), '#24140d');
    for (const [x, y, radius, shade] of [
      [16, 30, 16, 0.1],
      [84, 30, 16, 0.14],
      [50, 27, 20, 0.1],
      [30, 16, 15, 0],
      [70, 17, 15, 0.05],
      [50, 13, 13, -0.1],
    ] as const)
      solid(clay, oval(x, y, radius, radius * 0.82), shade < 0 ? lighter(colour, -shade) : darker(colour, shade), {
        bulge: 6,
      });
  }),
  'wide-boot': prop('#b0602f', (clay) => {
    const { colour } = clay;
    solid(clay, box(4, 88, 93, 9, 3), darker(colour, 0.5), { bulge: 2 });
    solid(clay, shape('M6 12H66Q66 44 70 54Q96 58 97 78V90H6Q2 50 6 12Z', 5), colour, { bulge: 6 });
    hollow(clay, oval(36, 12, 30, 7), darker(colour, 0.7));
    mark(clay, rod('M6.4 20Q36 32 65.6 20', 3), lighter(colour, 0.4));
    mark(clay, rod('M70 56Q60 66 64 88', 1.4), darker(colour, 0.4), 0.6);
    solid(clay, rod('M5 40V58', 5), lighter(colour, 0.2), { bulge: 1.4 });
  }),
  'old-shoe': prop('#9a5a34', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M4 38Q6 32 34 34Q58 34 60 42Q68 56 86 60Q98 64 98 82V88H4Q0 60 4 38Z', 4), colour, { bulge: 6 });
    hollow(clay, oval(32, 38, 28, 7.4), darker(colour, 0.7));
    solid(clay, box(2, 84, 96, 9, 3), '#f0e6d6', { bulge: 2 });
    solid(clay, shape('M2 88H26V97H2Z', 1.4), '#5a3a28', { bulge: 1.6 });
    for (const [x, y] of [
      [64, 50],
      [72, 56],
      [80, 60],
    ] as const)
      solid(clay, rod(`M${x - 5} ${y + 4}L${x + 4} ${y - 3}`, 2.2), '#f7f1e6', { bulge: 0.8 });
  }),
  'lying-bottle': prop(GLASS, (clay) => {
    const { colour } = clay;
    for (const x of [12, 54]) solid(clay, shape(`M${x} 84L${x + 4} 70H${x + 10}L${x + 14} 84Z`, 2), WOOD, { bulge: 2 });
    const glass = shape('M14 22H58Q68 22 73 38H88V58H73Q68 74 58 74H14Q2 74 2 62V34Q2 22 14 22Z', 4);
    mark(clay, glass, colour, 0.42);
    solid(clay, box(86, 37, 12, 22, 2.4), '#c99560', { turned: 'across', bulge: 2 });
    solid(clay, rod('M88 38H73Q68 22 58 22H14Q2 22 2 34V62Q2 74 14 74H58Q68 74 73 58H88', 1.6), lighter(colour, 0.5), {
      bulge: 0.6,
    });
    gleam(clay, box(10, 27, 44, 4, 2), 0.8);
  }),
  'open-wardrobe': prop('#a9693a', (clay) => {
    const { colour } = clay;
    for (const x of [24, 68]) solid(clay, box(x, 92, 8, 6, 1), darker(colour, 0.3));
    solid(clay, box(18, 8, 64, 86, 3), colour, { bulge: 3 });
    solid(clay, box(15, 3, 70, 8, 3), lighter(colour, 0.15), { bulge: 2.4 });
    hollow(clay, box(22, 14, 56, 76, 2), darker(colour, 0.62));
    solid(clay, rod('M22 20H78', 2.2), STEEL, { bulge: 0.8 });
    for (const [x, dress] of [
      [30, '#5f9ed6'],
      [70, '#e08a4a'],
    ] as const)
      solid(clay, shape(`M${x - 3} 24H${x + 3}L${x + 7} 56H${x - 7}Z`, 2), dress, { bulge: 2 });
    for (const [near, far] of [
      [19, 1],
      [81, 99],
    ] as const) {
      solid(clay, shape(`M${near} 11L${far} 5V98L${near} 92Z`, 2), lighter(colour, 0.08), { bulge: 2.4 });
      solid(clay, oval((near + far * 3) / 4, 52, 2.2), '#f2b632', { bulge: 1 });
    }
  }),
  'open-envelope': prop('#f0dfc0', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M2 52L50 8L98 52Z', 3), darker(colour, 0.12), { bulge: 2 });
    hollow(clay, shape('M4 52H96L50 66Z'), darker(colour, 0.4));
    solid(clay, shape('M2 52L50 76L98 52V92Q98 96 94 96H6Q2 96 2 92Z', 2), colour, { bulge: 3 });
    mark(clay, rod('M4 95L40 71M96 95L60 71', 1.4), darker(colour, 0.25), 0.7);
    solid(clay, oval(50, 82, 6), '#d23b4e', { bulge: 2.4 });
  }),
  'open-backpack': prop('#e0475e', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M40 14Q50 2 60 14', 4), darker(colour, 0.3), { bulge: 1.4 });
    solid(clay, shape('M20 42Q18 12 50 11Q82 12 80 42Z', 4), darker(colour, 0.14), { bulge: 4 });
    hollow(clay, oval(50, 42, 33, 9), darker(colour, 0.72));
    for (const x of [6, 86]) solid(clay, box(x, 52, 9, 36, 4), darker(colour, 0.2), { bulge: 2.4 });
    solid(clay, shape('M15 42Q50 58 85 42L88 84Q88 97 76 97H24Q12 97 12 84Z', 4), colour, { bulge: 6 });
    solid(clay, box(26, 66, 48, 25, 6), lighter(colour, 0.12), { bulge: 3 });
    mark(clay, rod('M30 73H70', 1.6), WHITE, 0.8);
    solid(clay, rod('M66 73V79', 2.4), STEEL, { bulge: 0.8 });
  }),
  'open-bag': prop('#b5713c', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M30 40Q32 6 50 6Q68 6 70 40', 4), darker(colour, 0.3), { bulge: 1.4 });
    hollow(clay, oval(50, 42, 40, 9), darker(colour, 0.7));
    solid(clay, shape('M9 42Q50 60 91 42L97 90Q97 97 90 97H10Q3 97 3 90Z', 4), colour, { bulge: 6 });
    for (const x of [28, 72]) solid(clay, box(x - 4, 49, 8, 14, 2), darker(colour, 0.3), { bulge: 1.6 });
    mark(clay, rod('M8 84H92', 1.4), lighter(colour, 0.4), 0.7);
  }),
  'house-window': prop('#c9694f', (clay) => {
    const { colour } = clay;
    solid(clay, box(1, 3, 98, 95, 2), colour, { bulge: 2 });
    bricks(clay, 4, 97);
    for (const x of [6, 76]) {
      solid(clay, box(x, 14, 18, 56, 2), '#4f8f6a', { bulge: 2 });
      for (let y = 19; y < 66; y += 7) mark(clay, box(x + 3, y, 12, 2.6, 1), darker('#4f8f6a', 0.3), 0.7);
    }
    solid(clay, box(25, 12, 50, 60, 2), WHITE, { bulge: 2 });
    hollow(clay, box(29, 16, 42, 54, 1), '#3a4668');
    for (const path of ['M29 16H44Q40 32 30 40Z', 'M71 16H56Q60 32 70 40Z'])
      solid(clay, shape(path, 2), '#f4d9a0', { bulge: 2 });
    solid(clay, box(20, 69, 60, 7, 2), WHITE, { bulge: 2 });
  }),
  'barred-cage': prop('#6f7788', (clay) => {
    const { colour } = clay;
    mark(clay, box(4, 8, 92, 84, 2), '#ffffff', 0.12);
    for (let x = 12; x < 92; x += 13) mark(clay, rod(`M${x} 10V90`, 1.4), darker(colour, 0.1), 0.45);
    for (let x = 5; x < 100; x += 15) solid(clay, rod(`M${x} 8V92`, 2.6, true), colour, { bulge: 1 });
    solid(clay, box(1, 3, 98, 8, 2.4), darker(colour, 0.25), { bulge: 2 });
    solid(clay, box(1, 89, 98, 9, 2.4), darker(colour, 0.25), { bulge: 2 });
    solid(clay, box(44, 44, 12, 13, 2), '#f2b632', { bulge: 2 });
    mark(clay, oval(50, 50, 2), DARK);
  }),
  'holed-apple': prop('#e0344a', (clay) => {
    const { colour } = clay;
    solid(
      clay,
      shape(
        'M50 26Q66 14 84 24Q102 38 94 64Q84 96 66 97Q58 97 50 93Q42 97 34 97Q16 96 6 64Q-2 38 16 24Q34 14 50 26Z',
        4,
      ),
      colour,
      { bulge: 9, shine: 1.4 },
    );
    solid(clay, rod('M50 28Q49 16 54 8', 3.6), '#6b4028', { bulge: 1.2 });
    solid(clay, shape('M54 18Q62 2 82 6Q76 22 54 18Z', 2), '#5fae45', { bulge: 2 });
    solid(clay, oval(50, 60, 22, 16), '#f7e3b4', { bulge: 3 });
    hollow(clay, oval(50, 61, 17, 12), '#5a2a1a');
  }),
  'holed-cheese': prop('#f7c23c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M2 44L70 14Q96 22 98 44Z', 3), lighter(colour, 0.3), { bulge: 3 });
    solid(clay, shape('M2 44H98V92Q98 96 94 96H6Q2 96 2 92Z', 3), colour, { bulge: 4 });
    for (const [x, y, radius] of [
      [14, 60, 6],
      [18, 84, 5],
      [84, 58, 6],
      [88, 82, 7],
    ] as const)
      hollow(clay, oval(x, y, radius), darker(colour, 0.26));
    hollow(clay, oval(50, 70, 24, 20), darker(colour, 0.5));
  }),
};
