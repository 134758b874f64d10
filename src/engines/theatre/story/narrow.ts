/**
 * In a square or tall frame those who play come closer together and are smaller, all alike, until nobody is cut off by its
 * edges. Called by `tell.ts` on a told score, before the camera is chosen.
 */
import type { ActName, Actor, ActorKey, Score } from '../score/score.js';
import type { SetName } from '../sets.js';
import { perspective } from '../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import { clamp } from '../stage/painting/easing.js';
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

/** How far before it somebody has what it eats or blows at, or the water that it drinks of, parts of its height. */
const BEFORE = 0.34;
const LAPS: ReadonlySet<ActName> = new Set(['drink', 'eat', 'bend']);

/** How far aside somebody reaches with what it has before it, stage widths. */
function graspOf(actor: Actor, t: number, across: number, aspectOf: AspectOf): number {
  const { x, depth, facing } = poseAt(actor, t);
  const tall = actor.size * perspective(depth);
  const isBusy = actor.acts.some(
    ({ name, prop, start, end }) => (prop !== undefined || LAPS.has(name)) && start <= t && t <= end,
  );
  return isBusy ? x + (Math.sign(facing) * tall * (aspectOf(actor.sprite) / 2 + BEFORE)) / across : x;
}

/** How high the middle of the lowest is where nobody touches the ground, else 0. */
const flightOf = (actors: readonly Actor[]): number =>
  actors.every(({ keys }) => keys.every(({ height }) => height > AIRBORNE))
    ? Math.min(...actors.map(({ keys, size }) => Math.min(...keys.map(({ height }) => height)) + size / 2))
    : 0;
const AIRBORNE = 0.08;

/** Guests that are in the frame from the middle of the film on: who comes and goes may be cut on the way. */
const staying = ({ guests = [], seconds }: Score): Actor[] =>
  guests.filter((one) => [0.58, 0.75, 0.92].every((part) => Math.abs(poseAt(one, part * seconds).x) < 0.5));

export function fitted(score: Score, across: number, aspectOf: AspectOf = () => USUAL_ASPECT): Score {
  if (across >= WIDE || score.frame !== undefined) return score;
  const times = PARTS.map((part) => part * score.seconds);
  const bare = boxOf(score, [...score.actors, ...staying(score)], times, across, aspectOf);
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
  // Where all of them fly they stay as high in the air as they were.
  const lift = (1 - share) * flightOf(score.actors);
  const placed = (key: ActorKey): ActorKey => ({ ...key, x: key.x * share + shift, height: key.height * share + lift });
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
        ...(one.height !== undefined && { height: one.height * share + lift }),
      })),
    }),
  };
}
