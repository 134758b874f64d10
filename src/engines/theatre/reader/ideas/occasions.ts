/**
 * "A potato doing a press conference", "boxing match but they're pillows", 三只企鹅在开会: an event, and who is there. The event
 * brings its cast, its place and its things with it; whoever is named takes the parts. Called by `reader.ts` before anything
 * else is read.
 */

import type { Reading } from '../../reading.js';
import type { Twist } from '../../score/events.js';
import type { ActName } from '../../score/score.js';
import type { SetName } from '../../sets.js';
import { OCCASION_WORDS, type OccasionWords, USUAL } from '../lexicon/occasions.js';
import { TWISTS } from '../lexicon/twists.js';
import type { Seen } from '../means.js';
import { isMeme } from './memes.js';

export interface Held {
  /** Who is named, in the prompt's words; or the scene itself, where the event has no staging of its own. */
  prompt: string;
  lesson?: string;
  /** What the event is called. */
  idea: string;
  set?: SetName;
  twist?: Twist;
}

interface Means {
  language: 'en' | 'zh';
  seenIn: (text: string) => Seen;
  isDealt: (text: string) => boolean;
}

const DET = String.raw`(?:(?:the|an?|his|her|their|its|our|my|your|this|first|very|tiny|little|small|big|huge|giant|official|serious|important|annual|local|fancy|epic|intense|tense|chaotic|awkward|silly|funny|cute|live|whole|full|entire|professional|traditional|old|new|underwater|outdoor|medieval|victorian)\s+)*`;
const GLUE = String.raw`(?:,?\s*\b(?:(?:is|are|was|were|being|just|all|currently|secretly|nervously|happily)\s+)*(?:doing|does|do|having|has|have|holding|holds|hold|giving|gives|give|hosting|hosts|attend(?:s|ing)?|at|in|on|during|going (?:to|on|through)|goes (?:to|on)|go (?:to|on)|play(?:s|ing)? in|perform(?:s|ing)? (?:in|at|as)|sitting (?:at|in|on)|sits? (?:at|in|on)|as(?: if it's)?|but as|for|getting|gets?|through|with|taking|takes?|presenting|throwing|throws?|visit(?:s|ing)?|celebrat(?:es?|ing)|enjoy(?:s|ing)?|compet(?:es?|ing) in|taking part in|take part in|join(?:s|ing)?|playing|plays?|start(?:s|ing)?|form(?:s|ing)?|mak(?:es?|ing)|running|in the middle of|but it's|like it's)\s+)*`;
const FOLLOW = String.raw`(?=\s*(?:$|[,.!?;:–-])|\s+(?:of|with|between|in|at|on|for|but|and|where|by|while|under|inside|near|during|about|after|is|are|goes|scene|today|featuring|starring|as|when|until|because|without|against|over|made|full|underwater|outside|that|which|who|performed|performing|playing|video|animation|clip|film|please|pls|lol|however|except)\b)`;
const AFTER = String.raw`(?:\s+(?:scene|video|animation|clip|film))?(?:\s+(?:made (?:up )?(?:of|from)|full of|of|between|with|for|featuring|starring|performed by|where|by|against))?`;
/** Whose is no event: a tennis court, a rubber band. */
const NO_EVENT =
  /\b(?:tennis|basketball|volleyball|badminton|handball|clay|indoor|outdoor|imperial|squash|food|rubber|elastic|wrist|head|up to|release|expiry|to|air)\s*$/iu;
const NO_EVENT_CHINESE =
  '(?:蛋糕|请柬|请帖|戒指|礼服|礼物|服装?|鞋|帽|桌|椅|室|厅|房|店|架|炉|酱|贺?卡|台|证|季|摊|照片|相册|题|卷|书|手套|加油|四十|周年)';
/** Words that are events only as somebody's: "a cat meeting a dog" is none. */
const WEAK = /^(?:meeting|date|band|court|speech|finals|therapy|trial|rally|runway|interview|birthday|graduation)$/iu;

const byLength = (words: string[]): string => words.sort((one, other) => other.length - one.length).join('|');
const NOUN_ROWS = new Map(
  OCCASION_WORDS.flatMap((row) =>
    row.nouns.map((noun) => [noun.replaceAll(' ?-?', '-').replaceAll('?', ''), row] as const),
  ),
);
const NOUNS = new RegExp(
  `(${GLUE})(${DET})\\b(${byLength(OCCASION_WORDS.flatMap(({ nouns }) => nouns))})(?:'s)?\\b${FOLLOW}${AFTER}`,
  'iu',
);
const VERBS = OCCASION_WORDS.filter(({ verbs }) => verbs.length > 0).map(
  (row) =>
    [
      new RegExp(
        `\\b(?:(?:is|are|was|were)\\s+)?(${row.verbs.join('|')})\\b(?:${FOLLOW}${AFTER}| to (?=an? |the ))`,
        'iu',
      ),
      row,
    ] as const,
);
const CHINESE_ROWS = new Map(OCCASION_WORDS.flatMap((row) => row.chinese.map((word) => [word, row] as const)));
const CHINESE = new RegExp(
  `(?:正?在|正|去|来|的|一?场|一个|举行|举办|参加|办|开|进行|主持|玩|搞|着|第一次|一起|集体|组成的?|组了?个?|版)*(${byLength([...CHINESE_ROWS.keys()])})(?:现场|仪式|大会|典礼|比赛|活动|派对|的?时候?|上|中|里|去)*(?!${NO_EVENT_CHINESE})`,
  'iu',
);
/** Told elsewhere: an audience of several kinds, the dragon of a dance, one who asks questions, nights before an exam. */
const ELSEWHERE = /\bother animals\b|动物们|\bholds? court\b|\bdragon\b.*\bparade\b|龙.*巡游|采访者|\bcramming\b/iu;
const OFFERS = /\b(?:ads?|advert\w*|promo\w*|commercial|sale|% off)\b|广告|宣传|促销|[一二三四五六七八九]折|周年/iu;
/** Said about the prompt, not in it. */
const ASKING =
  /^(?:(?:can|could) (?:u|you) |please |pls |(?:i )?(?:want|need) |make |create |generate |show |draw |give me |me |a (?:video|clip|film|animation) (?:of|with|where) |video of |of )+|^(?:请|帮我|给我|我想看|我要看|想看|来|做|画|拍|整|能不能|可以|一个|一段|个|段)+/iu;
/** What they talk about is not there. */
const TOPIC =
  /[,\s]*\b(?:about|regarding|on the topic of|on how|to discuss|discussing)\b(?: (?!but\b)[^\s,.;]+)+|[，,]?(?:讨论|商量|研究|争论|汇报|宣布)(?!会)[^，,。]+/iu;
/** They are thrown at every graduation. */
const CAPS =
  /,? *(?:and )?(?:they )?(?:are )?(?:all )?(?:throw|toss|fling)\w* (?:\w+ )*?(?:caps?|hats?)(?: up)?(?: (?:up )?(?:in|into) the (?:air|sky))?|(?:一起|都)?把?(?:学士)?帽子?(?:都|一起)?[扔抛]\p{Script=Han}{0,4}|[扔抛]\p{Script=Han}{0,2}帽子?/iu;
const LEFTOVER =
  /^[\s,，。.;:!?！？]*(?:(?:and|but|where|with|of|for|as|by|it'?s|there(?:'s| is| are)|going on|但是?|是|的|版)\s*)*[\s,，。.;:!?！？]*|[\s,，。.;:!?！？]*(?:\b(?:and|but|where|with|of|for|as|a|an|the|at|in|on)|[的在是])?[\s,，。.;:!?！？]*$/giu;
const OF_ONESELF = /\b(?:i|i'm|i've|we)\b|[我咱]|快乐|顺利|大吉|加油/iu;
const LONGEST_TITLE = 64;
const MOST_WORDS = { en: 30, zh: 40 } as const;

export function occasionIn(text: string, means: Means): Held | undefined {
  const { language } = means;
  const length = language === 'zh' ? text.length : text.split(/\s+/u).length;
  if (length > MOST_WORDS[language] || OFFERS.test(text) || ELSEWHERE.test(text) || /["“「『《]/u.test(text))
    return undefined;
  const asked = text
    .replace(ASKING, '')
    .replace(/graduat|毕业/iu.test(text) ? CAPS : '\n', '')
    .replace(/\b(?:vs\.?|versus)(?= )/giu, 'and')
    .trim();
  const found = language === 'zh' ? inChinese(asked) : inEnglish(asked, means);
  if (!found) return undefined;
  const { word, rest } = found;
  const row = armedAs(found);
  const { twist, told } = twistIn(rest.replace(TOPIC, ''), row);
  const seen = means.seenIn(told);
  // Swords are for duels; who takes umbrellas is seen with those.
  if (
    row.name === 'duel' &&
    seen.drafts.slice(1).some(({ subject }) => /^(?:object|food)$/.test(subject.kind) && !WEAPON.test(subject.sprite))
  )
    return undefined;
  const usual = (USUAL[row.name] ?? '').split(' ') as ActName[];
  if (seen.act && seen.act !== 'idle' && seen.act !== 'sit' && !usual.includes(seen.act)) return undefined;
  // Something happens that is told elsewhere, or words that name nobody.
  if (means.isDealt(told)) return undefined;
  if (seen.drafts.length === 0 && told !== '' && !seen.set && !seen.light && !isMeme(text)) return undefined;
  // What befalls the chatter himself is told elsewhere.
  if (seen.drafts.length === 0 && OF_ONESELF.test(text) && !isMeme(text)) return undefined;
  const who =
    seen.drafts.length > 0
      ? told
      : `${row.usually[language]}${told && seen.set ? (language === 'zh' ? `，${told}` : ` ${told}`) : ''}`;
  if (row.scene) {
    if (seen.drafts.length > 1) return undefined;
    const one = seen.drafts.length > 0 ? told.split(/[,，]/u)[0]!.trim() : row.usually[language];
    return { prompt: row.scene[language].replace('$', () => one), idea: word };
  }
  // What a joke says stands over it.
  const title =
    isMeme(text) && text.length <= LONGEST_TITLE ? ` “${text.replace(/^./u, (first) => first.toUpperCase())}”` : '';
  return {
    prompt: `${who}${title}`,
    lesson: row.name,
    idea: word,
    ...(!seen.set && { set: row.set }),
    ...(twist && { twist }),
  };
}

/** Cowboys have it out with guns, wizards with wands. */
function armedAs({ row, rest }: Event): OccasionWords {
  const name = row.name !== 'duel' ? undefined : DUELLERS.find(([words]) => words.test(rest))?.[1];
  return OCCASION_WORDS.find((one) => one.name === name) ?? row;
}
const WEAPON = /^(?:1f5e1|2694|prop-katana)/;
const DUELLERS = [
  [/cowboy|cowgirl|sheriff|outlaw|gunslinger|bandit|牛仔|警长|枪手/iu, 'gun-duel'],
  [/wizard|witch|sorcerer|mage|warlock|巫师|女巫|魔法师|法师/iu, 'wand-duel'],
] as const;

interface Event {
  row: OccasionWords;
  /** As the prompt has it. */
  word: string;
  /** What else is said. */
  rest: string;
}

const tidy = (text: string): string =>
  text
    .replace(/ (?:up )?(?:in|into) the air\b/giu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[,.!?;:])/gu, '')
    .replace(LEFTOVER, '')
    .trim();

function inEnglish(text: string, { seenIn }: Means): Event | undefined {
  const noun = NOUNS.exec(text);
  const row = noun && rowOf(noun[3]!);
  if (row) {
    const before = text.slice(0, noun.index);
    const isSomebodys = noun[1] !== '' || (noun[2] !== '' && /(?:^|[,.!?;:]|\b(?:but|and|like|as))\s*$/iu.test(before));
    const isAlone = noun[2] !== '' ? false : before.trim() === '' || /[\p{L}\d]\s*$/u.test(before);
    if (
      !NO_EVENT.test(before) &&
      (isSomebodys || (isAlone && (!WEAK.test(noun[3]!) || before.trim() === '' || seenIn(before).drafts.length > 0)))
    )
      return {
        row,
        word: noun[3]!.toLowerCase(),
        rest: tidy(`${before} , ${text.slice(noun.index + noun[0].length)}`.replace(/^\s*,|,\s*$/gu, '')),
      };
  }
  for (const [verbs, verbRow] of VERBS) {
    const verb = verbs.exec(text);
    if (!verb) continue;
    const rest = `${text.slice(0, verb.index)} , ${text.slice(verb.index + verb[0].length)}`;
    return { row: verbRow, word: verb[1]!.toLowerCase(), rest: tidy(rest.replace(/^\s*,|,\s*$/gu, '')) };
  }
  return undefined;
}

const rowOf = (noun: string): OccasionWords | undefined => {
  const plain = noun.toLowerCase();
  return (
    NOUN_ROWS.get(plain) ??
    OCCASION_WORDS.find(({ nouns }) => nouns.some((one) => new RegExp(`^(?:${one})$`, 'iu').test(plain)))
  );
};

function inChinese(text: string): Event | undefined {
  const found = CHINESE.exec(text);
  const row = found && CHINESE_ROWS.get(found[1]!.toLowerCase());
  if (!row) return undefined;
  const rest = `${text.slice(0, found.index)}，${text.slice(found.index + found[0].length)}`;
  return {
    row,
    word: found[1]!,
    rest: tidy(
      rest
        .replace(/^，|，$/gu, '')
        .replace(ofRow(row), '')
        .replace(/哈{2,}|呵{2,}/gu, ''),
    ),
  };
}

/** 在澡堂子里搓澡: the same event in other words. */
const ofRow = ({ chinese }: OccasionWords): RegExp => new RegExp(`(?:在|里|里面)?(?:${byLength([...chinese])})`, 'giu');

/** What somebody does there against all custom, taken out of what is told. */
function twistIn(rest: string, { name }: OccasionWords): { twist?: Twist; told: string } {
  const clauses = rest.split(/(?<=[,，。.;!！?？])|\s(?=but\b)|(?=但|结果)/u);
  const at = clauses.findIndex(
    (clause, index) =>
      (index > 0 || /\b(?:is|are|one of|both)\b|都/u.test(clause)) && TWISTS.some(({ words }) => words.test(clause)),
  );
  if (at === -1 || name.startsWith('~')) return { told: rest };
  const clause = clauses[at]!;
  const { reaction, feeling } = TWISTS.find(({ words }) => words.test(clause))!;
  const told = clauses.filter((_, index) => index !== at).join('');
  const of = ALL.test(clause)
    ? 'all'
    : ONE.test(clause)
      ? 'one'
      : OTHER.test(clause)
        ? 'other'
        : isOfAll(clause)
          ? 'all'
          : 'lead';
  const late = /\b(?:then|suddenly|finally|ends?|same time)\b|突然|最后|同时|结果/iu.test(clause);
  return { told: tidy(told), twist: { of, name: reaction, ...(feeling && !late && { throughout: true as const }) } };
}

/** 打瞌睡 by itself: they all do. */
const isOfAll = (clause: string): boolean =>
  TWISTS.some(({ words }) => clause.replace(/^[\s，,]+|[\s，,。.!！]+$/gu, '').replace(words, '') === '');
const ALL = /\b(?:both|all|they|everyone|everybody|nobody)\b|都|全部?|大家|所有人|同时/iu;
const ONE = /\bone (?:of|is)\b|\bthe other\b|其中|有一[个只]|另一/iu;
const OTHER =
  /\b(?:judge|interviewer|boss|therapist|lawyer|queen|king|mom|mother|journalists?|reporters?|audience|crowd|customers?|students?|pupils)\b|法官|面试官|老板|律师|女王|国王|妈|记者|观众|学生/iu;

/** The reading of an event: who is there, staged as the event is. */
export function heldAs(reading: Reading, { lesson, set, twist }: Held): Reading {
  const living = reading.subjects.filter(({ kind }) => !/^(?:object|food|plant|ball|vehicle)$/.test(kind));
  const last = reading.subjects.findLastIndex((subject) => living.length === 0 || living.includes(subject));
  const subjects = reading.subjects.slice(0, last + 1);
  return {
    ...reading,
    subjects,
    caption: reading.caption.filter(({ of = [], to = [] }) => [...of, ...to].every((index) => index <= last)),
    relations: [],
    ...(lesson && { lesson }),
    ...(set && { sets: [set] }),
    ...(twist && { twist }),
  };
}
