/** Where a prompt plays by the words in it, though it names no place. Called by `homes-for.ts`; the words stand in `lexicon/places-hinted.ts`. */
import type { Reading } from '../../reading.js';
import { type PlaceHint, placeHints } from '../lexicon/places-hinted.js';

export interface Hinted {
  sets: Reading['sets'];
  /** There is no doubt, whoever is there: a penguin with a menu is in a restaurant. */
  isSure: boolean;
  /** One looks out of it into the weather. */
  hasWindow: boolean;
}

const WINDOW = /\bwindow|窗/;
const hintsOf: Partial<Record<'en' | 'zh', readonly (PlaceHint & { sureIn: RegExp; likelyIn: RegExp })[]>> = {};

/** The place that most words speak for; of two that as many do, the one that stands first in the list. */
export function placeHintedIn(text: string, language: 'en' | 'zh'): Hinted | undefined {
  hintsOf[language] ??= placeHints(language).map((hint) => ({
    ...hint,
    sureIn: anyOf(hint.sure, language),
    likelyIn: anyOf(hint.likely, language),
  }));
  const plain =
    language === 'en'
      ? text
          .toLowerCase()
          .replace(/['’]s\b/g, '')
          .replace(/[^\p{L}\d]+/gu, ' ')
      : text;
  let best: { hint: PlaceHint; weight: number; isSure: boolean } | undefined;
  for (const hint of hintsOf[language]!) {
    const sure = different(plain, hint.sureIn);
    const weight = sure * SURE + different(plain, hint.likelyIn);
    if (weight > (best?.weight ?? 0)) best = { hint, weight, isSure: sure > 0 };
  }
  return best && { sets: [...best.hint.sets], isSure: best.isSure, hasWindow: WINDOW.test(plain) };
}

/** One word without doubt outweighs so many likely ones. */
const SURE = 3;

const different = (text: string, words: RegExp): number =>
  new Set((text.match(words) ?? []).map((word) => word.replace(/e?s$/, ''))).size;

/** Longer words first, so that 行李箱 is not 行李 as well. */
function anyOf(words: readonly string[], language: 'en' | 'zh'): RegExp {
  if (words.length === 0) return /(?!)/g;
  const all = words.toSorted((one, other) => other.length - one.length).join('|');
  return language === 'en' ? new RegExp(`\\b(?:${all})(?:e?s)?\\b`, 'g') : new RegExp(all, 'gi');
}
