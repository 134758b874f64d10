/** Reactions of a tickler and of who is tickled, down to the sneeze that comes of it. Part of `reactions.ts`. */

import { foreFoot, foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { ramp, wave } from '../painting/easing.js';
import { hop, type Reacting, raiseHead } from './reacting.js';

/** How long breath is drawn before a sneeze, seconds. */
export const DRAWN_SECONDS = 0.62;
/** Of that, how long the head takes to go back; the rest it is held there. */
const BACK_SECONDS = 0.2;

/** Its face tells it all. */
const speechless = ({ signs }: Body): void => {
  signs.splice(0, signs.length, ...signs.filter(({ name }) => name !== 'laughter'));
};

export const TICKLING = {
  /** Squirms with laughter: bends this way and that, arms up, a foot kicks out. */
  tickled(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const ha = Math.abs(wave(elapsed * 1.7));
    const squirm = wave(elapsed * 1.25);
    raiseHead(body, k);
    body.sway += 0.26 * k * squirm;
    body.tip -= 0.08 * k * squirm;
    body.up += 0.04 * k * ha;
    body.stretchY *= 1 + 0.07 * k * (ha - 0.5);
    body.mouth = Math.max(body.mouth, k * (0.75 + 0.25 * ha));
    body.blink = Math.max(body.blink, k);
    body.mood = Math.max(body.mood, k);
    speechless(body);
    if (!marks.arms) return;
    foreHand(body, marks.half + 0.1 + 0.06 * squirm, marks.shoulder[1] + 0.2, k);
    otherHand(body, -marks.half - 0.1 + 0.06 * squirm, marks.shoulder[1] + 0.2, k);
    const kick = Math.max(0, squirm);
    foreFoot(body, marks.half * 0.5 + 0.16 * kick, 0.12 * kick, k);
  },
  /** Strokes whoever is before it with its feelers, or its head, and has the greatest pleasure in it. */
  tickle(body, { elapsed, k }) {
    const brush = wave(elapsed * 2.6);
    body.feelers = Math.max(body.feelers, k);
    body.forwards += 0.05 * k * brush;
    body.tip += (0.1 + 0.06 * brush) * k;
    body.up += 0.04 * k * wave(elapsed * 1.3);
    body.mood = Math.max(body.mood, k);
    body.mouth = Math.max(body.mouth, 0.55 * k);
    body.gaze += 0.9 * k;
  },
  /** Draws breath and swells, "ah… AH…", then sneezes out its own pollen, and laughs. */
  'pollen-sneeze'(body, { elapsed, k, marks }) {
    const back = ramp(elapsed, 0, BACK_SECONDS) * (elapsed < DRAWN_SECONDS ? 1 : 0);
    const since = elapsed - DRAWN_SECONDS;
    const out = since < 0 ? 0 : 1 - ramp(since, 0.5, 0.8);
    const laughs = ramp(since, 0.6, 0.9);
    const ha = Math.abs(wave(elapsed * 1.7)) * laughs;
    const swells = back * ramp(elapsed, 0, DRAWN_SECONDS);
    speechless(body);
    body.sway += k * (-0.37 * back + 0.16 * out);
    body.headTip += k * (-0.34 * back + 0.2 * out - 0.1 * ha);
    body.up += 0.04 * k * ha;
    body.stretchY *= 1 + k * (0.05 * back + 0.06 * swells - 0.14 * out + 0.05 * ha);
    body.stretchX *= 1 + k * (0.1 * swells + 0.08 * out);
    body.blink = Math.max(body.blink, k);
    body.squeeze = Math.max(body.squeeze, k * Math.max(back, out));
    body.mouth = Math.max(body.mouth * (1 - k * back), k * (back + out + 0.8 * ha));
    body.mood = Math.max(body.mood, k * (1 - back));
    if (marks.arms) {
      foreHand(body, marks.half + 0.12 - 0.26 * out, marks.shoulder[1] + 0.12 * back - 0.08 * out, k);
      otherHand(body, -marks.half - 0.12 - 0.06 * out, marks.shoulder[1] + 0.16 * back + 0.04 * out, k);
      // One points at what came of it, the other holds the belly.
      foreHand(body, marks.half + 0.19, marks.shoulder[1] + 0.13 + 0.03 * ha, k * laughs);
      otherHand(body, 0.03, marks.shoulder[1] - 0.13 + 0.02 * ha, k * laughs);
    }
    if (since < 0) sign(body, 'ah', marks.mouth[0], marks.mouth[1], k, elapsed);
    else sign(body, 'pollen', marks.mouth[0] + 0.1 * out + 0.1, marks.mouth[1] + 0.03, 1, since);
  },
  /** Blinks out of a wig of pollen with wide eyes, and laughs. */
  dusted(body, { elapsed, k, marks }) {
    const ha = Math.abs(wave(elapsed * 1.5)) * ramp(elapsed, 0.9, 1.2);
    body.tip -= k * (0.16 * (1 - ramp(elapsed, 0.3, 0.7)) + 0.04 * ha);
    body.up += 0.03 * k * ha;
    const shut = Math.max(hop(elapsed, 0.45, 0.2), hop(elapsed, 1.0, 0.2));
    body.blink = elapsed < 0.3 ? k : Math.max(body.blink * (1 - k), k * shut);
    body.squeeze = Math.max(body.squeeze, elapsed < 0.3 ? k : 0);
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, k * (0.3 + 0.5 * ha));
    body.mood = Math.max(body.mood, k * ramp(elapsed, 0.9, 1.1));
    body.signs.push({
      name: 'dusted',
      x: marks.crown[0],
      y: marks.crown[1],
      strength: k,
      age: elapsed,
      wide: marks.headWidth,
    });
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
