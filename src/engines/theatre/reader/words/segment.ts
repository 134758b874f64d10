/**
 * A prompt cut into terms: phrases that the dictionary knows, emoji, numbers, and what it doesn't know. English by
 * the longest phrase, Chinese by the cheapest row of words. Used by `reader.ts`.
 */

import { inGuises } from '../cast/guises.js';
import { inShops } from '../cast/in-shops.js';
import { inOutfits } from '../cast/outfits.js';
import { withoutShapes } from '../cast/outsides.js';
import { simplified } from './chinese.js';
import { compounded, insidesOf } from './chinese-compounds.js';
import { wholeVerbs, withoutOutcomes } from './chinese-verbs.js';
import type { Dictionary } from './dictionary.js';
import { ARTICLES, type Form, INDEFINITE, lemmas } from './english.js';
import { QUOTE } from './options.js';
import type { Sense } from './sense.js';

export interface Meaning extends Sense {
  form: Form;
  /** How the prompt puts a deed that its act alone doesn't tell: "ironing", 弹琴. */
  told?: string;
}

export interface Term {
  /** As it stands in the prompt, lower case. */
  text: string;
  language: 'en' | 'zh' | 'emoji';
  /** Everything the term can mean; empty where the dictionary doesn't know it. */
  meanings: Meaning[];
  article: 'indefinite' | 'definite' | 'none';
  /** Punctuation stands before it. */
  apart: boolean;
  /** The meaning comes from a keyword or a spelling that is only near. */
  near: boolean;
  /** Which of the titles was quoted here. */
  quote?: number;
}

interface Token {
  text: string;
  sort: 'latin' | 'han' | 'emoji' | 'number' | 'quote' | 'break';
  article: Term['article'];
  apart: boolean;
}

const TOKEN = new RegExp(
  `${QUOTE}(?<quote>\\d+)${QUOTE}|` +
    /(?<emoji>(?:\p{RI}\p{RI}|\p{Extended_Pictographic}\ufe0f?\p{EMod}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{EMod}?)*))|(?<han>[\p{Script=Han}·]+)|(?<sort>[23][dD])(?![a-zA-Z\d])|(?<number>\d+(?:\.\d+)?s?)|(?<kana>[\p{Script=Hiragana}]+)|(?<latin>(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’][\p{L}]+)?)|(?<space>[\s\-_]+)|(?<break>.)/su
      .source,
  'gsu',
);
const NUMBER_WORD_LIMIT = 12;

export function segment(said: string, dictionary: Dictionary, language: 'en' | 'zh'): Term[] {
  const prompt = withoutShapes(said);
  const tokens = tokenise(prompt);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.sort === 'latin') {
      const phrase = longestPhrase(tokens, at, dictionary);
      terms.push(phrase.term);
      at += phrase.tokens;
      continue;
    }
    if (token.sort === 'han') terms.push(...chineseTerms(token, dictionary));
    else if (token.sort === 'emoji') terms.push(...emojiTerms(token, dictionary, language));
    else if (token.sort === 'number') terms.push(numberTerm(token));
    else if (token.sort === 'quote') terms.push(quoteTerm(token));
    at += 1;
  }
  return inShops(inGuises(inOutfits(terms, dictionary)));
}

function tokenise(prompt: string): Token[] {
  const tokens: Token[] = [];
  let article: Term['article'] = 'none';
  let apart = true;
  const push = (text: string, sort: Token['sort']) => {
    tokens.push({ text, sort, article, apart });
    article = 'none';
    apart = false;
  };
  for (const { groups } of prompt.matchAll(TOKEN)) {
    if (groups?.quote) push(groups.quote, 'quote');
    else if (groups?.emoji) push(groups.emoji, 'emoji');
    else if (groups?.han) push(groups.han, 'han');
    else if (groups?.sort) push(groups.sort.toLowerCase(), 'latin');
    else if (groups?.number) push(groups.number, 'number');
    else if (groups?.break) apart = true;
    else if (groups?.latin) {
      const [word, ...rest] = groups.latin.toLowerCase().replace('’', "'").split("'");
      if (ARTICLES.has(word!) && rest.length === 0) article = INDEFINITE.has(word!) ? 'indefinite' : 'definite';
      else if (rest[0] === 't') push('not', 'latin');
      else push(word!, 'latin');
    }
  }
  return tokens;
}

function longestPhrase(tokens: Token[], at: number, dictionary: Dictionary): { term: Term; tokens: number } {
  const first = tokens[at]!;
  let length = 1;
  while (length < dictionary.longestEnglish && tokens[at + length]?.sort === 'latin' && !tokens[at + length]!.apart)
    length += 1;
  const base = { language: 'en', article: first.article, apart: first.apart } as const;

  for (let size = length; size >= 1; size -= 1) {
    const words = tokens.slice(at, at + size).map((token) => token.text);
    const text = words.join(' ');
    if (isSomebodyWhoDoes(words, first.article, dictionary)) continue;
    for (const shelf of [dictionary.words, dictionary.names]) {
      const meanings = phraseMeanings(words, shelf);
      if (meanings.length > 0) return { term: { ...base, text, meanings, near: false }, tokens: size };
    }
  }
  const keyword = phraseMeanings([first.text], dictionary.keywords);
  return { term: { ...base, text: first.text, meanings: keyword, near: keyword.length > 0 }, tokens: 1 };
}

/**
 * "robots dance", "a robot dances", "the robot dancing": whoever is named does it, and it is no "robot dance". The
 * second word must be something one does: Santa Claus is nobody who clauses.
 */
function isSomebodyWhoDoes(said: string[], article: Term['article'], { words }: Dictionary): boolean {
  const [name = '', deed = ''] = said;
  const one = name.replace(/s$/, '');
  if (said.length !== 2 || !words.get(one)?.some(({ subject }) => subject?.kind === 'person')) return false;
  if (![deed, ...lemmas(deed).map(({ word }) => word)].some((word) => words.get(word)?.some(isVerb))) return false;
  return name.endsWith('s') || deed.endsWith('s') || (deed.endsWith('ing') && article !== 'none');
}

const isVerb = ({ part }: Sense): boolean => part === 'verb';

/** The phrase itself, else its bent forms: the last word of a noun phrase, the first of a verb phrase. */
function phraseMeanings(words: string[], shelf: Map<string, Sense[]>): Meaning[] {
  const meanings: Meaning[] = (shelf.get(words.join(' ')) ?? []).map((sense) => ({ ...sense, form: 'base' }));
  const last = words.length - 1;
  const bends = [{ index: last }, ...(last > 0 ? [{ index: 0 }] : [])];
  for (const { index } of bends) {
    for (const { word, form } of lemmas(words[index]!)) {
      for (const sense of shelf.get(words.with(index, word).join(' ')) ?? []) {
        if (fits(sense, form) && !(sense.part === 'noun' && meanings.some((known) => known.subject)))
          meanings.push({ ...sense, form });
      }
    }
  }
  if (meanings.length === 0 && last > 0) {
    for (const head of lemmas(words[0]!)) {
      for (const tail of lemmas(words[last]!)) {
        const key = words.with(0, head.word).with(last, tail.word).join(' ');
        for (const sense of shelf.get(key) ?? [])
          if (sense.part === 'verb') meanings.push({ ...sense, form: head.form });
      }
    }
  }
  return meanings;
}

function fits(sense: Sense, form: Form): boolean {
  if (sense.part === 'verb') return form !== 'plural';
  if (sense.part === 'noun') return form === 's' || form === 'plural';
  return (
    sense.mark !== undefined ||
    sense.relation !== undefined ||
    sense.camera !== undefined ||
    sense.weather !== undefined
  );
}

function emojiTerms(token: Token, dictionary: Dictionary, language: 'en' | 'zh'): Term[] {
  const sense = dictionary.emoji(token.text, language);
  const meanings: Meaning[] = sense === undefined ? [] : [{ ...sense, form: 'base' }];
  return [{ text: token.text, language: 'emoji', meanings, article: 'none', apart: token.apart, near: false }];
}

function numberTerm(token: Token): Term {
  const number = Math.round(Number.parseFloat(token.text));
  const count = number < 1 || number > NUMBER_WORD_LIMIT ? 'several' : number;
  // "the 20s" count nobody.
  const said: Pick<Meaning, 'count' | 'mark'> = token.text.endsWith('s') ? { mark: 'skip' } : { count };
  const meaning: Meaning = { part: 'other', word: token.text, form: 'base', ...said };
  return { text: token.text, language: 'en', meanings: [meaning], article: 'none', apart: token.apart, near: false };
}

function quoteTerm({ text }: Token): Term {
  return { text: '', language: 'en', meanings: [], article: 'none', apart: false, near: false, quote: Number(text) };
}

/** The cheapest way to cut a row of characters into words; unknown characters cost most, so few are left over. */
function chineseTerms(token: Token, dictionary: Dictionary): Term[] {
  const text = wholeVerbs(simplified(token.text), dictionary.words);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= text.length; end += 1) {
    let cheapest = { cost: best[end - 1]!.cost + 4, from: end - 1 };
    for (let from = Math.max(0, end - dictionary.longestChinese); from < end; from += 1) {
      const price = wordPrice(text.slice(from, end), dictionary);
      if (price === undefined) continue;
      const cost = best[from]!.cost + price;
      // Strictly less: on a tie the longer last word stays, as a backward longest match would have it.
      if (cost < cheapest.cost) cheapest = { cost, from };
    }
    best.push(cheapest);
  }
  const cuts: string[] = [];
  for (let end = text.length; end > 0; end = best[end]!.from) cuts.unshift(text.slice(best[end]!.from, end));
  const told = compounded(withoutOutcomes(cuts, dictionary.words), dictionary);
  return joinUnknown(told, dictionary).map((word, index) => chineseTerm(word, index === 0 && token.apart, dictionary));
}

function wordPrice(word: string, dictionary: Dictionary): number | undefined {
  // 机器人们 are robots.
  if (dictionary.words.has(word)) return word === '人们' ? 1.1 : 1;
  if (dictionary.names.has(word)) return 1.3;
  return word.length > 1 && dictionary.keywords.has(word) && !isRide(word, dictionary) ? 1.6 : undefined;
}

/** 骑马 is a deed and whom it is done to, though an emoji has it for a keyword. */
function isRide(word: string, { words }: Dictionary): boolean {
  const [deed = '', ...rest] = word;
  const rides = words.get(deed)?.some(({ part, act }) => part === 'verb' && act !== undefined);
  return rides === true && words.get(rest.join(''))?.some(({ subject }) => subject !== undefined) === true;
}

function joinUnknown(cuts: string[], dictionary: Dictionary): string[] {
  const words: string[] = [];
  let open = false;
  const isKnown = (cut: string | undefined) => cut === undefined || wordPrice(cut, dictionary) !== undefined;
  const insides = cuts.every(isKnown) ? undefined : insidesOf(cuts.join(''));
  let at = 0;
  for (const [index, cut] of cuts.entries()) {
    // The pear in 绘梨衣 is part of her name.
    const isInside =
      cut.length === 1 &&
      (dictionary.words.has(cut)
        ? insides?.has(at) && !isKnown(cuts[index + 1]) && isContent(cut, dictionary)
        : !isKnown(cuts[index - 1]) && !isKnown(cuts[index + 1]));
    at += cut.length;
    const known = isKnown(cut) && !isInside;
    if (!known && open) words[words.length - 1] += cut;
    else words.push(cut);
    open = !known;
  }
  return words;
}

/** Names somebody or something, or a deed; not a small word that may stand before anything. */
const isContent = (word: string, { words }: Dictionary): boolean =>
  words
    .get(word)
    ?.some(({ subject, scene, act, relation, part }) => subject ?? scene ?? (part === 'verb' && (act ?? relation))) ===
  true;

function chineseTerm(word: string, apart: boolean, dictionary: Dictionary): Term {
  const senses = dictionary.words.get(word) ?? dictionary.names.get(word);
  const meanings = (senses ?? dictionary.keywords.get(word) ?? []).map(
    (sense): Meaning => ({ ...sense, form: 'base' }),
  );
  return {
    text: word,
    language: 'zh',
    meanings,
    article: 'none',
    apart,
    near: senses === undefined && meanings.length > 0,
  };
}
