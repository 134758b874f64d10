/** Smoke and steam that rise from chimneys. Called by the built sets. */
import { type Brush, disc, glow, mix, withAlpha } from '../../painting/paint.js';
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
    const age = (t * 0.24 + puff / puffs + Math.abs(x) * 0.0137) % 1;
    const puffX = x + (lean + 0.9 * kit.palette.wind) * size * age ** 1.3 + Math.sin(age * 7 + puff) * size * 0.04;
    const puffY = y - age * size * (1 - 0.4 * kit.palette.wind);
    const radius = size * (0.1 + 0.26 * age);
    const strength = alpha * (1 - age) * Math.min(1, age * 7 + 0.15);
    glow(canvas, puffX, puffY, radius * 1.2, tint, strength);
    // A lit body in the soft cloud, so that it shows against a bright sky.
    canvas.fillStyle = withAlpha(tint, strength * 0.4);
    disc(canvas, puffX, puffY, radius * 0.5);
    canvas.fillStyle = withAlpha(mix(tint, '#ffffff', 0.5), strength * 0.3);
    disc(canvas, puffX + kit.palette.side * radius * 0.12, puffY - radius * 0.14, radius * 0.34);
  }
}
