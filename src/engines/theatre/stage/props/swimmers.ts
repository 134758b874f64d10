/** Fish that no emoji is like, looking left as those do. Listed by `index.ts`. */
import { type Clay, darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, within } from './clay.js';

const INK = '#2b2338';

function eye(clay: Clay, x: number, y: number, radius: number): void {
  solid(clay, oval(x, y, radius), '#ffffff', { bulge: 1 });
  mark(clay, oval(x - radius * 0.15, y, radius * 0.68), INK);
  mark(clay, oval(x - radius * 0.4, y - radius * 0.35, radius * 0.26), '#ffffff');
}

export const SWIMMERS: Record<string, PropDesign> = {
  /** Its upper jaw is a long blade, its back fin a sail. */
  swordfish: prop('#4f7fb8', (clay) => {
    const { colour } = clay;
    solid(clay, shape('M84 52L98 30Q94 52 98 76L84 58Z', 3), darker(colour, 0.2), { bulge: 3 });
    solid(clay, shape('M42 42Q46 24 58 22Q54 34 64 44Z', 3), darker(colour, 0.25), { bulge: 3 });
    const body = shape('M26 50Q40 38 60 42Q78 48 88 55Q76 66 56 68Q36 68 26 56Z', 4);
    solid(clay, shape('M34 47L2 51.500Q1 53 3 54L34 57Z', 1), darker(colour, 0.1), { bulge: 1.6 });
    solid(clay, body, colour, { bulge: 6, shine: 1.3 });
    within(clay, body, () => mark(clay, shape('M20 58Q50 60 92 54V80H20Z'), '#eef3fa', 0.9));
    solid(clay, shape('M46 62Q50 76 60 80Q60 70 58 62Z', 2), darker(colour, 0.25), { bulge: 2 });
    mark(clay, rod('M44 50Q47 56 44 62', 1.4), darker(colour, 0.4), 0.7);
    mark(clay, rod('M28 58Q33 61 38 59', 1.4), INK, 0.8);
    eye(clay, 36, 51, 4.2);
  }),
  /** Long, without a tail fin, in two bends. */
  eel: prop('#5f7f4a', (clay) => {
    const { colour } = clay;
    const winding = 'M16 40Q34 28 44 46Q54 68 70 56Q82 44 94 60';
    solid(clay, rod('M22 33Q38 24 50 42Q58 58 70 46Q82 36 95 56', 5), lighter(colour, 0.25), { bulge: 1.6 });
    solid(clay, rod(winding, 15), colour, { bulge: 4, shine: 1.4 });
    mark(clay, rod('M18 44Q34 34 43 51Q54 73 71 61Q82 50 93 63', 4), lighter(colour, 0.6), 0.8);
    solid(clay, oval(16, 40, 12, 10), colour, { bulge: 4, shine: 1.3 });
    mark(clay, rod('M5 45Q10 48 17 46', 1.6), INK);
    mark(clay, shape('M27 44Q34 46 32 52Q27 50 27 44Z', 1), darker(colour, 0.3));
    eye(clay, 14, 36, 3.8);
  }),
};
