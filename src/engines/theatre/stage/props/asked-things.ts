/** Small things and vehicles that were shown as others or not at all. Listed by `index.ts`; the fishing rod is drawn for its emoji by `sprites.ts`. */
import {
  box,
  DARK,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
} from './clay.js';

export const ASKED_THINGS: Record<string, PropDesign> = {
  'fishing-rod': prop('#c8503c', (clay) => {
    solid(clay, rod('M14 94L38 60', 7), WOOD, { bulge: 2 });
    solid(clay, rod('M36 63L96 4', 4), clay.colour, { bulge: 1.6 });
    solid(clay, rod('M28 76L40 58', 7.5), clay.colour, { bulge: 2 });
    mark(clay, rod('M96 5Q99 40 86 66', 1), '#5a6478', 0.9);
    mark(clay, rod('M86 66V74Q86 80 81 78', 1.6), '#5a6478');
    solid(clay, oval(87, 60, 4, 5), '#e2323f', { bulge: 1.4 });
    mark(clay, oval(87, 57, 3.6, 2.4), WHITE);
    solid(clay, oval(44, 72, 10), STEEL, { bulge: 3 });
    solid(clay, oval(44, 72, 5), darker(clay.colour, 0.1), { bulge: 2 });
    mark(clay, rod('M44 72L56 80', 3), DARK);
    solid(clay, oval(57, 81, 3.4), DARK, { bulge: 1.2 });
  }),
  'tennis-ball': prop('#cfe23c', (clay) => {
    solid(clay, oval(50, 50, 47), clay.colour, { bulge: 7 });
    mark(clay, rod('M20 15Q50 38 20 86M80 15Q50 62 82 84', 4.4), WHITE, 0.95);
  }),
  'toy-wagon': prop('#e2323f', (clay) => {
    mark(clay, rod('M18 58Q9 40 8 20', 3.4), DARK);
    solid(clay, rod('M3 20H14', 4), DARK, { bulge: 1 });
    for (const x of [30, 80]) {
      solid(clay, oval(x, 82, 14), RUBBER, { bulge: 4 });
      solid(clay, oval(x, 82, 8), WHITE, { bulge: 2.4 });
      solid(clay, oval(x, 82, 3.4), clay.colour, { bulge: 1.2 });
    }
    solid(clay, shape('M12 40H98L93 72H18Z', 4), clay.colour, { bulge: 5, shine: 1.4 });
    solid(clay, box(10, 36, 89, 7, 3), lighter(clay.colour, 0.2), { bulge: 2 });
    mark(clay, rod('M24 58H88', 3), WHITE, 0.85);
  }),
  snowmobile: prop('#3a7fe0', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M40 82Q36 70 50 70H90Q98 74 96 84Q92 92 82 92H50Q42 92 40 82Z', 4), RUBBER, { bulge: 4 });
    for (let x = 50; x < 90; x += 9) solid(clay, oval(x, 82, 4), STEEL, { bulge: 1.4 });
    solid(clay, rod('M2 84Q2 92 12 92H40', 4.4), STEEL, { bulge: 1.4 });
    solid(clay, rod('M20 90L32 66', 4), DARK, { bulge: 1.4 });
    solid(clay, shape('M8 68Q18 48 44 44L54 60H92Q97 66 94 72H16Q8 74 8 68Z', 4), colour, { bulge: 5, shine: 1.4 });
    solid(clay, shape('M56 50H90Q97 52 96 60H54Z', 3), DARK, { bulge: 3 });
    pane(clay, shape('M34 44L46 26L52 28L46 46Z', 2));
    solid(clay, rod('M50 46L58 32', 3.4), DARK, { bulge: 1 });
    solid(clay, rod('M54 31L64 34', 4), DARK, { bulge: 1 });
    solid(clay, oval(16, 62, 5), '#fff2b0', { bulge: 1.6 });
  }),
  'jet-ski': prop('#f5862b', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M2 74Q20 66 98 70Q96 88 78 90H24Q8 88 2 74Z', 4), WHITE, { bulge: 4 });
    solid(clay, shape('M4 72Q18 52 40 48L52 58Q70 60 96 56Q99 66 97 74Q50 80 4 72Z', 4), colour, {
      bulge: 5,
      shine: 1.5,
    });
    solid(clay, shape('M54 52Q70 44 92 52Q97 56 94 62Q74 64 54 60Z', 3), DARK, { bulge: 3 });
    solid(clay, rod('M44 50L54 32', 5), DARK, { bulge: 1.6 });
    solid(clay, rod('M48 32L64 35', 5), DARK, { bulge: 1.6 });
    mark(clay, shape('M0 86Q12 80 25 86Q38 92 50 86Q62 80 75 86Q88 92 100 86V97H0Z'), '#6fc3f0', 0.95);
    gleam(clay, shape('M16 66Q26 56 38 54Q28 60 22 68Z', 2), 0.6);
  }),
  'ironing-board': prop('#5aa0d8', (clay) => {
    for (const path of ['M28 50L76 96', 'M74 50L26 96']) solid(clay, rod(path, 4), STEEL, { bulge: 1.4 });
    for (const x of [76, 26]) solid(clay, rod(`M${x - 7} 96H${x + 7}`, 4), DARK, { bulge: 1 });
    solid(clay, shape('M2 46Q6 38 24 36H96Q99 46 96 52H20Q4 54 2 46Z', 3), clay.colour, { bulge: 4 });
    for (let x = 24; x < 94; x += 12) mark(clay, oval(x, 44, 2.4), lighter(clay.colour, 0.6), 0.9);
    solid(clay, shape('M62 36Q64 24 84 22L90 36Z', 2), STEEL, { bulge: 2.4 });
    solid(clay, rod('M68 26Q74 14 86 22', 4), DARK, { bulge: 1.4 });
  }),
  'can-opener': prop('#e2323f', (clay) => {
    for (const [lean, y] of [
      [0.02, 30],
      [-0.04, 58],
    ] as const)
      turned(clay, 40, 46, lean, () => solid(clay, box(30, y, 68, 11, 5), clay.colour, { bulge: 3, shine: 1.4 }));
    solid(clay, shape('M8 34Q20 24 40 30L44 66Q24 74 10 62Z', 4), STEEL, { bulge: 3 });
    solid(clay, oval(22, 48, 12), lighter(STEEL, 0.2), { bulge: 2.6 });
    for (let tooth = 0; tooth < 12; tooth++)
      mark(clay, oval(22 + 12 * Math.cos(tooth * 0.5236), 48 + 12 * Math.sin(tooth * 0.5236), 2), darker(STEEL, 0.3));
    solid(clay, oval(22, 48, 4), darker(STEEL, 0.3), { bulge: 1.4 });
    solid(clay, shape('M18 14H32Q36 20 30 26L26 44H20L18 26Q12 20 18 14Z', 2), darker(STEEL, 0.16), { bulge: 2.4 });
  }),
};
