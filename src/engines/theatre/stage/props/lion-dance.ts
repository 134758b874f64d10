/** The lion of a lion dance: two dancers under one coat, of whom only the trousers are seen. Listed by `index.ts`; it looks to the left. */
import {
  type Clay,
  darker,
  GOLD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  within,
} from './clay.js';

const FUR = '#fff6e2';
const TURQUOISE = '#2fa89a';

/** A row of locks from one point to another, that hang down. */
function fringe(
  clay: Clay,
  from: readonly [number, number],
  to: readonly [number, number],
  count: number,
  long: number,
  colour: string,
): void {
  for (let lock = 0; lock <= count; lock++) {
    const part = lock / count;
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    solid(
      clay,
      shape(
        `M${x - 3.6} ${y}H${x + 3.6}Q${x + 3} ${y + long * 0.7} ${x - 1} ${y + long}Q${x - 4} ${y + long * 0.6} ${x - 3.6} ${y}Z`,
        1,
      ),
      colour,
      { bulge: 1.6 },
    );
  }
}

function leg(clay: Clay, x: number, tone: number): void {
  const cloth = darker(clay.colour, tone);
  solid(clay, shape(`M${x - 6} 66H${x + 6}L${x + 5} 90H${x - 5}Z`, 3), cloth, { bulge: 3 });
  for (const y of [76, 84])
    solid(
      clay,
      shape(`M${x - 7} ${y}Q${x} ${y + 5} ${x + 7} ${y}V${y + 4}Q${x} ${y + 8} ${x - 7} ${y + 4}Z`, 1),
      darker(FUR, tone * 0.5),
      { bulge: 1.4 },
    );
  solid(clay, shape(`M${x - 10} 97Q${x - 10} 90 ${x - 3} 89H${x + 6}V97Z`, 2), darker(GOLD, tone), { bulge: 2 });
}

export const LION_DANCE: Record<string, PropDesign> = {
  'lion-dance': prop('#d8242c', (clay) => {
    const { colour } = clay;
    for (const [x, tone] of [
      [48, 0.28],
      [86, 0.28],
      [36, 0.04],
      [76, 0.04],
    ] as const)
      leg(clay, x, tone);
    // The tail stands up.
    solid(clay, shape('M88 46Q99 40 95 28Q92 20 97 15Q84 18 86 30Q87 40 82 46Z', 2), FUR, { bulge: 2 });
    // The coat, in scales.
    const coat = shape('M34 36Q56 28 78 35Q96 42 95 62Q94 70 84 71H40Q30 68 34 36Z', 4);
    solid(clay, coat, colour, { bulge: 7 });
    within(clay, coat, () => {
      for (let row = 0; row < 4; row++)
        for (let scale = 0; scale < 6; scale++) {
          const [x, y] = [46 + scale * 9.4 + (row % 2) * 4.7, 36 + row * 8];
          mark(clay, rod(`M${x - 4} ${y}Q${x} ${y + 7} ${x + 4} ${y}`, 1.5), GOLD, 0.9);
        }
      mark(clay, rod('M44 33Q66 27 94 47', 3.4), FUR, 0.95);
    });
    fringe(clay, [40, 68], [92, 66], 9, 9, FUR);
    // The head: ears, a horn with a pompon, brows, eyes, a broad nose, a mouth that is open, a beard.
    solid(clay, shape('M39 22Q52 14 53 26Q52 36 42 35Z', 2), lighter(colour, 0.1), { bulge: 2.4 });
    solid(clay, shape('M44 24Q49 21 49 26Q48 31 43 31Z', 1), FUR, { bulge: 1.4 });
    solid(clay, shape('M6 44Q3 18 22 11Q44 7 49 30Q52 52 44 64Q24 74 8 66Q4 56 6 44Z', 5), colour, { bulge: 7 });
    fringe(clay, [44, 40], [46, 62], 3, 11, FUR);
    solid(clay, shape('M22 13Q22 2 28 2Q33 3 31 13Z', 2), TURQUOISE, { bulge: 2 });
    solid(clay, oval(28, 4.5, 4), '#ff6aa0', { bulge: 1.8 });
    for (const [x, wide] of [
      [12, 6],
      [31, 8.4],
    ] as const) {
      solid(clay, oval(x, 30, wide + 2.4, 10.4), GOLD, { bulge: 2.2 });
      solid(clay, oval(x, 31, wide, 8), '#ffffff', { bulge: 1.6 });
      mark(clay, oval(x - 1.4, 32, wide * 0.52, 4.8), '#1c1424');
      mark(clay, oval(x - 2.4, 30, wide * 0.2, 1.8), '#ffffff');
      solid(clay, shape(`M${x - wide - 3} 22Q${x} 12 ${x + wide + 3} 22Q${x} 18 ${x - wide - 3} 22Z`, 2), FUR, {
        bulge: 1.6,
      });
    }
    solid(clay, shape('M8 44Q16 37 26 43Q28 50 17 51Q6 50 8 44Z', 2), TURQUOISE, { bulge: 2.4 });
    for (const x of [13, 21]) mark(clay, oval(x, 47, 1.8, 1.2), darker(TURQUOISE, 0.5));
    solid(clay, shape('M5 53Q20 48 40 52Q42 64 28 67Q10 68 5 60Z', 3), '#6a1020', { bulge: 2 });
    mark(clay, shape('M10 62Q22 56 34 62Q24 67 10 62Z'), '#ff8a9a');
    for (const x of [9, 15, 21, 27, 33]) mark(clay, shape(`M${x} 53H${x + 5}L${x + 4} 57H${x + 1}Z`, 0.6), '#ffffff');
    mark(clay, rod('M4 52Q20 47 41 51', 2.4), GOLD);
    fringe(clay, [8, 66], [36, 68], 5, 12, FUR);
    for (const [x, y] of [
      [42, 46],
      [22, 21],
    ] as const)
      solid(clay, oval(x, y, 2.6), GOLD, { bulge: 1.2 });
  }),
};
