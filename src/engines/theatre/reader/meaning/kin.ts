/** What an unknown English word is a kind of, among the words that are known, and what class of word it is. Used by `dictionary.ts`. */
import type { Kin } from '../words/dictionary.js';
import { lemmas } from '../words/english.js';
import type { Sense } from '../words/sense.js';
import { type Nature, openWordnet, type Wordnet, type WordnetPart } from './wordnet.js';

type Shelf = ReadonlyMap<string, Sense[]>;

/** Words so general that what they stand for would surprise. */
const TOO_GENERAL = new Set(
  'thing object group people animal food plant structure building beast herb barrier fruit hole vessel figure dish grass space room plate label sign wave device machine furniture box mark instrument net chain rope cloth'.split(
    ' ',
  ),
);
/** What a word is called by that tells nothing of how it is done. */
const TOO_GENERAL_DEEDS = new Set(
  'be have do make get move change act touch take give put cut find perform think'.split(' '),
);

/** What is known of words that no list holds. */
export interface Strangers {
  /** `as` says which part of speech it has in its sentence; else a bent form is a verb and any other a noun. */
  kin(word: string, as?: 'noun' | 'verb'): Kin | undefined;
  nature(word: string): Nature | 'abstract' | undefined;
  canBePerson(word: string): boolean;
  uses(word: string, part: WordnetPart): number | undefined;
}

/** WordNet is opened with the first word that is asked for. */
export function strangersAmong(words: Shelf, names: Shelf): Strangers {
  let wordnet: Wordnet | undefined;
  const opened = () => {
    wordnet ??= openWordnet();
    return wordnet;
  };
  const sensesOf = (word: string, fits: (sense: Sense) => boolean): Sense[] =>
    [...(words.get(word) ?? []), ...(names.get(word) ?? [])].filter(fits);
  const isThing = ({ subject, scene }: Sense) => (subject !== undefined && !subject.worn) || scene !== undefined;
  const isDeed = ({ act, relation, part }: Sense) => part === 'verb' && (act ?? relation) !== undefined;

  return {
    kin(word, as) {
      for (const { word: base, form } of [{ word, form: 'base' as const }, ...lemmas(word)]) {
        const bent = form === 'ing' || form === 'ed';
        if (as === 'noun' && bent) continue;
        const part = as ?? (bent ? 'verb' : 'noun');
        const [fits, tooGeneral] =
          part === 'verb' ? ([isDeed, TOO_GENERAL_DEEDS] as const) : ([isThing, TOO_GENERAL] as const);
        if (part === 'noun' && isRatherNone(base, opened().uses)) continue;
        const known = (other: string) => !tooGeneral.has(other) && sensesOf(other, fits).length > 0;
        const shown = opened().kin(base, part, known);
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
    },
    nature: (word) => opened().nature(word),
    canBePerson: (word) => opened().canBePerson(word),
    uses: (word, part) => opened().uses(word, part),
  };
}

/** "smaller", "wild", "backwards": met as a quality more than as a thing. */
function isRatherNone(word: string, uses: Strangers['uses']): boolean {
  const asNoun = uses(word, 'noun') ?? -1;
  return (uses(word, 'adj') ?? -1) > asNoun || (uses(word, 'adv') ?? -1) > asNoun;
}
