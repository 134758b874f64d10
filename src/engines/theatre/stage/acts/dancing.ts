/**
 * How people dance: from one pose to the next on each beat, each plainly another, and on the toes where it is ballet.
 * Called by `gestures.ts` for those with arms and legs of their own.
 */
import type { Body } from '../body.js';
import { lerp, smooth, TURN } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { foreFoot, foreHand, fullness, type Moment, otherFoot, otherHand } from './moment.js';

/** Hands: lengths of an arm outwards from the side and up from the shoulder. Feet: parts of the hips' height, outwards and up. */
interface Pose {
  hands: readonly [fore: Spot, other: Spot];
  feet: readonly [fore: Spot, other: Spot];
  /** Own heights that it leaps, and radians that the body tips and bows. */
  up?: number;
  tip?: number;
  bow?: number;
  /** How far it turns aside, 0 to 1. */
  turn?: number;
  /** A whole turn about itself on the way to the next pose. */
  spins?: boolean;
}
type Spot = readonly [out: number, up: number];

const STANDS: readonly [Spot, Spot] = [
  [0.22, 0],
  [0.22, 0],
];
const STARS: Pose = {
  hands: [
    [0.42, 0.86],
    [0.42, 0.86],
  ],
  feet: [
    [0.4, 0.1],
    [0.4, 0.1],
  ],
  up: 0.07,
};
const POINTS: Pose = {
  hands: [
    [0.55, 0.78],
    [0.02, -0.84],
  ],
  feet: [
    [0.5, 0],
    [0.16, 0],
  ],
  tip: -0.1,
};
const KICKS: Pose = {
  hands: [
    [0.8, 0.28],
    [0.8, 0.28],
  ],
  feet: [
    [0.95, 0.5],
    [0.05, 0],
  ],
  tip: -0.08,
};
const SWAYS: Pose = {
  hands: [
    [0.86, 0.1],
    [-0.5, 0.12],
  ],
  feet: [
    [0.3, 0],
    [0.4, 0],
  ],
  tip: 0.12,
};
const TURNS: Pose = {
  hands: [
    [0.78, 0.02],
    [0.78, 0.02],
  ],
  feet: STANDS,
  spins: true,
};
const mirrored = (pose: Pose): Pose => ({
  ...pose,
  hands: [pose.hands[1], pose.hands[0]],
  feet: [pose.feet[1], pose.feet[0]],
  tip: -(pose.tip ?? 0),
});
const DANCE: readonly Pose[] = [
  POINTS,
  STARS,
  mirrored(POINTS),
  KICKS,
  TURNS,
  mirrored(KICKS),
  STARS,
  SWAYS,
  mirrored(SWAYS),
];

const ARCS: Pose = {
  hands: [
    [-0.02, 0.98],
    [-0.02, 0.98],
  ],
  feet: [
    [0.06, 0.05],
    [0.06, 0.05],
  ],
  up: 0.02,
};
const ARABESQUE: Pose = {
  hands: [
    [0.92, 0.3],
    [0.72, 0.1],
  ],
  feet: [
    [0.02, 0.04],
    [1.04, 0.86],
  ],
  bow: 0.2,
  turn: 0.9,
};
const WHIRLS: Pose = {
  hands: [
    [0.1, -0.3],
    [0.1, -0.3],
  ],
  feet: [
    [0.3, 0.52],
    [-0.1, 0.04],
  ],
  up: 0.02,
  spins: true,
};
const LEAPS: Pose = {
  hands: [
    [0.86, 0.46],
    [0.8, 0.2],
  ],
  feet: [
    [1, 0.62],
    [1, 0.66],
  ],
  up: 0.05,
  turn: 0.9,
};
const OPENS: Pose = {
  hands: [
    [0.9, 0.14],
    [0.9, 0.14],
  ],
  feet: [
    [0.8, 0.1],
    [0.02, 0.04],
  ],
  up: 0.01,
};
const BALLET: readonly Pose[] = [ARCS, OPENS, ARABESQUE, LEAPS, WHIRLS, OPENS, ARCS, ARABESQUE];

const BALLERINA = /ballerina|ballet|芭蕾/i;
export const isBallet = ({ name }: { name: string }): boolean => BALLERINA.test(name);

/** How long a pose lasts, seconds, and the part of that in which it comes about. */
const BEAT = { dance: 0.5, ballet: 0.6 } as const;
const COMES = 0.44;

export function danceInPoses(body: Body, moment: Moment): void {
  const { act, own, marks, actor } = moment;
  const k = fullness(moment);
  const ballet = isBallet(actor);
  const poses = ballet ? BALLET : DANCE;
  const beat = act.elapsed / (ballet ? BEAT.ballet : BEAT.dance);
  const count = Math.floor(beat);
  const first = ballet ? 0 : Math.floor(own * poses.length);
  const at = (index: number): Pose => poses[(((first + index) % poses.length) + poses.length) % poses.length]!;
  const [before, now] = [at(count - 1), at(count)];
  const part = smooth((beat - count) / COMES);
  const between = (one: Spot, other: Spot): Spot => [lerp(one[0], other[0], part), lerp(one[1], other[1], part)];
  place(body, marks, between(before.hands[0], now.hands[0]), between(before.hands[1], now.hands[1]), k);
  step(body, marks, between(before.feet[0], now.feet[0]), between(before.feet[1], now.feet[1]), k);
  const mixed = (of: (pose: Pose) => number | undefined): number => k * lerp(of(before) ?? 0, of(now) ?? 0, part);
  // The knees give between two poses.
  const dip = ballet ? 0 : Math.sin(Math.PI * Math.min(1, (beat - count) / COMES));
  const rest = (beat - count - COMES) / (1 - COMES);
  body.up += mixed(({ up }) => up) + (ballet ? 0 : 0.012 * k * Math.abs(Math.sin(Math.max(0, rest) * Math.PI)));
  body.crouch += 0.03 * k * dip;
  body.tip += mixed(({ tip }) => tip);
  body.bow += mixed(({ bow }) => bow);
  body.turn = lerp(
    body.turn,
    mixed(({ turn }) => turn),
    k,
  );
  body.headTip += mixed(({ tip }) => -0.7 * (tip ?? 0));
  body.stride *= 1 - k;
  body.mood = Math.max(body.mood, k);
  body.mouth = Math.max(body.mouth, k * (ballet ? 0.2 : now.up ? 0.8 : 0.5));
  if (ballet && now === ARCS) body.blink = Math.max(body.blink, k * part);
  if (before.spins) body.spin += TURN * part * (k > 0.3 ? 1 : 0);
}

function place(body: Body, { half, shoulder, arm }: Marks, fore: Spot, other: Spot, k: number): void {
  const aside = half * 0.9;
  foreHand(body, aside + fore[0] * arm, shoulder[1] + fore[1] * arm, k);
  otherHand(body, -aside - other[0] * arm, shoulder[1] + other[1] * arm, k);
}

function step(body: Body, { hip }: Marks, fore: Spot, other: Spot, k: number): void {
  foreFoot(body, fore[0] * hip, fore[1] * hip, k);
  otherFoot(body, -other[0] * hip, other[1] * hip, k);
}
