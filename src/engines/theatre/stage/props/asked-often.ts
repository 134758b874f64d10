/** What people ask for in a colour, where its emoji is cut open, a stand-in or of many parts. Listed by `index.ts`; the banana and the microscope are drawn for their emoji by `sprites.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
  GOLD,
  gleam,
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
  within,
} from './clay.js';

export const ASKED_OFTEN: Record<string, PropDesign> = {
  /** Whole and in its peel: as thick at its end as in its middle, with edges. */
  banana: prop('#ffd23f', (clay) => {
    const { colour } = clay;
    const peel = shape('M22 14L34 12Q38 42 66 54Q82 60 94 56L99 68Q86 90 56 84Q16 72 22 14Z', 5);
    solid(clay, peel, colour, { bulge: 4, shine: 1.2 });
    within(clay, peel, () => {
      mark(clay, shape('M18 14L25 13Q24 58 58 73Q80 82 100 66V100H0Z'), darker(colour, 0.3), 0.55);
      mark(
        clay,
        shape('M29 12L36 10Q40 40 66 52Q82 58 96 54L97 60Q80 68 62 60Q32 48 29 12Z'),
        lighter(colour, 0.5),
        0.6,
      );
      mark(clay, rod('M25 13Q24 58 58 73Q80 82 100 66', 1.3), darker(colour, 0.45), 0.7);
    });
    solid(clay, shape('M21 1L30 0Q31 8 35 13Q28 18 21 15Q23 8 21 1Z', 1), darker(colour, 0.36), { bulge: 2 });
    solid(clay, shape('M92 57L97 56Q101 62 99 69L94 70Q91 63 92 57Z', 2), '#4a3828', { bulge: 1.2 });
  }),
  /** Knitted, open in front, with buttons down one edge. */
  cardigan: prop('#c8503c', (clay) => {
    const { colour } = clay;
    const dark = darker(colour, 0.3);
    solid(clay, shape('M36 12H64L66 40L60 90H40L34 40Z', 2), WHITE, { bulge: 3 });
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(22)} 16Q${x(42)} 22 ${x(44)} 46L${x(46)} 78H${x(31)}L${x(28)} 40Z`, 3), colour, {
        bulge: 4,
      });
      solid(clay, box(side < 0 ? x(46.5) : x(30.5), 74, 16, 9, 3), dark, { bulge: 2 });
      solid(clay, shape(`M${x(13)} 9Q${x(25)} 12 ${x(27)} 20L${x(28)} 92H${x(5)}L${x(6)} 58Z`, 3), colour, {
        bulge: 5,
      });
      for (let far = 10; far < 27; far += 4.6) mark(clay, rod(`M${x(far)} 30V84`, 1), dark, 0.35);
      solid(clay, box(side < 0 ? x(28.5) : x(5), 86, 23.5, 8, 3), dark, { bulge: 2 });
      solid(clay, box(side < 0 ? x(23) : x(11), 66, 12, 14, 3), lighter(colour, 0.12), { bulge: 2 });
      solid(clay, rod(`M${x(15)} 10L${x(6)} 56L${x(5)} 91`, 5), lighter(colour, 0.2), { bulge: 1.8 });
    }
    for (const y of [56, 67, 78, 88]) solid(clay, oval(55.4, y, 2.7), GOLD, { bulge: 1.2 });
  }),
  /** Seen from its side: eyepiece, slanting tube, three lenses, arm, stage and heavy foot. */
  microscope: prop('#5c6f9e', (clay) => {
    const { colour } = clay;
    solid(clay, box(16, 86, 70, 12, 6), DARK, { bulge: 4 });
    solid(clay, shape('M62 22Q94 34 88 66Q86 80 74 88H56Q76 76 76 60Q76 44 58 36Z', 4), colour, { bulge: 5 });
    solid(clay, oval(82, 60, 8), STEEL, { bulge: 2.6 });
    solid(clay, oval(82, 60, 4), darker(STEEL, 0.3), { bulge: 1.4 });
    solid(clay, box(18, 68, 52, 7, 2.5), DARK, { bulge: 2.4 });
    pane(clay, box(26, 65, 26, 3, 1), GLASS, 1);
    mark(clay, oval(39, 66.4, 4, 1.4), '#e8588a');
    solid(clay, box(34, 76, 12, 9, 2), lighter(STEEL, 0.3), { bulge: 2 });
    turned(clay, 48, 36, 0.055, () => {
      solid(clay, box(39, 2, 18, 12, 3), DARK, { bulge: 2.6 });
      solid(clay, box(41, 12, 14, 12, 2), STEEL, { bulge: 2.4, turned: 'across' });
      solid(clay, box(37, 20, 22, 26, 4), colour, { bulge: 4, turned: 'across' });
    });
    solid(clay, oval(42, 50, 14, 5.4), darker(colour, 0.24), { bulge: 2.4 });
    for (const [x, lean] of [
      [33, 0.05],
      [51, -0.05],
      [42, 0],
    ] as const)
      turned(clay, x, 54, lean, () => {
        solid(clay, box(x - 3.6, 52, 7.2, lean ? 7 : 10, 1.6), STEEL, { bulge: 1.8, turned: 'across' });
        mark(clay, box(x - 3.6, lean ? 56 : 58, 7.2, 1.6, 0.4), GOLD);
      });
  }),
  /** A cabinet with two cones. */
  loudspeaker: prop('#4a4658', (clay) => {
    const { colour } = clay;
    solid(clay, box(18, 2, 64, 96, 8), colour, { bulge: 6 });
    cone(clay, 50, 28, 17);
    cone(clay, 50, 68, 25);
    for (const [x, y] of [
      [25, 9],
      [75, 9],
      [25, 91],
      [75, 91],
    ] as const)
      solid(clay, oval(x, y, 2.2), lighter(STEEL, 0.2), { bulge: 1 });
  }),
  /** From above and in front, with a rim. */
  plate: prop('#f3f2f7', (clay) => {
    const { colour } = clay;
    solid(clay, oval(50, 50, 48, 47), colour, { bulge: 5, shine: 1.3 });
    mark(clay, oval(50, 50, 33, 32), darker(colour, 0.24), 0.55);
    solid(clay, oval(50, 51, 31.5, 30.5), lighter(colour, 0.12), { bulge: 4 });
    gleam(clay, shape('M14 34Q22 16 42 10Q26 20 20 38Z', 2), 0.7);
    gleam(clay, oval(38, 38, 9, 4, -0.7), 0.5);
  }),
  /** In its frame, shut, with four panels and a knob. */
  door: prop('#b0683c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M22 100V6Q22 1 27 1H73Q78 1 78 6V100Z', 1), darker(colour, 0.3), { bulge: 3 });
    solid(clay, box(28, 7, 44, 92, 1.5), colour, { bulge: 4 });
    for (const [x, y, high] of [
      [33, 13, 30],
      [53, 13, 30],
      [33, 53, 38],
      [53, 53, 38],
    ] as const) {
      mark(clay, box(x, y, 14, high, 2), darker(colour, 0.3), 0.7);
      solid(clay, box(x + 1.6, y + 2, 11.6, high - 3, 2), lighter(colour, 0.1), { bulge: 2 });
    }
    solid(clay, box(64, 46, 5.4, 10, 2), darker(GOLD, 0.2), { bulge: 1.4 });
    solid(clay, oval(66.6, 50, 3.6), GOLD, { bulge: 1.8, shine: 1.5 });
  }),
  /** Flat on the floor, fringed at both ends. */
  rug: prop('#c8506a', (clay) => {
    const { colour } = clay;
    for (let index = 0; index <= 16; index++) {
      const part = index / 16;
      const [y, x] = [31 + 44 * part, 18 - 14 * part];
      mark(clay, rod(`M${x} ${y}L${x - 4} ${y + 1}M${100 - x} ${y}L${104 - x} ${y + 1}`, 1.6), '#f6ead2');
    }
    const cloth = shape('M18 30H82L97 76H3Z', 2);
    solid(clay, cloth, colour, { bulge: 3 });
    within(clay, cloth, () => {
      mark(clay, rod('M21 35H79L90 70.500H10Z', 2.4), lighter(colour, 0.6), 0.85);
      mark(clay, rod('M25 39.500H75L83 66H17Z', 1.4), darker(colour, 0.36), 0.8);
      mark(clay, shape('M50 41L72 52.500L50 65L28 52.500Z', 1), lighter(colour, 0.42), 0.9);
      mark(clay, shape('M50 46L62 52.500L50 59.500L38 52.500Z', 1), darker(colour, 0.3), 0.9);
    });
  }),
};

function cone(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), darker(clay.colour, 0.36), { bulge: 2.6 });
  solid(clay, oval(x, y, radius * 0.82), lighter(clay.colour, 0.22), { bulge: 3 });
  solid(clay, oval(x, y, radius * 0.34), darker(clay.colour, 0.3), { bulge: 2 });
  gleam(clay, oval(x - radius * 0.34, y - radius * 0.4, radius * 0.2, radius * 0.1, -0.6), 0.5);
}
