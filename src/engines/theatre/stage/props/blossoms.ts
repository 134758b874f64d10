/** Flowers by their kind, where the emoji have one tulip for all. Listed by `index.ts`. */
import { darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, turned } from './clay.js';
import { LEAF, petal, petals, pot, stem } from './petals.js';

export const BLOSSOMS: Record<string, PropDesign> = {
  lily: prop('#f7c5d6', (clay) => {
    stem(clay, 'M50 40Q54 70 50 97');
    petal(clay, 51, 90, -0.14, 38, 9, LEAF);
    petal(clay, 51, 84, 0.15, 36, 9, darker(LEAF, 0.12));
    petals(clay, 50, 38, 3, 34, 14, darker(clay.colour, 0.1), 1 / 6);
    petals(clay, 50, 38, 3, 36, 15, clay.colour);
    for (let at = 0; at < 3; at++)
      turned(clay, 50, 38, at / 3, () => {
        mark(clay, rod('M50 36V10', 1.4), '#ffffff', 0.7);
        for (const y of [20, 24, 28]) mark(clay, oval(50 + (y % 3) * 2 - 2, y, 1), '#c2486e', 0.8);
      });
    for (let at = 0; at < 6; at++)
      turned(clay, 50, 38, at / 6 + 0.08, () => {
        mark(clay, rod('M50 38Q52 30 50 23', 1.4), '#cfe08a');
        solid(clay, oval(50, 22, 1.8, 3), '#b5591f', { bulge: 0.8 });
      });
    solid(clay, oval(50, 38, 4), '#bcd56a', { bulge: 1.4 });
  }),
  peony: prop('#ee6fa3', (clay) => {
    stem(clay, 'M50 60V97');
    for (const [turn, y] of [
      [-0.19, 92],
      [0.19, 94],
      [-0.28, 76],
      [0.28, 78],
    ] as const)
      petal(clay, 50, y, turn, 40, 12, turn < 0 ? LEAF : darker(LEAF, 0.12));
    for (const [count, far, wide, tone] of [
      [9, 25, 15, -0.16],
      [8, 18, 13, -0.04],
      [7, 11, 11, 0.14],
      [5, 5, 8, 0.3],
    ] as const)
      for (let at = 0; at < count; at++) {
        const turn = ((at + far * 0.1) / count) * Math.PI * 2;
        const colour = tone < 0 ? darker(clay.colour, -tone) : lighter(clay.colour, tone);
        solid(clay, oval(50 + Math.cos(turn) * far, 40 + Math.sin(turn) * far * 0.9, wide, wide * 0.86, turn), colour, {
          bulge: 3.4,
        });
      }
    for (let at = 0; at < 7; at++)
      mark(clay, oval(50 + Math.cos(at * 2.4) * at * 0.7, 39 + Math.sin(at * 2.4) * at * 0.6, 1.3), '#ffd75a');
  }),
  /** From above its side: whorled petals over pointed sepals, a stem with thorns and toothed leaves. */
  rose: prop('#e0243c', (clay) => {
    const { colour } = clay;
    stem(clay, 'M50 52Q53 74 50 98');
    for (const [x, y, side] of [
      [51, 84, -1],
      [51, 78, 1],
    ] as const) {
      petal(clay, x, y, side * 0.17, 34, 11, side < 0 ? LEAF : darker(LEAF, 0.12));
      mark(clay, rod(`M${x} ${y}L${x + side * 27} ${y - 15}`, 1.2), darker(LEAF, 0.4), 0.6);
    }
    for (const [x, y] of [
      [47, 66],
      [54, 72],
    ] as const)
      solid(clay, shape(`M${x} ${y}l${x < 50 ? -5 : 5} -3l${x < 50 ? 5 : -5} -3Z`, 0.6), darker(LEAF, 0.2), {
        bulge: 0.8,
      });
    for (const turn of [-0.3, -0.14, 0.14, 0.3]) petal(clay, 50, 54, turn, 22, 6, LEAF);
    // Outer petals curl over; each further in is smaller and darker, and the heart is a coil.
    for (const [x, y, wide, high, turn, tone] of [
      [26, 38, 20, 17, -0.5, 0.02],
      [74, 38, 20, 17, 0.5, 0.1],
      [38, 50, 20, 12, 0.3, 0.06],
      [62, 50, 20, 12, -0.3, 0.14],
      [34, 22, 18, 15, 0.5, 0.1],
      [66, 22, 18, 15, -0.5, 0.16],
      [50, 16, 19, 13, 0, 0.2],
    ] as const)
      solid(clay, oval(x, y, wide, high, turn), darker(colour, tone), { bulge: 4 });
    for (const [x, y, wide, high, turn, tone] of [
      [39, 33, 15, 17, 0.3, 0.06],
      [61, 34, 15, 17, -0.3, 0.16],
      [50, 43, 19, 11, 0, 0.04],
      [50, 27, 14, 11, 0, 0.26],
      [45, 34, 10, 11, 0.3, 0.14],
      [56, 34, 9, 11, -0.3, 0.24],
      [50, 38, 12, 7, 0, 0.1],
    ] as const)
      solid(clay, oval(x, y, wide, high, turn), darker(colour, tone), { bulge: 3 });
    mark(clay, rod('M42 32Q44 24 51 25Q58 27 56 33Q53 37 49 34Q47 31 51 30', 2), darker(colour, 0.5), 0.85);
    for (const path of [
      'M12 36Q18 24 30 25',
      'M88 36Q83 25 71 25',
      'M34 45Q50 54 66 45',
      'M24 52Q34 60 44 57',
      'M40 9Q50 4 60 9',
    ])
      mark(clay, rod(path, 1.6), lighter(colour, 0.5), 0.7);
  }),
  daisy: prop('#fbfaf5', (clay) => {
    stem(clay, 'M50 34Q52 66 50 97');
    stem(clay, 'M24 56Q32 80 48 97', 3.4);
    stem(clay, 'M77 60Q70 82 52 97', 3.4);
    petal(clay, 46, 97, -0.16, 26, 8, LEAF);
    petal(clay, 54, 97, 0.16, 26, 8, darker(LEAF, 0.1));
    for (const [x, y, size] of [
      [24, 52, 0.74],
      [77, 56, 0.7],
      [50, 30, 1],
    ] as const) {
      for (let at = 0; at < 14; at++)
        turned(clay, x, y, at / 14, () =>
          solid(clay, oval(x, y - 18 * size, 4.6 * size, 10 * size), at % 2 ? clay.colour : darker(clay.colour, 0.06), {
            bulge: 1.6,
          }),
        );
      solid(clay, oval(x, y, 9 * size), '#f7c531', { bulge: 3, shine: 1.3 });
    }
  }),
  lavender: prop('#8f6fd0', (clay) => {
    for (const [x, top, foot] of [
      [18, 22, 42],
      [34, 10, 46],
      [50, 4, 50],
      [66, 12, 54],
      [82, 24, 58],
    ] as const) {
      stem(clay, `M${x} ${top + 8}Q${x} 70 ${foot} 97`, 2.6);
      for (let row = 0; row < 8; row++) {
        const y = top + 6 + row * 5.4;
        const lean = ((foot - x) * row) / 60;
        for (const side of [-1, 1])
          solid(
            clay,
            oval(x + lean + side * (3.4 + row * 0.25), y, 4.4, 3.6, side * -0.5),
            row % 2 ? clay.colour : lighter(clay.colour, 0.14),
            { bulge: 1.6 },
          );
      }
      solid(clay, oval(x, top + 3, 3, 4), lighter(clay.colour, 0.2), { bulge: 1.2 });
    }
    petal(clay, 46, 97, -0.12, 32, 5, '#7fae72');
    petal(clay, 54, 97, 0.12, 32, 5, '#6f9f64');
  }),
  orchid: prop('#d678d6', (clay) => {
    for (const [turn, long] of [
      [-0.2, 34],
      [0.2, 34],
      [-0.12, 28],
      [0.1, 26],
    ] as const)
      petal(clay, 50, 70, turn, long, 8, LEAF);
    stem(clay, 'M52 70Q60 30 34 18Q24 14 16 20', 3);
    for (const [x, y, size] of [
      [70, 34, 0.8],
      [20, 26, 0.86],
      [46, 24, 1],
      [62, 54, 0.74],
    ] as const) {
      petals(clay, x, y, 3, 17 * size, 6.4 * size, darker(clay.colour, 0.08));
      for (const side of [-1, 1])
        solid(clay, oval(x + side * 9 * size, y - 2 * size, 9 * size, 7.4 * size, side * -0.3), clay.colour, {
          bulge: 2.6,
          shine: 1.3,
        });
      solid(clay, shape(`M${x - 4 * size} ${y}h${8 * size}l${-4 * size} ${9 * size}Z`, 1.4), '#a3246f', { bulge: 1.4 });
      solid(clay, oval(x, y, 2.8 * size), '#f9dd55', { bulge: 1 });
    }
    pot(clay);
  }),
  'spider-lily': prop('#dd2233', (clay) => {
    stem(clay, 'M50 44V97', 3.4);
    for (let at = 0; at < 10; at++) {
      const side = at < 5 ? -1 : 1;
      const step = at % 5;
      const [x, y] = [50 + side * (12 + step * 6.4), 44 - 30 + step * 11];
      mark(clay, rod(`M50 44Q${50 + side * (14 + step * 4)} ${y + 6} ${x + side * 8} ${y - 14}`, 1.3), '#ff6a6a');
      mark(clay, oval(x + side * 8, y - 14, 1.7), '#ffd9a0');
    }
    for (let at = 0; at < 12; at++) {
      const side = at < 6 ? -1 : 1;
      const step = at % 6;
      const turn = side * (0.02 + step * 0.06);
      turned(clay, 50, 44, turn, () =>
        solid(
          clay,
          rod(`M50 44Q${50 - side * 3} 24 ${50 + side * 3} 18Q${50 + side * 9} 13 ${50 + side * 11} 21`, 4.2),
          step % 2 ? clay.colour : lighter(clay.colour, 0.12),
          { bulge: 1.3, shine: 1.3 },
        ),
      );
    }
    solid(clay, oval(50, 44, 5), darker(clay.colour, 0.2), { bulge: 1.6 });
  }),
  poppy: prop('#e8402f', (clay) => {
    stem(clay, 'M40 36Q46 70 48 97', 3);
    stem(clay, 'M78 62Q70 82 54 97', 2.6);
    petal(clay, 48, 97, -0.17, 30, 6, LEAF);
    petal(clay, 52, 97, 0.1, 24, 6, darker(LEAF, 0.1));
    for (const [x, y, size] of [
      [78, 58, 0.62],
      [40, 32, 1],
    ] as const) {
      for (const [turn, tone] of [
        [0, 0.12],
        [0.5, 0.05],
        [0.25, 0],
        [0.75, 0],
      ] as const)
        turned(clay, x, y, turn + 0.06, () =>
          solid(clay, oval(x, y - 14 * size, 19 * size, 15 * size), darker(clay.colour, tone), { bulge: 4 * size }),
        );
      for (let at = 0; at < 14; at++)
        turned(clay, x, y, at / 14, () => mark(clay, oval(x, y - 9 * size, 1.1 * size, 2.4 * size), '#2b1c2c'));
      solid(clay, oval(x, y, 6 * size), '#6a8a3c', { bulge: 2 });
      for (let at = 0; at < 4; at++)
        turned(clay, x, y, at / 8, () => mark(clay, rod(`M${x - 4 * size} ${y}H${x + 4 * size}`, 1), '#33421d'));
    }
  }),
  hydrangea: prop('#7f9be6', (clay) => {
    stem(clay, 'M50 60V97', 5);
    for (const [turn, y] of [
      [-0.17, 94],
      [0.17, 94],
      [-0.26, 78],
      [0.26, 78],
    ] as const)
      petal(clay, 50, y, turn, 44, 15, turn < 0 ? LEAF : darker(LEAF, 0.12));
    for (let at = 60; at >= 0; at--) {
      const far = 4.2 * Math.sqrt(at);
      const [x, y] = [50 + Math.cos(at * 2.4) * far, 36 + Math.sin(at * 2.4) * far * 0.92];
      const tone = [0, 0.14, 0.26][at % 3]!;
      for (let one = 0; one < 4; one++)
        turned(clay, x, y, one / 4 + at * 0.1, () =>
          solid(clay, oval(x, y - 3, 3, 3.2), lighter(clay.colour, tone), { bulge: 1 }),
        );
      mark(clay, oval(x, y, 1.1), '#fff3b8');
    }
  }),
};
