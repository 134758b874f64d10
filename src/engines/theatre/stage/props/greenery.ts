/** Ferns, succulents, water plants and the willow. Listed by `index.ts`. */
import { darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, turned } from './clay.js';
import { LEAF, petal, pot, stem } from './petals.js';

export const GREENERY: Record<string, PropDesign> = {
  succulent: prop('#86c59a', (clay) => {
    pot(clay);
    for (const [count, long, wide, tone] of [
      [11, 40, 12, 0.16],
      [9, 32, 11, 0.08],
      [8, 24, 9, 0],
      [6, 16, 7, -0.12],
      [4, 9, 5, -0.24],
    ] as const)
      for (let at = 0; at < count; at++) {
        const turn = (at + long * 0.013) / count;
        const colour = tone > 0 ? darker(clay.colour, tone) : lighter(clay.colour, -tone);
        clay.canvas.save();
        clay.canvas.translate(50, 44);
        clay.canvas.scale(1, 0.84);
        clay.canvas.translate(-50, -44);
        petal(clay, 50, 44, turn, long, wide, colour);
        turned(clay, 50, 44, turn, () =>
          mark(clay, oval(50, 44 - long * 0.9, wide * 0.2, long * 0.08), '#f08aa0', 0.9),
        );
        clay.canvas.restore();
      }
  }),
  fern: prop('#4f9b48', (clay) => {
    for (const [bendX, tipX, tipY, tone] of [
      [22, 4, 56, 0.16],
      [78, 96, 56, 0.16],
      [34, 16, 24, 0.06],
      [66, 84, 24, 0.06],
      [50, 50, 6, -0.1],
    ] as const) {
      const colour = tone > 0 ? darker(clay.colour, tone) : lighter(clay.colour, -tone);
      solid(clay, rod(`M50 96Q${bendX} 50 ${tipX} ${tipY}`, 2.4), darker(colour, 0.2), { bulge: 0.8 });
      for (let at = 2; at <= 14; at++) {
        const part = at / 14;
        const x = (1 - part) ** 2 * 50 + 2 * part * (1 - part) * bendX + part ** 2 * tipX;
        const y = (1 - part) ** 2 * 96 + 2 * part * (1 - part) * 50 + part ** 2 * tipY;
        const heading =
          Math.atan2((1 - part) * (bendX - 50) + part * (tipX - bendX), -((1 - part) * -46 + part * (tipY - 50))) /
          (2 * Math.PI);
        for (const side of [-0.2, 0.2]) petal(clay, x, y, heading + side, 15 * (1.12 - part), 3, colour);
      }
    }
  }),
  willow: prop('#7fb04a', (clay) => {
    solid(clay, shape('M44 98Q48 70 44 40H58Q54 70 60 98Z', 2), '#8a6239', { bulge: 5, turned: 'across' });
    for (const [x, y, radius] of [
      [50, 22, 22],
      [28, 30, 18],
      [72, 30, 18],
    ] as const)
      solid(clay, oval(x, y, radius, radius * 0.8), darker(clay.colour, 0.1), { bulge: 5 });
    for (let at = 0; at < 19; at++) {
      const x = 6 + at * 4.9;
      const top = 14 + Math.abs(x - 50) * 0.42;
      const foot = 66 + ((at * 37) % 17) - Math.abs(x - 50) * 0.06;
      const colour = [clay.colour, lighter(clay.colour, 0.16), darker(clay.colour, 0.08)][at % 3]!;
      solid(clay, rod(`M${50 + (x - 50) * 0.72} ${top}Q${x} ${top + 20} ${x} ${foot}`, 4.6), colour, { bulge: 1.6 });
    }
  }),
  flytrap: prop('#6fb04a', (clay) => {
    for (const [path, x, y, turn, size] of [
      ['M50 70Q30 60 25 44', 25, 36, -0.1, 0.74],
      ['M50 70Q72 62 75 44', 75, 36, 0.1, 0.74],
      ['M50 70Q52 50 50 36', 50, 24, 0, 1],
    ] as const) {
      stem(clay, path, 4);
      turned(clay, x, y, turn, () => {
        for (const side of [-1, 1]) {
          turned(clay, x, y + 12 * size, side * 0.09, () => {
            for (let at = 0; at < 7; at++) {
              const angle = -0.5 + (side < 0 ? Math.PI : 0) + side * (at * 0.3 - 0.9);
              const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
              const [fromX, fromY] = [x + side * 6 * size + cos * 8, y - 3 * size + sin * 15];
              mark(clay, rod(`M${fromX} ${fromY}l${cos * 6} ${sin * 6}`, 1.5), '#dcea9a');
            }
            solid(clay, oval(x + side * 6 * size, y - 3 * size, 9 * size, 16 * size), clay.colour, { bulge: 3 });
            solid(clay, oval(x + side * 4.6 * size, y - 3 * size, 6 * size, 12.6 * size), '#d8455c', { bulge: 2.4 });
          });
        }
      });
    }
    petal(clay, 50, 72, -0.2, 26, 7, clay.colour);
    petal(clay, 50, 72, 0.2, 26, 7, clay.colour);
    pot(clay);
  }),
  seaweed: prop('#3f9a5f', (clay) => {
    for (const [x, top, bend, tone] of [
      [24, 30, 14, 0.14],
      [76, 24, -14, 0.1],
      [50, 4, 16, 0],
    ] as const)
      solid(
        clay,
        shape(
          `M${x - 6} 98C${x - 6 - bend} ${98 - (98 - top) * 0.33} ${x - 7 + bend} ${98 - (98 - top) * 0.66} ${x} ${top}C${x + 9 + bend} ${98 - (98 - top) * 0.6} ${x + 9 - bend} ${98 - (98 - top) * 0.3} ${x + 7} 98Z`,
          2,
        ),
        darker(clay.colour, tone),
        { bulge: 3.4, shine: 1.4 },
      );
    mark(clay, rod('M50 92C40 66 62 40 51 14', 1.4), lighter(clay.colour, 0.4), 0.7);
  }),
  cattails: prop('#8a5a34', (clay) => {
    for (const [x, turn] of [
      [50, -0.09],
      [50, 0.09],
      [50, -0.04],
      [50, 0.045],
    ] as const)
      petal(clay, x, 97, turn, 76, 4, turn < 0 ? LEAF : darker(LEAF, 0.12));
    for (const [x, top] of [
      [32, 20],
      [52, 6],
      [70, 26],
    ] as const) {
      stem(clay, `M${x} ${top}Q${x} 60 50 97`, 2.2);
      solid(clay, shape(`M${x - 4} ${top + 5}h8v24h-8Z`, 3.6), clay.colour, { bulge: 2, turned: 'across' });
    }
  }),
  /** A fan on a stalk, split in the middle. */
  'ginkgo-leaf': prop('#f5c22e', (clay) => {
    solid(clay, rod('M50 60Q49 80 55 96', 3.4), darker(clay.colour, 0.2), { bulge: 1.2 });
    solid(
      clay,
      shape('M50 64Q24 56 6 34Q16 12 36 8Q45 8 49 30L51 30Q55 8 64 8Q84 12 94 34Q76 56 50 64Z', 3),
      clay.colour,
      {
        bulge: 5,
      },
    );
    for (const x of [18, 32, 42, 58, 68, 82])
      mark(
        clay,
        rod(`M50 60Q${(x + 50) / 2} 44 ${x} ${x < 30 || x > 70 ? 28 : 16}`, 1.1),
        darker(clay.colour, 0.22),
        0.6,
      );
  }),
};
