/** Ships of stories: a pirate ship under black sails, and what its guns fire. Listed by `index.ts`. */
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  shape,
  solid,
} from './clay.js';

const SAIL = '#f3ead6';
const BLACK = '#2b2838';

export const SHIPS: Record<string, PropDesign> = {
  'pirate-ship': prop('#8f5230', (clay) => {
    const { colour } = clay;
    // Bowsprit, masts and yards; the bow points to the left.
    solid(clay, rod('M24 68L3 55', 1.7), darker(colour, 0.2), { bulge: 1 });
    for (const [x, top] of [
      [36, 14],
      [62, 6],
    ] as const)
      solid(clay, rod(`M${x} 78V${top}`, 2.2), darker(colour, 0.15), { bulge: 1 });
    mark(clay, shape('M4 55.6L35.4 24L35.4 25L5 57Z'), darker(SAIL, 0.35), 0.7);
    mark(clay, shape('M62 16L93 58L92 58.6L61.6 17Z'), darker(SAIL, 0.35), 0.7);
    solid(clay, shape('M8 55Q20 46 33 29Q35 46 31 62Q20 62 8 55Z', 1.4), SAIL, { bulge: 2 });
    sail(clay, 27, 22, 20, 15);
    sail(clay, 25, 41, 23, 20);
    sail(clay, 51, 15, 22, 17);
    sail(clay, 48, 36, 29, 26);
    skull(clay, 62.5, 47, 6.4);
    solid(clay, shape('M63 5Q72 2 77 5Q82 8 88 5Q86 9 88 13Q82 16 76 13Q71 11 63 14Z', 0.8), BLACK, { bulge: 1.2 });
    skull(clay, 72.5, 8.6, 2.6);
    hull(clay);
  }),
  'full-moon': prop('#f3f0fb', (clay) => {
    solid(clay, oval(50, 50, 44), clay.colour, { bulge: 6 });
    for (const [x, y, radius] of [
      [62, 40, 11],
      [38, 62, 13],
      [66, 68, 7],
      [34, 34, 7],
    ] as const)
      mark(clay, oval(x, y, radius, radius * 0.85), '#a9b0dc', 0.5);
  }),
  cannonball: prop('#3a3846', (clay) => {
    solid(clay, oval(50, 50, 36), clay.colour, { bulge: 9, shine: 1.4 });
    mark(clay, oval(38, 36, 9, 6, -0.12), '#c9c6dc', 0.7);
  }),
};

/** A square sail that the wind fills. */
function sail(clay: Clay, left: number, top: number, wide: number, high: number): void {
  const [right, low] = [left + wide, top + high];
  solid(
    clay,
    shape(
      `M${left} ${top}H${right}Q${right + 4} ${top + high * 0.5} ${right + 1.5} ${low}Q${left + wide / 2} ${low - high * 0.22} ${left - 1.5} ${low}Q${left - 3} ${top + high * 0.5} ${left} ${top}Z`,
      1,
    ),
    SAIL,
    { bulge: 2.6 },
  );
  for (const part of [0.34, 0.67])
    mark(
      clay,
      shape(
        `M${left + wide * part} ${top + 1}Q${left + wide * part - 1} ${top + high * 0.5} ${left + wide * part} ${low - high * 0.16}h.6Q${left + wide * part} ${top + high * 0.5} ${left + wide * part + 0.6} ${top + 1}Z`,
      ),
      darker(SAIL, 0.3),
      0.6,
    );
  solid(clay, rod(`M${left - 2} ${top}H${right + 2}`, 1.6), '#6a3d24', { bulge: 0.7 });
}

function skull(clay: Clay, x: number, y: number, size: number): void {
  const ink = size > 4 ? BLACK : '#f6f1e4';
  const bone = size * 0.3;
  for (const turn of [-1, 1])
    mark(
      clay,
      rod(
        `M${x - size * 1.15} ${y + turn * size * 0.85 + size * 0.25}L${x + size * 1.15} ${y - turn * size * 0.85 + size * 0.25}`,
        bone,
      ),
      ink,
      0.92,
    );
  mark(clay, oval(x, y - size * 0.15, size * 0.78, size * 0.72), ink);
  mark(clay, box(x - size * 0.42, y + size * 0.25, size * 0.84, size * 0.5, size * 0.2), ink);
  const hole = ink === BLACK ? SAIL : BLACK;
  for (const side of [-1, 1]) mark(clay, oval(x + side * size * 0.3, y - size * 0.1, size * 0.2), hole);
  mark(clay, oval(x, y + size * 0.2, size * 0.09), hole);
}

function hull(clay: Clay): void {
  const { colour } = clay;
  solid(clay, shape('M72 58H95L93 72H72Z', 1.4), darker(colour, 0.1), { bulge: 2 });
  for (const x of [76, 82, 88]) solid(clay, box(x, 61, 4, 5, 1), '#ffd98a', { bulge: 0.8, shine: 1.4 });
  solid(clay, shape('M71 56.5H97V60H71Z', 0.8), GOLD, { bulge: 0.8 });
  solid(clay, shape('M13 66Q40 74 72 70L95 68Q95 84 86 94H30Q17 88 13 66Z', 2), colour, { bulge: 4 });
  for (const y of [79, 85, 90])
    mark(
      clay,
      shape(
        `M${19 + (y - 79) * 0.5} ${y}Q50 ${y + 3} 92 ${y - 1.4}V${y - 0.6}Q50 ${y + 3.8} ${19.4 + (y - 79) * 0.5} ${y + 0.8}Z`,
      ),
      darker(colour, 0.42),
      0.7,
    );
  solid(clay, shape('M11 64Q40 72.5 72 68.5L96 66.5V70.5L72 73Q40 77 12.5 68.5Z', 1), lighter(GOLD, 0.05), {
    bulge: 1,
  });
  for (const x of [33, 46, 59, 72]) {
    solid(clay, box(x - 3, 76.4, 6.4, 6, 1), darker(colour, 0.5), { bulge: 0.8 });
    solid(clay, oval(x + 0.2, 79.4, 2.1), DARK, { bulge: 0.8, shine: 1.6 });
    mark(clay, oval(x + 0.2, 79.4, 1), '#15131f');
  }
}
