/**
 * Is a prompt allowed? Word lists in English and Chinese, and what a server adds of its own. `admit` asks it before
 * anything is reserved. Which word it was stays unsaid: the answer is a rule, and the rule has a sentence.
 */
import type { ModerationLevel } from '../settings.js';
import { CHINESE, CHINESE_MINORS } from './chinese.js';
import { ENGLISH, ENGLISH_MINORS, INNOCENT_SPLITS, SPLIT_ENGLISH } from './english.js';
import { type Folded, fold } from './fold.js';
import { matchesPattern, matchesWord } from './own.js';

/** In the order in which they are looked for. `server`: a word or a pattern of the server's own. */
export const RULES = ['minors', 'sexual', 'hate', 'gore', 'selfHarm', 'danger', 'swearing', 'server'] as const;
export type Rule = (typeof RULES)[number];

/** Lines of regular expressions: `hard` from `standard` on, `soft` only where it is strict. */
export type Lists = Record<Exclude<Rule, 'server'>, { hard: string; soft: string }>;

export interface Measures {
  level: ModerationLevel;
  /** Of the server's own, as its admins wrote them. */
  words: readonly string[];
  patterns: readonly string[];
}

/** @returns the rule that the prompt breaks; undefined where it is allowed. Sexual content with minors never is. */
export function checkPrompt(prompt: string, { level, words, patterns }: Measures): { rule: Rule } | undefined {
  const folded = fold(prompt);
  const rule = brokenRule(folded, level);
  if (rule) return { rule };
  const isRefused = matchesWord(folded, words) || matchesPattern(prompt, folded, patterns);
  return isRefused ? { rule: 'server' } : undefined;
}

/** The level that holds in a place: what the server's admins chose, else by the kind of channel. */
export function levelIn(chosen: ModerationLevel | null, ageRestricted: boolean): ModerationLevel {
  return chosen ?? (ageRestricted ? 'standard' : 'strict');
}

type Matcher = (folded: Folded) => boolean;

interface Matchers {
  isChild: Matcher;
  hard: [Rule, Matcher][];
  soft: [Rule, Matcher][];
}

let matchers: Matchers | undefined;

function brokenRule(folded: Folded, level: ModerationLevel): Rule | undefined {
  matchers ??= build();
  const broken = (lists: [Rule, Matcher][]) => lists.find(([, matches]) => matches(folded))?.[0];
  const hard = broken(matchers.hard);
  if (hard === 'minors') return hard;
  const found = hard ?? broken(matchers.soft);
  const isSexual =
    found === 'sexual' ||
    [...matchers.hard, ...matchers.soft].some(([rule, matches]) => rule === 'sexual' && matches(folded));
  if (isSexual && matchers.isChild(folded)) return 'minors';
  if (level === 'off') return undefined;
  return level === 'strict' ? found : hard;
}

/** The regular expressions are built at the first prompt, so that start-up does without. */
function build(): Matchers {
  const rules = RULES.filter((rule) => rule !== 'server');
  const of = (strength: 'hard' | 'soft') =>
    rules.map((rule): [Rule, Matcher] => {
      const english = ENGLISH[rule][strength] + splits(SPLIT_ENGLISH[strength][rule]);
      return [rule, matcher(english, CHINESE[rule][strength])];
    });
  return { isChild: matcher(ENGLISH_MINORS, CHINESE_MINORS), hard: of('hard'), soft: of('soft') };
}

function matcher(english: string, chinese: string): Matcher {
  const words = alternatives(english);
  const characters = alternatives(chinese);
  const inWords = words && new RegExp(`(?<![a-z0-9])(?:${words})(?:e?s)?(?![a-z0-9])`);
  const inChinese = characters && new RegExp(characters);
  return ({ words: text, chinese: together }) =>
    (inWords !== '' && inWords.test(text)) || (inChinese !== '' && inChinese.test(together));
}

function alternatives(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `(?:${line})`)
    .join('|');
}

/** Each word with a space at each of its places. */
function splits(words = ''): string {
  if (words === '') return '';
  const all = words
    .split(' ')
    .flatMap((word) => [...word].slice(1).map((_, index) => `${word.slice(0, index + 1)} ${word.slice(index + 1)}`));
  return `\n${all.filter((two) => !INNOCENT_SPLITS.includes(two)).join('|')}`;
}
