/**
 * What the theatre can show, for people who are typing: how a prompt could go on, in whole phrases, and lists of
 * examples. Read from the hand-written lexicon alone, so it is cheap. Called by the engine list.
 */
import { ACT_NAMES } from '../lexicon/act-names.js';
import { PLACES } from '../lexicon/phrases.js';
import { completeChinese } from './suggest-chinese.js';
import { completeEnglish } from './suggest-english.js';
import { examplesOf } from './suggest-words.js';

/** What chat platforms take as one suggestion. */
const LONGEST = 100;
const ACTIONS = 30;
const ACTORS = 40;
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

/** What people think of first stands first among the examples. */
const FIRST_ACTORS = {
  en: [
    'cat',
    'dog',
    'dragon',
    'robot',
    'penguin',
    'mammoth',
    'horse',
    'bird',
    'fish',
    'wizard',
    'astronaut',
    'car',
    'train',
  ],
  zh: ['猫', '狗', '龙', '机器人', '企鹅', '猛犸象', '马', '鸟', '鱼', '巫师', '宇航员', '汽车', '火车'],
};
/** Nobody misses these among the examples. */
const UNFIT = ['iron', 'cigarette', '熨斗', '香烟', '烟', '耗子'];
/** Acts that say nothing without what they are done to. */
const VAGUE = ['idle', 'hold', 'work', 'hit'];
/** Verbs that Chinese does not say without an object. */
const SAID_ALONE: Partial<Record<string, string>> = {
  read: '看书',
  write: '写字',
  eat: '吃东西',
  drink: '喝水',
  dig: '挖土',
};

interface Shelf {
  actors: string[];
  places: string[];
  actions: string[];
}

/** Examples of what can be shown, the most telling first. */
export function subjects(locale: string): Shelf {
  const isChinese = /^zh/i.test(locale);
  const places = PLACES.map(([english, chinese]) => (isChinese ? chinese : english));
  const first = isChinese ? FIRST_ACTORS.zh : FIRST_ACTORS.en;
  const more = examplesOf(isChinese ? 'chinese' : 'english').filter((name) => !UNFIT.includes(name));
  return {
    actors: [...new Set([...first, ...more])].slice(0, ACTORS),
    places: places.slice(0, PLACES_SHOWN),
    actions: Object.entries(ACT_NAMES)
      .filter(([act]) => !VAGUE.includes(act))
      .map(([act, { en, zh }]) => (isChinese ? (SAID_ALONE[act] ?? zh) : en))
      .slice(0, ACTIONS),
  };
}
