/** Close together, heads leaning in, and the phone at arm's length on the far side: one of them holds it. Called by `holding.ts`. */
import type { Body } from '../body.js';
import { smooth, wave, wrap } from '../painting/easing.js';
import { foreHand, type Moment, otherHand, show, sign } from './moment.js';
import { approach } from './together.js';

export const SELFIE = /^1f933/;
const PHONE = '1f4f1';
const SHOT = 1.7;

export function selfie(body: Body, moment: Moment, k: number): void {
  const { marks, t, partner, pose, act } = moment;
  const together = partner !== undefined;
  approach(body, moment, marks.half * 2 + 0.16, k);
  const beat = wrap(act.elapsed / SHOT);
  const clicks = beat > 0.62 && beat < 0.9;
  body.turn *= 1 - 0.8 * k;
  body.headTip += (together ? 0.13 : -0.05) * k;
  body.lean += (together ? 0.05 : -0.03) * k;
  body.mood = Math.max(body.mood, k);
  body.mouth = Math.max(body.mouth, (clicks ? 0.7 : 0.4) * k);
  const holds = !together || pose.x < 0;
  // Of two the far hand holds it: the near one lies about the other.
  const side = together ? -1 : 1;
  const x = side * (marks.half + 0.27);
  const y = marks.eyes[1] + 0.03 + 0.008 * wave(t * 0.8);
  if (holds) {
    (side > 0 ? foreHand : otherHand)(body, x, y, k);
    show(body, { picture: PHONE, x, y: y + 0.05, size: 0.23, angle: side * 0.16, alpha: k, layer: 'over' });
    sign(body, 'snap', x, y + 0.12, k * (clicks ? smooth((beat - 0.62) * 9) : 0), (beat - 0.62) * 3);
  } else {
    otherHand(body, -marks.half - 0.15, marks.eyes[1] - 0.02, k);
    show(body, {
      picture: '270c-fe0f',
      x: -marks.half - 0.15,
      y: marks.eyes[1] + 0.04,
      size: 0.2,
      alpha: k,
      layer: 'over',
    });
  }
  if (together) foreHand(body, marks.half + 0.1, marks.shoulder[1] - 0.02, k);
}
