/** Vehicles to come, and what they draw. Listed by `index.ts`; `poses.ts` shows them in place of those that fly and have no wings. */

import {
  box,
  DARK,
  darker,
  GOLD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
} from './clay.js';
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
  /** Digging: tracks, a cab with an engine behind it, an arm of two bones and a bucket with teeth. */
  excavator: prop('#ffb81f', (clay) => {
    const { canvas, colour } = clay;
    canvas.save();
    canvas.translate(7.5, 5);
    canvas.scale(0.91, 0.91);
    solid(clay, shape('M58 50L30 18L24 23L50 58Z', 3), darker(colour, 0.06), { bulge: 2.6 });
    mark(clay, rod('M52 46L38 29', 2.4), STEEL);
    solid(clay, shape('M34 17L24 15L6 58L14 61Z', 3), colour, { bulge: 2.6 });
    mark(clay, rod('M30 26L17 48', 2.2), STEEL);
    solid(clay, oval(28.5, 19, 4.6), DARK, { bulge: 1.6 });
    solid(clay, shape('M5 57Q20 56 22 62Q24 78 6 82Q0 74 2 66Z', 2), darker(colour, 0.28), { bulge: 2.6 });
    for (const y of [66, 72, 78]) solid(clay, shape(`M3 ${y - 2}L-4 ${y + 1}L3 ${y + 3}Z`, 1), STEEL, { bulge: 0.8 });
    solid(clay, box(38, 78, 60, 17, 8.5), RUBBER, { bulge: 3 });
    mark(clay, box(44, 82, 48, 9, 4.5), darker(DARK, 0.3));
    for (const x of [48, 58, 68, 78, 88]) solid(clay, oval(x, 86.5, 3.8), '#8a8698', { bulge: 1.2 });
    for (let link = 0; link < 11; link++) mark(clay, box(41 + link * 5.2, 77.4, 2, 2.4), darker(RUBBER, 0.4));
    solid(clay, box(58, 71, 22, 8, 2), DARK, { bulge: 1.6 });
    solid(clay, shape('M70 44H92Q98 45 98 54V70Q97 74 92 74H46Q44 66 48 62H70Z', 3), colour, { bulge: 4, shine: 1.2 });
    for (const y of [53, 58, 63]) mark(clay, box(82, y, 11, 2, 1), darker(colour, 0.4));
    solid(clay, shape('M48 66L50 40Q51 34 57 34H70Q73 34 73 38V66Z', 3), colour, { bulge: 3 });
    mark(clay, shape('M52 56L53.5 41Q54 38 57 38H69V56Z', 2), '#bfe6f7');
    mark(clay, shape('M55 54L62 39H66L58 54Z'), '#ffffff', 0.5);
    solid(clay, oval(63, 31, 4, 3), '#ff7a2e', { bulge: 1.2 });
    canvas.restore();
  }),
};
