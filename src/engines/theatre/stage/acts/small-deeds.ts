/** Small deeds of a body: it sneezes, turns its head to us, whistles, goes down on one knee. Ways of nodding, called by `manners.ts`. */
import type { Body } from '../body.js';
import { lerp, ramp, wave, wrap } from '../painting/easing.js';
import { DEEP, farFootOf, legOf, NEAR_FOOT } from '../people/squatting.js';
import { during, foreFoot, foreHand, type Moment, otherFoot, otherHand, sign } from './moment.js';

const SNEEZE_SECONDS = 2;
/** Part of it when it comes out. */
const BURSTS = 0.5;
/** The head goes back and back, and forwards all at once. */
export function sneeze(body: Body, { act, marks }: Moment, k: number): void {
  const beat = wrap(act.elapsed / SNEEZE_SECONDS + 0.06);
  const back = beat < BURSTS ? ramp(beat, 0.1, BURSTS - 0.04) * k : 0;
  const out = beat < BURSTS ? 0 : (1 - ramp(beat, BURSTS, BURSTS + 0.36)) * k;
  body.tip += -0.12 * back + 0.24 * out;
  body.headTip += -0.28 * back + 0.34 * out;
  body.mouth = Math.max(body.mouth, 0.5 * back + out);
  body.blink = Math.max(body.blink, ramp(back, 0.3, 0.7), out > 0.15 ? 1 : 0);
  body.stretchY *= 1 + 0.05 * back - 0.1 * out;
  body.up += 0.03 * during(beat, BURSTS, BURSTS + 0.1, 0.04) * k;
  if (marks.arms) {
    foreHand(body, marks.mouth[0] + 0.06, marks.mouth[1] - 0.04, Math.max(0.7 * back, out));
    otherHand(body, -marks.half * 0.4, marks.shoulder[1] - 0.1, 0.7 * Math.max(back, out));
  }
  if (out > 0)
    sign(body, 'achoo', marks.mouth[0] + marks.headWidth * 0.3, marks.mouth[1], k, (beat - BURSTS) / (1 - BURSTS));
}

const BREATH_SECONDS = 2.6;
/** Parts of it: until when breath is drawn, and until when fire comes. */
const BREATH = { drawn: 0.2, out: 0.82 } as const;
/** Draws a deep breath and blows fire; a dragon has its own. */
export function breatheFire(body: Body, { act, marks, actor, t }: Moment, k: number): void {
  const beat = wrap(act.elapsed / BREATH_SECONDS + 0.04);
  const back = during(beat, 0.04, BREATH.drawn, 0.05) * k;
  const out = during(beat, BREATH.drawn, BREATH.out, 0.07) * k;
  body.tip += -0.1 * back + 0.05 * out;
  body.headTip += -0.16 * back + 0.12 * out + 0.03 * out * wave(t * 1.3);
  body.mouth = Math.max(body.mouth, 0.3 * back + out);
  body.stretchY *= 1 + 0.05 * back - 0.04 * out;
  body.turn = Math.max(body.turn, 0.85 * k);
  body.fire = out;
  if (actor.sprite !== DRAGON && out > 0)
    sign(body, 'fire-breath', marks.mouth[0] + marks.headWidth * 0.26, marks.mouth[1] - 0.03, out, t);
}
const DRAGON = '1f409';

/** Looks where it goes, then at us, and away again. */
export function lookRound(body: Body, { act }: Moment, k: number): void {
  const aside = 1 - 2 * ramp(act.elapsed, 0.7, 1.15);
  body.turn *= 1 - 0.5 * k;
  body.headTurn = lerp(body.headTurn, aside * 0.9, k);
  body.gaze = lerp(body.gaze, aside, k);
  body.headTip += 0.05 * k * (1 - Math.abs(aside));
  body.wow = Math.max(body.wow, 0.7 * k * ramp(act.elapsed, 1.05, 1.25));
}

/** Round lips and tunes before them, head in time. */
export function whistle(body: Body, { marks, t, own }: Moment, k: number): void {
  body.mood = Math.max(body.mood, 0.4 * k);
  if (k > 0.3) body.mien = { brows: -0.3, raised: 0, lids: 0, lips: 'whistle', streams: 0, clock: t, tremble: 0 };
  body.headTip += k * (0.06 * wave(t * 0.8 + own) - 0.06);
  body.lean += 0.03 * k * wave(t * 0.4 + own);
  if (marks.arms) otherHand(body, -marks.half - 0.03, marks.hip + 0.04, 0.6 * k);
  sign(body, 'notes', marks.mouth[0] + marks.headWidth * 0.5, marks.mouth[1], k, t);
}

/** Down on one knee, one hand on the other one. */
export function kneel(body: Body, { act, marks, t, own }: Moment, k: number): void {
  const down = ramp(act.elapsed, 0.1, 0.7) * k;
  body.stride *= 1 - k;
  body.turn = Math.max(body.turn, 0.8 * k);
  body.squat = Math.max(body.squat, down);
  body.crouch += marks.hip * DEEP * down;
  body.bow += 0.1 * down;
  body.headTip += 0.06 * down + 0.02 * wave(t * 0.5 + own) * down;
  body.legLong = Math.max(body.legLong, lerp(marks.hip, legOf(marks.hip), down));
  foreFoot(body, ...farFootOf(marks.hip), down);
  otherFoot(body, marks.hip * NEAR_FOOT, 0, down);
}
