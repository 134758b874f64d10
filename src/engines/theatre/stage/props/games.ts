/** What is played with and hidden behind: a pillow, a bush, a gate to run through. Listed by `index.ts`. */
import { darker, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, WOOD, within } from './clay.js';

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
      [50, 76, 30, 0],
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
