/** Boxing: against a bag where nobody else is there, else with gloves up before the chin. Called by `games.ts` and `together.ts`. */
import type { Body } from '../body.js';
import { isGlove } from '../clothes/wearing.js';
import { wave } from '../painting/easing.js';
import { holdOf } from '../things/uses.js';
import { foreHand, type Moment, otherHand, show, sign } from './moment.js';

const BAG = 'prop-punching-bag';

/** Whether it is done with gloves on. */
export const boxes = ({ act, actor }: Moment): boolean =>
  [act.prop, ...(actor.wears ?? [])].some((prop) => prop !== undefined && isGlove(prop.sprite));

/** A bag hangs before it and swings from each fist. */
export function punchBag(body: Body, { marks, t, own }: Moment, k: number): void {
  const long = holdOf(BAG).size * marks.grasp;
  const beat = t * 1.5 + own;
  const left = Math.max(0, wave(beat)) ** 2;
  const right = Math.max(0, -wave(beat)) ** 2;
  const x = marks.half + marks.arm * 0.85 + long * 0.2;
  body.turn = Math.max(body.turn, 0.7 * k);
  body.tip += 0.06 * k * (left + right);
  foreHand(body, marks.half + 0.05 + 0.18 * left, marks.shoulder[1] - 0.02, k);
  otherHand(body, marks.half + 0.18 * right, marks.shoulder[1] - 0.06, k);
  show(body, {
    picture: BAG,
    x: x + 0.05 * (left + right),
    y: marks.shoulder[1] - 0.02,
    size: long,
    angle: -0.2 * (left + right),
    alpha: k,
    free: true,
    line: [x, 2.4],
  });
  sign(body, 'impact', x - long * 0.2, marks.shoulder[1], k * Math.max(left, right) ** 3, 0.4);
}
