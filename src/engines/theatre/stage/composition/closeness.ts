/**
 * How near we are to those whom a film is about: whoever does something with hands and face is seen large enough for
 * both. A rule of composition; `compose.ts` runs it.
 */
import type { ActName, Actor, Score } from '../../score/score.js';
import { perspective } from '../camera.js';
import { isElegant } from '../people/people.js';
import { rigFor } from '../rigs.js';
import { holdOf } from '../things/uses.js';

/** Heights of the tallest, parts of the frame's: one or two on the spot; one or two under way. */
const ON_THE_SPOT = [0.72, 0.66] as const;
const UNDER_WAY = [0.58, 0.54] as const;
/** Whoever holds something over the head needs room for it, and so do words at the upper edge. */
const UNDER_SOMETHING = 0.57;
/** Whoever is slim and has a small head, by so much larger while under way. */
const SLIM = 1.3;
/** From the frame's upper edge to the highest point, and where feet are at depth 0 and 1. */
const HEADROOM = 0.05;
const GROUND = [0.62, 0.93] as const;
/** Farther away than this they are meant to be small, and nearer than this zoom they are large already. */
const FAR = 0.62;
const CLOSE_UP = 1.3;
/** Stage widths, and own heights: whoever moves more than this is under way. */
const SPOT = { x: 0.1, height: 0.12 } as const;
/** Acts that carry somebody off the place by themselves, or throw the arms out of the frame. */
const ROOMY: ReadonlySet<ActName> = new Set(['jump', 'fall', 'fly', 'float', 'swim', 'climb', 'bounce', 'roll']);
/** Acts with which even an animal is looked at closely. */
const CLOSE_ACTS: ReadonlySet<ActName> = new Set<ActName>([
  'play',
  'read',
  'write',
  'work',
  'eat',
  'drink',
  'hold',
  'sing',
  'clap',
  'wave',
  'exercise',
]);

/** By how much all are made larger; 1 where the rule has nothing to say. */
export function closenessOf({ actors, camera, titles }: Score): number {
  const count = actors.length;
  if (count === 0 || count > 2 || !actors.some(isLookedAt) || actors.some(hasRoomAbout)) return 1;
  const keys = actors.flatMap((actor) => actor.keys.map((key) => ({ actor, key, near: perspective(key.depth) })));
  if (keys.some(({ key }) => key.depth < FAR) || camera.some(({ zoom }) => zoom > CLOSE_UP)) return 1;
  const stays = actors.every(isOnTheSpot);
  const roomy = titles.length > 0 || actors.some(needsRoomAbove);
  const slim = actors.some((actor) => rigFor(actor).build === 'person' && isElegant(actor));
  const plain = (stays ? ON_THE_SPOT : UNDER_WAY)[count - 1]!;
  const wanted = Math.min(slim && !stays ? SLIM * plain : plain, roomy ? UNDER_SOMETHING : 1);
  const tallest = Math.max(...keys.map(({ actor, near }) => actor.size * near));
  // Whoever sits on somebody may be carried over a leap.
  const spare = (height: number): number => (height > SPOT.height ? 0.84 : 1);
  const highest = keys.map(
    ({ actor, key, near }) =>
      (spare(key.height) * roomOver(key.depth)) / ((actor.size * toppedBy(actor) + key.height) * near),
  );
  return Math.max(1, Math.min(wanted / tallest, ...highest));
}

/** People, and whoever has something in its hands, paws or mouth. */
function isLookedAt(actor: Actor): boolean {
  const rig = rigFor(actor);
  if (rig.person) return true;
  return actor.holds !== undefined || actor.acts.some(({ name }) => CLOSE_ACTS.has(name));
}

/** Antennas and pointed hats rise over a head: how many times as tall whoever has one is. */
const TOPPED = /^(1f916|1f9d9)/;
const toppedBy = ({ sprite }: Actor): number => (TOPPED.test(sprite) ? 1.16 : 1);

function isOnTheSpot({ keys, acts, size }: Actor): boolean {
  const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  if (acts.some(({ name }) => ROOMY.has(name))) return false;
  return range(keys.map(({ x }) => x)) < SPOT.x && range(keys.map(({ height }) => height)) < SPOT.height * size;
}

function needsRoomAbove({ holds, acts }: Actor): boolean {
  return [holds, ...acts.map(({ prop }) => prop)].some((prop) => {
    const use = prop && holdOf(prop.sprite).use;
    return use === 'umbrella' || use === 'flyer';
  });
}

/** The frame of a swing is twice as high as whoever is on it, and a screen stands before whoever watches. */
const hasRoomAbout = ({ acts }: Actor): boolean =>
  acts.some(({ name, prop }) => name === 'sit' && prop !== undefined && /^prop-(swing|tv)$|^1f4fa/.test(prop.sprite));

const roomOver = (depth: number): number => GROUND[0] + (GROUND[1] - GROUND[0]) * Math.min(1, depth) - HEADROOM;
