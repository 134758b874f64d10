/** What people do sports and play with. Listed by `index.ts`. */
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
  RUBBER,
  rod,
  STEEL,
  shape,
  solid,
  turned,
  WHITE,
  WOOD,
  within,
} from './clay.js';

export const SPORT: Record<string, PropDesign> = {
  skis: prop('#e23f4f', (clay) => {
    for (const side of [-1, 1]) {
      turned(clay, 50, 62, side * 0.075, () => {
        const x = 50 - side * 19;
        solid(clay, rod(`M${x} 10V94`, 2.4), STEEL, { bulge: 0.9 });
        solid(clay, rod(`M${x} 8V20`, 5), DARK, { bulge: 1.6 });
        solid(clay, oval(x, 86, 5.5, 2), '#5b5870', { bulge: 1 });
      });
    }
    for (const side of [-1, 1]) {
      turned(clay, 50, 58, side * 0.05, () => {
        solid(clay, shape('M44.5 97V14Q44.5 2 50 1Q55.5 2 55.5 14V97Q50 99.5 44.5 97Z', 2), clay.colour, {
          bulge: 2.4,
        });
        mark(clay, shape('M44.5 20L55.5 28V34L44.5 26Z'), '#ffffff', 0.9);
        mark(clay, shape('M44.5 80L55.5 86V90L44.5 84Z'), '#ffd45c', 0.95);
        solid(clay, box(43.5, 50, 13, 6, 2), DARK, { bulge: 1.4 });
        solid(clay, box(43.5, 64, 13, 8, 2), DARK, { bulge: 1.6 });
        mark(clay, box(47, 57, 6, 6, 1), '#cfd3e2');
      });
    }
  }),
  snowboard: prop('#3f8fe6', (clay) => {
    turned(clay, 50, 50, 0.1, () => {
      const board = box(34, 0, 32, 100, 16);
      solid(clay, board, clay.colour, { bulge: 4 });
      within(clay, board, () => {
        mark(clay, shape('M30 12L70 28V36L30 20Z'), '#ffd45c');
        mark(clay, shape('M30 70L70 86V92L30 76Z'), '#ffd45c');
        mark(clay, shape('M40 50L50 40L60 50L50 60Z'), '#ffffff', 0.9);
      });
      for (const y of [31, 69]) {
        solid(clay, box(30, y - 7, 40, 14, 6), DARK, { bulge: 3 });
        solid(clay, box(28, y - 4, 44, 5, 2.5), '#6b6780', { bulge: 1.6 });
        solid(clay, box(62, y - 5, 6, 7, 2), '#e5485a', { bulge: 1.2 });
      }
      gleam(clay, shape('M39 10Q44 4 50 4Q43 8 41 22Z'), 0.7);
    });
  }),
  surfboard: prop('#2fb3c4', (clay) => {
    turned(clay, 50, 50, 0.06, () => {
      const board = shape('M50 0Q72 26 72 58Q72 86 58 99H42Q28 86 28 58Q28 26 50 0Z', 2);
      solid(clay, board, clay.colour, { bulge: 4 });
      within(clay, board, () => {
        mark(clay, shape('M20 56Q50 44 80 56V64Q50 52 20 64Z'), '#fff3d0');
        mark(clay, shape('M20 68Q50 56 80 68V72Q50 60 20 72Z'), '#ff8f5a');
        mark(clay, rod('M50 2V99', 1.4), '#ffffff', 0.7);
        for (let petal = 0; petal < 5; petal++) {
          const angle = (petal / 5) * Math.PI * 2;
          mark(clay, oval(50 + 6 * Math.cos(angle), 32 + 6 * Math.sin(angle), 4.4), '#ffffff', 0.95);
        }
        mark(clay, oval(50, 32, 3.4), '#ffd45c');
      });
      gleam(clay, shape('M36 44Q38 26 47 12Q40 30 39 48Z'), 0.7);
    });
  }),
  // Ridden: it lies on a wave that curls behind it.
  surf: prop('#ff8f5a', (clay) => {
    solid(
      clay,
      shape('M0 74Q30 66 52 62Q78 56 80 44Q80 33 66 34Q72 24 86 28Q100 34 100 74Q50 82 0 74Z', 2),
      '#37b6d8',
      {
        bulge: 4,
      },
    );
    mark(clay, shape('M14 72Q46 66 66 60Q88 52 88 40Q94 52 84 62Q60 74 14 72Z'), '#8fe3f2', 0.8);
    for (const [x, y, r] of [
      [67, 34, 4],
      [74, 30, 5],
      [82, 29, 4.6],
      [63, 38, 2.6],
      [4, 73, 3.4],
      [12, 71, 2.6],
    ] as const)
      solid(clay, oval(x, y, r), '#f4fdff', { bulge: 1.2 });
    solid(clay, shape('M6 46Q12 54 26 55L82 56Q92 56 95 58Q90 64 76 64L28 63Q10 62 6 46Z', 2), clay.colour, {
      bulge: 2,
    });
    mark(clay, shape('M38 55.5L46 55.6L42 63.4L34 63.2Z'), '#fff3d0');
    mark(clay, shape('M50 55.7L54 55.7L50 63.6L46 63.5Z'), '#2fb3c4');
  }),
  'baseball-bat': prop('#d99a55', (clay) => {
    turned(clay, 50, 50, 0.12, () => {
      solid(clay, oval(50, 97, 7, 4), darker(clay.colour, 0.1), { bulge: 1.6 });
      solid(clay, shape('M47 96L46 70Q43 40 40 22Q39 2 50 1Q61 2 60 22Q57 40 54 70L53 96Z', 1), clay.colour, {
        turned: 'across',
        bulge: 2.4,
      });
      within(clay, shape('M40 72H60V95H40Z'), () => {
        solid(clay, shape('M47 96L46 70H54L53 96Z'), '#3f3a5c', { bulge: 1.4 });
        for (const y of [74, 79, 84, 89, 94]) mark(clay, rod(`M45 ${y}L55 ${y - 3}`, 0.8), '#8b86a8', 0.9);
      });
      mark(clay, oval(50, 24, 5, 8), darker(clay.colour, 0.55), 0.55);
    });
  }),
  'baseball-glove': prop('#b4642f', (clay) => {
    for (const [path, thick] of [
      ['M28 62Q18 44 22 22', 17],
      ['M42 56Q37 34 40 11', 17],
      ['M57 56Q58 34 59 12', 17],
      ['M70 62Q77 44 76 24', 16],
    ] as const)
      solid(clay, rod(path, thick), clay.colour, { bulge: 3.4 });
    solid(clay, shape('M19 56Q20 46 48 46Q78 46 80 58Q84 80 68 94Q50 100 32 93Q18 80 19 56Z', 4), clay.colour, {
      bulge: 4.5,
    });
    solid(clay, rod('M78 82Q94 66 90 46', 17), clay.colour, { bulge: 3.4 });
    for (const path of ['M74 34L92 42', 'M73 42L90 52', 'M72 50L86 60', 'M82 30L84 54'])
      mark(clay, rod(path, 2), '#f0cf9a');
    solid(clay, oval(50, 68, 24, 18), darker(clay.colour, 0.3), { bulge: 3 });
    solid(clay, oval(50, 66, 15.5), '#fbf8f2', { bulge: 4 });
    mark(clay, rod('M39 57Q46 66 39 76M61 57Q54 66 61 76', 1.2), '#e2383f');
    for (const y of [60, 64, 68, 72]) mark(clay, rod(`M40.5 ${y}l3.6-1M59.5 ${y}l-3.6-1`, 0.9), '#e2383f');
    mark(clay, rod('M28 90Q50 98 72 88', 1.4), '#f0cf9a');
  }),
  'tennis-racket': prop('#e2454f', (clay) => {
    turned(clay, 50, 50, 0.1, () => {
      solid(clay, box(44.5, 70, 11, 29, 4), DARK, { turned: 'across', bulge: 2 });
      for (const y of [76, 82, 88, 94]) mark(clay, rod(`M45 ${y + 2}L55 ${y - 2}`, 1), '#8b86a8');
      solid(clay, rod('M34 54L48 72M66 54L52 72', 4), clay.colour, { bulge: 1.4 });
      mark(clay, oval(50, 31, 26, 30), '#ffffff', 0.35);
      within(clay, oval(50, 31, 26, 30), () => {
        for (let x = 24; x <= 78; x += 5.2) mark(clay, box(x, 0, 1, 64, 0), '#fffdf0', 0.95);
        for (let y = 2; y <= 62; y += 5.2) mark(clay, box(20, y, 60, 1, 0), '#fffdf0', 0.95);
      });
      solid(clay, oval(50, 31, 26, 30).stroke({ width: 5.4 }), clay.colour, { bulge: 1.8 });
      solid(clay, box(45, 64, 10, 12, 3), WHITE, { bulge: 1.6 });
    });
    solid(clay, oval(20, 78, 13), '#d3ea3f', { bulge: 4 });
    mark(clay, rod('M9 72Q20 76 22 90M18 66Q20 74 32 78', 1.6), '#fbfde6');
  }),
  'hula-hoop': prop('#f0559a', (clay) => {
    const hoop = oval(50, 50, 45, 40).stroke({ width: 8 });
    solid(clay, hoop, clay.colour, { bulge: 2.6, shine: 1.3 });
    within(clay, hoop, () => {
      for (let band = 0; band < 12; band++) {
        const angle = (band / 12) * Math.PI * 2;
        mark(
          clay,
          shape(
            `M50 50L${50 + 60 * Math.cos(angle)} ${50 + 60 * Math.sin(angle)}L${50 + 60 * Math.cos(angle + 0.16)} ${50 + 60 * Math.sin(angle + 0.16)}Z`,
          ),
          band % 2 ? '#ffe27a' : '#ffffff',
          0.85,
        );
      }
    });
    gleam(clay, rod('M11 34Q20 14 44 9.5', 1.6), 0.8);
  }),
  dumbbell: prop('#4a4660', (clay) => {
    turned(clay, 50, 50, -0.05, () => {
      solid(clay, rod('M22 50H78', 9, true), STEEL, { bulge: 2.6, shine: 1.8 });
      for (const x of [40, 46, 52, 58]) mark(clay, box(x, 46, 1.6, 8, 0.6), '#7d84a0', 0.8);
      for (const side of [-1, 1]) {
        const left = (from: number, width: number) => (side < 0 ? 50 - from - width : 50 + from);
        solid(clay, box(left(30, 11), 22, 11, 56, 5), clay.colour, { bulge: 3.4, shine: 1.2 });
        solid(clay, box(left(40, 6), 30, 6, 40, 4), lighter(clay.colour, 0.12), { bulge: 2.6, shine: 1.2 });
        solid(clay, box(left(26, 5), 42, 5, 16, 2), STEEL, { bulge: 1.4 });
      }
    });
  }),
  'paper-plane': prop('#fbfaf6', (clay) => {
    solid(clay, shape('M2 40L98 20L58 46Z', 1.5), clay.colour, { bulge: 1.4 });
    solid(clay, shape('M58 46L98 20L50 74Z', 1.5), darker(clay.colour, 0.22), { bulge: 1.2 });
    solid(clay, shape('M36 44L98 20L52 84Z', 1.5), darker(clay.colour, 0.1), { bulge: 1.4 });
    mark(clay, rod('M36 44L98 20', 1.2), darker(clay.colour, 0.4), 0.5);
  }),
  swing: prop('#e8943f', (clay) => {
    solid(clay, rod('M22 8L6 96M78 8L94 96', 5), darker(clay.colour, 0.25), { bulge: 1.8 });
    solid(clay, rod('M20 8L34 94M80 8L66 94', 5), clay.colour, { bulge: 1.8 });
    solid(clay, rod('M12 8H88', 7), lighter(clay.colour, 0.1), { bulge: 2.4 });
    mark(clay, rod('M42 10L40 70M60 10L62 70', 1.8), '#fff3d8');
    solid(clay, box(34, 69, 34, 7, 3), '#d83f4a', { bulge: 2.2 });
  }),
  slide: prop('#e2404f', (clay) => {
    solid(clay, rod('M18 22V97M34 22V97', 5), '#3f86d8', { bulge: 1.8 });
    for (const y of [40, 54, 68, 82]) solid(clay, rod(`M18 ${y}H34`, 4), '#ffd45c', { bulge: 1.4 });
    solid(clay, rod('M18 24V6Q26 2 34 6V24', 4), '#ffd45c', { bulge: 1.4 });
    solid(clay, rod('M58 60V96', 5), '#3f86d8', { bulge: 1.8 });
    solid(clay, box(14, 22, 25, 7, 3), '#3f86d8', { bulge: 2 });
    solid(clay, shape('M34 22L46 14Q58 62 82 80L98 80V90Q84 96 72 90Q44 72 34 30Z', 3), darker(clay.colour, 0.2), {
      bulge: 2.4,
    });
    solid(clay, shape('M32 26L36 22Q48 66 76 84L98 85V95Q78 98 64 88Q40 68 32 34Z', 2), clay.colour, { bulge: 3 });
    gleam(clay, rod('M41 36Q50 62 74 79', 2), 0.7);
  }),
  cards: prop('#d9343f', (clay) => {
    const ranks = ['#d9343f', '#2b2740', '#d9343f', '#2b2740'];
    ranks.forEach((ink, index) => {
      turned(clay, 50, 118, (index - 1.5) * 0.028, () => {
        solid(clay, box(31, 8, 38, 60, 5), index === 0 ? clay.colour : '#fdfcf8', { bulge: 1.8 });
        if (index === 0) return;
        const suit =
          index % 2
            ? 'M50 27Q62 38 62 45Q60 52 52.5 48L55 56H45L47.5 48Q40 52 38 45Q38 38 50 27Z'
            : 'M50 55Q36 44 37 36Q40 28 50 36Q60 28 63 36Q64 44 50 55Z';
        mark(clay, shape(suit), ink);
        mark(clay, shape('M34 20L37 12.500L40 20H38.300L37.7 18H36.300L35.7 20Z'), ink);
        mark(clay, shape('M60 66L63 58.500L66 66H64.300L63.7 64H62.300L61.7 66Z'), ink);
      });
    });
  }),
  'punching-bag': prop('#c9343c', (clay) => {
    mark(clay, rod('M50 2V14M50 10L36 22M50 10L64 22', 2), STEEL);
    solid(clay, oval(50, 4, 3.6), STEEL, { bulge: 1 });
    solid(clay, box(30, 18, 40, 80, 14), clay.colour, { turned: 'across', bulge: 4 });
    for (const y of [30, 82]) solid(clay, box(29, y, 42, 6, 2), darker(clay.colour, 0.45), { bulge: 1.6 });
    hollow(clay, box(45, 50, 10, 12, 3), '#ffffff');
  }),
  'jump-rope': prop('#4a9de2', (clay) => {
    solid(clay, rod('M18 30Q4 94 50 94Q96 94 82 30', 4.4), clay.colour, { bulge: 1.6 });
    for (const x of [18, 82]) {
      solid(clay, box(x - 5, 4, 10, 28, 5), '#e5485a', { turned: 'across', bulge: 2 });
      mark(clay, box(x - 5, 14, 10, 3, 0), '#fff3d0');
    }
  }),
  skateboard: prop('#3fae72', (clay) => {
    for (const x of [28, 72]) {
      solid(clay, shape(`M${x - 12} 50H${x + 12}L${x + 7} 61H${x - 7}Z`, 2), darker(STEEL, 0.45), { bulge: 1.6 });
      for (const offset of [-8, 8]) solid(clay, oval(x + offset, 60, 7.5), '#ffd45c', { bulge: 2.4 });
      for (const offset of [-8, 8]) solid(clay, oval(x + offset, 60, 2.8), RUBBER, { bulge: 1 });
    }
    solid(clay, shape('M2 38Q8 44 18 46H82Q92 44 98 38L99 43Q92 54 80 55H20Q8 54 1 43Z', 2), clay.colour, {
      bulge: 2.6,
    });
    solid(clay, rod('M6 41Q12 46 20 47H80Q88 46 94 41', 2), lighter(WOOD, 0.3), { bulge: 0.8 });
    mark(clay, box(40, 49, 20, 3, 1.5), LIGHT_WOOD);
  }),
};
