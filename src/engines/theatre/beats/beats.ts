/**
 * What happens in which scene of a long film. What was asked for opens it and comes back again and again; between that they
 * do what else becomes them, never the same twice, and at last they rest. Called by `scenes.ts`.
 */
import type { CaptionWord, Reading, Subject } from '../reading.js';
import type { SetName } from '../sets.js';
import { arcOf } from './arcs.js';
import { canRest, endOf, type Pastime, pastimesOf } from './pastimes.js';
import { visited } from './visitors.js';

/** In fewer scenes what was asked for has hardly been seen; what passes between two is told in one. */
const LEAST_SCENES = { one: 3, two: 2 } as const;
/** In shorter films there is no time for an end of its own. */
const LEAST_FOR_END = 4;
/** When what passed between two comes back, part of the film. */
const COMES_BACK = 0.6;
/** Of so many scenes one shows what was asked for: after the first the third, the sixth, the ninth. */
const ROUND = 3;
const isAsked = (index: number): boolean => index === 0 || index % ROUND === ROUND - 1;
const DEED = /^(?:act|rel|to)\./;
/** Where more than this is said, it is told as it is. */
const SAID = /^(?:not|then|passive)$/;
/** Who may have to do with each other. */
const LIVING: ReadonlySet<string> = new Set(['person', 'animal', 'giant', 'small', 'bird']);
/** Ties that are given up for a while. */
const LOOSE: ReadonlySet<string> = new Set(['with', 'next_to', 'chase', 'follow', 'on', 'left_of', 'right_of']);

export interface Place {
  index: number;
  count: number;
  set: SetName;
  /** Another take begins elsewhere in the line. */
  seed: number;
}

/** The reading of one scene. */
export function beatOf(reading: Reading, place: Place): Reading {
  if (place.index === 0 || reading.lesson || reading.pace !== undefined) return reading;
  if (reading.caption.some(({ concept }) => SAID.test(concept))) return reading;
  if (reading.landscape)
    return isAsked(place.index) || place.count < LEAST_SCENES.one ? reading : visited(reading, place);
  const pair = pairOf(reading);
  if (pair) return ofTwo(reading, pair, place);
  return reading.dealing || reading.relations.length > 0 ? reading : ofOne(reading, place);
}

/** Subject indices of two who live and breathe; the same one twice where they are of one kind. */
function pairOf({ subjects, relations }: Reading): readonly [number, number] | undefined {
  const all = subjects.reduce((sum, { count }) => sum + count, 0);
  const isLoose = relations.every(({ relation }) => LOOSE.has(relation));
  if (all !== 2 || !isLoose || !subjects.every(({ kind }) => LIVING.has(kind))) return undefined;
  return subjects.length === 1 ? [0, 0] : [0, 1];
}

function ofTwo(reading: Reading, pair: readonly [number, number], { index, count, seed }: Place): Reading {
  const { dealing, relations, caption } = reading;
  if (count < (dealing ? LEAST_SCENES.two : LEAST_SCENES.one) || !canRest(reading)) return reading;
  if (index === count - 1 && count >= LEAST_FOR_END) return rested(reading);
  // A theft is over once it has happened; who dances with somebody goes on with it.
  const again = dealing ? index === Math.floor(count * COMES_BACK) && count >= LEAST_FOR_END : isAsked(index);
  if (again) return reading;
  const arc = arcOf(reading);
  const before = dealing ? index - 1 - (index > count * COMES_BACK ? 1 : 0) : index - 1 - Math.floor(index / ROUND);
  const isStory = dealing || relations.some(({ relation }) => relation === 'chase');
  const next = arc[(before + (isStory ? 0 : seed % arc.length)) % arc.length]!;
  const by = pair[dealing ? (dealing.by + next.by) % 2 : next.by]!;
  const to = pair[0] === pair[1] ? by : 1 - by;
  const { dealing: _, ...rest } = reading;
  return { ...rest, relations: [], caption: undone(caption), dealing: { name: next.name, by, to } };
}

/** All that was asked of them is done. */
function rested(reading: Reading): Reading {
  const { dealing: _, ...rest } = reading;
  const ends = reading.subjects.map(endOf);
  const told = reading.subjects.flatMap((_, subject): CaptionWord[] => {
    const end = ends[subject];
    return end ? [{ concept: `act.${end.act}`, of: [subject] }] : [];
  });
  return { ...rest, relations: [], caption: [...undone(reading.caption), ...told] };
}

function ofOne(reading: Reading, { index, count, set, seed }: Place): Reading {
  const [subject] = reading.subjects;
  if (count < LEAST_SCENES.one || reading.subjects.length !== 1 || !subject || !canRest(reading)) return reading;
  const asked = reading.caption.filter(({ concept }) => concept.startsWith('act.'));
  if (asked.length > 1 || subject.says || subject.text) return reading;
  if (index === count - 1 && count >= LEAST_FOR_END) return doing(reading, subject, endOf(subject));
  if (isAsked(index)) return reading;
  const [act] = asked.map(({ concept }) => concept.slice('act.'.length));
  const others = pastimesOf(subject, set).filter((one) => one.act !== act || (act === 'work' && one.prop));
  if (others.length === 0) return reading;
  return doing(
    reading,
    subject,
    others[(index - 1 - Math.floor(index / ROUND) + (seed % others.length)) % others.length],
  );
}

function doing(reading: Reading, subject: Subject, pastime: Pastime | undefined): Reading {
  if (!pastime) return reading;
  const { props: _, holds, ...rest } = subject;
  const busy: Subject = {
    ...rest,
    ...(holds && !pastime.prop && { holds }),
    ...(pastime.prop && { props: { [pastime.act]: { sprite: pastime.prop } } }),
  };
  return {
    ...reading,
    subjects: [busy],
    caption: [...undone(reading.caption), { concept: `act.${pastime.act}`, of: [0] }],
  };
}

const undone = (caption: readonly CaptionWord[]): CaptionWord[] => caption.filter(({ concept }) => !DEED.test(concept));
