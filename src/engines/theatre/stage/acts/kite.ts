/** Flying a kite. Called by `holding.ts` for who holds one. */
import { type Body, put } from '../body.js';
import { lerp, ramp, wave } from '../easing.js';
import { type Moment, show, type Used } from './moment.js';

/** Where a kite stands from the feet of who flies it, own heights: farther off by the ground than over who hangs on it. */
const OFF = { x: 1, y: 1.34 } as const;
const ALOFT = { x: 0.92, y: 0.78 } as const;
/** Own heights of the frame over the feet of who stands, with half a kite to spare, actor units. */
const SKY = 0.68;
const SKY_OF_TALL = 0.95;
/** A kite is no larger than this, own heights. */
const LARGEST = 0.42;
/** How far one leans back from its pull, and how much one is drawn out behind it in the air and swings there, radians. */
const LEANS = 0.16;
const TRAILS = 0.42;
const SWINGS = 0.24;

/**
 * A kite stands far off and high, where there is room for it, and pulls at a tight string: one leans back from it. Whom it
 * takes along hangs from its string, swings and kicks.
 */
export function flyKite(
  body: Body,
  { t, own, marks, pose, actor, travel }: Moment,
  { picture, long }: Used,
  k: number,
): void {
  const ahead = 0.5 + (pose.facing < 0 ? pose.x : -pose.x);
  const side = ahead > 0.42 ? 1 : -1;
  const room = ((side > 0 ? ahead : 1 - ahead) * travel.wide) / actor.size - 0.36;
  const pull = wave(t * 0.5 + own) + 0.4 * wave(t * 1.3 + own);
  const aloft = ramp(pose.height, 0.02, 0.14) * k;
  const high = ramp(pose.height, 0.18, 0.28) * k;
  const sky = (travel.wide < 0.85 ? SKY_OF_TALL : SKY) / actor.size;
  const x = side * Math.min(room, lerp(OFF.x, ALOFT.x, aloft) + 0.03 * pull);
  const y = lerp(Math.min(OFF.y, sky), ALOFT.y, aloft) + 0.03 * wave(t * 0.37 + own);
  // Both hands hold on; once one is high up, the other waves.
  const hand = [side * lerp(marks.half + 0.1 + 0.03 * pull, marks.headWidth * 0.5 + 0.05, aloft), 0] as [
    number,
    number,
  ];
  hand[1] = marks.shoulder[1] + lerp(0.1, 0.17, aloft);
  const [holds, other] = side > 0 ? [0, 1] : [1, 0];
  const swing = wave(t * 1.3 + own);
  const tip = side * k * (lerp(-LEANS - 0.04 * pull, TRAILS, aloft) + SWINGS * high * wave(t * 0.72));
  body.turn = Math.max(body.turn, side > 0 ? lerp(0.35, 0.6, aloft) * k : 0);
  body.tip += tip;
  body.lean *= 1 - aloft;
  body.mouth = Math.max(body.mouth, 0.5 * k);
  put(body.hands[holds]!, hand[0], hand[1], k);
  put(
    body.hands[other]!,
    lerp(hand[0] - side * lerp(0.1, 0.02, aloft), -side * (marks.half + 0.17), high),
    lerp(hand[1] - lerp(0.07, 0.1, aloft), marks.shoulder[1] + 0.1 + 0.07 * swing, high),
    k,
  );
  // One leg hangs, the other kicks.
  const kick = Math.max(0, wave(t * 1.5 + own));
  put(body.feet[0], side * (0.04 + 0.16 * kick), 0.02 + 0.14 * kick, aloft);
  put(body.feet[1], -side * 0.05, -0.02, aloft);
  // Its place is told as the stage has it, however its holder is tipped.
  const [cos, sin] = [Math.cos(body.tip), Math.sin(body.tip)];
  const size = Math.min(long, LARGEST);
  const kite = { x: x * cos - y * sin, y: x * sin + y * cos, size, angle: side * 0.1 - body.tip };
  kite.angle += side * 0.14 * wave(t * 0.8 + own);
  show(body, { picture, ...kite, alpha: k, layer: 'behind', line: hand });
}
