/**
 * All words the reader knows, as maps from a phrase to its senses. Three shelves, asked in this order: the
 * hand-written lexicon, the names of emoji, and emoji keywords (which only say what comes near). Built once, on
 * the first prompt, by `reader.ts`.
 */

import { doingSprite } from '../../score/doings.js';
import { ACT_ROWS } from '../lexicon/acts.js';
import { BECOMING_ROWS } from '../lexicon/becomings.js';
import { BREED_ROWS } from '../lexicon/breeds.js';
import { CALLINGS } from '../lexicon/callings.js';
import { CHINESE_WORDS } from '../lexicon/chinese-words.js';
import { BODY_EN, BODY_ZH, COLOURED_CLOTHES, DRAWN_CLOTHES } from '../lexicon/clothes.js';
import { COLOUR_WORDS } from '../lexicon/colour-words.js';
import { DEEDS } from '../lexicon/deeds.js';
import { chineseWordOf, DOING_ROWS, wordOf } from '../lexicon/doings/doings.js';
import { DRAWN_ANIMALS, DRAWN_NOUNS, DRAWN_SCENERY } from '../lexicon/drawn-nouns.js';
import { EMPTY_CHINESE, EMPTY_ENGLISH } from '../lexicon/empty-words.js';
import { EVERYDAY_DEEDS } from '../lexicon/everyday-deeds.js';
import { EVERYDAY_ANIMALS, EVERYDAY_THINGS } from '../lexicon/everyday-things.js';
import { FOOD } from '../lexicon/food.js';
import { GLASS_SPHERES, JARS, PETRI_DISHES, PICTURE_FRAMES, SCREENS } from '../lexicon/frames.js';
import { FREQUENT_DEEDS } from '../lexicon/frequent-deeds.js';
import { FREQUENT_WORDS } from '../lexicon/frequent-words.js';
import { FURNISHED_SCENES } from '../lexicon/furnished-rooms.js';
import { GAZETTEER } from '../lexicon/gazetteer.js';
import { GRAMMAR } from '../lexicon/grammar.js';
import { LOOK_WORDS, NEAR_LOOKS } from '../lexicon/look-words.js';
import { MORE_SCENES } from '../lexicon/more-scenes.js';
import { LETTERED, NEAR_THINGS, SCENERY, THINGS } from '../lexicon/objects.js';
import { PARTS } from '../lexicon/parts.js';
import { FIGURE_NAMES, PEOPLE, SPORTS } from '../lexicon/people.js';
import { PLAIN_ANIMALS, PLAIN_NOUNS } from '../lexicon/plain-nouns.js';
import {
  CAMERA_WORDS,
  COUNT_WORDS,
  DIRECTION_WORDS,
  LIGHT_WORDS,
  MEASURE_WORDS,
  PACE_WORDS,
  RELATION_WORDS,
  TEMPO_WORDS,
  WEATHER_WORDS,
} from '../lexicon/qualities.js';
import { ROOMS } from '../lexicon/rooms.js';
import { EXACT_SCENES, NEAR_SCENES } from '../lexicon/scenes.js';
import { SHOPS } from '../lexicon/shops.js';
import { SHOWN_NOUNS } from '../lexicon/shown-nouns.js';
import { SHOWN_THINGS } from '../lexicon/shown-things.js';
import { LEGENDS } from '../lexicon/storybook.js';
import type { SubjectRow } from '../lexicon/subject-rows.js';
import { ANIMALS, CHARACTERS, NEAR_ANIMALS, VEHICLES } from '../lexicon/subjects.js';
import { type Strangers, strangersAmong } from '../meaning/kin.js';
import { type EmojiShelf, loadEmojiShelf } from './emoji.js';
import { emojiSense, emojiShelves, type Names, put, type Shelf, subjectOf } from './emoji-senses.js';
import { type Form, lemmas, phraseKey } from './english.js';
import type { SceneSense, Sense, SubjectSense } from './sense.js';

export interface Dictionary {
  /** Hand-written words, English and Chinese. */
  words: Shelf;
  /** Names of emoji, where no hand-written word says otherwise. */
  names: Shelf;
  /** Keywords of emoji. */
  keywords: Shelf;
  /** The most characters of a Chinese word, the most words of an English phrase. */
  longestChinese: number;
  longestEnglish: number;
  /** The subject an emoji stands for; `undefined` where there is no sprite for it. */
  emoji(character: string, language: 'en' | 'zh'): Sense | undefined;
  /** What a sprite is called. */
  nameOf(sprite: string, language: 'en' | 'zh'): string;
  /** What the lexicon says of a sprite. */
  subjectOf(sprite: string): SubjectSense;
  sprite: EmojiShelf['sprite'];
  /** What an English word that stands on no shelf comes nearest to, and how that is called. */
  kin: Strangers['kin'];
  /** Which parts of speech an English word has. */
  strangers: Strangers;
}

export interface Kin {
  shown: string;
  meanings: (Sense & { form: Form })[];
}

export function buildDictionary(): Dictionary {
  const shelf = loadEmojiShelf();
  const words: Shelf = new Map();
  const subjects = new Map<string, SubjectSense>();
  const names: Names = new Map();

  const add = (english: string, chinese: string, part: Sense['part'], sense: Omit<Sense, 'part' | 'word'>) => {
    for (const word of list(english)) put(words, phraseKey(word), { ...sense, part, word });
    for (const word of list(chinese)) put(words, word, { ...sense, part, word });
  };
  const addSubjects = (rows: SubjectRow[], more: Partial<SubjectSense>) => {
    for (const { sprite, kind, size, breed, english, chinese } of rows) {
      const subject: SubjectSense = {
        sprite: shelf.sprite(sprite) ?? sprite,
        kind,
        ...(size === undefined ? {} : { size }),
        ...(breed && { breed }),
        ...more,
      };
      add(english, chinese, 'noun', { subject });
      if (more.near || subjects.has(subject.sprite)) continue;
      subjects.set(subject.sprite, subject);
      names.set(subject.sprite, { en: list(english)[0] ?? sprite, zh: list(chinese)[0] ?? sprite });
    }
  };

  for (const [mark, english, chinese] of GRAMMAR) add(english, chinese, 'other', { mark });
  for (const [gender, size, english, chinese] of PEOPLE) {
    add(english, chinese, 'noun', { subject: { sprite: '1f6b6', kind: 'person', size, gender } });
  }
  for (const { gender, size, english, chinese } of LEGENDS) {
    const subject: SubjectSense = { sprite: '1f6b6', kind: 'person', size, gender };
    // Whatever they are called, they go by one name.
    for (const [word, ...others] of [english, chinese] as [string, ...string[]][])
      for (const name of [word, ...others])
        put(words, phraseKey(name.replace('’', "'")), { part: 'noun', word, subject });
  }
  addSubjects([...PLAIN_ANIMALS, ...PLAIN_NOUNS], {});
  addSubjects([...ANIMALS, ...BREED_ROWS, ...EVERYDAY_ANIMALS], {});
  addSubjects(DRAWN_ANIMALS, {});
  addSubjects(CHARACTERS, {});
  addSubjects(VEHICLES, {});
  addSubjects([...DRAWN_NOUNS, ...EVERYDAY_THINGS, ...THINGS], {});
  addSubjects(FOOD, {});
  addSubjects([...DRAWN_SCENERY, ...SCENERY], { scenery: true });
  addSubjects(PARTS, { part: true, scenery: true });
  addSubjects(FREQUENT_WORDS, {});
  addSubjects(NEAR_THINGS, { near: true });
  addSubjects(NEAR_ANIMALS, { near: true });
  addSubjects(LETTERED, { lettered: true });
  addSubjects(GLASS_SPHERES, { frame: 'glass-sphere' });
  addSubjects(PETRI_DISHES, { frame: 'petri-dish' });
  addSubjects(JARS, { frame: 'jar' });
  addSubjects(SCREENS, { frame: 'screen' });
  addSubjects(PICTURE_FRAMES, { frame: 'picture-frame' });
  addSubjects(DRAWN_CLOTHES, { worn: 'drawn' });
  addSubjects(COLOURED_CLOTHES, { worn: 'colour' });
  add(BODY_EN, BODY_ZH, 'noun', { subject: { sprite: '1f9b4', kind: 'object', worn: 'body' } });
  for (const [sprite, kind, act, english, chinese, mount] of SPORTS)
    add(english, chinese, 'verb', { act, sport: { sprite, kind, ...(mount && { mount }) } });
  for (const { act, english, chinese, manner } of [...BECOMING_ROWS, ...DEEDS, ...EVERYDAY_DEEDS, ...FREQUENT_DEEDS])
    add(english, chinese, 'verb', { act, manner });
  for (const { name } of DOING_ROWS)
    add(wordOf(name), chineseWordOf(name), 'verb', { act: 'work', manner: { prop: doingSprite(name) } });
  for (const { en, zh, ...sense } of ACT_ROWS) add(en, zh, 'verb', sense);
  for (const [set, english, chinese, hero] of [...EXACT_SCENES, ...MORE_SCENES, ...ROOMS, ...FURNISHED_SCENES])
    addScenes(add, english, chinese, { set, near: false, ...(hero && { hero }) });
  for (const { english, chinese, goods } of SHOPS)
    addScenes(add, english, chinese, { set: 'shop', near: false, goods, hero: goods.sprites[0]! });
  for (const [set, english, chinese, hero] of [...NEAR_SCENES, ...GAZETTEER])
    addScenes(add, english, chinese, { set, near: true, ...(hero && { hero }) });
  addQualities(add);
  const isNew = (word: string) => ![word, ...lemmas(word).map((lemma) => lemma.word)].some((one) => words.has(one));
  for (const row of [...SHOWN_NOUNS, ...SHOWN_THINGS, ...CALLINGS]) {
    const { kind, size } = row;
    const subject: SubjectSense = { sprite: shelf.sprite(row.sprite) ?? row.sprite, kind, ...(size && { size }) };
    // Of a long table only what nobody else has said already; and the pictures keep their names.
    for (const word of [...list(row.english).map(phraseKey), ...list(row.chinese)].filter(isNew))
      put(words, word, { part: 'noun', word, subject });
  }
  addWhereMissing(words, EMPTY_ENGLISH, EMPTY_CHINESE);
  addWhereMissing(words, '', MEASURE_WORDS.replaceAll(' ', ', '));

  for (const [sprite, en, zh] of FIGURE_NAMES) names.set(sprite, { en, zh });
  const { byName, byKeyword } = emojiShelves(shelf.all, words, subjects);
  for (const [english, chinese] of CHINESE_WORDS) {
    const name = phraseKey(english.replace(/^to /, ''));
    const all = words.get(name) ?? byName.get(name) ?? [];
    const isDeed = english.startsWith('to ') || all.every(({ part }) => part === 'verb');
    const senses = all.filter(({ part }) => (part === 'verb') === isDeed);
    for (const word of chinese.filter((one) => !words.has(one) && (isDeed || !byName.has(one))))
      for (const sense of senses) put(words, word, { ...sense, word });
  }
  for (const emoji of shelf.all)
    if (!names.has(emoji.sprite)) names.set(emoji.sprite, { en: emoji.english, zh: emoji.chinese });
  const chineseLengths = [...words.keys(), ...byName.keys()]
    .filter((word) => /^\p{Script=Han}/u.test(word))
    .map((word) => word.length);

  const strangers = strangersAmong(words, byName);
  return {
    words,
    names: byName,
    keywords: byKeyword,
    longestChinese: Math.max(...chineseLengths),
    longestEnglish: 6,
    emoji: (character, language) => emojiSense(character, shelf, words, subjects, names, language),
    nameOf: (sprite, language) =>
      names.get(sprite)?.[language] ??
      names.get(sprite.split('-')[0]!)?.[language] ??
      sprite.replace(/^prop-/, '').replaceAll('-', ' '),
    subjectOf: (sprite) =>
      subjects.get(sprite) ??
      subjectOf(
        shelf.all.find((emoji) => emoji.sprite === sprite),
        sprite,
      ),
    sprite: shelf.sprite,
    kin: strangers.kin,
    strangers,
  };
}

type Add = (english: string, chinese: string, part: Sense['part'], sense: Omit<Sense, 'part' | 'word'>) => void;

/** Neon says that it is night. */
function addScenes(add: Add, english: string, chinese: string, scene: SceneSense): void {
  const [neon, plain] = [true, false].map(
    (wanted) => (words: string) =>
      list(words)
        .flatMap((word) => (word.endsWith(' shop') ? [word, word.replace(/shop$/, 'store')] : [word]))
        .filter((word) => /neon|霓虹/.test(word) === wanted)
        .join(', '),
  );
  add(plain!(english), plain!(chinese), 'noun', { scene });
  add(neon!(english), neon!(chinese), 'noun', { scene, light: 'night' });
}

function addQualities(add: Add): void {
  for (const [colour, words] of entries(COLOUR_WORDS)) add(...words, 'other', { colour });
  for (const [light, words] of entries(LIGHT_WORDS)) add(...words, 'other', { light });
  for (const [weather, words] of entries(WEATHER_WORDS)) add(...words, 'other', { weather });
  for (const [look, words] of entries(LOOK_WORDS)) add(...words, 'other', { look });
  add(...NEAR_LOOKS, 'other', { look: 'plain' });
  for (const [camera, words] of entries(CAMERA_WORDS)) add(...words, 'other', { camera });
  for (const [direction, words] of entries(DIRECTION_WORDS)) add(...words, 'other', { direction });
  for (const [tempo, words] of entries(TEMPO_WORDS)) add(...words, 'other', { tempo });
  for (const [pace, ...words] of PACE_WORDS) add(...words, 'other', { pace });
  for (const [relation, english, chinese] of RELATION_WORDS) {
    add(english, '', 'other', { relation, mark: 'preposition' });
    add('', chinese, 'other', { relation, mark: 'postposition' });
  }
  for (const [count, english, chinese] of COUNT_WORDS) {
    add(english, chinese, 'other', { count });
    for (const numeral of list(chinese).filter((word) => word.length === 1)) {
      for (const measure of MEASURE_WORDS.split(' ')) {
        // 一双: a pair of skis is one thing on stage; of animals nobody says it.
        if (!(numeral === '一' && /[对群堆排摞]/.test(measure)))
          add('', numeral + measure, 'other', { count: numeral === '一' ? 1 : count });
      }
    }
  }
}

/** Words without a picture must not hide words that have one. */
function addWhereMissing(words: Shelf, english: string, chinese: string): void {
  for (const word of [...list(english).map(phraseKey), ...list(chinese)]) {
    if (word !== '' && !words.has(word)) put(words, word, { part: 'other', word, mark: 'skip' });
  }
}

function list(words: string): string[] {
  return words === '' ? [] : words.split(', ');
}

function entries<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
