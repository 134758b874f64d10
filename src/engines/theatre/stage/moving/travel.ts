/**
 * How far an actor has come at any time, so that feet, wheels and balls turn with the ground and not with the
 * clock. Sampled once per film; a frame then needs nothing but its time.
 */
import type { Actor } from '../../score/score.js';
import { perspective } from '../camera.js';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import type { Gait, Rig } from '../rigs.js';
import { type ActorPose, actsAt, poseAt } from '../timeline.js';

const SAMPLES_PER_SECOND = 60;

/** Lengths are in the actor's own heights, as it is seen at its depth. */
export interface Travel {
  /** Whole steps so far; the part after the point is where in a step it is. */
  steps: number;
  /** Speed along the ground per second. */
  speed: number;
  /** Speed across the stage per second, positive to the right, and upwards. */
  across: number;
  upwards: number;
  /** Speed towards us. */
  nearer: number;
  /** How far a ball has turned, radians clockwise. */
  rolled: number;
  /** 0 walking to 1 running. */
  running: number;
  /** The stage's width, actor units. */
  wide: number;
  /** How far what is loose lags behind, to the right and upwards: back before a start, on after a stop, then settles. */
  lag: { across: number; upwards: number };
}

/** A weight on a spring: how often it swings per second, how soon it is still, and how far ahead it feels a change. */
const SPRINGS = { across: { swings: 1.5, damping: 0.38 }, upwards: { swings: 2.3, damping: 0.34 } } as const;
const ANTICIPATION_SECONDS = 0.12;

/** Length of one whole step (both feet), own heights: walking, running. */
const STRIDES: Record<Gait, readonly [walking: number, running: number]> = {
  step: [0.62, 1.15],
  hop: [0.75, 1.2],
  waddle: [0.4, 0.6],
  crawl: [0.55, 0.7],
  glide: [1, 1],
};

/** Feet that go faster than this blur into each other; walkers on the spot and runners at any speed still step this often. */
const FASTEST_STEPS_PER_SECOND = [2.6, 3.4] as const;
const SLOWEST_STEPS_PER_SECOND = [0.8, 1.7] as const;
/** A way of one whole depth looks about this many actor units long. */
const DEPTH_LENGTH = 1.3;

/**
 * Samples the way of `actor`; the result gives its travel at any time of the film. `aspect` is the stage's width in
 * actor units, `stride` the length of a whole step where the legs are known.
 */
export function travelOf(
  actor: Actor,
  rig: Rig,
  filmSeconds: number,
  aspect: number,
  stride = STRIDES[rig.gait],
): (t: number) => Travel {
  const count = Math.ceil(filmSeconds * SAMPLES_PER_SECOND) + 2;
  const steps = new Float64Array(count);
  const rolled = new Float64Array(count);
  const across = new Float64Array(count);
  const upwards = new Float64Array(count);
  let before = poseAt(actor, 0);
  for (let index = 1; index < count; index++) {
    const t = index / SAMPLES_PER_SECOND;
    const pose = poseAt(actor, t);
    const motion = motionBetween(before, pose, actor.size, aspect);
    before = pose;
    across[index] = motion.across;
    upwards[index] = motion.upwards;
    const { walk, run, roll } = goingAt(actor, t, filmSeconds);
    const running = clamp(run / Math.max(0.001, walk + run));
    const [walkStride, runStride] = stride;
    const wanted = motion.speed / lerp(walkStride, runStride, running);
    // A runner whose ground hardly moves still runs: held to its way, it would hang in one pose for a second.
    const own = Math.min(1, walk + run) * lerp(1 - ramp(motion.speed, 0.05, 0.2), 1, running);
    const slowest = lerp(SLOWEST_STEPS_PER_SECOND[0], SLOWEST_STEPS_PER_SECOND[1], running) * own;
    const fastest = lerp(FASTEST_STEPS_PER_SECOND[0], FASTEST_STEPS_PER_SECOND[1], running);
    steps[index] = steps[index - 1]! + clamp(wanted, slowest, fastest) / SAMPLES_PER_SECOND;
    const spin = Math.abs(motion.across) > 0.05 ? motion.across / 0.5 : roll * 2.4 * Math.sign(pose.facing || 1);
    rolled[index] = rolled[index - 1]! + spin / SAMPLES_PER_SECOND;
  }
  const lagAcross = lagOf(across, SPRINGS.across);
  const lagUpwards = lagOf(upwards, SPRINGS.upwards);
  const later = Math.round(ANTICIPATION_SECONDS * SAMPLES_PER_SECOND);
  return (t) => {
    const place = clamp(t * SAMPLES_PER_SECOND, 0, count - 1.001);
    const index = Math.floor(place);
    const rest = place - index;
    const ahead = Math.min(index + later, count - 2);
    const half = 0.5 / SAMPLES_PER_SECOND;
    const motion = motionBetween(poseAt(actor, t - half), poseAt(actor, t + half), actor.size, aspect);
    const { walk, run } = goingAt(actor, t, filmSeconds);
    return {
      ...motion,
      steps: lerp(steps[index]!, steps[index + 1]!, rest),
      rolled: lerp(rolled[index]!, rolled[index + 1]!, rest),
      running: clamp(run / Math.max(0.001, walk + run)),
      wide: aspect,
      lag: {
        across: lerp(lagAcross[ahead]!, lagAcross[ahead + 1]!, rest),
        upwards: lerp(lagUpwards[ahead]!, lagUpwards[ahead + 1]!, rest),
      },
    };
  };
}

/** What a weight on a spring does that is carried along at these speeds, one per sample. */
function lagOf(speeds: Float64Array, { swings, damping }: { swings: number; damping: number }): Float64Array {
  const lags = new Float64Array(speeds.length);
  const pull = swings * TURN;
  let lag = 0;
  let speed = 0;
  for (let index = 2; index < speeds.length; index++) {
    speed -= speeds[index]! - speeds[index - 1]!;
    speed -= (pull * pull * lag + 2 * damping * pull * speed) / SAMPLES_PER_SECOND;
    lag += speed / SAMPLES_PER_SECOND;
    lags[index] = lag;
  }
  return lags;
}

function motionBetween(from: ActorPose, to: ActorPose, size: number, aspect: number) {
  const own = size * perspective((from.depth + to.depth) / 2);
  const across = ((to.x - from.x) * aspect * SAMPLES_PER_SECOND) / own;
  const inwards = ((to.depth - from.depth) * DEPTH_LENGTH * SAMPLES_PER_SECOND * perspective(from.depth)) / own;
  const upwards = ((to.height - from.height) * SAMPLES_PER_SECOND) / own;
  return { across, upwards, nearer: inwards, speed: Math.hypot(across, inwards) };
}

function goingAt(actor: Actor, t: number, filmSeconds: number): { walk: number; run: number; roll: number } {
  const going = { walk: 0, run: 0, roll: 0 };
  for (const { name, strength } of actsAt(actor, t, filmSeconds)) {
    if (name === 'walk' || name === 'run' || name === 'roll') going[name] += strength;
  }
  return going;
}
