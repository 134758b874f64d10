/**
 * In a square or tall frame those who play come closer together and are smaller, all alike, until nobody is cut off by its
 * edges. Called by `tell.ts` on a told score, before the camera is chosen.
 */
import type { Actor, ActorKey, Score } from '../score.js';
import type { SetName } from '../sets.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/aspects.js';
import { perspective } from '../stage/camera.js';
import { clamp } from '../stage/easing.js';
import { poseAt } from '../stage/timeline.js';
import { boxOf } from './camera.js';

/** Frames at least so wide have room, heights. */
const WIDE = 1.3;
/** The part of the width that they may take, and where curtains or walls take some of it. */
const ROOM = 0.9;
const ROOMS: Partial<Record<SetName, number>> = { theatre: 0.66 };
/** Who moves is wider than its picture. */
const MOVING = 1.08;
/** Smaller than so they are not made: then rather a tail is cut. */
const SMALLEST = 0.55;
/** Parts of the film at which they are to be seen whole. */
const PARTS = [0.08, 0.25, 0.42, 0.58, 0.75, 0.92] as const;

/** How far before it somebody has what it eats or blows at, parts of its height. */
const BEFORE = 0.34;

/** How far aside somebody reaches with what it has before it, stage widths. */
function graspOf(actor: Actor, t: number, across: number, aspectOf: AspectOf): number {
  const { x, depth, facing } = poseAt(actor, t);
  const tall = actor.size * perspective(depth);
  const isBusy = actor.acts.some(({ prop, start, end }) => prop !== undefined && start <= t && t <= end);
  return isBusy ? x + (Math.sign(facing) * tall * (aspectOf(actor.sprite) / 2 + BEFORE)) / across : x;
}

export function fitted(score: Score, across: number, aspectOf: AspectOf = () => USUAL_ASPECT): Score {
  if (across >= WIDE || score.frame !== undefined) return score;
  const times = PARTS.map((part) => part * score.seconds);
  const bare = boxOf(score, score.actors, times, across, aspectOf);
  const edges = score.actors.flatMap((actor) => times.map((t) => graspOf(actor, t, across, aspectOf)));
  const [left, right] = [Math.min(bare.left, ...edges), Math.max(bare.right, ...edges)];
  const width = (right - left) * MOVING;
  if (width <= 0) return score;
  const room = ROOMS[score.set.name] ?? ROOM;
  const share = clamp(room / width, SMALLEST, 1);
  const free = Math.max(0, (room - width * share) / 2);
  const middle = (left + right) / 2;
  // No further aside than there is room for.
  const shift = clamp(middle * share, -free, free) - middle * share;
  if (share === 1 && Math.abs(shift) < 0.01) return score;
  const placed = (key: ActorKey): ActorKey => ({ ...key, x: key.x * share + shift, height: key.height * share });
  const shrunk = (someone: Actor): Actor => ({
    ...someone,
    size: someone.size * share,
    keys: someone.keys.map(placed),
  });
  return {
    ...score,
    actors: score.actors.map(shrunk),
    ...(score.guests && { guests: score.guests.map(shrunk) }),
    ...(score.effects && {
      effects: score.effects.map((one) => ({
        ...one,
        ...(one.x !== undefined && { x: one.x * share + shift }),
        ...(one.height !== undefined && { height: one.height * share }),
      })),
    }),
  };
}
