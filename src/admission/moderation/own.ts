/**
 * Words and patterns that a server's admins add. Words are read like the built-in ones; patterns run on an engine
 * that takes linear time whatever the pattern, and are bounded all the same, because every prompt pays for them.
 */
import { RE2JS } from 're2js';
import { LONGEST_PATTERN, LONGEST_WORD } from '../settings.js';
import { type Folded, plain, spaced } from './fold.js';

/** Instructions of a compiled pattern: `(a{1,100}){1,10}` is short to write and long to run. */
const LARGEST_PROGRAM = 400;

/** Why a word or a pattern cannot be added; also the names of the sentences that say so. */
export type OwnRefusal = 'emptyWord' | 'longWord' | 'badPattern' | 'longPattern' | 'widePattern' | 'largePattern';

/** @returns undefined where the word can be looked for. */
export function refuseWord(word: string): OwnRefusal | undefined {
  if (spaced(plain(word)) === '') return 'emptyWord';
  return [...word].length > LONGEST_WORD ? 'longWord' : undefined;
}

/** @returns undefined where the pattern can be run. */
export function refusePattern(pattern: string): OwnRefusal | undefined {
  if ([...pattern].length > LONGEST_PATTERN) return 'longPattern';
  if (pattern.trim() === '') return 'badPattern';
  const compiled = compile(pattern);
  if (!compiled) return 'badPattern';
  if (compiled.programSize() > LARGEST_PROGRAM) return 'largePattern';
  // What matches nothing at all would refuse every prompt.
  return compiled.matcher('').find() ? 'widePattern' : undefined;
}

/** Whole words in what is written with spaces; anywhere in Chinese and what else is written without. */
export function matchesWord({ words, chinese }: Folded, own: readonly string[]): boolean {
  return own.some((word) => {
    const wanted = spaced(plain(word));
    if (wanted === '') return false;
    if (UNSPACED.test(wanted)) return chinese.includes(wanted) || words.includes(wanted);
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
      if (!isLetter(words[at - 1]) && !isLetter(words[at + wanted.length])) return true;
    return false;
  });
}

/** In the prompt as it was typed, or as it is read, whatever the case. */
export function matchesPattern(prompt: string, { text }: Folded, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const compiled = compile(pattern);
    return compiled !== undefined && (compiled.matcher(prompt).find() || compiled.matcher(text).find());
  });
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !UNSPACED.test(character);
}

/** Compiled ones, the latest used last. Bounded: servers come and go. */
const known = new Map<string, RE2JS>();
const MOST_KNOWN = 500;

function compile(pattern: string): RE2JS | undefined {
  let compiled = known.get(pattern);
  known.delete(pattern);
  try {
    compiled ??= RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch {
    return undefined;
  }
  known.set(pattern, compiled);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  return compiled;
}
