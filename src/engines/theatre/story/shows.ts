/** What a prompt asks to be seen about everybody over the whole film: northern lights, a rainbow, a shower. Called by `tell.ts`. */

import type { Reading, ShowName } from '../reading.js';
import { THINGS } from '../score/kinds.js';
import type { ActName, Actor, Effect, Score } from '../score/score.js';
import { perspective } from '../stage/camera.js';
import { effect } from './edits.js';
import { isIndoors, isUnderWater } from './places.js';

/** The schema's most. */
const MOST_EFFECTS = 12;
const SHOWER_DEPTH = 0.82;
/** How high a cabin stands that all of it is seen, actor units; who is taller in it stoops. */
const TALLEST = 0.56;
/** What one does under a shower without leaving it. */
const STAYING: ReadonlySet<ActName> = new Set(['sing', 'dance', 'wave', 'laugh', 'talk', 'nod', 'shake', 'cry']);

/** Before the film is told, so that the camera knows: who is under a shower stays there. */
export function settled(score: Score, reading: Reading): Score {
  if (!reading.shows?.includes('shower')) return score;
  const washed = washedIn(score, reading);
  return { ...score, actors: score.actors.map((actor, index) => (index === washed ? under(actor) : actor)) };
}

/** What was asked for, and nothing that was told meanwhile takes anybody away from it. */
export function shown(told: Score, reading: Reading): Score {
  const { shows = [] } = reading;
  const score = inAutumn(withFireworks(settled(told, reading)));
  if (shows.length === 0) return score;
  const over = shows.flatMap((name) => overAll(name, score.actors[washedIn(score, reading)], score.seconds));
  const others = (score.effects ?? []).filter(({ name }) => !over.some((one) => one.name === name));
  const actors = shows.some((name) => OVERHEAD.has(name))
    ? score.actors.map((actor) => lookingUp(actor, score.seconds))
    : score.actors;
  return { ...score, actors, effects: [...over, ...others].slice(0, MOST_EFFECTS) };
}

/** Shows that one looks up to, and what else whoever watches does; from when to when they look, parts of the film. */
const OVERHEAD: ReadonlySet<ShowName> = new Set(['aurora', 'meteors', 'rainbow']);
const STILL: ReadonlySet<ActName> = new Set(['sit', 'idle', 'hold']);
const LOOKS = [
  [0.04, 0.3],
  [0.36, 0.62],
  [0.7, 0.98],
] as const;

/** Whoever does nothing else watches; what befalls them meanwhile befalls them. */
function lookingUp(actor: Actor, seconds: number): Actor {
  const { acts, keys, reactions = [] } = actor;
  if (acts.some(({ name }) => !STILL.has(name)) || keys.some(({ x }) => Math.abs(x - keys[0]!.x) > 0.05)) return actor;
  const looks = LOOKS.map(([from, to]) => ({
    name: 'look-up' as const,
    start: from * seconds,
    end: to * seconds,
    plain: true,
  }));
  const free = looks.filter((look) => !reactions.some(({ start, end }) => start < look.end && end > look.start));
  return { ...actor, reactions: [...reactions, ...free] };
}

/** They are light in the sky; their picture is a tile. */
export const FIREWORKS = /^1f38[67]$/;

/** It would come on when the film is over. */
export const unseen = (actor: Actor, end: number): Actor => ({
  ...actor,
  acts: [{ name: 'appear', start: end, end: end + 1, strength: 1 }],
});

/** Whatever is told of others beside them, fireworks burst in the sky. */
function withFireworks(score: Score): Score {
  const { actors, effects = [], seconds } = score;
  if (!actors.some(({ sprite }) => FIREWORKS.test(sprite)) || effects.some(({ name }) => name === 'fireworks'))
    return score;
  return {
    ...score,
    actors: actors.map((actor) => (FIREWORKS.test(actor.sprite) ? unseen(actor, seconds) : actor)),
    effects: [effect('fireworks', 0.05, seconds), ...effects].slice(0, MOST_EFFECTS),
  };
}

/** Leaves fall all the time. */
function inAutumn(score: Score): Score {
  const { set, effects = [], seconds } = score;
  if (set.season !== 'autumn' || isIndoors(score) || isUnderWater(score)) return score;
  return { ...score, effects: [effect('falling-leaves', 0, seconds), ...effects].slice(0, MOST_EFFECTS) };
}

function washedIn({ actors }: Score, { subjects }: Reading): number {
  const things = new Set(subjects.filter(({ kind }) => THINGS.has(kind)).map(({ sprite }) => sprite));
  return Math.max(
    0,
    actors.findIndex(({ sprite }) => !things.has(sprite)),
  );
}

/** How long one falls, and from when to when one after the other does, seconds. */
const FALL = 1.1;
const APART = 0.55;
const MOST_METEORS = 8;
/** How much lower than the first the others fall, parts of the height. */
const PATHS = [0, 0.14, -0.08, 0.2, 0.06] as const;

function overAll(name: ShowName, washed: Actor | undefined, seconds: number): Effect[] {
  if (name === 'meteors')
    return Array.from({ length: Math.min(MOST_METEORS, Math.ceil(seconds / APART)) }, (_, index) => {
      const start = Math.min(index * Math.max(APART, seconds / MOST_METEORS), seconds - 0.2);
      return effect('shooting-star', start, Math.min(seconds, start + FALL), { angle: PATHS[index % PATHS.length]! });
    });
  if (name !== 'shower') return [effect(name, 0, seconds)];
  const { x = 0, depth = SHOWER_DEPTH } = washed?.keys[0] ?? {};
  return [effect('showering', 0, seconds, { x, depth, size: (washed?.size ?? TALLEST) * perspective(depth) })];
}

/** Stands under it, in the middle of the picture. */
function under(actor: Actor): Actor {
  const facing = Math.sign(actor.keys[0]!.facing) || -1;
  return {
    ...actor,
    size: Math.min(actor.size, TALLEST),
    keys: [{ t: 0, x: 0, depth: SHOWER_DEPTH, height: 0, facing }],
    acts: actor.acts.filter(({ name }) => STAYING.has(name)),
  };
}
