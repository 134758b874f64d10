/** What things are handled with and what becomes of them: a wall with a window, a slope, a plank, a turned umbrella. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  gleam,
  hollow,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  pane,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

/** Bricks, a window in the middle, a flower box under it. */
function wall(clay: Clay, window: () => void): void {
  const front = box(3, 2, 94, 96, 3);
  solid(clay, front, clay.colour, { bulge: 3 });
  within(clay, front, () => {
    for (let row = 0; row < 12; row++) {
      mark(clay, box(3, 2 + row * 8, 94, 0.9, 0), lighter(clay.colour, 0.45), 0.8);
      for (let stone = 0; stone < 8; stone++)
        mark(clay, box(3 + stone * 14 + (row % 2 ? 7 : 0), 2 + row * 8, 0.9, 8, 0), lighter(clay.colour, 0.45), 0.8);
    }
  });
  solid(clay, box(20, 20, 60, 54, 3), WHITE, { bulge: 2.6 });
  window();
  solid(clay, box(15, 73, 70, 6, 2), lighter(clay.colour, 0.5), { bulge: 2 });
  for (const [x, colour] of [
    [24, '#f25a7a'],
    [37, '#ffd24a'],
    [50, '#f25a7a'],
    [63, '#ffd24a'],
    [76, '#f25a7a'],
  ] as const) {
    solid(clay, oval(x, 83, 7, 5), '#4f9a3c', { bulge: 1.6 });
    solid(clay, oval(x, 80, 4, 4), colour, { bulge: 1.4 });
  }
  solid(clay, box(17, 84, 66, 9, 2), WOOD, { bulge: 2.2 });
}
const PANES = [
  [24, 24],
  [52, 24],
  [24, 49],
  [52, 49],
] as const;
const CONFETTI = ['#f25a7a', '#ffd24a', '#4ab0f2', '#6fd05a', '#b06af0'] as const;
const HOLE = 'M50 26L56 38L70 32L62 45L78 48L62 54L70 66L55 60L50 72L45 60L31 67L38 54L22 50L38 44L29 32L44 38Z';

export const HANDLED: Record<string, PropDesign> = {
  'house-wall': prop('#b9593f', (clay) =>
    wall(clay, () => {
      for (const [x, y] of PANES) pane(clay, box(x, y, 24, 21, 1), '#8fd0f2', 1);
    }),
  ),
  'house-wall-broken': prop('#b9593f', (clay) =>
    wall(clay, () => {
      for (const [x, y] of PANES) pane(clay, box(x, y, 24, 21, 1), '#8fd0f2', 1);
      hollow(clay, shape(HOLE), '#20202e');
      mark(clay, rod(HOLE, 1), '#ffffff', 0.8);
      for (const crack of ['M70 66L76 70', 'M29 32L24 26', 'M70 32L76 25', 'M31 67L26 70', 'M22 50L20 50'])
        mark(clay, rod(crack, 1.2), '#ffffff', 0.9);
    }),
  ),
  'glass-pane': prop('#bfe6fa', (clay) => {
    solid(clay, box(8, 8, 84, 84, 4), clay.colour, { bulge: 3, shine: 1.4 });
    gleam(clay, shape('M20 84L70 16H84L34 84Z'), 0.6);
  }),
  /** From high on the left down to the right. */
  slope: prop('#7ec850', (clay) => {
    const hill = shape('M1 57Q10 56 24 64Q60 84 99 96V99H1Z');
    mark(clay, hill, clay.colour);
    within(clay, hill, () => {
      mark(clay, shape('M1 57Q10 56 24 64Q60 84 99 96L99 99Q56 90 22 70Q10 62 1 62Z'), lighter(clay.colour, 0.3), 0.8);
      for (let tuft = 0; tuft < 16; tuft++) {
        const [x, y] = [4 + ((tuft * 37) % 80), 74 + ((tuft * 23) % 22)];
        mark(clay, rod(`M${x} ${y}l-1 -3M${x} ${y}l0.6 -3.6M${x} ${y}l2 -2.6`, 0.5), darker(clay.colour, 0.25), 0.8);
      }
    });
  }),
  confetti: prop('#f25a7a', (clay) => {
    for (let bit = 0; bit < 26; bit++) {
      const [x, y] = [8 + ((bit * 37) % 84), 8 + ((bit * 53) % 84)];
      turned(clay, x, y, bit * 0.17, () =>
        mark(clay, box(x - 4, y - 2.4, 8, 4.8, 1), CONFETTI[bit % CONFETTI.length]!),
      );
    }
  }),
  /** A plank on its block, its right end up. */
  plank: prop('#e2543f', (clay) => {
    solid(clay, shape('M42 98L50 74L58 98Z', 2), STEEL, { bulge: 2.4 });
    turned(clay, 50, 76, -0.055, () => {
      solid(clay, box(2, 72, 96, 7, 3), clay.colour, { bulge: 2.2 });
      for (const x of [4, 84]) solid(clay, box(x, 69, 12, 5, 2), DARK, { bulge: 1.4 });
    });
  }),
  'umbrella-turned': prop('#9a5ad0', (clay) => {
    solid(clay, rod('M50 40V90Q50 97 43 97Q37 97 37 91', 3.4), WOOD, { bulge: 1.4 });
    const cup = shape('M4 8Q18 16 27 9Q38 17 50 10Q62 17 73 9Q82 16 96 8Q86 44 50 48Q14 44 4 8Z', 2);
    solid(clay, cup, clay.colour, { bulge: 4 });
    within(clay, cup, () => {
      for (const x of [4, 27, 50, 73, 96]) mark(clay, rod(`M50 48Q${(50 + x) / 2} 40 ${x} 8`, 1.4), STEEL, 0.95);
      mark(
        clay,
        shape('M4 8Q18 16 27 9Q38 17 50 10Q62 17 73 9Q82 16 96 8L92 18Q50 26 8 18Z'),
        darker(clay.colour, 0.4),
        0.5,
      );
    });
  }),
  'gum-bubble': prop('#ff8fc0', (clay) => {
    solid(clay, oval(50, 50, 47), clay.colour, { bulge: 8, shine: 1.6 });
    gleam(clay, oval(34, 32, 9, 6, -0.6), 0.8);
  }),
  dough: prop('#f3dfb4', (clay) => {
    solid(clay, oval(50, 52, 47, 30), clay.colour, { bulge: 5 });
    mark(clay, oval(50, 50, 38, 22), lighter(clay.colour, 0.4), 0.8);
    for (const [x, y] of [
      [34, 44],
      [62, 40],
      [54, 60],
      [72, 54],
      [26, 56],
    ] as const)
      mark(clay, oval(x, y, 2.6, 1.6), darker(clay.colour, 0.1), 0.7);
  }),
  pan: prop('#3b3f4c', (clay) => {
    solid(clay, rod('M66 50H97', 7), darker(clay.colour, 0.2), { bulge: 2 });
    solid(clay, shape('M4 44H72L66 62Q64 66 58 66H18Q12 66 10 62Z', 2), clay.colour, { bulge: 4, shine: 1.4 });
    mark(clay, oval(38, 44, 34, 5), lighter(clay.colour, 0.2));
  }),
  match: prop(LIGHT_WOOD, (clay) => {
    solid(clay, rod('M18 96L58 42', 7), clay.colour, { bulge: 2 });
    solid(clay, oval(60, 38, 7), '#d8413a', { bulge: 2 });
    solid(clay, shape('M62 4Q84 24 74 40Q62 52 50 40Q44 24 62 4Z', 2), '#ff9a2c', { bulge: 3 });
    mark(clay, shape('M63 18Q74 30 68 38Q62 44 56 38Q53 30 63 18Z'), '#fff0a0');
  }),
  'firework-rocket': prop('#e2453f', (clay) => {
    solid(clay, rod('M50 70V98', 3), LIGHT_WOOD, { bulge: 1.2 });
    solid(clay, box(38, 24, 24, 52, 3), clay.colour, { turned: 'across', bulge: 3 });
    for (const y of [34, 48, 62]) mark(clay, box(38, y, 24, 5, 0), '#ffd24a', 0.95);
    solid(clay, shape('M32 26L50 2L68 26Z', 3), '#3f7ae0', { bulge: 3 });
    mark(clay, rod('M42 76Q40 84 34 86', 1.8), '#6a5a4a');
  }),
  contraption: prop('#c9803f', (clay) => {
    for (const x of [20, 72]) solid(clay, box(x, 90, 12, 8, 2), DARK, { bulge: 1.6 });
    solid(clay, box(62, 8, 10, 34, 2), STEEL, { turned: 'across', bulge: 2 });
    solid(clay, box(59, 4, 16, 8, 3), darker(STEEL, 0.2), { bulge: 2 });
    solid(clay, box(8, 36, 80, 56, 6), clay.colour, { bulge: 5 });
    for (const x of [14, 82])
      for (const y of [42, 86]) solid(clay, oval(x, y, 2), lighter(clay.colour, 0.5), { bulge: 1 });
    solid(clay, oval(34, 30, 15, 13), '#8fd6f0', { bulge: 4, shine: 1.6 });
    solid(clay, box(26, 40, 16, 5, 1), darker(STEEL, 0.1), { bulge: 1.4 });
    for (const [x, y, radius] of [
      [30, 66, 13],
      [50, 74, 9],
    ] as const) {
      const teeth = Array.from({ length: 10 }, (_, tooth) => {
        const angle = (tooth / 10) * Math.PI * 2;
        return oval(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, 2.6);
      });
      for (const tooth of teeth) solid(clay, tooth, '#f2c14a', { bulge: 1 });
      solid(clay, oval(x, y, radius), '#f2c14a', { bulge: 3 });
      solid(clay, oval(x, y, radius * 0.36), darker(clay.colour, 0.3), { bulge: 1.4 });
    }
    solid(clay, oval(72, 56, 10), WHITE, { bulge: 2.4 });
    mark(clay, rod('M72 56L78 50', 2), '#d8413a');
    for (const [x, colour] of [
      [64, '#e2453f'],
      [72, '#ffd24a'],
      [80, '#5fc25a'],
    ] as const)
      solid(clay, oval(x, 76, 3.4), colour, { bulge: 1.4 });
    solid(clay, rod('M7 70L2 48', 4), STEEL, { bulge: 1.6 });
    solid(clay, oval(4, 44, 3.6), '#e2453f', { bulge: 1.6 });
  }),
};
