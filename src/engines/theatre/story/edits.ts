/** The few changes that tales are made of: somebody reacts, stops, turns, goes somewhere, leaps. Called by the tales beside it. */
import type { EffectName, ReactionName } from '../score/happenings.js';
import type { ActName, Actor, ActorKey, Effect } from '../score/score.js';
import { clamp, lerp, smooth } from '../stage/painting/easing.js';
import { poseAt, track } from '../stage/timeline.js';
import type { Player } from './scene.js';

export function reacting(actor: Actor, name: ReactionName, start: number, end: number): Actor {
  return { ...actor, reactions: [...(actor.reactions ?? []), { name, start, end }] };
}

export function acting(actor: Actor, name: ActName, start: number, end: number): Actor {
  return { ...actor, acts: [...actor.acts, { name, start, end, strength: 1 }] };
}

/** Does it, if it is somebody or a thing that can come alive for it. */
export function playing(
  { isThing, canComeAlive }: Player,
  actor: Actor,
  name: ActName,
  start: number,
  end: number,
): Actor {
  return isThing && !canComeAlive ? actor : acting(actor, name, start, end);
}

/** Whatever it does ends by then; only who crawls stays on all fours, where standing up would be an act of its own. */
export function quietFrom(actor: Actor, t: number): Actor {
  const acts = actor.acts
    .filter(({ start }) => start < t)
    .map((act) => (act.name === 'crawl' ? act : { ...act, end: Math.min(act.end, t) }));
  return { ...actor, acts };
}

/** None of its acts is left, and it is where it was. */
export const unoccupied = (actor: Actor): Actor => ({ ...actor, acts: [] });

const KEY_SECONDS = 0.2;

/** Its keys again, closer together and changed. */
export function moved(actor: Actor, seconds: number, change: (key: ActorKey) => ActorKey): Actor {
  const count = Math.min(280, Math.max(2, Math.round(seconds / KEY_SECONDS)));
  const keys = Array.from({ length: count + 1 }, (_, index): ActorKey => {
    const t = (index * seconds) / count;
    return change({
      t,
      x: track(actor.keys, 'x', t),
      depth: track(actor.keys, 'depth', t),
      height: track(actor.keys, 'height', t),
      facing: track(actor.keys, 'facing', t),
    });
  });
  return { ...actor, keys };
}

/** Comes to rest at `t`, and looks to one side from then on where `facing` says so. */
export function haltedAt(actor: Actor, t: number, seconds: number, facing?: number): Actor {
  const { x, depth, height } = poseAt(actor, t);
  const held = moved(actor, seconds, (key) =>
    key.t < t ? key : { ...key, x, depth, height, facing: facing ?? key.facing },
  );
  return held;
}

/** Goes to `x` between two times, and stays; to `depth` too, where there is one. */
export function goingTo(actor: Actor, x: number, from: number, to: number, seconds: number, depth?: number): Actor {
  return moved(actor, seconds, (key) => {
    const gone = smooth((key.t - from) / (to - from));
    return { ...key, x: lerp(key.x, x, gone), depth: lerp(key.depth, depth ?? key.depth, gone) };
  });
}

/** Stands where it stands in the middle of the film, on the ground, and looks to one side. */
export function standing(actor: Actor, facing: number): Actor {
  const { x, depth } = actor.keys[Math.floor(actor.keys.length / 2)]!;
  return { ...actor, keys: [{ t: 0, x, depth, height: 0, facing }] };
}

/** One leap on the way: higher by `high` at its top. */
export function leaping(actor: Actor, start: number, end: number, high: number, seconds: number): Actor {
  return moved(actor, seconds, (key) => {
    const air = clamp((key.t - start) / (end - start));
    return { ...key, height: key.height + high * 4 * air * (1 - air) };
  });
}

export const effect = (name: EffectName, start: number, end: number, more: Partial<Effect> = {}): Effect => ({
  name,
  start,
  end,
  ...more,
});

/** Alone in the picture and about to fling about: no further from its middle than `most`, stage widths. */
export const central = (actor: Actor, most: number): Actor => ({
  ...actor,
  keys: actor.keys.map((key) => ({ ...key, x: clamp(key.x, -most, most) })),
});
