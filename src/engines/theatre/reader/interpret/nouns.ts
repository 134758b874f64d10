/** Nouns: who is named, whether they were named before, and the places. Part of `interpret.ts`. */
import type { Kind } from '../../reading.js';
import type { Draft } from '../plot.js';
import type { Meaning, Term } from '../segment.js';
import { act } from './act.js';
import { dressUp, isBusyNext, putOn } from './costumes.js';
import { type Course, follows, isCopula, lastItemIs, note, settle, write } from './course.js';
import { bond, gentle, writeRelation } from './relations.js';

const MOST_DRAFTS = 4;
const MOST_OF_ONE = 8;
const RIDDEN: ReadonlySet<Kind> = new Set(['vehicle', 'boat', 'aircraft']);
const SIGN = '1faa7';
const TOWARDS = new Set(['to', 'toward', 'towards', '向', '往', '朝', '朝着', '向着', '对']);
const INSIDE = new Set(['in', 'inside', 'into', 'aboard']);
export function readNoun(course: Course, term: Term, meaning: Meaning): void {
  const subject = meaning.subject!;
  const { pending, last } = course;
  if (pending.negated) {
    pending.count = undefined;
    pending.colour = undefined;
    course.plot.unwanted.push(subject);
    return;
  }
  if (describesNext(course, term)) return;
  if (pending.role && last) {
    if (!isBusyNext(course)) {
      dressUp(course, last, term, subject);
      return;
    }
    course.justActed = false;
  }
  if (
    isCopula(course) &&
    term.article === 'none' &&
    course.agents.length > 0 &&
    !course.inverted &&
    !pending.another &&
    term.language === 'en'
  ) {
    // "are best friends" names nobody new.
    settle(course);
    return;
  }
  if (subject.worn || pending.wearing) {
    putOn(course, meaning);
    return;
  }
  if (course.titles.length > 0 && subject.sprite === SIGN) return;
  const near = term.near || subject.near === true;
  const draft = draftOf(course, term, meaning, near);
  if (draft === undefined) return;
  if (near) note(course, term.text, course.dictionary.nameOf(draft.subject.sprite, course.language));
  mention(course, draft);
}

/** "cat food", "robot dog": the first of two nouns only describes the second. */
function describesNext(course: Course, term: Term): boolean {
  const next = follows(course);
  if (term.language !== 'en' || next?.language !== 'en' || next.article !== 'none' || next.near) return false;
  if (term.meanings.some(({ subject, form }) => subject && form !== 'base')) return false;
  if (next.meanings.some(({ part, mark }) => part === 'verb' || mark !== undefined)) return false;
  return next.meanings.some(({ subject }) => subject && !subject.worn);
}

/** The one who is meant: known already, or new. `undefined` where there is no room, or an emoji only counts on. */
export function draftOf(course: Course, term: Term, meaning: Meaning, near: boolean): Draft | undefined {
  const { plot, pending } = course;
  const { count, another, colour } = pending;
  const subject = meaning.subject!;
  const known = plot.drafts.findLast((draft) => isSame(draft, meaning));
  const sameCount = count === undefined || count === known?.count;
  if (known && !another && term.article !== 'indefinite' && sameCount) {
    if (term.language === 'emoji' && lastItemIs(course, known)) {
      known.count = Math.min(MOST_OF_ONE, (typeof known.count === 'number' ? known.count : 1) + 1);
      return undefined;
    }
    // 一只狗追一只狗: counted again, it is another one.
    if (!(term.language === 'zh' && count === 1)) {
      known.colour ??= colour;
      return known;
    }
  }
  if (plot.drafts.length >= MOST_DRAFTS && !dropScenery(course)) return undefined;
  const plural = meaning.form !== 'base' || /^(people|人们|人群|大家|.群)$/.test(meaning.word);
  const draft: Draft = {
    subject,
    name: meaning.word.replace(/^一[杯个只]/, '').replace(/^(some|every)(one|body)$/, 'person'),
    plural,
    acts: [],
    near,
    ...(count && { count }),
    ...(colour && { colour }),
  };
  plot.drafts.push(draft);
  return draft;
}

function isSame(draft: Draft, { subject }: Meaning): boolean {
  return (
    draft.subject.sprite === subject!.sprite &&
    draft.subject.gender === subject!.gender &&
    draft.subject.size === subject!.size
  );
}

/** Makes room for a hero by sending off the last piece of scenery; false where there is none. */
function dropScenery(course: Course): boolean {
  const { plot } = course;
  const scenery = plot.drafts.findLast((draft) => draft.subject.scenery);
  if (scenery === undefined) return false;
  const isGone = (...drafts: (Draft | undefined)[]) => drafts.includes(scenery);
  plot.drafts = plot.drafts.filter((draft) => draft !== scenery);
  plot.items = plot.items.filter((item) => !('mention' in item && item.mention === scenery));
  plot.bonds = plot.bonds.filter(({ holder, other }) => !isGone(holder, other));
  course.agents = course.agents.filter((agent) => agent !== scenery);
  course.sides = course.sides.filter(({ draft }) => draft !== scenery);
  if (isGone(course.last)) course.last = undefined;
  if (isGone(course.inverted?.other)) course.inverted = undefined;
  if (isGone(course.placed?.other, ...(course.placed?.holders ?? []))) course.placed = undefined;
  if (isGone(course.passive?.done, course.passive?.doer)) course.passive = undefined;
  return true;
}

/** Writes that somebody is spoken of, and settles what waited for them. */
export function mention(course: Course, draft: Draft): void {
  const { acts, side } = course.pending;
  if (side) course.sides.push({ side, draft });
  const isObject = tie(course, draft);
  if (!lastItemIs(course, draft)) course.plot.items.push({ mention: draft });
  if (!isObject) {
    const joins = course.joined && !course.justActed;
    course.agents = joins ? [...course.agents.filter((agent) => agent !== draft), draft] : [draft];
  }
  course.last = draft;
  course.pending.acts = [];
  settle(course);
  course.justActed = false;
  course.joined = false;
  if (acts.length > 0) actBefore(course, draft, acts, isObject);
  course.justActed = false;
}

/** "a girl chases a running dog": deeds told before a name are of who bears it, and an object is named again for them. */
function actBefore(course: Course, draft: Draft, acts: Meaning[], isObject: boolean): void {
  const { agents } = course;
  if (isObject) {
    course.agents = [draft];
    course.plot.items.push({ mention: draft });
  }
  for (const meaning of acts) act(course, meaning);
  if (isObject) course.agents = agents;
}

/** Ties a noun to who was named before; returns whether it is an object, not who acts next. */
function tie(course: Course, draft: Draft): boolean {
  const { pending, last, passive, inverted } = course;
  const { relation, preposition } = pending;
  const before = course.agents.length > 0 ? course.agents : last ? [last] : [];

  if (pending.doer && passive && passive.done !== draft) {
    passive.doer = draft;
    return true;
  }
  if (relation && last && last !== draft) {
    writeRelation(course, relation.name, relation.verb || course.justActed ? before : [last], draft);
    return true;
  }
  if (relation && !relation.verb && inverted === undefined) {
    const name = gentle(relation.name, draft);
    write(course, `rel.${name}`);
    course.inverted = { relation: name, other: draft, item: course.plot.items.at(-1)! };
    return false;
  }
  if (preposition !== undefined && before.length > 0 && !before.includes(draft)) {
    tieByPreposition(course, draft, preposition, before);
    return true;
  }
  if (preposition !== undefined && course.language === 'zh') {
    write(course, 'at');
    course.placed = { holders: [], other: draft };
    return false;
  }
  if (inverted && inverted.other !== draft) {
    write(course, 'there_is');
    bond(course, draft, inverted.relation, inverted.other);
    course.inverted = undefined;
    return false;
  }
  if (course.justActed && before.length > 0 && !before.includes(draft) && !course.joined) {
    // "eats an apple", 弹吉他: what is acted upon stands beside.
    const rides = before[0]!.acts.at(-1) === 'drive' && RIDDEN.has(draft.subject.kind);
    writeRelation(course, rides ? 'on' : 'next_to', [before[0]!], draft);
    return true;
  }
  return false;
}

function tieByPreposition(course: Course, draft: Draft, preposition: string, before: Draft[]): void {
  const holders = course.justActed ? before : [course.last ?? before[0]!];
  if (TOWARDS.has(preposition)) writeRelation(course, 'approach', before, draft);
  else if (course.language === 'zh') {
    write(course, 'at');
    course.placed = { holders: before, other: draft };
  } else if (INSIDE.has(preposition) && !draft.subject.scenery) writeRelation(course, 'on', holders, draft);
  else writeRelation(course, 'next_to', holders, draft);
}

export function readScene(course: Course, term: Term, meaning: Meaning): void {
  const { plot, pending } = course;
  if (pending.negated || sceneDescribesNext(course, term)) return;
  if (pending.relation?.verb) act(course, standInFor(pending.relation.name));
  const placed = pending.preposition !== undefined || pending.relation !== undefined;
  plot.items.push({ scene: meaning.scene!, word: meaning.word, placed });
  if (meaning.light) {
    plot.light ??= meaning.light;
    write(course, `light.${meaning.light}`);
  }
  settle(course);
  course.justActed = false;
}

/** "leaves the station", "approaches the forest": a place is no partner, so it becomes a walk. */
function standInFor(relation: string): Meaning {
  const direction = relation === 'approach' || relation === 'leave' ? 'away' : undefined;
  return {
    part: 'verb',
    word: relation,
    form: 'base',
    act: relation === 'on' ? 'idle' : 'walk',
    ...(direction && { direction }),
  };
}

/** "beach ball", "mountain goat": a place before a noun only describes it. */
function sceneDescribesNext(course: Course, term: Term): boolean {
  const next = follows(course);
  if (term.language !== 'en' || next?.language !== 'en' || next.article !== 'none') return false;
  if (course.pending.preposition !== undefined || next.meanings.length === 0) return false;
  return next.meanings.every(({ subject, form }) => subject && form === 'base');
}
