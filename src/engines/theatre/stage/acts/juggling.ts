/** Three balls in the air: each goes up out of one hand and comes down into the other. Called by the act of throwing. */
import type { Body } from '../body.js';
import { wave, wrap } from '../painting/easing.js';
import { foreHand, type Moment, otherHand, show } from './moment.js';

export const JUGGLING = 'prop-juggling';

const BALLS = 3;
/** Of their size, own heights, and of other things; seconds of a ball's way there and back. */
const BALL = 0.11;
const THING = 0.17;
const ROUND_SECONDS = 1.5;
/** How far over the head they go, and how much less for each more than three, which go wider instead. */
const OVER = 0.16;
const MORE = -0.015;
/** Part of a round in which one goes back from hand to hand, where there are many. */
const HANDED = 0.2;
/** How far under the hands it passes: not before the mouth. */
const UNDER = 0.2;

export function juggle(
  body: Body,
  { marks, t, own }: Moment,
  k: number,
  { picture, count }: { picture: string; count: number } = { picture: 'juggled-ball', count: BALLS },
): void {
  const handed = marks.arms;
  const many = Math.max(0, count - BALLS);
  const size = (picture === 'juggled-ball' ? BALL : THING) * (1 - 0.05 * Math.min(4, many));
  const low = handed ? marks.shoulder[1] - 0.12 : marks.mouth[1];
  const half = handed ? marks.half + 0.05 : 0.16;
  const middle = handed ? 0 : marks.mouth[0];
  const wide = Math.max(half, marks.headWidth * 0.5 + size * 0.8) + 0.02 * many;
  const top = marks.crown[1] + OVER + MORE * many;
  const beat = t / (ROUND_SECONDS * (1 + 0.2 * many)) + own;
  for (let one = 0; one < count; one++) {
    const [side, along] = many > 0 ? roundly(wrap(beat + one / count)) : thereAndBack(wrap(beat + one / count));
    const high = along <= 1 ? (top - low) * Math.sin(along * Math.PI) ** 0.8 : -UNDER * Math.sin((along - 1) * Math.PI);
    show(body, {
      picture,
      // Round the head, and not before the face.
      x: middle + side * wide * Math.cos(along * Math.PI),
      y: low + size * 0.5 + high,
      size,
      ...(picture === 'juggled-ball' ? { turn: one } : { angle: 0.5 * wave(beat * 2 + one * 0.3) }),
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

/** From either hand over the head to the other. */
const thereAndBack = (part: number): readonly [side: number, along: number] => [part < 0.5 ? 1 : -1, (part * 2) % 1];
/** All the same way round, and from the second hand right back to the first. */
const roundly = (part: number): readonly [side: number, along: number] =>
  part < 1 - HANDED ? [1, part / (1 - HANDED)] : [1, 1 + (part - 1 + HANDED) / HANDED];
