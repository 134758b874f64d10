/** Ties a noun to who was named before: by a relation that waited, a preposition, or as the object of a deed. Part of `interpret.ts`. */
import type { Kind } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import type { Draft } from '../plot.js';
import type { Meaning } from '../words/segment.js';
import type { Relation } from '../words/sense.js';
import { act, TRAVELLING } from './act.js';
import { type Course, write } from './course.js';
import { bond, gentle, writeRelation } from './relations.js';
import { isAlive } from './tools.js';

const FURNITURE = /^(prop-(bed|chair|couch|bench|stool)|1f6cb|1f6cf|1f9a)/;
/** Without a roof or a wall. */
const SADDLED = /^(1f6b2|1f6f9|1f6f4|1f6f5|1f3cd|1f6f7)/;
const RIDDEN: ReadonlySet<Kind> = new Set(['vehicle', 'boat', 'aircraft']);
const TOWARDS = new Set(['to', 'toward', 'towards', '向', '往', '朝', '朝着', '向着', '对', '给']);
/** "rolls across the table": there it is, all the while. */
const ALONG = new Set(['across', 'along', 'over', 'around on']);
const ALONG_ON: ReadonlySet<ActName> = new Set(['roll', 'slide', 'bounce', 'crawl', 'spin']);
const SURFACE = /^prop-(table|dining-table|desk|shelf|bench)/;
const INSIDE = new Set(['in', 'inside', 'into', 'aboard', 'within']);
/** What one comes nearer by; a ball that is thrown to a dog takes nobody to it. */
const STAYING: ReadonlySet<ActName> = new Set([
  'wave',
  'nod',
  'talk',
  'sing',
  'throw',
  'kick',
  'read',
  'write',
  'laugh',
  'clap',
  'play',
  'idle',
]);

/** Ties a noun to who was named before; returns whether it is an object, not who acts next. */
export function tie(course: Course, draft: Draft): boolean {
  const { pending, last, passive, inverted } = course;
  const { relation, preposition } = pending;
  // 狗躲着，女孩给狗撑伞: it is she alone.
  if (
    course.language === 'zh' &&
    preposition !== undefined &&
    course.agents.length > 1 &&
    course.agents.includes(draft)
  )
    course.agents = course.agents.filter((agent) => agent !== draft);
  const before = course.agents.length > 0 ? course.agents : last ? [last] : [];

  if (pending.doer && passive && passive.done !== draft) {
    passive.doer = draft;
    return true;
  }
  if (course.between && !course.between.holders.includes(draft) && course.between.holders.length > 0) {
    tieBetween(course, course.between, draft);
    return true;
  }
  if (relation && last && last !== draft) {
    if (relation.verb && /behind/.test(relation.word) && !isAlive(draft.subject)) {
      act(course, deedOf('walk', relation.word));
      writeRelation(course, 'behind', before, draft);
      return true;
    }
    if (relation.verb) course.acted = true;
    if (relation.verb && relation.standIn) act(course, deedOf(relation.standIn, relation.word));
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
    Object.assign(inverted.item, { of: [draft], to: [inverted.other] });
    course.inverted = undefined;
    return false;
  }
  if (course.justActed && before.length > 0 && !before.includes(draft) && !course.joined) {
    // "eats an apple", 弹吉他: what is acted upon stands beside.
    const name = before[0]!.acts.at(-1);
    const rides =
      ((name === 'drive' || name === 'ride') && RIDDEN.has(draft.subject.kind)) ||
      (name === 'fly' && draft.subject.kind === 'aircraft');
    const { manner } = course.deed?.meaning ?? {};
    const goesThere = name !== undefined && ALONG_ON.has(name) && SURFACE.test(draft.subject.sprite);
    const usual = goesThere ? 'on' : rides ? containment(draft) : 'next_to';
    const relation = goesThere ? 'on' : (manner?.objectRelation ?? (manner?.mutual ? 'with' : usual));
    writeRelation(course, relation, [before[0]!], draft);
    return true;
  }
  return false;
}

function deedOf(name: ActName, word: string): Meaning {
  return { part: 'verb', word, form: 'base', act: name };
}

/** "between a dog and a horse": right of the first, left of the second. */
function tieBetween(course: Course, between: NonNullable<Course['between']>, draft: Draft): void {
  const { holders, first } = between;
  const isPair = draft.plural || (draft.count ?? 1) !== 1;
  if (first === undefined && isPair) standAround(course, holders, draft);
  else writeRelation(course, first === undefined ? 'right_of' : 'left_of', holders, draft);
  course.between = first === undefined && !isPair ? { holders, first: draft } : undefined;
}

/** "between two trees": one of them is on either side. */
export function standAround(course: Course, holders: readonly Draft[], draft: Draft): void {
  write(course, 'rel.around', { of: [draft], to: [...holders] });
  for (const holder of holders) bond(course, draft, 'around', holder);
}

function tieByPreposition(course: Course, draft: Draft, preposition: string, before: Draft[]): void {
  const holders = course.justActed ? before : [course.last ?? before[0]!];
  const stays = before.some(({ acts }) => STAYING.has(acts.at(-1)!));
  if (TOWARDS.has(preposition))
    writeRelation(course, stays || staysNext(course) ? 'next_to' : 'approach', before, draft);
  else if (course.language === 'zh') {
    write(course, 'at');
    course.placed = { holders: before, other: draft };
  } else if (ALONG.has(preposition) && SURFACE.test(draft.subject.sprite)) writeRelation(course, 'on', before, draft);
  else if (INSIDE.has(preposition) && !draft.subject.scenery) writeRelation(course, containment(draft), holders, draft);
  else writeRelation(course, 'next_to', holders, draft);
}

/** 给爸爸涂指甲: in Chinese what is done comes behind whom it is done to. */
function staysNext({ terms, at, language }: Course): boolean {
  if (language !== 'zh') return false;
  const rest = terms.slice(at + 1);
  const end = rest.findIndex(({ apart }) => apart);
  const deed = rest.slice(0, end === -1 ? rest.length : end).find(({ meanings }) => meanings[0]?.part === 'verb');
  const name = deed?.meanings[0]?.act;
  return name !== undefined && !TRAVELLING.has(name);
}

/** Who is in a bed is seen on it; who is in a box or a car looks out of it. */
export function containment({ subject: { kind, sprite } }: Draft): Relation {
  return SADDLED.test(sprite) || (kind !== 'vehicle' && FURNITURE.test(sprite)) ? 'on' : 'inside';
}
