/** What the sentence encoder says of words that neither the lists nor WordNet know. Used by `reader.ts`. */

import type { Kind } from '../../reading.js';
import type { Dictionary, Kin } from '../words/dictionary.js';
import { lemmas } from '../words/english.js';
import type { Sense } from '../words/sense.js';
import { openMeaning } from './meaning.js';
import type { Nature } from './wordnet.js';

/**
 * Below this the nearest thing is only the nearest: the encoder reads a word by its letters too, so that a "forehead" is
 * 0.54 like a unicorn, a "zucchini" 0.52 like a carrot, a "ceiling" 0.46 like a hotel. Of 350 strange words, what is good
 * begins at 0.64, and of what is above that hardly anything is bad where both are of one nature.
 */
const LEAST_SIMILARITY = 0.64;

/** Pictures of towns: what comes near to one is where it plays, and nobody. */
const TOWNS = /^1f(3d9|306|307|303)/;

/** Things to show in place of `words`, where something comes near enough. The encoder is opened for this and shut again. */
export async function hintsFor(words: string[], dictionary: Dictionary, folder: string): Promise<Map<string, Kin>> {
  const meaning = await openMeaning(folder, 1);
  const hints = new Map<string, Kin>();
  try {
    for (const word of words) {
      const nature = dictionary.strangers.nature(singular(word, dictionary));
      if (nature === 'abstract' || nature === 'body') continue;
      const nearest = await meaning.nearest(word, (candidate) => isShown(candidate, dictionary));
      if (nearest === undefined || nearest.similarity < LEAST_SIMILARITY) continue;
      const sprite = dictionary.sprite(nearest.candidate)!;
      if (nature && !KINDS[nature].includes(dictionary.subjectOf(sprite).kind)) continue;
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

/** What may stand for what: a snowplow is no snowflake, a skateboarder no skateboard. */
const KINDS: Record<Exclude<Nature, 'body'>, readonly Kind[]> = {
  animal: ['animal', 'giant', 'small', 'bird', 'insect', 'fish'],
  person: ['person'],
  food: ['food', 'plant'],
  plant: ['food', 'plant'],
  artifact: ['vehicle', 'aircraft', 'boat', 'object', 'ball'],
  object: ['object', 'plant'],
  place: ['object'],
};

const singular = (word: string, { strangers }: Dictionary): string =>
  [word, ...lemmas(word).map((lemma) => lemma.word)].find((one) => strangers.nature(one)) ?? word;

/** Places have words enough of their own; a stranger is a thing. */
function isShown(candidate: string, dictionary: Dictionary): boolean {
  return !candidate.startsWith('set:') && dictionary.sprite(candidate) !== undefined;
}

export function withHints(dictionary: Dictionary, hints: ReadonlyMap<string, Kin>): Dictionary {
  return { ...dictionary, kin: (word) => hints.get(word) ?? dictionary.kin(word) };
}
