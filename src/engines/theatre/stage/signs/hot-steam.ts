/** Steam that curls up from what is hot: cups, bowls, pots. Called by `actor.ts`, feet at the origin of the canvas. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import { billow } from '../nature/billows.js';
import { wave } from '../painting/easing.js';
import type { Point } from '../pictures/marks.js';

/** Coffee, tea, teapot, noodles, stews, fondue, dumplings, curry. */
const HOT = /^(?:2615|1f375|1fad6|1f35c|1f372|1f958|1fad5|1f95f|1f35b)/;
const CURLS = 8;

/** What steams while it is just done: pizza, bread, pastry, meat, eggs in a pan. */
const DONE =
  /^(?:1f355|1f35[0-9ef]|1f35[abd]|1f35e|1f950|1f956|1f968|1f96f|1f95e|1f9c7|1f967|1f357|1f356|1f969|1f953|1f373|1f954|1f33d|1f364|1f962|1f9c6|1f32f|1f32e)/;

/** Of what stands still, that it is hot is all that is told. */
export const isHot = ({ sprite, acts }: Pick<Actor, 'sprite' | 'acts'>): boolean =>
  HOT.test(sprite) || (DONE.test(sprite) && acts.length > 0 && acts.every(({ name }) => name === 'idle'));

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
