/**
 * Feeding somebody: a hand holds out to an animal what it likes, and bread is broken and strewn to birds. Called by
 * `manners.ts` for who bends down with something to eat.
 */
import type { Body } from '../body.js';
import { clamp, lerp, smooth, wave } from '../painting/easing.js';
import { cycle, foreFoot, foreHand, type Moment, otherFoot, otherHand, show, sign, used } from './moment.js';
import { reaching } from './services.js';

/** How far before the body whoever is fed stands, own heights. */
const FED = 0.56;
const BREAD = /^1f(35e|950|956)/;
/** One handful of crumbs, seconds; when in it they leave the hand, and how long they fly, parts of it. */
const HANDFUL_SECONDS = 1.35;
const THROWS = 0.46;
const FLIES = 0.34;
/** Own heights: where the crumbs land at most and at least, and how large they are. */
const LANDS = { near: 0.1, far: 0.36 } as const;
const CRUMB = 0.055;
const CRUMBS = 5;

export function feed(body: Body, moment: Moment, k: number): void {
  const { marks, partner, act } = moment;
  if (partner !== undefined) body.forwards += clamp(partner - marks.half - FED, -0.5, 0.8) * k;
  body.turn = Math.max(body.turn, 0.65 * k);
  body.mood = Math.max(body.mood, k);
  if (act.prop && BREAD.test(act.prop.sprite)) strew(body, moment, k);
  else offer(body, moment, k);
  sign(body, 'hearts', marks.half + FED, 0.62, k * clamp(act.elapsed - 1), moment.t);
}

/** On a knee, the food held out. */
function offer(body: Body, moment: Moment, k: number): void {
  const { marks, t, own } = moment;
  const offers = wave(t * 0.5 + own);
  body.crouch += marks.hip * 0.42 * k;
  body.bow += 0.22 * k;
  body.headTip -= 0.1 * k;
  foreFoot(body, 0.14, 0, k);
  otherFoot(body, -0.16, 0.02, k);
  const [x, y] = reaching(body, marks.hip, marks.half + FED * 0.46 + 0.02 * offers, 0.36 + 0.02 * offers);
  foreHand(body, x, y, k);
  otherHand(body, ...reaching(body, marks.hip, 0.16, 0.26), 0.9 * k);
  const food = used(moment);
  if (food) show(body, { picture: food.picture, x: x + 0.02, y: y + 0.03, size: food.long, alpha: k, layer: 'over' });
}

/** The loaf in one hand; the other breaks crumbs off, swings back, and throws them in an arc. */
function strew(body: Body, moment: Moment, k: number): void {
  const { marks } = moment;
  const bread = used(moment);
  if (!bread) return;
  const beat = cycle({ ...moment, own: 0 }, HANDFUL_SECONDS);
  const [back, throws] = [smooth(beat / 0.34), smooth((beat - 0.34) / (THROWS - 0.34))];
  const home = smooth((beat - 0.74) / 0.26);
  const loaf: readonly [number, number] = [marks.half * 0.5, marks.shoulder[1] - marks.arm * 0.62];
  const high: readonly [number, number] = [marks.half + marks.arm * 0.3, marks.shoulder[1] + marks.arm * 0.62];
  const out: readonly [number, number] = [marks.half + marks.arm * 0.66, marks.shoulder[1] - marks.arm * 0.3];
  const along = (axis: 0 | 1): number =>
    lerp(lerp(lerp(loaf[axis], high[axis], back), out[axis], throws), loaf[axis], home);
  foreHand(body, along(0), along(1), k);
  otherHand(body, loaf[0] - 0.03, loaf[1], k);
  const thrown = throws * (1 - home);
  body.lean += (0.1 * thrown - 0.05 * back * (1 - throws)) * k;
  body.headTip += (0.1 * thrown - 0.08 * back * (1 - throws)) * k;
  body.mouth = Math.max(body.mouth, 0.7 * thrown * k);
  show(body, { picture: bread.picture, x: loaf[0], y: loaf[1] + 0.02, size: bread.long * 0.6, alpha: k });
  const flown = (beat - THROWS) / FLIES;
  if (flown <= 0) return;
  for (let crumb = 0; crumb < CRUMBS; crumb++) {
    const part = Math.min(1, flown * (1 + 0.08 * crumb));
    const x = lerp(out[0], marks.half + lerp(LANDS.near, LANDS.far, crumb / (CRUMBS - 1)), part);
    const y = lerp(out[1], CRUMB * 0.5, part ** 2) + 0.16 * part * (1 - part);
    const size = CRUMB * (crumb % 2 ? 1 : 1.3);
    show(body, { picture: bread.picture, x, y, size, angle: crumb + flown * 3, alpha: k, free: true, layer: 'over' });
  }
}
