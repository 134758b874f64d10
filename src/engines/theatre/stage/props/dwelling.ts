/** What stands about homes and banks: a vacuum cleaner, a wheel to run in, a fence, a safe. Listed by `index.ts`. */
import {
  box,
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
} from './clay.js';

export const DWELLING: Record<string, PropDesign> = {
  /** Looks left, its mouth on the floor and its hose over its back. */
  vacuum: prop('#e5484f', (clay) => {
    const { colour } = clay;
    mark(clay, rod('M70 52Q66 8 42 12Q26 16 20 62', 6.4), '#3a3550');
    mark(clay, rod('M69 50Q65 11 43 14Q28 18 22 60', 1.8), '#6d6788', 0.9);
    solid(clay, rod('M24 50L14 84', 5), STEEL, { bulge: 1.8, shine: 1.6 });
    solid(clay, shape('M1 97Q2 84 14 82Q28 83 29 97Z', 2), DARK, { bulge: 2.4 });
    for (const x of [5, 10, 15, 20, 25]) mark(clay, rod(`M${x} 95V98`, 1.4), '#f2e6c8');
    solid(clay, shape('M40 88Q36 54 66 50Q97 50 98 78Q98 90 90 90H46Z', 4), colour, { bulge: 5 });
    solid(clay, shape('M42 82H98Q98 90 92 91H46Q41 90 42 82Z', 2), darker(colour, 0.28), { bulge: 2 });
    for (const [x, r] of [
      [84, 11],
      [50, 7.5],
    ] as const) {
      solid(clay, oval(x, 98 - r, r), DARK, { bulge: 2.6 });
      solid(clay, oval(x, 98 - r, r * 0.45), STEEL, { bulge: 1.6 });
    }
    for (const x of [58, 76]) {
      solid(clay, oval(x, 66, 6.4), '#ffffff', { bulge: 1.6 });
      mark(clay, oval(x - 2, 67, 2.8), '#241c38');
    }
    mark(clay, rod('M52 57L62 60M82 57L72 60', 2.4), '#5a1420');
    gleam(clay, shape('M47 70Q50 56 64 53Q52 60 50 74Z'), 0.6);
  }),
  /** On a foot, open to us: rungs all round, and spokes behind. */
  'hamster-wheel': prop('#3fa9e0', (clay) => {
    const { colour } = clay;
    for (let spoke = 0; spoke < 8; spoke++) {
      const [c, s] = [Math.cos((spoke * Math.PI) / 4), Math.sin((spoke * Math.PI) / 4)];
      mark(clay, rod(`M50 50L${50 + 45 * c} ${50 + 45 * s}`, 1.8), lighter(colour, 0.3), 0.8);
    }
    for (let rung = 0; rung < 24; rung++) {
      const [c, s] = [Math.cos((rung * Math.PI) / 12), Math.sin((rung * Math.PI) / 12)];
      solid(clay, rod(`M${50 + 40 * c} ${50 + 40 * s}L${50 + 47 * c} ${50 + 47 * s}`, 3), rung % 6 ? GOLD : '#ff8a5c', {
        bulge: 0.9,
      });
    }
    const ring = (radius: number) =>
      `M${50 - radius} 50A${radius} ${radius} 0 1 1 ${50 + radius} 50A${radius} ${radius} 0 1 1 ${50 - radius} 50`;
    for (const radius of [47.5, 39.5]) solid(clay, rod(ring(radius), 3.4), colour, { bulge: 1.2, shine: 1.4 });
    solid(clay, oval(50, 50, 4), STEEL, { bulge: 1.6 });
  }),
  /** Of logs under a wide roof, lit from within; smoke goes up from its chimney. */
  'log-cabin': prop('#a5693b', (clay) => {
    const { colour } = clay;
    for (const [x, y, r] of [
      [74, 13, 5.5],
      [79, 7, 4.4],
      [85, 3.6, 3.2],
    ] as const)
      mark(clay, oval(x, y, r), '#eef1f6', 0.82);
    solid(clay, box(68, 18, 12, 26, 2), '#8d8a92', { bulge: 2.2 });
    for (const y of [25, 32]) mark(clay, rod(`M69 ${y}H79`, 0.9), '#5f5c66', 0.7);
    mark(clay, rod('M67 18.5H81', 3.2), '#6f6c78');
    for (let log = 0; log < 6; log++) {
      const y = 50 + log * 8;
      solid(clay, box(8, y, 84, 8.4, 4), log % 2 ? colour : lighter(colour, 0.08), { bulge: 2.6 });
      for (const x of [8, 92]) {
        solid(clay, oval(x, y + 4.2, 4.2), lighter(colour, 0.4), { bulge: 1.2 });
        mark(clay, oval(x, y + 4.2, 1.8), darker(colour, 0.2), 0.7);
      }
    }
    solid(clay, shape('M8 54L50 23L92 54Z', 2), lighter(colour, 0.14), { bulge: 1.6 });
    solid(clay, shape('M1 52L48 17Q50 15.6 52 17L99 52Q96 57 91 54L50 25L9 54Q4 57 1 52Z', 2), '#5d3a2a', { bulge: 3 });
    solid(clay, box(41, 64, 18, 34, 3), darker(colour, 0.42), { bulge: 2 });
    mark(clay, oval(55.5, 82, 1.5), GOLD);
    for (const x of [17, 67]) {
      solid(clay, box(x, 62, 17, 16, 2), '#ffd873', { bulge: 1.4, shine: 1.4 });
      mark(clay, rod(`M${x + 8.5} 62V78M${x} 70H${x + 17}`, 1.8), '#5d3a2a');
    }
    mark(clay, oval(50, 41, 4.4), '#ffd873');
    mark(clay, rod('M45.6 41H54.4M50 36.6V45.4', 1.2), '#5d3a2a');
  }),
  /** White pickets on two rails, as wide as high. */
  fence: prop('#f4efe4', (clay) => {
    const { colour } = clay;
    for (const y of [44, 74]) solid(clay, box(0, y, 100, 9, 2), darker(colour, 0.14), { bulge: 1.8 });
    for (let picket = 0; picket < 5; picket++) {
      const x = 3 + picket * 20;
      solid(clay, shape(`M${x} 97V36L${x + 7} 26L${x + 14} 36V97Z`, 2), colour, { turned: 'across', bulge: 2.4 });
      for (const y of [48, 78]) mark(clay, oval(x + 7, y, 1.3), '#a59a86');
    }
  }),
  safe: prop('#5b6b86', (clay) => {
    const { colour } = clay;
    for (const x of [10, 76]) solid(clay, box(x, 92, 14, 7, 2), DARK, { bulge: 1.4 });
    solid(clay, box(3, 4, 94, 90, 8), colour, { bulge: 4 });
    solid(clay, box(12, 13, 76, 72, 5), lighter(colour, 0.18), { bulge: 3, shine: 1.3 });
    for (const y of [24, 62]) solid(clay, box(84, y, 9, 13, 2), STEEL, { bulge: 1.8 });
    solid(clay, oval(46, 49, 19), STEEL, { bulge: 3, shine: 1.7 });
    hollow(clay, oval(46, 49, 12), '#39445c');
    for (let spoke = 0; spoke < 3; spoke++) {
      const [c, s] = [Math.cos((spoke * Math.PI) / 3), Math.sin((spoke * Math.PI) / 3)];
      solid(clay, rod(`M${46 - 22 * c} ${49 - 22 * s}L${46 + 22 * c} ${49 + 22 * s}`, 3.6), GOLD, { bulge: 1.4 });
    }
    solid(clay, oval(46, 49, 5), GOLD, { bulge: 1.8, shine: 1.6 });
    mark(clay, shape('M70 30H76V36H70Z', 1), '#2c3446');
    gleam(clay, shape('M16 20Q30 15 52 16Q30 18 18 30Z'), 0.5);
  }),
  /** Its door aside, and what it keeps. */
  'safe-open': prop('#5b6b86', (clay) => {
    const { colour } = clay;
    for (const x of [10, 70]) solid(clay, box(x, 92, 14, 7, 2), DARK, { bulge: 1.4 });
    solid(clay, box(3, 4, 86, 90, 8), colour, { bulge: 4 });
    hollow(clay, box(12, 13, 68, 72, 5), '#232b3e');
    solid(clay, box(12, 48, 68, 4, 1), STEEL, { bulge: 1 });
    for (const [x, y] of [
      [16, 78],
      [33, 78],
      [50, 78],
      [24, 71],
      [41, 71],
      [32, 64],
    ] as const)
      solid(clay, shape(`M${x} ${y + 7}L${x + 3} ${y}H${x + 14}L${x + 17} ${y + 7}Z`, 1), GOLD, {
        bulge: 1.6,
        shine: 1.7,
      });
    for (const x of [20, 34, 48]) solid(clay, box(x, 37, 12, 11, 2), '#63b56c', { bulge: 1.6 });
    solid(clay, shape('M82 12L99 4V98L82 86Z', 3), lighter(colour, 0.12), { bulge: 2.6 });
    solid(clay, oval(91, 50, 4, 9), STEEL, { bulge: 1.6, shine: 1.6 });
  }),
  /** The front of a house with its door: a roof on two brackets, a lamp, a bell, a mat. */
  porch: prop('#3f86c8', (clay) => {
    const { colour } = clay;
    solid(clay, box(6, 16, 88, 80, 1), '#f3dcc0', { bulge: 2 });
    for (let row = 0; row < 10; row++)
      for (let brick = 0; brick < 6; brick++)
        mark(clay, box(7 + brick * 15 + (row % 2) * 6, 19 + row * 7.7, 12, 5.6, 1), '#e0bd98', 0.55);
    solid(clay, box(26, 28, 48, 68, 2), '#fffaf0', { bulge: 2 });
    solid(clay, box(31, 33, 38, 63, 2), colour, { bulge: 2.6 });
    for (const [x, y, high] of [
      [35, 38, 24],
      [52, 38, 24],
      [35, 67, 24],
      [52, 67, 24],
    ] as const)
      solid(clay, box(x, y, 13, high, 2), y < 50 ? '#bfe6f7' : darker(colour, 0.12), { bulge: 1.4 });
    solid(clay, oval(65, 65, 2.4), GOLD, { bulge: 1.2, shine: 1.7 });
    mark(clay, oval(80, 62, 3.4), '#fffaf0');
    solid(clay, oval(80, 62, 2), '#e5484f', { bulge: 1 });
    solid(clay, shape('M14 44H22L20 56H16Z', 1), '#ffe08a', { bulge: 1.4 });
    mark(clay, shape('M13 44L18 38L23 44Z', 1), DARK);
    solid(clay, shape('M0 20L50 2L100 20V27H0Z', 2), '#b8483e', { bulge: 3 });
    for (const x of [10, 84]) solid(clay, box(x, 26, 6, 70, 1), '#fffaf0', { turned: 'across', bulge: 1.6 });
    solid(clay, shape('M22 95H78L84 99H16Z', 1), '#8a5a34', { bulge: 1.2 });
  }),
};
