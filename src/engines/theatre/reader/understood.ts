/** The one line that tells the chatter what will be shown. Used by `reader.ts`. */
import type { Kind, Reading } from '../reading.js';
import type { Colour, Light, Look, Weather } from '../score.js';
import { SETS } from '../sets.js';
import type { Casting } from './cast.js';
import { ACT_NAMES, SLIDING } from './lexicon/acts.js';
import type { Bond } from './plot.js';
import type { Relation } from './sense.js';

export const LONGEST_UNDERSTOOD = 200;

const NUMBERS_EN = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const NUMBERS_ZH = ['零', '一', '两', '三', '四', '五', '六', '七', '八'];
const LIGHTS: Record<Light, [string, string]> = {
  morning: ['in the morning', '清晨'],
  day: ['by day', '白天'],
  sunset: ['at sunset', '日落'],
  night: ['at night', '夜晚'],
};
const WEATHERS: Record<Weather, [string, string]> = {
  clear: ['clear', '晴朗'],
  rain: ['rain', '下雨'],
  snow: ['snow', '下雪'],
  fog: ['fog', '起雾'],
  storm: ['storm', '暴风雨'],
  wind: ['wind', '刮风'],
};
const LOOKS: Record<Look, [string, string]> = {
  plain: ['', ''],
  'pixel-art': ['pixel art', '像素风'],
  'old-film': ['old film', '老电影'],
  'black-and-white': ['black and white', '黑白'],
  watercolour: ['watercolour', '水彩'],
  'oil-painting': ['oil painting', '油画'],
  'van-gogh': ['after Van Gogh', '梵高风格'],
  'ukiyo-e': ['ukiyo-e', '浮世绘'],
  cyberpunk: ['cyberpunk', '赛博朋克'],
  cartoon: ['cartoon', '动画风格'],
  surrealism: ['surreal', '超现实'],
  'neon-outline': ['neon outline', '霓虹线条'],
  pencil: ['pencil drawing', '铅笔画'],
  comic: ['comic', '漫画'],
};
const COLOURS_ZH: Record<Colour, string> = {
  red: '红色',
  orange: '橙色',
  yellow: '黄色',
  green: '绿色',
  blue: '蓝色',
  purple: '紫色',
  pink: '粉色',
  brown: '棕色',
  black: '黑色',
  white: '白色',
  grey: '灰色',
  gold: '金色',
};
const RELATIONS: Record<Relation, [string, string]> = {
  left_of: ['to the left of', '左边'],
  right_of: ['to the right of', '右边'],
  above: ['above', '上方'],
  below: ['below', '下方'],
  in_front_of: ['in front of', '前面'],
  behind: ['behind', '后面'],
  next_to: ['next to', '旁边'],
  on: ['on', '上面'],
  chase: ['chasing', '追'],
  approach: ['approaching', '走近'],
  leave: ['leaving', '离开'],
  inside: ['inside', '里面'],
  with: ['with', '和'],
  follow: ['following', '跟着'],
  around: ['around', '绕着'],
  over: ['over', '越过'],
};
/** What counts them in Chinese; 个 where nothing else does. */
const MEASURES: Partial<Record<Kind, string>> = {
  animal: '只',
  giant: '头',
  small: '只',
  bird: '只',
  insect: '只',
  fish: '条',
  vehicle: '辆',
  aircraft: '架',
  boat: '艘',
  plant: '棵',
};
const DRIVEN: ReadonlySet<Kind> = new Set(['vehicle', 'boat', 'aircraft']);
const VERBS: ReadonlySet<Relation> = new Set(['chase', 'approach', 'leave', 'follow']);

export function describe(
  reading: Omit<Reading, 'understood'>,
  casting: Casting,
  bonds: Bond[],
  placed: boolean,
  placeWord: string | undefined,
): string {
  const chinese = reading.language === 'zh';
  const told = new Set<number>();
  const phrases: string[] = [];
  const phrase = (index: number) => {
    told.add(index);
    return chinese ? chinesePhrase(reading, casting, index) : englishPhrase(reading, casting, index);
  };
  for (const bond of bonds) {
    const holder = casting.drafts.indexOf(bond.holder);
    const other = casting.drafts.indexOf(bond.other);
    if (told.has(holder) || told.has(other)) continue;
    const relation = RELATIONS[bond.relation][chinese ? 1 : 0];
    if (!chinese) {
      const doing = VERBS.has(bond.relation) ? englishName(reading, casting, holder) : phrase(holder);
      told.add(holder);
      phrases.push(`${doing} ${relation} ${phrase(other)}`);
    } else {
      told.add(holder);
      const acts = actsPhrase(reading, casting, holder);
      const who = chineseName(reading, casting, holder);
      if (VERBS.has(bond.relation)) phrases.push(`${who}${relation}${phrase(other)}`);
      else phrases.push(`${who}在${chineseName(reading, casting, other)}${relation}${acts}`);
      told.add(other);
    }
  }
  casting.drafts.forEach((_draft, index) => {
    if (!told.has(index)) phrases.push(phrase(index));
  });

  const column = chinese ? 1 : 0;
  const parts = [
    phrases.join(chinese ? '、' : ', '),
    setPart(reading, placed, placeWord, chinese),
    reading.light ? LIGHTS[reading.light][column] : '',
    reading.weather ? WEATHERS[reading.weather][column] : '',
    reading.look ? LOOKS[reading.look][column] : '',
    ...reading.unknown
      .filter(({ word }) => word !== placeWord)
      .slice(0, 3)
      .map(({ word, shown }) => unknownPart(word, shown, chinese)),
  ].filter((part) => part !== '');
  return clip(parts.join(' · '));
}

/** Where the prompt says nothing of a place, or names several that would do, nothing is said. */
function setPart(
  { sets }: Pick<Reading, 'sets'>,
  placed: boolean,
  placeWord: string | undefined,
  chinese: boolean,
): string {
  if (!placed) return '';
  const name = SETS[sets[0]][chinese ? 'zh' : 'en'];
  return placeWord === undefined ? name : unknownPart(placeWord, name, chinese);
}

function unknownPart(word: string, shown: string | undefined, chinese: boolean): string {
  const name = word.slice(0, 30);
  if (shown !== undefined) return chinese ? `“${name}”用${shown}代替` : `${shown} for “${name}”`;
  return chinese ? `不认识“${name}”` : `“${name}” not known`;
}

function englishPhrase(reading: Omit<Reading, 'understood'>, casting: Casting, index: number): string {
  return englishName(reading, casting, index) + actsPhrase(reading, casting, index);
}

function englishName(reading: Omit<Reading, 'understood'>, casting: Casting, index: number): string {
  const { count, colour, name } = reading.subjects[index]!;
  const adjective = colour && !name.startsWith(colour) ? `${colour} ` : '';
  const noun = count > 1 ? plural(name) : name === 'people' ? 'person' : name;
  const number =
    casting.drafts[index]!.count === 'several' ||
    (count === 3 && casting.drafts[index]!.plural && casting.drafts[index]!.count === undefined)
      ? 'several'
      : NUMBERS_EN[count]!;
  const article = number === 'a' && /^(?!uni|use|ufo|eu)[aeiou]/.test(adjective + noun) ? 'an' : number;
  return [isPlural(name) && count === 1 ? '' : `${article} `, adjective, noun].join('').trim();
}

function chinesePhrase(reading: Omit<Reading, 'understood'>, casting: Casting, index: number): string {
  return chineseName(reading, casting, index) + actsPhrase(reading, casting, index);
}

function chineseName(reading: Omit<Reading, 'understood'>, casting: Casting, index: number): string {
  const { count, colour, name } = reading.subjects[index]!;
  const measure = MEASURES[casting.drafts[index]!.subject.kind] ?? '个';
  const adjective = colour && !name.includes(COLOURS_ZH[colour].charAt(0)) ? `${COLOURS_ZH[colour]}的` : '';
  const several = casting.drafts[index]!.count === 'several';
  const number = several ? '几' : count > 1 && !casting.drafts[index]!.plural ? NUMBERS_ZH[count]! : '';
  return `${number}${number && measure}${adjective}${name}`;
}

function actsPhrase({ language, subjects }: Omit<Reading, 'understood'>, casting: Casting, index: number): string {
  const { acts, sport } = casting.drafts[index]!;
  const drives = sport !== undefined || DRIVEN.has(subjects[index]!.kind);
  const names = [...new Set(acts)]
    .slice(0, 3)
    .map((act) => (act === 'drive' && !drives ? SLIDING : ACT_NAMES[act])[language]);
  if (names.length === 0) return '';
  return language === 'en' ? ` ${names.join(', ')}` : names.join('、');
}

function isPlural(name: string): boolean {
  return /[^s]s$/.test(name) && !/(bus|octopus|cactus|platypus|walrus|hippopotamus|lens)$/.test(name);
}

function plural(name: string): string {
  if (name === 'person' || name === 'people') return 'people';
  if (/(fish|sheep|deer|bison|squid|shrimp)$/.test(name)) return name;
  if (/(^|wo|\s|police|fire|snow)man$/.test(name)) return name.replace(/man$/, 'men');
  if (/mouse$/.test(name)) return name.replace(/mouse$/, 'mice');
  if (/goose$/.test(name)) return name.replace(/goose$/, 'geese');
  if (/child$/.test(name)) return `${name}ren`;
  if (/(wolf|elf|calf)$/.test(name)) return name.replace(/f$/, 'ves');
  if (isPlural(name)) return name;
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** Bounded, without control or formatting characters, half surrogates, Markdown or mentions. */
function clip(line: string): string {
  const plain = line
    .toWellFormed()
    .replace(/[\p{C}\ufffd]/gu, '')
    .replace(/[*_`~|<>@#[\]()\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  if (plain.length <= LONGEST_UNDERSTOOD) return plain;
  let kept = '';
  for (const character of characters) {
    if (kept.length + character.length > LONGEST_UNDERSTOOD - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
