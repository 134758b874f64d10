/**
 * Who comes somewhere and who comes upon something: in from the edge, a stop, a start, delight. And the one small beat that
 * a scene has time for which is too short for a story. Called by `tell.ts`.
 */

import { THINGS } from '../../score/kinds.js';
import type { ActName, Actor } from '../../score/score.js';
import { clamp, lerp } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, haltedAt, moved, quietFrom, reacting } from '../edits.js';
import { isOnGround } from '../places.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';

/** When who comes in is there, parts of the film; where they stop, stage widths from the middle. */
const THERE = 0.44;
const STOPS = 0.03;
/** What one does who only goes somewhere. */
const GOING: ReadonlySet<ActName> = new Set(['walk', 'run', 'drive', 'ride', 'jump', 'crawl']);
const NEAR = 0.84;

const isLiving = ({ role: { kind } }: Player): boolean => !THINGS.has(kind) && !/^(aircraft|boat|fish)$/.test(kind);

/** From outside the picture to `x` by `t`, at an even pace, and at rest from then on. */
function comingIn(scene: Scene, player: Player, x: number, t: number): Actor {
  const { end } = scene;
  const side = Math.sign(poseAt(player.actor, 0).x - poseAt(player.actor, end).x) || -1;
  const from = side * (0.5 + 0.2 * scene.halfWidthOf(player));
  const to = -side * x;
  const depth = Math.min(NEAR, Math.max(0.7, poseAt(player.actor, t).depth));
  const going: ActName = player.told.has('run') ? 'run' : 'walk';
  const walks = player.actor.acts.some(({ name }) => GOING.has(name));
  const come = moved(player.actor, end, (key) => ({
    ...key,
    x: lerp(from, to, clamp(key.t / t)),
    depth,
    height: 0,
    facing: -side,
  }));
  const acts = walks ? come.acts : [{ name: going, start: 0, end: t, strength: 1 }];
  return quietFrom(haltedAt({ ...come, acts }, t, end), t);
}

/** Alone and on the way in: looks about, and likes it here. */
export const arrived: Tale = (scene) => {
  const [hero] = scene.players;
  if (!hero || scene.score.actors.length !== 1 || !hero.role.comes || !isLiving(hero)) return undefined;
  if (!isOnGround(scene.score) || scene.score.frame || ![...hero.told].every((act) => GOING.has(act))) return undefined;
  const { end } = scene;
  const there = end * THERE;
  const stands = comingIn(scene, hero, STOPS, there);
  const looks = reacting(stands, 'look-up', there + 0.1, end * 0.72);
  return { actors: new Map([[hero.index, reacting(looks, 'cheer', end * 0.74, end)]]) };
};

/** Something lies there: who comes upon it stops short, starts, and is delighted. */
export const found: Tale = (scene) => {
  const { score, reading, players, end } = scene;
  if (players.length !== 2 || score.actors.length !== 2 || !isOnGround(score) || score.frame) return undefined;
  const tie = reading.relations.find(({ relation }) => relation === 'approach');
  const hero = players.find(({ subject }) => subject === tie?.subject);
  const thing = players.find(({ subject }) => subject === tie?.other);
  if (!hero || !thing?.isThing || !isLiving(hero)) return undefined;
  if (![...hero.told].every((act) => GOING.has(act))) return undefined;
  const side = Math.sign(poseAt(thing.actor, end / 2).x - poseAt(hero.actor, end / 2).x) || 1;
  const [half, wide] = [scene.halfWidthOf(hero), scene.halfWidthOf(thing)];
  const x = Math.min(0.46 - wide, 0.06 + (half + wide) / 2);
  const there = end * THERE;
  const comes = {
    ...hero,
    actor: { ...hero.actor, keys: hero.actor.keys.map((key) => ({ ...key, x: -side * (1 - key.t / end) })) },
  };
  const stands = comingIn(scene, comes, x - half - wide - 0.03, there);
  const depth = poseAt(stands, end).depth;
  const lies = moved({ ...thing.actor, acts: [] }, end, (key) => ({
    ...key,
    x: side * x,
    depth,
    height: 0,
    facing: -side,
  }));
  const starts = reacting(stands, 'startle', there, there + Math.min(0.7, end * 0.18));
  const stares = reacting(starts, 'wonder', end * 0.62, end * 0.74);
  const actors = new Map([
    [hero.index, reacting(stares, 'cheer', end * 0.75, end)],
    [thing.index, lies],
  ]);
  const shines = { x: side * x, height: thing.actor.size * 0.6 };
  return { actors, effects: [effect('sparkles', there - 0.1, end, shines), effect('hearts', end * 0.8, end, shines)] };
};

/** Who is told more than to go and stand has no time for it. */
const LIGHT: ReadonlySet<ActName> = new Set([...GOING, 'fly', 'swim', 'float', 'idle']);

/** One look, hop or smile at the end of a scene that is over in two seconds. */
export function beat(scene: Scene): Telling | undefined {
  const { players, end, pick } = scene;
  const free = players.filter((player) => !player.isThing && [...player.told].every((act) => LIGHT.has(act)));
  if (free.length === 0) return undefined;
  const smile = pick(['giggle', 'cheer', 'look-up'] as const);
  return { actors: new Map(free.map(({ index, actor }) => [index, reacting(actor, smile, end * 0.52, end)])) };
}
