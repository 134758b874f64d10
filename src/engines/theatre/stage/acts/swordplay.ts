/** A blade alone: drawn up over the head, and down in an arc, first to one side and then to the other. Called by `manners.ts`. */
import type { Body } from '../body.js';
import { lerp, ramp, smooth, wrap } from '../painting/easing.js';
import { foreFoot, foreHand, type Moment, otherFoot, otherHand, show, sign } from './moment.js';

const SECONDS = 1.5;
const BLADE = /sword|katana|^1f5e1|^2694/;
/** Where the blade points, radians: over the shoulder, and after the stroke. */
const RAISED = -0.75;
const STRUCK = 1.75;

export function swordplay(body: Body, moment: Moment, k: number): void {
  const { marks, act, actor } = moment;
  const beat = wrap(act.elapsed / SECONDS);
  const raised = smooth(ramp(beat, 0, 0.4)) * (1 - smooth(ramp(beat, 0.5, 0.62)));
  const struck = smooth(ramp(beat, 0.5, 0.62)) * (1 - smooth(ramp(beat, 0.82, 1)));
  body.turn = Math.max(body.turn, 0.55 * k);
  body.crouch += marks.hip * (0.1 + 0.16 * struck) * k;
  body.bow += k * (0.2 * struck - 0.1 * raised);
  foreFoot(body, 0.14 + 0.1 * struck, 0.05 * raised * (1 - struck), k);
  otherFoot(body, -0.17, 0, k);
  const rest = [marks.half + 0.13, marks.shoulder[1] - 0.12] as const;
  const x = lerp(lerp(rest[0], marks.half * 0.6, raised), marks.half + 0.2, struck);
  const y = lerp(lerp(rest[1], marks.shoulder[1] + marks.arm * 0.72, raised), marks.shoulder[1] - 0.12, struck);
  const angle = lerp(lerp(0.35, RAISED, raised), STRUCK, struck);
  foreHand(body, x, y, k);
  otherHand(body, x - 0.03, y - 0.055, k);
  body.mouth = Math.max(body.mouth, 0.7 * k * struck);
  body.mood = Math.min(body.mood, -0.25 * k);
  const own = body.things.find(({ picture }) => BLADE.test(picture));
  const long = Math.max(own?.size ?? 0, 0.56 * marks.grasp);
  body.things = body.things.filter((thing) => thing !== own);
  show(body, {
    picture: own?.picture ?? bladeOf(actor.holds?.sprite),
    x,
    y,
    size: long,
    angle,
    alpha: k,
    layer: 'over',
  });
  sign(body, 'slash', x + 0.2, y + 0.1, k * struck, ramp(beat, 0.5, 0.74));
}

const bladeOf = (held = ''): string => (BLADE.test(held) && held.startsWith('prop-') ? held : 'sword');
