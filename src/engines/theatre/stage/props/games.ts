/** What is played with and hidden behind: a pillow, a bush, a gate to run through. Listed by `index.ts`. */
import {
  box,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  WOOD,
  within,
} from './clay.js';

const GATE = 'M6 14H94V38H6Z';
/** Fields of the chequered cloth along and down. */
const FIELDS = [11, 3] as const;

export const GAMES: Record<string, PropDesign> = {
  pillow: prop('#f4f1fb', (clay) => {
    solid(
      clay,
      shape('M4 20Q26 28 50 27Q74 28 96 20Q90 38 90 52Q90 68 97 84Q74 77 50 78Q26 77 3 84Q10 68 10 52Q10 38 4 20Z', 3),
      clay.colour,
      {
        bulge: 5,
        shine: 1.2,
      },
    );
    for (const x of [24, 42, 60, 78]) mark(clay, rod(`M${x} 34V71`, 2.4), '#8fb4ea', 0.55);
    gleam(clay, rod('M22 34Q48 30 74 33', 2), 0.7);
  }),
  bush: prop('#4cae4f', (clay) => {
    const { colour } = clay;
    for (const [x, y, wide, dark] of [
      [50, 52, 30, 0.22],
      [20, 70, 20, 0.16],
      [80, 70, 20, 0.16],
      [34, 60, 24, 0.06],
      [67, 58, 24, 0.04],
      [50, 72, 30, 0],
      [14, 84, 14, 0.02],
      [86, 84, 14, 0.02],
    ] as const)
      solid(clay, oval(x, y, wide, wide * 0.86), darker(colour, dark), { bulge: 5 });
    solid(clay, shape('M2 84Q50 74 98 84V98H2Z', 3), darker(colour, 0.08), { bulge: 3 });
    for (const [x, y] of [
      [28, 50],
      [62, 44],
      [46, 66],
      [76, 68],
      [20, 78],
      [58, 82],
    ] as const)
      solid(clay, oval(x, y, 2.6), '#ff8fb2', { bulge: 1 });
    for (const [x, y] of [
      [40, 40],
      [70, 54],
      [34, 74],
    ] as const)
      mark(clay, rod(`M${x} ${y}q4 -5 9 -3`, 1.6), lighter(colour, 0.3), 0.7);
  }),
  'chess-table': prop('#b87a45', (clay) => {
    const { colour } = clay;
    for (const x of [16, 78]) solid(clay, box(x, 56, 6, 40, 2), darker(colour, 0.25), { bulge: 2 });
    solid(clay, shape('M18 38H82L97 54H3Z', 2), lighter(colour, 0.15), { bulge: 2.2 });
    solid(clay, box(3, 53, 94, 7, 3), colour, { bulge: 1.8 });
    within(clay, shape('M27 40H73L82 52H18Z', 1), () => {
      mark(clay, shape('M10 38H90V54H10Z'), '#fff3d8');
      for (let column = 0; column < 8; column++)
        for (let row = 0; row < 3; row++) {
          if ((column + row) % 2) continue;
          const [wide, y] = [5.75 + row * 1.1, 40 + row * 4];
          mark(clay, shape(`M${50 + (column - 4) * wide} ${y}h${wide}v4h-${wide}Z`), '#4a3448');
        }
    });
    for (const [x, y, high, tone] of [
      [31, 44, 12, '#fdf6e6'],
      [38, 49, 16, '#fdf6e6'],
      [46, 44, 9, '#fdf6e6'],
      [56, 48, 10, '#3a2c40'],
      [63, 43, 16, '#3a2c40'],
      [70, 49, 12, '#3a2c40'],
    ] as const) {
      solid(clay, shape(`M${x - 3} ${y}L${x - 1.4} ${y - high * 0.62}H${x + 1.4}L${x + 3} ${y}Z`, 1), tone, {
        bulge: 1.2,
      });
      solid(clay, oval(x, y - high * 0.76, 2.4), tone, { bulge: 1.2 });
    }
  }),
  'finish-gate': prop('#ffffff', (clay) => {
    for (const x of [7, 93]) solid(clay, rod(`M${x} 8V97`, 5), WOOD, { bulge: 2 });
    solid(clay, shape(GATE, 1), clay.colour, { bulge: 2 });
    const [along, down] = FIELDS;
    within(clay, shape(GATE, 1), () => {
      for (let column = 0; column < along; column++)
        for (let row = 0; row < down; row++) {
          if ((column + row) % 2) continue;
          const [x, y] = [6 + (column * 88) / along, 14 + row * 8];
          mark(clay, shape(`M${x} ${y}h8v8h-8Z`), '#2a2440');
        }
    });
  }),
};
