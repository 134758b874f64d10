/** Coloured light on the edges of whoever walks among lit signs: of one colour from the left, of another from the right. */
import { type CanvasGradient, Path2D, type SKRSContext2D } from '@napi-rs/canvas';

export type Rims = readonly [left: string, right: string];

/** Larger than whatever has an edge. */
const BEYOND = 20;

/** Fills `path` and lights as much of it as lies within `thick` of its left and its right edge. */
export function fillRimmed(
  canvas: SKRSContext2D,
  path: Path2D,
  fill: string | CanvasGradient,
  rims: readonly [left: string | undefined, right: string | undefined] | undefined,
  thick: number,
): void {
  canvas.fillStyle = fill;
  canvas.fill(path);
  if (!rims) return;
  canvas.save();
  canvas.clip(path);
  for (const [index, colour] of rims.entries()) {
    if (!colour) continue;
    const beside = new Path2D();
    beside.rect(-BEYOND, -BEYOND, 2 * BEYOND, 2 * BEYOND);
    beside.addPath(path, { a: 1, b: 0, c: 0, d: 1, e: index === 0 ? thick : -thick, f: thick * 0.2 });
    canvas.fillStyle = colour;
    canvas.fill(beside, 'evenodd');
  }
  canvas.restore();
}
