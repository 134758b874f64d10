/** What lies on a workbench, on a desk and in a garden shed. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
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
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

export const WORKBENCH: Record<string, PropDesign> = {
  eraser: prop('#f2809c', (clay) => {
    turned(clay, 50, 50, -0.08, () => {
      solid(clay, box(4, 32, 92, 38, 8), clay.colour, { bulge: 6 });
      solid(clay, box(36, 30, 61, 42, 6), '#4d7ed0', { bulge: 5 });
      mark(clay, box(44, 30, 8, 42, 0), WHITE, 0.95);
      mark(clay, box(80, 30, 8, 42, 0), WHITE, 0.95);
    });
  }),
  sharpener: prop('#4fb05a', (clay) => {
    solid(clay, shape('M10 30H90L84 84H16Z', 5), clay.colour, { bulge: 6 });
    turned(clay, 50, 50, 0.04, () => {
      solid(clay, box(20, 34, 60, 26, 3), STEEL, { bulge: 3, shine: 1.6 });
      solid(clay, oval(50, 47, 6), darker(STEEL, 0.35), { bulge: 2 });
      mark(clay, rod('M46 47H54', 1.6), DARK);
    });
    hollow(clay, oval(50, 75, 11, 6), darker(clay.colour, 0.6));
    solid(clay, rod('M62 22Q66 6 78 12Q92 20 82 28', 5), '#e2b072', { bulge: 1.4 });
  }),
  protractor: prop('#6cc4e8', (clay) => {
    solid(clay, shape('M4 80A46 46 0 0 1 96 80V86H4ZM32 74A18 18 0 0 1 68 74Z', 1), clay.colour, {
      bulge: 3,
      shine: 1.4,
    });
    for (let index = 1; index < 18; index++) {
      const turn = (index / 18) * Math.PI;
      const inner = index % 3 ? 38 : 33;
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      mark(
        clay,
        rod(`M${50 - 43 * c} ${80 - 43 * s}L${50 - inner * c} ${80 - inner * s}`, 1.5),
        darker(clay.colour, 0.75),
      );
    }
  }),
  'postage-stamp': prop('#e2553f', (clay) => {
    const paper = box(14, 8, 72, 84, 1);
    solid(clay, paper, WHITE, { bulge: 1.6 });
    for (let at = 12; at <= 90; at += 9.6) for (const x of [14, 86]) mark(clay, oval(x, at, 2.9), '#c9ccd8');
    for (let at = 18; at <= 84; at += 9.4) for (const y of [8, 92]) mark(clay, oval(at, y, 2.9), '#c9ccd8');
    solid(clay, box(22, 17, 56, 66, 2), clay.colour, { bulge: 2 });
    solid(clay, oval(50, 44, 17), '#ffe08a', { bulge: 3 });
    solid(clay, shape('M22 83V70L38 52L52 66L62 58L78 74V83Z', 1), '#3f8f5a', { bulge: 2 });
  }),
  passport: prop('#2f4f8f', (clay) => {
    solid(clay, box(16, 3, 68, 94, 7), clay.colour, { bulge: 5 });
    mark(clay, rod('M22 4V96', 2), darker(clay.colour, 0.4), 0.7);
    mark(clay, oval(53, 44, 20).stroke({ width: 3 }), GOLD);
    mark(clay, rod('M33 44H73M53 24V64M53 24Q36 44 53 64Q70 44 53 24', 2.2), GOLD);
    mark(clay, box(35, 13, 36, 4.6, 2), GOLD);
    mark(clay, box(39, 76, 28, 4, 2), GOLD);
    mark(clay, box(45, 84, 16, 3.4, 1.6), GOLD);
  }),
  postcard: prop('#f6efdc', (clay) => {
    turned(clay, 50, 50, -0.02, () => {
      solid(clay, box(4, 18, 92, 64, 3), clay.colour, { bulge: 2.4 });
      mark(clay, rod('M52 26V74', 1.4), '#a89a84');
      for (const y of [48, 58, 68]) mark(clay, rod(`M58 ${y}H90`, 1.6), '#a89a84');
      solid(clay, box(74, 24, 16, 18, 1), '#e2553f', { bulge: 1.4 });
      const view = box(9, 25, 38, 50, 2);
      mark(clay, view, '#7cc8f0');
      within(clay, view, () => {
        mark(clay, oval(37, 36, 6), '#ffd75a');
        mark(clay, box(9, 56, 38, 20, 0), '#3f9fd8');
        mark(clay, shape('M9 76V64Q28 58 47 70V76Z'), '#f0d898');
        mark(clay, rod('M22 66Q20 52 24 44', 2.4), '#8a5a3c');
        mark(clay, shape('M24 44Q12 40 12 48Q20 44 24 46Q34 42 38 50Q36 38 24 44Z'), '#3f9f55');
      });
    });
  }),
  tape: prop('#f2c84a', (clay) => {
    solid(clay, shape('M60 78H98V94H54Z', 1), lighter(clay.colour, 0.25), { bulge: 2 });
    solid(clay, oval(46, 48, 43), clay.colour, { bulge: 7 });
    for (const r of [37, 32, 27]) mark(clay, oval(46, 48, r).stroke({ width: 1.2 }), darker(clay.colour, 0.25), 0.6);
    solid(clay, oval(46, 48, 23), '#e9dfc8', { bulge: 3 });
    hollow(clay, oval(46, 48, 18), '#6d6478');
  }),
  'tape-measure': prop('#f2c13a', (clay) => {
    solid(clay, box(42, 72, 56, 14, 1), '#fff4c0', { bulge: 2 });
    for (let x = 48; x < 94; x += 7) mark(clay, rod(`M${x} 73v${(x - 48) % 14 ? 5 : 9}`, 1.4), DARK);
    solid(clay, box(92, 70, 6, 22, 2), STEEL, { bulge: 1.6 });
    solid(clay, shape('M8 34Q8 12 34 12H48Q70 12 70 36V88H16Q8 88 8 80Z', 5), clay.colour, { bulge: 7 });
    solid(clay, oval(38, 46, 21), DARK, { bulge: 4 });
    solid(clay, oval(38, 46, 13), lighter(clay.colour, 0.2), { bulge: 3 });
  }),
  pliers: prop('#d9402f', (clay) => {
    solid(clay, rod('M46 46Q26 70 30 94', 10), clay.colour, { bulge: 3.4 });
    solid(clay, rod('M54 46Q74 70 70 94', 10), clay.colour, { bulge: 3.4 });
    solid(clay, shape('M48 52L34 40Q34 16 47 4L49.4 6V40Z', 3), STEEL, { bulge: 3 });
    solid(clay, shape('M52 52L66 40Q66 16 53 4L50.6 6V40Z', 3), STEEL, { bulge: 3 });
    for (const y of [12, 17, 22]) mark(clay, rod(`M46 ${y}H54`, 1.2), DARK, 0.7);
    solid(clay, oval(50, 43, 8), darker(STEEL, 0.2), { bulge: 2.6 });
  }),
  nail: prop('#aab2c4', (clay) => {
    turned(clay, 50, 50, 0.06, () => {
      solid(clay, shape('M45 10H55V80L50 98L45 80Z', 1), clay.colour, { bulge: 3, turned: 'across' });
      solid(clay, oval(50, 9, 18, 6), lighter(clay.colour, 0.2), { bulge: 2.4 });
    });
  }),
  chisel: prop('#c98849', (clay) => {
    turned(clay, 50, 50, 0.06, () => {
      solid(clay, shape('M40 48H60V90L40 97Z', 1), STEEL, { bulge: 3, shine: 1.5 });
      solid(clay, box(44, 40, 12, 10, 2), GOLD, { bulge: 2 });
      solid(clay, box(40, 3, 20, 39, 8), clay.colour, { bulge: 5, turned: 'across' });
    });
  }),
  'paint-roller': prop('#4d8ede', (clay) => {
    solid(clay, rod('M78 20H92V46H50V60', 4), STEEL, { bulge: 1.4 });
    solid(clay, box(42, 58, 16, 40, 7), '#e2553f', { bulge: 4 });
    solid(clay, box(8, 6, 72, 29, 9), clay.colour, { bulge: 7 });
    for (const [x, y] of [
      [20, 35],
      [40, 36],
      [62, 35],
    ] as const)
      solid(clay, oval(x, y + 4, 3, 6), clay.colour, { bulge: 1.4 });
  }),
  'paint-can': prop('#e2463f', (clay) => {
    solid(clay, rod('M14 40Q10 6 50 5Q90 6 86 40', 2.4), STEEL, { bulge: 0.8 });
    solid(clay, box(16, 34, 68, 62, 4), STEEL, { bulge: 6, turned: 'across' });
    solid(clay, box(16, 54, 68, 32, 1), WHITE, { bulge: 2, turned: 'across' });
    solid(clay, oval(50, 70, 12), clay.colour, { bulge: 3 });
    solid(clay, oval(50, 35, 35, 9), lighter(STEEL, 0.3), { bulge: 2 });
    mark(clay, oval(50, 35, 30, 6.6), clay.colour);
    for (const [x, long] of [
      [28, 22],
      [38, 12],
      [70, 16],
    ] as const)
      solid(clay, rod(`M${x} 40V${40 + long}`, 6), clay.colour, { bulge: 1.6, shine: 1.4 });
  }),
  oar: prop('#c98849', (clay) => {
    turned(clay, 50, 50, 0.1, () => {
      solid(clay, rod('M50 6V66', 6), clay.colour, { bulge: 2.2 });
      solid(clay, rod('M42 5H58', 7), darker(clay.colour, 0.2), { bulge: 2 });
      solid(clay, shape('M46 56H54Q66 66 64 92Q58 99 50 99Q42 99 36 92Q34 66 46 56Z', 4), clay.colour, { bulge: 4 });
      mark(clay, box(35, 80, 30, 8, 1), '#e2463f', 0.95);
    });
  }),
  hoe: prop('#b9814b', (clay) => {
    solid(clay, rod('M30 96L62 16', 6), clay.colour, { bulge: 2.2 });
    solid(clay, rod('M62 16Q66 6 76 12', 5), DARK, { bulge: 1.8 });
    solid(clay, shape('M70 8L84 12L76 44L52 38Z', 3), STEEL, { bulge: 3 });
  }),
  sickle: prop('#b9c0d4', (clay) => {
    solid(clay, shape('M40 62Q6 40 20 16Q40 -4 74 10Q88 18 92 34Q70 16 48 22Q30 30 50 58Z', 2), clay.colour, {
      bulge: 4,
      shine: 1.4,
    });
    solid(clay, box(38, 56, 15, 42, 7), WOOD, { bulge: 4 });
  }),
  pitchfork: prop('#b9814b', (clay) => {
    solid(clay, rod('M50 42V97', 6), clay.colour, { bulge: 2.2 });
    solid(clay, rod('M26 5V34Q26 44 50 44Q74 44 74 34V5M50 5V44', 5), darker(STEEL, 0.2), { bulge: 1.8 });
  }),
  'garden-hose': prop('#3fae55', (clay) => {
    for (const [y, r] of [
      [74, 40],
      [65, 38],
      [56, 36],
    ] as const)
      solid(clay, oval(48, y, r, 17).stroke({ width: 9 }), clay.colour, { bulge: 3 });
    solid(clay, rod('M80 56Q92 44 83 31L67 18', 8), clay.colour, { bulge: 2.6 });
    solid(clay, shape('M70 26L58 18L46 2L58 4L76 14Z', 2), GOLD, { bulge: 2.4 });
    for (const [x, y] of [
      [38, 6],
      [32, 16],
      [26, 4],
    ] as const)
      mark(clay, oval(x, y, 3.4), '#6fc4f2', 0.9);
  }),
  tripod: prop('#3d3a4e', (clay) => {
    for (const path of ['M50 34L20 97', 'M50 34V97', 'M50 34L80 97'])
      solid(clay, rod(path, 5), clay.colour, { bulge: 1.8 });
    for (const path of ['M34 68L50 62L66 68']) mark(clay, rod(path, 2.4), STEEL);
    solid(clay, box(43, 16, 14, 24, 4), lighter(clay.colour, 0.14), { bulge: 3 });
    solid(clay, box(30, 8, 40, 10, 3), lighter(clay.colour, 0.25), { bulge: 2.4 });
    solid(clay, rod('M56 24L84 34', 4), clay.colour, { bulge: 1.4 });
  }),
  'film-reel': prop('#4a4658', (clay) => {
    solid(clay, rod('M72 80Q78 91 89 88', 9), DARK, { bulge: 1.6 });
    solid(clay, oval(46, 48, 44), clay.colour, { bulge: 5 });
    solid(clay, oval(46, 48, 36), lighter(clay.colour, 0.2), { bulge: 3 });
    for (let index = 0; index < 5; index++) {
      const turn = (index / 5) * Math.PI * 2 - Math.PI / 2;
      hollow(clay, oval(46 + 22 * Math.cos(turn), 48 + 22 * Math.sin(turn), 9), '#e7e6ee');
    }
    solid(clay, oval(46, 48, 7), STEEL, { bulge: 2.4 });
    for (const [x, y] of [
      [78, 84],
      [84, 88],
    ] as const)
      mark(clay, box(x - 1.6, y - 1.6, 3.4, 3.4, 0.6), '#f4f2e6');
  }),
};
