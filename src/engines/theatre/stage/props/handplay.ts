/** Instruments, games and toys that hands play with. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
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
  WOOD,
} from './clay.js';

const RED = '#d8453f';
const CUBE = ['#e0443e', '#f2c33a', '#3f8fd0', '#5fae4a', '#f08a3a', '#f3f2f7'] as const;

export const HANDPLAY: Record<string, PropDesign> = {
  mallet: prop('#d8453f', (clay) => {
    solid(clay, rod('M50 30V97', 6), LIGHT_WOOD, { bulge: 2.4 });
    solid(clay, box(30, 4, 40, 32, 13), clay.colour, { bulge: 6 });
  }),
  cymbal: prop('#e8b83a', (clay) => {
    turned(clay, 50, 50, 0.25, () => {
      solid(clay, oval(50, 50, 48, 11), clay.colour, { bulge: 3, shine: 2 });
      solid(clay, oval(50, 43, 14, 8), lighter(clay.colour, 0.2), { bulge: 3 });
    });
  }),
  tambourine: prop('#d8453f', (clay) => {
    solid(clay, oval(50, 50, 47), clay.colour, { bulge: 5 });
    solid(clay, oval(50, 50, 38), '#fbf3e2', { bulge: 3 });
    for (let at = 0; at < 8; at++)
      solid(clay, oval(50 + 42.5 * Math.cos((at * Math.PI) / 4), 50 + 42.5 * Math.sin((at * Math.PI) / 4), 5), GOLD, {
        bulge: 1.6,
      });
  }),
  didgeridoo: prop('#a2622c', (clay) => {
    solid(clay, shape('M2 66L90 20L97 34L14 88Q2 84 2 66Z', 3), clay.colour, { bulge: 5 });
    for (const [x, y, tone] of [
      [22, 66, '#f2c33a'],
      [38, 57, '#f3f2f7'],
      [54, 48, '#d8453f'],
      [70, 40, '#f2c33a'],
    ] as const)
      solid(clay, rod(`M${x} ${y - 5}L${x + 6} ${y + 6}`, 5), tone, { bulge: 1.6 });
    solid(clay, oval(8, 76, 6, 11, -0.08), darker(clay.colour, 0.5), { bulge: 2 });
  }),
  suona: prop('#8a4a2c', (clay) => {
    solid(clay, shape('M2 62L30 54V84L2 96Z', 3), GOLD, { bulge: 4, shine: 1.8 });
    solid(clay, shape('M28 62L84 30L90 38L32 78Z', 2), clay.colour, { bulge: 4 });
    for (let at = 0; at < 5; at++) mark(clay, oval(42 + at * 9, 60 - at * 5.4, 2), DARK);
    solid(clay, rod('M86 34L97 27', 4), GOLD, { bulge: 1.6 });
  }),
  'hand-drum': prop('#c0702f', (clay) => {
    solid(clay, shape('M12 18H88Q80 46 74 60L80 97H20L26 60Q20 46 12 18Z', 3), clay.colour, { bulge: 6 });
    solid(clay, oval(50, 18, 39, 12), '#fbf0d8', { bulge: 3 });
    for (const x of [22, 36, 50, 64, 78]) mark(clay, rod(`M${x} 27L${50 + (x - 50) * 0.7} 58`, 1.8), '#fbe9c0');
  }),
  'pool-table': prop('#2f9a62', (clay) => {
    for (const x of [12, 88]) solid(clay, rod(`M${x} 70V92`, 10), darker(WOOD, 0.2), { bulge: 4 });
    solid(clay, box(2, 56, 96, 18, 5), WOOD, { bulge: 4 });
    solid(clay, shape('M8 44H92L98 58H2Z', 3), darker(WOOD, 0.15), { bulge: 3 });
    solid(clay, shape('M12 46H88L92 56H8Z', 2), clay.colour, { bulge: 1.6 });
    for (const [x, y] of [
      [9, 46],
      [50, 45],
      [91, 46],
      [5, 57],
      [95, 57],
    ] as const)
      mark(clay, oval(x, y, 4, 2.4), DARK);
  }),
  cue: prop(LIGHT_WOOD, (clay) => {
    solid(clay, shape('M2 48.6L60 46.5V53.5L2 51.4Z', 1), clay.colour, { bulge: 2 });
    solid(clay, rod('M60 50H97', 7), '#6e2f1c', { bulge: 3 });
    solid(clay, rod('M1 50H5', 3), '#3f8fd0', { bulge: 1 });
  }),
  'tile-row': prop('#f7f2e4', (clay) => {
    for (let at = 0; at < 6; at++) {
      const x = 2 + at * 16;
      solid(clay, box(x, 40, 15, 34, 3), '#3fa06a', { bulge: 2 });
      solid(clay, box(x, 37, 15, 30, 3), clay.colour, { bulge: 3 });
      solid(clay, oval(x + 7.5, 46, 3.6), ['#d8453f', '#3f8fd0', '#3fa06a'][at % 3]!, { bulge: 1 });
      solid(clay, oval(x + 7.5, 57, 3.6), ['#3fa06a', '#d8453f', '#3f8fd0'][at % 3]!, { bulge: 1 });
    }
  }),
  'domino-row': prop('#f7f7fb', (clay) => {
    for (let at = 0; at < 7; at++)
      turned(clay, 12 + at * 12.6, 97, at < 3 ? (3 - at) * -0.008 : 0, () => {
        const x = 9 + at * 12.6;
        solid(clay, box(x, 52, 9, 45, 2), clay.colour, { bulge: 2 });
        mark(clay, rod(`M${x} 74H${x + 9}`, 1), DARK);
        for (const y of [61, 68, 80, 89]) mark(clay, oval(x + 4.5, y, 1.6), DARK);
      });
  }),
  'puzzle-sheet': prop('#5fb0e8', (clay) => {
    solid(clay, shape('M8 44H92L99 78H1Z', 2), '#f7f2e4', { bulge: 2 });
    const tones = ['#5fae4a', '#f2c33a', '#e0443e', '#5fb0e8'];
    for (let row = 0; row < 3; row++)
      for (let at = 0; at < 5 - (row === 2 ? 2 : 0); at++) {
        const [x, y] = [12 - row * 2 + at * (15.4 + row * 1.2), 46 + row * 10];
        solid(clay, box(x, y, 14 + row, 9, 2), tones[(row + at * 2) % 4]!, { bulge: 1.4 });
        solid(clay, oval(x + 15 + row, y + 4.5, 2.4, 2), tones[(row + at * 2) % 4]!, { bulge: 0.6 });
      }
  }),
  'card-tower': prop('#f7f7fb', (clay) => {
    const card = (path: string, tone: string): void => solid(clay, rod(path, 3), tone, { bulge: 1 });
    for (const [row, count] of [
      [0, 3],
      [1, 2],
      [2, 1],
    ] as const)
      for (let at = 0; at < count; at++) {
        const [x, y] = [8 + row * 14 + at * 28, 97 - row * 30];
        card(`M${x} ${y}L${x + 14} ${y - 27}`, at % 2 ? '#e0443e' : '#3f6fc0');
        card(`M${x + 28} ${y}L${x + 14} ${y - 27}`, clay.colour);
        if (row < 2 && at < count - 1) card(`M${x + 10} ${y - 29}H${x + 46}`, '#f2c33a');
      }
  }),
  'bead-box': prop('#8a5aa8', (clay) => {
    solid(clay, shape('M4 46H96L90 92H10Z', 3), clay.colour, { bulge: 4 });
    for (let at = 0; at < 16; at++)
      solid(clay, oval(11 + (at % 8) * 11.2, 40 + Math.floor(at / 8) * 9, 6.4), CUBE[at % 6]!, {
        bulge: 2.4,
        shine: 1.7,
      });
  }),
  diabolo: prop('#d8453f', (clay) => {
    solid(clay, shape('M4 14Q20 10 44 46V54Q20 90 4 86Q0 50 4 14Z', 3), clay.colour, { bulge: 5 });
    solid(clay, shape('M96 14Q80 10 56 46V54Q80 90 96 86Q100 50 96 14Z', 3), clay.colour, { bulge: 5 });
    solid(clay, rod('M42 50H58', 9), STEEL, { bulge: 3 });
  }),
  javelin: prop('#e0443e', (clay) => {
    solid(clay, rod('M4 50H96', 3), STEEL, { bulge: 1.4 });
    solid(clay, rod('M42 50H58', 5), clay.colour, { bulge: 2 });
    solid(clay, shape('M0 50L10 47V53Z', 0.5), DARK, { bulge: 1 });
  }),
  'curling-stone': prop('#a9a4b4', (clay) => {
    solid(clay, rod('M36 38Q36 16 58 16H72', 9), RED, { bulge: 3.4 });
    solid(clay, shape('M20 42H80Q97 46 97 66T80 92H20Q3 88 3 66T20 42Z', 4), clay.colour, { bulge: 8 });
    solid(clay, box(3, 60, 94, 12, 4), lighter(clay.colour, 0.35), { bulge: 2 });
    solid(clay, oval(50, 42, 32, 8), RED, { bulge: 2.4 });
  }),
  'hand-puppet': prop('#e0443e', (clay) => {
    solid(clay, shape('M34 46H66L78 97H22Z', 5), clay.colour, { bulge: 5 });
    solid(clay, rod('M36 56L14 46M64 56L86 46', 10), clay.colour, { bulge: 4 });
    for (const x of [12, 88]) solid(clay, oval(x, 45, 6), '#f6c9a0', { bulge: 2 });
    solid(clay, oval(50, 28, 24), '#f6c9a0', { bulge: 6 });
    solid(clay, shape('M24 26Q26 0 50 2Q74 0 76 26Q64 14 50 16Q36 14 24 26Z', 3), '#f2c33a', { bulge: 3 });
    for (const x of [41, 59]) mark(clay, oval(x, 29, 3), DARK);
    mark(clay, rod('M42 38Q50 44 58 38', 2.4), '#a03030');
    solid(clay, oval(50, 33, 4), '#e8846a', { bulge: 1.4 });
  }),
};
