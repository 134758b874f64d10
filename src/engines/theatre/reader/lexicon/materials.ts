/**
 * What things are made of: paper they are anyway, what the stage can paint is read elsewhere, and of other stuff it shows the
 * colour. Read by `film-talk.ts`.
 */
import { MADE_OF_ZH, STUFFS } from './stuffs.js';

/** Colour | English | Chinese. */
const TABLE = `
pink | bubble ?gum | 泡泡糖
white | bone, salt, milk, felt | 骨头, 盐, 毛毡
blue | sapphires? | 蓝宝石
brown | clay, mud, bread, gingerbread, coffee beans, bamboo, leather | 黏土, 粘土, 泥巴, 泥, 面包, 姜饼, 竹子, 皮革
grey | concrete, chrome | 银, 混凝土
gold | honey, brass, straw | 蜂蜜, 黄铜, 稻草
green | jade, emeralds? | 翡翠, 玉, 玉石
orange | oranges?, tangerines, pumpkins?, carrots | 橙子, 橘子, 南瓜, 胡萝卜
red | tomatoes, cherries, ruby, rubies | 红宝石
`;
const MADE =
  '(?:(?:that is|that are|which is) )?(?:entirely |completely |purely |all )?(?:made|built|sculpted|crafted|carved|formed|constructed|woven|knitted|knit|composed|consisting|moulded|molded|blown|spun)(?: up)?(?: entirely| completely| purely)? (?:out of|of|from|with)(?: \\w+(?:ed|ing|ent|ous|ful|le))?';
const MADE_CHINESE = '(?:做|制|雕|刻|编|织|折|搭|捏|构|组|打造|建造)(?:成|造|织|刻)?(?:而成)?的?';

const PAINTED = STUFFS.map(([, english]) => english).join('|');
const PAINTED_ZH = STUFFS.map(([, , chinese]) => chinese).join('|');

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);
const COLOURS: Record<string, string> = {
  white: '白色',
  blue: '蓝色',
  brown: '棕色',
  grey: '灰色',
  gold: '金色',
  green: '绿色',
  red: '红色',
  pink: '粉色',
  orange: '橙色',
};
const COLOUR_WORDS = Object.keys(COLOURS).join('|');
const either = (words: string): string => words.split(', ').join('|');

export const MATERIALS: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [new RegExp(`\\b${MADE} (?:\\w+ )?(?:paper|origami|cardboard)\\b|\\borigami\\b`, 'giu'), ''],
  [
    new RegExp(
      `(?:用|由)?(?:彩色?)?(?:纸张?|折纸|卡纸|纸板)${MADE_CHINESE}|折纸(?!鹤|船|飞机)(?:风格)?的?|剪纸(?:风格)?的?`,
      'gu',
    ),
    '',
  ],
  // A colour that is told of the stuff is the body's.
  [
    new RegExp(
      `\\b([\\w-]+),? ${MADE}(?: \\w+)?? (${COLOUR_WORDS})(?: \\w+)?? (?:${[PAINTED, ...rows.map(([, english]) => either(english))].join('|')})\\b`,
      'giu',
    ),
    '$2 $1',
  ],
  // Read by `outsides.ts`: flames are no colour of who plays, and coins are nobody beside a tree of coins.
  [new RegExp(`,? ${MADE} (?:\\w+ ){0,2}?(?:${PAINTED})(?: and (?:${PAINTED}))?\\b`, 'giu'), ''],
  [new RegExp(`(?:用|由)?(?:${PAINTED_ZH})${MADE_OF_ZH}`, 'gu'), ''],
  // "a man made of rocks walking": what he does stands next to who he is.
  ...rows.map(
    ([colour, english]) =>
      [new RegExp(`\\b([\\w-]+),? ${MADE} (?:${either(english)})(?=,? \\w+ing\\b)`, 'giu'), `${colour} $1`] as const,
  ),
  ...rows.map(
    ([colour, english]) => [new RegExp(`\\b${MADE} (?:${either(english)})\\b`, 'giu'), `with ${colour} fur`] as const,
  ),
  ...rows.map(
    ([colour, , chinese]) =>
      [
        new RegExp(`(?:用|由)?(?:${either(chinese)})${MADE_CHINESE.replace(/\?$/u, '')}`, 'gu'),
        `${COLOURS[colour]}的`,
      ] as const,
  ),
];
