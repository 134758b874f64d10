/**
 * What things are made of: paper they are anyway, and of other stuff the stage can show the colour. Read by
 * `film-talk.ts`.
 */

/** Colour | English | Chinese. */
const TABLE = `
pink | cotton candy, candy ?floss, candy, candies, bubble ?gum, sakura petals, flowers, petals | 棉花糖, 糖果, 花瓣, 鲜花, 花朵
white | clouds?, cotton, wool, snow, marble, bone, porcelain, salt, milk, felt, yarn | 云, 棉花, 羊毛, 毛线, 雪, 大理石, 陶瓷, 瓷器, 骨头
blue | glass, ice, crystal, water, sapphire | 玻璃, 冰, 冰块, 水晶, 水, 蓝宝石
brown | wood, chocolate, clay, mud, cardboard, bread, gingerbread, coffee beans, bamboo, leather | 木头, 木, 巧克力, 黏土, 粘土, 泥巴, 泥, 面包, 姜饼, 竹子, 皮革
grey | metal, steel, iron, stones?, rocks?, boulders?, concrete, silver, chrome, scrap, smoke | 金属, 钢铁, 钢, 铁, 石头, 银, 混凝土, 废铁
gold | gold, honey, brass, straw | 黄金, 金子, 蜂蜜, 黄铜, 稻草
green | leaves, grass, moss, jade, plants?, vines, emeralds?, vegetables | 树叶, 叶子, 青草, 草, 苔藓, 翡翠, 玉, 玉石, 植物, 藤蔓, 蔬菜
orange | oranges?, tangerines, pumpkins?, carrots | 橙子, 橘子, 南瓜, 胡萝卜
red | lava, fire, flames?, tomatoes, cherries, roses?, strawberries, ruby, rubies | 熔岩, 岩浆, 火, 火焰, 玫瑰, 玫瑰花, 草莓, 红宝石
`;
const MADE =
  '(?:(?:that is|that are|which is) )?(?:entirely |completely |purely |all )?(?:made|built|sculpted|crafted|carved|formed|constructed|woven|knitted|knit|composed|consisting|moulded|molded|blown|spun)(?: up)?(?: entirely| completely| purely)? (?:out of|of|from|with)(?: \\w+(?:ed|ing|ent|ous|ful|le))?';
const MADE_CHINESE = '(?:做|制|雕|刻|编|织|折|搭|捏|构|组|打造|建造)(?:成|造|织|刻)?(?:而成)?的?';

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
      `\\b([\\w-]+),? ${MADE}(?: \\w+)?? (${COLOUR_WORDS})(?: \\w+)?? (?:${rows.map(([, english]) => either(english)).join('|')})\\b`,
      'giu',
    ),
    '$2 $1',
  ],
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
