/** What furnishes rooms, and what runs in them. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GLASS,
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
  WHITE,
  WOOD,
  within,
} from './clay.js';

export const FURNITURE: Record<string, PropDesign> = {
  /** Round, low and wide; what stands on it hides the middle of its top. */
  pedestal: prop('#f1eef6', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M4 80V91A46 8.500 0 0 0 96 91V80Z'), darker(colour, 0.06), { bulge: 2.4, turned: 'across' });
    solid(clay, oval(50, 80, 46, 8.5), lighter(colour, 0.3), { bulge: 1 });
    mark(clay, oval(50, 80, 38, 6.4), darker(colour, 0.1), 0.5);
    mark(clay, rod('M5 88A46 8.500 0 0 0 95 88', 1.4), '#f2b632', 0.9);
  }),
  'dining-table': prop(WOOD, (clay) => {
    for (const x of [14, 78]) solid(clay, box(x, 52, 8, 30, 2), darker(clay.colour, 0.3), { bulge: 2 });
    for (const x of [7, 84])
      solid(clay, shape(`M${x} 50H${x + 10}L${x + 8.5} 98H${x + 1.5}Z`, 2), clay.colour, { bulge: 2.4 });
    solid(clay, box(6, 46, 88, 9, 3), darker(clay.colour, 0.15), { bulge: 2 });
    solid(clay, shape('M16 32H84L99 46H1Z', 2), lighter(clay.colour, 0.22), { bulge: 2 });
    solid(clay, box(1, 45, 98, 5.5, 2.5), clay.colour, { bulge: 1.6 });
    for (const x of [26, 74]) {
      solid(clay, oval(x, 40, 12, 3.4), WHITE, { bulge: 1.2 });
      mark(clay, oval(x, 40, 7.5, 1.9), '#d9dce8');
    }
    solid(clay, shape('M44 41L43 25Q50 20 57 25L56 41Q50 43.5 44 41Z', 2), '#59a7e0', { bulge: 2 });
    for (const [x, y, colour] of [
      [44, 18, '#f2637e'],
      [56, 18, '#f7c93c'],
      [50, 11, '#f08a4a'],
    ] as const) {
      mark(clay, rod(`M50 26L${x} ${y + 2}`, 1.5), '#4e9d4c');
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal / 5) * Math.PI * 2;
        solid(clay, oval(x + 3.2 * Math.cos(angle), y + 3.2 * Math.sin(angle), 2.7), colour, { bulge: 1 });
      }
      mark(clay, oval(x, y, 2), '#fff0b0');
    }
  }),
  table: prop(LIGHT_WOOD, (clay) => {
    for (const x of [17, 76]) solid(clay, box(x, 44, 7, 34, 2), darker(clay.colour, 0.3), { bulge: 2 });
    for (const x of [8, 82])
      solid(clay, shape(`M${x} 44H${x + 10}L${x + 8} 96H${x + 2}Z`, 2), clay.colour, { bulge: 2.4 });
    solid(clay, box(8, 40, 84, 12, 3), darker(clay.colour, 0.14), { bulge: 2 });
    solid(clay, shape('M17 24H83L99 39H1Z', 2), lighter(clay.colour, 0.2), { bulge: 2.2 });
    mark(clay, rod('M24 29H70M18 34H64', 1), darker(clay.colour, 0.3), 0.3);
    solid(clay, box(1, 38, 98, 6, 3), clay.colour, { bulge: 1.8 });
  }),
  stool: prop('#d98d46', (clay) => {
    solid(clay, rod('M40 36L30 92M60 36L70 92', 5), darker(clay.colour, 0.3), { bulge: 1.8 });
    solid(clay, rod('M26 66H74', 4), darker(clay.colour, 0.12), { bulge: 1.4 });
    solid(clay, rod('M30 36L16 96M70 36L84 96', 6.4), clay.colour, { bulge: 2.2 });
    solid(clay, shape('M12 28H88Q90 42 76 43H24Q10 42 12 28Z', 3), darker(clay.colour, 0.1), { bulge: 2.4 });
    solid(clay, oval(50, 28, 38, 10), lighter(clay.colour, 0.2), { bulge: 2.2 });
  }),
  chair: prop('#d2803f', (clay) => {
    for (const path of ['M34 60V94', 'M82 52V88'])
      solid(clay, rod(path, 5.4), darker(clay.colour, 0.25), { bulge: 1.8 });
    solid(clay, rod('M30 6V58M74 4V54', 6), clay.colour, { bulge: 2 });
    for (const y of [10, 22, 34])
      solid(clay, rod(`M32 ${y + 1}L72 ${y - 1}`, 7), lighter(clay.colour, 0.1), { bulge: 2.2 });
    solid(clay, shape('M28 54L76 50L90 62L20 67Z', 3), lighter(clay.colour, 0.2), { bulge: 2 });
    solid(clay, shape('M20 64.500L90 60V67L20 72Z', 1.5), darker(clay.colour, 0.1), { bulge: 1.6 });
    for (const path of ['M23 69V97', 'M87 64V93']) solid(clay, rod(path, 6), clay.colour, { bulge: 2 });
    solid(clay, rod('M25 84L85 79', 3.4), darker(clay.colour, 0.1), { bulge: 1.2 });
  }),
  couch: prop('#4f86d9', (clay) => {
    for (const x of [14, 80]) solid(clay, box(x, 82, 6, 12, 2), WOOD, { bulge: 1.6 });
    solid(clay, box(11, 18, 78, 46, 12), darker(clay.colour, 0.08), { bulge: 4 });
    for (const x of [14, 51]) solid(clay, box(x, 24, 35, 34, 8), clay.colour, { bulge: 4 });
    for (const x of [14, 50.5]) solid(clay, box(x, 52, 35.5, 19, 7), lighter(clay.colour, 0.16), { bulge: 3.6 });
    solid(clay, box(10, 68, 80, 18, 5), darker(clay.colour, 0.12), { bulge: 3 });
    for (const x of [2, 82]) solid(clay, box(x, 40, 16, 46, 8), lighter(clay.colour, 0.08), { bulge: 4 });
    solid(clay, box(20, 36, 19, 18, 5), '#ffcf5a', { bulge: 3 });
  }),
  /** Twice as wide as it is high, for whoever lies on it. */
  'long-couch': prop('#4f86d9', (clay) => {
    for (const x of [7, 89]) solid(clay, box(x, 90, 4, 7, 1.5), WOOD, { bulge: 1.6 });
    solid(clay, box(6, 46, 88, 32, 8), darker(clay.colour, 0.08), { bulge: 3 });
    for (const x of [8, 36, 64]) solid(clay, box(x, 50, 28, 24, 6), clay.colour, { bulge: 3 });
    for (const x of [8, 36, 64]) solid(clay, box(x, 69, 28, 13, 4.5), lighter(clay.colour, 0.16), { bulge: 2.8 });
    solid(clay, box(6, 80, 88, 12, 3.5), darker(clay.colour, 0.12), { bulge: 2.4 });
    for (const x of [1, 89]) solid(clay, box(x, 61, 10, 31, 5), lighter(clay.colour, 0.08), { bulge: 3 });
  }),
  bed: prop('#5d8fe0', (clay) => {
    solid(clay, box(4, 14, 9, 74, 4), WOOD, { bulge: 2.4 });
    solid(clay, box(88, 46, 8, 42, 4), WOOD, { bulge: 2.4 });
    solid(clay, box(8, 66, 84, 13, 3), darker(WOOD, 0.15), { bulge: 2.4 });
    solid(clay, box(11, 52, 79, 18, 7), WHITE, { bulge: 3 });
    solid(clay, box(13, 36, 30, 21, 9), '#ffffff', { bulge: 4 });
    solid(clay, shape('M36 56Q38 42 52 42H82Q92 42 92 54V74Q92 80 84 80H42Q34 80 35 70Z', 4), clay.colour, {
      bulge: 4.5,
    });
    solid(clay, shape('M36 58Q37 43 50 42H57Q49 48 49 62V80H42Q34 80 35 70Z', 3), lighter(clay.colour, 0.4), {
      bulge: 2.6,
    });
    mark(clay, rod('M60 52Q72 56 86 51M62 66Q74 70 87 66', 1.4), darker(clay.colour, 0.4), 0.4);
  }),
  /** Seen from the side and as long as whoever lies in it, its head to the right; the quilt lies over them. */
  'long-bed': prop('#5d8fe0', (clay) => {
    solid(clay, box(91.5, 46, 6.5, 52, 2.6), WOOD, { bulge: 2.4 });
    solid(clay, oval(94.7, 45.5, 4.4, 4), WOOD, { bulge: 2 });
    solid(clay, box(72, 63, 21, 15, 7), '#ffffff', { bulge: 4 });
    solid(clay, box(5, 76, 89, 11, 5), WHITE, { bulge: 3 });
    solid(clay, box(4, 84, 90, 7.5, 2.6), darker(WOOD, 0.15), { bulge: 2.4 });
    solid(clay, box(2, 66, 6.5, 32, 2.6), WOOD, { bulge: 2.4 });
    solid(clay, oval(5.2, 65.5, 4.4, 3.6), WOOD, { bulge: 2 });
  }),
  'long-quilt': prop('#5d8fe0', (clay) => {
    solid(
      clay,
      shape('M59 84Q63 70 58 62Q46 57 36 62Q22 63 13 64Q8 65 8.500 76V92Q20 95 30 92T50 92T60 91Z', 3),
      clay.colour,
      {
        bulge: 4.5,
      },
    );
    const patches = ['#f6d27a', '#f28f8f', '#9fd3b6', '#f9f1e2'];
    within(
      clay,
      shape('M59 84Q63 70 58 62Q46 57 36 62Q22 63 13 64Q8 65 8.500 76V92Q20 95 30 92T50 92T60 91Z', 3),
      () => {
        for (let index = 0; index < 10; index++)
          mark(
            clay,
            box(9 + (index % 5) * 10, 68 + (index % 2) * 8 + (index > 4 ? 10 : 0), 8, 7, 1.6),
            patches[index % 4]!,
            0.75,
          );
      },
    );
    solid(clay, shape('M50.500 58.500Q57 58 60.500 63Q64 72 61 92L53.500 92.500Q57 74 50.500 58.500Z', 2), '#fffaf2', {
      bulge: 2.6,
    });
    mark(clay, rod('M14 70Q26 66 38 69', 1.2), darker(clay.colour, 0.4), 0.35);
  }),
  tv: prop('#35323f', (clay) => {
    solid(clay, shape('M36 80H64L72 92H28Z', 3), darker(clay.colour, 0.1), { bulge: 2 });
    solid(clay, box(24, 89, 52, 6, 3), clay.colour, { bulge: 2 });
    solid(clay, box(1, 14, 98, 67, 5), clay.colour, { bulge: 2.6 });
    const screen = box(5, 18, 90, 57, 2.5);
    mark(clay, screen, '#4aa6e8');
    within(clay, screen, () => {
      mark(clay, shape('M5 18H95V50H5Z'), '#7cc8f5');
      mark(clay, oval(76, 32, 8), '#ffe27a');
      solid(clay, oval(28, 78, 42, 26), '#5fb85c', { bulge: 3 });
      solid(clay, oval(80, 82, 44, 26), '#4aa055', { bulge: 3 });
      mark(clay, shape('M5 75L36 18H54L23 75Z'), '#ffffff', 0.18);
    });
    mark(clay, oval(50, 78, 1.2), '#7cf29a');
  }),
  remote: prop('#3a3748', (clay) => {
    solid(clay, box(32, 2, 36, 96, 12), clay.colour, { bulge: 4 });
    solid(clay, oval(42, 13, 4), '#e5485a', { bulge: 1.4 });
    solid(clay, oval(50, 32, 12), lighter(clay.colour, 0.25), { bulge: 2 });
    solid(clay, oval(50, 32, 4.6), WHITE, { bulge: 1.6 });
    for (const y of [52, 62, 72]) for (const x of [41, 50, 59]) solid(clay, oval(x, y, 3), '#d9dce8', { bulge: 1 });
    for (const [x, colour] of [
      [40, '#e5485a'],
      [47, '#4cba72'],
      [54, '#f7cf3c'],
      [61, '#4a8fe6'],
    ] as const)
      solid(clay, box(x - 2.5, 82, 5, 4, 1.5), colour, { bulge: 0.8 });
  }),
  keyboard: prop('#e3e6f0', (clay) => {
    solid(clay, shape('M8 30H92L99 68Q99 74 94 74H6Q1 74 1 68Z', 4), darker(clay.colour, 0.3), { bulge: 2 });
    solid(clay, shape('M8 27H92L99 64Q99 69 94 69H6Q1 69 1 64Z', 4), clay.colour, { bulge: 2.6 });
    for (let row = 0; row < 4; row++) {
      const y = 31 + row * 7.6;
      const spread = 1 + row * 0.05;
      for (let column = 0; column < 11; column++) {
        const x = 50 + (column - 5.5) * 7.3 * spread;
        const accent = row === 0 && column === 0 ? '#e5605f' : row === 2 && column === 10 ? '#4a8fe6' : '#454154';
        solid(clay, box(x + 0.5, y, 6 * spread, 6, 1.4), accent, { bulge: 1 });
      }
    }
    solid(clay, box(28, 61.5, 44, 5.4, 1.6), '#454154', { bulge: 1 });
  }),
  clock: prop('#e4544f', (clay) => {
    solid(clay, oval(50, 50, 48), clay.colour, { bulge: 4.5, shine: 1.3 });
    solid(clay, oval(50, 50, 36.5), darker(clay.colour, 0.3), { bulge: 1.6 });
    solid(clay, oval(50, 50, 35), lighter(clay.colour, 0.66), { bulge: 2.6 });
    for (let hour = 0; hour < 12; hour++) {
      const angle = (hour / 12) * Math.PI * 2;
      const inner = hour % 3 === 0 ? 25 : 28;
      mark(
        clay,
        rod(
          `M${50 + inner * Math.sin(angle)} ${50 - inner * Math.cos(angle)}L${50 + 31 * Math.sin(angle)} ${50 - 31 * Math.cos(angle)}`,
          hour % 3 === 0 ? 3.2 : 1.8,
        ),
        DARK,
      );
    }
    solid(clay, rod('M50 50L33 38', 4.6), DARK, { bulge: 1.2 });
    solid(clay, rod('M50 50L67 27', 3.6), DARK, { bulge: 1.2 });
    mark(clay, rod('M46 44L57 72', 1.4), '#e5485a');
    solid(clay, oval(50, 50, 3.6), '#e5485a', { bulge: 1.2 });
  }),
  vase: prop('#3f8fd6', (clay) => {
    solid(
      clay,
      shape('M38 8H62L60 26Q60 34 70 42Q84 54 76 74Q70 92 60 95H40Q30 92 24 74Q16 54 30 42Q40 34 40 26Z', 3),
      clay.colour,
      { turned: 'across', bulge: 4.5 },
    );
    mark(clay, shape('M22 58Q50 68 78 58L78 64Q50 74 22 64Z'), '#ffffff', 0.85);
    for (const x of [34, 50, 66]) mark(clay, oval(x, 52 + (x === 50 ? 1.5 : 0), 2.6), '#ffffff', 0.9);
    solid(clay, oval(50, 9, 15, 4.6), lighter(clay.colour, 0.3), { bulge: 1.4 });
    hollow(clay, oval(50, 9.5, 11, 2.8), darker(clay.colour, 0.5));
    gleam(clay, shape('M30 50Q24 62 32 80Q24 66 27 54Z'), 0.7);
  }),
  window: prop('#f0eee6', (clay) => {
    solid(clay, box(8, 4, 84, 86, 4), clay.colour, { bulge: 3 });
    for (const x of [15, 52]) for (const y of [11, 49]) pane(clay, box(x, y, 33, 33.5, 1.5), GLASS, 1);
    solid(clay, box(2, 86, 96, 9, 3), lighter(clay.colour, 0.2), { bulge: 2.4 });
    for (const side of [0, 1]) {
      const x = (value: number) => (side ? 100 - value : value);
      solid(clay, shape(`M${x(2)} 3H${x(34)}Q${x(30)} 42 ${x(12)} 52L${x(15)} 84H${x(3)}Z`, 2), '#e66a6a', {
        bulge: 3,
      });
      solid(clay, box(side ? 84 : 3, 50, 13, 5, 2), '#ffd45c', { bulge: 1.2 });
    }
    solid(clay, rod('M3 4H97', 4.6), WOOD, { bulge: 1.6 });
  }),
  cage: prop(STEEL, (clay) => {
    solid(clay, rod('M50 12V3', 3), clay.colour, { bulge: 1 });
    solid(clay, oval(50, 6, 5, 5), clay.colour, { bulge: 1.6 });
    mark(clay, shape('M14 88V46Q14 12 50 12Q86 12 86 46V88Z'), '#fff4d8', 0.25);
    mark(clay, oval(50, 66, 24, 3), '#8a5a3c', 0.9);
    for (const x of [14, 26, 38, 50, 62, 74, 86]) {
      const top = 46 - Math.sqrt(Math.max(0, 1 - ((x - 50) / 36) ** 2)) * 34;
      solid(clay, rod(`M${x} ${Math.max(13, top)}V88`, 2.4), clay.colour, { bulge: 1 });
    }
    solid(clay, rod('M14 88V46Q14 12 50 12Q86 12 86 46V88', 3.4), clay.colour, { bulge: 1.2 });
    solid(clay, rod('M14 46H86', 3), clay.colour, { bulge: 1.2 });
    solid(clay, box(9, 84, 82, 13, 4), '#e0a24a', { bulge: 3 });
  }),
};
