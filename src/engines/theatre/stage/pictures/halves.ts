/** Part of a figure, where the rest is another's or is hidden by the ground. Called by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';

/** Only what lies before the origin, as it looks, or behind it; or above the ground that the origin is on, or a rim, pixels over it. */
export function clipToHalf(
  canvas: SKRSContext2D,
  height: number,
  half: Actor['half'],
  facing: number,
  rim: number,
): void {
  canvas.beginPath();
  if (half === 'above') {
    canvas.rect(-height * 4, -height * 8 - rim, height * 8, height * 8);
    // Who comes out of something round is seen a little farther down in the middle.
    if (rim > 0) canvas.ellipse(0, -rim, height * 0.5, height * 0.05, 0, 0, Math.PI);
  } else {
    const side = (half === 'front' ? 1 : -1) * (facing < 0 ? -1 : 1);
    canvas.rect(0, -height * 4, side * height * 4, height * 6);
  }
  canvas.clip();
}
