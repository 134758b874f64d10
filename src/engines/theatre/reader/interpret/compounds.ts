/** Two nouns of which the first only describes the second: "cat food", "superhero cape", 兔子灯笼. Part of `nouns.ts`. */
import type { Meaning, Term } from '../words/segment.js';
import type { SubjectSense } from '../words/sense.js';
import { type Course, follows } from './course.js';
import { isAlive } from './tools.js';
import { isSomebodyStrange, isStrangeThing } from './word-class.js';

/** "cat food", "robot dog", 兔子灯笼: the first of two nouns only describes the second. */
export function describesNext(course: Course, term: Term): boolean {
  const next = follows(course);
  if (term.language === 'zh') return next?.language === 'zh' && isCompound(course, term, next);
  if (term.language !== 'en' || next?.language !== 'en' || next.article !== 'none' || next.near) return false;
  if (term.meanings.some(({ subject, form }) => subject && form !== 'base')) return false;
  // "my hamster stuffing a carrot"
  const beyond = course.terms[course.at + 2];
  if (next.text.endsWith('ing') && beyond && !beyond.apart && beyond.article !== 'none') return false;
  if (isSomebodyStrange(course, next)) return true;
  if (isStrangeThing(course, next) && term.meanings.some(({ subject }) => subject && isAlive(subject))) return true;
  // "a juice box": what is done to it was said before.
  const isOpen = ({ part, mark, form }: Meaning) =>
    mark !== undefined || (part === 'verb' && !(course.acted && form === 'base'));
  if (next.meanings.some(isOpen)) return false;
  // "wears a superhero cape"
  return next.meanings.some(
    ({ subject }) => subject && (!subject.worn || (course.pending.wearing && isDress(subject))),
  );
}

const isDress = ({ worn }: SubjectSense): boolean => worn === 'drawn' || worn === 'colour';

/** 竹叶, 兔子灯笼, 蛋糕盒; but 给狗骨头 has two, and 妈妈手机 belongs to somebody. */
function isCompound({ pending }: Course, term: Term, next: Term): boolean {
  const [first] = term.meanings;
  const [second] = next.meanings;
  const of = second?.part === 'noun' ? second.subject : undefined;
  if (!first?.subject || !of || of.worn === 'body' || first.subject.worn || next.near) return false;
  if (pending.wearing && isDress(of)) return true;
  if (first.subject.kind === 'person' || pending.relation?.verb || pending.preposition === '给') return false;
  return !isAlive(first.subject) || !isAlive(of);
}

/** "a city market" is a market. */
/** A forest clearing is in the forest. */
const WIDE: ReadonlySet<string | undefined> = new Set([
  'meadow',
  'downtown',
  'mountains',
  'desert',
  'forest',
  'beach',
  'village',
]);
export const isPlaceOfNext = (term: Term, next: Term): boolean =>
  !next.apart &&
  term.meanings.some(({ scene }) => WIDE.has(scene?.set)) &&
  next.meanings.some(({ scene }) => scene && !scene.near && !WIDE.has(scene.set)) &&
  next.meanings.every(({ part }) => part !== 'verb');

/** "a flower shop owner", "a street musician": where nobody says otherwise, they are met there. */
export function isWorkplace(course: Course, term: Term): boolean {
  if (!follows(course)?.meanings.some(({ subject }) => subject?.kind === 'person')) return false;
  const isElsewhere = (one: Term) =>
    one !== term && one.meanings.some(({ scene }) => scene) && one.meanings.every(({ part }) => part !== 'verb');
  return !course.terms.some(isElsewhere);
}
