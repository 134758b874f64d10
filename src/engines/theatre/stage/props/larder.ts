/** What lies in kitchens and on tables and has no emoji. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  gleam,
  hollow,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
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

export const LARDER: Record<string, PropDesign> = {
  'chopping-board': prop(LIGHT_WOOD, (clay) => {
    solid(clay, box(6, 30, 70, 64, 9), darker(clay.colour, 0.3), { bulge: 3 });
    solid(
      clay,
      shape('M8 24H74Q80 24 80 32V40H94Q98 44 94 50H80V78Q80 86 74 86H8Q2 86 2 78V32Q2 24 8 24Z', 3),
      clay.colour,
      {
        bulge: 4,
      },
    );
    for (const [y, bend] of [
      [36, 3],
      [50, -4],
      [64, 4],
      [76, -3],
    ] as const)
      mark(clay, rod(`M8 ${y}Q40 ${y + bend} 74 ${y}`, 1.2), darker(clay.colour, 0.3), 0.6);
    hollow(clay, oval(90, 45, 2.6), darker(clay.colour, 0.6));
    for (const [x, y] of [
      [22, 62],
      [34, 68],
      [27, 74],
    ] as const) {
      solid(clay, oval(x, y, 8, 6), '#f08a2e', { bulge: 2, shine: 1.3 });
      mark(clay, oval(x, y, 3.6, 2.6), '#f8b766', 0.9);
    }
    turned(clay, 52, 52, -0.09, () => {
      solid(clay, shape('M30 44H60V58Q40 60 30 44Z', 2), STEEL, { bulge: 2, shine: 1.6 });
      solid(clay, box(59, 43, 24, 9, 4), DARK, { bulge: 2.4 });
    });
  }),
  'rolling-pin': prop(LIGHT_WOOD, (clay) =>
    turned(clay, 50, 50, -0.1, () => {
      for (const x of [1, 81]) solid(clay, box(x, 45, 18, 10, 5), darker(clay.colour, 0.28), { bulge: 3 });
      solid(clay, box(16, 36, 68, 28, 9), clay.colour, { bulge: 7, shine: 1.3 });
      for (const y of [44, 52, 58]) mark(clay, rod(`M24 ${y}H76`, 1), darker(clay.colour, 0.25), 0.5);
    }),
  ),
  ladle: prop(STEEL, (clay) => {
    solid(clay, rod('M30 70Q38 60 50 34L62 10Q68 2 76 8Q78 16 70 17', 6), clay.colour, { bulge: 2.4, shine: 1.6 });
    solid(clay, shape('M4 66H60Q58 97 32 97Q6 97 4 66Z', 3), clay.colour, { bulge: 6, shine: 1.6 });
    hollow(clay, oval(32, 67, 28, 8), darker(clay.colour, 0.35));
    solid(clay, oval(32, 69, 24, 5), '#e39a3c', { bulge: 2, shine: 1.4 });
  }),
  tray: prop('#b98a5a', (clay) => {
    solid(clay, oval(50, 78, 48, 15), darker(clay.colour, 0.3), { bulge: 3 });
    solid(clay, oval(50, 74, 48, 15), clay.colour, { bulge: 4 });
    solid(clay, oval(50, 73, 41, 11), lighter(clay.colour, 0.22), { bulge: 2 });
    for (const [x, colour] of [
      [28, '#f0f6fa'],
      [70, '#f0f6fa'],
    ] as const) {
      solid(clay, shape(`M${x - 9} 34H${x + 9}L${x + 7} 74H${x - 7}Z`, 3), colour, { bulge: 3, turned: 'across' });
      solid(clay, shape(`M${x - 8} 46H${x + 8}L${x + 6.6} 72H${x - 6.6}Z`, 2), '#f3a63a', { bulge: 2.4, shine: 1.5 });
    }
    solid(clay, oval(50, 76, 15, 5), WHITE, { bulge: 2 });
    solid(clay, shape('M40 74L50 52L60 74Z', 4), '#f5d7a0', { bulge: 3 });
    solid(clay, oval(50, 52, 5), '#dc3d4c', { bulge: 2, shine: 1.6 });
  }),
  wok: prop('#3d3f4c', (clay) => {
    solid(clay, rod('M72 58L97 46', 8), WOOD, { bulge: 3 });
    solid(clay, rod('M5 56Q-1 50 6 46', 4), clay.colour, { bulge: 1.4 });
    solid(clay, shape('M4 50H78Q76 92 41 92Q6 92 4 50Z', 4), clay.colour, { bulge: 6, shine: 1.4 });
    hollow(clay, oval(41, 51, 37, 12), darker(clay.colour, 0.4));
    for (const [x, y, colour] of [
      [24, 48, '#5fae48'],
      [36, 44, '#e8643a'],
      [50, 47, '#f2c33c'],
      [60, 50, '#5fae48'],
      [30, 53, '#f6e3b4'],
      [44, 53, '#d94a3a'],
      [55, 55, '#f6e3b4'],
    ] as const)
      solid(clay, oval(x, y, 8, 5.4, x), colour, { bulge: 2, shine: 1.3 });
    for (const x of [28, 44, 58]) mark(clay, rod(`M${x} 36Q${x - 6} 28 ${x} 20Q${x + 6} 12 ${x} 5`, 3), '#ffffff', 0.7);
  }),
  thermos: prop('#3f8fb0', (clay) => {
    solid(clay, box(26, 22, 44, 75, 10), clay.colour, { bulge: 6, turned: 'across', shine: 1.2 });
    solid(clay, box(30, 4, 36, 22, 6), STEEL, { bulge: 4, turned: 'across', shine: 1.4 });
    for (const y of [28, 86]) mark(clay, box(26, y, 44, 4, 1), STEEL, 0.9);
    solid(clay, rod('M70 38Q86 40 84 56Q83 68 70 70', 6), darker(clay.colour, 0.3), { bulge: 2 });
    gleam(clay, box(33, 36, 6, 42, 3), 0.5);
  }),
  'roast-chicken': prop('#c9772e', (clay) => {
    solid(clay, oval(50, 86, 49, 11), WHITE, { bulge: 3 });
    for (const [x, y] of [
      [12, 82],
      [88, 82],
      [24, 88],
      [76, 88],
    ] as const)
      solid(clay, oval(x, y, 11, 6), '#62ad4a', { bulge: 2.4 });
    for (const [side, x] of [
      [-1, 22],
      [1, 80],
    ] as const) {
      solid(clay, rod(`M${x} 54L${x + side * 10} 34`, 5), '#f6ecd8', { bulge: 1.6 });
      solid(clay, oval(x + side * 10, 32, 5), '#f6ecd8', { bulge: 1.6 });
    }
    solid(clay, shape('M10 68Q12 34 50 30Q88 34 90 68Q88 86 50 86Q12 86 10 68Z', 6), clay.colour, {
      bulge: 9,
      shine: 1.6,
    });
    solid(clay, oval(24, 64, 15, 17, 0.4), lighter(clay.colour, 0.06), { bulge: 5, shine: 1.5 });
    solid(clay, oval(76, 64, 15, 17, -0.4), darker(clay.colour, 0.06), { bulge: 5, shine: 1.5 });
    mark(clay, rod('M50 36Q52 56 50 80', 1.6), darker(clay.colour, 0.3), 0.6);
    for (const [x, y] of [
      [36, 26],
      [62, 24],
    ] as const)
      mark(
        clay,
        rod(`M${x} ${y}Q${x - 5} ${y - 7} ${x} ${y - 13}Q${x + 4} ${y - 18} ${x} ${y - 22}`, 3),
        '#ffffff',
        0.75,
      );
    gleam(clay, oval(40, 44, 10, 4, -0.3), 0.55);
  }),
  popsicle: prop('#f0506e', (clay) => {
    solid(clay, box(43, 68, 14, 29, 6), LIGHT_WOOD, { bulge: 2.6 });
    solid(clay, shape('M24 78V28Q24 3 50 3Q76 3 76 28V78Z', 5), clay.colour, { bulge: 7, shine: 1.6 });
    within(clay, shape('M24 78V28Q24 3 50 3Q76 3 76 28V78Z', 5), () => {
      mark(clay, box(20, 54, 60, 30, 0), '#ffd34d', 0.75);
      mark(clay, box(20, 34, 60, 20, 0), '#ff9a3c', 0.6);
    });
    for (const x of [39, 61]) mark(clay, rod(`M${x} 22V66`, 4), darker(clay.colour, 0.2), 0.35);
    gleam(clay, rod('M31 26V58', 4), 0.7);
    solid(clay, shape('M62 76Q62 88 66 90Q70 88 70 76Z', 1), '#ffc24a', { bulge: 1.6, shine: 1.5 });
  }),
  'wedding-cake': prop('#fdf3ee', (clay) => {
    for (const [y, wide, high] of [
      [66, 44, 30],
      [42, 32, 26],
      [22, 20, 22],
    ] as const) {
      solid(clay, box(50 - wide, y, wide * 2, high, 6), clay.colour, { bulge: 4, turned: 'across' });
      for (let x = -wide + 4; x <= wide - 4; x += 8) {
        mark(clay, rod(`M${50 + x - 4} ${y + 5}Q${50 + x} ${y + 12} ${50 + x + 4} ${y + 5}`, 2), '#f3b6c4');
        solid(clay, oval(50 + x, y + high - 2, 3.4, 2.6), lighter(clay.colour, 0.4), { bulge: 1 });
      }
    }
    for (const [x, y] of [
      [22, 66],
      [30, 62],
      [72, 44],
      [64, 22],
    ] as const)
      for (let at = 0; at < 5; at++)
        turned(clay, x, y, at / 5, () => solid(clay, oval(x, y - 3, 3, 3.4), '#ee7f9a', { bulge: 1.2 }));
    solid(clay, shape('M50 22C36 12 40 2 47 4Q50 5 50 9Q50 5 53 4C60 2 64 12 50 22Z', 1), '#e23b52', {
      bulge: 2.6,
      shine: 1.6,
    });
  }),
  'sauce-bottle': prop('#d3302a', (clay) => {
    solid(clay, shape('M44 20L46 3H54L56 20Z', 2), WHITE, { bulge: 2, turned: 'across' });
    solid(clay, box(36, 18, 28, 11, 4), WHITE, { bulge: 3, turned: 'across' });
    solid(clay, shape('M36 28H64Q72 40 72 54V92Q72 97 66 97H34Q28 97 28 92V54Q28 40 36 28Z', 4), clay.colour, {
      bulge: 6,
      turned: 'across',
      shine: 1.3,
    });
    solid(clay, oval(50, 66, 17, 16), WHITE, { bulge: 2 });
    solid(clay, oval(50, 68, 10, 9), clay.colour, { bulge: 3, shine: 1.4 });
    solid(clay, shape('M44 60Q50 54 56 60Q50 64 44 60Z', 1), '#4f9a3f', { bulge: 1.2 });
    gleam(clay, rod('M35 44V86', 3.4), 0.6);
  }),
  radish: prop('#f7f4ee', (clay) => {
    for (const turn of [-0.12, -0.04, 0.05, 0.13])
      turned(clay, 62, 32, turn, () =>
        solid(clay, shape('M60 32Q50 16 60 0Q72 4 70 16Q70 26 64 32Z', 2), turn < 0 ? '#5fae48' : '#4f9a3f', {
          bulge: 3,
        }),
      );
    solid(clay, shape('M44 32Q66 22 80 38Q82 58 58 74Q36 88 12 97Q24 72 30 52Q34 38 44 32Z', 4), clay.colour, {
      bulge: 8,
      shine: 1.3,
    });
    within(clay, shape('M44 32Q66 22 80 38Q82 58 58 74Q36 88 12 97Q24 72 30 52Q34 38 44 32Z', 4), () =>
      mark(clay, oval(64, 30, 26, 12, 0.3), '#a9cf83', 0.75),
    );
    for (const path of ['M40 50Q46 54 54 53', 'M48 66Q54 66 58 62', 'M30 70Q34 74 40 73'])
      mark(clay, rod(path, 1.3), darker(clay.colour, 0.35), 0.5);
  }),
  cauliflower: prop('#f5eed6', (clay) => {
    for (const turn of [-0.135, -0.08, 0.08, 0.135])
      turned(clay, 50, 92, turn, () =>
        solid(
          clay,
          shape('M50 94Q26 66 44 30Q62 30 62 62Q60 84 50 94Z', 3),
          Math.abs(turn) > 0.12 ? '#4f9a3f' : '#74b85a',
          {
            bulge: 4,
          },
        ),
      );
    for (let at = 30; at >= 0; at--) {
      const far = 6.2 * Math.sqrt(at);
      solid(
        clay,
        oval(50 + Math.cos(at * 2.4) * far, 44 + Math.sin(at * 2.4) * far * 0.8, 9, 8),
        at % 2 ? clay.colour : lighter(clay.colour, 0.3),
        { bulge: 3 },
      );
    }
    for (const turn of [-0.13, 0, 0.13])
      turned(clay, 50, 97, turn, () =>
        solid(clay, shape('M50 97Q36 84 44 64Q56 64 58 80Q56 92 50 97Z', 2), '#8cc96e', { bulge: 3 }),
      );
  }),
  pomegranate: prop('#c92f45', (clay) => {
    solid(clay, shape('M44 20L38 3L47 9L52 2L56 10L64 4L58 20Z', 2), darker(clay.colour, 0.1), { bulge: 2.4 });
    solid(clay, oval(50, 58, 44, 39), clay.colour, { bulge: 9, shine: 1.4 });
    solid(clay, shape('M34 44Q56 34 76 48Q84 66 66 82Q44 86 34 68Q30 54 34 44Z', 4), '#f6e2b0', { bulge: 3 });
    for (let at = 0; at < 26; at++) {
      const far = 3.9 * Math.sqrt(at);
      solid(clay, oval(56 + Math.cos(at * 2.4) * far, 62 + Math.sin(at * 2.4) * far, 3.6, 4, at), '#d61f4e', {
        bulge: 1.4,
        shine: 1.8,
      });
    }
    gleam(clay, oval(22, 46, 4, 9, 0.4), 0.8);
  }),
  asparagus: prop('#7dad4f', (clay) => {
    for (const [x, turn] of [
      [32, -0.03],
      [68, 0.03],
      [42, -0.012],
      [60, 0.012],
      [51, 0],
    ] as const)
      turned(clay, x, 80, turn, () => {
        solid(clay, box(x - 5, 18, 10, 79, 3), clay.colour, { bulge: 3, turned: 'across' });
        solid(clay, shape(`M${x - 7} 26Q${x - 6} 8 ${x} 2Q${x + 6} 8 ${x + 7} 26Z`, 2), darker(clay.colour, 0.22), {
          bulge: 3,
        });
        for (const y of [34, 48]) mark(clay, shape(`M${x - 4} ${y}l4 -8l4 8Z`, 1), '#6f5a8c', 0.7);
        for (const y of [10, 17]) mark(clay, rod(`M${x - 4} ${y + 4}l4 -5l4 5`, 1.2), '#3f6a2a', 0.7);
      });
    solid(clay, box(24, 66, 54, 9, 3), '#c94f6a', { bulge: 2.4 });
  }),
};
