/** Half of a figure, where the other half is another's. Called by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';

/** Only what lies before the origin, as it looks, or behind it. */
export function clipToHalf(canvas: SKRSContext2D, height: number, half: Actor['half'], facing: number): void {
  const side = (half === 'front' ? 1 : -1) * (facing < 0 ? -1 : 1);
  canvas.beginPath();
  canvas.rect(0, -height * 4, side * height * 4, height * 6);
  canvas.clip();
}
