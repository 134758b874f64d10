/** Words of change: verbs that name it, verbs that say by themselves what comes of it, and states that a thing can be in. Read by `reader/dealings/changes.ts`. */
import type { Guise } from '../../reading.js';
import type { Surface } from '../../score/surfaces.js';

const MANNER_ENGLISH =
  '(?:slowly|gradually|quickly|rapidly|suddenly|spontaneously|unexpectedly|dynamically|finally|eventually|completely|magically|instantly|initially|steadily|now|all|(?:starts?|starting|begins?|beginning)(?: to)?|and)';
const COLOURING = '(?:(?:its|their|his|her|the)\\s+)?(?:(?:skin|fur|leaf|coat|body)\\s+)?colou?rs?\\b';

/** After these it must be said what comes of it. */
export const TURNS_ENGLISH = new RegExp(
  `(?<!\\b(?:to|from|an?|the|being) )\\b(?:(?:is|are|was|were|has|have|gets?|getting|being)\\s+)*(?:${MANNER_ENGLISH}\\s+)*(?<verb>turn(?:s|ed|ing)?|chang(?:es?|ed|ing)|shift(?:s|ed|ing)?|transition(?:s|ed|ing)?|transform(?:s|ed|ing)?|morph(?:s|ed|ing)?|fad(?:es?|ed|ing)|darken(?:s|ed|ing)?|deepen(?:s|ed|ing)?|lighten(?:s|ed|ing)?|ripen(?:s|ed|ing)?|go(?:es|ing)?|becom(?:es?|ing)|evolv(?:es?|ing)|develop(?:s|ing)?|progress(?:es|ing)?|advanc(?:es|ing)|refin(?:es|ing)|(?:grow|weather|wilt|wither|rot|dry|dri|return|restor|convert|switch|construct|assembl|melt|carv|sculpt|demolish|collaps|crumbl|reduc|expand|swell|matur|fill)(?:s|e|es|ed|ing)?(?:\\s+(?:out|up|down))?|built|bloom(?:s|ing))(?:\\s+back)?\\b(?:\\s+${COLOURING})?`,
  'giu',
);

/** After a verb of change in Chinese: 由红变绿, 慢慢变成红色, 泛黄. */
const MANNER_CHINESE = '(?:慢慢|渐渐|逐渐|缓缓|突然|一点点|一点一点|开始|正在|竟然|忽然|自动|最后|又|就|会|正|都)';
export const TURNS_CHINESE = new RegExp(
  `(?:的)?(?:皮肤|身体|毛|叶子)?(?:的)?(?:颜色)?${MANNER_CHINESE}*地?(?:[从由](?<from>[^，。；]{1,14}?))?(?:${MANNER_CHINESE}|地)*(?<verb>(?:摇身一|幻)?变成了?|变身[成为]了?|变形[成为]了?|幻?化[成作为]了?|化身[成为]了?|变为|变得|变回|变到|变作|转为|转变成|转变为|转成|褪成|褪色成|氧化成|熟成|恢复成|恢复到|(?:被)?(?:雕刻|雕|刻|建造|建|搭|盖|堆|拼|拆|烤|晒|冻|开|融化|熔化|长|改造|化)成了?|变(?!色龙|化|形)|泛|发(?=[红黄黑白绿紫蓝青灰粉橙金亮]))(?!现|射|出|动|生)(?<into>[^，。；]{1,14})`,
  'gu',
);

/** Lamps and signs are lit. */
export const GLOWING = /^(?:1f4a1|1fa94|1f526|1f3ee|1f4fa|1f5a5|prop-(?:sign|street-lamp|.*lamp))/;
const BARE = 'prop-bare-tree';

interface Inherent {
  words: RegExp;
  from?: Guise;
  into: Guise;
  /** Only of things, of what grows, of what is lit. */
  of?: 'thing' | 'plant' | 'lamp';
}

/** What comes of it lies in the verb. */
export const INHERENT_ENGLISH: readonly Inherent[] = [
  { words: /\b(?:rust(?:s|ing)?|corrod(?:es?|ing))\b/giu, into: { surface: 'rusty' }, of: 'thing' },
  { words: /\btarnish(?:es|ing)?\b/giu, into: { surface: 'dull' }, of: 'thing' },
  {
    words: /\b(?:rot(?:s|ting)|decay(?:s|ing)|spoil(?:s|ing)|decompos(?:es|ing)|mou?ld(?:s|ing))\b/giu,
    into: { surface: 'mouldy' },
    of: 'thing',
  },
  {
    words: /\b(?:wilt(?:s|ing)|wither(?:s|ing)|droop(?:s|ing)|shrivel(?:s|l?ing)|dr(?:ies|ying) (?:out|up))\b/giu,
    into: { surface: 'withered' },
    of: 'thing',
  },
  { words: /\b(?:fad(?:es|ing)|bleach(?:es|ing))\b/giu, into: { surface: 'faded' }, of: 'thing' },
  { words: /\byellow(?:s|ing)\b/giu, into: { colour: 'yellow' }, of: 'thing' },
  { words: /\bblacken(?:s|ing)\b/giu, into: { colour: 'black' }, of: 'thing' },
  { words: /\bbrown(?:s|ing)\b/giu, into: { colour: 'brown' }, of: 'thing' },
  { words: /\bredden(?:s|ing)\b/giu, into: { colour: 'red' }, of: 'thing' },
  { words: /\b(?:freez(?:es|ing)|frosts? over|ic(?:es|ing) over)\b/giu, into: { surface: 'frosty' }, of: 'thing' },
  {
    words: /\b(?:stain(?:s|ing)|gather(?:s|ing) dust|collect(?:s|ing) dust)\b/giu,
    into: { surface: 'dusty' },
    of: 'thing',
  },
  {
    words: /\b(?:weather(?:s|ing)|crumbl(?:es|ing)|(?:develop|get)(?:s|ting|ing)? cracks)\b/giu,
    into: { surface: 'cracked' },
    of: 'thing',
  },
  {
    words: /\b(?:reviv(?:es|ing)|perk(?:s|ing) up|recover(?:s|ing)|com(?:es|ing) back to life)\b/giu,
    from: { surface: 'withered' },
    into: {},
    of: 'plant',
  },
  {
    words: /\b(?:los(?:es|ing)|shed(?:s|ding)|drop(?:s|ping)) (?:all )?(?:of )?(?:its|their|the) leaves\b/giu,
    into: { sprite: BARE },
    of: 'plant',
  },
  {
    words: /\b(?:light(?:s|ing) up|(?:turn|switch)(?:e?s|ing|ed)? on|com(?:es|ing) on)\b/giu,
    from: { surface: 'dull' },
    into: {},
    of: 'lamp',
  },
  {
    words: /\b(?:(?:turn|switch)(?:e?s|ing|ed)? off|go(?:es|ing) (?:out|dark)|burn(?:s|ing) out)\b/giu,
    into: { surface: 'dull' },
    of: 'lamp',
  },
];
export const INHERENT_CHINESE: readonly Inherent[] = [
  { words: /生锈|锈蚀|长锈|锈迹斑斑|被腐蚀|腐蚀/gu, into: { surface: 'rusty' }, of: 'thing' },
  { words: /失去光泽|氧化变黑|黯淡下来/gu, into: { surface: 'dull' }, of: 'thing' },
  { words: /发霉|长霉|长毛了|腐烂|烂掉|变质|腐败/gu, into: { surface: 'mouldy' }, of: 'thing' },
  { words: /枯萎|凋谢|干枯|凋零|蔫了?|干瘪/gu, into: { surface: 'withered' }, of: 'thing' },
  { words: /褪色|掉色/gu, into: { surface: 'faded' }, of: 'thing' },
  { words: /结冰|冻住|结霜|冻成冰|冻硬/gu, into: { surface: 'frosty' }, of: 'thing' },
  { words: /开裂|龟裂|裂开|风化|出现裂[痕纹缝]/gu, into: { surface: 'cracked' }, of: 'thing' },
  { words: /积灰|落满灰尘?|落灰|蒙上灰尘|沾满污渍|布满灰尘/gu, into: { surface: 'dusty' }, of: 'thing' },
  { words: /复苏|恢复生机|起死回生|重新焕发生机|活过来/gu, from: { surface: 'withered' }, into: {}, of: 'plant' },
  { words: /掉光了?叶子?|叶子(?:全|都)?掉[光落]|落光了?叶|变得?光秃秃/gu, into: { sprite: BARE }, of: 'plant' },
  { words: /(?:慢慢|突然)?(?:亮了?起来|点亮|亮了|打开了?)/gu, from: { surface: 'dull' }, into: {}, of: 'lamp' },
  { words: /(?:慢慢|突然)?(?:熄灭|灭了|关掉|关闭|暗下去)/gu, into: { surface: 'dull' }, of: 'lamp' },
];

/** Said of a thing as it was or as it is in the end. */
export const STATES: readonly (readonly [words: RegExp, surface: Surface | undefined])[] = [
  [/\brust(?:y|ed)?\b|corroded|锈/iu, 'rusty'],
  [/\bmou?ld(?:y)?\b|\brotten\b|rotting|decayed|spoiled|霉|腐烂|烂/iu, 'mouldy'],
  [
    /\bcrack(?:ed|s)\b|weathered|brittle|chipped|crumbl(?:y|ing)|scratched|\bworn\b|tattered|dog-eared|裂|破旧|斑驳|磨损/iu,
    'cracked',
  ],
  [/\bfaded\b|\bpale\b|washed[- ]out|muted|bleached|褪色|苍白/iu, 'faded'],
  [/wither(?:ed)?\b|wilted|\bdried\b|shrivell?ed|\bdead\b|枯|蔫|干瘪/iu, 'withered'],
  [/\bdust(?:y)?\b|\bdirty\b|grim[ey]|stained|muddy|灰尘|脏|污渍/iu, 'dusty'],
  [/\bdull\b|matte|tarnished|lifeless|暗淡|黯淡|无光/iu, 'dull'],
  [/\bfrozen\b|\bfrosty?\b|\bicy\b|结冰|冰冻|结霜/iu, 'frosty'],
  [/crystal|水晶/iu, 'crystal'],
  [/transparent|translucent|see-through|invisible|\bglass(?:y)?\b|透明|玻璃/iu, 'glass'],
  [/\bwood(?:en)?\b|木/iu, 'wooden'],
  [/\bmarble\b|大理石/iu, 'marble'],
  [/\bstone\b|石/iu, 'stone'],
  [/\bmetal(?:lic)?\b|\bsteel\b|\biron\b|金属|钢|铁/iu, 'metal'],
  [/rainbow|multicolou?red|彩虹|五颜六色|七彩|五彩/iu, 'rainbow'],
  [/\bshin(?:y|ing)\b|gleaming|\bpolished|glossy|spotless|闪亮|光亮|锃亮|光滑|崭新/iu, 'shiny'],
];
/** It is as it is drawn. */
export const AS_USUAL =
  /\b(?:fresh|new|lush|blooming|clean|full (?:blossom|bloom)|smooth|vivid|vibrant|original|normal|ripe|healthy|clear)\b|新鲜|盛开|崭新|干净|鲜艳|枝繁叶茂|茂盛|原样|完好|正常/iu;

/** What stands for what has no picture of its own, where it is this that changes. */
export const CHANGING_THINGS: readonly (readonly [words: RegExp, en: string, zh: string])[] = [
  [/\b(?:piece|bar|sheet|chunk) of (?:metal|iron|steel)\b|一块(?:金属|铁|钢)|(?:金属|铁)块/iu, 'a gear', '一个齿轮'],
  [/\b(?:piece|block) of wood\b|一块木头|木块/iu, 'a wood log', '一根木头'],
  [
    /\b(?:(?:brick|concrete|stone) )?wall\b(?! painting)|砖墙|墙壁|墙面|围墙|墙(?![上边角])/iu,
    'a brick wall',
    '一面砖墙',
  ],
  [/\b(?:sandstone|stone surface|rough stone|boulder)\b|石头表面|砂岩/iu, 'a rock', '一块石头'],
  [/\bgrass\b|草地|青草|小草/iu, 'a tuft of grass', '一丛草'],
  [/\bice cubes?\b|冰块/iu, 'an ice cube', '一块冰块'],
  [/\b(?:drops? of |black )*ink\b|墨水|墨汁|墨滴/iu, 'a black raindrop', '一滴黑色的水滴'],
  [/\b(?:the )?(?:smoke|mist|fog|steam|vapou?r)\b|烟雾|青烟|浓烟|雾气|蒸汽/iu, 'a grey cloud', '一朵灰色的云'],
  [/\bcurtains?\b|窗帘|帘子|幕布/iu, 'a drapery', '一块帷幔'],
  [/\b(?:book(?:'s)? (?:cover|pages)|pages of an? (?:old )?book)\b|书页|书的封面|封面/iu, 'a book', '一本书'],
  [
    /\b(?:(?:wall|canvas) painting|painting|the ink on the canvas|oil painting|photograph)\b|墙上的画|画布|壁画|油画|墨迹|照片/iu,
    'a framed picture',
    '一幅画',
  ],
  [/\b(?:iron |metal |steel |garden )*gate\b|铁门|大门|栅栏门/iu, 'an iron gate', '一扇铁栅门'],
  [/\b(?:pile|heap) of rubble\b|废墟|瓦砾/iu, 'a pile of rubble', '一堆瓦砾'],
  [/小?方块|砖块/iu, 'blocks', '积木'],
  [/\b(?:house model|model house)\b|房屋模型|房子模型/iu, 'a home', '一座房子'],
  [/\bclouds?\b|云朵?/iu, 'a cloud', '一朵云'],
  [/\btraffic lights?\b|红绿灯|信号灯|交通灯/iu, 'a traffic light', '一个红绿灯'],
];

/** States that are pictures of their own, for which of them. */
export const OTHER_PICTURES: readonly (readonly [words: RegExp, sprite: string, of?: RegExp])[] = [
  [/\bbare\b|leafless|光秃/iu, BARE, /^1f33[23]/],
  [/\bbuds?\b|\bsprouts?\b|seedling|花苞|花蕾|嫩芽/iu, '1f331'],
  [/\brubble\b|\bruins?\b|\bdebris\b|废墟|瓦砾/iu, 'prop-rubble'],
  [/\bparticles\b|\bbricks\b|\bblocks\b|积木|砖块|方块/iu, 'prop-blocks'],
  [/\bskyscraper|tower block|\b(?:modern|completed|new|finished|tall) building|摩天大楼|高楼|大厦/iu, '1f3e2'],
  [/\bwall\b|墙/iu, 'prop-brick-wall'],
  [/\b(?:house|cottage)\b|房子|房屋/iu, '1f3e0'],
  [/\b(?:statue|sculpture)\b|雕像|雕塑/iu, '1f5ff'],
];

/** Verbs of change that mostly say something else: "goes through a valley", "fills a bowl". */
export const WEAK =
  /\b(?:go|develop|progress|advanc|grow|return|restor|convert|switch|construct|assembl|melt|carv|sculpt|demolish|collaps|crumbl|reduc|expand|swell|matur|fill|built|dry|dri)\w*(?:\s+(?:out|up|down|back))?\s*$/iu;
export const GOES = /\bgo(?:es|ing)\b/iu;
/** "goes rusty", "going from red to green". */
export const GONE =
  /^[\s,]*(?:from\b|(?:all |completely |quite )?(?:mou?ldy|rusty|rotten|dull|pale|frozen|gr[ae]y|white|black|brown|yellow|red|green|blue|pink|purple|orange)\s*(?:$|[,.;]|(?:and|as|while|in|with|over|from)\b))/iu;
