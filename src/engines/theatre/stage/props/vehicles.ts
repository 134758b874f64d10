/** Vehicles to come. Listed by `index.ts`; `poses.ts` shows them in place of those that fly and have no wings. */

import { type PropDesign, prop } from './clay.js';
import { paintBody, paintHull } from './hover-car.js';

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
};
