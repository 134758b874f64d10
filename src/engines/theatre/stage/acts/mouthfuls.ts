/**
 * What a mouth does besides eating, drinking and talking: it yawns, coughs, blows on what is hot and into a balloon, holds a
 * dummy, chews gum. Called by `eating.ts` and, as ways of nodding, by `manners.ts`.
 */
import type { Body } from '../body.js';
import type { Lips, Mien } from '../faces/miens.js';
import { clamp, lerp, ramp, wave, wrap } from '../painting/easing.js';
import { cycle, during, foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';
import { approach } from './together.js';

const face = (t: number, lips: Lips | undefined, more: Partial<Mien> = {}): Mien => ({
  brows: 0,
  raised: 0,
  lids: 0,
  lips,
  streams: 0,
  tremble: 0,
  clock: Math.round(t * 12) / 12,
  ...more,
});

const YAWN_SECONDS = 3.2;
/** The mouth opens wide, eyes are squeezed, the head goes back, a hand comes up to the mouth and the other is stretched. */
export function yawn(body: Body, { act, marks, t }: Moment, k: number): void {
  const beat = wrap((act.elapsed + 0.1) / YAWN_SECONDS);
  const wide = k * during(beat, 0.16, 0.74, 0.22);
  body.mouth = Math.max(body.mouth, wide);
  body.headTip -= 0.22 * wide;
  body.stretchY *= 1 + 0.04 * wide;
  body.blink = wide > 0.35 ? 1 : Math.max(body.blink, 0.45 * k);
  body.mood = Math.min(body.mood, -0.35 * wide);
  body.wow *= 1 - wide;
  if (wide > 0.3) body.mien = face(t, 'yawn', { brows: -0.7 });
  else body.mien = face(t, 'flat', { brows: -0.4, lids: 0.6 });
  if (!marks.arms) return;
  const pat = 0.012 * wave(t * 2.4);
  foreHand(body, marks.headWidth * 0.3, marks.mouth[1] - 0.13 + pat, wide);
  const up = k * during(beat, 0.3, 0.8, 0.2);
  otherHand(body, -marks.half - 0.16, lerp(marks.shoulder[1] - 0.1, marks.crown[1] + 0.02, up), wide);
}

const COUGH_SECONDS = 1.5;
/** Two jerks into a fist, eyes shut, a little cloud after each, and breath drawn between. */
export function cough(body: Body, { act, marks, t }: Moment, k: number): void {
  const beat = wrap(act.elapsed / COUGH_SECONDS + 0.1);
  const jerk = k * Math.max(during(beat, 0.2, 0.32, 0.1), during(beat, 0.48, 0.6, 0.1));
  body.headTip += 0.1 * k + 0.2 * jerk;
  body.headDown += 0.025 * jerk;
  body.bow += 0.1 * jerk;
  body.up += 0.012 * jerk;
  body.mouth = Math.max(body.mouth, 0.7 * jerk);
  body.blink = beat > 0.12 && beat < 0.74 ? 1 : body.blink;
  body.blush = Math.max(body.blush, 0.6 * k);
  body.mood = Math.min(body.mood, -0.5 * k);
  body.mien = face(t, jerk > 0.4 ? 'gasp' : 'wavy', { brows: -0.8, lids: 0.4 });
  const [x, y] = [marks.mouth[0] + 0.075, marks.mouth[1] - 0.045];
  if (marks.arms) {
    foreHand(body, x, y, k);
    otherHand(body, marks.half * 0.1, marks.shoulder[1] - 0.09, 0.9 * k);
  }
  for (const from of [0.24, 0.52]) {
    const age = clamp((beat - from) / 0.3);
    if (age <= 0 || age >= 1) continue;
    show(body, {
      picture: 'smoke-puff',
      x: x + 0.06 + 0.14 * age,
      y: y + 0.02 + 0.03 * age,
      size: lerp(0.04, 0.13, age),
      alpha: 0.8 * k * (1 - age),
      layer: 'over',
    });
  }
}

/** Breaths that it takes to fill a balloon, and how long it is in the end, own heights. */
const BREATHS = 4;
const FILLED = 0.46;
const FILLS_SECONDS = 3.3;
/** With each breath it is larger; between them it is drawn, with the balloon held shut. */
export function inflate(body: Body, { act, marks, t }: Moment, k: number): void {
  const done = Math.min(1, act.elapsed / FILLS_SECONDS);
  const beat = wrap(done * BREATHS);
  const breath = done >= 1 ? 0 : during(beat, 0.12, 0.72, 0.12);
  const filled = Math.min(
    1,
    (Math.floor(Math.min(done, 0.9999) * BREATHS) + (done >= 1 ? 1 : ramp(beat, 0.1, 0.72))) / BREATHS,
  );
  const size = lerp(0.1, FILLED, filled) * (1 + 0.015 * breath * wave(t * 6));
  const [x, y] = [marks.mouth[0] + 0.03, marks.mouth[1] - 0.005];
  body.turn = Math.max(body.turn, 0.45 * k);
  body.headTip -= 0.04 * k * (1 - breath);
  body.stretchY *= 1 + 0.025 * k * (1 - breath);
  body.puffed = Math.max(body.puffed, breath * k);
  body.blush = Math.max(body.blush, (0.4 + 0.6 * breath) * k);
  body.blink = breath > 0.5 && done < 1 ? 1 : body.blink;
  body.mood = -0.2;
  body.mien = face(t, 'purse', { brows: breath > 0.3 ? 0.3 : -0.2 });
  if (marks.arms) {
    foreHand(body, x + 0.025, y - 0.045, k);
    otherHand(body, x - 0.03, y - 0.055, k);
  }
  show(body, { picture: 'blown-balloon', x, y, size, angle: 0.06 * wave(t * 1.1), alpha: k, layer: 'over' });
  if (breath > 0.3) sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.05, 0.5 * k, t);
}

/** Held with both hands under the chin, its steam blown aside; a sip now and then is for later. */
export function blowOn(body: Body, moment: Moment, cup: Used, k: number): void {
  const { marks, t } = moment;
  const beat = cycle({ ...moment, own: 0 }, 1.9);
  const breath = during(beat, 0.2, 0.78, 0.14);
  const bowl = /1f35c|1f372|1f963|1f958/.test(cup.picture);
  const long = cup.long * (bowl ? 1.2 : 1);
  const x = marks.mouth[0] + long * 0.55 + 0.02;
  const y = marks.mouth[1] - long * 0.75;
  body.turn = Math.max(body.turn, 0.35 * k);
  body.headTip += 0.1 * k - 0.08 * k * (1 - breath);
  body.stretchY *= 1 + 0.02 * k * (1 - breath);
  body.puffed = Math.max(body.puffed, breath * k);
  body.blush = Math.max(body.blush, 0.5 * breath * k);
  body.mien = face(t, breath > 0.2 ? 'purse' : 'smile', { lids: 0.35 });
  body.mouth = Math.max(body.mouth, 0.25 * k * breath);
  if (marks.arms) {
    foreHand(body, x + long * 0.34, y - long * 0.1, k);
    otherHand(body, x - long * 0.4, y - long * 0.14, k);
  }
  show(body, { picture: cup.picture, x, y, size: long, alpha: k, layer: 'over' });
  for (let puff = 0; puff < 5; puff++) {
    const age = wrap(t * 0.5 + puff / 5);
    // It rises, and is carried off as far as it is blown at.
    show(body, {
      picture: 'smoke-puff',
      x: x + 0.02 * wave(puff * 0.37) + (0.05 + 0.3 * breath) * age,
      y: y + long * 0.42 + 0.2 * age * (1 - 0.5 * breath),
      size: lerp(0.035, 0.12, age),
      alpha: 0.7 * k * Math.min(1, age * 6) * (1 - age),
      layer: 'over',
    });
  }
  if (breath < 0.25) return;
  for (let streak = 0; streak < 3; streak++) {
    const age = wrap(t * 1.6 + streak / 3);
    show(body, {
      picture: 'smoke-puff',
      x: marks.mouth[0] + 0.03 + (x - marks.mouth[0]) * age,
      y: lerp(marks.mouth[1] - 0.01, y + long * 0.46, age),
      size: lerp(0.02, 0.05, age),
      alpha: 0.55 * k * breath * (1 - age),
      layer: 'over',
    });
  }
}

/** It is sucked in and out, with round eyes. */
export function suck(body: Body, { marks, t }: Moment, k: number): void {
  const pull = wave(t * 1.5);
  body.turn *= 1 - k;
  body.mien = face(t, undefined);
  body.mouth = 0;
  body.wow = Math.max(body.wow, 0.7 * k);
  body.mood = Math.max(body.mood, 0.3 * k);
  body.blush = Math.max(body.blush, 0.5 * k);
  const size = marks.headWidth * 0.34;
  show(body, {
    picture: 'pacifier',
    x: marks.mouth[0] - 0.004 * pull,
    y: marks.mouth[1] + 0.006 * pull,
    size: size * (1 + 0.05 * pull),
    alpha: k,
    layer: 'over',
  });
}

/** Close to another, a hand beside the mouth, words for that one alone. */
export function whisper(body: Body, moment: Moment, k: number): void {
  const { marks, t, own, partner } = moment;
  approach(body, moment, marks.half * 2 + 0.16, k);
  body.turn = Math.max(body.turn, 0.75 * k);
  body.tip += (partner === undefined ? 0.04 : 0.1) * k;
  body.headTip += 0.06 * k;
  body.gaze = 0.9 * k;
  body.mood = Math.max(body.mood, 0.5 * k);
  body.mouth = Math.max(body.mouth, k * (0.16 + 0.22 * Math.abs(wave(t * 2.4 + own))));
  if (!marks.arms) return;
  foreHand(body, marks.mouth[0] + marks.headWidth * 0.34, marks.mouth[1] + 0.015, k);
  otherHand(body, -marks.half * 0.5, marks.hip + 0.08, 0.8 * k);
}

const GUM_SECONDS = 2.8;
/** Chewed for a while, then a bubble that grows before the mouth and bursts. */
export function chewGum(body: Body, { act, marks, t }: Moment, k: number): void {
  const beat = wrap(act.elapsed / GUM_SECONDS + 0.12);
  const grown = ramp(beat, 0.42, 0.86);
  const blows = beat > 0.4 && beat < 0.9;
  body.mien = face(t, blows ? 'purse' : 'smirk', { tremble: blows ? 0 : 1 });
  body.headTip += 0.02 * k * wave(t * 2.2);
  if (!blows) return;
  show(body, {
    picture: 'gum-bubble',
    x: marks.mouth[0] + 0.12 * grown,
    y: marks.mouth[1],
    size: lerp(0.03, 0.24, grown),
    alpha: k,
    layer: 'over',
  });
}
