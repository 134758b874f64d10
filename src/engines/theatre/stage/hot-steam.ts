/** Steam that curls up from what is hot: cups, bowls, pots. Called by `actor.ts`, feet at the origin of the canvas. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { billow } from './billows.js';
import { wave } from './easing.js';
import type { Point } from './marks.js';

/** Coffee, tea, teapot, noodles, stews, fondue, dumplings, curry. */
const HOT = /^(?:2615|1f375|1fad6|1f35c|1f372|1f958|1fad5|1f95f|1f35b)/;
const CURLS = 8;

export const isHot = (sprite: string): boolean => HOT.test(sprite);

/** @param crown its upper edge, own heights from its feet. */
export function drawHot(canvas: SKRSContext2D, [across, up]: Point, height: number, t: number, alpha: number): void {
  for (let curl = 0; curl < CURLS; curl++) {
    const own = (t * 0.36 + curl * 0.382) % 1;
    const side = (curl % 3) - 1;
    billow(canvas, '#ffffff', {
      x: height * (across * 0.5 + side * 0.13 + 0.035 * wave(own * 1.3 + curl * 0.3)),
      y: -height * (up - 0.1 + 0.46 * own),
      radius: height * (0.05 + 0.09 * own),
      alpha: 0.85 * alpha * Math.min(1, own * 5) * (1 - own),
      index: curl,
      roll: own * 0.4,
    });
  }
}
