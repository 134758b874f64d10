/** Who sits: on a chair, on what the cast brings along, on a sofa before a screen, on a swing. Called by `gestures.ts`. */
import type { Body } from '../body.js';
import { lerp, TURN, wave } from '../painting/easing.js';
import {
  bothHands,
  foreFoot,
  foreHand,
  fullness,
  type Moment,
  otherFoot,
  otherHand,
  type Perform,
  show,
  used,
} from './moment.js';

const SCREEN = /^prop-tv$|^1f4fa/;
const SOFA_ALONE = /^prop-couch$/;
const SWING = /^prop-swing$/;
/** How high one sits over one's own ground, parts of the height of the hips. */
const SEAT = 0.56;
/** Higher than this, actor units, one sits on somebody or something of the cast. */
const ON_SOMETHING = 0.04;

export const sit: Perform = (body, moment) => {
  const { act, t, own, marks, rig, pose } = moment;
  const k = fullness(moment);
  const swing = wave(t * 0.5 + own);
  if (!marks.arms) {
    // A dog sits: hindquarters down, breast up.
    if (rig.build === 'legged' && !rig.bird) {
      body.sit = Math.max(body.sit, k);
      if (!marks.supple) body.tip -= 0.42 * k;
      if (!marks.supple) body.headTip += 0.25 * k;
    } else body.fold += 0.9 * k;
    body.headTip += 0.03 * k * swing;
    return;
  }
  const { picture } = used(moment)!;
  const seat = marks.hip * SEAT;
  body.stride *= 1 - k;
  body.turn = Math.max(body.turn, 0.5 * k);
  body.crouch += (marks.hip - seat) * k;
  const onSomething = pose.height > ON_SOMETHING;
  if (SWING.test(picture) && !onSomething) return swingOn(body, moment, seat, k);
  if ((SCREEN.test(picture) || SOFA_ALONE.test(picture)) && !onSomething) sitOnSofa(body, picture, seat, k);
  else if (!onSomething || act.prop) sitOnChair(body, picture, seat, onSomething ? 0 : k, k);
  const down = onSomething ? Math.min(HANG, pose.height) : 0;
  foreFoot(body, seat * 0.92, 0.005 - down + 0.02 * Math.max(0, swing), k);
  otherFoot(body, seat * 0.78, 0.005 - down + 0.02 * Math.max(0, -swing), k);
  foreHand(body, 0.13, marks.hip + 0.06, 0.9 * k);
  otherHand(body, 0.07, marks.hip + 0.05, 0.9 * k);
};
/** How far below one's own ground feet hang down from what one is on, own heights. */
const HANG = 0.09;

export function sitOnChair(body: Body, picture: string, seat: number, raised: number, k: number): void {
  const size = Math.max(seat * 2.7, 0.5);
  body.up += Math.max(0, size * 0.4 - seat) * raised;
  show(body, { picture, x: -0.03, y: size * 0.34, size, alpha: k, layer: 'behind', free: true });
}

/** The sofa is as wide as told, own heights; where its middle and its cushions are, parts of that. */
const SOFA = { size: 0.78, middle: 0.35, seat: 0.36 } as const;
/** Before it, as far as a rug is long. */
const SCREENED = { x: 0.88, y: 0.27, size: 0.6 } as const;

function sitOnSofa(body: Body, picture: string, seat: number, k: number): void {
  const { size, middle } = SOFA;
  body.up += Math.max(0, size * SOFA.seat - seat) * k;
  body.turn = Math.max(body.turn, 0.75 * k);
  show(body, { picture: 'prop-couch', x: -0.06, y: size * middle, size, alpha: k, layer: 'behind', free: true });
  if (SCREEN.test(picture)) show(body, { picture, ...SCREENED, alpha: k, free: true });
}

/** How high the seat hangs at rest, how long the ropes are, own heights; how far it goes, radians, and how long that takes, seconds. */
const SWUNG = { low: 0.4, rope: 0.96, far: 0.52, seconds: 2.3 } as const;
/** How much less than the ropes whoever sits there leans. */
const LEANS = 0.62;

/** How far before the ropes the body is: behind them nobody's face is seen. */
const BEFORE = 0.11;

/** To and fro between the legs of its frame: feet stretched on the way forwards, drawn in on the way back. */
function swingOn(body: Body, { act, own, marks }: Moment, seat: number, k: number): void {
  const { low, rope, far, seconds } = SWUNG;
  const beat = (act.elapsed / seconds + own * 0.3) * TURN;
  const angle = far * Math.sin(beat) * k;
  const tip = -angle * LEANS;
  const high = low + rope;
  body.turn = Math.max(body.turn, 0.8 * k);
  body.tip += tip;
  body.forwards += (rope * Math.sin(angle) - seat * Math.sin(tip) + BEFORE) * k;
  body.up += (high - rope * Math.cos(angle) - seat) * k;
  const out = 0.5 + 0.5 * Math.cos(beat - 0.4);
  foreFoot(body, lerp(0.06, seat * 1.5, out), lerp(-0.06, 0.1, out), k);
  otherFoot(body, lerp(0.03, seat * 1.4, out), lerp(-0.07, 0.08, out), k);
  const y = marks.shoulder[1] - 0.06;
  bothHands(body, 0.3 * (1 - LEANS) * -angle - BEFORE, y, 0.05, k);
  body.mouth = Math.max(body.mouth, 0.5 * k * out);
  body.mood = Math.max(body.mood, 0.6 * k);
  const hung = { x: 0, y: high, angle: -angle, alpha: k, free: true };
  show(body, { picture: 'swing-frame', x: 0, y: high, size: high, alpha: k, layer: 'behind', free: true });
  show(body, { picture: 'swing-seat', ...hung, size: rope, layer: 'behind' });
  show(body, { picture: 'swing-rope', ...hung, size: rope, layer: 'over' });
}
