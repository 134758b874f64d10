/** Vehicles to come. Listed by `index.ts`; `poses.ts` shows them in place of those that fly and have no wings. */

import { glow, withAlpha } from '../paint.js';
import {
  type Clay,
  DARK,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  shape,
  solid,
  within,
} from './clay.js';

const NEON = '#6ff3ff';
const FUR = '#f2b25a';

export const VEHICLES: Record<string, PropDesign> = {
  'hover-car': prop('#f0503c', (clay) => {
    const { canvas } = clay;
    for (const x of [27, 74]) glow(canvas, x, 74, 17, NEON, 0.95, 0.5);
    glow(canvas, 96, 55, 9, '#ffb45a', 0.9, 0.7);
    // A fin at the tail, behind the body.
    solid(clay, shape('M78 44L97 24Q99 24 98 28L92 48Z', 1.5), darker(clay.colour, 0.16), { bulge: 1.6 });
    const dome = shape('M29 44Q34 22 54 21Q74 21 82 44Z', 2);
    canvas.fillStyle = '#bfeaff';
    canvas.fill(dome);
    within(clay, dome, () => drawDriver(clay));
    pane(clay, dome, '#d6f4ff', 0.38);
    mark(clay, rod('M57 22L59 44', 1.6), darker(clay.colour, 0.1));
    solid(clay, shape('M3 55Q3 45 20 43L34 41H80Q96 42 98 52Q98 64 84 67H18Q4 66 3 55Z', 3), clay.colour, {
      bulge: 4.5,
      shine: 1.3,
    });
    mark(clay, shape('M4 56Q40 60 97 54Q97 58 95 60Q50 65 6 61Z'), lighter(clay.colour, 0.62), 0.9);
    for (const x of [27, 74]) {
      solid(clay, shape(`M${x - 14} 64Q${x} 58 ${x + 14} 64L${x + 11} 72H${x - 11}Z`, 2), DARK, {
        bulge: 2,
        shine: 1.4,
      });
      canvas.fillStyle = withAlpha(NEON, 0.95);
      canvas.fill(oval(x, 72, 10, 2.6));
      canvas.fillStyle = '#f4ffff';
      canvas.fill(oval(x, 72, 6.5, 1.5));
    }
    solid(clay, oval(9, 52, 4.6, 3.6), '#fff3b8', { bulge: 1.4, shine: 2 });
    glow(canvas, 5, 53, 11, '#fff3b8', 0.8, 0.7);
    canvas.fillStyle = '#ff5a4a';
    canvas.fill(oval(96, 50, 1.8, 3));
    gleam(clay, shape('M24 47Q40 44 60 45Q44 47 26 50Z'), 0.6);
  }),
};

/** A cat at the wheel. */
function drawDriver(clay: Clay): void {
  const { canvas } = clay;
  solid(clay, oval(47, 48, 9, 8), '#5a6fd0', { bulge: 2 });
  for (const side of [-1, 1])
    solid(clay, shape(`M${46 + side * 2} 30L${46 + side * 8} 24L${46 + side * 8.5} 34Z`, 1), FUR, { bulge: 1 });
  solid(clay, oval(46, 36, 9, 7.6), FUR, { bulge: 2 });
  canvas.fillStyle = '#2a1c30';
  for (const x of [41, 47.5]) canvas.fill(oval(x, 35, 1.3, 1.7));
  canvas.fillStyle = '#fff4e2';
  canvas.fill(oval(43.4, 39.2, 3.4, 2.2));
  canvas.fillStyle = '#e0708a';
  canvas.fill(oval(43.4, 38, 1, 0.8));
  mark(clay, rod('M34 42L37 46', 1.8), DARK);
}
