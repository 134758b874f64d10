/**
 * What the theatre can show, for people who are typing: how the last word of a prompt could go on, and lists of
 * examples. Read from the hand-written lexicon alone, so it is cheap. Called by the engine list for autocompletion.
 */
import { ACT_NAMES } from './lexicon/act-names.js';
import { ACT_ROWS } from './lexicon/acts.js';
import { FOOD, SCENERY, THINGS } from './lexicon/objects.js';
import { PEOPLE } from './lexicon/people.js';
import { EXACT_SCENES } from './lexicon/scenes.js';
import { ANIMALS, CHARACTERS, VEHICLES } from './lexicon/subjects.js';

/** What chat platforms take as one suggestion. */
const LONGEST = 100;
const MOST_WORDS = 3;
const MOST_CHINESE = 6;

const FIRST_IDEAS = {
  en: [
    'a woolly mammoth walks through a snowy meadow',
    'two cats dance on the moon',
    'a red car drives through the city at night in the rain',
    'a dragon flies over a castle at sunset',
    'a penguin slides down a snowy mountain, pixel art',
    'three fish swim under water',
  ],
  zh: [
    '一只猫在月球上跳舞',
    '一头猛犸象走过雪地',
    '两条鱼在水下游泳',
    '红色汽车在夜晚的城市里行驶',
    '一条龙在日落时飞过城堡',
  ],
};

interface Shelf {
  actors: string[];
  places: string[];
  actions: string[];
}

let shelves: Record<'en' | 'zh', Shelf & { all: string[] }> | undefined;

/**
 * Whole prompts that what is being typed could become; what was typed before its last word stays.
 * @returns at most `limit`, each of at most 100 characters; none where no known word begins so.
 */
export function suggest(text: string, locale: string, limit: number): string[] {
  const typed = text.trimStart();
  const language = /\p{Script=Han}/u.test(typed) || (typed === '' && /^zh/i.test(locale)) ? 'zh' : 'en';
  if (typed === '') return FIRST_IDEAS[language].slice(0, limit);
  const { all } = openShelves()[language];
  const found = new Set<string>();
  for (const start of language === 'zh' ? chineseStarts(typed) : englishStarts(typed)) {
    const begun = typed.slice(start).toLowerCase();
    for (const name of all) {
      if (name.length <= begun.length || !name.startsWith(begun)) continue;
      const whole = typed.slice(0, start) + name;
      if ([...whole].length <= LONGEST) found.add(whole);
      if (found.size >= limit) return [...found];
    }
  }
  return [...found];
}

/** Examples of what can be shown, the most telling first. */
export function subjects(locale: string): Shelf {
  const { actors, places, actions } = openShelves()[/^zh/i.test(locale) ? 'zh' : 'en'];
  const some = (names: string[], count: number) =>
    Array.from(
      { length: Math.min(count, names.length) },
      (_, index) => names[Math.floor((index * names.length) / count)]!,
    );
  return { actors: some(actors, 40), places: some(places, 30), actions: some(actions, 30) };
}

/** Where the last one, two, three words begin, the most words first: "snowy mea" is rather a meadow than a measure. */
function englishStarts(text: string): number[] {
  const starts = [...text.matchAll(/(?<=^|[\s,;(])[^\s,;(]/gu)].map(({ index }) => index);
  return starts.slice(-MOST_WORDS).filter((start) => /^[a-z]{2}|^[a-z]+ /iu.test(text.slice(start)));
}

function chineseStarts(text: string): number[] {
  const most = Math.min(MOST_CHINESE, text.length);
  return Array.from({ length: most }, (_, index) => text.length - most + index);
}

function openShelves(): NonNullable<typeof shelves> {
  shelves ??= { en: shelfOf('en'), zh: shelfOf('zh') };
  return shelves;
}

function shelfOf(language: 'en' | 'zh'): Shelf & { all: string[] } {
  const pick = <Row>(rows: readonly Row[], words: (row: Row) => [english: string, chinese: string]) =>
    rows.map((row) => list(words(row)[language === 'en' ? 0 : 1]));
  const cast = [...ANIMALS, ...CHARACTERS, ...VEHICLES, ...FOOD, ...THINGS, ...SCENERY];
  const people = pick(PEOPLE, ([_gender, _size, english, chinese]) => [english, chinese]);
  const actors = [...pick(cast, ({ english, chinese }) => [english, chinese]), ...people];
  const places = pick(EXACT_SCENES, ([_set, english, chinese]) => [english, chinese]);
  const acts = pick(ACT_ROWS, ({ en, zh }) => [en, zh]).flat();
  const said = language === 'en' ? acts.map(inThirdPerson) : acts;
  const all = [...actors.flat(), ...places.flat(), ...said].filter((name) => /^[\p{L}][\p{L} '-]*$/u.test(name));
  const firsts = (rows: string[][]) => [...new Set(rows.flatMap(([first]) => (first === undefined ? [] : [first])))];
  return {
    actors: firsts(actors),
    places: firsts(places),
    actions: Object.values(ACT_NAMES).map((names) => names[language]),
    // Shorter names first: they are the plainer ones.
    all: [...new Set(all)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1)),
  };
}

function list(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** "Walk" is said of somebody: "a cat walks". Only the first word of a phrase changes. */
function inThirdPerson(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  const said = /(s|x|z|ch|sh|o)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? first.replace(/y$/, 'ies')
      : first === 'be'
        ? 'is'
        : `${first}s`;
  return [said, ...rest].join(' ');
}
