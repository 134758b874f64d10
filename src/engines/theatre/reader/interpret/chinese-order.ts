/**
 * Chinese sentences whose order is another than who, deed, whom: 小偷被警察抓住, 妈妈让儿子写作业, 爷爷陪孙子放风筝. This puts their
 * terms in that order. Used by `interpret.ts`.
 */
import type { Kind } from '../../reading.js';
import type { Meaning, Term } from '../words/segment.js';
import { doerFirst } from './chinese-existence.js';

const ALIVE: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'bird', 'insect', 'fish']);
/** Somebody is told to do something. */
const TOLD = /^(?:让|叫|请|逼|逼着|催|催着|命令|派|劝|喊|要求|吩咐|考验|提醒|求|求着|骗)$/u;
/** Both do it. */
const TOGETHER = /^(?:陪|陪着|帮|帮着|带|带着|领着|和|跟|帮助|教)$/u;
/** A clause that ends on a deed, what of it still belongs to the verb. */
const BEHIND_VERB = /^(?:了|着|过|得)$/u;

const meaningOf = (mark: Meaning['mark'], word: string): Meaning => ({ part: 'other', word, form: 'base', mark });
const SHAKES: Meaning = { part: 'verb', word: '摇晃', form: 'base', act: 'shake' };
const SAYS: Meaning = { part: 'verb', word: '说', form: 'base', act: 'talk', mark: 'say' };
/** As much as fits into a bubble. */
const LONGEST_ORDER = 9;

/** @param titles gets what is ordered: it is said aloud. */
export function inOrder(terms: Term[], titles: string[]): Term[] {
  const ordered = [...terms];
  whereFirst(ordered);
  for (let at = 1; at < ordered.length; at += 1) {
    const { text, language } = ordered[at]!;
    if (language !== 'zh') continue;
    if (text === '们') countMany(ordered, at);
    else if (text === '被') makeActive(ordered, at);
    else if (text === '把' || text === '将') deedFirst(ordered, at);
    else if (BECOMES.test(text)) turnInto(ordered, at);
    else if (TOLD.test(text)) partCommand(ordered, at, titles);
    else if (TOGETHER.test(text)) joinBoth(ordered, at);
    else doerFirst(ordered, at);
  }
  return ordered;
}

/** 公园跳绳: somebody does it there, though nobody is named and no 在 says that it is where. */
function whereFirst(terms: Term[]): void {
  const [place, deed] = terms;
  if (place?.language !== 'zh' || !deed || deed.apart) return;
  if (!place.meanings.some(({ scene }) => scene) || isNoun(place) || isNoun(deed) || !isDeed(deed)) return;
  // 湖边看日落 is a view.
  if (deed.meanings.some(({ act }) => act === 'idle')) return;
  terms.unshift({ ...place, text: '在', meanings: [meaningOf('preposition', '在')] });
  terms[1] = { ...place, apart: false };
}

/** 员工们: how many is not said, but more than one. */
function countMany(terms: Term[], at: number): void {
  const start = startOfNoun(terms, at - 1);
  if (start === undefined) return;
  if (terms.slice(start, at).some(({ meanings }) => meanings.some(({ count }) => count !== undefined))) return;
  const first = terms[start]!;
  const many: Meaning = { part: 'other', word: '几个', form: 'base', count: 'several' };
  terms.splice(start, 1, { ...first, text: '几个', meanings: [many] }, { ...first, apart: false });
}

/** Who or what is named from here on: its last term's index and the deed's that follows, if one does. */
function namedThenDeed(terms: readonly Term[], from: number): { noun: number; deed: number } | undefined {
  const noun = terms.findIndex((term, index) => index >= from && (term.apart || isNoun(term)));
  if (noun === -1 || terms[noun]!.apart || !terms.slice(from, noun).every(isOfNoun)) return undefined;
  let next = noun + 1;
  while (next < terms.length && isSmall(terms[next]!)) next += 1;
  // 被老师用粉笔砸
  if (next < terms.length && isTool(terms[next]!)) {
    while (next < terms.length && !terms[next]!.apart && !isDeed(terms[next]!)) next += 1;
    if (next >= terms.length || terms[next]!.apart) return undefined;
    return { noun, deed: next };
  }
  if (next >= terms.length) return undefined;
  return !terms[next]!.apart && isDeed(terms[next]!) ? { noun, deed: next } : undefined;
}

/** What one turns into is another: 青蛙变成王子, 墨化成一条鲤鱼. */
const BECOMES = /^(?:变成|变为|变作|变回|变身成|变身|化成|化作|化为|幻化成)$/u;
const VANISHES: Meaning = { part: 'verb', word: '消失', form: 'base', act: 'vanish' };
const APPEARS: Meaning = { part: 'verb', word: '出现', form: 'base', act: 'appear' };

/** Who was there before is gone, and the other one is there. */
function turnInto(terms: Term[], at: number): void {
  const after = terms.findIndex((term, index) => index > at && (term.apart || isNoun(term)));
  if (after === -1 || terms[after]!.apart || !terms.slice(at + 1, after).every(isOfNoun)) return;
  const before = terms.slice(0, at).findLastIndex((term) => term.apart || isNoun(term) || isDeed(term));
  // 锦鲤跃出水面，变成金龙: whoever was told of before.
  const goesOn = terms[at]!.apart && terms.slice(0, at).some(isAlive);
  const isOfSomebody = goesOn || (before !== -1 && isNoun(terms[before]!));
  const told: Term = { ...terms[at]!, meanings: isOfSomebody ? [VANISHES] : [meaningOf('skip', terms[at]!.text)] };
  const first = terms[at + 1]!;
  const appears: Term = { ...terms[at]!, text: '出现', apart: false, meanings: [APPEARS] };
  terms.splice(at, after + 1 - at, told, { ...first, apart: true }, ...terms.slice(at + 2, after + 1), appears);
}

/** 小偷被警察抓住了，哭了: the policeman catches the thief, and the thief cries. */
function makeActive(terms: Term[], at: number): void {
  const found = namedThenDeed(terms, at + 1);
  if (!found) return;
  const start = startOfNoun(terms, at - 1);
  const clause = terms.slice(0, start ?? at).findLastIndex(({ apart }) => apart);
  // 猪八戒偷吃西瓜被打: it is not the melon that is beaten.
  const isBusy = start === undefined || terms.slice(Math.max(0, clause), start).some(isDeed);
  if (!isBusy && terms[found.deed]!.meanings.some(({ relation }) => relation)) return;
  if (isBusy) {
    suffer(terms, at, found.deed);
    return;
  }
  // 月亮被人咬了一口: whoever it was, the moon is the hero.
  if (terms[found.noun]!.text === '人' && found.noun === at + 1 && !isAlive(terms[at - 1]!)) {
    const shaken = { ...terms[found.deed]!, meanings: [SHAKES] };
    terms.splice(at, found.deed + 1 - at, shaken);
    return;
  }
  const done = terms.slice(start, at);
  const end = found.deed + (BEHIND_VERB.test(terms[found.deed + 1]?.text ?? '') ? 2 : 1);
  const [doer, ...rest] = terms.slice(at + 1, end);
  const [first, ...more] = done;
  const again: Term[] = terms[end] && isDeed(terms[end]!) ? [{ ...first!, apart: true }, ...more] : [];
  const active = [{ ...doer!, apart: first!.apart }, ...rest, { ...first!, apart: false }, ...more, ...again];
  if (again.length > 0) terms[end] = { ...terms[end]!, apart: false };
  terms.splice(start, end - start, ...active);
}

/** 同桌睡觉被老师砸醒: it is done to who was busy. */
function suffer(terms: Term[], at: number, deed: number): void {
  const clause = terms.slice(0, at).findLastIndex(({ apart }) => apart);
  const who = terms.slice(Math.max(0, clause), at).find(isAlive);
  if (!who) return;
  const [doer, ...rest] = terms.slice(at + 1, deed + 1);
  terms.splice(at, deed + 1 - at, { ...doer!, apart: true }, ...rest, { ...who, apart: false });
}

/** 狗把沙发咬烂: bites it; but 把球扔给狗 goes on to somebody. */
function deedFirst(terms: Term[], at: number): void {
  const found = namedThenDeed(terms, at + 1);
  if (!found) return;
  const deed = terms[found.deed]!;
  const behind = terms[found.deed + 1];
  if (!deed.meanings.some(({ act }) => act) || (behind && !behind.apart && WHERE_TO.test(behind.text))) return;
  terms.splice(at, found.deed + 1 - at, { ...deed, apart: terms[at]!.apart }, ...terms.slice(at + 1, found.deed));
}
const WHERE_TO = /^(?:给|到|进|在|向|往|成|上|下|出|去|来|起来|进去|出去|下去|过去|上去|回)$/u;

/** 妈妈让儿子写作业: she speaks, he writes. */
function partCommand(terms: Term[], at: number, titles: string[]): void {
  const found = namedThenDeed(terms, at + 1);
  if (!found || !isAlive(terms[found.noun]!) || !terms.slice(0, at).some(isAlive)) return;
  if (terms[at]!.text === '让' && terms[found.deed]!.meanings.some(({ relation }) => relation)) return;
  const not = terms[at - 1]!.meanings.some(({ mark }) => mark === 'not') ? terms[at - 1] : undefined;
  terms[at] = { ...terms[at]!, meanings: [SAYS] };
  terms[at + 1] = { ...terms[at + 1]!, apart: true };
  const end = terms.findIndex(({ apart }, index) => index > found.noun && apart);
  const order = terms
    .slice(found.noun + 1, end === -1 ? terms.length : end)
    .map(({ text }) => text)
    .join('');
  // 不让她出门: it is she who does not.
  if (not) {
    terms.splice(found.noun + 1, 0, not);
    terms[at - 1] = { ...not, meanings: [meaningOf('skip', not.text)] };
  }
  if (order.length > LONGEST_ORDER) return;
  titles.push(not ? `不许${order}！` : `${/^[去来]/u.test(order) ? '' : '快'}${order}！`);
  terms.splice(at + 1, 0, { ...terms[at]!, text: '', meanings: [], quote: titles.length - 1 });
}

/** 爷爷陪孙子放风筝: both fly it. */
function joinBoth(terms: Term[], at: number): void {
  const found = namedThenDeed(terms, at + 1);
  if (!found || !isAlive(terms[found.noun]!) || !isAlive(terms[at - 1]!)) return;
  terms[at] = { ...terms[at]!, meanings: [meaningOf('and', '和')] };
}

function startOfNoun(terms: readonly Term[], end: number): number | undefined {
  if (!isNoun(terms[end]!)) return undefined;
  let start = end;
  while (start > 0 && !terms[start]!.apart && isOfNoun(terms[start - 1]!)) start -= 1;
  return start;
}

const isNoun = ({ meanings }: Term): boolean => meanings.some(({ subject }) => subject);
const isAlive = ({ meanings }: Term): boolean => meanings.some(({ subject }) => subject && ALIVE.has(subject.kind));
const isDeed = ({ meanings }: Term): boolean =>
  meanings.some(({ part, act, relation, sport }) => part === 'verb' && (act ?? relation ?? sport) !== undefined);
const isTool = ({ meanings }: Term): boolean => meanings.some(({ mark }) => mark === 'tool');
const isSmall = ({ apart, meanings }: Term): boolean =>
  !apart && meanings.length > 0 && meanings.every(({ mark, tempo, count }) => mark === 'skip' || tempo || count);
const isOfNoun = ({ meanings }: Term): boolean =>
  meanings.length > 0 &&
  meanings.every(({ mark, colour, count }) => mark === 'skip' || mark === 'of' || (colour ?? count) !== undefined);
