/** Martial arts of who has paws and no hands: crouches, rears up and strikes, leaps with a kick. Called by `gestures.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, wave, wrap } from '../painting/easing.js';
import { cycle, during, foreFoot, foreHand, type Moment, otherFoot, otherHand, sign } from './moment.js';

const ROUND_SECONDS = 2.2;
const BLOWS_PER_SECOND = 2.4;

export function pawsAndKicks(body: Body, moment: Moment, k: number): void {
  const { t, marks } = moment;
  const beat = cycle(moment, ROUND_SECONDS);
  const low = during(beat, 0, 0.12, 0.08);
  const rears = during(beat, 0.18, 0.58, 0.1);
  const flies = clamp((beat - 0.64) / 0.24);
  const leap = Math.sin(flies * Math.PI);
  const blow = Math.max(0, wave(t * BLOWS_PER_SECOND)) ** 2;
  body.turn = Math.max(body.turn, 0.8 * k);
  body.bow += 0.25 * k * low;
  body.sit = Math.max(body.sit, k * rears);
  body.wave = Math.max(body.wave, k * rears * (0.6 + 0.4 * blow));
  body.wavePhase = t * BLOWS_PER_SECOND;
  body.forwards += k * (0.05 * rears * blow + 0.1 * leap);
  body.up += 0.16 * k * leap;
  body.aloft = Math.max(body.aloft, k * leap);
  body.rising = leap > 0.05 ? 1 - 2 * flies : body.rising;
  body.tip -= 0.45 * k * leap;
  body.mouth = Math.max(body.mouth, 0.7 * k * Math.max(leap, rears * blow));
  body.mood = Math.min(body.mood, -0.3 * k * rears);
  sign(body, 'impact', marks.half + 0.06, marks.shoulder[1] + 0.06, k * rears * blow ** 2, 0.3 + 0.5 * blow);
  sign(body, 'impact', marks.half + 0.08, marks.shoulder[1] * 0.7, k * during(flies, 0.35, 0.6, 0.1), 0.5);
  body.dust += k * during(beat, 0.88, 0.98, 0.04);
}

/** The same with hands and feet: blow, blow, and a kick as high as it goes. */
export function blowsAndKicks(body: Body, { t, own, marks }: Moment, k: number): void {
  const beat = wrap(t / ROUND_SECONDS + own);
  const first = during(beat, 0.14, 0.28, 0.06);
  const second = during(beat, 0.32, 0.48, 0.06);
  const kick = during(beat, 0.6, 0.84, 0.1);
  const far = marks.half + 0.24;
  body.turn = Math.max(body.turn, 0.75 * k);
  body.crouch += marks.hip * 0.24 * k * (1 - kick);
  body.tip += k * (0.06 * (first + second) - 0.22 * kick);
  body.up += 0.05 * k * kick;
  body.mouth = Math.max(body.mouth, 0.7 * k * Math.max(kick, second));
  foreHand(body, lerp(marks.half + 0.06, far, first), marks.shoulder[1] + 0.02, k);
  otherHand(body, lerp(lerp(0.06, far, second), -0.16, kick), marks.shoulder[1] - 0.05, k);
  foreFoot(body, lerp(0.18, marks.half + marks.hip * 0.9, kick), marks.hip * 1.15 * kick, k);
  otherFoot(body, lerp(-0.2, -0.06, kick), 0, k);
  const struck = Math.max(first, second, kick) ** 3;
  const [x, y] =
    kick > 0.3 ? [marks.half + marks.hip + 0.06, marks.hip * 1.25] : [far + 0.08, marks.shoulder[1] + 0.02];
  sign(body, 'impact', x, y, k * struck, 0.3 + 0.4 * struck);
}
