/**
 * Joins cast and direction: the reader says who plays, the director how they move, and the two become a `Score`.
 * The theatre engine calls it once per film; what comes out always fits the score's schema.
 */

import type { Reading, Subject } from '../reading.js';
import type { Scenery } from '../scenery.js';
import {
  type Act,
  type Actor,
  type ActorKey,
  type CameraKey,
  SCORE_VERSION,
  type Score,
  type Title,
} from '../score/score.js';
import { track } from '../stage/timeline.js';
import { bedded } from './bedding.js';
import { climbedDown } from './climbing-down.js';
import { fleeted } from './fleet.js';
import { furnished } from './furnishing.js';
import { herded, type Player } from './herding.js';
import { launched } from './launching.js';
import { leashed } from './leashes.js';
import { livened } from './livening.js';
import { partnered } from './partnered.js';
import { onRails } from './rails.js';
import { onTheirOwn } from './ride-out.js';
import { pictureIn, seated, sizeWithin } from './seating.js';
import { footed, winged } from './soaring.js';

/** What the director decides: all that moves. */
export interface Staging {
  camera: CameraKey[];
  /** 0 to 1. */
  cameraShake: number;
  /** What is sharp, where not everything is. */
  focus?: NonNullable<Score['focus']>;
  actors: {
    /** Index into `Reading.subjects`. */
    subject: number;
    keys: ActorKey[];
    acts: Act[];
  }[];
}

export interface FilmOptions {
  /** Length of the film, up to 120. */
  seconds: number;
  /** 0 to 2³²−1. */
  seed: number;
  /** Of what its actors look like, where that is not the same: they stay who they are from scene to scene. */
  castSeed?: number;
}

const MOST_ACTORS = 8;
const MOST_KEYS = 300;
const MOST_ACTS = 60;
const MOST_FOCUS = 20;
const MOST_TITLES = 8;
/** From when on what comes only in the end is read, a part of the film. */
const LATE_TITLES = 0.5;
const LONGEST_NAME = 80;
const LONGEST_TITLE = 120;
const MOST_WORN = 4;
const LONGEST_SPEECH = 80;
const LONGEST_TEXT = 40;
/** Pause before the first and after the last title, as a part of the film. */
const TITLE_MARGIN = 0.06;
/** Seeds of actors lie this far apart (the golden ratio of 2³²), so that neighbours share nothing. */
const SEED_STEP = 0x9e3779b1;

/** Actors whose subject the reading doesn't have are dropped, and what lies outside the schema is brought to its edge. */
export function toScore(
  reading: Reading,
  staging: Staging,
  { set, light, weather }: Scenery,
  { seconds, seed, castSeed = seed }: FilmOptions,
): Score {
  const lived = partnered(reading, livened(reading, onRails(reading, staging.actors), seconds, seed));
  const herds = herded(reading, lived, seconds, seed);
  const lively = climbedDown(reading, launched(reading, fleeted(reading, herds, seconds), set, seconds), seconds);
  const played = slowed(footed(reading, winged(reading, lively, set), set), Math.min(1, reading.pace ?? 1), seconds);
  const placed = seated(reading, furnished(reading, bedded(reading, set, leashed(reading, played))));
  const actors = onTheirOwn(reading, placed).flatMap(
    ({ subject, keys, acts, holds, grown = 1 }): Omit<Actor, 'seed'>[] => {
      const role = reading.subjects[subject];
      if (role === undefined || keys.length === 0) return [];
      return [
        {
          sprite: pictureIn(reading, subject),
          name: role.name.slice(0, LONGEST_NAME),
          size: bounded(sizeWithin(reading, subject) * grown, 0.02, 2),
          ...(role.colour && { colour: role.colour }),
          ...(role.surface && { surface: role.surface }),
          ...(role.shape && { shape: role.shape }),
          ...(role.wears && { wears: role.wears.slice(0, MOST_WORN) }),
          ...(role.hair && { hair: role.hair }),
          ...((role.holds ?? holds) && { holds: role.holds ?? holds }),
          ...(role.says && { says: role.says.slice(0, LONGEST_SPEECH) }),
          ...(role.text && { text: role.text.slice(0, LONGEST_TEXT) }),
          keys: inOrder(keys.map((key) => boundedKey(key, seconds))).slice(0, MOST_KEYS),
          acts: acts.flatMap((act) => boundedAct(act, role, seconds)).slice(0, MOST_ACTS),
        },
      ];
    },
  );
  const camera = staging.camera.map(
    (key): CameraKey => ({
      t: bounded(key.t, 0, seconds),
      x: bounded(key.x, -10, 10),
      y: bounded(key.y, -10, 10),
      zoom: bounded(key.zoom, 0.2, 5),
      roll: bounded(key.roll, -1, 1),
    }),
  );

  return {
    version: SCORE_VERSION,
    seconds,
    seed,
    set: {
      name: set,
      light,
      weather,
      ...(reading.season && { season: reading.season }),
      ...(reading.liquid && { liquid: reading.liquid }),
      ...(reading.goods && set === 'shop' && { goods: reading.goods }),
    },
    look: reading.look ?? 'plain',
    ...(reading.frame && { frame: reading.frame }),
    ...(reading.pace !== undefined && { pace: bounded(reading.pace, 0.1, 4) }),
    camera: camera.length > 0 ? inOrder(camera).slice(0, MOST_KEYS) : [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    ...(staging.focus && staging.focus.length > 0 && { focus: boundedFocus(staging.focus, seconds) }),
    cameraShake: bounded(staging.cameraShake, 0, 1),
    actors: actors.slice(0, MOST_ACTORS).map((actor, index) => ({ ...actor, seed: actorSeed(castSeed, index) })),
    titles: timedTitles(reading.titles, seconds, reading.titlesLate ? LATE_TITLES * seconds : 0),
  };
}

/**
 * Slow motion: who moves takes longer for the same way, and is where the film ends still under way. The stage slows
 * down all that has no keys.
 */
function slowed(actors: Player[], pace: number, seconds: number): Player[] {
  if (pace === 1) return actors;
  return actors.map(({ keys, acts, ...player }) => {
    const later = inOrder(keys.map((key) => ({ ...key, t: bounded(key.t, 0, seconds) / pace })));
    const held = later.filter(({ t }) => t < seconds);
    const end = later.length > held.length && { t: seconds, ...placeAt(later, seconds) };
    return {
      ...player,
      keys: end ? [...held, end] : held,
      acts: acts.map((act) => ({ ...act, start: act.start / pace, end: act.end / pace })),
    };
  });
}

function placeAt(keys: ActorKey[], t: number): Omit<ActorKey, 't'> {
  return {
    x: track(keys, 'x', t),
    depth: track(keys, 'depth', t),
    height: track(keys, 'height', t),
    facing: track(keys, 'facing', t),
  };
}

/** One after the other over the film; the last stays to the end. */
function timedTitles(texts: string[], seconds: number, from: number): Title[] {
  const titles = texts.filter((text) => text !== '').slice(0, MOST_TITLES);
  const margin = seconds * TITLE_MARGIN + from;
  const span = (seconds - from - 2 * seconds * TITLE_MARGIN) / Math.max(1, titles.length);
  return titles.map((text, index) => ({
    text: text.slice(0, LONGEST_TITLE).toWellFormed(),
    start: margin + index * span,
    end: index === titles.length - 1 ? seconds : margin + (index + 1) * span,
    at: 'top',
  }));
}

function boundedKey(key: ActorKey, seconds: number): ActorKey {
  return {
    t: bounded(key.t, 0, seconds),
    x: bounded(key.x, -10, 10),
    depth: bounded(key.depth, 0, 1.5),
    height: bounded(key.height, -2, 5),
    facing: bounded(key.facing, -1, 1),
  };
}

function boundedAct(act: Act, { props }: Subject, seconds: number): Act[] {
  const start = bounded(act.start, 0, seconds);
  const end = bounded(act.end, 0, seconds);
  const prop = act.prop ?? props?.[act.name];
  const { name } = act;
  return end > start ? [{ name, start, end, strength: bounded(act.strength, 0, 2), ...(prop && { prop }) }] : [];
}

function boundedFocus(focus: NonNullable<Score['focus']>, seconds: number): NonNullable<Score['focus']> {
  const inside = focus.map(({ t, depth }) => ({ t: bounded(t, 0, seconds), depth: bounded(depth, 0, 1.5) }));
  return inOrder(inside).slice(0, MOST_FOCUS);
}

function inOrder<Key extends { t: number }>(keys: Key[]): Key[] {
  return keys.toSorted((first, second) => first.t - second.t);
}

function actorSeed(seed: number, index: number): number {
  return (seed + Math.imul(SEED_STEP, index + 1)) >>> 0;
}

/** What is not a number goes to the edge that is nearer to 0. */
function bounded(value: number, least: number, most: number): number {
  const sound = Number.isFinite(value) ? value : 0;
  return Math.min(most, Math.max(least, sound));
}

/** Whoever played in an earlier scene wears the same in this one, whatever their number in it. `worn`: seeds by who. */
export function recognised(score: Score, worn: Map<string, number>): Score {
  const met = new Map<string, number>();
  const actors = score.actors.map((actor) => {
    const before = met.get(actor.sprite) ?? 0;
    met.set(actor.sprite, before + 1);
    const who = `${actor.sprite} ${before}`;
    const seed = worn.get(who) ?? actor.seed;
    worn.set(who, seed);
    return { ...actor, seed };
  });
  return { ...score, actors };
}
