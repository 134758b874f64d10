/** Glasses filled with what is drunk from them, in the drink's colour. Listed by `index.ts`. */

import { withAlpha } from '../painting/paint.js';
import { type Clay, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, within } from './clay.js';

const GLASS = 'M18 4H82L74 94Q73 98 68 98H32Q27 98 26 94Z';
/** The glass, filled up to `level`; what floats in it is drawn by `within`, what sticks out by `above`. */
function glass(clay: Clay, { level = 22, rim = 0.5, floats = () => {}, above = () => {} }: GlassFilled): void {
  const { canvas, colour } = clay;
  canvas.save();
  // Room for what sticks out.
  canvas.translate(3, 10);
  canvas.scale(0.9, 0.9);
  const outline = shape(GLASS, 4);
  mark(clay, outline, '#d9eefb', 0.5);
  above();
  const left = 18 + (level - 4) * 0.089;
  const drink = shape(`M${left + 2} ${level}H${98 - left}L71 90Q70 94 66 94H34Q30 94 29 90Z`, 3);
  solid(clay, drink, colour, { bulge: 4, shine: 0.9 });
  within(clay, drink, floats);
  solid(clay, oval(50, level, 48 - left, 3.6), lighter(colour, rim), { bulge: 1 });
  canvas.lineWidth = 2.2;
  canvas.strokeStyle = withAlpha('#8fb4d4', 0.9);
  canvas.stroke(outline);
  solid(clay, oval(50, 5, 32, 3.4).stroke({ width: 2 }), '#cfe6f5', { bulge: 0.6 });
  gleam(clay, rod('M27 14L33 84', 4), 0.6);
  gleam(clay, rod('M72 30L69 62', 2), 0.4);
  canvas.restore();
}

interface GlassFilled {
  /** Where its surface lies, from the top. */
  level?: number;
  /** How much lighter that is. */
  rim?: number;
  floats?: () => void;
  above?: () => void;
}

function ice(clay: Clay): void {
  for (const [x, y, turn] of [
    [38, 32, 0.3],
    [60, 36, -0.2],
    [46, 52, 0.1],
  ] as const) {
    clay.canvas.save();
    clay.canvas.translate(x, y);
    clay.canvas.rotate(turn);
    mark(clay, shape('M-9 -8H9V9H-9Z', 3), '#ffffff', 0.5);
    mark(clay, shape('M-9 -8H9V-3H-9Z', 2), '#ffffff', 0.5);
    clay.canvas.restore();
  }
}

function bubbles(clay: Clay): void {
  for (const [x, y, r] of [
    [36, 44, 1.8],
    [44, 60, 2.2],
    [56, 50, 1.6],
    [62, 66, 2.4],
    [40, 78, 1.8],
    [54, 82, 1.6],
    [64, 38, 1.8],
  ] as const)
    mark(clay, oval(x, y, r), '#ffffff', 0.65);
}

/** Half a round of fruit on the rim. */
function slice(clay: Clay, colour: string): void {
  solid(clay, oval(78, 14, 15), colour, { bulge: 2 });
  mark(clay, oval(78, 14, 12), lighter(colour, 0.55));
  for (let part = 0; part < 6; part++) {
    const angle = (part / 6) * Math.PI * 2;
    mark(clay, rod(`M78 14L${78 + 11 * Math.cos(angle)} ${14 + 11 * Math.sin(angle)}`, 1.4), lighter(colour, 0.85));
  }
}

const straw = (clay: Clay, colour: string): void => solid(clay, rod('M48 40L60 -1L72 -3', 4.4), colour, { bulge: 1.2 });

export const TUMBLERS: Record<string, PropDesign> = {
  'glass-of-milk': prop('#fdfcf8', (clay) => glass(clay, { level: 18, rim: 0.6 })),
  'glass-of-water': prop('#8fd3f4', (clay) => glass(clay, { level: 24, rim: 0.6, floats: () => bubbles(clay) })),
  'glass-of-juice': prop('#ff9d1f', (clay) =>
    glass(clay, { level: 22, rim: 0.35, above: () => slice(clay, '#ff9d1f') }),
  ),
  /** Of other fruit than oranges. */
  'glass-of-nectar': prop('#f2c34a', (clay) =>
    glass(clay, { level: 22, rim: 0.35, above: () => straw(clay, '#e2433c') }),
  ),
  'glass-of-lemonade': prop('#f6e36a', (clay) =>
    glass(clay, { level: 22, rim: 0.5, floats: () => ice(clay), above: () => slice(clay, '#f7d51d') }),
  ),
  'glass-of-iced-tea': prop('#c4702a', (clay) =>
    glass(clay, {
      level: 20,
      rim: 0.35,
      floats: () => ice(clay),
      above: () => {
        slice(clay, '#f7d51d');
        straw(clay, '#3fae6a');
      },
    }),
  ),
  'glass-of-cola': prop('#4a2418', (clay) =>
    glass(clay, {
      level: 20,
      rim: 0.3,
      floats: () => {
        ice(clay);
        bubbles(clay);
      },
      above: () => straw(clay, '#e2433c'),
    }),
  ),
  milkshake: prop('#f7a8c4', (clay) =>
    glass(clay, {
      level: 22,
      rim: 0.4,
      above: () => {
        straw(clay, '#e2433c');
        for (const [x, y, r] of [
          [34, 18, 13],
          [64, 18, 13],
          [50, 10, 14],
        ] as const)
          solid(clay, oval(x, y, r, r * 0.8), '#fffaf2', { bulge: 3 });
        solid(clay, oval(42, 1.5, 5.4), '#e0263f', { bulge: 2, shine: 1.5 });
      },
    }),
  ),
};
