/** One alone, high above the place that it is in, or from one side of it to the other. Part of `tableau.ts`. */
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

/** Parts of the frame. */
const ABOVE = { depth: 0.7, tallest: 0.34, widest: 0.36, middle: 0.25 } as const;
const ACROSS = { depth: 0.5, tallest: 0.6, widest: 0.86 } as const;

export function over(piece: Piece, where: 'above' | 'across', stage: Stage): Spot {
  const { depth, tallest, widest } = where === 'above' ? ABOVE : ACROSS;
  const tall = Math.min(tallest, widest / widthOf(piece, 1, stage));
  const feet = where === 'above' ? ABOVE.middle + tall / 2 : groundAt(stage, depth);
  return { x: 0, depth, tall, feet };
}
