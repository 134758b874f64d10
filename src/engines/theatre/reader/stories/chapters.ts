/**
 * A prompt that goes from place to place, cut into the terms of one place each: "a fox runs through a forest, sails
 * across the sea and meets a dragon on an island". Used by `reader.ts`.
 */
import type { SetName } from '../../sets.js';
import type { Meaning, Term } from '../words/segment.js';

/** Who a story is about is said in so many terms at most. */
const LONGEST_HERO = 10;

interface Chapter {
  terms: Term[];
  set: SetName | undefined;
}

/**
 * @param placeOf the set that a row of terms names, if any.
 * @returns all the terms in one where the prompt stays in one place.
 */
export function chaptersOf(terms: readonly Term[], placeOf: (terms: Term[]) => SetName | undefined): Term[][] {
  const chapters: Chapter[] = [];
  const heroes: (readonly Term[])[] = [];
  for (const clause of clausesOf(terms)) {
    const opening = clause.findIndex((term) => !isTie(term));
    const said = clause.slice(Math.max(0, opening));
    const told = isOfHero(said)
      ? [...heroOfAll(said[0], heroes), ...said.slice(isNamed(said[0], 'pronoun') ? 1 : 0)]
      : said;
    const current = chapters.at(-1);
    const set = isSameAgain(said, chapters) ? undefined : placeOf(told);
    if (!current || (set !== undefined && set !== current.set && (current.set || isTold(current.terms))))
      chapters.push({ terms: told, set });
    else {
      current.terms.push(...clause);
      current.set ??= set;
    }
    const hero = isOfHero(said) && heroes.length > 0 ? [] : heroOf(said);
    if (hero.length > 0) heroes.push(hero);
  }
  const places = new Set(chapters.flatMap(({ set }) => set ?? []));
  return places.size < 2 ? [[...terms]] : chapters.map((chapter) => chapter.terms);
}

/** "A Tokyo street … The street is damp": no other street than that. */
function isSameAgain(clause: readonly Term[], chapters: readonly Chapter[]): boolean {
  const place = clause.find(({ meanings }) => meanings.some(({ scene }) => scene));
  if (place?.article !== 'definite') return false;
  const before = chapters.flatMap(({ terms }) => terms.flatMap(({ text }) => text.toLowerCase().split(' ')));
  return before.includes(place.text.toLowerCase());
}

/** A clause begins where something happens next: after "then", or with a verb or a pronoun of whom it was about. */
function clausesOf(terms: readonly Term[]): Term[][] {
  const clauses: Term[][] = [[]];
  for (const [at, term] of terms.entries()) {
    if (clauses.at(-1)!.some((one) => !isTie(one)) && beginsClause(terms, at)) clauses.push([]);
    clauses.at(-1)!.push(term);
  }
  return clauses;
}

function beginsClause(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (isNamed(term, 'then')) return true;
  if (!term.apart && !isNamed(term, 'and')) return false;
  const [first, second, third] = terms.slice(at).filter((one) => !isTie(one));
  if (!first) return false;
  if (isNamed(first, 'pronoun')) return [second, third].some((one) => one && isDeed(one));
  // 在海边游泳, 来到月球
  if (first.language === 'zh') return isDeed(first) || (isNamed(first, 'preposition') && !first.meanings.some(isThing));
  return isThirdPerson(first, second);
}

/** "sails across": what could be a thing as well needs somewhere to go. */
function isThirdPerson(term: Term, next: Term | undefined): boolean {
  const { article, meanings } = term;
  if (article !== 'none' || !meanings.some(({ part, form }) => part === 'verb' && form !== 'ing')) return false;
  return !meanings.some(isThing) || (next !== undefined && !next.apart && leadsSomewhere(next));
}

const leadsSomewhere = (term: Term): boolean =>
  isNamed(term, 'preposition') || isNamed(term, 'to') || term.meanings.some(({ scene }) => scene);

/** Whether it is told of whoever was named before. */
function isOfHero(clause: readonly Term[]): boolean {
  const [first, second] = clause.filter((term) => !isNamed(term, 'skip'));
  if (!first || isNamed(first, 'pronoun')) return true;
  if (first.language === 'zh') return isDeed(first) || !first.meanings.some(({ subject }) => subject);
  return isThirdPerson(first, second) || (first.article === 'none' && first.meanings.some(isIng));
}

const MANY = /^(they|them|它们|他们|她们)$/;
const AND: Term = {
  text: 'and',
  language: 'en',
  meanings: [{ part: 'other', word: 'and', form: 'base', mark: 'and' }],
  article: 'none',
  apart: false,
  near: false,
};

/** Who was named last; "they" are all who were, where that was one after the other. */
function heroOfAll(pronoun: Term | undefined, heroes: readonly (readonly Term[])[]): readonly Term[] {
  const last = heroes.at(-1) ?? [];
  const several = last.some((term) => isNamed(term, 'and') || term.meanings.some(({ count }) => count && count !== 1));
  if (!pronoun || !MANY.test(pronoun.text) || several) return last;
  return heroes.flatMap((hero, index) => (index === 0 ? hero : [AND, ...hero]));
}

/** Whether more is said than where and who. */
const isTold = (terms: readonly Term[]): boolean => {
  const { length } = heroOf(terms);
  return length > 0 && length < terms.length;
};

/** Whom a clause is about, with what they wear; without where they are. */
function heroOf(clause: readonly Term[]): readonly Term[] {
  const who = clause.findIndex(({ meanings }) => meanings.some(({ subject }) => subject && !subject.worn));
  if (who === -1) return [];
  const before = clause.slice(0, who);
  const article = clause[who]!.article === 'none' ? before.findLastIndex((term) => term.article !== 'none') : who;
  const start = article === -1 ? before.findLastIndex((term) => !isOfNoun(term)) + 1 : article;
  const rest = clause.slice(who + 1);
  const end = rest.findIndex((term, index) => term.apart || isNamed(term, 'skip') || !isOfNoun(term, rest[index + 1]));
  return clause.slice(start, who + 1 + (end === -1 ? rest.length : end)).slice(0, LONGEST_HERO);
}

/** Whether a term belongs to a noun: its colour, its number, "in a red dress"; not where it is and what it does. */
function isOfNoun({ meanings }: Term, next?: Term): boolean {
  if (meanings.length === 0) return false;
  return meanings.every(({ part, mark, scene }) => {
    if (mark === 'preposition') return next?.meanings.some(({ subject, colour }) => subject?.worn ?? colour) ?? false;
    return scene === undefined && (part !== 'verb' || mark === 'wear') && !/^(then|copula|there)$/.test(mark ?? '');
  });
}

const isNamed = (term: Term | undefined, mark: Meaning['mark']): boolean =>
  term?.meanings.some((meaning) => meaning.mark === mark) ?? false;
const isTie = (term: Term): boolean => isNamed(term, 'and') || isNamed(term, 'then');
const isThing = ({ subject, scene }: Meaning): boolean => subject !== undefined || scene !== undefined;
const isIng = ({ part, form }: Meaning): boolean => part === 'verb' && form === 'ing';
const isDeed = ({ meanings, article }: Term): boolean =>
  article === 'none' &&
  meanings.some(({ part, act, relation, sport }) => part === 'verb' && (act ?? relation ?? sport) !== undefined);
