/**
 * Score tokens and what they mean: which values are known before directing, which choices a window holds, and the
 * staging that a row of windows adds up to. Pure; called by the director. The layout is described in
 * training/mutoscope_director/layout.py, the numbers come from the manifest.
 */
import type { Manifest } from './manifest.js';
import type { Act, ActorKey, Light, Weather } from './score.js';
import type { SetName } from './sets.js';
import type { Staging } from './staging.js';

/** The tokens of one window of 4 s, row after row. */
export type Window = Float32Array; // [28, 64]

/** Tokens that are given, by their place in the window. */
export type Known = ReadonlyMap<number, Float32Array>; // [64] each

/** What the prompt fixes of the scenery; where undefined, the director chooses. */
export interface KnownScenery {
  set?: SetName;
  light?: Light;
  weather?: Weather;
}

const SET = 0;
const MOOD = 1;
const FIRST_CAMERA = 2;
const FIRST_CAST = 4;
const TOKENS_PER_ACTOR = 3;
const KEY_FIELDS = 4;
/** Below this an actor stands on the ground, so that nothing hovers by a hair (actor units). */
const GROUNDED = 0.03;
/** Weaker trembling is what sampling leaves, not what anyone asked for. */
const LEAST_SHAKE = 0.25;

const CAMERA_FIELDS = ['x', 'y', 'zoom', 'roll'] as const;
const ACTOR_FIELDS = ['x', 'depth', 'height', 'facing'] as const;
const CAMERA_BOUNDS = { x: [-1, 1], y: [-1, 1], zoom: [0.5, 4], roll: [-0.25, 0.25] } as const;
const ACTOR_BOUNDS = { x: [-2, 2], depth: [0, 1.1], height: [0, 1.5], facing: [-1, 1] } as const;

/**
 * The tokens that the prompt fixes: the cast, `counts[subject]` actors of each, and what is known of the scenery. Light
 * and weather share a token, which can be held only when both are known; when one is, the caption tells the director
 * and `staged` has the last word.
 */
export function knownTokens(
  manifest: Manifest,
  { set, light, weather }: KnownScenery,
  counts: readonly number[],
): Known {
  const { sets, lights, weathers } = manifest.vocabularies;
  const known = new Map<number, Float32Array>();
  if (set !== undefined && sets.includes(set)) known.set(SET, token(manifest, oneHot(sets, set)));
  if (light !== undefined && weather !== undefined) {
    known.set(MOOD, token(manifest, [...oneHot(lights, light), ...oneHot(weathers, weather)]));
  }
  const players = fitted(counts, manifest.score.actorSlots).flatMap((count, subject) => Array(count).fill(subject));
  for (let slot = 0; slot < manifest.score.actorSlots; slot++) {
    const played = Array.from({ length: manifest.score.subjects }, (_, subject) =>
      subject === players[slot] ? 1 : -1,
    );
    known.set(FIRST_CAST + TOKENS_PER_ACTOR * slot, token(manifest, slot < players.length ? [1, ...played] : [-1]));
  }
  return known;
}

/** Counts that fit into the slots: the largest give way first. */
function fitted(counts: readonly number[], slots: number): number[] {
  const fitting = [...counts];
  while (fitting.reduce((sum, count) => sum + count, 0) > slots) {
    fitting[fitting.indexOf(Math.max(...fitting))]! -= 1;
  }
  return fitting;
}

/** What the next window, 2 s later, knows: set, mood, cast, and its first half, which is this window's second. */
export function continuation(manifest: Manifest, window: Window): Known {
  const row = (place: number) => rowOf(manifest, window, place).slice();
  const known = new Map([
    [SET, row(SET)],
    [MOOD, row(MOOD)],
    [FIRST_CAMERA, row(FIRST_CAMERA + 1)],
  ]);
  for (let slot = 0; slot < manifest.score.actorSlots; slot++) {
    const cast = FIRST_CAST + TOKENS_PER_ACTOR * slot;
    known.set(cast, row(cast));
    known.set(cast + 1, row(cast + 2));
  }
  return known;
}

/**
 * Makes the choices in a window clean: the largest of each one-hot becomes 1 and the others −1, and of an absent actor
 * nothing is left. What follows a window must see it as training saw its windows.
 */
export function snap(manifest: Manifest, window: Window): Window {
  const { sets, lights, weathers, acts } = manifest.vocabularies;
  const snapped = window.slice();
  const choose = (place: number, start: number, count: number) => {
    const options = rowOf(manifest, snapped, place).subarray(start, start + count);
    const best = largest(options);
    options.fill(-1)[best] = 1;
  };
  choose(SET, 0, sets.length);
  choose(MOOD, 0, lights.length);
  choose(MOOD, lights.length, weathers.length);
  for (let slot = 0; slot < manifest.score.actorSlots; slot++) {
    const cast = FIRST_CAST + TOKENS_PER_ACTOR * slot;
    const presence = rowOf(manifest, snapped, cast);
    if (presence[0]! > 0) {
      presence[0] = 1;
      choose(cast, 1, manifest.score.subjects);
      choose(cast + 1, actsAt(manifest), acts.length);
      choose(cast + 2, actsAt(manifest), acts.length);
    } else {
      for (let place = cast; place < cast + TOKENS_PER_ACTOR; place++) rowOf(manifest, snapped, place).fill(0);
      presence[0] = -1;
    }
  }
  return snapped;
}

export interface StagedOptions {
  seconds: number;
  /** How many subjects there are to choose among, 1 to 4. */
  subjects: number;
  known: KnownScenery;
}

/** Reads a film off its windows, each 2 s after the one before. Takes any numbers; what it returns fits the score. */
export function staged(manifest: Manifest, windows: readonly Window[], options: StagedOptions): Staging {
  const { sets, lights, weathers } = manifest.vocabularies;
  const first = windows[0]!;
  const mood = rowOf(manifest, first, MOOD);
  const times = keyTimes(manifest, windows.length + 1);
  const cameraHalves = halves(manifest, windows, FIRST_CAMERA);
  return {
    set: options.known.set ?? (sets[largest(rowOf(manifest, first, SET).subarray(0, sets.length))]! as SetName),
    light: options.known.light ?? lights[largest(mood.subarray(0, lights.length))]!,
    weather: options.known.weather ?? weathers[largest(mood.subarray(lights.length, lights.length + weathers.length))]!,
    camera: keysOf(
      manifest,
      cameraHalves,
      times,
      options.seconds,
      CAMERA_FIELDS,
      manifest.normalisation.camera,
      CAMERA_BOUNDS,
    ),
    cameraShake: shakeOf(manifest, cameraHalves),
    actors: presentSlots(manifest, first).map((slot) => {
      const cast = FIRST_CAST + TOKENS_PER_ACTOR * slot;
      const takes = halves(manifest, windows, cast + 1);
      const keys = keysOf(
        manifest,
        takes,
        times,
        options.seconds,
        ACTOR_FIELDS,
        manifest.normalisation.actor,
        ACTOR_BOUNDS,
      );
      const subjects = rowOf(manifest, first, cast).subarray(1, 1 + options.subjects);
      return { subject: largest(subjects), keys: keys.map(grounded), acts: actsOf(manifest, takes, options.seconds) };
    }),
  };
}

/** Which actor slots are taken. At least one: a stage is never empty. */
function presentSlots(manifest: Manifest, window: Window): number[] {
  const presence = Float32Array.from({ length: manifest.score.actorSlots }, (_, slot) => {
    return rowOf(manifest, window, FIRST_CAST + TOKENS_PER_ACTOR * slot)[0]!;
  });
  const present = [...presence.keys()].filter((slot) => presence[slot]! > 0);
  return present.length > 0 ? present : [largest(presence)];
}

/** The halves of a film in time: both of the first window, then the second of each later one. */
function halves(manifest: Manifest, windows: readonly Window[], place: number): Float32Array[] {
  return [rowOf(manifest, windows[0]!, place), ...windows.map((window) => rowOf(manifest, window, place + 1))];
}

function keyTimes({ score }: Manifest, halfCount: number): number[] {
  return Array.from(
    { length: halfCount * score.keysPerHalf },
    (_, key) => score.firstKeySeconds + key * score.keySeconds,
  );
}

/** Keys at the grid's times within the film, and at its very start and end, where tracks are carried on in a line. */
function keysOf<Field extends string>(
  manifest: Manifest,
  rows: readonly Float32Array[],
  times: readonly number[],
  seconds: number,
  fields: readonly Field[],
  normalisation: Record<Field, { mean: number; scale: number }>,
  bounds: Record<Field, readonly [number, number]>,
): ({ t: number } & Record<Field, number>)[] {
  const { keysPerHalf } = manifest.score;
  const value = (key: number, field: number) => {
    const { mean, scale } = normalisation[fields[field]!];
    return rows[Math.floor(key / keysPerHalf)]![(key % keysPerHalf) * KEY_FIELDS + field]! * scale + mean;
  };
  const valueAt = (t: number, field: number) => {
    const after = times.findIndex((time) => time > t);
    const left = Math.max(0, (after === -1 ? times.length : after) - 1);
    const from = Math.min(left, times.length - 2);
    const share = (t - times[from]!) / (times[from + 1]! - times[from]!);
    return value(from, field) + (value(from + 1, field) - value(from, field)) * share;
  };
  const inside = times.filter((t) => t > 0 && t < seconds);
  return [0, ...inside, seconds].map((t) => {
    const entries = fields.map((name, field) => [
      name,
      bounded(valueAt(t, field), bounds[name], normalisation[name].mean),
    ]);
    return { t, ...Object.fromEntries(entries) };
  });
}

function grounded(key: ActorKey): ActorKey {
  return key.height < GROUNDED ? { ...key, height: 0 } : key;
}

/** One act for each half, joined where it goes on. */
function actsOf(manifest: Manifest, takes: readonly Float32Array[], seconds: number): Act[] {
  const { acts } = manifest.vocabularies;
  const halfSeconds = manifest.score.windowSeconds / 2;
  const joined: Act[] = [];
  takes.forEach((take, half) => {
    const start = half * halfSeconds;
    if (start >= seconds) return;
    const name = acts[largest(take.subarray(actsAt(manifest), actsAt(manifest) + acts.length))]!;
    const end = Math.min(seconds, start + halfSeconds);
    const last = joined.at(-1);
    if (last?.name === name) last.end = end;
    else joined.push({ name, start, end, strength: 1 });
  });
  return joined;
}

function shakeOf(manifest: Manifest, cameraHalves: readonly Float32Array[]): number {
  const place = KEY_FIELDS * manifest.score.keysPerHalf;
  const mean = cameraHalves.reduce((sum, half) => sum + half[place]!, 0) / cameraHalves.length;
  return mean < LEAST_SHAKE ? 0 : bounded(mean, [0, 1], 0);
}

/** Where the acts' one-hot starts in a take. */
function actsAt(manifest: Manifest): number {
  return KEY_FIELDS * manifest.score.keysPerHalf;
}

function rowOf({ score }: Manifest, window: Window, place: number): Float32Array {
  return window.subarray(place * score.values, (place + 1) * score.values);
}

function token({ score }: Manifest, values: number[]): Float32Array {
  const row = new Float32Array(score.values);
  row.set(values);
  return row;
}

function oneHot(names: readonly string[], name: string): number[] {
  return names.map((other) => (other === name ? 1 : -1));
}

/** The place of the largest number; 0 where all are not numbers. */
function largest(values: Float32Array): number {
  let best = 0;
  for (let place = 1; place < values.length; place++) if (!(values[place]! <= values[best]!)) best = place;
  return best;
}

function bounded(value: number, [low, high]: readonly [number, number], otherwise: number): number {
  return Number.isNaN(value) ? otherwise : Math.min(high, Math.max(low, value));
}
