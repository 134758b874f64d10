/**
 * By what words it is told that heads pop up, a ball goes through a hoop, or skin changes its colours, in both languages. Read by the lists of happenings.
 */
import { isAlive } from '../interpret/tools.js';
import { en, zh } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';
import { UNEARTHINGS_CHINESE } from './unearthings.js';

const SOFT_ENGLISH =
  '(?:the |a )?(?:deep |fresh |soft |thick |white |powder(?:y)? |fluffy |pile of |piles of |heap of |field of |fallen |autumn |dry )*(?<place>snow(?:drift|bank| ?pile)?s?|sand|leaves|hay|foam|bubbles|mud)';
const HEADS = '(?:little |cute |tiny |fluffy )*(?:heads?|faces?|ears|noses?|snouts?)';
const POPS = '(?:popp?|poke?|peek|stick|emerge?|come?|burst|show|appear)(?:s|es|ing|ed)?';
const soft: HappeningWords['fits'] = (_, { stuff, thing }) => stuff !== 'water' && (stuff ?? thing) !== undefined;

const THROUGH =
  '(?:(?:goes|flies|flying|falls|falling|drops|dropping|passes|swishes|sails|rolls|bounces|lands|is (?:thrown|shot|tossed)|thrown|shot|tossed|going|swishing)\\s+)?(?:straight |right |perfectly |cleanly )?(?:through|into|in) (?:the |a )?(?:basketball )?(?:hoop|net|rim|basket)\\b';
const BANG = ',? (?:and |then |before )+(?:it )?(?:suddenly )?(?:explod|blow|burst)\\w*(?: up)?.*';
const DUNKS =
  '(?:slam[- ]?)?dunk(?:s|ed|ing)?(?: (?:the|a|his|her|its|it)? ?(?:basket)?ball| it)?(?: (?:with flair|hard|in style))?';
/** What goes through a hoop: balls, and whoever is thrown. */
const BALLS = /^(?:1f3c0|26bd|1f3d0|1f94e|26be|1f3be|1f383|1f349|1f388)/;
const isBall: HappeningWords['fits'] = (subject) => BALLS.test(subject.sprite) || subject.kind === 'ball';
const isPlayer: HappeningWords['fits'] = (subject) => isAlive(subject);

const CHANGES =
  '(?:(?:keeps?|constantly|slowly|quickly|rapidly|always|starts?|begins?|to|can|is)\\s+)*(?:(?:showcas|show|display|demonstrat|reveal|us)(?:e?s|ing|ed)? (?:off )?)?(?:(?:its|their|his|her|the)\\s)?(?:(?:amazing|striking|incredible|remarkable|vivid|skin|magical|stunning)\\s+)*';

/** Whom a pet wakes. */
const KEEPER = 'owner|human|master|mistress|keeper|dad|mom|mum|man|woman|girl|boy|lady|person|mother|father';
const FED = '(?:breakfast|food|treats?|feed|fed|hungry|dinner|snacks?|kibble)';
/** No person. */
const isPet: HappeningWords['fits'] = ({ kind }) => kind === 'animal' || kind === 'small' || kind === 'bird';

export const BEASTS_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'wake-for-food',
    words: en(
      `(?:(?:tries|trying|wants|is|keeps) (?:to )?)?(?:wak(?:es?|ing)|awakens?)(?: up)? (?<whom>(?:its|the|his|her|their|an?|my) (?:sleeping |sleepy |snoring |tired )*(?:${KEEPER}))(?: up)?\\b.*\\b${FED}\\b.*`,
    ),
    livingWhom: true,
    fits: isPet,
    behind: ' in the bedroom in the morning',
  },
  {
    name: 'pop-up',
    words: en(
      `(?:(?:their|its|his|her|the|only their|as their)\\s)?${HEADS} ${POPS} (?:up |out |through )*(?:of |from |above |under |through )*${SOFT_ENGLISH}\\b[^.]*`,
    ),
    heaps: true,
    fits: soft,
  },
  {
    name: 'pop-up',
    words: en(
      `${POPS} (?:(?:their|its|his|her)\\s${HEADS} )?(?:up |out )*(?:out of|from under|from beneath|up from|up through|through) ${SOFT_ENGLISH}\\b[^.]*`,
    ),
    heaps: true,
    fits: soft,
  },
  {
    name: 'dunk',
    words: en(`${THROUGH}${BANG}`),
    by: 'any',
    doer: 'last',
    thing: '1f4a5',
    fits: isBall,
    behind: ' in the gym',
  },
  { name: 'dunk', words: en(`${THROUGH}`), by: 'any', doer: 'last', fits: isBall, behind: ' in the gym' },
  { name: 'dunk', words: en(DUNKS), fits: isPlayer, behind: ' in the gym' },
  {
    name: 'recolour',
    words: en(
      `${CHANGES}(?:chang|shift|switch|cycl)(?:es?|ing|ed) (?:through )?(?:(?:its|their|his|her|the|many|all|different|skin|body|vivid)\\s)*colou?rs?\\b(?! (?:from|to|into)\\b)[^.,]*`,
    ),
  },
  {
    name: 'recolour',
    words: en(`${CHANGES}colou?r[- ]?chang(?:ing|es?)(?: (?:capabilit|abilit|skill|power|trick|skin|act)\\w*)[^.,]*`),
  },
  {
    name: 'recolour',
    words: en('(?:turn|go|flash|glow)(?:s|es|ing)? (?:in )?(?:every|all) (?:the )?colou?rs? (?:of the rainbow)?[^.,]*'),
  },
];

const SOFT_CHINESE = '(?<place>积雪|雪地|雪堆|厚雪|雪|沙子|沙堆|沙|落叶|树叶|干草|稻草|草堆|泡沫|泥巴?)';

const KEEPER_CHINESE = '主人|铲屎官|男人|女人|女孩|男孩|妈妈|爸爸';
const WAKES_CHINESE = '(?:叫|吵|弄|拍|舔|唤|挠|踩)醒';

export const BEASTS_CHINESE: readonly HappeningWords[] = [
  ...UNEARTHINGS_CHINESE,
  {
    name: 'wake-for-food',
    words: zh(
      `(?:(?:想|要|一大早|清晨|早上)*${WAKES_CHINESE}了?(?:还在|正在)?(?:睡觉|熟睡|睡懒觉|赖床)?(?:中)?的?(?<whom>${KEEPER_CHINESE})|把(?:还在|正在)?(?:睡觉|熟睡|睡懒觉|赖床)?(?:中)?的?(?<whom>${KEEPER_CHINESE})${WAKES_CHINESE}).*(?:早餐|早饭|吃的|零食|饼干|鱼干|罐头|要吃|喂|饿|饭).*`,
    ),
    livingWhom: true,
    fits: isPet,
    behind: '清晨在卧室里',
  },
  {
    name: 'pop-up',
    words: zh(
      `(?:[，,]?(?:它们?|他们?|小)*的?(?:小)?(?:脑袋|头|耳朵|鼻子|脸)[一个]*(?:都|接连|轮流|纷纷)*)?从(?:厚厚的|松软的|深深的|金黄的)*${SOFT_CHINESE}(?:堆|地)?(?:里面?|中|下面?|底下)(?:冒|钻|探|伸|露)出(?:了?(?:小)?(?:脑袋|头|来|脸)来?)?[^。，,]*`,
    ),
    heaps: true,
    fits: soft,
  },
  {
    name: 'dunk',
    words: zh(
      '(?:单手|双手|暴力|大力|飞身|起跳)*(?:扣篮|灌篮|投篮)(?:进了|命中|绝杀)?|(?:把|将)(?:一?[个只颗])?(?:篮球|球)(?:投|扔|抛|丢|扣)(?:进|入|中)了?(?:篮筐|篮框|球框|球筐|篮圈|篮网)',
    ),
    fits: isPlayer,
    behind: '在体育馆里',
  },
  {
    name: 'dunk',
    words: zh(
      '(?:穿|飞|投|落|掉|扔|弹|滚)(?:过|进|入|中)(?:了)?(?:篮球)?(?:篮筐|篮框|球框|球筐|篮圈|篮网)[，,]?(?:后|然后|接着|随后|之后|就)*(?:突然|瞬间|立刻|就)*(?:爆炸|炸开|炸裂|爆开)了?[^。]*',
    ),
    by: 'any',
    doer: 'last',
    thing: '1f4a5',
    fits: isBall,
    behind: '在体育馆里',
  },
  {
    name: 'dunk',
    words: zh('(?:穿|飞|投|落|掉|扔|弹|滚)(?:过|进|入|中)(?:了)?(?:篮球)?(?:篮筐|篮框|球框|球筐|篮圈|篮网)'),
    by: 'any',
    doer: 'last',
    fits: isBall,
    behind: '在体育馆里',
  },
  {
    name: 'recolour',
    words: zh(
      '(?:正在|开始|不断|不停|慢慢|快速|随意|展示)*地?(?:着?(?:自己|它)?(?:惊人|神奇|独特)?的?)?(?:变色(?!龙)(?:能力|本领|过程)?|(?:变换|改变|变幻|切换)着?(?:自己)?(?:身体|皮肤|身上)?的?(?:颜色|色彩)|(?:身体|皮肤|身上)的?颜色(?:在)?(?:不断|不停|慢慢)?(?:地)?(?:变化|变换|改变|变来变去))[^。，,]*',
    ),
  },
];
