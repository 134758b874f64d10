/** How a server's own words and patterns are changed. `/settings moderation` hands these to `changeSettings`. */
import { RefusedError } from '../../errors.js';
import type { Sentences } from '../../messages/index.js';
import { MOST_PATTERNS, MOST_WORDS, type Settings } from '../settings.js';
import { plain } from './fold.js';
import { refusePattern, refuseWord } from './own.js';

/** @throws RefusedError where it cannot be looked for, is there, or is one too many. */
export function addWord(settings: Settings, word: string, { moderation: { own: say } }: Sentences): Settings {
  const { words } = settings.moderation;
  const refusal = refuseWord(word);
  if (refusal) throw new RefusedError(say[refusal]);
  if (words.some((known) => plain(known) === plain(word.trim()))) throw new RefusedError(say.known);
  if (words.length >= MOST_WORDS) throw new RefusedError(say.mostWords);
  return { ...settings, moderation: { ...settings.moderation, words: [...words, word.trim()] } };
}

/** @throws RefusedError where it cannot be read or run, is there, or is one too many. */
export function addPattern(settings: Settings, pattern: string, { moderation: { own: say } }: Sentences): Settings {
  const { patterns } = settings.moderation;
  const refusal = refusePattern(pattern);
  if (refusal) throw new RefusedError(say[refusal]);
  if (patterns.includes(pattern)) throw new RefusedError(say.known);
  if (patterns.length >= MOST_PATTERNS) throw new RefusedError(say.mostPatterns);
  return { ...settings, moderation: { ...settings.moderation, patterns: [...patterns, pattern] } };
}

/** Takes a word or a pattern away. @throws RefusedError where there is none of that name. */
export function removeOwn(settings: Settings, own: string, { moderation: { own: say } }: Sentences): Settings {
  const { words, patterns } = settings.moderation;
  const others = words.filter((known) => plain(known) !== plain(own.trim()));
  const otherPatterns = patterns.filter((known) => known !== own);
  if (others.length === words.length && otherPatterns.length === patterns.length) throw new RefusedError(say.unknown);
  return { ...settings, moderation: { ...settings.moderation, words: others, patterns: otherPatterns } };
}
