/** Reactions of joy: cheers, laughter, bows, a final pose. Part of `reactions.ts`. */

import { foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, TURN, wave } from '../painting/easing.js';
import { beam, hop, hopping, overHead, type Reacting, raiseHead } from './reacting.js';

function armsUp(body: Body, { marks, k, elapsed }: Reacting, swing = 0.05): void {
  const sway = swing * wave(elapsed * 1.6);
  // Hands that hold something go on holding it; a sword is held up.
  const [blade] = body.things;
  if (blade) {
    if (!marks.arms || body.things.length > 1 || blade.picture !== 'sword') return;
    const [x, y] = [marks.half + 0.17 + sway, marks.shoulder[1] + 0.16];
    Object.assign(blade, {
      x: lerp(blade.x, x, k),
      y: lerp(blade.y, y, k),
      angle: lerp(blade.angle, 0.3 * sway - 0.12, k),
    });
    Object.assign(body.hands[0], { x: blade.x, y: blade.y });
    otherHand(body, -marks.half - 0.17 - sway, marks.shoulder[1] + 0.24, k);
    return;
  }
  if (marks.arms) {
    foreHand(body, marks.half + 0.17 + sway, marks.shoulder[1] + 0.24, k);
    otherHand(body, -marks.half - 0.17 + sway, marks.shoulder[1] + 0.24, k);
  } else {
    body.wave = Math.max(body.wave, 0.9 * k);
    body.wavePhase = elapsed * 1.2;
    body.cheer += 0.7 * k;
    body.cheerPhase = elapsed * 0.9;
  }
}

/** How far before the middle of an engine its chimney is, own heights. */
const CHIMNEY = 0.2;

/** The cup that is won: how tall, from how high it comes, own heights, and after how many seconds it is in the hand. */
const CUP = { size: 0.46, high: 1.3, given: 0.56 } as const;
/** Who looks out of it then: after how many seconds, and how far over its rim, in its sizes; when it is seen, and laughed about. */
const CHICK = { from: 0.75, rim: 0.66, high: 0.2, seen: 0.95, laughed: 1.6 } as const;

export const JOYFUL = {
  cheer(body, reacting) {
    const { elapsed, k, marks } = reacting;
    hopping(body, elapsed, 0.56, 0.13 * k);
    armsUp(body, reacting);
    beam(body, reacting);
    body.mood = Math.max(body.mood, k);
    body.turn *= 1 - k;
    sign(body, 'sparkles', 0, 0.62, k, elapsed * 0.5);
    if (!marks.arms) body.headTip -= 0.12 * k;
  },
  /** A drone brings the cup down into a raised hand, and flies off; who laughs over it looks up then: a chick looks out of it. */
  win(body, reacting) {
    const { elapsed, k, marks } = reacting;
    beam(body, reacting, 0);
    // It hangs still for its cup.
    body.exhaust *= 1 - k;
    const laughs = ramp(elapsed, CUP.given - 0.14, CUP.given - 0.06);
    const wonders =
      ramp(elapsed, CHICK.seen, CHICK.seen + 0.16) * (1 - ramp(elapsed, CHICK.laughed, CHICK.laughed + 0.2));
    body.blink = k * (elapsed < CHICK.laughed ? laughs * (1 - wonders) : wave(elapsed * 0.7) > 0 ? 1 : 0);
    body.mouth = lerp(body.mouth, 0.5, wonders * k);
    body.wow = Math.max(body.wow, 0.8 * k * Math.max(1 - laughs, wonders));
    body.gaze *= 1 - laughs * k;
    body.headTip -= k * (0.2 * (1 - laughs) + 0.08 * laughs * wave(elapsed * 0.9) + 0.24 * wonders);
    if (marks.grasp) body.backwards = Math.max(body.backwards, wonders * k);
    const swing = 0.03 * wave(elapsed * 1.3);
    const hand: readonly [number, number] = marks.arms
      ? [marks.half + 0.14 + swing, marks.shoulder[1] + 0.22]
      : [marks.grasp ? -0.33 - swing : marks.half, marks.crown[1] - 0.1];
    if (marks.arms) foreHand(body, ...hand, k);
    else {
      body.wave = Math.max(body.wave, k);
      body.wavePhase = 0;
    }
    const brought = (1 - ramp(elapsed, 0, CUP.given)) * CUP.high;
    const leaves = ramp(elapsed, CUP.given + 0.15, CUP.given + 0.85);
    const cup = {
      x: hand[0],
      y: hand[1] + brought,
      size: CUP.size,
      layer: marks.arms ? 'over' : 'behind',
      alpha: 1,
    } as const;
    const peeks = ramp(elapsed, CHICK.from, CHICK.from + 0.2);
    if (peeks > 0) {
      const up = CUP.size * (CHICK.rim - 0.3 * (1 - peeks) + CHICK.high * peeks * (1 + 0.12 * wave(elapsed * 1.9)));
      body.things.push({
        ...cup,
        picture: 'chick',
        y: cup.y + up,
        size: CUP.size * 0.5,
        angle: swing * 3,
        turn: elapsed,
      });
    }
    body.things.push({ ...cup, picture: 'trophy', angle: swing * (elapsed > CUP.given ? 3 : 0) });
    body.things.push({
      ...cup,
      picture: 'drone',
      x: cup.x - 0.25 * leaves,
      y: cup.y + CUP.size * (1.2 + 2.8 * leaves ** 1.5),
      size: CUP.size * 0.8,
      angle: 0.05 * wave(elapsed * 1.7) - 0.15 * leaves,
      turn: elapsed,
    });
  },
  love(body, reacting) {
    const { elapsed, k, marks } = reacting;
    // Who embrace do not sway to and from each other.
    body.tip += 0.05 * k * wave(elapsed * 0.7) * (1 - body.embrace);
    body.up += 0.02 * k * Math.abs(wave(elapsed * 0.7));
    beam(body, reacting, 0.9);
    // Eyes are what shines: sunglasses go up into the hair.
    body.shades = Math.max(body.shades, k * ramp(elapsed, 0.05, 0.4));
    sign(body, 'big-hearts', marks.crown[0] * 0.6, overHead(marks, -0.08), k, elapsed);
  },
  bow(body, { elapsed, seconds, k, marks, rig }) {
    const low = k * ramp(elapsed, 0, 0.4) * (1 - ramp(elapsed, seconds - 0.3, seconds + 0.5));
    if (marks.arms && body.things.length === 0) {
      body.bow += 0.55 * low;
      otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.02, k * 0.9);
    } else if (rig.build === 'legged') body.bow += 0.35 * low;
    else body.tip += 0.25 * low;
    body.headTip += 0.25 * low;
    body.blink = Math.max(body.blink, low);
  },
  giggle(body, reacting) {
    const { elapsed, k } = reacting;
    const ha = Math.abs(wave(elapsed * 1.7));
    raiseHead(body, k);
    body.up += 0.03 * k * ha;
    body.stretchY *= 1 + 0.05 * k * (ha - 0.5);
    body.headTip -= k * (0.12 + 0.08 * ha);
    body.mouth = Math.max(body.mouth, k * (0.55 + 0.4 * ha));
    body.blink = Math.max(body.blink, k * (ha > 0.35 ? 1 : 0));
    body.mood = Math.max(body.mood, k);
  },
  twirl(body, { elapsed, seconds, k }) {
    const turned = clamp(elapsed / Math.max(0.5, seconds * 0.85));
    body.spin += TURN * 2 * turned * turned * (3 - 2 * turned);
    body.up += 0.1 * k * hop(elapsed, 0, seconds);
    body.cheer += 0.5 * k;
    body.mouth = Math.max(body.mouth, 0.6 * k);
    sign(body, 'sparkles', 0, 0.5, k, elapsed * 0.7);
  },
  pose(body, reacting) {
    const { elapsed, k, marks } = reacting;
    // Whatever was going on ends in one held picture.
    body.spin *= 1 - k;
    body.stride *= 1 - k;
    body.up *= 1 - k;
    body.tip = lerp(body.tip, -0.1, k);
    body.forwards *= 1 - k;
    body.headTip = lerp(body.headTip, -0.1, k);
    body.turn *= 1 - k;
    beam(body, reacting, 0.3);
    const high = k * (1 - 0.04 * wave(elapsed * 0.8));
    if (body.things.length > 0) {
      body.up += 0.02 * k * Math.abs(wave(elapsed));
    } else if (marks.arms) {
      foreHand(body, marks.half + 0.14, marks.shoulder[1] + 0.28, high);
      otherHand(body, -marks.half - 0.24, marks.shoulder[1] + 0.02, high);
    } else {
      body.wave = Math.max(body.wave, k);
      body.wavePhase = 0.25;
    }
    sign(body, 'sparkles', 0, 0.6, k, elapsed * 0.5);
  },
  /** A steam engine whistles. */
  toot(body, { elapsed, k, marks }) {
    body.whistle = Math.max(body.whistle, k);
    const shrill = Math.max(0, wave(elapsed * 2.4)) * ramp(elapsed, 1.2, 0.9);
    body.stretchY *= 1 + 0.05 * shrill;
    body.mood = Math.max(body.mood, k);
    sign(body, 'toot', CHIMNEY, overHead(marks, 0.04), k, elapsed);
  },
  yum(body, reacting) {
    const { elapsed, k, marks } = reacting;
    beam(body, reacting, 1.2);
    body.tip += 0.06 * k * wave(elapsed * 0.9);
    body.up += 0.03 * k * Math.abs(wave(elapsed * 0.9));
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.06), k, elapsed);
  },
  serenade(body, { elapsed, k, marks }) {
    body.tip -= 0.08 * k * (1 + 0.4 * wave(elapsed));
    body.headTip -= 0.14 * k;
    body.mouth = Math.max(body.mouth, k * (0.6 + 0.3 * wave(elapsed * 1.5)));
    body.blink = Math.max(body.blink, k * (wave(elapsed * 0.5) > 0 ? 1 : 0));
    sign(body, 'big-notes', marks.crown[0], overHead(marks, -0.4), k, elapsed);
  },
  /** Their hands meet where `reach` says. */
  'high-five'(body, { elapsed, seconds, k, marks, reach = [marks.half + 0.2, marks.shoulder[1] + 0.2] }) {
    const clap = seconds * 0.35;
    const high = ramp(elapsed, 0, clap);
    body.up += 0.16 * hop(elapsed, clap - 0.25, 0.5);
    body.tip += 0.06 * high * k;
    body.turn = Math.max(body.turn, 0.5 * k);
    body.gaze += 0.8 * k;
    body.mouth = Math.max(body.mouth, 0.8 * k * high);
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, k * ramp(elapsed, clap, clap + 0.1));
    if (marks.arms) {
      foreHand(body, reach[0], reach[1] - 0.2 * (1 - high), k);
      otherHand(body, -marks.half - 0.1, marks.shoulder[1] - 0.1, 0.8 * k);
    } else {
      body.wave = Math.max(body.wave, k);
      body.wavePhase = 0.25;
    }
    if (elapsed > clap) {
      const age = (elapsed - clap) / 0.9;
      sign(body, 'impact', reach[0] + 0.04, reach[1] + 0.04, k * clamp(1 - age), clamp(age));
    }
  },
  /** After somebody, and sure to have them: eyes wide, tongue out. */
  keen(body, { elapsed, k }) {
    body.gaze += 0.9 * k;
    body.wow = Math.max(body.wow, 0.5 * k);
    body.mouth = Math.max(body.mouth, k * (0.6 + 0.2 * wave(elapsed * 1.3)));
    body.lap = Math.max(body.lap, 0.8 * k);
    body.mood = Math.max(body.mood, k);
    body.headTip += 0.06 * k * wave(elapsed * 2.6);
  },
  /** Rubs its hands, bobs and can hardly wait. */
  /** Breathes in what smells good: leans to it on the toes, eyes shut, hands folded. */
  savour(body, { elapsed, k, marks }) {
    const breath = wave(elapsed * 0.9);
    body.turn = Math.max(body.turn, 0.8 * k);
    body.lean += k * (0.2 + 0.04 * breath);
    body.headTip -= k * (0.2 + 0.06 * breath);
    body.stretchY *= 1 + 0.04 * k * breath;
    body.blink = Math.max(body.blink, k);
    body.mood = Math.max(body.mood, k);
    body.blush = Math.max(body.blush, 0.7 * k);
    if (!marks.arms || body.things.length > 0) return;
    foreHand(body, marks.half * 0.62, marks.shoulder[1] - 0.02, k);
    otherHand(body, marks.half * 0.5, marks.shoulder[1] - 0.05, k);
  },
  eager(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const rub = wave(elapsed * 2.4);
    body.mood = Math.max(body.mood, k);
    body.mouth = Math.max(body.mouth, 0.45 * k);
    body.wow = Math.max(body.wow, 0.4 * k);
    body.gaze += 0.9 * k;
    body.turn = Math.max(body.turn, 0.45 * k);
    body.tip += 0.05 * k;
    body.headTip += 0.1 * k;
    hopping(body, elapsed, 0.42, 0.035 * k);
    if (!marks.arms || body.things.length > 0) return;
    const [x, y] = [marks.half * 0.5, marks.shoulder[1] - 0.13];
    foreHand(body, x + 0.03, y + 0.035 * rub, k);
    otherHand(body, x - 0.03, y - 0.035 * rub, k);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
