/** Deeds after which a thing is another: the noun behind "opens", "breaks", 打碎 is the thing. Part of `interpret.ts`. */
import { type Becoming, isWorked } from '../../score/becomings.js';
import type { Prop } from '../../score/score.js';
import { canBecome } from '../lexicon/becomings.js';
import type { Meaning, Term } from '../words/segment.js';
import type { SubjectSense } from '../words/sense.js';
import { type Course, settle } from './course.js';
import { isAlive, use } from './tools.js';

/** "a broken vase", "an open field": said of a noun, nobody does it. */
export function isState(course: Course, term: Term, { manner, form }: Meaning): boolean {
  if (!manner?.becoming || term.language !== 'en') return false;
  const { count, colour } = course.pending;
  const opensPhrase = term.article !== 'none' || count !== undefined || colour !== undefined;
  return (opensPhrase && form !== 'ing') || (form === 'ed' && course.agents.length === 0);
}

const SWAYING = /^(?:sway|swing|dance|wave|rustle|bend|nod)|摇曳|摇摆|摇动/;

/** What a thing does by itself for which one would need somebody: a vase that breaks bursts. */
export function byItself(course: Course, meaning: Meaning): Meaning | undefined {
  const { manner, ...plain } = meaning;
  const { agents } = course;
  // A tree that sways in the wind has no legs to dance.
  if (SWAYING.test(meaning.word) && agents.length > 0 && agents.every(({ subject }) => subject.kind === 'plant')) {
    course.plot.weather ??= 'wind';
    return { ...plain, act: 'idle', told: meaning.told ?? meaning.word.replace(/^([a-z]+?)e?$/, '$1ing') };
  }
  if (!manner?.becoming || agents.length === 0 || agents.some(({ subject }) => isAlive(subject))) return meaning;
  // "an apple drops": it falls.
  if (manner.becoming === 'dropped') return { ...plain, act: 'fall' };
  // A chair that tips over stays whole.
  if (/^(?:tip|push|knock) (?:over|down)$|倒$/.test(meaning.word)) return { ...plain, act: 'fall' };
  return /^(broken|popped)$/.test(manner.becoming) ? { ...plain, act: 'explode' } : undefined;
}

const ONTO: ReadonlySet<Becoming> = new Set(['poured', 'sprinkled']);
const placed = ({ pending }: Course): string => pending.preposition ?? pending.relation?.word ?? '';

/** Takes a noun for what is opened, broken, built; false where that cannot become of it. */
export function changeOver(course: Course, subject: SubjectSense, prop: Prop): boolean {
  const { agents, deed, justActed, joined, pending } = course;
  const becoming = deed?.meaning.manner?.becoming;
  if (!becoming || joined || agents.length === 0) return false;
  // "with a knife": the tool is in the hand already.
  if (isWorked(becoming) && pending.relation?.name === 'with' && !pending.relation.verb && subject.kind === 'object') {
    settle(course);
    return true;
  }
  // "pours tea into a cup", "sprinkles salt over a steak": that is what it comes to.
  const isOnto =
    ONTO.has(becoming) &&
    /^(?:on|onto|over|in|into|inside|[到在]?\p{Script=Han}{0,2}[上里中进入到])$/u.test(placed(course));
  if (!(justActed || isOnto) || !canBecome(subject, becoming)) return false;
  if (!isOnto && placed(course) !== '') return false;
  use(agents, 'work', { ...prop, becoming });
  settle(course);
  course.handed = 'used';
  course.justActed = false;
  course.joined = false;
  return true;
}
