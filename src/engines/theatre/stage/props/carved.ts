/** What people have built and carved, as things that stand about. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  hollow,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  turned,
  WOOD,
  within,
} from './clay.js';

export const MONUMENTS: Record<string, PropDesign> = {
  statue: prop('#dcd8cf', (clay) => {
    solid(clay, box(22, 84, 56, 13, 2), darker(clay.colour, 0.22), { bulge: 3 });
    solid(clay, shape('M34 72H66L62 86H38Z', 2), darker(clay.colour, 0.1), { bulge: 3, turned: 'across' });
    solid(clay, shape('M42 46H58V58Q78 60 82 76Q66 82 50 78Q34 82 18 76Q22 60 42 58Z', 4), clay.colour, { bulge: 6 });
    for (const path of ['M28 66Q46 70 58 80', 'M40 60Q52 68 72 68'])
      mark(clay, rod(path, 1.6), darker(clay.colour, 0.3), 0.7);
    solid(clay, shape('M34 22Q34 8 50 8Q66 8 66 22Q66 46 50 52Q34 46 34 22Z', 4), clay.colour, { bulge: 5 });
    for (const [x, y] of [
      [36, 16],
      [42, 9],
      [50, 7],
      [58, 9],
      [64, 16],
      [35, 24],
      [65, 24],
    ] as const)
      solid(clay, oval(x, y, 5.4), darker(clay.colour, 0.06), { bulge: 2 });
    mark(clay, rod('M50 24L47 36H52', 1.4), darker(clay.colour, 0.4), 0.8);
    for (const x of [43, 57]) {
      mark(clay, oval(x, 27, 2.6, 1.5), darker(clay.colour, 0.35), 0.8);
      mark(clay, rod(`M${x - 4} 22h8`, 1.4), darker(clay.colour, 0.4), 0.7);
    }
    mark(clay, rod('M45 42Q50 44 55 42', 1.6), darker(clay.colour, 0.4), 0.8);
  }),
  pillar: prop('#ece6da', (clay) => {
    solid(clay, box(20, 90, 60, 8, 1.5), darker(clay.colour, 0.12), { bulge: 2.4 });
    solid(clay, box(26, 83, 48, 8, 3), clay.colour, { bulge: 2.4 });
    solid(clay, shape('M33 18H67L69 84H31Z', 1), clay.colour, { bulge: 5, turned: 'across' });
    for (const x of [38, 44, 50, 56, 62])
      mark(clay, rod(`M${x} 20L${50 + (x - 50) * 1.1} 82`, 1.7), darker(clay.colour, 0.28), 0.7);
    solid(clay, box(26, 12, 48, 8, 3), clay.colour, { bulge: 2.4 });
    for (const x of [25, 75]) {
      solid(clay, oval(x, 15, 8), clay.colour, { bulge: 2.4 });
      mark(clay, oval(x, 15, 4).stroke({ width: 1.4 }), darker(clay.colour, 0.35), 0.8);
    }
    solid(clay, box(18, 2, 64, 8, 1.5), darker(clay.colour, 0.06), { bulge: 2.4 });
  }),
  aqueduct: prop('#d8bf94', (clay) => {
    mark(clay, rod('M2 12H98', 4), '#7fc4ea');
    solid(clay, box(1, 13, 98, 11, 1.5), lighter(clay.colour, 0.1), { bulge: 2.4 });
    solid(clay, box(1, 23, 98, 74, 1), clay.colour, { bulge: 3 });
    within(clay, box(1, 23, 98, 74, 1), () => {
      for (let row = 0; row < 9; row++)
        mark(clay, rod(`M0 ${26 + row * 8.4}H100`, 0.8), darker(clay.colour, 0.35), 0.45);
      for (let at = 0; at < 40; at++)
        mark(clay, rod(`M${(at * 23) % 99} ${26 + (at % 9) * 8.4}v8`, 0.8), darker(clay.colour, 0.35), 0.4);
    });
    clay.canvas.save();
    clay.canvas.globalCompositeOperation = 'destination-out';
    for (let at = 0; at < 6; at++) clay.canvas.fill(shape(`M${5.4 + at * 16} 50V38a4.6 6 0 0 1 9.2 0V50Z`));
    for (let at = 0; at < 3; at++) clay.canvas.fill(shape(`M${6 + at * 32} 99V74a12 14 0 0 1 24 0V99Z`));
    clay.canvas.restore();
    for (let at = 0; at < 3; at++)
      mark(clay, rod(`M${5 + at * 32} 76V74a13 15 0 0 1 26 0V76`, 2.2), darker(clay.colour, 0.28), 0.8);
    solid(clay, box(1, 52, 98, 5, 1), lighter(clay.colour, 0.08), { bulge: 1.6 });
  }),
  igloo: prop('#eaf4fb', (clay) => {
    const dome = shape('M6 94Q6 24 56 24Q98 26 98 94Z', 3);
    solid(clay, dome, clay.colour, { bulge: 9 });
    within(clay, dome, () => {
      for (let row = 0; row < 5; row++) {
        mark(clay, rod(`M0 ${94 - row * 15}Q52 ${86 - row * 15} 100 ${94 - row * 15}`, 1.4), '#a9c6dc', 0.9);
        for (let at = 0; at < 8; at++)
          mark(clay, rod(`M${at * 14 + (row % 2) * 7} ${93 - row * 15}v-15`, 1.4), '#a9c6dc', 0.8);
      }
    });
    solid(clay, shape('M4 96V72Q4 48 28 48Q50 48 50 72V96Z', 3), clay.colour, { bulge: 5 });
    for (const [x, y] of [
      [10, 66],
      [18, 54],
      [36, 54],
      [45, 66],
    ] as const)
      mark(clay, rod(`M${x} ${y}L${28 + (x - 28) * 0.66} ${74 + (y - 74) * 0.66}`, 1.4), '#a9c6dc');
    hollow(clay, shape('M14 96V74Q14 58 28 58Q42 58 42 74V96Z'), '#3d5f80');
  }),
  yurt: prop('#f6efdf', (clay) => {
    solid(clay, shape('M6 52H94V92Q50 100 6 92Z', 3), clay.colour, { bulge: 5, turned: 'across' });
    for (let x = 14; x < 92; x += 12) mark(clay, shape(`M${x - 4} 62l4 -5 4 5 -4 5Z`), '#c8493c', 0.85);
    mark(clay, rod('M6 78Q50 86 94 78', 2.4), '#3f74b5', 0.85);
    solid(clay, shape('M2 54Q20 24 44 18H56Q80 24 98 54Q50 62 2 54Z', 4), lighter(clay.colour, 0.1), { bulge: 6 });
    for (const x of [22, 36, 64, 78])
      mark(
        clay,
        shape(`M${x} 46Q${50 + (x - 50) * 0.6} 30 ${50 + (x - 50) * 0.24} 22`, 0).stroke({ width: 2 }),
        '#3f74b5',
        0.85,
      );
    mark(clay, rod('M4 53Q50 61 96 53', 2.6), '#c8493c', 0.9);
    solid(clay, oval(50, 18, 10, 4.4), '#c8493c', { bulge: 2 });
    solid(clay, box(39, 60, 22, 36, 2), '#c8493c', { bulge: 3 });
    mark(clay, box(43, 65, 14, 27, 1).stroke({ width: 1.6 }), '#f2b632');
    mark(clay, rod('M50 66V92', 1.2), '#f2b632');
  }),
  teepee: prop('#efd9b0', (clay) => {
    for (const path of ['M50 24L38 2', 'M50 24L62 2', 'M50 24L49 1.5'])
      solid(clay, rod(path, 3.4), WOOD, { bulge: 1.4 });
    const cloth = shape('M46 18H54L96 96H4Z', 3);
    solid(clay, cloth, clay.colour, { bulge: 6, turned: 'across' });
    within(clay, cloth, () => {
      for (let x = -4; x < 104; x += 10) mark(clay, shape(`M${x} 82l5 -9 5 9Z`), '#c8493c', 0.9);
      mark(clay, rod('M0 86H100', 2.4), '#3f74b5');
      mark(clay, rod('M20 44H80', 3), '#3f9a78');
      mark(clay, rod('M20 50H80', 2), '#c8493c');
    });
    hollow(clay, shape('M50 52L66 96H36Z', 2), '#5a3a26');
    solid(clay, shape('M50 52L66 96L76 96Q66 76 50 52Z', 1.4), lighter(clay.colour, 0.2), { bulge: 2 });
  }),
  'totem-pole': prop('#b5683a', (clay) => {
    solid(clay, shape('M34 22L4 14Q2 30 34 40ZM66 22L96 14Q98 30 66 40Z', 3), '#3f74b5', { bulge: 3 });
    for (const [y, colour] of [
      [68, '#c8493c'],
      [38, '#3f9a78'],
      [6, clay.colour],
    ] as const) {
      solid(clay, box(30, y, 40, 30, 5), colour, { bulge: 5, turned: 'across' });
      for (const x of [41, 59]) {
        solid(clay, oval(x, y + 10, 5.4, 5), '#f7f1df', { bulge: 1.6 });
        mark(clay, oval(x, y + 10, 2.4), DARK);
      }
      mark(clay, rod(`M34 ${y + 4}L46 ${y + 5}M66 ${y + 4}L54 ${y + 5}`, 2), DARK);
    }
    solid(clay, shape('M44 18H56L50 30Z', 2), '#f2b632', { bulge: 2 });
    mark(clay, rod('M38 56Q50 64 62 56', 4), '#f7f1df');
    mark(clay, box(38, 85, 24, 8, 2), '#f7f1df');
    for (const x of [44, 50, 56]) mark(clay, rod(`M${x} 85v8`, 1.2), DARK);
    turned(clay, 50, 97, 0, () => solid(clay, box(26, 94, 48, 4, 1.5), darker(clay.colour, 0.3), { bulge: 1.4 }));
  }),
};
