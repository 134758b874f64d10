/** What the sentence encoder says of words that neither the lists nor WordNet know. Used by `reader.ts`. */
import type { Dictionary, Kin } from '../dictionary.js';
import type { Sense } from '../sense.js';
import { openMeaning } from './meaning.js';

/** Below this the nearest thing is only the nearest. Set by looking at a dozen strange words. */
const LEAST_SIMILARITY = 0.42;

/** Pictures of towns: what comes near to one is where it plays, and nobody. */
const TOWNS = /^1f(3d9|306|307|303)/;

/** Things to show in place of `words`, where something comes near enough. The encoder is opened for this and shut again. */
export async function hintsFor(words: string[], dictionary: Dictionary, folder: string): Promise<Map<string, Kin>> {
  const meaning = await openMeaning(folder, 1);
  const hints = new Map<string, Kin>();
  try {
    for (const word of words) {
      const nearest = await meaning.nearest(word, (candidate) => isShown(candidate, dictionary));
      if (nearest === undefined || nearest.similarity < LEAST_SIMILARITY) continue;
      const sprite = dictionary.sprite(nearest.candidate)!;
      const sense: Sense = TOWNS.test(sprite)
        ? { part: 'noun', word, scene: { set: 'downtown', near: true } }
        : { part: 'noun', word, subject: { ...dictionary.subjectOf(sprite), near: true } };
      hints.set(word, { shown: dictionary.nameOf(sprite, 'en'), meanings: [{ ...sense, form: 'base' }] });
    }
  } finally {
    await meaning.close();
  }
  return hints;
}

/** Places have words enough of their own; a stranger is a thing. */
function isShown(candidate: string, dictionary: Dictionary): boolean {
  return !candidate.startsWith('set:') && dictionary.sprite(candidate) !== undefined;
}

export function withHints(dictionary: Dictionary, hints: ReadonlyMap<string, Kin>): Dictionary {
  return { ...dictionary, kin: (word) => hints.get(word) ?? dictionary.kin(word) };
}
