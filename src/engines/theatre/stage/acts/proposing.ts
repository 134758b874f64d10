/** Who asks somebody for their hand: goes up to them, down on a knee, and holds a ring out. Called by `manners.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, ramp, wave } from '../painting/easing.js';
import { bowedTo, DEEP, farFootOf, legOf, NEAR_FOOT } from '../people/squatting.js';
import { foreFoot, foreHand, type Moment, otherFoot, otherHand, show, sign } from './moment.js';

/** When the knee goes down, seconds, and how far one bows over it, radians. */
const KNEELS = [0.5, 1.1] as const;
const BOWS = 0.1;
/** How far apart the two are, own heights. */
const APART = 0.5;
/** How far one goes to be so far away, own heights. */
const STEP = { back: 0.26, on: 0.6 } as const;
const RING = { picture: '1f48d', size: 0.2 } as const;

export function propose(body: Body, moment: Moment, k: number): void {
  const { act, marks, t, own } = moment;
  const down = ramp(act.elapsed, ...KNEELS) * k;
  const low = marks.hip * DEEP;
  if (moment.partner !== undefined)
    body.forwards += clamp(moment.partner - marks.half * 2 - APART, -STEP.back, STEP.on) * k;
  body.stride *= 1 - k;
  body.turn = Math.max(body.turn, 0.9 * k);
  body.squat = Math.max(body.squat, down);
  body.crouch += low * down;
  body.bow += BOWS * down;
  body.legLong = Math.max(body.legLong, lerp(marks.hip, legOf(marks.hip), down));
  foreFoot(body, ...farFootOf(marks.hip), down);
  otherFoot(body, marks.hip * NEAR_FOOT, 0, down);
  body.headTip -= 0.14 * down;
  body.gaze += 0.6 * k;
  body.mood = Math.max(body.mood, 0.8 * k);
  body.mouth = Math.max(body.mouth, 0.5 * down * Math.max(0, wave(t * 0.8 + own)));
  const held = ramp(act.elapsed, KNEELS[0], KNEELS[1] + 0.2) * k;
  const [x, y] = bowedTo(marks.hip, low * down, BOWS * down, marks.half + 0.19, marks.shoulder[1] - low * down + 0.04);
  foreHand(body, x, y, held);
  otherHand(body, x - 0.1, y - 0.03, held);
  show(body, { ...RING, x, y: y + 0.08, alpha: held, layer: 'over' });
  sign(body, 'two-hearts', x + 0.04, y + 0.3, held * ramp(act.elapsed, 1.6, 2), t);
}
