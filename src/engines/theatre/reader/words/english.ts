/** English words back to the form that the lexicon has. Used by `segment.ts` and, for its keys, by `dictionary.ts`. */

/** How a word was bent: `s` may be a plural or a third person, `plural` is certain. */
export type Form = 'base' | 's' | 'plural' | 'ing' | 'ed';

export interface Lemma {
  word: string;
  form: Form;
}

const IRREGULAR_PLURALS = pairs(
  'mice mouse geese goose people person children child men man women woman feet foot teeth tooth oxen ox knives knife wolves wolf leaves leaf loaves loaf elves elf thieves thief calves calf halves half shelves shelf lives life kids kid policemen policeman firemen fireman fishermen fisherman snowmen snowman fishes fish dice die octopi octopus cacti cactus puppies puppy ladies lady grandmas grandma wives wife hooves hoof scarves scarf',
);
const IRREGULAR_VERBS = pairs(
  'ran run swam swim swum swim flew fly flown fly slept sleep ate eat eaten eat fell fall fallen fall drove drive driven drive rode ride ridden ride grew grow grown grow shook shake shaken shake spun spin stood stand sat sit lay lie lain lie caught catch came come went go gone go fled flee leapt leap leaped leap sank sink sunk sink swung swing sang sing sung sing drank drink drunk drink bit bite bitten bite woke wake fought fight threw throw thrown throw rose rise risen rise shone shine hung hang wove weave knelt kneel crept creep wept weep sped speed took take wore wear worn wear blew blow strode stride trod tread hid hide met meet spoke speak wrote write drew draw broke break broken break burnt burn spilt spill built build lost lose',
);
const IRREGULAR_ING = pairs('lying lie dying die tying tie frolicking frolic panicking panic picnicking picnic');
const DOUBLED = /([bdfgklmnprtz])\1$/;

/** What a word could be a form of; whether such a word exists, only the dictionary knows. The word itself is not among them. */
export function lemmas(word: string): Lemma[] {
  const found: Lemma[] = [];
  const add = (lemma: string | undefined, form: Form) => {
    if (lemma !== undefined && lemma.length > 1) found.push({ word: lemma, form });
  };
  add(IRREGULAR_PLURALS.get(word), 'plural');
  if (/[a-z]{3}men$/.test(word)) add(`${word.slice(0, -2)}an`, 'plural');
  add(IRREGULAR_VERBS.get(word), 'ed');
  add(IRREGULAR_ING.get(word), 'ing');
  if (word.length < 4) {
    if (/[^s]s$/.test(word)) add(word.slice(0, -1), 's');
    return found;
  }
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`, 's');
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) add(word.slice(0, -2), 's');
  if (/[^su]s$/.test(word) || word.endsWith('us')) add(word.slice(0, -1), 's');
  if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`, 'ed');
  if (word.endsWith('ed')) addStems(word.slice(0, -2), 'ed', add);
  if (word.endsWith('ing')) addStems(word.slice(0, -3), 'ing', add);
  return found;
}

/** Lower case, no articles, hyphens as spaces: how phrases stand in the dictionary. */
export function phraseKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[-_]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !ARTICLES.has(word))
    .join(' ');
}

export const INDEFINITE = new Set(['a', 'an']);
export const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'my',
  'your',
  'his',
  'her',
  'its',
  'our',
  'their',
]);

function addStems(stem: string, form: Form, add: (lemma: string, form: Form) => void): void {
  if (stem.length < 2) return;
  add(stem, form);
  add(`${stem}e`, form);
  if (DOUBLED.test(stem)) add(stem.slice(0, -1), form);
}

function pairs(text: string): Map<string, string> {
  const words = text.split(' ');
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1]!] as const] : [])));
}
