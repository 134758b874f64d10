/** What is seen from far away: a lighthouse on its rock. Listed by `index.ts`. */
import { mix } from '../painting/paint.js';
import { box, darker, GOLD, lighter, mark, oval, type PropDesign, prop, shape, solid } from './clay.js';

export const LANDMARKS: Record<string, PropDesign> = {
  lighthouse: prop('#d9483c', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M6 97Q8 84 20 84Q24 76 36 79Q50 72 64 78Q76 75 80 84Q92 84 94 97Z', 3), '#6f6a80', { bulge: 4 });
    mark(clay, shape('M14 90Q24 84 34 89Q30 92 14 92Z'), '#9a95ac', 0.8);
    mark(clay, shape('M62 86Q74 81 84 89Q74 92 62 88Z'), '#565166', 0.8);
    solid(clay, shape('M42 26H58L64 82Q50 86 36 82Z', 1), '#fff8ee', { turned: 'across', bulge: 2.4 });
    for (const [top, low] of [
      [36, 47],
      [59, 71],
    ] as const) {
      const half = (y: number) => 8 + ((y - 26) / 56) * 6;
      solid(
        clay,
        shape(`M${50 - half(top)} ${top}H${50 + half(top)}L${50 + half(low)} ${low}H${50 - half(low)}Z`, 0.4),
        colour,
        { turned: 'across', bulge: 1 },
      );
    }
    solid(clay, box(46.4, 72, 7.2, 11, 3), darker(colour, 0.5), { bulge: 1.2 });
    for (const y of [31, 52]) mark(clay, box(48, y, 4, 4.6, 1.6), '#3d4a72');
    solid(clay, box(38, 23, 24, 4, 1.4), darker(colour, 0.25), { bulge: 1.2 });
    solid(clay, box(43.5, 12, 13, 11, 1.4), GOLD, { bulge: 1.6, shine: 2 });
    mark(clay, oval(50, 17.5, 4, 4), '#fffbe0', 0.95);
    for (const x of [43.6, 49.4, 55.2]) mark(clay, box(x, 12, 1.2, 11, 0.2), darker(colour, 0.5));
    solid(clay, shape('M41 12L50 3L59 12Z', 1.4), colour, { bulge: 1.8 });
    mark(clay, oval(50, 3.4, 1.6, 1.6), lighter(GOLD, 0.2));
  }),
  /** Five roofs over each other, each smaller, and a spire. */
  pagoda: prop('#c83a2c', (clay) => {
    const { colour } = clay;
    solid(clay, box(12, 92, 76, 6, 1.4), '#b8b4ac', { bulge: 1.6 });
    solid(clay, box(48.6, 1, 2.8, 13, 1), GOLD, { bulge: 0.8 });
    for (const y of [4, 8]) solid(clay, oval(50, y, 3, 1.4), GOLD, { bulge: 0.8 });
    for (let floor = 0; floor < 5; floor++) {
      const y = 14 + floor * 16;
      const half = 12 + floor * 4.6;
      solid(clay, box(50 - half, y + 4, half * 2, 15, 1), colour, { bulge: 2 });
      for (let window = -floor; window <= floor; window += 2)
        mark(
          clay,
          box(50 + window * 6 - 2.4, y + 9, 4.8, 7, 0.6),
          floor === 4 && window === 0 ? darker(colour, 0.7) : '#ffe2a0',
        );
      solid(
        clay,
        shape(
          `M${50 - half - 9} ${y + 4}Q${50 - half} ${y + 3} ${50 - half * 0.6} ${y - 4}H${50 + half * 0.6}Q${50 + half} ${y + 3} ${50 + half + 9} ${y + 4}L${50 + half + 7} ${y + 8}H${50 - half - 7}Z`,
          1,
        ),
        mix(colour, '#3f5a6a', 0.72),
        { bulge: 2 },
      );
    }
  }),
};
