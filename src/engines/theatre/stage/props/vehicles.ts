/** Vehicles to come, and what they draw. Listed by `index.ts`; `poses.ts` shows them in place of those that fly and have no wings. */

import { box, DARK, darker, GOLD, lighter, mark, oval, type PropDesign, prop, shape, solid } from './clay.js';
import { paintBody, paintHull } from './hover-parts.js';

export const VEHICLES: Record<string, PropDesign> = {
  'hover-car': prop('#f0503c', (clay) => {
    const { canvas, unit } = clay;
    canvas.save();
    canvas.translate(50, 78);
    canvas.scale(0.54, 0.54);
    const part = { ...clay, unit: unit * 0.54 };
    paintBody(part);
    paintHull(part);
    canvas.restore();
  }),
  wagon: prop('#3fae55', (clay) => {
    // Coupling, frame and wheels; then the body with its three windows, and a curved roof.
    mark(clay, box(0, 72, 100, 4, 2), darker(DARK, 0.1));
    solid(clay, box(4, 66, 92, 8, 2.5), DARK, { bulge: 1.6 });
    for (const x of [17, 32, 68, 83]) {
      solid(clay, oval(x, 77, 8), '#5a5468', { bulge: 1.6 });
      solid(clay, oval(x, 77, 4), '#d8b0a8', { bulge: 1 });
    }
    solid(clay, box(3, 28, 94, 40, 5), clay.colour, { bulge: 3.4, shine: 1.1 });
    mark(clay, box(3, 57, 94, 3), GOLD);
    mark(clay, box(3, 61, 94, 7, 3), darker(clay.colour, 0.3), 0.5);
    for (const x of [10, 38.5, 67]) {
      solid(clay, box(x - 2, 33, 27, 22, 4), lighter(clay.colour, 0.55), { bulge: 1.2 });
      mark(clay, box(x, 35, 23, 18, 3), '#bfe6f7');
    }
    solid(clay, shape('M0 30Q2 19 14 18H86Q98 19 100 30Z', 2), darker(clay.colour, 0.42), { bulge: 2.4 });
    mark(clay, box(1, 27.4, 98, 1.8, 0.9), GOLD);
  }),
};
