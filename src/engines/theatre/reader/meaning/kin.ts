/** What an unknown English word is a kind of, among the words that are known. Used by `dictionary.ts`. */
import type { Kin } from '../dictionary.js';
import { lemmas } from '../english.js';
import type { Sense } from '../sense.js';
import { openWordnet, type Wordnet } from './wordnet.js';

type Shelf = ReadonlyMap<string, Sense[]>;

/** Words so general that what they stand for would surprise. */
const TOO_GENERAL = new Set(['thing', 'object', 'group', 'people', 'animal', 'food', 'plant', 'structure', 'building']);

/** WordNet is opened with the first word that is asked for. */
export function kinAmong(words: Shelf, names: Shelf): (word: string) => Kin | undefined {
  let wordnet: Wordnet | undefined;
  const sensesOf = (word: string, fits: (sense: Sense) => boolean): Sense[] =>
    [...(words.get(word) ?? []), ...(names.get(word) ?? [])].filter(fits);
  const isThing = ({ subject, scene }: Sense) => (subject !== undefined && !subject.worn) || scene !== undefined;
  const isDeed = ({ act, relation, part }: Sense) => part === 'verb' && (act ?? relation) !== undefined;
  return (word) => {
    wordnet ??= openWordnet();
    for (const { word: base, form } of [{ word, form: 'base' as const }, ...lemmas(word)]) {
      const bent = form === 'ing' || form === 'ed';
      const [part, fits] = bent ? (['verb', isDeed] as const) : (['noun', isThing] as const);
      const known = (other: string) => !TOO_GENERAL.has(other) && sensesOf(other, fits).length > 0;
      const shown = wordnet.kin(base, part, known);
      if (shown === undefined) continue;
      // A town is where it plays, and nobody in it.
      const senses = sensesOf(shown, fits);
      const places = senses.filter(({ scene }) => scene !== undefined && !scene.near);
      return {
        shown,
        meanings: (places.length > 0 ? places : senses).map((sense) => ({ ...sense, word: base, form })),
      };
    }
    return undefined;
  };
}
