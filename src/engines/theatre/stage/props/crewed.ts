/** A submarine and a food truck, in whose large windows one sees who is at work. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GLASS,
  GOLD,
  gleam,
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
  WHITE,
} from './clay.js';

export const CREWED: Record<string, PropDesign> = {
  submarine: prop('#ffc02e', (clay) => {
    const { colour } = clay;
    solid(clay, rod('M56 24V8H66', 5), darker(colour, 0.1), { bulge: 2 });
    mark(clay, oval(67, 8, 3.4), GLASS);
    solid(clay, box(42, 19, 30, 16, 6), colour, { bulge: 4 });
    for (const [y, turn] of [
      [50, -1],
      [78, 1],
    ] as const)
      solid(clay, shape(`M84 64L98 ${y - turn * 2}L98 ${y + turn * 8}L84 ${64 + turn * 8}Z`, 3), darker(colour, 0.2), {
        bulge: 2,
      });
    solid(clay, shape('M4 62Q4 32 40 30H66Q92 34 94 62Q92 88 66 92H40Q4 92 4 62Z', 6), colour, {
      bulge: 9,
      shine: 1.2,
    });
    mark(clay, shape('M8 74Q50 82 92 72Q88 88 66 91H40Q12 90 8 74Z', 3), darker(colour, 0.2), 0.5);
    solid(clay, oval(31, 60, 25), STEEL, { bulge: 3, shine: 1.3 });
    mark(clay, oval(31, 60, 21), GLASS);
    mark(clay, shape('M18 68Q14 50 28 42L32 44Q20 52 22 70Z', 2), '#ffffff', 0.5);
    for (const x of [66, 82]) {
      solid(clay, oval(x, 58, 6.6), STEEL, { bulge: 2 });
      mark(clay, oval(x, 58, 4.6), GLASS);
      gleam(clay, oval(x - 1.4, 56, 1.4), 0.9);
    }
  }),
  'food-truck': prop('#f0604a', (clay) => {
    const { colour } = clay;
    solid(clay, box(28, 18, 70, 62, 6), colour, { bulge: 5, shine: 1.1 });
    solid(clay, shape('M4 54Q6 34 20 32H32V80H6Q2 80 2 74Z', 4), lighter(colour, 0.1), { bulge: 4 });
    mark(clay, shape('M8 52Q10 40 20 39H26V53Z', 2), GLASS);
    mark(clay, box(28, 66, 70, 5), WHITE, 0.85);
    solid(clay, box(38, 30, 52, 30, 3), darker(colour, 0.34), { bulge: 2 });
    mark(clay, box(41, 33, 46, 25, 2), '#ffe9b8');
    solid(clay, box(35, 58, 58, 6, 2), STEEL, { bulge: 2 });
    for (let stripe = 0; stripe < 6; stripe++) {
      const x = 34 + stripe * 10;
      solid(clay, shape(`M${x} 20H${x + 10}V30Q${x + 5} 36 ${x} 30Z`, 1), stripe % 2 ? WHITE : '#d8303c', {
        bulge: 1.4,
      });
    }
    solid(clay, box(44, 8, 40, 11, 4), GOLD, { bulge: 2.4 });
    for (const x of [52, 64, 76]) mark(clay, oval(x, 13.5, 3), darker(GOLD, 0.5), 0.7);
    mark(clay, oval(7, 64, 3.6), '#fff2b0');
    solid(clay, box(0, 78, 98, 6, 3), DARK, { bulge: 2 });
    for (const x of [20, 78]) {
      solid(clay, oval(x, 84, 11), RUBBER, { bulge: 3 });
      solid(clay, oval(x, 84, 5), STEEL, { bulge: 2 });
    }
  }),
};
