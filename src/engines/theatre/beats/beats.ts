/**
 * What happens in which scene of a long film. What was asked for opens it and comes back again and again; between that they
 * do what else becomes them, never the same twice, and at last they rest. Called by `scenes.ts`.
 */
import type { CaptionWord, Reading, Subject } from '../reading.js';
import type { SetName } from '../sets.js';
import { arcOf } from './arcs.js';
import { alongside, companionOf, sideBySide, together, turnAt } from './companions.js';
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
/** Whether scene `index` of a film shows what was asked for. */
export const isAsked = (index: number): boolean => index === 0 || index % ROUND === ROUND - 1;
/** Who is told more than this has enough to do. */
const MOST_ASKED = 2;
const DEED = /^(?:act|rel|to)\./;
/** Where more than this is said, it is told as it is. */
const SAID = /^(?:not|then|passive)$/;
/** Who may have to do with each other. */
const LIVING: ReadonlySet<string> = new Set(['person', 'animal', 'giant', 'small', 'bird']);
const LIFELESS: ReadonlySet<string> = new Set(['object', 'food', 'ball', 'plant']);
/** Ties that are given up for a while. */
const LOOSE: ReadonlySet<string> = new Set(['with', 'next_to', 'chase', 'follow', 'on', 'left_of', 'right_of']);

export interface Place {
  index: number;
  count: number;
  set: SetName;
  /** Where the film begins. */
  home: SetName;
  /** Nothing comes after it. */
  ends: boolean;
  /** Another take begins elsewhere in the line. */
  seed: number;
}

/** The reading of one scene. */
export function beatOf(reading: Reading, place: Place): Reading {
  if (reading.lesson) return aroundTale(reading, place);
  if (reading.pace !== undefined) return reading;
  if (reading.caption.some(({ concept }) => SAID.test(concept))) return reading;
  if (reading.landscape) {
    const isItself = isAsked(place.index) || place.index === place.count - 1 || place.count < LEAST_SCENES.one;
    return isItself ? reading : visited(reading, place);
  }
  if (reading.dealing && QUESTS.has(reading.dealing.name)) return onQuest(reading, place);
  // Whom it is about is met before the crowd is.
  if (place.index === 0) return place.count >= LEAST_SCENES.one && isCrowded(reading) ? heroAlone(reading) : reading;
  if (reading.dealing && reading.dealing.by === reading.dealing.to && reading.subjects.length === 1)
    return onceMore(reading, place);
  const pair = pairOf(reading);
  if (pair) return ofTwo(reading, pair, place);
  if (reading.dealing) return ofThose(reading, place);
  if (!reading.relations.every((tie) => isToThing(reading, tie))) return reading;
  const mate = alongside(reading, place);
  if (mate) return sideBySide(reading, mate);
  const isWhole = place.count < LEAST_SCENES.one || (isAsked(place.index) && place.index < place.count - 1);
  return ofOne(isWhole ? reading : heroAlone(reading), place, reading.subjects.length === 1);
}

/** What one does all day; of the rest each happens, and once more. */
const DAILY: ReadonlySet<string> = new Set(['gather', 'plough', 'wheel', 'angle']);

/** What one does alone, and other things in between. */
function onceMore(reading: Reading, place: Place): Reading {
  const { index, count } = place;
  const { dealing, ...rest } = reading;
  if (count < LEAST_SCENES.one || !dealing) return reading;
  const isAgain = DAILY.has(dealing.name) ? isAsked(index) : index === Math.floor(count * COMES_BACK);
  if (isAgain && index < count - 1) return reading;
  const mate = alongside(rest, place);
  return mate ? sideBySide(rest, mate) : ofOne({ ...rest, relations: [] }, place, true);
}

/** What passes between two beside others: then it is about the two, or about the one of them who lives. */
function ofThose(reading: Reading, place: Place): Reading {
  const { dealing, subjects } = reading;
  if (place.count < LEAST_SCENES.two || !dealing || place.index === Math.floor(place.count * COMES_BACK))
    return reading;
  const two = [...new Set([dealing.by, dealing.to])];
  const living = two.filter((subject) => LIVING.has(subjects[subject]!.kind) && subjects[subject]!.count === 1);
  if (living.length === 0) return reading;
  const some = onlyThose(reading, living);
  if (living.length === 1) return ofOne(withoutDealing(some), place, true);
  const { by, to } = dealing;
  const between = { ...some, dealing: { ...dealing, by: living.indexOf(by), to: living.indexOf(to) } };
  return ofTwo(between, [0, 1], place);
}

function withoutDealing({ dealing: _, ...rest }: Reading): Reading {
  return { ...rest, relations: [] };
}

/** What takes most of a film, and is found or managed late in it. */
const QUESTS: ReadonlySet<string> = new Set(['search', 'track', 'learn', 'sell']);
const FOUND = 0.7;

function onQuest(reading: Reading, place: Place): Reading {
  const { index, count, ends } = place;
  const { dealing, ...rest } = reading;
  if (count < LEAST_SCENES.two || !dealing) return reading;
  // Between customers there is work.
  if (dealing.name === 'sell') return isAsked(index) ? reading : ofOne(heroAlone({ ...rest, relations: [] }), place);
  const found = Math.min(count - 1, Math.round(count * FOUND));
  if (index < found) return { ...reading, dealing: { ...dealing, leg: index } };
  if (index === found) return reading;
  if (dealing.name === 'learn') return rest;
  if (index === count - 1 && ends) return rested(reading);
  const pair = pairOf(reading);
  const since = { ...place, index: index - found };
  return pair ? ofTwo(reading, pair, since) : ofOne(rest, since);
}

/** In which of `count` scenes a tale that everybody knows is told; the others are about who is in it. */
export const taleAt = (count: number): number => Math.floor(count / 2);

/** Before it they go their ways, after it they live on. */
function aroundTale(reading: Reading, place: Place): Reading {
  if (place.index === taleAt(place.count)) return reading;
  const { lesson: _, ...rest } = reading;
  const cast = { ...rest, titles: [], relations: [], caption: undone(reading.caption) };
  if (place.index === place.count - 1) return rested(cast);
  const pair = pairOf(cast);
  return pair && place.index > taleAt(place.count)
    ? ofTwo(cast, pair, { ...place, index: 2 * (place.index - taleAt(place.count)) - 1 })
    : ofOne(heroAlone(cast), { ...place, index: place.index === 0 ? 2 : place.index });
}

/** Who has to do with a thing may leave it for a while; not what it is in. */
const isToThing = ({ subjects }: Reading, { subject, relation, other }: Reading['relations'][number]): boolean =>
  relation !== 'inside' && LIVING.has(subjects[subject]!.kind) && LIFELESS.has(subjects[other]!.kind);

/** Whether many others go about behind the first. */
const isCrowded = ({ subjects, dealing, relations }: Reading): boolean =>
  !dealing && relations.length === 0 && subjects[0]!.count === 1 && subjects.slice(1).some(({ count }) => count > 2);

/** Of several who have nothing to do with each other the first who lives; the rest of them comes again with what was asked for. */
function heroAlone(reading: Reading): Reading {
  const hero = reading.subjects.findIndex(({ kind }) => LIVING.has(kind));
  if (reading.subjects.length === 1 || hero < 0) return reading;
  return onlyThose(reading, [hero]);
}

/** Some of its subjects, in this order, with what is said of them alone. */
function onlyThose(reading: Reading, kept: readonly number[]): Reading {
  const about = (word: CaptionWord): CaptionWord[] => {
    const said = /^subject\d+$/.test(word.concept);
    const of = word.of?.map((subject) => kept.indexOf(subject)).filter((subject) => subject >= 0);
    if ((said && !of?.length) || (word.of && !of?.length)) return [];
    const { to: _, ...own } = word;
    return [{ ...own, ...(of && { of }), ...(said && { concept: `subject${of![0]}` }) }];
  };
  return {
    ...reading,
    relations: [],
    subjects: kept.map((subject) => reading.subjects[subject]!),
    caption: reading.caption
      .flatMap(about)
      .filter(({ concept }) => (concept !== 'and' || kept.length > 1) && !/^rel\./.test(concept)),
  };
}

/** Subject indices of two who live and breathe; the same one twice where they are of one kind. */
function pairOf({ subjects, relations }: Reading): readonly [number, number] | undefined {
  const all = subjects.reduce((sum, { count }) => sum + count, 0);
  const isLoose = relations.every(({ relation }) => LOOSE.has(relation));
  if (all !== 2 || !isLoose || !subjects.every(({ kind }) => LIVING.has(kind))) return undefined;
  return subjects.length === 1 ? [0, 0] : [0, 1];
}

function ofTwo(reading: Reading, pair: readonly [number, number], { index, count, seed, ends }: Place): Reading {
  const { dealing, relations, caption } = reading;
  if (count < (dealing ? LEAST_SCENES.two : LEAST_SCENES.one) || !canRest(reading)) return reading;
  if (index === count - 1 && count >= LEAST_FOR_END && ends) return rested(reading);
  // A theft is over once it has happened; who dances with somebody goes on with it.
  const again = dealing ? ends && index === Math.floor(count * COMES_BACK) && count >= LEAST_FOR_END : isAsked(index);
  if (again) return reading;
  const arc = arcOf(reading);
  const before = dealing
    ? index - 1 - (ends && index > count * COMES_BACK ? 1 : 0)
    : index - 1 - Math.floor(index / ROUND);
  const fights = caption.some(({ concept }) => concept === 'act.fight');
  const isStory = dealing || fights || relations.some(({ relation }) => relation === 'chase');
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
  const subjects = reading.subjects.map(({ props: _, ...subject }): Subject => subject);
  return { ...rest, subjects, relations: [], caption: [...undone(reading.caption), ...told] };
}

/** @param isAlone nobody else was asked for. */
function ofOne(reading: Reading, place: Place, isAlone = false): Reading {
  const { index, count, set, seed, ends } = place;
  const [subject] = reading.subjects;
  if (count < LEAST_SCENES.one || reading.subjects.length !== 1 || !subject || !canRest(reading)) return reading;
  const asked = new Set(reading.caption.flatMap(({ concept }) => (concept.startsWith('act.') ? [concept] : [])));
  if (asked.size > MOST_ASKED || subject.says || subject.text) return reading;
  const befriended = isAlone && withCompanion(reading, place);
  if (befriended) return befriended;
  if (index === count - 1 && count >= LEAST_FOR_END) return ends ? doing(reading, subject, endOf(subject)) : reading;
  if (isAsked(index)) return reading;
  const isNew = ({ act, prop }: Pastime) => !asked.has(`act.${act}`) || (act === 'work' && prop);
  const others = pastimesOf(subject, set).filter(isNew);
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

/** Undefined where whoever is asked for is alone in this scene. */
function withCompanion(reading: Reading, { index, count, set, home, seed, ends }: Place): Reading | undefined {
  const companion = ends ? companionOf(reading, home, { index, count, seed }) : undefined;
  if (!companion) return undefined;
  if (isAsked(index) && index < count - 1) return sideBySide(reading, companion);
  const dealt = together(reading, companion, set, turnAt(index, isAsked));
  return index === count - 1 ? rested(dealt) : dealt;
}

const undone = (caption: readonly CaptionWord[]): CaptionWord[] => caption.filter(({ concept }) => !DEED.test(concept));
