/** What a ball of glass does to the picture behind it: its middle is enlarged. Called by `glass-sphere.ts`. */
import { lerp } from '../painting/easing.js';
import type { Size } from './index.js';

/** How much of a tall scene's height is seen, in its widths, and how far down its middle lies. */
const TALLEST = 1.08;
const TALL_MIDDLE = 0.66;
export interface Rays {
  /** Pixel of the ball, and pixel of the scene up and left of where its ray ends. */
  to: Int32Array;
  from: Int32Array;
  /** Of that pixel, of its right neighbour and of the two below them, in 128ths. */
  parts: Uint8Array;
  /** Opacity at the ball's edge, where it is in a pixel. */
  alpha: Int32Array;
}

/** How much of what a true ball would do to the picture is done: its middle enlarged, all the rest squeezed into its rim. */
const BENT = 0.6;

/** Rays from the pixels of a ball `across` wide into a scene that is seen `closer` times as far as it reaches. */
export function traceRays(across: number, { width, height }: Size, closer: number): Rays {
  const most = across * across;
  const to = new Int32Array(most);
  const from = new Int32Array(most);
  const parts = new Uint8Array(most * 4);
  const alpha = new Int32Array(most);
  const wide = width > height;
  const reach = (width / 2 - 1) * (wide ? closer : 1);
  const reachDown = (Math.min(height, width * TALLEST) / 2 - 1) * (wide ? closer : 1);
  // What there is to see stands on the ground: of the sky a little less is enough.
  const middle = wide
    ? height - 1 - reachDown
    : Math.min(height / 2 + (height / 2 - 1 - reachDown), height * TALL_MIDDLE);
  const half = across / 2;
  let count = 0;
  for (let row = 0; row < across; row++) {
    const v = (row + 0.5 - half) / half;
    for (let column = 0; column < across; column++) {
      const u = (column + 0.5 - half) / half;
      const away = Math.sqrt(u * u + v * v);
      if (away > 1) continue;
      const bent = away === 0 ? 1 : lerp(1, Math.asin(away) / (Math.PI / 2) / away, BENT);
      const x = Math.min(width - 2, Math.max(0, width / 2 + u * bent * reach));
      const y = Math.min(height - 2, Math.max(0, middle + v * bent * reachDown));
      const [left, top] = [Math.floor(x), Math.floor(y)];
      const right = Math.round((x - left) * 128);
      const below = Math.round((y - top) * 128);
      const both = Math.round((right * below) / 128);
      to[count] = row * across + column;
      from[count] = top * width + left;
      parts[count * 4] = 128 - right - below + both;
      parts[count * 4 + 1] = right - both;
      parts[count * 4 + 2] = below - both;
      parts[count * 4 + 3] = both;
      alpha[count] = Math.round(255 * Math.min(1, (1 - away) * half)) << 24;
      count += 1;
    }
  }
  return {
    to: to.subarray(0, count),
    from: from.subarray(0, count),
    parts: parts.subarray(0, count * 4),
    alpha: alpha.subarray(0, count),
  };
}

/** Red and blue of a pixel, which are weighed together: each leaves the other eight bits of room. */
const RED_BLUE = 0xff00ff;
const GREEN = 0x00ff00;

/** Paints the ball's pixels from the scene's. All sums fit into 32 bits, and are told to: it takes half the time. */
export function refract(scene: Int32Array, width: number, { to, from, parts, alpha }: Rays, ball: Int32Array): void {
  for (let ray = 0, at = 0; ray < to.length; ray++, at += 4) {
    const pixel = from[ray]!;
    const a = scene[pixel]!;
    const b = scene[pixel + 1]!;
    const c = scene[pixel + width]!;
    const d = scene[pixel + width + 1]!;
    const ofA = parts[at]!;
    const ofB = parts[at + 1]!;
    const ofC = parts[at + 2]!;
    const ofD = parts[at + 3]!;
    const redBlue =
      Math.imul(a & RED_BLUE, ofA) +
      Math.imul(b & RED_BLUE, ofB) +
      Math.imul(c & RED_BLUE, ofC) +
      Math.imul(d & RED_BLUE, ofD);
    const green =
      Math.imul(a & GREEN, ofA) + Math.imul(b & GREEN, ofB) + Math.imul(c & GREEN, ofC) + Math.imul(d & GREEN, ofD);
    ball[to[ray]!] = alpha[ray]! | ((redBlue >>> 7) & RED_BLUE) | ((green >>> 7) & GREEN);
  }
}
