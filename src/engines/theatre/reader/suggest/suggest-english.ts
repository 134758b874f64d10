/** How an English prompt could go on: by what stands before the words that are being typed. Used by `suggest.ts`. */
import { LIVING, LOOKS_TYPED, MANNERS, PLACES } from '../lexicon/phrases.js';
import { plural, withArticle } from '../words/plural.js';
import { deedsOf, type Noun, nounsOf } from './suggest-words.js';

/** The longest phrase has so many words, or one less. */
const MOST_WORDS = 6;
const ARTICLES = /^(a|an|one|the|this|that|his|her|their|my|another|every)$/;
const NUMBERS = /^(two|three|four|five|six|seven|eight|several|some|many|few|\d)$/;
/** Behind these somebody else follows. */
const JOINS =
  /(?:^| )(?:and|with|meets|meet|follows|follow|hugs|hug|kisses|kiss|fights|fight|behind|beside|towards|next to)$/;
const PLACED = /(?:^| )(in|on|at|by|through|over|under|into|across|along|near|around|from|to) the$/;

const first = <Row extends readonly [string, string]>(rows: readonly Row[]) => rows.map(([english]) => english);

interface Words {
  nouns: Noun[];
  /** By name, of one and of several. */
  known: Map<string, { noun: Noun; isSeveral: boolean }>;
  alone: string[];
  singular: string[];
  plural: string[];
  verbs: Set<string>;
  deeds: string[];
  placed: string[];
}

let words: Words | undefined;

/** @returns whole prompts, the likelier first. */
export function completeEnglish(typed: string): string[] {
  const starts = [...typed.matchAll(/(?<=^|[\s,;(])[^\s,;(]/g)].map(({ index }) => index).slice(-MOST_WORDS);
  const lower = typed.toLowerCase();
  // "ca" becomes "a cat": a prompt reads better with its article.
  const isBare = lower.length > 1 && !ARTICLES.test(lower);
  const bare = isBare ? openWords().nouns.filter(({ name }) => name.startsWith(lower)) : [];
  const next = /[\s,;]$/.test(typed) ? typed.replace(/([,;])$/, '$1 ') : isWhole(lower) ? `${typed} ` : undefined;
  return [
    ...bare.map(({ name }) => withArticle(name)),
    ...starts.flatMap((start) => continued(typed, start)),
    ...(next === undefined ? [] : continued(next, next.length)),
  ];
}

/** @param start where the words begin that are being typed. */
function continued(typed: string, start: number): string[] {
  const begun = typed.slice(start).toLowerCase();
  return phrasesAfter(typed.slice(0, start), begun)
    .filter((phrase) => phrase.length > begun.length && phrase.toLowerCase().startsWith(begun))
    .map((phrase) => typed.slice(0, start) + phrase);
}

/** Whether what was typed ends with a whole phrase, so that the next may follow. */
function isWhole(lower: string): boolean {
  const { deeds, placed } = openWords();
  const tokens = lower.split(/[\s,;]+/);
  const named = nameAtEnd(tokens);
  // "noodle" alone wants its article first.
  if (named && (named.isSeveral || tokens.some((token) => ARTICLES.test(token) || NUMBERS.test(token)))) return true;
  const isBehind = (deed: string) =>
    lower.endsWith(` ${deed}`) &&
    nameAtEnd(
      lower
        .slice(0, -deed.length)
        .trim()
        .split(/[\s,;]+/),
    ) !== undefined;
  return deeds.some(isBehind) || placed.some((place) => lower.endsWith(` ${place}`));
}

function nameAtEnd(tokens: readonly string[]) {
  const { known } = openWords();
  return [3, 2, 1].map((count) => known.get(tokens.slice(-count).join(' '))).find((found) => found);
}

function phrasesAfter(before: string, begun: string): string[] {
  const all = openWords();
  const said = before.trim().toLowerCase();
  const tokens = said.split(/[\s,;]+/);
  const last = tokens.at(-1)!;
  if (said === '') return all.alone;
  if (/[,;]$/.test(said)) return [...first(LOOKS_TYPED), ...first(MANNERS)];
  if (JOINS.test(said)) return all.alone;
  const [, preposition] = PLACED.exec(said) ?? [];
  if (preposition !== undefined) return placesAfter(preposition);
  if (all.placed.some((place) => said.endsWith(place))) return first(MANNERS);
  // The article is there: "a" has no ox behind it.
  if (last === 'a' || last === 'an') {
    return all.alone.flatMap((phrase) => (phrase.startsWith(`${last} `) ? [phrase.slice(last.length + 1)] : []));
  }
  if (tokens.some((token) => all.verbs.has(token))) {
    return ARTICLES.test(last) ? all.singular : [...first(PLACES), ...first(MANNERS)];
  }
  const named = nameAtEnd(tokens);
  if (named) return [...deedsFor(named), ...first(PLACES)];
  const nouns = furtherNouns(tokens, all);
  if (nouns.length > 0) return nouns;
  // Who has a name of their own is somebody, too.
  return begun.length > 1 && /(?:^|\s)\p{Lu}\p{L}+\s*$/u.test(before) ? first(LIVING) : [];
}

/** Names of places behind "in the". */
function placesAfter(preposition: string): string[] {
  const isOwn = ['in', 'on', 'at', 'by'].includes(preposition);
  return first(PLACES).flatMap((place) => {
    const [, own, name] = /^(in front of|in|on|at|by|under) (?:a|an|the) (.*)$/.exec(place) ?? [];
    return name !== undefined && (isOwn ? own === preposition : own !== 'in front of') ? [name] : [];
  });
}

/** Behind an article or a number, and what adjectives stand between. */
function furtherNouns(tokens: readonly string[], all: Words): string[] {
  const near = tokens.slice(-3).reverse();
  const opener = near.find((token) => ARTICLES.test(token) || NUMBERS.test(token));
  if (opener === undefined) return [];
  return NUMBERS.test(opener) ? all.plural : all.singular;
}

function deedsFor({ noun, isSeveral }: { noun: Noun; isSeveral: boolean }): string[] {
  const deeds = first(deedsOf(noun.kind));
  return isSeveral ? deeds.map(ofSeveral) : deeds;
}

/** "dances" is said of one, "dance" of several. Only the first word changes. */
export function ofSeveral(deed: string): string {
  const [verb = '', ...rest] = deed.split(' ');
  const base = /(?:goes|does)$/.test(verb)
    ? verb.slice(0, -2)
    : /[^aeiou]ies$/.test(verb)
      ? verb.replace(/ies$/, 'y')
      : /(?:ch|sh|x|ss)es$/.test(verb)
        ? verb.slice(0, -2)
        : verb.replace(/s$/, '');
  return [base, ...rest].join(' ');
}

function openWords(): Words {
  words ??= readWords();
  return words;
}

function readWords(): Words {
  const nouns = nounsOf('english');
  const counted = nouns.filter(({ name }) => withArticle(name) !== name && !name.includes(' of '));
  const severals = counted.map(({ name }) => plural(name));
  const deeds = [...new Set(nouns.flatMap(({ kind }) => first(deedsOf(kind))))].flatMap((deed) => [
    deed,
    ofSeveral(deed),
  ]);
  return {
    nouns,
    known: new Map([
      ...nouns.map(
        (noun) =>
          [noun.name, { noun, isSeveral: withArticle(noun.name) === noun.name && /s$/.test(noun.name) }] as const,
      ),
      ...counted.map((noun, index) => [severals[index]!, { noun, isSeveral: true }] as const),
    ]),
    alone: nouns.map(({ name }) => withArticle(name)),
    singular: nouns.map(({ name }) => name),
    plural: severals,
    verbs: new Set(deeds.map((deed) => deed.split(' ')[0]!)),
    deeds,
    placed: first(PLACES).map((place) => place.toLowerCase()),
  };
}
