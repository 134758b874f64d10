/**
 * Finds what people do with a tool at a thing and puts one word for it, before lessons, flows and dealings look at its words one by
 * one. Called by `put-plainly.ts`; its rows stand in `lexicon/doings/`.
 */
import { chineseWordOf, DOING_ROWS, type DoingRow, wordOf } from '../lexicon/doings/doings.js';
import { lemmas } from './english.js';

const SMALL =
  'and|or|with|to|at|in|on|by|while|as|from|for|near|under|over|beside|into|onto|is|are|was|who|that|which|then|not|using|through|than|but|against|after|before';
/** What may stand before a noun: articles, adjectives, what it is a glass of. */
const slack = (most: number): string => `(?:(?!(?:${SMALL}|trash|garbage|watering)\\b)[\\w'’-]+ ){0,${most}}?`;
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
      const object =
        objects.length === 0
          ? ALONE
          : objects.map((one) => ` ${between}${slack(3)}(?:${one.split('/').map(spaced).join('|')})`).join('');
      for (const verb of verbs.replace('PRACTISE', PRACTISE).split('/')) {
        const [first = '', ...more] = verb.split(/[_-]/);
        add(first, { row, source: more.map((word) => `[ -]${word}`).join('') + object + end, stands: false });
      }
    }
  return found;
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
        way.compiled ??= new RegExp(source, 'iuy');
        const rest = way.compiled;
        rest.lastIndex = at;
        const more = rest.exec(text);
        if (!more || DENIED.test(text.slice(0, found.index))) continue;
        if (NOUN.test(text.slice(0, found.index)) && form === 'ing') continue;
        if (!ENDS.test(text.slice(at + more[0].length))) continue;
        const bent = stands || form === 'ing' ? 'ing' : form === 's' ? 's' : '';
        const doer = text.slice(0, found.index).trim() === '' ? 'a person is ' : '';
        const deed = wordOf(row.name) + (doer ? 'ing' : bent);
        return `${text.slice(0, found.index)}${doer}${deed}${text.slice(at + more[0].length)}`;
      }
  }
  return text;
}

/** "a spinning top" is nobody's deed. */
const NOUN =
  /\b(?:an?|the|this|his|her|its|their|my|old|new|little|wooden|colou?rful|of|with)(?: (?:red|orange|yellow|green|blue|purple|pink|brown|black|white|gr[ea]y|silver|gold(?:en)?))? $/iu;
/** Where more happens, the deed is only a part of it. */
const ENDS =
  /^(?! ?(?:into|onto|out of)\b)(?!.*(?:\b(?:and|then|when|while|until|but|who|which|that|because|so|after|before|to (?!music|the|an?|his|her))\b|[,;:，]))/iu;

const BEFORE_NOUN =
  '(?:着|了|起|一下|好)?(?:一?[个只把根条锅碗张颗串台块些杯盘片口座双副套瓶壶头匹辆扇幅朵棵盏件本]|几[个只颗块张片]|一些|一大锅|自己的|[他她]的)?(?:[^，。,的做]{1,5}的)?';

const HAN_WAYS = DOING_ROWS.flatMap((row) =>
  row.chinese.map((source) => ({ row, source, characters: new Set(source.match(/\p{Script=Han}/gu)) })),
);
const patterns = new Map<string, RegExp>();
const HAN_DENIED = /(?:不|没有?|别|无法|不能|不会|不想)(?:再|要)?$/u;

const HAN_ENDS = /^(?:着|了|呢|玩|的(?:视频|画面|样子|场景|镜头)|[\s。.！!])*$/u;

function inChinese(text: string): string {
  let best: { row: DoingRow; from: number; long: number } | undefined;
  for (const { row, source, characters } of HAN_WAYS) {
    // Compiling hundreds of patterns takes longer than reading: those that share no character are left alone.
    if (!sharesTwo(characters, text)) continue;
    const pattern = patterns.get(source) ?? new RegExp(source.replaceAll('~', BEFORE_NOUN), 'u');
    patterns.set(source, pattern);
    const found = pattern.exec(text);
    if (!found || HAN_DENIED.test(text.slice(0, found.index))) continue;
    if (!HAN_ENDS.test(text.slice(found.index + found[0].length))) continue;
    if (!best || found[0].length > best.long) best = { row, from: found.index, long: found[0].length };
  }
  if (!best) return text;
  const before = text.slice(0, best.from);
  return `${before.trim() === '' ? '一个人在' : before}${chineseWordOf(best.row.name)}${text.slice(best.from + best.long)}`;
}

function sharesTwo(characters: ReadonlySet<string>, text: string): boolean {
  let shared = 0;
  for (const one of characters) if (text.includes(one) && ++shared === 2) return true;
  return characters.size < 2 && shared === 1;
}

export const withDoingsSaid = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? inChinese(text) : inEnglish(text);
