/** What people wear on their heads or take to bed and bath. Listed by `index.ts`. */
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
  STEEL,
  shape,
  solid,
} from './clay.js';

export const BELONGINGS: Record<string, PropDesign> = {
  towel: prop('#5fb8d8', (clay) => {
    solid(clay, rod('M4 10H96', 5), STEEL, { bulge: 1.6, shine: 1.5 });
    for (const x of [5, 95]) solid(clay, oval(x, 10, 4.6), STEEL, { bulge: 1.6 });
    solid(clay, shape('M24 8H82L80 74H26Z', 3), darker(clay.colour, 0.2), { bulge: 3 });
    solid(clay, shape('M18 8Q50 3 78 8Q80 50 77 88Q48 94 19 88Q16 50 18 8Z', 4), clay.colour, { bulge: 5 });
    for (const [y, tall] of [
      [64, 5],
      [73, 3],
    ] as const)
      mark(clay, shape(`M18 ${y}Q48 ${y + 5} 78 ${y}V${y + tall}Q48 ${y + tall + 5} 18 ${y + tall}Z`), '#ffffff', 0.85);
    for (let x = 21; x <= 76; x += 4.6) mark(clay, rod(`M${x} 89V95`, 1.6), lighter(clay.colour, 0.3));
    for (const x of [34, 52, 66])
      mark(clay, rod(`M${x} 12Q${x + 2} 36 ${x - 1} 60`, 1.6), darker(clay.colour, 0.4), 0.25);
  }),
  wig: prop('#e8b43c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M24 40Q20 12 50 10Q80 12 76 40L72 66H28Z', 4), darker(colour, 0.42), { bulge: 4 });
    mark(clay, shape('M34 44Q50 36 66 44Q64 60 50 60Q36 60 34 44Z', 2), '#3a2618', 0.75);
    for (const side of [-1, 1]) {
      const x = (far: number): number => 50 + side * far;
      solid(
        clay,
        shape(
          `M${x(10)} 8Q${x(42)} 10 ${x(38)} 46Q${x(36)} 60 ${x(43)} 72Q${x(46)} 86 ${x(36)} 96Q${x(30)} 90 ${x(22)} 92Q${x(26)} 82 ${x(20)} 72Q${x(16)} 58 ${x(22)} 44Q${x(24)} 32 ${x(10)} 26Z`,
          4,
        ),
        colour,
        {
          bulge: 5,
          shine: 1.4,
        },
      );
      for (const far of [24, 29, 34])
        mark(
          clay,
          rod(`M${x(far - 8)} 16Q${x(far + 3)} 30 ${x(far)} 50Q${x(far - 3)} 66 ${x(far + 3)} 84`, 1.3),
          darker(colour, 0.4),
          0.5,
        );
    }
    solid(
      clay,
      shape('M22 40Q20 6 50 5Q80 6 78 40Q72 46 68 38Q64 48 58 39Q54 48 49 39Q44 48 40 39Q34 48 31 38Q27 46 22 40Z', 3),
      lighter(colour, 0.05),
      {
        bulge: 6,
        shine: 1.5,
      },
    );
    for (const x of [30, 37, 44, 51, 58, 65, 71])
      mark(clay, rod(`M${50 + (x - 50) * 0.3} 8Q${x} 18 ${x} 38`, 1.2), darker(colour, 0.4), 0.45);
    gleam(clay, oval(38, 16, 9, 3, -0.5), 0.7);
  }),
  'hot-water-bottle': prop('#d8455a', (clay) => {
    solid(clay, shape('M42 4H58L56 22H44Z', 2), DARK, { bulge: 2 });
    solid(
      clay,
      shape('M38 16H62Q60 28 70 30Q84 34 84 48V82Q84 97 68 97H32Q16 97 16 82V48Q16 34 30 30Q40 28 38 16Z', 5),
      clay.colour,
      {
        bulge: 7,
        shine: 1.3,
      },
    );
    for (const x of [28, 39, 50, 61, 72]) mark(clay, rod(`M${x} 42V86`, 2), darker(clay.colour, 0.35), 0.45);
    solid(clay, shape('M50 76Q34 64 40 55Q46 50 50 57Q54 50 60 55Q66 64 50 76Z', 1), '#fff2f2', { bulge: 2 });
  }),
  /** Three layers of tulle under a bodice's waist. */
  tutu: prop('#f7a3c3', (clay) => {
    for (const [y, half, pale] of [
      [66, 48, 0.55],
      [58, 46, 0.3],
      [50, 42, 0.12],
    ] as const)
      solid(
        clay,
        shape(
          `M40 34H60Q${50 + half * 0.7} ${y - 12} ${50 + half} ${y}Q${50 + half * 0.72} ${y + 7} ${50 + half * 0.5} ${y + 3}Q${50 + half * 0.3} ${y + 10} 50 ${y + 5}Q${50 - half * 0.3} ${y + 10} ${50 - half * 0.5} ${y + 3}Q${50 - half * 0.72} ${y + 7} ${50 - half} ${y}Q${50 - half * 0.7} ${y - 12} 40 34Z`,
          2,
        ),
        lighter(clay.colour, pale),
        { bulge: 3 },
      );
    solid(clay, box(38, 28, 24, 9, 4), darker(clay.colour, 0.12), { bulge: 2 });
    gleam(clay, box(42, 30, 10, 2, 1), 0.6);
  }),
};
