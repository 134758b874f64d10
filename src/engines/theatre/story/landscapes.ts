/**
 * A film about a place and nobody: the camera glides, comes closer, rises or flies over it, birds pass, and whoever lives
 * there goes about far off. Called by `tell.ts` instead of a tale.
 */
import type { Reading } from '../reading.js';
import type { Act, ActName, Actor, ActorKey, CameraKey, Effect, Score } from '../score/score.js';
import { SETS } from '../sets.js';
import { lerp } from '../stage/painting/easing.js';
import { type Choice, takeOf } from '../takes.js';
import { asked } from './asked-camera.js';
import { effect } from './edits.js';
import { guest } from './guests.js';
import { isIndoors } from './places.js';

const TOPIC = 61_403;

/** From and to: places, height and closeness of the camera, turns it leans. */
type Way = readonly [from: readonly number[], to: readonly number[]];
const WAYS: readonly Way[] = [
  [
    [-0.17, 0.05, 1.14, 0],
    [0.17, 0.05, 1.14, 0],
  ],
  [
    [-0.04, 0.02, 1.04, 0],
    [0.05, 0.07, 1.42, 0],
  ],
  [
    [0.05, -0.02, 1.2, 0],
    [-0.03, 0.15, 1.16, 0],
  ],
  [
    [0.08, 0.08, 1.42, 0],
    [-0.04, 0.02, 1.04, 0],
  ],
];
/** Of who is asked to fly. */
const FLIGHT: Way = [
  [-0.16, 0.17, 1.06, 0.006],
  [0.14, 0.03, 1.36, -0.005],
];

export function landscape(score: Score, reading: Reading, across: number): Score {
  const choice = takeOf(reading, score.seed, TOPIC);
  const { focus: _, ...empty } = { ...score, actors: [], cameraShake: score.cameraShake && 0.15 };
  const isFlown = reading.caption.some(({ concept }) => concept === 'camera.wide');
  const way = isFlown ? FLIGHT : choice.pick(WAYS);
  const side = choice.pick([1, -1]);
  const filmed = asked(empty, otherThanWide(reading), across) ?? {
    ...empty,
    camera: along(partOf(way, reading.hour), side, score.seconds),
  };
  const { guests, effects } = lifeOf(score, choice, side);
  return {
    ...filmed,
    ...(guests.length > 0 && { guests }),
    ...(effects.length > 0 && { effects: [...(score.effects ?? []), ...effects] }),
  };
}

/** What lives in a place goes on behind a thing that stands there. */
export function lived(score: Score, reading: Reading): Score {
  const choice = takeOf(reading, score.seed, TOPIC);
  const { guests, effects } = lifeOf(score, choice, choice.pick([1, -1]));
  return {
    ...score,
    actors: score.actors.map((actor) => ({ ...actor, empty: true })),
    ...(guests.length > 0 && { guests: [...(score.guests ?? []), ...guests] }),
    ...(effects.length > 0 && { effects: [...(score.effects ?? []), ...effects] }),
  };
}

const otherThanWide = (reading: Reading): Reading => ({
  ...reading,
  caption: reading.caption.filter(({ concept }) => concept !== 'camera.wide'),
});

const along = ([from, to]: Way, side: number, seconds: number): CameraKey[] =>
  [from, to].map(([x, y, zoom, roll], index) => ({
    t: index * seconds,
    x: x! * side,
    y: y!,
    zoom: zoom!,
    roll: roll! * side,
  }));

/** Where a day goes by in several scenes the camera goes on from one to the next. */
function partOf([from, to]: Way, [index, count]: readonly [number, number] = [0, 1]): Way {
  const at = (part: number): number[] => from.map((value, axis) => lerp(value, to[axis]!, part));
  return [at(index / count), at((index + 1) / count)];
}

/** Who flies by: sets, whom. */
const FLYERS: readonly (readonly [RegExp, string])[] = [
  [/mountain|canyon|valley|cliff|desert|dunes/, '1f985'],
  [/beach|island|ocean|harbour|skyline|bridge/, '1f54a-fe0f'],
  [/river|marsh/, '1f986'],
  [/savanna/, '1f9a9'],
  [/jungle|bamboo|waterfall/, '1f99c'],
  [/cave|cemetery/, '1f987'],
  [/garden|orchard/, '1f98b'],
];
const FLYER = '1f54a-fe0f';
/** No bird goes there, or there is traffic of its own. */
const BIRDLESS =
  /space|moon|under-water|sunken|reef|glacier|aegean|lantern|market|sea-cliffs|jungle-river|tokyo|future|alley|fairground|carousel|airport|volcano|forest/;

/** Who is seen far off on the ground or the water: sets, whom, how large, doing what, how many. */
const DWELLERS: readonly (readonly [RegExp, string, number, ActName, number])[] = [
  [/^desert$|dunes|egypt/, '1f42a', 0.36, 'walk', 3],
  [/savanna/, '1f992', 0.6, 'walk', 2],
  [/^farm/, '1f404', 0.3, 'eat', 2],
  [/^meadow$|valley|^village/, '1f411', 0.22, 'eat', 3],
  [/glacier/, '1f427', 0.22, 'walk', 3],
  [/^forest|pine|mountains|fuji/, '1f98c', 0.3, 'walk', 1],
  [/^jungle-river/, '1f9a9', 0.3, 'walk', 2],
  [/river|lake/, '1f9a2', 0.24, 'swim', 2],
  [/under-water|sunken/, '1f420', 0.2, 'swim', 4],
  [/reef/, '1f422', 0.26, 'swim', 1],
  [/museum/, '1f9d1', 0.62, 'walk', 2],
  [/ocean/, '1f42c', 0.34, 'jump', 1],
];
const FAR = 0.24;
/** Stage widths per second. */
const FLIES = 0.13;
const WALKS = 0.035;

function lifeOf(score: Score, { chance }: Choice, side: number): { guests: Actor[]; effects: Effect[] } {
  const { set, seconds } = score;
  const isRough = set.weather === 'rain' || set.weather === 'storm';
  const isDark = set.light === 'night';
  const dwellers = isRough || isDark ? [] : dwellersIn(score, side);
  const guests =
    isRough || isDark || BIRDLESS.test(set.name) || isIndoors(score) || chance(0.2)
      ? dwellers
      : [...dwellers, ...flockOver(score, side)];
  const effects: Effect[] = [];
  if (isDark && set.weather === 'clear' && SETS[set.name].place !== 'under-water' && !isIndoors(score))
    effects.push(effect('shooting-star', seconds * 0.3, seconds * 0.3 + 1.1));
  if (set.name === 'cliff') effects.push(...breakers(seconds));
  return { guests: guests.slice(0, 6), effects };
}

/** Waves that break at the foot of the rocks, left and right in turn. */
const breakers = (seconds: number): Effect[] =>
  Array.from({ length: Math.min(8, Math.floor(seconds / 0.7)) }, (_, index) =>
    effect('splash', index * 0.7 + 0.1, index * 0.7 + 1.2, {
      x: [-0.26, 0.2, -0.12, 0.3][index % 4]!,
      depth: 0.12,
      height: 0.05,
      size: 0.5,
    }),
  );

/** Places in a flock, from whoever leads it: along and up, own widths. */
const FLOCK = [
  [0, 0],
  [-0.05, 0.06],
  [-0.055, -0.07],
  [-0.105, 0.11],
] as const;

function flockOver({ set, seconds }: Score, side: number): Actor[] {
  const [, sprite] = FLYERS.find(([sets]) => sets.test(set.name)) ?? [undefined, FLYER];
  const places = sprite === '1f985' ? FLOCK.slice(0, 1) : FLOCK;
  return places.map(([along, up], index) => {
    const from = -0.5 + along;
    const keys = [0, 1].map(
      (part): ActorKey => ({
        t: part * seconds,
        x: side * (from + part * FLIES * seconds),
        depth: FAR,
        height: 0.86 + up + part * 0.1,
        facing: side,
      }),
    );
    return guest(sprite, sprite === '1f985' ? 0.2 : 0.13, keys, { acts: [all('fly', seconds)], seed: 7 + index * 31 });
  });
}

function dwellersIn({ set, seconds }: Score, side: number): Actor[] {
  const found = DWELLERS.find(([sets]) => sets.test(set.name));
  if (!found) return [];
  const [, sprite, size, act, count] = found;
  const moves = act === 'walk' || act === 'swim' ? WALKS * seconds : 0;
  return Array.from({ length: count }, (_, index) => {
    const x = -side * (0.22 - index * 0.13);
    const swims = SETS[set.name].place === 'under-water';
    const depth = swims ? 0.5 : FAR + (index % 2) * 0.03;
    const height = swims ? 0.32 + 0.13 * ((index * 2) % 3) : 0;
    const keys = [0, 1].map(
      (part): ActorKey => ({ t: part * seconds, x: x + side * part * moves, depth, height, facing: side }),
    );
    return guest(sprite, size, keys, { acts: [all(act, seconds)], seed: 11 + index * 53 });
  });
}

const all = (name: ActName, seconds: number): Act => ({ name, start: 0, end: seconds, strength: 1 });
