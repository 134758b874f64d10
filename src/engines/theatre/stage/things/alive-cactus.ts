/**
 * A cactus that came alive has arms to begin with: those of its picture are taken off, and it grows the same ones anew, thick,
 * green and held up, which can wave. Asked by `figure.ts` and `alive-measures.ts`.
 */
import type { Pattern } from '../people/patterns.js';
import type { Sprite } from '../pictures/sprites.js';

const CACTUS = /^1f335/;
export const isCactus = (code: string): boolean => CACTUS.test(code);

/** Beside the trunk, prickles and all, nothing is left; of that, where an arm grew out: parts of the picture. */
const TRUNK = [0.27, 0.735] as const;
const STUBS = [
  [0.27, 0.318, 0.6, 0.84],
  [0.684, 0.735, 0.37, 0.6],
] as const;

/** Without the arms of its picture. */
export function bareTrunk(sprite: Sprite): Sprite {
  if (!isCactus(sprite.code)) return sprite;
  const { art, width, height } = sprite;
  const brush = art.getContext('2d');
  brush.clearRect(0, 0, TRUNK[0] * width, height);
  brush.clearRect(TRUNK[1] * width, 0, width, height);
  for (const [left, right, top, bottom] of STUBS)
    brush.clearRect(left * width, top * height, (right - left) * width, (bottom - top) * height);
  return { ...sprite, pixels: brush.getImageData(0, 0, width, height).data };
}

/** Its own arms: thick, and up at rest. */
export const prickly = (pattern: Pattern): Pattern => ({
  ...pattern,
  armWidth: 0.105,
  hand: 0.05,
  arm: 0.25,
  hang: 2.15,
});
