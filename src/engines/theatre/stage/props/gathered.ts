/** What comes as a pair or a bunch, and a leaf that lies on water. Listed by `index.ts`. */
import { box, DARK, darker, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

const BALLOONS = ['#e8433f', '#f5b931', '#3f9ae0', '#58b84c', '#a45fd0'] as const;

export const GATHERED: Record<string, PropDesign> = {
  /** Seen from above, toes away from us: soles, and straps across the foot and around the heel. */
  sandals: prop('#b0703c', (clay) => {
    const { colour, canvas } = clay;
    for (const side of [-1, 1]) {
      canvas.save();
      canvas.translate(50 + side * 24, 0);
      canvas.scale(side, 1);
      solid(
        clay,
        shape('M-15 20Q-16 2 4 2Q20 4 19 28Q17 48 16 62Q17 98 0 98Q-17 98 -16 66Q-17 44 -15 20Z', 5),
        darker(colour, 0.36),
        { bulge: 3 },
      );
      solid(
        clay,
        shape('M-11 20Q-12 6 4 6Q16 8 15 28Q13 48 12 62Q13 94 0 94Q-13 94 -12 66Q-13 44 -11 20Z', 5),
        '#e6c79a',
        { bulge: 2 },
      );
      for (const [from, to] of [
        [18, 36],
        [40, 24],
      ] as const)
        solid(clay, rod(`M-17 ${from}Q2 ${(from + to) / 2 - 8} 20 ${to}`, 8), colour, { bulge: 2.6, shine: 1.2 });
      solid(clay, rod('M-17 66Q0 58 17 66', 7), colour, { bulge: 2.4, shine: 1.2 });
      solid(clay, rod('M-17 66Q-18 95 0 97Q18 95 17 66', 4.6), colour, { bulge: 1.8 });
      solid(clay, box(9, 58, 8, 8, 2), '#e8c34a', { bulge: 1.4, shine: 1.5 });
      canvas.restore();
    }
  }),
  /** Five on strings that meet below. */
  balloons: prop(BALLOONS[0], (clay) => {
    const spots = [
      [24, 34, 1],
      [76, 34, 2],
      [36, 21, 3],
      [64, 21, 4],
      [50, 38, 0],
    ] as const;
    for (const [x, y] of spots) mark(clay, rod(`M${x} ${y + 20}Q${(x + 50) / 2} 66 50 86L50 99`, 0.8), '#7a7488');
    for (const [x, y, which] of spots) {
      const colour = clay.asked ? clay.colour : which === 0 ? clay.colour : BALLOONS[which]!;
      solid(clay, shape(`M${x - 3} ${y + 23}L${x + 3} ${y + 23}L${x} ${y + 18}Z`, 1), darker(colour, 0.2), {
        bulge: 1,
      });
      solid(clay, oval(x, y, 16, 19.6), colour, { bulge: 8, shine: 1.6 });
      gleam(clay, oval(x - 6, y - 8, 3, 5), 0.8);
    }
  }),
  /** A round leaf with its notch, flat on the water. */
  'lily-pad': prop('#4fa548', (clay) => {
    const { colour } = clay;
    const leaf = shape('M50 66L62 92Q98 88 99 68Q98 46 50 44Q2 46 1 68Q2 88 42 92Z', 3);
    clay.canvas.save();
    clay.canvas.translate(0, 3);
    solid(clay, leaf, darker(colour, 0.3), { bulge: 2 });
    clay.canvas.restore();
    solid(clay, leaf, colour, { bulge: 4, shine: 1.2 });
    for (const [x, y] of [
      [10, 58],
      [30, 49],
      [54, 47],
      [78, 52],
      [93, 66],
      [8, 76],
      [80, 84],
      [24, 86],
    ] as const)
      mark(clay, rod(`M50 66L${x} ${y}`, 1.2), lighter(colour, 0.4), 0.7);
    mark(clay, oval(50, 66, 2.4), DARK, 0.3);
  }),
};
