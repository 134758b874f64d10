/** Reactions at a birthday: candles that are blown out and flare up again, cream in the face. Part of `reactions.ts`. */
import { bothHands, foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, wave } from '../painting/easing.js';
import { FLIGHT_SECONDS } from '../signs/party-signs.js';
import { hopping, type Reacting } from './reacting.js';

/** Where a cake's candles and their flames are, own heights. */
const CANDLES = [-0.2, 0, 0.2] as const;
const FLAMES_UP = 0.93;
/** How long candles that come alight again flare, seconds. */
const FLARE_SECONDS = 0.7;
/** From reaching for cream to letting it fly, seconds. */
export const LOB_SECONDS = 0.26;

export const PARTYING = {
  /** Draws a deep breath, cheeks full, leans forwards and blows. */
  blow(body, { elapsed, seconds, k, marks }) {
    const deep = ramp(elapsed, 0, seconds * 0.3);
    const out = ramp(elapsed, seconds * 0.3, seconds * 0.42);
    body.turn = Math.max(body.turn, 0.75 * k);
    body.gaze += 0.8 * k;
    body.tip += k * (-0.14 * deep * (1 - out) + 0.2 * out);
    body.headTip += k * (-0.14 * deep * (1 - out) - 0.06 * out);
    body.stretchY *= 1 + k * (0.06 * deep * (1 - out) - 0.03 * out);
    body.puffed = Math.max(body.puffed, k * deep * (1 + 0.1 * wave(elapsed * 5) * out));
    body.blink = Math.max(body.blink, k * out);
    if (marks.arms) bothHands(body, -marks.half * 0.2, marks.shoulder[1] - 0.12, marks.half * 2.3, k);
    sign(body, 'breath', marks.mouth[0] + 0.04, marks.mouth[1] + 0.02, k * out, elapsed);
  },
  /** Of a cake: its candles go out, with a little smoke. */
  snuffed(body, { elapsed, k, marks }) {
    body.snuffed = elapsed > 0.1 ? 1 : 0;
    body.wow = Math.max(body.wow, k * ramp(elapsed, 0.9, 0.6));
    for (const [index, across] of CANDLES.entries())
      sign(
        body,
        'smoke',
        marks.crown[0] + across,
        0.87,
        k * ramp(elapsed, 0.1, 0.3) * ramp(elapsed, 1.9, 1.3),
        elapsed + index * 0.3,
      );
  },
  /** Of a cake with trick candles: they are alight again, and it can hardly keep from laughing. */
  rekindled(body, { elapsed, k, marks }) {
    hopping(body, elapsed, 0.36, 0.03 * k);
    body.mouth = Math.max(body.mouth, k * (0.55 + 0.4 * Math.abs(wave(elapsed * 1.7))));
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, k * ramp(elapsed, 0.5, 0.6));
    bothHands(body, 0, marks.mouth[1] - 0.12, marks.half * 0.8, k * ramp(elapsed, 0.2, 0.4));
    for (const [index, across] of CANDLES.entries()) {
      const age = (elapsed - index * 0.08) / FLARE_SECONDS;
      if (age > 0 && age < 1) sign(body, 'fizz', marks.crown[0] + across, FLAMES_UP, 1, age);
    }
  },
  /** Of a cake: takes of its own cream, draws back and throws. */
  lob(body, { elapsed, k, marks }) {
    const scoops = ramp(elapsed, 0, LOB_SECONDS * 0.6);
    const throws = ramp(elapsed, LOB_SECONDS * 0.7, LOB_SECONDS * 1.1);
    body.tip += k * (-0.1 * scoops * (1 - throws) + 0.1 * throws);
    body.mood = Math.max(body.mood, k);
    body.mouth = Math.max(body.mouth, k * (0.3 + 0.6 * throws));
    body.gaze += 0.8 * k;
    foreHand(body, marks.half + lerp(0.02, 0.1, throws), lerp(0.84, 0.66, throws), k * scoops);
  },
  /** A dollop of cream in the face; a tongue finds that it is sweet. */
  splatted(body, { elapsed, k, marks }) {
    const hit = ramp(elapsed, FLIGHT_SECONDS - 0.04, FLIGHT_SECONDS + 0.04);
    const knock = hit * ramp(elapsed, FLIGHT_SECONDS + 0.5, FLIGHT_SECONDS);
    body.tip -= k * 0.13 * knock;
    body.stretchX *= 1 + 0.05 * k * knock;
    body.stretchY *= 1 - 0.06 * k * knock;
    body.headTip -= k * 0.04 * knock;
    body.blink = Math.max(body.blink * (1 - hit), k * knock);
    // Sees it come.
    body.wow = Math.max(body.wow, k * (1 - hit), k * hit * (1 - knock));
    body.headTip *= 1 - hit;
    body.headAside *= 1 - hit;
    body.mouth = Math.max(body.mouth, k * 0.5 * hit);
    body.mood = Math.max(body.mood, k);
    body.lap = Math.max(body.lap, k * clamp((elapsed - FLIGHT_SECONDS - 0.3) / 0.2));
    if (marks.arms) {
      foreHand(body, marks.half + 0.16, marks.shoulder[1] + 0.02, k * hit);
      otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.02, k * hit);
    }
    body.signs.push({
      name: 'cream',
      x: marks.mouth[0],
      y: marks.eyes[1],
      strength: k,
      age: elapsed,
      wide: marks.eyesApart,
    });
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
