/** Tenderness to somebody small: strokes it, or takes it in the arm or the trunk. Part of `reactions.ts`. */

import { foreFoot, foreHand, otherFoot, otherHand, sign } from '../acts/moment.js';
import type { Body, Placed, Thing } from '../body.js';
import { lerp, ramp, wave } from '../painting/easing.js';
import { bentOf, bowedTo, DEEP, farFootOf, HEEL, isNearHand, legOf, NEAR_FOOT } from '../people/squatting.js';
import type { Marks } from '../pictures/marks.js';
import { isInArms } from '../things/armful.js';
import { holdOf } from '../things/uses.js';
import { beam, overHead, type Reacting } from './reacting.js';

/**
 * Of an umbrella over somebody small: its slant over whoever is stroked and over whoever is held, radians; how far beside the
 * head and below the shoulders its handle is, and how far over the crown its rim, own heights; how far up its length that is.
 */
const SHELTER = { stroked: 0.4, held: 0.17, beside: 0.07, below: 0.04, above: 0.02, rim: 0.64 } as const;
/** Of somebody held under an umbrella: how far beside the middle, parts of a head's width; how much higher, and where the hand is, of their size. */
const UNDER = { beside: 0.4, up: 0.02, hand: [0.1, -0.16] } as const;

/** The crook of the near arm when somebody sits on it: behind the middle and below the shoulders, parts of a head's width. */
const ELBOW = [0.44, 0.76] as const;

export const PETTING = {
  /** Squats before somebody small and strokes its head; what the other hand holds is kept out of the way. */
  pet(body, reacting) {
    const { elapsed, k, marks, reach = [marks.half + 0.3, 0.3] } = reacting;
    const stroke = wave(elapsed * 0.9);
    beam(body, reacting, 0.4);
    body.shades = Math.max(body.shades, k);
    body.stride *= 1 - k;
    body.turn = Math.max(body.turn, k);
    body.gaze += 0.5 * k;
    body.headTip += (marks.arms ? 0.07 : 0.1) * k;
    sign(body, 'two-hearts', reach[0] + 0.12, reach[1] + 0.2, k, elapsed);
    if (!marks.arms) {
      body.headDown += 0.08 * k;
      return;
    }
    const low = marks.hip * DEEP;
    const held = body.things.find((thing) => !thing.free && thing.alpha > 0.5);
    const carries = held !== undefined && held.x > 0 && !held.line;
    const shelters = carries && held.picture === 'umbrella-up';
    const bent = bentOf(marks.crown[1] - marks.neck[1]);
    const to = (x: number, y: number): [number, number] => bowedTo(marks.hip, low, bent, x, y);
    body.squat = Math.max(body.squat, k);
    body.crouch += low * k;
    body.bow += bent * k;
    body.lean *= 1 - k;
    body.legLong = Math.max(body.legLong, lerp(marks.hip, legOf(marks.hip), k));
    foreFoot(body, ...farFootOf(marks.hip), k);
    otherFoot(body, marks.hip * NEAR_FOOT, 0, k);
    const [far, near] = body.hands;
    if (shelters) shelter(held, far, near, to, { marks, bent, low, k });
    else if (carries) {
      // The other hand takes it: a sword leans on the shoulder.
      const [x, y] = to(-marks.half * 0.86, marks.shoulder[1] - low - 0.03);
      const [aside, above] = [held.x - far.x, held.y - far.y];
      near.k = Math.max(near.k, k);
      Object.assign(near, { x: lerp(far.x, x, k), y: lerp(far.y, y, k) });
      Object.assign(held, {
        x: near.x + aside * (1 - k),
        y: near.y + above * (1 - k),
        angle: lerp(held.angle, -0.72, k),
      });
      if (k > 0.5) held.layer = 'behind';
    } else if (held && !held.line) setDown(held, marks, k);
    const head = to(reach[0] - 0.02 + 0.03 * stroke, reach[1] + 0.012);
    const knee = to(marks.hip * 0.31, marks.hip - low + 0.035);
    const strokes = isNearHand(bent) && !carries ? near : far;
    if (strokes === far) {
      // It lets go of what it carried.
      far.x = lerp(far.x, head[0], k);
      far.y = lerp(far.y, head[1], k);
      far.k = Math.max(far.k, k);
    } else otherHand(body, ...head, k);
    if (strokes === near) foreHand(body, ...knee, k);
    else if (!carries) otherHand(body, ...knee, k);
  },
  /** Holds close whom it has taken into its arms: looks at it first, then lays its cheek to its head. */
  cradle(body, { elapsed, k, marks }) {
    const cheek = k * ramp(elapsed, 0.55, 0.85);
    body.shades = Math.max(body.shades, k);
    body.turn = Math.min(body.turn, lerp(1, 0.35, k));
    body.gaze += 0.6 * k;
    body.headTip += 0.16 * k + 0.06 * cheek + 0.012 * wave(elapsed * 0.7);
    body.headAside += 0.012 * cheek;
    body.lean += 0.02 * wave(elapsed * 0.5) * k;
    body.mood = Math.max(body.mood, k);
    body.mouth = Math.max(body.mouth, lerp(0.5, 0.3, cheek) * k);
    body.blink = cheek > 0.5 ? Math.max(body.blink, cheek) : body.blink * (1 - k);
    for (const thing of body.things) {
      if (isInArms(thing)) thing.turn = cheek;
      else if (thing.picture === 'sword') plant(thing, marks, k);
      else if (thing.picture === 'umbrella-up') keepOver(thing, body, marks, k);
      else if (holdOf(thing.picture).use !== 'carry') thing.alpha *= 1 - k;
      else if (!thing.free) hangOn(thing, marks, k);
    }
    const under = body.things.some(({ picture }) => picture === 'umbrella-up') ? 0.24 : 0;
    const [x, y] = [marks.half + 0.2 + 0.5 * under, marks.crown[1] - 0.06 - under];
    sign(body, 'two-hearts', x, y, k * ramp(elapsed, 0.3, 0.6), elapsed);
  },
  /** Puts its sunglasses on whom it holds, laughs at that, and ends with a quiet smile. */
  lend(body, { elapsed, k }) {
    for (const thing of body.things) if (isInArms(thing)) thing.shaded = k > 0.5;
    if (k > 0.5) body.shades = 2;
    const laughs = k * (1 - ramp(elapsed, 0.12, 0.34));
    body.mouth = lerp(body.mouth, lerp(0.12, 0.4, laughs), k);
    body.headTip -= 0.03 * laughs * wave(elapsed * 2.4);
  },
  /** Bends down to its young one, reaches for it and holds it close. */
  cuddle(body, reacting) {
    const { elapsed, k, marks, reach = [0.6, 0.16] } = reacting;
    const holds = ramp(elapsed, 0.3, 0.7);
    body.headTurn = Math.max(body.headTurn, 0.8 * k);
    body.turn = Math.max(body.turn, 0.6 * k);
    body.gaze += 0.9 * k;
    body.headDown += 0.05 * k;
    body.headTip += (0.16 + 0.02 * wave(elapsed * 0.6)) * k;
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, holds > 0.9 ? k : 0);
    if (marks.curls) {
      // Of a head so large the bend must be seen.
      body.headDown += 0.06 * k;
      body.headTip += 0.28 * k;
      body.mouth = Math.max(body.mouth, 0.55 * holds * k);
    }
    if (!marks.arms) foreHand(body, lerp(0.5, reach[0], holds), lerp(0.3, reach[1], holds), k);
    sign(body, 'two-hearts', marks.crown[0] + 0.25, overHead(marks, -0.12), k * holds, elapsed);
  },
  /** The trunk goes up with whom it carries. */
  lift(body, { elapsed, seconds, k, marks }) {
    const [x, up] = carriedAt(elapsed / seconds);
    if (!marks.arms) foreHand(body, x, up, k);
    body.blink *= 1 - k;
    body.mood = Math.max(body.mood, k);
    body.gaze += 0.9 * k;
    body.headTip -= 0.12 * k * ramp(elapsed, 0, seconds * RISES);
  },
  /** Greets with its trunk up, its ears spread. */
  trumpet(body, { elapsed, k }) {
    const blast = 1 + 0.06 * wave(elapsed * 3);
    body.wave = Math.max(body.wave, k * blast);
    body.wavePhase = 0.25 + 0.1 * wave(elapsed * 2);
    body.earsSpread = Math.max(body.earsSpread, k);
    body.headTip -= 0.24 * k;
    body.mouth = Math.max(body.mouth, 0.8 * k);
    body.mood = Math.max(body.mood, k);
    body.wow = Math.max(body.wow, 0.5 * k);
    body.blink *= 1 - k;
    body.gaze += 0.6 * k;
  },
  /** Sits down and blows water over itself and whoever is on its head. */
  shower(body, { elapsed, k }) {
    body.sit = Math.max(body.sit, ramp(elapsed, 0, 0.4) * k);
    body.wave = Math.max(body.wave, k);
    body.wavePhase = 0.2 + 0.05 * wave(elapsed * 1.4);
    body.earsSpread = Math.max(body.earsSpread, k);
    body.showers = Math.max(body.showers, ramp(elapsed, 0.25, 0.4) * k);
    body.mouth = Math.max(body.mouth, 0.7 * k);
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, k * ramp(elapsed, 0.3, 0.4));
  },
  /** Is taken into a trunk or an arm, and likes it. */
  held(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const cosy = wave(elapsed * 0.5);
    body.stride *= 1 - k;
    body.turn = Math.max(body.turn, 0.5 * k);
    body.tip += (0.06 + 0.03 * cosy) * k;
    body.headTip -= 0.1 * k;
    body.mood = Math.max(body.mood, k);
    body.mouth = Math.max(body.mouth, 0.5 * k);
    body.blink = Math.max(body.blink, k);
    if (marks.arms) {
      foreHand(body, marks.half + 0.12, marks.shoulder[1] + 0.08, k);
      otherHand(body, marks.half + 0.04, marks.shoulder[1] - 0.06, k);
    } else body.wave = Math.max(body.wave, 0.35 * k);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;

/** A blade is thrust into the ground beside the heels. */
function plant(sword: Thing, marks: Marks, k: number): void {
  Object.assign(sword, {
    x: lerp(sword.x, -marks.half - 0.16, k),
    y: lerp(sword.y, sword.size * 0.7, k),
    angle: lerp(sword.angle, Math.PI, k),
    layer: 'behind',
    free: k > 0.3,
  });
}

interface Bowed {
  marks: Marks;
  bent: number;
  low: number;
  k: number;
}

/** How far behind the middle a handle shows beside the head, own heights. */
const besideHead = ({ half, headWidth }: Marks): number => Math.max(half, headWidth * 0.5) + SHELTER.beside;

/** The near hand takes an umbrella and holds it beside the head: the far one is free to stroke. */
function shelter(
  held: Thing,
  hand: Placed,
  taker: Placed,
  to: (x: number, y: number) => [number, number],
  { marks, bent, low, k }: Bowed,
): void {
  const [x, y] = to(-besideHead(marks), marks.shoulder[1] - low - SHELTER.below);
  const [aside, above] = [held.x - hand.x, held.y - hand.y];
  taker.k = Math.max(taker.k, k);
  Object.assign(taker, { x: lerp(hand.x, x, k), y: lerp(hand.y, y, k) });
  Object.assign(held, { x: taker.x + aside, y: taker.y + above });
  slant(held, marks, y, SHELTER.stroked - bent, k);
}

/** Long enough to be over both heads; it passes behind its owner's on the way to the other hand. */
function slant(umbrella: Thing, { crown }: Marks, grip: number, tip: number, k: number): void {
  umbrella.angle = lerp(umbrella.angle, tip, k);
  umbrella.size = lerp(umbrella.size, Math.max(umbrella.size, (crown[1] + SHELTER.above - grip) / SHELTER.rim), k);
  if (k > 0.2 && k < 0.8) umbrella.layer = 'behind';
}

/** Over who is held as well: the near hand has an umbrella beside the head, and the far arm lies about whoever is held. */
function keepOver(umbrella: Thing, body: Body, marks: Marks, k: number): void {
  const held = body.things.find(isInArms);
  const [far, near] = body.hands;
  const [x, y] = [-besideHead(marks), marks.shoulder[1] - SHELTER.below];
  if (held) {
    held.x = lerp(held.x, marks.headWidth * UNDER.beside, k);
    held.y += held.size * UNDER.up * k;
    far.k = Math.max(far.k, k);
    far.x = lerp(far.x, held.x + held.size * UNDER.hand[0], k);
    far.y = lerp(far.y, held.y + held.size * UNDER.hand[1], k);
  }
  near.k = Math.max(near.k, k);
  Object.assign(near, { x: lerp(near.x, x, k), y: lerp(near.y, y, k) });
  Object.assign(umbrella, { x: lerp(umbrella.x, x, k), y: lerp(umbrella.y, y, k) });
  slant(umbrella, marks, y, SHELTER.held, k);
}

/** What hung from a hand hangs from the elbow: both hands are full. */
function hangOn(held: Thing, marks: Marks, k: number): void {
  Object.assign(held, {
    x: lerp(held.x, -marks.headWidth * ELBOW[0], k),
    y: lerp(held.y, marks.shoulder[1] - marks.headWidth * ELBOW[1], k),
    angle: lerp(held.angle, 0, k),
    free: k > 0.3,
  });
}

/** What hung from a hand is set down behind the heels. */
function setDown(held: Thing, marks: Marks, k: number): void {
  Object.assign(held, {
    x: lerp(held.x, -marks.hip * HEEL - held.size * 0.42, k),
    y: lerp(held.y, held.size * 0.86, k),
    angle: 0,
    free: k > 0.3,
  });
}

/** Where a trunk has whom it holds: forwards and up from the ground, parts of its owner's height, low and lifted. */
export const CARRIED = { low: [0.74, 0.1], high: [0.94, 0.62] } as const;
/** The part of a lift after which it is as high as it gets, and after which it is put down. */
const RISES = 0.5;
export const SET_DOWN = 0.78;

/** Where the trunk is when this part of a lift is over. */
export function carriedAt(part: number): [forwards: number, up: number] {
  const risen = ramp(part, 0, RISES);
  return [lerp(CARRIED.low[0], CARRIED.high[0], risen), lerp(CARRIED.low[1], CARRIED.high[1], risen)];
}
