/** Fruit, sweets and street food that have no emoji, or one that shows something else. Listed by `index.ts`. */
import {
  box,
  darker,
  gleam,
  LIGHT_WOOD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
  turned,
  WHITE,
  within,
} from './clay.js';

export const PANTRY: Record<string, PropDesign> = {
  durian: prop('#a9b63c', (clay) => {
    solid(clay, rod('M50 16Q48 8 54 2', 7), '#7a5a2a', { bulge: 2 });
    for (let at = 0; at < 26; at++) {
      const turn = (at / 26) * Math.PI * 2;
      const [x, y] = [50 + Math.cos(turn) * 36, 56 + Math.sin(turn) * 34];
      turned(clay, x, y, at / 26 + 0.25, () =>
        solid(clay, shape(`M${x - 6} ${y + 4}L${x} ${y - 9}L${x + 6} ${y + 4}Z`, 1), darker(clay.colour, 0.12), {
          bulge: 1.6,
        }),
      );
    }
    solid(clay, oval(50, 56, 38, 36), clay.colour, { bulge: 9 });
    for (let row = 0; row < 6; row++)
      for (let at = 0; at < 7; at++) {
        const x = 18 + at * 10.6 + (row % 2) * 5.3;
        const y = 32 + row * 9.6;
        if (((x - 50) / 34) ** 2 + ((y - 56) / 32) ** 2 > 1) continue;
        solid(clay, shape(`M${x - 5.4} ${y + 4}L${x} ${y - 7}L${x + 5.4} ${y + 4}Z`, 1), lighter(clay.colour, 0.16), {
          bulge: 1.8,
          shine: 1.3,
        });
      }
    solid(clay, shape('M56 62Q70 50 82 60Q90 76 74 88Q56 88 56 62Z', 4), '#f6efcf', { bulge: 3 });
    solid(clay, oval(68, 69, 8, 9, 0.4), '#f9d648', { bulge: 3, shine: 1.5 });
    solid(clay, oval(76, 78, 7, 7), '#f9d648', { bulge: 3, shine: 1.5 });
  }),
  'dragon-fruit': prop('#e63f86', (clay) => {
    for (const [x, y, turn] of [
      [22, 36, -0.3],
      [40, 18, -0.1],
      [62, 18, 0.08],
      [78, 36, 0.2],
      [16, 60, -0.2],
      [84, 60, 0.2],
    ] as const)
      turned(clay, x, y, turn, () =>
        solid(
          clay,
          shape(`M${x - 8} ${y + 12}Q${x - 2} ${y} ${x + 1} ${y - 16}Q${x + 8} ${y} ${x + 8} ${y + 12}Z`, 1),
          '#8cc63f',
          { bulge: 2 },
        ),
      );
    solid(clay, oval(48, 58, 38, 36), clay.colour, { bulge: 8, shine: 1.4 });
    for (const [x, y] of [
      [24, 52],
      [22, 72],
      [36, 36],
      [38, 86],
    ] as const)
      solid(
        clay,
        shape(`M${x - 7} ${y + 6}Q${x} ${y - 4} ${x + 9} ${y - 7}Q${x + 6} ${y + 4} ${x + 4} ${y + 8}Z`, 1),
        '#c9dd6a',
        { bulge: 1.6 },
      );
    solid(clay, oval(60, 64, 31, 30), darker(clay.colour, 0.05), { bulge: 2 });
    solid(clay, oval(61, 64, 27, 26), '#fdfdfb', { bulge: 3 });
    for (let at = 0; at < 34; at++) {
      const turn = at * 2.4;
      const far = 3.8 * Math.sqrt(at);
      mark(clay, oval(61 + Math.cos(turn) * far, 64 + Math.sin(turn) * far, 1.4, 1), '#2b2338', 0.9);
    }
  }),
  persimmon: prop('#f2801e', (clay) => {
    solid(clay, shape('M50 26Q92 20 95 58Q94 94 50 94Q6 94 5 58Q8 20 50 26Z', 6), clay.colour, {
      bulge: 9,
      shine: 1.5,
    });
    for (const turn of [-0.16, -0.06, 0.06, 0.16])
      turned(clay, 50, 26, turn, () =>
        solid(clay, shape('M44 26Q40 46 50 50Q60 46 56 26Z', 3), '#6f9a3c', { bulge: 2 }),
      );
    solid(clay, oval(50, 28, 14, 7), '#83ae48', { bulge: 2.4 });
    solid(clay, rod('M50 26L52 12', 6), '#7a5a2a', { bulge: 2 });
    gleam(clay, oval(24, 46, 5, 10, 0.4), 0.85);
  }),
  lychee: prop('#d8384a', (clay) => {
    solid(clay, rod('M24 40Q40 12 66 6M66 6L62 44', 3), '#7a5a2a', { bulge: 1 });
    for (const turn of [-0.06, 0.12])
      turned(clay, 66, 8, turn, () =>
        solid(clay, shape('M66 8Q80 -2 96 14Q82 22 66 8Z', 2), '#4f9a4a', { bulge: 2.4 }),
      );
    for (const [x, y, radius] of [
      [28, 60, 26],
      [62, 56, 22],
    ] as const) {
      solid(clay, oval(x, y, radius), clay.colour, { bulge: radius * 0.3, shine: 1.2 });
      for (let at = 0; at < 30; at++) {
        const turn = at * 2.4;
        const far = (radius - 3) * Math.sqrt(at / 30);
        solid(clay, oval(x + Math.cos(turn) * far, y + Math.sin(turn) * far, 2.2), lighter(clay.colour, 0.18), {
          bulge: 0.9,
        });
      }
    }
    solid(clay, oval(70, 76, 20), '#fbf3f0', { bulge: 5, shine: 1.6 });
    solid(
      clay,
      shape('M50 78Q52 96 70 96.6Q88 96 90 78Q84 84 80 79Q75 86 70 80Q64 86 60 79Q55 84 50 78Z', 1),
      clay.colour,
      { bulge: 3 },
    );
    gleam(clay, oval(63, 66, 4, 3), 0.9);
  }),
  tofu: prop('#fbf3df', (clay) => {
    solid(clay, oval(50, 86, 48, 10), '#5a87c4', { bulge: 3 });
    solid(clay, oval(50, 83, 42, 7.4), WHITE, { bulge: 2 });
    solid(clay, shape('M16 44L48 54V88L16 77Z', 3), darker(clay.colour, 0.06), { bulge: 3 });
    solid(clay, shape('M84 44L48 54V88L84 77Z', 3), darker(clay.colour, 0.14), { bulge: 3 });
    solid(clay, shape('M16 44L50 33L84 44L48 54Z', 3), lighter(clay.colour, 0.4), { bulge: 2.4 });
    for (const [x, y] of [
      [42, 42],
      [52, 45],
      [58, 40],
      [48, 38],
    ] as const)
      mark(clay, oval(x, y, 2.8, 1.4, 0.4).stroke({ width: 1.2 }), '#4fa04a');
    for (const [x, bend] of [
      [38, 3],
      [60, -3],
    ] as const)
      mark(clay, rod(`M${x} 27Q${x + bend} 20 ${x} 14T${x} 3`, 3.2), '#ffffff', 0.8);
  }),
  skewers: prop('#a8552b', (clay) => {
    const x = 50;
    for (const turn of [-0.07, 0.07, 0])
      turned(clay, x, 97, turn, () => {
        solid(clay, rod(`M${x} 4V96`, 2.6), LIGHT_WOOD, { bulge: 0.9 });
        for (let at = 0; at < 5; at++) {
          const y = 10 + at * 11.6;
          const colour = at === 2 ? '#d8402f' : at === 3 ? '#5fa84a' : clay.colour;
          solid(clay, box(x - 9.4, y, 18.8, 10.6, 4), colour, { bulge: 2.6, shine: 1.4 });
          for (const dx of [-5, 0, 5]) mark(clay, oval(x + dx, y + 4 + ((dx + at) % 3), 0.9), '#f9e08a', 0.95);
          if (colour === clay.colour) mark(clay, rod(`M${x - 7} ${y + 7}L${x + 7} ${y + 5}`, 1.2), '#5b2413', 0.6);
        }
      });
  }),
  'candied-haws': prop('#d9262f', (clay) => {
    turned(clay, 50, 50, 0.06, () => {
      solid(clay, rod('M50 4V97', 3), LIGHT_WOOD, { bulge: 1 });
      for (let at = 4; at >= 0; at--) {
        const y = 14 + at * 15.4;
        solid(clay, oval(50, y, 14, 11), darker(clay.colour, at % 2 ? 0.06 : 0), { bulge: 4, shine: 1.8 });
        mark(clay, oval(50, y - 7, 3.4, 1.6), '#6d1218', 0.7);
        gleam(clay, oval(43, y - 3, 3, 2.4, -0.5), 0.95);
        gleam(clay, oval(57, y + 4, 1.8, 1.4), 0.7);
      }
    });
  }),
  zongzi: prop('#4f8f45', (clay) => {
    solid(clay, shape('M50 6L96 86Q98 94 90 95H10Q2 94 4 86Z', 6), clay.colour, { bulge: 6, shine: 1.2 });
    solid(clay, shape('M50 6L60 24L30 95H10Q2 94 4 86Z', 4), lighter(clay.colour, 0.12), { bulge: 3 });
    solid(clay, shape('M50 6L96 86Q98 94 90 95L44 62Z', 4), darker(clay.colour, 0.1), { bulge: 3 });
    for (const path of ['M46 20L14 92', 'M50 28L24 94', 'M56 22L90 86', 'M54 34L78 84'])
      mark(clay, rod(path, 1), lighter(clay.colour, 0.5), 0.5);
    for (const path of ['M27 50L76 54', 'M22 64Q50 70 84 68']) solid(clay, rod(path, 3), '#f4ead0', { bulge: 1 });
    solid(clay, rod('M52 66Q42 78 48 90M52 66Q64 78 58 90', 2.4), '#f4ead0', { bulge: 0.8 });
    solid(clay, oval(52, 66, 4.4), '#e2d3ac', { bulge: 1.4 });
    solid(clay, shape('M50 6L57 18Q50 24 43 18Z', 2), '#fbf6e6', { bulge: 1.6 });
  }),
  youtiao: prop('#d8953c', (clay) => {
    for (const [x, turn] of [
      [38, -0.05],
      [62, 0.06],
    ] as const)
      turned(clay, x, 50, turn, () => {
        for (const side of [-6, 6])
          solid(
            clay,
            shape(
              `M${x + side - 7} 8Q${x + side} 0 ${x + side + 7} 8Q${x + side + 10} 30 ${x + side + 7} 50Q${x + side + 10} 74 ${x + side + 7} 92Q${x + side} 99 ${x + side - 7} 92Q${x + side - 10} 70 ${x + side - 7} 50Q${x + side - 10} 28 ${x + side - 7} 8Z`,
              3,
            ),
            clay.colour,
            {
              bulge: 4,
              shine: 1.3,
            },
          );
        for (let y = 14; y < 90; y += 13)
          mark(clay, oval(x + (y % 2 ? -6 : 7), y, 2.6, 4), lighter(clay.colour, 0.4), 0.6);
        mark(clay, rod(`M${x} 10V90`, 1.6), darker(clay.colour, 0.5), 0.5);
      });
  }),
  'gingerbread-man': prop('#b8713a', (clay) => {
    const body = shape(
      'M50 2Q68 2 68 20Q68 30 62 36Q84 36 94 40Q100 48 92 55Q80 58 66 56Q70 70 80 84Q82 96 70 98Q60 98 50 76Q40 98 30 98Q18 96 20 84Q30 70 34 56Q20 58 8 55Q0 48 6 40Q16 36 38 36Q32 30 32 20Q32 2 50 2Z',
      4,
    );
    solid(clay, body, clay.colour, { bulge: 6 });
    within(clay, body, () => {
      for (const path of ['M84 34Q88 46 84 60', 'M16 34Q12 46 16 60', 'M66 90Q74 84 84 86', 'M34 90Q26 84 16 86'])
        mark(clay, rod(path, 2.6), '#ffffff', 0.95);
    });
    for (const x of [43, 57]) solid(clay, oval(x, 16, 3.2), '#2b2338', { bulge: 1 });
    mark(clay, rod('M41 24Q50 31 59 24', 2.4), '#ffffff');
    for (const [y, colour] of [
      [44, '#e2483e'],
      [56, '#3fa06b'],
      [67, '#3f87d8'],
    ] as const)
      solid(clay, oval(50, y, 3.6), colour, { bulge: 1.2, shine: 1.6 });
    solid(clay, shape('M50 36L40 31V41Z', 1), '#e2483e', { bulge: 1 });
    solid(clay, shape('M50 36L60 31V41Z', 1), '#e2483e', { bulge: 1 });
  }),
  macaron: prop('#f490b0', (clay) => {
    solid(clay, shape('M8 62H92Q92 94 50 94Q8 94 8 62Z', 5), clay.colour, { bulge: 5, shine: 1.3 });
    for (let x = 10; x <= 90; x += 5) mark(clay, oval(x, 65 + (x % 2), 3.6), lighter(clay.colour, 0.24));
    solid(clay, box(10, 49, 80, 13, 6), '#fff3dc', { bulge: 3 });
    for (let x = 10; x <= 90; x += 5) mark(clay, oval(x, 48 - (x % 2), 3.6), lighter(clay.colour, 0.2));
    solid(clay, shape('M7 46Q8 10 50 10Q92 10 93 46Q50 52 7 46Z', 5), clay.colour, { bulge: 7, shine: 1.5 });
    gleam(clay, oval(30, 24, 9, 4, -0.5), 0.75);
  }),
};
