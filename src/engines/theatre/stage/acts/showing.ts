/** Ways of holding that are to be seen by all: a dish before the chest, an umbrella over the head. Called by `holding.ts`. */
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { wave } from '../painting/easing.js';
import { bothHands, foreHand, type Moment, show } from './moment.js';

/** What is served and given away is shown before the chest, in both hands. */
export const DISH =
  /^(1f35[b-f]|1f36[0-5]|1f371|1f372|1f373|1f355|1f370|1f382|1f957|1f958|1f967|1f95e|1f9c1|1f969|1f956|1f381|1f3c6|1f4e6)|prop-(?:bowl|tray)/;

export function serve(body: Body, { marks, t, own }: Moment, picture: string, long: number, k: number): void {
  const size = Math.min(Math.max(long * 1.25, 0.36), 0.42);
  const y = Math.min(marks.hip + 0.12 + 0.012 * wave(t * 0.9 + own), marks.neck[1] - size * 0.36);
  bothHands(body, 0, y - size * 0.16, size * 0.8, k);
  body.mood = Math.max(body.mood, 0.8 * k);
  show(body, { picture, x: 0, y, size, angle: 0.04 * wave(t * 0.7 + own), alpha: k, layer: 'front' });
}

/** The handle before the shoulder, the canopy over the head. */
export function shelter(body: Body, { marks, act, t, own }: Moment, k: number): void {
  const [x, y] = [marks.headWidth * 0.5 + 0.085, marks.shoulder[1] - 0.07];
  const size = Math.max((marks.crown[1] - 0.05 - y) / 0.62, marks.headWidth * 1.6);
  foreHand(body, x, y, k);
  const colour = act.prop?.colour && COLOUR_OF[act.prop.colour];
  const tilt = -0.13 + 0.03 * wave(t * 0.4 + own);
  show(body, { picture: 'umbrella-up', x, y, size, angle: tilt, alpha: k, colour });
}
