/** Clothes that lie about or hang in shops. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
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

const GOLDEN = '#f2c24a';

export const CLOTHES: Record<string, PropDesign> = {
  /** Knitted, its sleeves hanging. */
  sweater: prop('#c8503c', (clay) => {
    const { colour } = clay;
    const [dark, pale] = [darker(colour, 0.3), lighter(colour, 0.5)];
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(22)} 18Q${x(42)} 24 ${x(44)} 46L${x(46)} 80H${x(31)}L${x(28)} 40Z`, 3), colour, {
        bulge: 4,
      });
      mark(clay, shape(`M${x(31)} 73L${x(46)} 73V81H${x(31)}Z`), dark, 0.7);
    }
    solid(clay, shape('M26 18Q50 12 74 18L76 90Q50 95 24 90Z', 4), colour, { bulge: 5 });
    for (const [y, tone] of [
      [40, pale],
      [56, WHITE],
    ] as const)
      mark(
        clay,
        rod(
          `M27 ${y + 3}L33 ${y - 3}L39 ${y + 3}L45 ${y - 3}L51 ${y + 3}L57 ${y - 3}L63 ${y + 3}L69 ${y - 3}L73 ${y + 1}`,
          2.6,
        ),
        tone,
        0.9,
      );
    for (let x = 29; x <= 72; x += 5) mark(clay, rod(`M${x} 83V92`, 1.6), dark, 0.7);
    solid(clay, shape('M36 17Q50 28 64 17L61 9Q50 14 39 9Z', 3), dark, { bulge: 2.4 });
    gleam(clay, oval(36, 30, 5, 2, -0.5), 0.4);
  }),
  jacket: prop('#8a6a4c', (clay) => {
    const { colour } = clay;
    const dark = darker(colour, 0.36);
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(22)} 16Q${x(42)} 22 ${x(44)} 46L${x(45)} 82H${x(30)}L${x(28)} 38Z`, 3), colour, {
        bulge: 4,
      });
      mark(clay, shape(`M${x(30)} 75H${x(45)}V82H${x(30)}Z`), dark, 0.6);
    }
    solid(clay, shape('M38 12H62L64 88H36Z', 2), WHITE, { bulge: 2 });
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(clay, shape(`M${x(14)} 12Q${x(26)} 14 ${x(26)} 18L${x(27)} 92Q${x(14)} 94 ${x(5)} 92V46Z`, 3), colour, {
        bulge: 4,
      });
      solid(clay, shape(`M${x(13)} 9L${x(24)} 22L${x(17)} 34L${x(4)} 48Z`, 2), lighter(colour, 0.16), { bulge: 2 });
      mark(clay, rod(`M${x(12)} 66H${x(22)}`, 2.4), dark, 0.8);
    }
    for (const y of [56, 68, 80]) solid(clay, oval(46, y, 2.1), GOLDEN, { bulge: 1 });
  }),
  apron: prop('#d8505c', (clay) => {
    const { colour } = clay;
    mark(clay, rod('M36 26Q34 6 50 6Q66 6 64 26', 3.4), darker(colour, 0.2));
    for (const [from, to] of [
      ['M26 52', 'Q12 50 8 62'],
      ['M74 52', 'Q88 50 92 62'],
    ])
      mark(clay, rod(`${from}${to}`, 3.4), darker(colour, 0.2));
    solid(clay, shape('M34 24H66L70 48Q78 52 80 90Q50 97 20 90Q22 52 30 48Z', 4), colour, { bulge: 5 });
    mark(clay, rod('M27 51Q50 56 73 51', 2.4), darker(colour, 0.35), 0.7);
    solid(clay, box(36, 62, 28, 18, 4), lighter(colour, 0.2), { bulge: 2 });
    for (const [x, y] of [
      [42, 36],
      [58, 38],
      [30, 82],
      [70, 82],
    ] as const)
      mark(clay, oval(x, y, 2.6), WHITE, 0.85);
    gleam(clay, oval(40, 30, 5, 1.8, -0.3), 0.5);
  }),
  skirt: prop('#d8507c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M34 20H66L90 80Q80 90 70 84Q60 92 50 86Q40 92 30 84Q20 90 10 80Z', 3), colour, { bulge: 5 });
    for (const [top, foot] of [
      [40, 27],
      [46, 42],
      [54, 58],
      [60, 73],
    ] as const)
      mark(clay, rod(`M${top} 28L${foot} 84`, 1.8), darker(colour, 0.4), 0.5);
    solid(clay, box(32, 14, 36, 10, 4), darker(colour, 0.3), { bulge: 2 });
    solid(clay, box(46, 13, 8, 12, 2), GOLDEN, { bulge: 1.4 });
    mark(clay, box(48.4, 16, 3.2, 6, 1), DARK, 0.7);
    gleam(clay, oval(40, 40, 3, 8, 0.3), 0.35);
  }),
};
