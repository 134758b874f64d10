/** Reactions of whoever got wet: water is shaken out of the coat, and it was fun. Part of `reactions.ts`. */
import { sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { ramp, wave } from '../painting/easing.js';
import { type Reacting, raiseHead } from './reacting.js';

export const WET = {
  /** Head first, then all of it: eyes shut tight, ears and drops fly. */
  'shake-dry'(body, { elapsed, seconds, k, marks }) {
    const shakes = k * ramp(elapsed, 0, 0.12) * (1 - ramp(elapsed, seconds - 0.2, seconds));
    const whirl = wave(elapsed * 6.5);
    raiseHead(body, k);
    body.headTip += shakes * (0.3 * whirl - 0.04);
    body.tip += 0.05 * shakes * wave(elapsed * 6.5 - 0.2);
    body.sway += 0.05 * shakes * wave(elapsed * 6.5 - 0.35);
    body.stretchX *= 1 + 0.05 * shakes * wave(elapsed * 13);
    body.stretchY *= 1 - 0.05 * shakes;
    body.headDown += 0.05 * shakes;
    body.blink = Math.max(body.blink, shakes);
    body.squeeze = Math.max(body.squeeze, shakes);
    body.mouth *= 1 - shakes;
    body.wow *= 1 - k;
    sign(
      body,
      'drops',
      marks.crown[0] * 0.7,
      marks.shoulder[1] + 0.16,
      k * (1 - ramp(elapsed, seconds - 0.1, seconds + 0.2)),
      elapsed,
    );
  },
  /** Pants happily, the tongue out, and lifts a paw. */
  pant(body, { elapsed, k }) {
    const breath = Math.abs(wave(elapsed * 1.6));
    raiseHead(body, k);
    body.lap = Math.max(body.lap, k * (0.75 + 0.25 * breath));
    body.mouth = Math.max(body.mouth, k * (0.5 + 0.3 * breath));
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, k);
    body.headTip += k * (-0.16 + 0.04 * wave(elapsed * 1.6));
    body.wave = Math.max(body.wave, 0.8 * k);
    body.wavePhase = elapsed * 0.9;
    body.up += 0.012 * k * breath;
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
