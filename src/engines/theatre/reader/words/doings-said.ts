/**
 * Finds what people do with a tool at a thing and puts one word for it, before lessons, flows and dealings look at its words one by
 * one. Called by `put-plainly.ts`; its rows stand in `lexicon/doings/`.
 */

import { PAIRED } from '../../score/doings.js';
import { chineseWordOf, DOING_ROWS, type DoingRow, wordOf } from '../lexicon/doings/doings.js';
import { lemmas } from './english.js';

const SMALL =
  'and|or|with|to|at|in|on|by|while|as|from|for|near|under|over|beside|into|onto|is|are|was|who|that|which|then|not|using|through|than|but|against|after|before';
const PLACED =
  'behind|across|down|off|above|along|around|through|alone|together|outdoors|indoors|outside|inside|of|during|between|back|again';
/** What may stand before a noun: articles, adjectives, what it is a glass of. */
const slack = (most: number): string => `(?:(?!(?:${SMALL}|trash|garbage|watering)\\b)[\\w'’-]+ ){0,${most}}?`;
/** Somebody it is done with or to. */
const WHOM = `(?<whom>(?:(?:an?|the|another|one|his|her|their|my|our) (?:(?!(?:${SMALL})\\b)[\\w-]+ ){0,2}?[a-z-]+|each other|one another))`;
const WHOM_FED =
  '(?<whom>(?:an?|the|her|his|their|my) (?:[\\w-]+ ){0,2}?(?:baby|toddler|infant|newborn|child|kid|son|daughter|patient))';
/** Hands meet that are hands. */
const BEASTS =
  /\b(?:cats?|kittens?|dogs?|pupp(?:y|ies)|bears?|pandas?|rabbits?|bunn(?:y|ies)|monkeys?|gorillas?|tigers?|lions?|elephants?|foxe?s?|wol(?:f|ves)|mouse|mice|rats?|pigs?|cows?|horses?|goats?|sheep|ducks?|chickens?|birds?|penguins?|frogs?|dragons?|robots?|aliens?|dinosaurs?|snowm[ae]n|cactus|otters?|raccoons?|squirrels?|hamsters?|sloths?|capybaras?|octopus|sharks?)\b|[猫狗熊兔猴虎狮象鸡鸭鸟龙猪牛羊鼠狐狼蛇蛙]|企鹅|水獭|机器人|外星人|雪人/iu;
/** Beasts eat without a fork, and meet without hands. */
const isOfHands = ({ name }: DoingRow): boolean => PAIRED.has(name) || name.startsWith('eat-');
/** Two who do so sit before one screen. */
const TOGETHER: ReadonlySet<string> = new Set(['video-game']);
/** With four legs one does so in one's own way. */
const ON_TWO_LEGS: ReadonlySet<string> = new Set(
  'paraglide skydive hang-glide bungee scuba-dive snorkel water-ski wakeboard windsurf kitesurf jet-ski snowmobile ski-jump volleyball tennis badminton table-tennis golf cricket ice-hockey breakdance tap-dance shop stir-fry fry-meat dig-hole hurdle long-jump high-jump unicycle use-phone cliff-dive parkour hopscotch high-kick'.split(
    ' ',
  ),
);
const FOUR_LEGS =
  /\b(?:cats?|kittens?|kitty|dogs?|pupp(?:y|ies)|corgis?|rabbits?|bunn(?:y|ies)|tigers?|lions?|elephants?|mammoths?|foxe?s?|wol(?:f|ves)|pigs?|cows?|horses?|goats?|sheep|ducks?|chickens?|birds?|parrots?|penguins?|dinosaurs?|snails?|turtles?|tortoises?|otters?|raccoons?|squirrels?|hamsters?|mouse|mice|sharks?|fish|capybaras?|giraffes?|llamas?)\b|[猫狗兔虎狮象鸡鸭鸟猪牛羊狐狼鱼龟鼠]|企鹅|水獭|恐龙|长颈鹿/iu;
/** Who plays against another needs no net for each. */
const GAMES: ReadonlySet<string> = new Set(['volleyball', 'tennis', 'badminton', 'table-tennis', 'ice-hockey']);
const SEVERAL =
  /\b(?:two|three|four|five|several|some|many|group|team|teams|people|men|women|boys|girls|kids|children|friends|students|players|couple|together|they)\b| and |[两三四五几群们]|一起|和|朋友/iu;
const isOtherwise = ({ name }: DoingRow, before: string): boolean =>
  (ON_TWO_LEGS.has(name) && FOUR_LEGS.test(before)) || (GAMES.has(name) && SEVERAL.test(before));
const BESIDES = 'hands?|fingers?|tools?|machine|table|bench|workbench|desk|counter|care';
const BY_WAY_OF = '(?:with|using|on|in|into|onto|from|over|at|through|against|inside|for|by|under)';
const PRACTISE = 'do/perform/practise/practice/train/exercise/try/compete/work';
const ON_IT =
  '(?:(?:an?|the|her|his|some|gymnastics?|floor|routines?|exercises?|tricks|acrobatics|flips|moves) )*(?:on |at |with )?';
/** No object follows. */
const ALONE = `(?=$|[,.;!?]| (?:${BY_WAY_OF}|outdoors|indoors|and|together|\\w+ly)\\b)`;
const DONE = '(?=$|[\\s,.;!?，。])';

interface Way {
  row: DoingRow;
  /** Behind the first word of the verb: a pattern, and once it was wanted. */
  source: string;
  compiled?: RegExp;
  /** As it stands, which is no verb that bends. */
  stands: boolean;
}

let ways: ReadonlyMap<string, readonly Way[]> | undefined;

function waysOf(): Map<string, Way[]> {
  const found = new Map<string, Way[]>();
  const add = (first: string, way: Way): void => {
    found.set(first, [...(found.get(first) ?? []), way]);
  };
  for (const row of DOING_ROWS)
    for (const said of row.english) {
      const besides = /\[(.*)\]/.exec(said)?.[1]?.replaceAll(' ', 's?|') ?? '';
      const [verbs = '', ...objects] = said.replace(/ \[.*\]/, '').split(' ');
      const end = `${tail(besides)}${DONE}`;
      if (verbs.startsWith('@')) {
        const [first = '', ...more] = verbs.slice(1).replace('!', '').split('_');
        const alone = verbs.endsWith('!') ? ALONE : '';
        add(first, { row, source: more.map((word) => ` ${slack(1)}${word}`).join('') + alone + end, stands: true });
        continue;
      }
      const trains = verbs.startsWith('PRACTISE');
      const between = trains ? ON_IT : '';
      const object = objects.length === 0 ? ALONE : objects.map((one) => ` ${objectOf(one, between)}`).join('');
      for (const verb of verbs.replace('PRACTISE', PRACTISE).split('/')) {
        const [first = '', ...more] = verb.split(/[_-]/);
        add(first, { row, source: more.map((word) => `[ -]${word}`).join('') + object + end, stands: false });
      }
    }
  return found;
}

function objectOf(words: string, between: string): string {
  if (words === '&') return WHOM;
  if (words === '&child') return WHOM_FED;
  if (words === "&'s") return `${WHOM}['’]s?`;
  return `${between}${slack(3)}(?:${words.split('/').map(spaced).join('|')})`;
}

/** Adjectives may stand inside, too: "on his reading glasses". */
function spaced(words: string): string {
  return words
    .replaceAll("'", "['’]?")
    .replaceAll('-', '[- ]?')
    .split('_')
    .join(` ${slack(2)}`);
}

function tail(besides: string): string {
  const named = besides === '' ? BESIDES : `${besides}s?|${BESIDES}`;
  const of = `(?: of (?:[\\w-]+ ){0,3}?[\\w-]+(?=$|[,.;!?]| (?:${SMALL})\\b))?`;
  return `${of}(?: ${BY_WAY_OF} ${slack(3)}(?:${named})(?![\\w-]))*`;
}

const WORD = /[a-z][a-z'’]*/giu;
const DENIED = /(?:\bnot|n['’]t|\bnever|\bwithout|\bno)(?: [\w'’-]+){0,2} $/iu;

function inEnglish(text: string): string {
  ways ??= waysOf();
  for (const found of text.matchAll(WORD)) {
    const word = found[0].toLowerCase();
    const at = found.index + word.length;
    for (const { word: verb, form } of [{ word, form: 'base' }, ...lemmas(word)])
      for (const way of ways.get(verb) ?? []) {
        const { row, source, stands } = way;
        if (stands && form !== 'base') continue;
        if ((isOfHands(row) && BEASTS.test(text)) || isOtherwise(row, text.slice(0, found.index))) continue;
        if (TOGETHER.has(row.name) && / and /.test(text.slice(0, found.index))) continue;
        way.compiled ??= new RegExp(source, 'iuy');
        const rest = way.compiled;
        rest.lastIndex = at;
        const more = rest.exec(text);
        if (!more || DENIED.test(text.slice(0, found.index))) continue;
        if (NOUN.test(text.slice(0, found.index)) && form === 'ing') continue;
        if (!ENDS.test(text.slice(at + more[0].length))) continue;
        if (text.slice(0, found.index).trim() === '' && DESCRIBES.test(text.slice(at + more[0].length))) continue;
        const bent = stands || form === 'ing' ? 'ing' : form === 's' ? 's' : '';
        return byDoer(row, text.slice(0, found.index), text.slice(at + more[0].length), bent, more.groups?.whom);
      }
  }
  return text;
}

/** Whom it is done to is another doer of it: which part is whose the order tells. */
function byDoer({ name }: DoingRow, before: string, rest: string, bent: string, whom: string | undefined): string {
  if (before.trim() === '') return `a person is ${wordOf(name)}ing${rest}`;
  const doers = PAIRED.has(name) ? before.replace(COUPLE, 'a man and a woman') : before;
  if (!whom || /other$/iu.test(whom)) return `${doers}${wordOf(name)}${bent}${rest}`;
  return `${doers.replace(BUSY, '')} and ${whom} are ${wordOf(name)}ing${rest}`;
}

const COUPLE = /\b(?:an? |the |this |our )?(?:(?:young|happy|loving|married|elegant) )*couple\b/iu;
const BUSY = /(?: (?:is|are|was|were|['’]s|gently|carefully|slowly|lovingly))* $/iu;
/** "waterskiing squirrel" says who does it. */
const DESCRIBES = new RegExp(`^ (?!(?:${SMALL}|${PLACED})\\b|\\w+ly\\b)[a-z]`, 'iu');
/** "a spinning top" is nobody's deed. */
const NOUN =
  /\b(?:an?|the|this|his|her|its|their|my|old|new|little|wooden|colou?rful|of|with)(?: (?:red|orange|yellow|green|blue|purple|pink|brown|black|white|gr[ea]y|silver|gold(?:en)?))? $/iu;
/** Where more happens, the deed is only a part of it. */
const ENDS =
  /^(?! ?(?:into|onto|out of|made of|made out of)\b)(?!.*(?:\b(?:and|then|when|while|until|but|who|which|that|because|so|after|before|to (?!music|the|an?|his|her))\b|[,;:，]))/iu;

const BEFORE_NOUN =
  '(?:着|了|起|一下|好)?(?:一?[个只把根条锅碗张颗串台块些杯盘片口座双副套瓶壶头匹辆扇幅朵棵盏件本]|几[个只颗块张片]|一些|一大锅|自己的|[他她]的)?(?:[^，。,的做]{1,5}的)?';

const HAN_WHOM = '(?<whom>[^，。,的把和跟与给被在]{0,5}?的?[^，。,的把和跟与给被在]{1,5}?)';
const HAN_PERSON = '(?<=[人孩儿女男子妹弟哥姐爷奶妈爸友娘婆公生兵员宝母父伴]|朋友|同学)';
const HAN_COUPLE = /(?:一对)(?:年轻的?)?(?:情侣|夫妻|夫妇|恋人|舞伴|男女|新人)|情侣|夫妻/u;
const HAN_BUSY = /(?:正在|正|在)?(?:一旁|旁边)?$/u;

const HAN_WAYS = DOING_ROWS.flatMap((row) =>
  row.chinese.map((source) => ({ row, source, characters: new Set(source.match(/\p{Script=Han}/gu)) })),
);
const patterns = new Map<string, RegExp>();
const HAN_DENIED = /(?:不|没有?|别|无法|不能|不会|不想)(?:再|要)?$/u;

const HAN_ENDS = /^(?:着|了|呢|玩|的(?:视频|画面|样子|场景|镜头)|[\s。.！!])*$/u;

function inChinese(text: string): string {
  let best: { row: DoingRow; from: number; long: number; whom: string | undefined } | undefined;
  for (const { row, source, characters } of HAN_WAYS) {
    // Compiling hundreds of patterns takes longer than reading: those that share no character are left alone.
    if (!sharesTwo(characters, text) || (isOfHands(row) && BEASTS.test(text))) continue;
    const pattern =
      patterns.get(source) ??
      new RegExp(source.replaceAll('~', BEFORE_NOUN).replace('&', HAN_WHOM).replace('PERSON', HAN_PERSON), 'u');
    patterns.set(source, pattern);
    const found = pattern.exec(text);
    if (!found || HAN_DENIED.test(text.slice(0, found.index))) continue;
    if (isOtherwise(row, text.slice(0, found.index))) continue;
    if (!HAN_ENDS.test(text.slice(found.index + found[0].length))) continue;
    if (!best || found[0].length > best.long)
      best = { row, from: found.index, long: found[0].length, whom: found.groups?.whom };
  }
  if (!best) return text;
  const found = text.slice(0, best.from);
  const before = PAIRED.has(best.row.name) ? found.replace(HAN_COUPLE, '一个男人和一个女人') : found;
  const [deed, rest] = [chineseWordOf(best.row.name), text.slice(best.from + best.long)];
  if (best.whom && before.trim() !== '')
    return `${before.replace(HAN_BUSY, '')}和${best.whom.replace(/宝宝|宝贝/u, '婴儿')}在${deed}${rest}`;
  return `${before.trim() === '' ? '一个人在' : before}${deed}${rest}`;
}

function sharesTwo(characters: ReadonlySet<string>, text: string): boolean {
  let shared = 0;
  for (const one of characters) if (text.includes(one) && ++shared === 2) return true;
  return characters.size < 2 && shared === 1;
}

export const withDoingsSaid = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? inChinese(text) : inEnglish(text);
