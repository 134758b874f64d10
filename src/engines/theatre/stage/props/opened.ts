/** How boxes, chests, cases and doors look before or after they are opened. Listed by `index.ts`. */
import {
  box,
  darker,
  GOLD,
  hollow,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
} from './clay.js';

const CARDBOARD_DARK = '#4a2a1c';

export const OPENED_DRAWN: Record<string, PropDesign> = {
  'closed-chest': prop('#9a5a2c', (clay) => {
    solid(clay, shape('M10 50V40Q10 18 34 18H66Q90 18 90 40V50Z', 3), darker(clay.colour, 0.06), { bulge: 5 });
    for (const x of [10, 80])
      solid(clay, shape(`M${x} 50V36Q${x} 24 ${x + 5} 22Q${x + 10} 24 ${x + 10} 36V50Z`, 2), GOLD, { bulge: 2 });
    solid(clay, box(10, 48, 80, 44, 5), clay.colour, { bulge: 4 });
    for (const x of [10, 80]) solid(clay, box(x, 48, 10, 44, 3), GOLD, { bulge: 2 });
    solid(clay, box(10, 46, 80, 7, 2), GOLD, { bulge: 2 });
    solid(clay, box(42, 46, 16, 20, 4), lighter(GOLD, 0.2), { bulge: 2 });
    mark(clay, oval(50, 54, 2.6), CARDBOARD_DARK);
    mark(clay, box(49, 54, 2, 7, 1), CARDBOARD_DARK);
  }),
  'open-gift': prop('#ffc52e', (clay) => {
    hollow(clay, shape('M12 36L26 26H74L88 36Z'), darker(clay.colour, 0.6));
    solid(clay, box(12, 36, 76, 60, 4), clay.colour, { bulge: 5 });
    solid(clay, box(42, 36, 16, 60, 1), '#d8243a', { bulge: 2 });
    solid(clay, box(12, 34, 76, 5, 2), lighter(clay.colour, 0.2), { bulge: 1.6 });
  }),
  'gift-lid': prop('#ffc52e', (clay) => {
    for (const side of [-1, 1]) {
      solid(clay, shape(`M50 60Q${50 + side * 30} 22 ${50 + side * 40} 44Q${50 + side * 34} 62 50 62Z`, 3), '#d8243a', {
        bulge: 3,
      });
    }
    solid(clay, oval(50, 58, 7), lighter('#d8243a', 0.2), { bulge: 2 });
    solid(clay, box(4, 62, 92, 26, 5), clay.colour, { bulge: 4 });
    solid(clay, box(42, 62, 16, 26, 1), '#d8243a', { bulge: 2 });
  }),
  'open-suitcase': prop('#f0a733', (clay) => {
    solid(clay, shape('M10 50L18 12Q20 8 25 8H75Q80 8 82 12L90 50Z', 3), darker(clay.colour, 0.12), { bulge: 4 });
    mark(clay, shape('M17 48L24 17H76L83 48Z'), '#7a4a2c');
    mark(clay, rod('M22 44L78 20M22 20L78 44', 1.6), '#b98a5a', 0.8);
    hollow(clay, shape('M10 50H90L84 60H16Z'), '#5a3420');
    solid(clay, box(8, 56, 84, 36, 6), clay.colour, { bulge: 4 });
    for (const x of [24, 68]) solid(clay, box(x, 54, 8, 12, 2), STEEL, { bulge: 1.6 });
    solid(clay, rod('M40 92V96H60V92', 4), darker(clay.colour, 0.3), { bulge: 1.4 });
  }),
  eggshell: prop('#f6ead6', (clay) => {
    hollow(clay, oval(50, 52, 36, 8), darker(clay.colour, 0.4));
    solid(
      clay,
      shape('M13 52L22 60L30 50L39 60L48 51L58 61L66 50L76 60L87 52Q90 96 50 97Q10 96 13 52Z', 2),
      clay.colour,
      {
        bulge: 6,
      },
    );
  }),
  /** Its leaf swung to the left, light behind it. */
  'open-door': prop('#a9673a', (clay) => {
    solid(clay, box(26, 2, 56, 96, 3), darker(clay.colour, 0.25), { bulge: 3 });
    const light = clay.canvas.createLinearGradient(0, 8, 0, 98);
    light.addColorStop(0, '#fff8d8');
    light.addColorStop(1, '#ffd987');
    clay.canvas.fillStyle = light;
    clay.canvas.fill(box(32, 8, 44, 90, 1));
    solid(clay, shape('M32 8L10 2V99L32 98Z', 2), clay.colour, { bulge: 3 });
    mark(clay, shape('M28 18L15 15V46L28 46Z'), darker(clay.colour, 0.2), 0.7);
    mark(clay, shape('M28 56L15 57V86L28 84Z'), darker(clay.colour, 0.2), 0.7);
    solid(clay, oval(13.5, 51, 2.4), GOLD, { bulge: 1.2 });
  }),
  'open-refrigerator': prop('#cfe3ee', (clay) => {
    solid(clay, box(34, 3, 60, 94, 7), clay.colour, { bulge: 3 });
    const light = clay.canvas.createLinearGradient(0, 8, 0, 94);
    light.addColorStop(0, '#ffffff');
    light.addColorStop(1, '#fff0c0');
    clay.canvas.fillStyle = light;
    clay.canvas.fill(box(40, 9, 48, 82, 3));
    for (const y of [34, 60]) mark(clay, box(40, y, 48, 2.4, 1), '#b9cbd8');
    solid(clay, shape('M36 4L8 1V99L36 96Z', 3), lighter(clay.colour, 0.1), { bulge: 3 });
    for (const [x, y, colour] of [
      [52, 29, '#f25a4a'],
      [72, 29, '#5fb34a'],
      [50, 55, '#ffb52e'],
      [66, 55, '#8a5ad0'],
      [78, 55, '#f25a4a'],
    ] as const)
      solid(clay, oval(x, y, 5), colour, { bulge: 1.8 });
    solid(clay, box(12, 40, 3, 20, 1.5), STEEL, { bulge: 1.2 });
  }),
};
