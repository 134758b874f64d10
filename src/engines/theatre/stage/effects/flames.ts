/** A thing that burns: flames along its foot and out of its top, dark smoke above. Called by `effects.ts`. */
import { smooth, wave, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { paintFlame } from '../sets/parts/fire.js';
import { type Show, scatter } from './showing.js';

const PUFFS = 16;
/** Flames before it: across and up in its own height, how tall. Behind it, larger ones. */
const BEFORE = [
  [-0.42, 0.02, 0.42],
  [-0.14, -0.02, 0.34],
  [0.16, 0, 0.38],
  [0.44, 0.03, 0.46],
] as const;
const BEHIND = [
  [-0.32, 0.3, 0.8],
  [0.02, 0.42, 0.95],
  [0.34, 0.32, 0.78],
] as const;

/** Origin at its foot; the effect's size is the thing's, in actor units. */
export const flames: Show = (canvas, { age, k, span, over }) => {
  const grown = smooth(age / 0.5) * k;
  if (!over) {
    for (let puff = 0; puff < PUFFS; puff++) {
      const way = wrap(puff / PUFFS + age * 0.34);
      const x = span * (0.22 * (scatter(puff) - 0.5) + 0.3 * way * way + 0.05 * wave(way * 1.5 + scatter(puff, 0.4)));
      const size = span * (0.14 + 0.3 * way);
      glow(canvas, x, -span * (0.75 + 1.1 * way), size, '#2c2530', 0.62 * (1 - way) * grown, 0.95);
    }
    glow(canvas, 0, -span * 0.4, span * 1.1, '#ff7a2a', 0.5 * grown, 0.9);
  }
  for (const [index, [x, up, tall]] of (over ? BEFORE : BEHIND).entries())
    paintFlame(canvas, x * span, -up * span, tall * span * grown, age + index * 1.7);
};
