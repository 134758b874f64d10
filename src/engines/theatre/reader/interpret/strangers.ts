/** Words that nobody knows: slips of spelling, verbs that somebody is busy with, names of people. Part of `interpret.ts`. */
import type { Kind } from '../../reading.js';
import { CHINESE_CALLING } from '../lexicon/callings.js';
import { ENDINGS } from '../lexicon/more-scenes.js';
import { lemmas } from '../words/english.js';
import type { Meaning, Term } from '../words/segment.js';
import { nearestWord } from '../words/spelling.js';
import { act, PERSON } from './act.js';
import { type Course, follows, note, settle } from './course.js';
import { draftOf, mention, readScene } from './nouns.js';
import { isAdverb, isSomebodyStrange, opensClause } from './word-class.js';

/** Returns the term with its spelling corrected, to be read again; else does what can be done with it. */
export function readUnknown(course: Course, term: Term): Term | undefined {
  if (isAdverb(course, term)) return undefined;
  course.previous = undefined;
  if (course.filming && term.language === 'zh') return undefined;
  const { words } = course.dictionary;
  const spelt = term.language === 'en' && !isWord(course, term.text) ? nearestWord(term.text, words) : undefined;
  if (spelt !== undefined) {
    note(course, term.text, spelt);
    return {
      ...term,
      apart: false,
      near: false,
      meanings: words.get(spelt)!.map((sense): Meaning => ({ ...sense, form: 'base' })),
    };
  }
  if (isBoundToBeVerb(course, term)) {
    strangeDeed(course, term);
    return undefined;
  }
  if (term.language === 'en' && isAdjective(course)) return undefined;
  const isBody = term.language === 'en' && course.dictionary.strangers.nature(term.text) === 'body';
  const kin = term.language === 'en' && !isBody ? course.dictionary.kin(term.text) : undefined;
  if (kin !== undefined) {
    note(course, term.text, kin.shown);
    return { ...term, apart: false, near: false, meanings: kin.meanings };
  }
  // A forehead is somebody's.
  if (isBody) return { ...term, apart: false, near: false, meanings: [BODY] };
  if (isStrangeVerb(course, term)) {
    strangeDeed(course, term);
    return undefined;
  }
  course.strange = course.language === 'zh' && course.agents.length > 0 && term.text.length > 1;
  readStranger(course, term);
  return undefined;
}

const BODY: Meaning = {
  part: 'noun',
  word: 'body',
  form: 'base',
  subject: { sprite: '1f9b4', kind: 'object', worn: 'body' },
};

/** What any dictionary has is no slip: who lowers a piano is no pair of lovers. */
function isWord({ dictionary: { strangers } }: Course, text: string): boolean {
  const forms = [text, ...lemmas(text).map(({ word }) => word)];
  return forms.some((word) => PARTS.some((part) => strangers.uses(word, part) !== undefined));
}
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

/** Whatever "photobombing" may be, it matters only where it is all that is said. */
export function strangeDeed(course: Course, term: Term): void {
  if (course.agents.every(({ acts }) => acts.length === 0)) note(course, term.text);
  busy(course, term.text);
  course.justActed = true;
  course.acted ||= course.language === 'en';
}

/** "a knight outwits a dragon": between who is named and an article nothing can stand but a deed. */
export function isBoundToBeVerb(course: Course, term: Term): boolean {
  const { agents, previous, pending, last } = course;
  const isPlain = term.language === 'en' && term.article === 'none' && !term.apart && pending.preposition === undefined;
  const isNamed = previous?.subject !== undefined && last !== undefined && agents.includes(last);
  return isPlain && isNamed && BUSY_KINDS.has(last.subject.kind) && (follows(course)?.article ?? 'none') !== 'none';
}

const BUSY_KINDS: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'bird']);

function isStrangeVerb({ agents, justActed }: Course, term: Term): boolean {
  if (!agents.some(({ subject }) => BUSY_KINDS.has(subject.kind))) return false;
  return (
    term.text.length > 5 && term.text.endsWith('ing') && term.article === 'none' && agents.length > 0 && !justActed
  );
}

/** People who do something strange are at work; false where nobody could be. */
function busy(course: Course, told: string): boolean {
  const { agents } = course;
  if (agents.length === 0 || !agents.every(({ subject, acts }) => subject.gender !== undefined && acts.length === 0))
    return false;
  act(course, { part: 'verb', word: told, form: 'ing', act: 'work', told });
  return true;
}

/** What comes next in the phrase: "a torn red dress". */
function overColours({ terms, at }: Course): Term | undefined {
  const behind = terms.slice(at + 1);
  const end = behind.findIndex(
    ({ apart, article, meanings }) => apart || article !== 'none' || !meanings.some(({ colour }) => colour),
  );
  const next = behind[end];
  return next?.apart ? undefined : next;
}

/** "formal wear": what stands before a noun only describes it. */
function isAdjective(course: Course): boolean {
  const next = overColours(course);
  if (isSomebodyStrange(course, next)) return true;
  // "the skater does", "slides": what may be a deed is one.
  const isDeed = next?.meanings.some(({ part, mark, form }) => mark === 'skip' || (part === 'verb' && form === 's'));
  return next?.article === 'none' && !isDeed && next.meanings.some(({ subject, scene }) => subject ?? scene);
}

/** Unknown words that stand together: a name where somebody is at work, else only said to be unknown. */
function readStranger(course: Course, term: Term): void {
  let text = term.text;
  for (
    let next = follows(course);
    next?.meanings.length === 0 && next.language === term.language;
    next = follows(course)
  ) {
    course.at += 1;
    text += (term.language === 'en' ? ' ' : '') + next.text;
  }
  const next = follows(course);
  if (isAdjective(course) || text.length < 2 || /(ly|ed|ful|ous)$/.test(text)) return;

  if (course.language === 'zh' && course.pending.preposition === '在' && next === undefined && busy(course, text))
    return;
  if (course.language === 'zh' && CHINESE_CALLING.test(text)) {
    const somebody = draftOf(course, term, { part: 'noun', word: text, form: 'base', subject: PERSON }, false);
    if (somebody) mention(course, somebody);
    return;
  }
  const home = ENDINGS[text.at(-1)!];
  if (course.language === 'zh' && home !== undefined) {
    readScene(course, term, { part: 'noun', word: text, form: 'base', scene: { set: home, near: true } });
    return;
  }
  const isBusy = next?.meanings.some(({ part, mark, word }) => part === 'verb' || mark === 'copula' || word === '在');
  if (isBusy && course.language === 'en' && opensClause(course))
    course.unseen = course.plot.drafts.length > 0 || !canBeSomebody(course, text);
  if (!isBusy || course.unseen || course.plot.drafts.length > 0 || course.pending.negated) {
    const { relation, wearing, clothes } = course.pending;
    note(course, text);
    if (isThing(course, term, text)) course.plot.mystery ??= text;
    settle(course);
    Object.assign(course.pending, { relation, wearing, clothes });
    return;
  }
  const name = course.language === 'zh' ? '人' : 'person';
  note(course, text, name);
  const draft = draftOf(course, term, { part: 'noun', word: name, form: 'base', subject: PERSON }, false);
  if (draft) mention(course, draft);
}

/** One of something: with an article or a number, or all that is said where that is a thing. */
function isThing({ pending, terms, dictionary: { strangers } }: Course, term: Term, text: string): boolean {
  if (pending.negated || pending.preposition !== undefined || text.length > LONGEST_LABEL) return false;
  const isAll = terms.every((one) => text.includes(one.text));
  if (term.language === 'zh') return pending.count === 1 || (isAll && MADE.test(text));
  const last = text.split(' ').at(-1)!;
  const nature = [last, ...lemmas(last).map(({ word }) => word)].map(strangers.nature).find((one) => one !== undefined);
  if (nature === 'abstract' || nature === 'body') return false;
  return term.article === 'none' ? isAll && nature !== undefined : true;
}
const LONGEST_LABEL = 24;
/** How Chinese names for what is made end. */
const MADE = /[机器仪表具架炮盘钟灯塔琴笛鼓箱盒壶碗杯瓶罐桶锅炉椅凳柜镜轮板牌旗伞扇刀斧锤标针车船艇舱罩阀泵管杆]$/;

/** A name, or a word for somebody; foam that rises is nobody. */
const canBeSomebody = ({ dictionary: { strangers } }: Course, text: string): boolean =>
  strangers.nature(text) === undefined || strangers.canBePerson(text);
