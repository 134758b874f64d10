/** Coloured light on the edges of whoever walks among lit signs: of one colour from the left, of another from the right. */
import type { CanvasGradient, Path2D, SKRSContext2D } from '@napi-rs/canvas';
import { ribbon, type Spot } from './limbs.js';

export type Rims = readonly [left: string, right: string];

/** Fills `path`, and before that lets light be seen `thick` beside its left and its right edge: plain fills, as clips are dear. */
export function fillRimmed(
  canvas: SKRSContext2D,
  path: Path2D,
  fill: string | CanvasGradient,
  rims: readonly [left: string | undefined, right: string | undefined] | undefined,
  thick: number,
): void {
  for (const [index, colour] of (rims ?? []).entries()) {
    if (!colour) continue;
    const aside = index === 0 ? -thick : thick;
    canvas.fillStyle = colour;
    canvas.translate(aside, 0);
    canvas.fill(path);
    canvas.translate(-aside, 0);
  }
  canvas.fillStyle = fill;
  canvas.fill(path);
}

/** The light of signs behind a limb, seen at its edges. */
export function rimLimb(
  canvas: SKRSContext2D,
  rims: Rims | undefined,
  spots: readonly Spot[],
  from: number,
  to: number,
): void {
  if (!rims) return;
  for (const [index, colour] of rims.entries()) {
    canvas.fillStyle = colour;
    ribbon(canvas, spots, from, to, index === 0 ? -EDGE : EDGE, -EDGE * 0.3, true);
    canvas.fill();
  }
}
const EDGE = 0.006;
