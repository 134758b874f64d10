/**
 * Things that somebody moves, and nobody says who: a ball that "is kicked to the right" rolls, a statue that "is lifted" rises, and
 * neither does to another what was done to it. Part of `interpret.ts`.
 */
import { lemmas } from '../words/english.js';
import type { Meaning, Term } from '../words/segment.js';
import { act } from './act.js';
import { type Course, follows, settle } from './course.js';
import { isAlive } from './tools.js';

type Way = Pick<Meaning, 'act' | 'direction' | 'tempo'>;

const UP: Way = { act: 'float', direction: 'up' };
const ROWS: readonly (readonly [way: Way, english: string, chinese: RegExp])[] = [
  [{ act: 'fly' }, 'throw toss fling hurl pitch lob cast flick shoot fire launch', /^[扔抛投丢掷甩]/u],
  [{ act: 'roll', tempo: 'quickly' }, 'kick hit bat roll knock', /^[踢打击滚]/u],
  [{ act: 'slide' }, 'drag push pull tug shove slide nudge tow', /^[拖推拉拽]/u],
  [UP, 'lift raise hoist carry elevate release blow', /^[举抬吊提托吹放]/u],
  [{ act: 'float', direction: 'down' }, 'lower', /^放下/u],
  [{ act: 'fall' }, 'drop', /^掉/u],
];
const BALL = /^(?:26bd|26be|1f3[0-9a-f]{2}|1f94e)/;
/** Where to, right behind: it says more than the verb. */
const UPWARDS = /^(?:up|upward|upwards|into air|into sky|high into air)$|[向往朝]上|上天|起来/u;
const DOWNWARDS = /^(?:down|downward|downwards)$|[向往朝]下|下来/u;

/** How a thing goes that this verb is done to; `undefined` where somebody does it, or it is another verb. */
export function wayOf(course: Course, term: Term): Way | undefined {
  const { agents, pending, joined } = course;
  if (agents.length === 0 || joined || pending.negated || term.article !== 'none' || term.apart) return undefined;
  if (agents.some(({ subject }) => isAlive(subject)) || isDoneBySomebody(course)) return undefined;
  const way = term.language === 'zh' ? chineseWay(course, term) : englishWay(term);
  if (way === undefined) return undefined;
  const where = follows(course)?.text ?? '';
  if (UPWARDS.test(where)) return way.act === 'roll' || way.act === 'fly' ? { act: 'fly', direction: 'up' } : UP;
  if (DOWNWARDS.test(where)) return { act: way.act === 'fly' ? 'fall' : 'float', direction: 'down' };
  const isBall = agents.every(({ subject }) => subject.kind === 'ball' || BALL.test(subject.sprite));
  return way.act === 'roll' && !isBall ? { act: 'fly' } : way;
}

function englishWay({ text }: Term): Way | undefined {
  const [verb = '', ...rest] = text.split(' ');
  const done = lemmas(verb).filter(({ form }) => form === 'ed');
  const row = ROWS.find(([, english]) => done.some(({ word }) => english.split(' ').includes(word)));
  return row && rest.join('') === 'up' ? UP : row?.[0];
}

/** No thing does so by itself. */
const DONE_TO = /^[扔抛投丢掷甩踢拖]/u;
const LYING = /^(?:object|food|ball|plant)$/;

/** 被踢向右边, 球从左边扔到右边: of what might do so by itself only where it is said that it is done to it. */
function chineseWay({ terms, at, clauseStart, agents }: Course, { text, meanings }: Term): Way | undefined {
  if (meanings.length > 0 && !meanings.some(({ part }) => part === 'verb')) return undefined;
  const isPassive = terms.slice(Math.max(0, at - 3, clauseStart), at).some(({ text: before }) => before === '被');
  const isDone = isPassive || (DONE_TO.test(text) && agents.every(({ subject }) => LYING.test(subject.kind)));
  return isDone ? ROWS.findLast(([, , chinese]) => chinese.test(text))?.[0] : undefined;
}

/** "is thrown by a boy": he is the one to be seen doing it. */
function isDoneBySomebody({ terms, at }: Course): boolean {
  const rest = terms.slice(at + 1);
  const end = rest.findIndex(({ apart }) => apart);
  const clause = rest.slice(0, end === -1 ? rest.length : end);
  const by = clause.findIndex(({ text }) => text === 'by');
  const doer =
    by === -1 ? undefined : clause.slice(by + 1).find(({ meanings }) => meanings.some(({ subject }) => subject));
  return doer?.meanings.some(({ subject }) => subject && isAlive(subject) && !/^crane/.test(doer.text)) === true;
}

/** "a box is pushed by a robot to the left": a robot pushes a box to the left. */
export function putMoversFirst(terms: readonly Term[]): Term[] {
  const verb = terms.findIndex((term) => englishWay(term) !== undefined && term.language === 'en');
  if (verb < 1) return [...terms];
  const start = terms.findLastIndex(({ apart }, index) => apart && index <= verb);
  const end = terms.findIndex(({ apart }, index) => apart && index > verb);
  const clause = terms.slice(verb + 1, end === -1 ? terms.length : end);
  const by = clause.findIndex(({ text }) => text === 'by');
  const doer = clause.findIndex(({ meanings }, index) => index > by && meanings.some(isSomebody));
  const isShort = by !== -1 && doer !== -1 && doer - by <= LONGEST_DOER && clause[by + 1]?.article !== 'none';
  const thing = terms.slice(start, verb).filter(({ meanings }) => !meanings.some(({ mark }) => mark === 'copula'));
  const noun = thing.at(-1);
  if (!isShort || !noun?.meanings.some(({ subject }) => subject && !isAlive(subject))) return [...terms];
  const [first, ...rest] = clause.slice(by + 1, doer + 1);
  const { meanings } = terms[verb]!;
  const does = {
    ...terms[verb]!,
    meanings: meanings.map((one) => (one.form === 'ed' ? { ...one, form: 's' as const } : one)),
  };
  return [
    ...terms.slice(0, start),
    { ...first!, apart: terms[start]!.apart },
    ...rest,
    { ...does, apart: false },
    { ...thing[0]!, apart: false },
    ...thing.slice(1),
    ...clause.slice(0, by),
    ...clause.slice(doer + 1),
    ...(end === -1 ? [] : terms.slice(end)),
  ];
}

const LONGEST_DOER = 3;
const isSomebody = ({ subject }: Meaning): boolean => subject !== undefined && isAlive(subject);

/** They go that way, and what moves them is not named again: a crane, a gust, chains. */
export function moveAlong(course: Course, term: Term, way: Way): void {
  act(course, { part: 'verb', word: term.text, form: 'ed', ...way });
  settle(course);
  // What it is moved by stands nowhere.
  const { terms } = course;
  const end = terms.findIndex(({ apart }, index) => index > course.at && apart);
  const clause = terms.slice(course.at + 1, end === -1 ? terms.length : end);
  const by = clause.findIndex(({ text }) => text === 'by');
  if (by === -1 || clause.slice(by).some(({ meanings }) => meanings.some(({ weather }) => weather))) return;
  const beyond = clause.findIndex(({ text }, index) => index > by && GOES_ON.test(text));
  terms.splice(course.at + 1 + by, (beyond === -1 ? clause.length : beyond) - by);
}

const GOES_ON = /^(?:and|while|as|into|onto|to|from|over|above|across|in|on|at|towards?|through)$/;
