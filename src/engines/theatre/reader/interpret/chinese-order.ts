/**
 * Chinese sentences whose order is another than who, deed, whom: 小偷被警察抓住, 妈妈让儿子写作业, 爷爷陪孙子放风筝. This puts their
 * terms in that order. Used by `interpret.ts`.
 */
import type { Kind } from '../../reading.js';
import type { Meaning, Term } from '../segment.js';

const ALIVE: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'bird', 'insect', 'fish']);
/** Somebody is told to do something. */
const TOLD = /^(?:让|叫|请|逼|逼着|催|催着|命令|派|劝|喊|要求|吩咐|不让|叫醒)$/u;
/** Both do it. */
const TOGETHER = /^(?:陪|陪着|帮|帮着|带|带着|领着|和|跟|帮助)$/u;
/** A clause that ends on a deed, what of it still belongs to the verb. */
const BEHIND_VERB = /^(?:了|着|过|得)$/u;

const meaningOf = (mark: Meaning['mark'], word: string): Meaning => ({ part: 'other', word, form: 'base', mark });
const SAYS: Meaning = { part: 'verb', word: '说', form: 'base', act: 'talk' };

export function inOrder(terms: Term[]): Term[] {
  const ordered = [...terms];
  for (let at = 1; at < ordered.length; at += 1) {
    const { text, language } = ordered[at]!;
    if (language !== 'zh') continue;
    if (text === '被') makeActive(ordered, at);
    else if (TOLD.test(text)) partCommand(ordered, at);
    else if (TOGETHER.test(text)) joinBoth(ordered, at);
  }
  return ordered;
}

/** Who or what is named from here on: its last term's index and the deed's that follows, if one does. */
function namedThenDeed(terms: readonly Term[], from: number): { noun: number; deed: number } | undefined {
  const noun = terms.findIndex((term, index) => index >= from && (term.apart || isNoun(term)));
  if (noun === -1 || terms[noun]!.apart || !terms.slice(from, noun).every(isOfNoun)) return undefined;
  const next = terms.findIndex((term, index) => index > noun && !isSmall(term));
  return next !== -1 && !terms[next]!.apart && isDeed(terms[next]!) ? { noun, deed: next } : undefined;
}

/** 小偷被警察抓住了，哭了: the policeman catches the thief, and the thief cries. */
function makeActive(terms: Term[], at: number): void {
  const found = namedThenDeed(terms, at + 1);
  if (!found || terms[found.deed]!.meanings.some(({ relation }) => relation)) return;
  const start = startOfNoun(terms, at - 1);
  if (start === undefined) return;
  const done = terms.slice(start, at);
  const end = found.deed + (BEHIND_VERB.test(terms[found.deed + 1]?.text ?? '') ? 2 : 1);
  const [doer, ...rest] = terms.slice(at + 1, end);
  const [first, ...more] = done;
  const again: Term[] = terms[end] && isDeed(terms[end]!) ? [{ ...first!, apart: true }, ...more] : [];
  const active = [{ ...doer!, apart: first!.apart }, ...rest, { ...first!, apart: false }, ...more, ...again];
  if (again.length > 0) terms[end] = { ...terms[end]!, apart: false };
  terms.splice(start, end - start, ...active);
}

/** 妈妈让儿子写作业: she speaks, he writes. */
function partCommand(terms: Term[], at: number): void {
  const found = namedThenDeed(terms, at + 1);
  if (!found || !isAlive(terms[found.noun]!) || !terms.slice(0, at).some(isAlive)) return;
  if (terms[at]!.text === '让' && terms[found.deed]!.meanings.some(({ relation }) => relation)) return;
  terms[at] = { ...terms[at]!, meanings: [SAYS] };
  terms[at + 1] = { ...terms[at + 1]!, apart: true };
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
const isSmall = ({ apart, meanings }: Term): boolean =>
  !apart && meanings.length > 0 && meanings.every(({ mark, tempo }) => mark === 'skip' || tempo);
const isOfNoun = ({ meanings }: Term): boolean =>
  meanings.length > 0 &&
  meanings.every(({ mark, colour, count }) => mark === 'skip' || mark === 'of' || (colour ?? count) !== undefined);
