/** Three balls in the air: each goes up out of one hand and comes down into the other. Called by the act of throwing. */
import type { Body } from '../body.js';
import { wave, wrap } from '../easing.js';
import { foreHand, type Moment, otherHand, show } from './moment.js';

export const JUGGLING = 'prop-juggling';

const BALLS = 3;
/** Of their size, own heights; seconds of a ball's way there and back. */
const BALL = 0.11;
const ROUND_SECONDS = 1.5;
/** How far over the head they go. */
const OVER = 0.16;

export function juggle(body: Body, { marks, t, own }: Moment, k: number): void {
  const handed = marks.arms;
  const low = handed ? marks.shoulder[1] - 0.12 : marks.mouth[1];
  const half = handed ? marks.half + 0.05 : 0.16;
  const middle = handed ? 0 : marks.mouth[0];
  const wide = Math.max(half, marks.headWidth * 0.5 + BALL * 0.8);
  const top = marks.crown[1] + OVER;
  const beat = t / ROUND_SECONDS + own;
  for (let one = 0; one < BALLS; one++) {
    const part = wrap(beat + one / BALLS) * 2;
    const along = part % 1;
    const side = part < 1 ? 1 : -1;
    show(body, {
      picture: 'juggled-ball',
      // Round the head, and not before the face.
      x: middle + side * wide * Math.cos(along * Math.PI),
      y: low + BALL * 0.5 + (top - low) * Math.sin(along * Math.PI) ** 0.8,
      size: BALL,
      turn: one,
      alpha: k,
      layer: 'over',
    });
  }
  body.turn *= 1 - k;
  body.gaze += 0.4 * k * wave(beat * 2);
  body.headTip -= 0.06 * k;
  body.mood = Math.max(body.mood, 0.6 * k);
  if (!handed) {
    body.tip += 0.05 * k * wave(beat * BALLS);
    return;
  }
  const toss = (phase: number): number => 0.045 * Math.max(0, wave(beat * BALLS + phase));
  foreHand(body, wide, low - 0.03 + toss(0), k);
  otherHand(body, -wide, low - 0.03 + toss(0.5), k);
}
