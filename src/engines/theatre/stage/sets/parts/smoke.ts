/** Smoke and steam that rise from chimneys. Called by the built sets. */
import { type Brush, glow, mix } from '../../paint.js';
import type { Kit } from './kit.js';

/** A plume from (x, y); `size` is how high it rises, in pixels. */
export function plume(
  kit: Kit,
  canvas: Brush,
  t: number,
  x: number,
  y: number,
  size: number,
  { colour = '#ffffff', alpha = 0.65, puffs = 6, lean = 0.25 } = {},
): void {
  const tint = mix(kit.paint(colour, 0.1), kit.palette.haze, 0.2);
  for (let puff = 0; puff < puffs; puff++) {
    const age = (t * 0.24 + puff / puffs + x * 0.0137) % 1;
    glow(
      canvas,
      x + (lean + 0.9 * kit.palette.wind) * size * age ** 1.3 + Math.sin(age * 7 + puff) * size * 0.04,
      y - age * size * (1 - 0.4 * kit.palette.wind),
      size * (0.1 + 0.26 * age),
      tint,
      alpha * (1 - age) * Math.min(1, age * 7 + 0.15),
    );
  }
}
