/** For how large a figure the pieces of a drawn body are painted. Called by `drawn-hover-car.ts`, `mammoth-pieces.ts`. */

/** Painted so much larger than it is, where nobody knows how large it becomes, and for a camera that comes closer. */
const SPARE = 1.2;

/**
 * Pixels of one own height to paint for a figure that is `height` pixels high now and becomes `tallest`: who comes
 * nearer is painted for its whole, half and quarter height, since light and hair are dear and half of a picture's
 * pixels are still seen smooth.
 */
export function paintedHeight(height: number, tallest: number): number {
  if (height > tallest) return height * SPARE;
  let painted = tallest;
  while (painted / 2 > height) painted /= 2;
  return painted * SPARE;
}
