/** What an act may know, and the few words that acts are written in. Called by the acts beside it. */
import type { Actor } from '../../score/score.js';
import type { Body, Thing } from '../body.js';
import { put } from '../moving/placing.js';
import type { Travel } from '../moving/travel.js';
import { clamp, smooth, wrap } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import type { Rig } from '../rigs.js';
import type { SignName } from '../signs/sign-names.js';
import { DEFAULT_PROPS, type Hold, heldAs, holdOf } from '../things/uses.js';
import type { ActorPose, RunningAct } from '../timeline.js';

/** `own` is 0 to 1 and differs between actors of one kind. */
export interface Moment {
  act: RunningAct;
  t: number;
  own: number;
  rig: Rig;
  pose: ActorPose;
  travel: Travel;
  marks: Marks;
  actor: Actor;
  /** How far forwards the nearest other actor is, own heights; `undefined` where nobody is near. */
  partner?: number;
}

export type Perform = (body: Body, moment: Moment) => void;

/** How fully an act is done, 0 to 1. */
export const fullness = ({ act }: Moment): number => Math.min(1, act.strength);

/** Where a deed that is done again and again is, 0 to 1; actors of one kind don't keep step. */
export const cycle = ({ act, own }: Moment, seconds: number): number => wrap(act.elapsed / seconds + own * 0.3);

/** 0 outside, 1 inside of a part of a cycle, with soft ends. */
export const during = (beat: number, from: number, to: number, soft = 0.08): number =>
  smooth((beat - from) / soft + 0.5) * smooth((to - beat) / soft + 0.5);

export interface Used extends Hold {
  picture: string;
  /** The longer side in own heights. */
  long: number;
}

/** What the act is done with: what the score says, else what suits it. */
export function used({ act, marks, actor }: Moment, fallback = DEFAULT_PROPS[act.name]): Used | undefined {
  const prop = act.prop ?? (act.name === 'hold' ? actor.holds : undefined);
  const named = prop?.sprite ?? fallback;
  if (named === undefined) return undefined;
  const picture = heldAs(named, prop?.surface);
  const hold = holdOf(picture);
  return { ...hold, picture, long: hold.size * marks.grasp };
}

export function show(body: Body, thing: Partial<Thing> & Pick<Thing, 'picture' | 'x' | 'y' | 'size' | 'alpha'>): void {
  body.things.push({ angle: 0, layer: 'front', ...thing });
}

export function sign(body: Body, name: SignName, x: number, y: number, strength: number, age: number): void {
  body.signs.push({ name, x, y, strength: clamp(strength), age });
}

export const foreHand = (body: Body, x: number, y: number, k: number): void => put(body.hands[0], x, y, k);
export const otherHand = (body: Body, x: number, y: number, k: number): void => put(body.hands[1], x, y, k);
export const foreFoot = (body: Body, x: number, y: number, k: number): void => put(body.feet[0], x, y, k);
export const otherFoot = (body: Body, x: number, y: number, k: number): void => put(body.feet[1], x, y, k);

/** Both hands before the breast or wherever `x`, `y` are, this far apart. */
export function bothHands(body: Body, x: number, y: number, apart: number, k: number): void {
  foreHand(body, x + apart / 2, y, k);
  otherHand(body, x - apart / 2, y, k);
}
