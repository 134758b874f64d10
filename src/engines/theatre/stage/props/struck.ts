/** What is struck or strikes: pins, a drumstick, a crate of boards; a box for what has no picture. Listed by `index.ts`. */
import { box, darker, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, within } from './clay.js';
import { write } from './street.js';

export const STRUCK: Record<string, PropDesign> = {
  /** Narrow at its neck, with two red bands. */
  'bowling-pin': prop('#f6f2ea', (clay) => {
    const pin =
      'M50 4Q61 4 61 17Q61 28 58 38Q70 52 70 68Q70 86 60 98L40 98Q30 86 30 68Q30 52 42 38Q39 28 39 17Q39 4 50 4Z';
    solid(clay, shape(pin, 2), clay.colour, { bulge: 4.4 });
    within(clay, shape(pin, 2), () => {
      for (const y of [28, 36]) mark(clay, box(30, y, 40, 4, 1), '#d8353c');
    });
    gleam(clay, shape('M36 66Q36 54 43 46Q41 56 41 70Z'), 0.6);
  }),
  'bowling-ball': prop('#3f4a9c', (clay) => {
    solid(clay, oval(50, 50, 46), clay.colour, { bulge: 5 });
    for (const [x, y] of [
      [44, 30],
      [58, 28],
      [54, 44],
    ] as const)
      mark(clay, oval(x, y, 4.6), darker(clay.colour, 0.8));
    gleam(clay, shape('M14 44Q18 20 40 12Q24 24 22 46Z'), 0.6);
  }),
  drumstick: prop('#dca565', (clay) => {
    solid(clay, rod('M14 88L80 22', 7), clay.colour, { bulge: 2.4 });
    solid(clay, oval(84, 18, 8, 6.4, -0.125), lighter(clay.colour, 0.2), { bulge: 2.4 });
    mark(clay, rod('M18 84L34 68', 8), darker(clay.colour, 0.4), 0.5);
  }),
  crate: prop('#c08a50', (clay) => {
    solid(clay, box(6, 10, 88, 84, 4), darker(clay.colour, 0.45), { bulge: 3 });
    for (const y of [12, 33, 54, 75]) solid(clay, box(8, y, 84, 17, 3), clay.colour, { bulge: 2 });
    for (const x of [8, 78]) solid(clay, box(x, 10, 14, 84, 3), lighter(clay.colour, 0.12), { bulge: 2 });
    for (const [x, y] of [
      [15, 20],
      [85, 20],
      [15, 84],
      [85, 84],
    ] as const)
      mark(clay, oval(x, y, 2.2), darker(clay.colour, 0.7));
  }),
  /** A cardboard box whose lid is about to open, with a label for what is in it. */
  'labelled-box': prop('#d3a066', (clay) => {
    const flap = lighter(clay.colour, 0.16);
    solid(clay, shape('M10 33L50 33L46 12Q26 15 4 15Z', 2), darker(flap, 0.2), { bulge: 2 });
    solid(clay, shape('M90 33L50 33L54 12Q74 15 96 15Z', 2), darker(flap, 0.1), { bulge: 2 });
    mark(clay, shape('M14 33L48 33L45 25L17 26Z', 2), '#3a2340', 0.55);
    mark(clay, shape('M86 33L52 33L55 25L83 26Z', 2), '#3a2340', 0.55);
    solid(clay, box(9, 31, 82, 66, 4), clay.colour, { bulge: 4 });
    mark(clay, box(44, 33, 12, 62, 1), lighter(clay.colour, 0.3), 0.7);
    solid(clay, box(15, 44, 70, 38, 3), '#fffaf0', { bulge: 1.6 });
    mark(clay, box(18, 47, 64, 32, 2), '#e25b4b', 0.85);
    mark(clay, box(19.6, 48.6, 60.8, 28.8, 1.4), '#fffaf0');
    write(clay, 50, 63, 56, 24, '#fffaf0');
    gleam(clay, box(13, 36, 26, 2.6, 1.3), 0.5);
    solid(clay, shape('M6 32L50 33L47 41Q26 42 2 45Z', 2), flap, { bulge: 2.4 });
    solid(clay, shape('M94 32L50 33L53 41Q74 42 98 45Z', 2), flap, { bulge: 2.4 });
  }),
};
