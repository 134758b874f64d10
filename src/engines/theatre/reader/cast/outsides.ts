/** What a thing is made of, how it is patterned and what it is cut to, as the words before it say: "a wooden car", 条纹气球. Called by `reader.ts`. */
import type { Subject } from '../../reading.js';
import type { Colour } from '../../score/score.js';
import { PIED, type Pied, type Shape, type Surface } from '../../score/surfaces.js';
import { COLOURS_ZH } from '../lexicon/labels.js';
import { MADE_OF, MADE_OF_ZH, STUFFS } from '../lexicon/stuffs.js';
import { heaped } from './heaps.js';

const MADE: readonly (readonly [surface: Surface, en: string, zh: string])[] = [
  ['wooden', 'wooden|timber', '木制|木质|木头|实木|木'],
  [
    'metal',
    'metal|metallic|steel|chrome|iron|tin|robot|robotic|mechanical|cybernetic|bionic|clockwork|steampunk',
    '金属|不锈钢|钢制|铁制|铁|机械|机器(?!人)|赛博',
  ],
  ['stone', 'stone|concrete|granite', '石头|石制|混凝土|石'],
  ['marble', 'marble', '大理石'],
  ['glass', 'glass|transparent|translucent', '玻璃|透明'],
  ['crystal', 'crystal|diamond', '水晶'],
  ['porcelain', 'porcelain|ceramic|china', '陶瓷|瓷|瓷器'],
  ['leather', 'leather|leathery', '皮革|皮质|真皮|皮制'],
  ['cardboard', 'cardboard', '纸板|硬纸板'],
  ['paper', 'paper|origami|parchment', '纸质|纸做|折纸|纸'],
  ['knitted', 'knitted|knit|woolen|woollen|crocheted|woven|wicker', '针织|毛线(?!帽)|羊毛|编织'],
  ['furry', 'furry|fluffy|fuzzy|plush', '毛茸茸|毛绒|绒毛'],
  ['velvet', 'velvet|velvety|silk|silky|satin', '天鹅绒|丝绒|丝绸'],
  ['rusty', 'rusty|rusted|corroded', '生锈|锈迹斑斑'],
  ['cracked', 'cracked|weathered', '开裂|破裂'],
  ['dusty', 'dusty|dirty|grimy', '脏兮兮|落满灰尘|脏'],
  ['striped', 'striped|stripy|stripey', '条纹'],
  ['dotted', 'dotted|spotted|polka[- ]dot(?:ted)?', '波点|圆点|斑点(?!狗)'],
  ['checked', 'checked|checkered|chequered|plaid|tartan|gingham', '格子|方格'],
  ['rainbow', 'rainbow|rainbow[- ]colou?red|multicolou?red', '彩虹色?|七彩|五彩'],
];
const MADE_ZH = `${MADE_OF_ZH}(?:\\p{Script=Han}{0,3})$`;
const CUT: readonly (readonly [shape: Shape, en: string, zh: string])[] = [
  ['heart', 'heart[- ]shaped', '(?:心形|爱心形)状?'],
  ['star', 'star[- ]shaped', '(?:星形|星星形|五角星形)状?'],
  [
    'triangular',
    'triangular|triangle[- ]shaped|conical|cone[- ]shaped|pyramidal|pyramid[- ]shaped',
    '三角形|圆锥形|锥形|金字塔形',
  ],
  ['cube', 'cubic|cuboid|cube[- ]shaped|box[- ]shaped', '立方体形?|正方体形?|方块形'],
  ['square', 'square|square[- ]shaped|rectangular', '正方形|长方形|方形'],
  ['diamond', 'diamond[- ]shaped', '菱形|钻石形'],
  ['cylinder', 'cylindrical|cylinder[- ]shaped', '圆柱形|圆柱体形?'],
  ['round', 'round|circular|spherical', '圆形|球形'],
];

/** Has an outline that may be another: flat, round, without legs. */
const OUTLINED =
  /^(?:1f382|1f370|1f9c1|1f36[0-9a-f]|1f34[5-9a-f]|1f35[0-9a-f]|1f349|1f388|1f34[23]|1fa9e|1fa9f|1fa81|1f3ee|1f4d[5-9]|1f550|23f0|1f570|1fa90|1f30[d-f]|1f319|1f31[1-e]|1f9fc|1f9ca|1f381|1f4e6|1fa99|prop-(?:pillow|mirror|window|clock|rug|plate|snowball|cloud|balloon|towel|cookie|birthday-cake))/;

/** Are of two colours by themselves, and known by them. */
const TWO_COLOURED = /^(?:1f404|1f43c|1f993|1f427|26bd|1f9a1|1f9a8|1f40b|1f433|1f41d|1f405|prop-woodpecker)/;
const SECOND = PIED.map((pied) => pied.slice('and '.length) as Colour);
const FIRST_EN = 'red|orange|amber|yellow|green|blue|purple|pink|brown|black|white|gr[ae]y|gold';
const SECOND_ZH = SECOND.map((colour) => COLOURS_ZH[colour].charAt(0)).join('|');
const twoIn = (name: string, language: 'en' | 'zh'): RegExp =>
  language === 'zh'
    ? new RegExp(
        `(${SECOND_ZH})色?[和与跟]?(${SECOND_ZH})色?(?:相间|两色|双色)的?\\p{Script=Han}{0,2}${escaped(name)}`,
        'u',
      )
    : new RegExp(`\\b(${FIRST_EN})[- ]and[- ](${SECOND.join('|')}) (?:[\\w-]+ )?${escaped(name.toLowerCase())}`, 'iu');

/** "a black and white rabbit", 红白相间的: of one colour with patches of the other; what is so anyway stays as it is. */
function twoColours(
  wordings: readonly string[],
  { sprite, kind, name }: Subject,
  language: 'en' | 'zh',
): Partial<Subject> | undefined {
  const said = wordings.map((wording) => twoIn(name, language).exec(wording)).find((found) => found !== null);
  const [, first, second] = said ?? [];
  if (!first || !second) return undefined;
  const named = (word: string): Colour | undefined =>
    SECOND.find((colour) =>
      language === 'zh'
        ? COLOURS_ZH[colour].startsWith(word)
        : colour === word.replace('gray', 'grey').replace('amber', 'orange'),
    );
  const [one, other] = [named(first), named(second)];
  if (!one || !other || one === other) return undefined;
  if (TWO_COLOURED.test(sprite)) return { colour: undefined };
  const [ground, patch] = one === 'white' ? [other, one] : [one, other];
  const isStriped = patch === 'white' && (kind === 'object' || kind === 'food' || kind === 'ball');
  return { colour: ground, surface: isStriped ? 'striped' : (`and ${patch}` as Pied) };
}

/** "a heart-shaped pillow": the heart is none of the cast. */
export const withoutShapes = (text: string): string =>
  text
    .replace(/\b(?:[a-z]+|[A-Z])[- ]shaped (?=[\w-])/giu, '')
    .replace(/(?:爱心|心|星星|五角星|星|方块|钻石)形状?的?(?=\p{Script=Han})/gu, '');

/** `subjects` with what is said of their outsides, in one wording of the prompt or another. */
export function withOutsides(
  subjects: readonly Subject[],
  wordings: readonly string[],
  language: 'en' | 'zh',
): Subject[] {
  const used = new Set<string>();
  const outside = subjects.map((subject): Subject => {
    const { name, kind, sprite } = subject;
    if (name === '') return subject;
    const stuff = stuffOf(wordings, name, language);
    if (stuff) return { ...subject, surface: stuff };
    if (kind === 'person') return subject;
    const pied = twoColours(wordings, subject, language);
    if (pied) return withTwo(subject, pied);
    if (/^(?:机器|机械)/u.test(name)) return { ...subject, surface: 'metal' };
    const column = language === 'zh' ? 2 : 1;
    // 机器狗 says nothing of 狗.
    const longer = subjects.map((one) => one.name).filter((one) => one !== name && one.endsWith(name));
    const own = wordings.map((said) => longer.reduce((text, one) => text.replaceAll(one, ''), said));
    for (const [place, before] of wordsBefore(own, name, language)) {
      if (used.has(place)) continue;
      const find = <Name extends string>(rows: readonly (readonly [Name, string, string])[]): Name | undefined =>
        rows.find((row) => wordOf(row[column], language).test(before))?.[0];
      const surface = find(MADE);
      const shape = OUTLINED.test(sprite) ? find(CUT) : undefined;
      if (!surface && !shape) continue;
      used.add(place);
      return { ...subject, ...(surface && { surface }), ...(shape && { shape }) };
    }
    return subject;
  });
  return heaped(outside, wordings, language);
}

function withTwo({ colour: _, ...subject }: Subject, { colour, surface }: Partial<Subject>): Subject {
  return { ...subject, ...(colour && { colour }), ...(surface && { surface }) };
}

function stuffOf(wordings: readonly string[], name: string, language: 'en' | 'zh'): Surface | undefined {
  const said = escaped(name.toLowerCase());
  return wordings.flatMap((wording) => {
    const found = STUFFS.find(([, english, chinese]) =>
      language === 'zh'
        ? new RegExp(`(?:${chinese})${MADE_ZH.replace('$', said)}`, 'u').test(wording)
        : new RegExp(`\\b${said}${MADE_OF}(?:${english})\\b`, 'iu').test(wording.toLowerCase()),
    );
    return found ? [found[0]] : [];
  })[0];
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const wordOf = (words: string, language: 'en' | 'zh'): RegExp =>
  language === 'zh'
    ? new RegExp(`(?:${words})(?:的|做的|制成的|制的|图案的?)?`, 'u')
    : new RegExp(`\\b(?:${words})\\b`, 'iu');

/** Wherever it is named: up to four words that describe it there, none of another noun phrase. */
function wordsBefore(
  wordings: readonly string[],
  name: string,
  language: 'en' | 'zh',
): [place: string, words: string][] {
  return wordings.flatMap((said, wording) => {
    const parts = said.toLowerCase().split(name.toLowerCase());
    return parts.slice(0, -1).map((_, at): [string, string] => {
      const before = parts.slice(0, at + 1).join(name);
      if (language === 'zh') return [`${wording} ${at} ${name}`, DESCRIBED.exec(before)?.[0] ?? ''];
      const words = before.trimEnd().split(/\s+/u).slice(-4);
      const start = words.findLastIndex((word) => OPENING.test(word) || /[,;.]$/u.test(word));
      return [`${wording} ${at} ${name}`, words.slice(start + 1).join(' ')];
    });
  });
}

const DESCRIBED = /(?:[^，。；、只个条张把辆件朵颗座台在和与跟从到向旁过着了里上]|条(?=纹)){0,8}$/u;
const OPENING =
  /^(?:an?|the|his|her|its|their|my|one|two|three|with|and|of|on|in|into|near|beside|next|to|by|past|is|are|from|towards?|under|over|above|behind|across|against|onto|around|through|as|while|\w{3,}ing)$/iu;
