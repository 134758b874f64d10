/** What chores are done to: a pair of windows, a basket full of clothes, young trees in a row. Listed by `index.ts`. */
import type { Path2D } from '@napi-rs/canvas';
import {
  box,
  type Clay,
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

/** A slim tree with a round crown, tied to its stake, in a heap of earth. */
function youngTree(clay: Clay, x: number, top: number): void {
  const crown = (89 - top) * 0.26;
  solid(clay, rod(`M${x + 7} 92V${top + crown}`, 2.6), '#d9b27c', { bulge: 1 });
  solid(clay, rod(`M${x} 91Q${x - 1} 70 ${x} ${top + crown}`, 4), '#8a5a34', { bulge: 1.4 });
  mark(clay, rod(`M${x - 1} 66Q${x + 4} 63 ${x + 8} 66`, 1.8), '#e2574c');
  const blob = (aside: number, down: number, size: number): Path2D =>
    oval(x + crown * aside, top + crown * down, crown * size);
  const leaves = blob(-0.6, 1.45, 0.7);
  for (const more of [blob(0.6, 1.4, 0.72), blob(0, 0.85, 0.82), blob(0, 1.62, 0.62)]) leaves.addPath(more);
  solid(clay, leaves.simplify(), clay.colour, { bulge: 3.4 });
  gleam(clay, oval(x - crown * 0.3, top + crown * 0.6, crown * 0.22, crown * 0.14, -0.5), 0.5);
  solid(clay, shape(`M${x - 17} 96Q${x - 10} 86 ${x} 86Q${x + 10} 86 ${x + 17} 96Z`, 2), '#7a4b2c', { bulge: 2 });
}

export const CHORES: Record<string, PropDesign> = {
  windows: prop('#f4f2ea', (clay) => {
    for (const x of [2, 50]) {
      solid(clay, box(x, 3, 48, 86, 2), clay.colour, { bulge: 2.2 });
      const glass = box(x + 4, 7, 40, 78, 1);
      pane(clay, glass, '#8fd0f4', 1);
      within(clay, glass, () => {
        for (const [cloud, y, wide] of [
          [30, 62, 9],
          [40, 60, 11],
          [12, 74, 8],
        ] as const)
          mark(clay, oval(x + cloud, y, wide, wide * 0.5), '#ffffff', 0.55);
      });
      mark(clay, box(x + 4, 44, 40, 2.6, 0.5), darker(clay.colour, 0.06));
      solid(clay, rod(`M${x + 24} 50V56`, 2.4), '#c9a24a', { bulge: 0.8 });
    }
    solid(clay, box(0, 87, 100, 8, 2.5), lighter(clay.colour, 0.2), { bulge: 2 });
  }),
  laundry: prop('#d79a55', (clay) => {
    for (const [path, colour] of [
      ['M10 44Q8 22 26 20Q42 20 44 48Z', '#f2f0f6'],
      ['M56 46Q58 16 76 18Q92 22 90 46Z', '#5aa0e8'],
      ['M26 48Q24 8 48 6Q72 8 70 48Z', '#f0637c'],
      ['M12 52Q20 34 36 40T64 38T88 52Z', '#f7cf3c'],
    ] as const)
      solid(clay, shape(path, 4), colour, { bulge: 3.4 });
    for (const path of ['M36 24Q46 30 44 44', 'M60 22Q54 32 58 42', 'M22 28Q28 36 26 44', 'M78 26Q72 34 76 44'])
      mark(clay, rod(path, 1.6), '#3a1c5a', 0.22);
    // A sleeve and a sock hang over the rim.
    solid(clay, shape('M8 46H56H92L80 96H20Z', 4), clay.colour, { bulge: 4 });
    within(clay, shape('M8 46H92L80 96H20Z', 4), () => {
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 9; column++)
          mark(
            clay,
            box(6 + column * 11 + (row % 2) * 5.5, 54 + row * 8.6, 8.4, 5.4, 2.4),
            darker(clay.colour, 0.22),
            0.5,
          );
    });
    solid(clay, box(3, 43, 94, 9, 4.5), lighter(clay.colour, 0.16), { bulge: 2.4 });
    solid(clay, shape('M64 42H80V62Q86 66 92 66V76H74Q64 74 64 62Z', 3), '#58b368', { bulge: 2.4 });
    solid(clay, shape('M16 42H32L30 66Q24 70 18 66Z', 3), '#f0637c', { bulge: 2.4 });
  }),
  trees: prop('#58b04a', (clay) => {
    youngTree(clay, 26, 16);
    youngTree(clay, 73, 26);
  }),
};
