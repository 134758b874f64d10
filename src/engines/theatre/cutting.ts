/**
 * How a long film of one place is cut, as an editor would: it opens from afar, comes close to a face and stands back again;
 * and whoever has one deed for a minute does something else now and then, and rests at the end. Called by `scenes.ts`;
 * the engine shows each told scene as its shot wants.
 */
import type { CaptionWord, Kind, Reading } from './reading.js';
import type { ActName, Actor, ActorKey, Score } from './score.js';
import { isIndoors } from './story/places.js';

export type Shot = 'far' | 'close';

/** In fewer scenes nobody has seen enough to want another view. */
const LEAST_SCENES = 3;
const SHOTS: readonly (Shot | undefined)[] = ['far', 'close', undefined];

/** Of scene `index`; undefined is the usual view. A prompt that says how it is filmed is filmed like that throughout. */
export function shotOf(
  { caption, frame, subjects, landscape }: Reading,
  index: number,
  count: number,
): Shot | undefined {
  const isAsked = landscape || frame !== undefined || caption.some(({ concept }) => concept.startsWith('camera.'));
  const isLast = index > 0 && index === count - 1;
  if (isAsked || isLast || count < LEAST_SCENES) return undefined;
  const shot = SHOTS[index % SHOTS.length];
  // Of two faces one would be cut, and of what has none half.
  const isOneFace = subjects.length === 1 && subjects[0]!.count === 1 && FACED.has(subjects[0]!.kind);
  return shot === 'close' && !isOneFace ? undefined : shot;
}

const FACED: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'bird', 'insect', 'fish']);

type Doer = 'beast' | 'person';
const DOERS: Partial<Record<Kind, Doer>> = { person: 'person', animal: 'beast', giant: 'beast', small: 'beast' };
/** What else there is to do for who does one thing all the time, in turn. */
const MEANWHILE: Record<Doer, Partial<Record<ActName, readonly ActName[]>>> = {
  beast: {
    walk: ['eat', 'roll', 'run'],
    run: ['jump', 'drink', 'roll'],
    jump: ['run', 'roll', 'dance'],
    dance: ['jump', 'spin', 'laugh'],
    play: ['dance', 'laugh', 'eat'],
    work: ['drink', 'laugh', 'dance'],
  },
  person: {
    walk: ['wave', 'drink', 'dance'],
    run: ['drink', 'dance', 'wave'],
    jump: ['laugh', 'dance', 'clap'],
    dance: ['spin', 'clap', 'wave'],
    play: ['laugh', 'dance', 'wave'],
    sing: ['dance', 'clap', 'wave'],
    read: ['drink', 'laugh', 'nod'],
    work: ['drink', 'laugh', 'dance'],
  },
};
/** How a long film ends for them. */
const AT_LAST: Record<Doer, ActName> = { beast: 'sleep', person: 'wave' };
/** In shorter films there is no time for an end of its own. */
const LEAST_FOR_END = 5;

/** What chaser and chased do while neither runs, in turn, and in the end. */
const PAUSES = [
  ['sleep', 'eat'],
  ['roll', 'laugh'],
  ['eat', 'dance'],
] as const;
const PEACE = ['sleep', 'sleep'] as const;

/** Whose turn scene `index` is: one of `others`, `last`, or undefined where what was asked for goes on. */
function turnOf<Deed>(others: readonly Deed[], last: Deed, index: number, count: number): Deed | undefined {
  if (index === count - 1) return count >= LEAST_FOR_END ? last : undefined;
  return index % SHOTS.length === 2 ? others[Math.floor(index / SHOTS.length) % others.length] : undefined;
}

/** The caption of scene `index`, in some scenes with another deed; where more than one is asked for, as it is. */
export function varied(reading: Reading, index: number, count: number): CaptionWord[] {
  const { caption, subjects, relations } = reading;
  if (count < LEAST_SCENES || caption.some(({ concept }) => /^(not|then)$/.test(concept))) return caption;
  if (relations.length > 0) return paused(reading, index, count);
  const doers = new Set(subjects.map(({ kind }) => DOERS[kind]));
  const acts = new Set(caption.flatMap(({ concept }) => (concept.startsWith('act.') ? [concept] : [])));
  const [doer] = doers;
  const [act] = acts;
  const others = doers.size === 1 && acts.size === 1 && doer ? MEANWHILE[doer][nameOf(act!)] : undefined;
  const another = others && doer && turnOf(others, AT_LAST[doer], index, count);
  return another
    ? caption.map((word) => (word.concept === act ? { ...word, concept: `act.${another}` } : word))
    : caption;
}

const nameOf = (act: string): ActName => act.slice('act.'.length) as ActName;

/** A chase of two beasts rests now and then: "a cat chases a mouse" without the chase, and what each of them does. */
function paused({ caption, subjects, relations }: Reading, index: number, count: number): CaptionWord[] {
  const [chase] = relations;
  const isPlain = relations.length === 1 && chase!.relation === 'chase' && subjects.length === 2;
  const areBeasts = subjects.every(({ kind }) => DOERS[kind] === 'beast');
  if (!isPlain || !areBeasts || caption.some(({ concept }) => concept.startsWith('act.'))) return caption;
  const deeds = turnOf<readonly [ActName, ActName]>(PAUSES, PEACE, index, count);
  if (!deeds) return caption;
  const [chaser, chased] = [chase!.subject, chase!.other].map((subject, order) => ({
    concept: `act.${deeds[order]}`,
    of: [subject],
  }));
  return [...caption.filter(({ concept }) => concept !== 'rel.chase'), chaser!, chased!];
}

const FAR = { size: 0.8, depth: 0.75, x: 0.95, zoom: 0.3 } as const;

/** `score` as its shot wants it: from afar all are smaller and further back, and the camera hardly comes closer. In rooms things say how tall somebody is. */
export function framed(score: Score, shot: Shot | undefined): Score {
  if (shot !== 'far' || isIndoors(score) || score.actors.length === 0) return score;
  const placed = (key: ActorKey): ActorKey => ({
    ...key,
    x: key.x * FAR.x,
    depth: key.depth * FAR.depth,
    height: key.height * FAR.size,
  });
  const receded = (one: Actor): Actor => ({ ...one, size: one.size * FAR.size, keys: one.keys.map(placed) });
  return {
    ...score,
    actors: score.actors.map(receded),
    ...(score.guests && { guests: score.guests.map(receded) }),
    ...(score.effects && {
      effects: score.effects.map((one) => ({
        ...one,
        ...(one.x !== undefined && { x: one.x * FAR.x }),
        ...(one.height !== undefined && { height: one.height * FAR.size }),
      })),
    }),
    camera: score.camera.map((key) => ({ ...key, y: key.y * FAR.zoom, zoom: 1 + (key.zoom - 1) * FAR.zoom })),
  };
}
