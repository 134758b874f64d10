/** What is worn about the neck and has no emoji that would fit there. Listed by `index.ts`, worn by `wearing.ts`. */
import { box, darker, GOLD, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

export const NECKWEAR: Record<string, PropDesign> = {
  'neck-scarf': prop('#d8323f', (clay) => {
    const { colour } = clay;
    for (const [x, foot, lean] of [
      [22, 96, -4],
      [38, 84, 4],
    ] as const) {
      solid(clay, shape(`M${x - 8} 26H${x + 8}L${x + 9 + lean} ${foot}H${x - 9 + lean}Z`, 2), colour, { bulge: 3 });
      for (const up of [10, 22])
        mark(
          clay,
          shape(`M${x - 9 + lean} ${foot - up}H${x + 9 + lean}V${foot - up + 5}H${x - 9 + lean}Z`),
          '#fff2dc',
          0.9,
        );
    }
    solid(clay, shape('M2 10Q50 30 98 10L96 30Q50 50 4 30Z', 5), lighter(colour, 0.08), { bulge: 5 });
    for (const x of [60, 76])
      mark(
        clay,
        shape(
          `M${x} ${32 - (x - 50) * 0.2}L${x + 6} ${30 - (x - 50) * 0.2}L${x + 5} ${47 - (x - 50) * 0.24}L${x - 1} ${48 - (x - 50) * 0.2}Z`,
        ),
        '#fff2dc',
        0.9,
      );
    solid(clay, oval(30, 31, 13, 11), lighter(colour, 0.14), { bulge: 4 });
  }),
  collar: prop('#d8323f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M4 20Q50 44 96 20L95 38Q50 64 5 38Z', 4), colour, { bulge: 4 });
    for (const [x, y] of [
      [20, 36],
      [36, 42],
      [64, 42],
      [80, 36],
    ] as const)
      solid(clay, oval(x, y, 3), GOLD, { bulge: 1.2 });
    solid(clay, oval(50, 62, 15), GOLD, { bulge: 5, shine: 1.5 });
    mark(clay, rod('M38 64H62', 2), darker(GOLD, 0.5), 0.8);
    mark(clay, oval(50, 69, 2.4), darker(GOLD, 0.6));
  }),
  'cow-bell': prop('#e2a82f', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M4 6Q50 30 96 6L95 20Q50 46 5 20Z', 4), '#a8402f', { bulge: 4 });
    solid(clay, rod('M42 34Q50 22 58 34', 4), darker(colour, 0.3), { bulge: 1.4 });
    solid(clay, shape('M34 38Q50 28 66 38L78 86H22Z', 4), colour, { turned: 'across', bulge: 5, shine: 1.5 });
    solid(clay, oval(50, 92, 7), darker(colour, 0.4), { bulge: 2 });
    solid(clay, box(20, 82, 60, 7, 3), lighter(colour, 0.2), { bulge: 2 });
  }),
  'bead-necklace': prop('#fbf3e6', (clay) => {
    for (let bead = 0; bead <= 12; bead++) {
      const turn = Math.PI * (0.06 + (0.88 * bead) / 12);
      solid(clay, oval(50 - 44 * Math.cos(turn), 14 + 50 * Math.sin(turn), 6), clay.colour, { bulge: 2.4, shine: 1.5 });
    }
    solid(clay, shape('M50 66L60 78L50 94L40 78Z', 2), '#3f8fe0', { bulge: 3, shine: 1.6 });
  }),
};
