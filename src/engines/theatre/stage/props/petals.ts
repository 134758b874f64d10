/** Stems, petals, leaves and the pot that the plants of this folder are put together from. Used by `blossoms.ts` and `greenery.ts`. */
import { type Clay, lighter, rod, shape, solid, turned } from './clay.js';

const STEM = '#4f9a3f';
export const LEAF = '#5aa84a';
const POT = '#c9714a';

/** A pointed petal or leaf that grows up from `x`, `y`, turned by `turn`. */
export function petal(
  clay: Clay,
  x: number,
  y: number,
  turn: number,
  long: number,
  wide: number,
  colour: string,
): void {
  turned(clay, x, y, turn, () =>
    solid(
      clay,
      shape(
        `M${x} ${y}C${x - wide} ${y - long * 0.35} ${x - wide * 0.8} ${y - long * 0.8} ${x} ${y - long}C${x + wide * 0.8} ${y - long * 0.8} ${x + wide} ${y - long * 0.35} ${x} ${y}Z`,
      ),
      colour,
      { bulge: wide * 0.35, shine: 1.2 },
    ),
  );
}

export function petals(
  clay: Clay,
  x: number,
  y: number,
  count: number,
  long: number,
  wide: number,
  colour: string,
  from = 0,
) {
  for (let at = 0; at < count; at++) petal(clay, x, y, from + at / count, long, wide, colour);
}

export const stem = (clay: Clay, path: string, thick = 4) => solid(clay, rod(path, thick), STEM, { bulge: 1.2 });

export function pot(clay: Clay): void {
  solid(clay, shape('M28 72H72L66 97H34Z', 3), POT, { bulge: 4, turned: 'across' });
  solid(clay, box5(), lighter(POT, 0.08), { bulge: 3, turned: 'across' });
}
const box5 = () => shape('M24 66H76V76H24Z', 3);
