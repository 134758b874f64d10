/** Soap bubbles blown through a ring: they swell at it, drift ahead and up, and burst. Called by `eating.ts`. */
import type { Body } from '../body.js';
import { lerp, ramp, wave, wrap } from '../painting/easing.js';
import { foreHand, type Moment, otherHand, show } from './moment.js';

const BUBBLES = 9;
/** How long one lives, seconds. */
const LIVES = 3.4;

export function blowBubbles(body: Body, { marks, t, own, act }: Moment, k: number): void {
  const [mouthX, mouthY] = marks.mouth;
  const [x, y] = [mouthX + 0.15, mouthY - 0.01];
  body.turn = Math.max(body.turn, 0.55 * k);
  body.headTip -= 0.05 * k;
  body.mouth = Math.max(body.mouth, 0.28 * k * (0.7 + 0.3 * wave(t * 0.9)));
  if (marks.arms) {
    foreHand(body, x, y - 0.13, k);
    otherHand(body, -marks.half * 0.2, marks.hip + 0.16, 0.8 * k);
  }
  show(body, { picture: 'bubble-ring', x, y, size: 0.14, alpha: k, layer: 'over' });
  for (let bubble = 0; bubble < BUBBLES; bubble++) {
    const born = act.elapsed / LIVES - bubble / BUBBLES;
    if (born < 0) continue;
    const age = wrap(born);
    const drift = 0.04 * wave(age * 2 + bubble * 0.37 + own);
    const size = lerp(0.05, 0.13 + 0.05 * wrap(bubble * 0.618), ramp(age, 0, 0.25));
    show(body, {
      picture: 'bubble',
      x: x + 0.05 + (0.7 + 0.35 * wrap(bubble * 0.382)) * age ** 0.8 + drift,
      y: y + 0.34 * age * (0.3 + wrap(bubble * 0.618)) + drift * 0.6 - 0.1 * age * wrap(bubble * 0.27),
      size: size * (1 + 0.25 * ramp(age, 0.96, 1)),
      alpha: k * (1 - ramp(age, 0.95, 1)),
      free: true,
      layer: 'over',
    });
  }
}
