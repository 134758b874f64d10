/**
 * Chases after what flies or swims: it keeps just out of reach, and when it is pounced at it slips away over its chaser's
 * head and laughs behind its back. Called by `tell.ts` through `meetings.ts`.
 */
import type { Actor, ActorKey } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, quietFrom, reacting } from '../edits.js';
import type { Tale } from '../scene.js';
import { isOnFoot, tied } from '../ties.js';

/** Nobody who is to be seen comes nearer to the edges, stage widths. */
const SEEN = 0.45;
/** Between the two at least, stage widths, and how much that differs as the chaser gains and loses. */
const GAP = 0.02;
const GAINS = 0.02;
/** How long the pounce takes, seconds, how far it goes, stage widths, and how high, parts of the chaser's height. */
const POUNCE = { seconds: 0.7, far: 0.1, high: 0.34 } as const;
/** Where the middle of the chased one is, parts of the chaser's height: before its face, and over its head. */
const AT_FACE = 0.62;
const OVER_HEAD = 1.12;
/** No crown is to be above this, actor units on the screen. */
const HIGHEST = 0.76;

export const dodged: Tale = (scene) => {
  const pair = tied(scene, /^(chase|follow)$/);
  const { turn, end, score } = scene;
  if (!pair || score.actors.length !== 2 || score.pace !== undefined) return undefined;
  const { one, other } = pair;
  if (isOnFoot(other.actor, turn)) return undefined;
  const half = scene.halfWidthOf(one);
  // A bird that flies is longer than one that sits.
  const halfOfOther = scene.halfWidthOf(other) * (other.role.kind === 'bird' ? 1.35 : 1);
  const apart = half + halfOfOther + GAP + GAINS;
  // Two that are as wide as the frame have no room to run in.
  const room = 2 * SEEN - half - halfOfOther - apart;
  if (room < 0) return undefined;
  const [first, last] = [poseAt(one.actor, 0), poseAt(one.actor, turn)];
  const ahead = Math.sign(last.x - first.x) || Math.sign(last.facing) || 1;
  const depth = clamp(last.depth, 0.6, 0.95);
  const near = perspective(depth);
  const pounces = turn - 0.15;
  const lands = pounces + POUNCE.seconds;
  const starts = half - SEEN;
  const far = Math.min(POUNCE.far, room * 0.4);
  const run = Math.min(room - far, 0.34);
  const isGrounded = isOnFoot(one.actor, turn);
  const tall = one.actor.size;
  const small = other.actor.size;
  const chaserAt = (t: number) => {
    const leap = clamp((t - pounces) / POUNCE.seconds);
    return {
      along: starts + run * clamp(t / pounces) + far * smooth(leap),
      up: (isGrounded ? 0 : last.height) + POUNCE.high * tall * 4 * leap * (1 - leap),
    };
  };
  const most = HIGHEST / near - small;
  const chaser = moved(quietFrom(one.actor, lands), end, (key): ActorKey => {
    const { along, up } = chaserAt(key.t);
    const back = key.t > lands + 0.75;
    return { ...key, x: ahead * along, height: up, depth, facing: back ? -ahead : ahead };
  });
  const runner = moved(other.actor, end, (key): ActorKey => {
    const { along } = chaserAt(Math.min(key.t, pounces));
    const rests = chaserAt(end).along;
    const slips = clamp((key.t - pounces - 0.05) / (POUNCE.seconds + 0.15));
    const bob = 0.02 * Math.sin(key.t * 7);
    const before = along + apart + GAINS * Math.sin(key.t * 5);
    // There is room behind its back, or it stays over its tail.
    const behind = Math.max(halfOfOther - SEEN, rests - apart);
    const face = (isGrounded ? 0 : last.height) + tall * AT_FACE - small / 2;
    const high = face + (tall * (OVER_HEAD - AT_FACE) + small / 2 + POUNCE.high * tall) * Math.sin(Math.PI * slips);
    return {
      ...key,
      x: ahead * lerp(before, behind, smooth(slips)),
      height: clamp(high + bob, 0.08, Math.max(0.08, most)),
      depth: slips > 0 && slips < 1 ? depth + 0.02 : depth,
      facing: key.t < lands ? (slips > 0 ? -ahead : ahead) : ahead,
    };
  });
  const surprised = reacting(reacting(chaser, 'keen', 0, pounces - 0.1), 'wonder', lands, lands + 0.75);
  const laughs: Actor = reacting(runner, 'giggle', lands + 0.05, end);
  return {
    actors: new Map([
      [one.index, reacting(surprised, 'giggle', lands + 0.8, end)],
      [other.index, laughs],
    ]),
    effects: isGrounded
      ? [effect('dust', lands - 0.1, lands + 0.8, { x: ahead * chaserAt(lands).along, height: 0 })]
      : [],
  };
};
