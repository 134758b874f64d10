/** What is put plainly before anything is read: who a film is of that begins with a pronoun, who a couple or a team are, whom it is ordered for, which places are others with something in them. Called by `reader.ts`. */
import { POINT_TURNS } from '../lexicon/point-turns.js';
import { WEATHER_TURNS } from '../lexicon/weather-turns.js';
import { withDoingsSaid } from './doings-said.js';
import { plainThings } from './plain-things.js';

const PLAINLY: readonly (readonly [phrase: RegExp, meaning: string | ((...found: string[]) => string)])[] = [
  // A verb follows, or "is"; "her cat" and 他的狗 are of others.
  [/^(\s*)she(?:['’]s(?= \w+ing\b)|(?= (?:is|was|\w{2,}(?:s|ed))\b))/iu, '$1a woman'],
  [/^(\s*)he(?:['’]s(?= \w+ing\b)|(?= (?:is|was|\w{2,}(?:s|ed))\b))/iu, '$1a man'],
  [/^(\s*)they (?=(?:are|were) \w+ing\b)/iu, '$1two people '],
  [/\b(is|are) bowling\b/giu, '$1 playing bowling'],
  [/^(\s*)她(?![们的])/u, '$1女人'],
  [/^(\s*)他(?![们的])/u, '$1男人'],
  [/\b(?:an? |the |my )?(?:old|elderly) (?:married )?couple\b/iu, 'an old man and an old woman'],
  [
    /\b(?:an? |the |our )?(rugby|football|soccer|basketball|volleyball|hockey|baseball|cricket) team\b/iu,
    'four $1 players',
  ],
  [/\b(?:an? |the )?(?:camel caravan|caravan of camels)\b/iu, 'four camels'],
  [
    /,? (?:made )?for (?:my|our) (?:(?:online|web|little|small|new|own) )*(?:shop|store|business|website|page|channel)\b/iu,
    '',
  ],
  [/,? (?:(?:with labels|labell?ed),? )?(?:simple|easy|explained simply) for (?:kids|children|beginners)\b/iu, ''],
  [
    /\b(?:fire|flame)[- ](?:breathing|spitting|belching) ((?:(?:baby|giant|little|tiny|small|huge|big|cute|old|young|red|green|black|blue|golden|fierce) )*[a-z]+)/iu,
    '$1 breathing fire',
  ],
  [/\b(roosters?|cockerels?|cocks?) (?:is |are )?crow(?:s|ing)?\b/iu, '$1 clucks'],
  [
    /\b(swans?|ducks?|ducklings?|geese|goose) (?:gracefully |slowly )?(?:glides?|gliding|drifts?) (?=(?:gracefully |slowly )?(?:across|over|along|on|down) (?:an? |the )?(?:\w+ )?(?:lake|pond|river|water|canal))/iu,
    '$1 swims ',
  ],
  [/\b(?:extreme(?:ly)?|super|ultra)[- ](?=slow[- ]mo)/iu, ''],
  [
    /\bring(s|ing)? ((?:an? |the |his |her )?)(?:church|temple|big|huge|large|giant|tower|school|town|old) bell\b/iu,
    'toll$1 $2bell',
  ],
  [
    /\b((?:hold|carry|carri|grip|clutch|hug|eat)\w* )(?:an? |some |its |the )?(?:(?:piece|stalk|stick|shoot)s? of )?bamboo(?: (?:stalk|stick|shoot|branch|cane)s?)?$/iu,
    '$1a bamboo stalk',
  ],
  [/([拿握抓举抱叼扛]着?)(?:一?[根截段枝])?竹子$/gu, '$1一根竹竿'],
  // A branch that somebody has in the hand is broken off.
  [
    /\b((?:hold|carry|carri|wav|grip|clutch|swing|fetch|bring|pick)\w*(?: up)? )(?:an?|the|its|his|her) (?:[a-z]+ )?(?:stick|branch|twig)\b(?! of\b)/giu,
    '$1a leafy twig',
  ],
  [/([拿握抓举抱叼捡]着?|挥舞着?)(?:一?[根截段枝])?(?:小)?(?:树枝|木棍|树棍|枝条)/gu, '$1一根小树枝'],
  // Nothing is written on it.
  [/写字夹?板/gu, '夹板'],
  [/扇着?(?=扇子|蒲扇|团扇|折扇)/u, '摇'],
  [/(?:超级|极致|极|超)慢(?:动作|镜头|速)/u, '慢动作'],
  [/焦点(?:从|由)[^，。]{1,8}?(?:移|转|变|切)(?:到|向|至)?[^，。]{0,6}/u, '焦点转移'],
  [/镜头(?:保持)?平稳(?:流畅)?/u, '稳定'],
  // What is asked for in words of its own is no title.
  [
    /^(?:请|麻烦)?(?:帮我|给我|帮我们|给我们)(?:做|拍|弄|整|来)一?[个段条支]\p{Script=Han}{0,8}?(?:视频|短片|动画)[，,：:]\s*(?=\p{Script=Han}{4})/u,
    '',
  ],
  // Snow that melts is the hour of whoever is told of behind it.
  [
    /\b(?:the )?(?:snow|ice) (?:is |starts to |begins to )?melt(?:s|ing)?(?: away)?(?:,? and|,) (?=(?:an?|the|his|her|my|two|some)\b)/iu,
    '',
  ],
  // Places that others with something in them look like.
  [
    /\b(?:an? |the )?(?:(?:desert )oasis(?! in)|oasis in (?:the|a) desert)\b|^(?:an? |the )?oasis$/iu,
    'a desert with palm trees',
  ],
  [/(?:沙漠(?:里|中)?的?)?绿洲/u, '长着棕榈树的沙漠'],
  // Whoever bathes in a spring in the snow is in the spring.
  [
    /[去来]?(?:在(\p{Script=Han}{1,5})[里中上])?泡(?:一?泡|着|了|个)?(?:露天)?温泉/u,
    (_: string, where = '') => `在${where.includes('雪') ? '下雪的' : ''}温泉里漂着`,
  ],
  // Letters among Chinese characters are read as English.
  [/(?<![a-z])t[- ]?恤衫?/giu, '短袖衫'],
  // 加油 cheers somebody on.
  [/加油站/u, '油站'],
  [/\b(?:fishing|fishermen['’]?s) (?:village|port|harbou?r)\b/iu, 'fishing town'],
  [/(?<=^|\p{Script=Han})ktv(?:包[间厢房]|房间?|厅)|(?<=[在去进到])ktv(?=\p{Script=Han})/iu, '练歌房'],
  [/^((?:an? |the )?\w+ )feather$/iu, '$1quill'],
  [/([一二两三四几])扇(?=\p{Script=Han}{0,4}[门窗])/u, '$1个'],
  [/(?:做)?(?:心肺复苏|人工呼吸)/u, '急救'],
  [/会喷火的(龙|巨龙|恐龙|怪兽|小龙)/u, '$1喷火'],
  // They are heard and not seen: whom they cheer is.
  [
    /(?<=\w{3,}[^,.]*?),? (?:while |and |as |with )?(?:everybody|everyone|(?:the|a) (?:whole |entire )?(?:crowd|audience|room|bar|tavern|stadium|stands)|fans|onlookers|spectators|bystanders) (?:is |are |around (?:them|him|her) )?(?:all )?(?:cheer(?:s|ing)?(?: (?:them|him|her|it) on)?|clap(?:s|ping)?|applaud(?:s|ing)?|gasp(?:s|ing)?|laugh(?:s|ing)?|go(?:es|ing)? (?:wild|crazy|insane|nuts|mad)|scream(?:s|ing)?|roar(?:s|ing)?|shout(?:s|ing)?|stands? up and claps?)(?=\s*(?:$|[,.!]))/iu,
    '',
  ],
  // Bubbles float about whoever is delighted with them.
  [
    /\b(laugh|giggl|smil|star|look|play|danc)(e?s|e|ing)? (?:at|with|in|among) (?:the |some |many )?(?:floating )?(?:soap )?bubbles\b(?: in (?:the|a|my|our|her|his) ((?:[\w-]+ )?[\w-]+))?/iu,
    (_: string, verb = '', form = '', place = 'park') => `${verb}${form} in the ${place} full of floating soap bubbles`,
  ],
  [
    /\b(?:chas|catch|pop|hunt)(?:e?s|es|ing|ping)? (?:after )?(?:the |some |many )?(?:floating )?(?:soap )?bubbles\b(?: in (?:the|a|my|our|her|his) ((?:[\w-]+ )?[\w-]+))?/iu,
    (_: string, place = 'park') => `jumping in the ${place} full of floating soap bubbles`,
  ],
  [
    /\b(?:the |some |many )?fans (?=(?:are )?(?:carr(?:y|ies|ying)|scream|run|sing|jump|storm|chas|wav|shout|throw|hug)\w*)/iu,
    'three people ',
  ],
  // Who walks a dog has it on one.
  [/ on (?:an?|the|its|his|her) (?:[\w-]+ )?(?:leash|lead)\b(?! (?:guitar|role|singer))/iu, ''],
  [/\b(?:water ?hole|watering hole)\b/iu, 'river'],
  [/(?<=\p{Script=Han})(?:笑着|微笑着|开心地|高兴地|笑眯眯地?)(?=剪彩)/u, ''],
  [
    /^(?:给|跟|对)(?:小朋友|孩子|学生|宝宝|同学|娃)们?(?:讲(?:讲|解|一下|一讲)?|说说|科普(?:一下)?)(?=\p{Script=Han}{2,6}(?:怎么|如何|为什么))/u,
    '',
  ],
  [/(?<=^\p{Script=Han}{1,5})是?(?:怎么|怎样|如何)(?:一步步|慢慢)?变成(\p{Script=Han}{1,5}?)的?[？?]?$/u, '变成$1'],
  [/^(?:\p{Script=Han}{0,8}的)?我\s*be\s*like[：:，, ]*(?=\p{Script=Han})/iu, ''],
  [/^\p{Script=Han}{2,8}现场[：:]/u, ''],
  [/[，,][^，,。]{0,10}(?:那种|这种)(?:效果|感觉|氛围|feel)$/u, ''],
  [/(?:僵住了?)?谁也\p{Script=Han}{1,2}不\p{Script=Han}{0,2}谁/u, ''],
  [/(?<=\p{Script=Han}{2})往鱼缸里(?:倒|加|灌)(?:了)?(?:一?[瓶杯罐])?(?=\p{Script=Han})/u, '站在鱼缸旁边，拿着'],
  [
    /(?:等)?来的(?:却|竟然?|居然|偏偏|反而)*是(一?[个只条位头名群辆])(?:[^，,。！!]{1,8}的)?([^，,。！!的]{1,8})/u,
    '$1$2走来',
  ],
  [/^(\p{Script=Han}{2,6})的感觉(?=[，,])/u, '$1'],
  [
    /^(?:给我|跟我|帮我)?(?:讲一?讲|讲一下|说一?说|说一下|聊一?聊|科普一下|解释一下)[：:，, ]?(?=\p{Script=Han}{0,6}(?:为什么|怎么|如何|什么是))/u,
    '',
  ],
  [/(?:垂柳|杨柳|柳树|柳枝)(?:依依|拂岸|轻拂|飘飘)[，,]?/u, ''],
  [/[，,]?(?:两个班|双方|两队|两边)?(?:势均力敌|不相上下|难分胜负|僵持不下)/u, ''],
  [/([红白黑蓝绿紫粉黄长花])裙(?=的|，|,|$)/u, '$1裙子'],
  [/^(?:语文|数学|英语|物理|化学|历史|美术|地理|生物)课(?:堂)?(?:上|里)[，,]?/u, '教室里，'],
  // What lies and flies about all over a place dresses it.
  [/^(.*?)[，, ]满地(?:都是|的)?(\p{Script=Han}{0,2}(?:叶子?|花瓣))(?=$|[，,。！!])/u, '地上散落着$2，$1'],
  [
    /^(.*?)[，, ]((?:竹|枫|银杏|梧桐|落|树|柳)叶)(?:随风|漫天|满天|在空中|纷纷)*(?:乱飞|纷飞|飞舞|飘飞|飘舞|飞扬|飘落)(?=$|[，,。！!])/u,
    '空中飞舞着许多$2，$1',
  ],
  [
    /((?:一[辆列])?(?:绿皮|蒸汽|老)?(?:高铁|火车|动车|列车))(?:穿|驶|开)过(?:一?片?)?(?:金黄的|金色的|大片)*(油菜花|向日葵|薰衣草|麦子?)(?:花)?(?:田|海|地)/u,
    '铁路旁开满$2，$1驶过铁路',
  ],
  [
    /^(?:请|麻烦)?(?:帮|给|替)(?:我|我们|咱)(?:做|拍|弄|来|整|生成|搞)(?:一?[个段条支])(.{1,14}?)的(?:小|短)?(?:视频|短片|片子|宣传片|广告片)/u,
    '$1',
  ],
];

/** More sentences than one are cut down by their clauses, which know weathers of their own. */
const MORE_SENTENCES = /[.!?。！？]\s*\S/u;

export function putPlainly(prompt: string): string {
  const rules = MORE_SENTENCES.test(prompt)
    ? [...PLAINLY, ...POINT_TURNS]
    : [...PLAINLY, ...POINT_TURNS, ...WEATHER_TURNS];
  const plain = rules.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning as string), plainThings(prompt));
  return withDoingsSaid(plain);
}
