/** What a ball of glass does to the picture behind it: its middle is enlarged. Called by `glass-sphere.ts`. */
import { lerp } from '../easing.js';
import type { Size } from './index.js';

/** How much of a tall scene's height is seen, in its widths, and how far down its middle lies. */
const TALLEST = 1.08;
const TALL_MIDDLE = 0.66;
export interface Rays {
  /** Pixel of the ball, and pixel of the scene up and left of where its ray ends. */
  to: Uint32Array;
  from: Uint32Array;
  /** Of that pixel, of its right neighbour and of the two below them, in 128ths. */
  parts: Uint8Array;
  /** Opacity at the ball's edge, where it is in a pixel. */
  alpha: Uint32Array;
}

/** How much of what a true ball would do to the picture is done: its middle enlarged, all the rest squeezed into its rim. */
const BENT = 0.6;

/** Rays from the pixels of a ball `across` wide into a scene that is seen `closer` times as far as it reaches. */
export function traceRays(across: number, { width, height }: Size, closer: number): Rays {
  const to: number[] = [];
  const from: number[] = [];
  const parts: number[] = [];
  const alpha: number[] = [];
  const wide = width > height;
  const reach = (width / 2 - 1) * (wide ? closer : 1);
  const reachDown = (Math.min(height, width * TALLEST) / 2 - 1) * (wide ? closer : 1);
  // What there is to see stands on the ground: of the sky a little less is enough.
  const middle = wide
    ? height - 1 - reachDown
    : Math.min(height / 2 + (height / 2 - 1 - reachDown), height * TALL_MIDDLE);
  const half = across / 2;
  for (let row = 0; row < across; row++) {
    for (let column = 0; column < across; column++) {
      const u = (column + 0.5 - half) / half;
      const v = (row + 0.5 - half) / half;
      const away = Math.hypot(u, v);
      if (away > 1) continue;
      const bent = away === 0 ? 1 : lerp(1, Math.asin(away) / (Math.PI / 2) / away, BENT);
      const x = Math.min(width - 2, Math.max(0, width / 2 + u * bent * reach));
      const y = Math.min(height - 2, Math.max(0, middle + v * bent * reachDown));
      to.push(row * across + column);
      from.push(Math.floor(y) * width + Math.floor(x));
      const right = Math.round((x % 1) * 128);
      const below = Math.round((y % 1) * 128);
      const both = Math.round((right * below) / 128);
      parts.push(128 - right - below + both, right - both, below - both, both);
      alpha.push((Math.round(255 * Math.min(1, (1 - away) * half)) << 24) >>> 0);
    }
  }
  return {
    to: Uint32Array.from(to),
    from: Uint32Array.from(from),
    parts: Uint8Array.from(parts),
    alpha: Uint32Array.from(alpha),
  };
}

/** Red and blue of a pixel, which are weighed together: each leaves the other eight bits of room. */
const RED_BLUE = 0xff00ff;
const GREEN = 0x00ff00;

/** Paints the ball's pixels from the scene's. */
export function refract(scene: Uint32Array, width: number, { to, from, parts, alpha }: Rays, ball: Uint32Array): void {
  for (let ray = 0, at = 0; ray < to.length; ray++, at += 4) {
    const pixel = from[ray]!;
    const [a, b, c, d] = [scene[pixel]!, scene[pixel + 1]!, scene[pixel + width]!, scene[pixel + width + 1]!];
    const [ofA, ofB, ofC, ofD] = [parts[at]!, parts[at + 1]!, parts[at + 2]!, parts[at + 3]!];
    const redBlue = (a & RED_BLUE) * ofA + (b & RED_BLUE) * ofB + (c & RED_BLUE) * ofC + (d & RED_BLUE) * ofD;
    const green = (a & GREEN) * ofA + (b & GREEN) * ofB + (c & GREEN) * ofC + (d & GREEN) * ofD;
    ball[to[ray]!] = alpha[ray]! | ((redBlue >>> 7) & RED_BLUE) | ((green >>> 7) & GREEN);
  }
}
