/** Flying a kite. Called by `holding.ts` for who holds one. */
import { type Body, put } from '../body.js';
import { lerp, ramp, wave } from '../easing.js';
import { type Moment, show, type Used } from './moment.js';

/** How high over the ground the frame ends, with half a kite to spare, actor units. */
const SKY = 0.7;
const SKY_OF_TALL = 0.95;
/** How far the camera follows whom it lifts, of their way. */
const FOLLOWED = 0.5;

/** A kite stands far off and high, where there is room for it, and pulls at a tight string: one leans back from it. */
export function flyKite(
  body: Body,
  { t, own, marks, pose, actor, travel }: Moment,
  { picture, long }: Used,
  k: number,
): void {
  const ahead = 0.5 + (pose.facing < 0 ? pose.x : -pose.x);
  const side = ahead > 0.42 ? 1 : -1;
  const room = ((side > 0 ? ahead : 1 - ahead) * travel.wide) / actor.size - 0.42;
  const pull = wave(t * 0.5 + own) + 0.4 * wave(t * 1.3 + own);
  const aloft = ramp(pose.height, 0.03, 0.16) * k;
  // It stands off to the side until a gust takes it up, and whoever holds on hangs under it.
  const far = Math.min(room, lerp(1, 0.66, aloft));
  const sky = (travel.wide < 0.85 ? SKY_OF_TALL : SKY) - pose.height * (1 - FOLLOWED);
  const high = lerp(Math.min(1.42, sky / actor.size), 1.42, aloft);
  const x = side * (far + 0.04 * pull);
  const y = high + 0.04 * wave(t * 0.37 + own);
  // One hand holds on, and the other is flung out and waves.
  const hand = [
    side * (marks.half + lerp(0.1, 0.09, aloft) + 0.03 * pull),
    marks.shoulder[1] + lerp(0.1, 0.27, aloft),
  ] as const;
  const [holds, other] = side > 0 ? [0, 1] : [1, 0];
  const swing = wave(t * 1.1 + own);
  body.turn = Math.max(body.turn, side > 0 ? 0.35 * k : 0);
  body.tip -= side * k * (0.16 + 0.04 * pull - 0.42 * aloft);
  body.mouth = Math.max(body.mouth, 0.5 * k);
  put(body.hands[holds]!, hand[0], hand[1], k);
  put(
    body.hands[other]!,
    lerp(hand[0] - side * 0.1, -side * (marks.half + 0.2), aloft),
    lerp(hand[1] - 0.07, marks.shoulder[1] + 0.06 + 0.12 * swing, aloft),
    k,
  );
  // Legs run on in the air.
  const kick = wave(t * 1.5 + own);
  put(body.feet[0], -side * 0.08 + 0.2 * kick, 0.03 + 0.05 * kick, aloft);
  put(body.feet[1], -side * 0.08 - 0.2 * kick, 0.03 - 0.05 * kick, aloft);
  const kite = { x, y, size: long, angle: side * (0.1 + 0.14 * wave(t * 0.8 + own)) };
  show(body, { picture, ...kite, alpha: k, layer: 'behind', line: hand });
}
