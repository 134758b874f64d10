/** Birds that have no emoji of their own, looking left as those do. Listed by `index.ts`. */
import { darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

/** How its crest fans out: how far to the side and how high each feather reaches, hundredths. */
const CREST = [
  [-13, 13],
  [-8, 18],
  [-2, 21],
  [5, 22],
  [12, 20],
  [18, 16],
  [22, 10],
] as const;
const HEAD = [32, 35] as const;

export const BIRDS: Record<string, PropDesign> = {
  'crowned-pigeon': prop('#5d87bd', (clay) => {
    const { colour } = clay;
    for (const x of [49, 58]) {
      mark(clay, rod(`M${x} 84L${x - 1} 93`, 3), '#b8476a');
      mark(clay, rod(`M${x - 8} 95L${x - 1} 93L${x + 5} 95`, 2.4), '#a23a5c');
    }
    solid(clay, shape('M66 66Q84 66 95 83Q88 89 76 86Q66 82 62 76Z', 4), darker(colour, 0.22), { bulge: 3 });
    mark(clay, rod('M74 80Q84 82 92 84', 1.6), lighter(colour, 0.5), 0.7);
    solid(clay, shape('M27 36Q22 56 32 70Q44 88 66 84Q84 78 80 64Q70 50 48 46Q42 36 40 32Z', 8), colour, { bulge: 9 });
    solid(clay, shape('M25 47Q22 62 34 74Q44 82 54 80Q58 68 46 56Q34 50 25 47Z', 6), '#9c2f45', {
      bulge: 6,
      shine: 1.2,
    });
    solid(clay, shape('M48 54Q72 50 86 72Q70 82 56 76Q46 68 48 54Z', 6), darker(colour, 0.08), { bulge: 4 });
    for (const path of ['M58 72Q70 76 80 72', 'M54 65Q68 70 82 68'])
      mark(clay, rod(path, 1.6), darker(colour, 0.42), 0.6);
    solid(clay, shape('M51 57Q64 56 73 62Q62 66 53 64Z', 3), '#dfe8f4', { bulge: 2 });
    mark(clay, shape('M54 62Q64 65 73 62Q64 69 55 66Z', 2), '#9c2f45', 0.9);
    const [x, y] = HEAD;
    for (const [aside, up] of CREST) {
      const tip = [x + aside, y - 6 - up] as const;
      mark(
        clay,
        rod(`M${x + aside * 0.3} ${y - 7}Q${x + aside * 0.45} ${y - 10 - up * 0.5} ${tip[0]} ${tip[1]}`, 1.8),
        colour,
      );
      solid(clay, oval(tip[0], tip[1], 3.6, 4.6, aside * 0.03), lighter(colour, 0.28), { bulge: 1.4 });
      for (const side of [-2.6, 0, 2.6]) mark(clay, oval(tip[0] + side, tip[1] - 3, 1.1), '#ffffff', 0.95);
      for (const part of [0.45, 0.65])
        mark(clay, oval(x + aside * part, y - 7 - up * part, 1.5), lighter(colour, 0.35));
    }
    solid(clay, oval(x, y, 11, 10.5), lighter(colour, 0.08), { bulge: 5, shine: 1.2 });
    solid(clay, shape('M24 32L8 38Q10 42 24 39Z', 2), '#3b4358', { bulge: 2 });
    mark(clay, oval(28, 32, 6.4, 4), '#20293f', 0.85);
    solid(clay, oval(28.5, 31.5, 3.8), '#e0222f', { bulge: 1.4 });
    mark(clay, oval(28.5, 31.5, 1.7), '#1b1420');
    mark(clay, oval(27.4, 30.2, 0.9), '#ffffff');
  }),
};
