/**
 * Score tokens and what they mean: who is cast, which choices a window holds, and the staging that a row of windows
 * adds up to. Pure; called by the director. The layout is described in training/mutoscope_director/layout.py, the numbers
 * come from the manifest.
 */

import type { Subject } from '../reading.js';
import type { Act, ActorKey, CameraKey } from '../score/score.js';
import type { Place } from '../sets.js';
import type { Staging } from '../staging/staging.js';
import type { Manifest } from './manifest.js';

/** The tokens of one window of 4 s, row after row: two of the camera, two of each actor. */
export type Window = Float32Array; // [2 + 2 actors, 72]

/** Tokens that are given, by their place in the window. */
export type Known = ReadonlyMap<number, Float32Array>; // [72] each

/** What the director knows of a subject. */
export type Role = Pick<Subject, 'kind' | 'size' | 'count'>;

export interface Cast {
  /** Whose part each actor plays, in the order of slots: indices of the roles. */
  subjects: number[];
  /** The same as the network takes it. */
  rows: Float32Array; // [actors, 25]
}

/** How many times a track is told in each half: its waves, and the bend at the seam to the half before. */
type Track = { mean: number; spreads: readonly number[] };

const CAMERA_TOKENS = 2;
const CAMERA_FIELDS = ['x', 'y', 'zoom', 'roll'] as const;
const ACTOR_FIELDS = ['x', 'depth', 'height'] as const;
const CAMERA_BOUNDS = { x: [-1, 1], y: [-1, 1], zoom: [0.5, 4], roll: [-0.25, 0.25] } as const;
const ACTOR_BOUNDS = { x: [-2, 2], depth: [0, 1.1], height: [0, 1.5], facing: [-1, 1] } as const;
/** Below this an actor stands on the ground, so that nothing hovers by a hair (actor units). */
const GROUNDED = 0.03;
/** Weaker trembling is what sampling leaves, not what anyone asked for. */
const LEAST_SHAKE = 0.25;
/** How much of a correction at a seam each key of a half takes, and by how much that changes the bend there. */
const SEAM_SHARES = [1, 2 / 3, 1 / 3, 0] as const;
const SEAM_BEND = 4 / 3;
/** The focus rests for this part of a half and is pulled in between. */
const FOCUS_REST = 0.6;

/** As many actors as the roles ask for, so far as there are slots. A stage is never empty. */
export function castOf(manifest: Manifest, roles: readonly Role[], place: Place): Cast {
  const { actorSlots, castValues, subjects: mostSubjects } = manifest.score;
  const { kinds, places } = manifest.vocabularies;
  const { mean, scale } = manifest.normalisation.size;
  const counts = fitted(
    roles.slice(0, mostSubjects).map(({ count }) => count),
    actorSlots,
  );
  const actors = counts.flatMap((count, subject) =>
    Array.from({ length: count }, (_, member) => ({ subject, member, count, role: roles[subject]! })),
  );
  const rows = new Float32Array(actors.length * castValues);
  actors.forEach(({ subject, member, count, role }, slot) => {
    const row = rows.subarray(slot * castValues, (slot + 1) * castValues);
    row[subject] = 1;
    row[mostSubjects + kinds.indexOf(role.kind)] = 1;
    row[mostSubjects + kinds.length + places.indexOf(place)] = 1;
    row[castValues - 3] = (role.size - mean) / scale;
    row[castValues - 2] = count > 1 ? (2 * member) / (count - 1) - 1 : 0;
    row[castValues - 1] = (count - 1) / 4;
  });
  return { subjects: actors.map(({ subject }) => subject), rows };
}

/** Counts that fit into the slots: the largest give way first. */
function fitted(counts: readonly number[], slots: number): number[] {
  const fitting = counts.length > 0 ? counts.map((count) => Math.max(1, count)) : [1];
  while (fitting.reduce((sum, count) => sum + count, 0) > slots) {
    fitting[fitting.indexOf(Math.max(...fitting))]! -= 1;
  }
  return fitting;
}

export const tokenCount = (actors: number): number => CAMERA_TOKENS + 2 * actors;

/** What the next window, 2 s later, knows: its first half, which is this window's second. */
export function continuation(manifest: Manifest, window: Window): Known {
  const known = new Map<number, Float32Array>();
  for (let place = 0; place < window.length / manifest.score.values; place += 2) {
    known.set(place, rowOf(manifest, window, place + 1).slice());
  }
  return known;
}

/**
 * Makes the choices in a window clean: of an act's values the largest becomes 1 and the others −1, and of a focus that
 * is not there nothing is left. What follows a window must see it as training saw its windows.
 */
export function snap(manifest: Manifest, window: Window): Window {
  const snapped = window.slice();
  const acts = manifest.vocabularies.acts.length;
  for (let place = 0; place < window.length / manifest.score.values; place++) {
    const row = rowOf(manifest, snapped, place);
    if (place < CAMERA_TOKENS) {
      const focus = row.subarray(focusAt(manifest), focusAt(manifest) + 2);
      focus.set(focus[0]! > 0 ? [1, focus[1]!] : [-1, 0]);
    } else {
      const options = row.subarray(actsAt(manifest), actsAt(manifest) + acts);
      const best = largest(options);
      options.fill(-1)[best] = 1;
    }
  }
  return snapped;
}

/** Reads a film off its windows, each 2 s after the one before. Takes any numbers; what it returns fits the score. */
export function staged(
  manifest: Manifest,
  windows: readonly Window[],
  subjects: readonly number[],
  seconds: number,
): Staging {
  const { camera, actor } = manifest.normalisation;
  const times = keyTimes(manifest, windows.length + 1);
  const cameraHalves = halves(manifest, windows, 0);
  const cameraTracks = tracksOf(manifest, cameraHalves, CAMERA_FIELDS, camera);
  const focus = focusOf(manifest, cameraHalves, seconds);
  return {
    camera: keysOf(cameraTracks, times, seconds, CAMERA_BOUNDS, { x: 0, y: 0, zoom: 1, roll: 0 }) as CameraKey[],
    cameraShake: shakeOf(manifest, cameraHalves),
    ...(focus.length > 0 && { focus }),
    actors: subjects.map((subject, slot) => {
      const takes = halves(manifest, windows, CAMERA_TOKENS + 2 * slot);
      const tracks = { ...tracksOf(manifest, takes, ACTOR_FIELDS, actor), facing: facingOf(manifest, takes) };
      const keys = keysOf(tracks, times, seconds, ACTOR_BOUNDS, {
        x: 0,
        depth: 0.8,
        height: 0,
        facing: 1,
      }) as ActorKey[];
      return { subject, keys: keys.map(grounded), acts: actsOf(manifest, takes, seconds) };
    }),
  };
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

/** For each field the values of all keys: waves are added up, and each half set on to the one before. */
function tracksOf<Field extends string>(
  { score: { keysPerHalf }, normalisation: { waves } }: Manifest,
  rows: readonly Float32Array[],
  fields: readonly Field[],
  normalisation: Record<Field, Track>,
): Record<Field, number[]> {
  const trackOf = (field: Field, number: number): number[] => {
    const { mean, spreads } = normalisation[field];
    const start = (keysPerHalf + 1) * number;
    const track: number[] = [];
    rows.forEach((row, half) => {
      const told = spreads.map((spread, value) => row[start + value]! * spread);
      const keys = Array.from({ length: keysPerHalf }, (_, key) =>
        waves.reduce((sum, wave, value) => sum + wave[key]! * told[value]!, mean),
      );
      const bend = half === 0 ? 0 : track.at(-1)! - 2 * keys[0]! + keys[1]!;
      const missing = half === 0 ? 0 : (bend - told[keysPerHalf]!) / SEAM_BEND;
      track.push(...keys.map((value, key) => value + (SEAM_SHARES[key] ?? 0) * missing));
    });
    return track;
  };
  return Object.fromEntries(fields.map((field, number) => [field, trackOf(field, number)])) as Record<Field, number[]>;
}

function facingOf(manifest: Manifest, takes: readonly Float32Array[]): number[] {
  const end = actsAt(manifest);
  return takes.flatMap((take) => [...take.subarray(end - manifest.score.keysPerHalf, end)]);
}

/** Keys at the grid's times within the film, and at its very start and end, where tracks are carried on in a line. */
function keysOf<Field extends string>(
  tracks: Record<Field, number[]>,
  times: readonly number[],
  seconds: number,
  bounds: Record<Field, readonly [number, number]>,
  otherwise: Record<Field, number>,
): ({ t: number } & Record<Field, number>)[] {
  const valueAt = (t: number, track: readonly number[]) => {
    const after = times.findIndex((time) => time > t);
    const left = Math.max(0, (after === -1 ? times.length : after) - 1);
    const from = Math.min(left, times.length - 2);
    const share = (t - times[from]!) / (times[from + 1]! - times[from]!);
    return track[from]! + (track[from + 1]! - track[from]!) * share;
  };
  const inside = times.filter((t) => t > 0 && t < seconds);
  return [0, ...inside, seconds].map((t) => {
    const entries = Object.entries<number[]>(tracks).map(([name, track]) => {
      const field = name as Field;
      return [field, bounded(valueAt(t, track), bounds[field], otherwise[field])];
    });
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
  const place = shakeAt(manifest);
  const mean = cameraHalves.reduce((sum, half) => sum + half[place]!, 0) / cameraHalves.length;
  return mean < LEAST_SHAKE ? 0 : bounded(mean, [0, 1], 0);
}

/** What is sharp in each half that has a focus, held for a while; nothing where everything is sharp. */
function focusOf(
  manifest: Manifest,
  cameraHalves: readonly Float32Array[],
  seconds: number,
): Staging['focus'] & object {
  const { mean, scale } = manifest.normalisation.focus;
  const halfSeconds = manifest.score.windowSeconds / 2;
  const place = focusAt(manifest);
  return cameraHalves.flatMap((half, number) => {
    const start = number * halfSeconds;
    if (!(half[place]! > 0) || start >= seconds) return [];
    const depth = bounded(half[place + 1]! * scale + mean, [0, 1.1], mean);
    const rest = (halfSeconds * (1 - FOCUS_REST)) / 2;
    const times = [start + rest, Math.min(seconds, start + halfSeconds - rest)];
    return (times[0]! < times[1]! ? times : [start]).map((t) => ({ t, depth }));
  });
}

/** Where shake, focus and the acts' one-hot start: behind the tracks, and the facing of each key. */
const shakeAt = ({ score }: Manifest): number => (score.keysPerHalf + 1) * CAMERA_FIELDS.length;
const focusAt = (manifest: Manifest): number => shakeAt(manifest) + 1;
const actsAt = ({ score }: Manifest): number => (score.keysPerHalf + 1) * ACTOR_FIELDS.length + score.keysPerHalf;

/** Values that a token needs at least. */
export const neededValues = (manifest: Manifest): number =>
  Math.max(focusAt(manifest) + 2, actsAt(manifest) + manifest.vocabularies.acts.length);

function rowOf({ score }: Manifest, window: Window, place: number): Float32Array {
  return window.subarray(place * score.values, (place + 1) * score.values);
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
