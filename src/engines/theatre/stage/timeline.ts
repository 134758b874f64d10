/**
 * What a score says at a time between its keys: monotone cubic tracks for camera and actors, and how strongly each
 * act holds. The stage and the composition rules ask it.
 */
import type { ActName, Actor, Prop, Score } from '../score/score.js';
import { clamp, fade } from './painting/easing.js';

/** How long an act takes to come or go, seconds. */
const ACT_SOFTNESS_SECONDS = 0.3;
/** How much faster than its keys a figure turns: a turn that the keys spread over a second takes a tenth of it. */
const TURN_HASTE = 16;

export interface CameraPose {
  x: number;
  y: number;
  zoom: number;
  roll: number;
  /** 0 to 1: how far it turns on its foot, and zooms with its lens, rather than travels. */
  turn?: number;
  /** How far a trembling hand is off, in the whole picture alike: parts of its width and actor units. */
  jolt?: { x: number; y: number };
}

export interface ActorPose {
  x: number;
  depth: number;
  height: number;
  facing: number;
}

/** An act that holds at some time: how strongly (0 to 2), and how long it has held, seconds. */
export interface RunningAct {
  name: ActName;
  strength: number;
  elapsed: number;
  /** How long it holds from beginning to end, seconds. */
  lasts?: number;
  prop?: Prop;
}

type Key<Field extends string> = { t: number } & Record<Field, number>;

/**
 * One field at `t`, on the Fritsch-Carlson cubic through `keys`: never beyond two neighbouring keys (nobody sinks
 * under the ground between them) and, unlike a blend per pair, without a stop at each.
 */
export function track<Field extends string>(keys: readonly Key<Field>[], field: Field, t: number): number {
  const last = keys.length - 1;
  if (t <= keys[0]!.t) return keys[0]![field];
  if (t >= keys[last]!.t) return keys[last]![field];
  const index = segmentAt(keys, t);
  const from = keys[index]!;
  const to = keys[index + 1]!;
  const span = to.t - from.t;
  const slope = (to[field] - from[field]) / span;
  const tangentIn = index === 0 ? slope : tangentBetween(slopeAt(keys, field, index - 1), slope);
  const tangentOut = index + 1 === last ? slope : tangentBetween(slope, slopeAt(keys, field, index + 1));
  return hermite((t - from.t) / span, from[field], to[field], tangentIn * span, tangentOut * span);
}

export function cameraAt(score: Pick<Score, 'camera' | 'cameraTurn'>, t: number): CameraPose {
  const keys = score.camera;
  return {
    x: track(keys, 'x', t),
    y: track(keys, 'y', t),
    zoom: track(keys, 'zoom', t),
    roll: track(keys, 'roll', t),
    ...(score.cameraTurn !== undefined && { turn: score.cameraTurn }),
  };
}

export function poseAt(actor: Pick<Actor, 'keys'>, t: number): ActorPose {
  const keys = actor.keys;
  return {
    x: track(keys, 'x', t),
    depth: track(keys, 'depth', t),
    height: track(keys, 'height', t),
    // A paper figure is a line while it turns: between two keys it turns fast and shows its side before and after.
    facing: clamp(track(keys, 'facing', t) * TURN_HASTE, -1, 1),
  };
}

/** The acts that hold at `t`, in the score's order; those too faint to see are left out. */
export function actsAt(actor: Pick<Actor, 'acts'>, t: number, filmSeconds: number): RunningAct[] {
  const running: RunningAct[] = [];
  for (const act of actor.acts) {
    const strength = act.strength * fade(t, act.start, act.end, ACT_SOFTNESS_SECONDS, filmSeconds);
    if (strength > 0.01)
      running.push({
        name: act.name,
        strength,
        elapsed: Math.max(0, t - act.start),
        lasts: act.end - act.start,
        prop: act.prop,
      });
  }
  return running;
}

function segmentAt(keys: readonly { t: number }[], t: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (keys[middle]!.t <= t) low = middle;
    else high = middle;
  }
  return low;
}

function slopeAt<Field extends string>(keys: readonly Key<Field>[], field: Field, index: number): number {
  const span = keys[index + 1]!.t - keys[index]!.t;
  return span > 0 ? (keys[index + 1]![field] - keys[index]![field]) / span : 0;
}

/** Harmonic mean: 0 at a peak, and at most twice the gentler slope, which is what keeps the curve between its keys. */
function tangentBetween(before: number, after: number): number {
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function hermite(k: number, from: number, to: number, tangentIn: number, tangentOut: number): number {
  const k2 = k * k;
  const k3 = k2 * k;
  return (2 * k3 - 3 * k2 + 1) * from + (k3 - 2 * k2 + k) * tangentIn + (3 * k2 - 2 * k3) * to + (k3 - k2) * tangentOut;
}
