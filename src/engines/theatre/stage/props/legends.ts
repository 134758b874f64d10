/** What those from stories have in hand. Listed by `index.ts`. */
import {
  box,
  DARK,
  darker,
  GOLD,
  gleam,
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

/** A blade of light on a plain hilt, brightest along its middle. */
const lightSword = (colour: string): PropDesign =>
  prop(colour, (clay) => {
    mark(clay, box(43, 0, 14, 74, 7), colour, 0.3);
    mark(clay, box(45.4, 1, 9.2, 72, 4.6), colour, 0.75);
    mark(clay, box(47.6, 3, 4.8, 69, 2.4), '#ffffff', 0.95);
    solid(clay, box(45, 74, 10, 24, 3), STEEL, { turned: 'across' });
    solid(clay, box(43.6, 73, 12.8, 4, 1.5), DARK, { bulge: 1 });
    for (const y of [82, 87, 92]) mark(clay, box(45, y, 10, 2, 1), DARK);
  });

export const LEGENDARY: Record<string, PropDesign> = {
  /** What stands for a dragon dance where only a picture will do. */
  'dragon-dance': prop('#dc2a2a', (clay) => {
    for (const x of [30, 48, 66, 84]) {
      mark(clay, rod(`M${x} 58L${x} 82`, 2), '#8a5a30');
      solid(clay, box(x - 4, 78, 8, 16, 3), '#ffcb45', { bulge: 2 });
    }
    solid(clay, shape('M18 42Q34 22 50 44T84 42Q96 34 94 24Q100 46 84 58Q66 68 50 58T20 58Z', 4), clay.colour, {
      bulge: 6,
    });
    solid(clay, oval(16, 44, 14, 12), clay.colour, { bulge: 5 });
    mark(clay, oval(12, 40, 3), '#ffffff');
    mark(clay, oval(11, 40, 1.5), DARK);
    mark(clay, rod('M18 32Q24 22 32 20', 2.5), GOLD);
  }),
  /** Red, with golden bands: it becomes as long as its owner wants. */
  'gold-staff': prop('#c8302c', (clay) => {
    solid(clay, box(46, 4, 8, 92, 3), clay.colour, { turned: 'across' });
    for (const y of [2, 84]) {
      solid(clay, box(44.5, y, 11, 14, 3), GOLD, { turned: 'across' });
      solid(clay, box(44, y + 5, 12, 3, 1), lighter(GOLD, 0.4), { bulge: 1 });
    }
    gleam(clay, box(47.5, 20, 1.6, 60, 0.8), 0.5);
  }),
  /** A long blade that bends a little, a round guard, a wound grip. */
  katana: prop('#dfe6f2', (clay) => {
    solid(clay, shape('M46 72Q44 34 52 2Q57 4 56 8Q51 38 53 72Z', 1), clay.colour, { turned: 'across' });
    mark(clay, shape('M52 70Q50 38 55 8L56 9Q52 38 53 70Z'), '#aeb8cc', 0.8);
    solid(clay, oval(49.5, 74, 9, 2.6), GOLD, { bulge: 1.6 });
    solid(clay, box(46, 76, 7, 22, 3), '#34304a', { turned: 'across' });
    mark(clay, rod('M46 80L53 84M53 80L46 84M46 87L53 91M53 87L46 91', 1.2), '#f2e6cc');
  }),
  /** Nine iron teeth on a long shaft. */
  'nine-rake': prop('#9a6a3a', (clay) => {
    solid(clay, box(47, 12, 6, 86, 2.5), clay.colour, { turned: 'across' });
    for (let tooth = 0; tooth < 9; tooth++)
      solid(clay, shape(`M${21 + tooth * 7} 10L${22.6 + tooth * 7} 25L${24.2 + tooth * 7} 10Z`, 1), '#b8c0d0', {
        bulge: 1,
      });
    solid(clay, box(17, 4, 66, 9, 4), '#d8a63a', { bulge: 2 });
    solid(clay, box(45, 1, 10, 16, 3), darker(GOLD, 0.2), { bulge: 2 });
  }),
  /** A star on a stick. */
  'star-wand': prop('#ffd84a', (clay) => {
    solid(clay, box(47.6, 34, 4.8, 64, 2), '#f4eef8', { turned: 'across' });
    const points = Array.from({ length: 10 }, (_, point) => {
      const turn = (point / 10) * 2 * Math.PI - Math.PI / 2;
      const reach = point % 2 ? 10 : 24;
      return `${(50 + Math.cos(turn) * reach).toFixed(1)} ${(26 + Math.sin(turn) * reach).toFixed(1)}`;
    });
    solid(clay, shape(`M${points.join('L')}Z`, 2), clay.colour, { bulge: 3 });
  }),
  'light-sword': lightSword('#4ab4ff'),
  'red-light-sword': lightSword('#ff3a3a'),
  /** Open, and full to the rim. */
  'treasure-chest': prop('#9a5a2c', (clay) => {
    solid(clay, shape('M10 34Q12 8 34 6H66Q88 8 90 34L84 46H16Z', 3), darker(clay.colour, 0.2), { bulge: 4 });
    mark(clay, shape('M20 36Q22 18 38 16H62Q78 18 80 36L78 44H22Z'), '#4a2a1c');
    for (const [x, y, size] of [
      [26, 44, 8],
      [40, 36, 9],
      [56, 40, 9],
      [70, 42, 8],
      [48, 46, 9],
      [62, 30, 7],
    ] as const) {
      solid(clay, oval(x, y, size, size * 0.86), GOLD, { bulge: 2 });
      mark(clay, oval(x, y, size * 0.5, size * 0.42), darker(GOLD, 0.2), 0.6);
    }
    solid(clay, shape('M32 30L38 24L44 30L38 40Z', 1), '#5ad0f0', { bulge: 1.6 });
    solid(clay, oval(73, 33, 5), '#e84a6a', { bulge: 1.8 });
    solid(clay, box(10, 48, 80, 44, 5), clay.colour, { bulge: 4 });
    for (const x of [10, 80]) solid(clay, box(x, 48, 10, 44, 3), GOLD, { bulge: 2 });
    solid(clay, box(10, 48, 80, 7, 2), GOLD, { bulge: 2 });
    solid(clay, box(42, 52, 16, 18, 4), lighter(GOLD, 0.2), { bulge: 2 });
    mark(clay, oval(50, 59, 2.6), '#4a2a1c');
    mark(clay, box(49, 59, 2, 7, 1), '#4a2a1c');
  }),
  /** Spokes in a ring of flames. */
  'fire-wheel': prop('#ff8a2c', (clay) => {
    const flames = Array.from({ length: 10 }, (_, tongue) => {
      const at = (angle: number, radius: number): string => {
        const turn = ((tongue + angle) / 10) * 2 * Math.PI;
        return `${(50 + Math.cos(turn) * radius).toFixed(1)} ${(50 + Math.sin(turn) * radius).toFixed(1)}`;
      };
      return `${tongue === 0 ? 'M' : 'L'}${at(0, 34)}Q${at(0.5, 40)} ${at(0.9, 49)}L${at(1, 34)}`;
    }).join('');
    solid(clay, shape(`${flames}Z`, 2), clay.colour, { bulge: 2 });
    mark(clay, oval(50, 50, 35), '#ffd860');
    mark(clay, oval(50, 50, 27), '#c8302c');
    mark(clay, rod('M50 22V78M22 50H78M30 30L70 70M70 30L30 70', 5), GOLD);
    solid(clay, oval(50, 50, 9), GOLD, { bulge: 2 });
  }),
  /** A leaf of steel in a flame, a red tassel. */
  'flame-spear': prop('#b8722e', (clay) => {
    solid(clay, box(47.5, 24, 5, 74, 2), clay.colour, { turned: 'across' });
    solid(clay, shape('M50 0Q64 14 57 26Q62 26 60 32Q54 40 50 40Q46 40 40 32Q38 26 43 26Q36 14 50 0Z', 2), '#ff8a2c', {
      bulge: 2,
    });
    solid(clay, shape('M50 5Q57 16 53 30H47Q43 16 50 5Z', 1), '#fff0b0', { bulge: 1.6 });
    solid(clay, shape('M44 36H56L60 50Q50 44 40 50Z', 1), '#d8303a', { bulge: 2 });
    solid(clay, oval(50, 36, 4.5, 3), GOLD, { bulge: 1.4 });
    solid(clay, box(46.5, 92, 7, 6, 2), darker(GOLD, 0.2), { bulge: 1.4 });
  }),
};
