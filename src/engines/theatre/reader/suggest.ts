/**
 * What the theatre can show, for people who are typing: how a prompt could go on, in whole phrases, and lists of
 * examples. Read from the hand-written lexicon alone, so it is cheap. Called by the engine list.
 */
import { ACT_NAMES } from './lexicon/act-names.js';
import { PLACES } from './lexicon/phrases.js';
import { completeChinese } from './suggest-chinese.js';
import { completeEnglish } from './suggest-english.js';
import { examplesOf } from './suggest-words.js';

/** What chat platforms take as one suggestion. */
const LONGEST = 100;
const ACTIONS = 30;
const PLACES_SHOWN = 30;

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

/**
 * Whole prompts that what is being typed could become; what was typed before its last phrase stays.
 * @returns at most `limit`, each of at most 100 characters; none where no known phrase begins so.
 */
export function suggest(text: string, locale: string, limit: number): string[] {
  const typed = text.trimStart();
  const language = /\p{Script=Han}/u.test(typed) || (typed === '' && /^zh/i.test(locale)) ? 'zh' : 'en';
  if (typed === '') return FIRST_IDEAS[language].slice(0, limit);
  const found = new Set((language === 'zh' ? completeChinese : completeEnglish)(typed));
  return [...found].filter((whole) => [...whole].length <= LONGEST).slice(0, limit);
}

interface Shelf {
  actors: string[];
  places: string[];
  actions: string[];
}

/** Examples of what can be shown, the most telling first. */
export function subjects(locale: string): Shelf {
  const isChinese = /^zh/i.test(locale);
  const places = PLACES.map(([english, chinese]) => (isChinese ? chinese : english));
  return {
    actors: examplesOf(isChinese ? 'chinese' : 'english'),
    places: places.slice(0, PLACES_SHOWN),
    actions: Object.values(ACT_NAMES)
      .map(({ en, zh }) => (isChinese ? zh : en))
      .slice(0, ACTIONS),
  };
}
