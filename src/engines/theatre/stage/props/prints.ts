/** What is left on the ground: prints of paws that lead on to the right, turned earth. Listed by `index.ts`. */
import { darker, lighter, mark, oval, type PropDesign, prop, shape, solid } from './clay.js';

/** Where each paw came down, and how far up the floor. */
const STEPS = [
  [16, 93],
  [39, 82],
  [62, 93],
  [85, 82],
] as const;

export const PRINTS: Record<string, PropDesign> = {
  prints: prop('#3a2030', (clay) => {
    for (const [x, y] of STEPS) {
      mark(clay, oval(x - 4, y, 8, 3.8), clay.colour);
      for (const [across, down] of [
        [3, -4.4],
        [7, -1.6],
        [7, 1.6],
        [3, 4.4],
      ] as const)
        mark(clay, oval(x + across, y + down, 2.8, 1.3), clay.colour);
    }
  }),
  furrow: prop('#8a5a38', (clay) => {
    for (const y of [82, 89, 96]) {
      solid(
        clay,
        shape(
          `M3 ${y}Q14 ${y - 7} 26 ${y - 3}Q40 ${y - 8} 52 ${y - 3}Q66 ${y - 8} 78 ${y - 3}Q90 ${y - 7} 97 ${y}Z`,
          1,
        ),
        clay.colour,
        {
          bulge: 2,
        },
      );
      mark(clay, oval(30, y - 3, 3, 1), lighter(clay.colour, 0.3), 0.8);
      mark(clay, oval(70, y - 2, 4, 1), darker(clay.colour, 0.3), 0.8);
    }
  }),
};
