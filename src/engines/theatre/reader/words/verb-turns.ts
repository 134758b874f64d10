/**
 * Ways to say a deed in which its verb or its object stand where the reader does not look for them: verbs of two words, passives,
 * 往 and 被. Put in before anything else is read; called by `reader.ts`, its rows in `lexicon/verb-turns.ts`.
 */
import { CHINESE_GRAMMAR } from '../lexicon/chinese-grammar.js';
import { CHINESE_VERB_TURNS, VERB_TURNS } from '../lexicon/verb-turns.js';

export const withPlainVerbs = (text: string): string =>
  (/\p{Script=Han}/u.test(text) ? [...CHINESE_GRAMMAR, ...CHINESE_VERB_TURNS] : VERB_TURNS).reduce(
    (said, [phrase, meaning]) =>
      typeof meaning === 'string'
        ? said.replace(phrase, meaning)
        : said.replace(phrase, meaning as (...found: string[]) => string),
    text,
  );
