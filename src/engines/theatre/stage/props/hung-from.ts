/** What things hang from out of doors: eaves, a balcony, an awning, a tower that is open on top, a doorway. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GLASS,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  shape,
  solid,
  WOOD,
} from './clay.js';

const PLASTER = '#f0dfc4';
const STONE = '#b9b1a8';

/** The side of a house, under what stands out from it to the right. */
function house(clay: Clay): void {
  solid(clay, box(2, 22, 38, 77, 1.5), PLASTER, { bulge: 4 });
  solid(clay, box(9, 46, 24, 28, 2), WOOD, { bulge: 2 });
  pane(clay, box(12, 49, 18, 22, 1), GLASS, 1);
  mark(clay, rod('M21 49V71M12 60H30', 1.6), WOOD);
  solid(clay, box(0, 93, 42, 6, 1.5), STONE, { bulge: 2 });
}

export const HUNG_FROM: Record<string, PropDesign> = {
  eaves: prop('#b5533c', (clay) => {
    const { colour } = clay;
    house(clay);
    solid(clay, shape('M38 38L94 38L99 34H38Z', 1), darker(WOOD, 0.25), { bulge: 1.6 });
    for (const x of [48, 60, 72, 84]) solid(clay, box(x, 35, 4, 6, 1), darker(WOOD, 0.35), { bulge: 1 });
    solid(clay, shape('M0 8L70 4L100 32V37H0Z', 2), colour, { bulge: 4 });
    for (const [row, y] of [12, 20, 28].entries())
      for (let tile = 0; tile < 12; tile++) {
        const x = 2 + tile * 8.4 + (row % 2) * 4;
        if (x < 66 + row * 10)
          mark(clay, rod(`M${x} ${y}Q${x + 4} ${y + 6} ${x + 8} ${y}`, 1.2), darker(colour, 0.4), 0.8);
      }
    solid(clay, box(0, 33, 100, 5, 2.4), lighter(colour, 0.2), { bulge: 2 });
  }),
  balcony: prop('#e8dccb', (clay) => {
    const { colour } = clay;
    house(clay);
    solid(clay, box(4, 4, 30, 30, 2), WOOD, { bulge: 2 });
    for (const x of [7, 20]) pane(clay, box(x, 7, 11, 24, 1), GLASS, 1);
    for (const x of [40, 50, 60, 70, 80, 90]) solid(clay, rod(`M${x} 12V32`, 2.2), DARK, { bulge: 1 });
    solid(clay, box(34, 9, 65, 4, 2), DARK, { bulge: 1.6 });
    solid(clay, box(30, 30, 70, 8, 2), colour, { bulge: 3 });
    solid(clay, shape('M40 38H62L40 54Z', 2), darker(colour, 0.12), { bulge: 2 });
  }),
  awning: prop('#d8413e', (clay) => {
    house(clay);
    solid(clay, shape('M30 10H44L98 30V38H30Z', 2), '#fbf4ea', { bulge: 3 });
    for (const part of [0, 2, 4]) {
      const at = (along: number, end: number) => 30 + (along / 6) * (end - 30);
      mark(clay, shape(`M${at(part, 44)} 10H${at(part + 1, 44)}L${at(part + 1, 98)} 37H${at(part, 98)}Z`), clay.colour);
    }
    for (let lap = 0; lap < 6; lap++)
      mark(clay, oval(35.6 + lap * 11.4, 36, 5.7, 5), lap % 2 ? '#fbf4ea' : clay.colour);
  }),
  /** Open on top, for a bell. */
  'bell-tower': prop('#c9b9a2', (clay) => {
    const { colour } = clay;
    mark(clay, box(20, 24, 60, 52, 1), '#3c3448', 0.28);
    for (const x of [12, 76]) solid(clay, box(x, 20, 12, 58, 1), colour, { bulge: 3 });
    solid(clay, shape('M24 20H76V42Q70 27 50 26Q30 27 24 42Z', 1), colour, { bulge: 2 });
    solid(clay, box(14, 76, 72, 23, 1), colour, { bulge: 4 });
    for (const [x, y] of [
      [20, 84],
      [42, 90],
      [62, 83],
      [74, 92],
      [14, 40],
      [79, 56],
      [15, 66],
    ] as const)
      mark(clay, box(x, y, 8, 4, 1.4), darker(colour, 0.2), 0.8);
    solid(clay, box(8, 74, 84, 6, 2), lighter(colour, 0.2), { bulge: 2 });
    solid(clay, shape('M4 22L50 0L96 22Z', 2), '#a8493c', { bulge: 4 });
  }),
  /** Without a door in it. */
  doorway: prop('#8a5a3a', (clay) => {
    const { colour } = clay;
    solid(clay, box(2, 2, 96, 97, 1), PLASTER, { bulge: 4 });
    mark(clay, box(22, 14, 56, 85, 1), '#4a3b52');
    mark(clay, shape('M22 99L36 82H64L78 99Z'), '#a9774c');
    for (const x of [16, 77]) solid(clay, box(x, 10, 7, 89, 1), colour, { bulge: 2 });
    solid(clay, box(12, 7, 76, 8, 2), lighter(colour, 0.12), { bulge: 2.4 });
    solid(clay, box(10, 94, 80, 5, 1), STONE, { bulge: 2 });
  }),
};
