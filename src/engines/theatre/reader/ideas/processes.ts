/**
 * Prompts about what goes on inside a thing or right before the lens: "how gears work", 板块碰撞. Nobody is in them, so
 * they are read whole. Called by `reader.ts` before anything else is read.
 */

import type { Reading } from '../../reading.js';
import type { Process } from '../../score/processes.js';
import type { Named } from '../dealings/dealings.js';
import { COLOURS_ZH } from '../lexicon/labels.js';
import { MATTER_ROWS, SEEN_ROWS } from '../lexicon/processes-seen.js';
import { TAUGHT_ROWS } from '../lexicon/processes-taught.js';
import { takeOptions } from '../words/options.js';
import { meant } from '../words/plain-things.js';
import { withoutAudience } from './lessons-told.js';

type Language = Reading['language'];
interface Means {
  language: Language;
  namedIn: Named;
}

/** Somebody wants to know, or to see inside. */
const TEACHES =
  /\b(?:how|why|what causes|explain\w*|animat(?:ed|ion)|visual|lesson|(?:for|in|my|our) (?:(?:the|my|our|a|\w+) )?(?:class|school)|science|stem|physics|biology|geography|chemistry|geometry|maths?|teach\w*|education\w*|learn\w*|diagram|chart|infographic|schematic|cut ?away|cross[- ]section\w*|section view|cut (?:view|open|in half)|(?:what|look|seen|view)[\w' ]{0,14} inside|labell?ed|labels|anatom\w+|microscope|process of|formation|works?(?! (?:in|at|on|with|as|hard|for))|experiment|3d model|for (?:kids|children|beginners))\b|怎么|怎样|如何|为什么|为何|原理|过程|形成|示意|讲解|解释|科普|演示|实验|教学|知识|上课|课件|课用|[物生地]理课|科学课|年级|剖面|切开|截面|内部|解剖|结构|运作|什么是/iu;
/** Nobody learns from it: it is told of otherwise. */
const LIVING = /^(?:person|animal|giant|small|bird|insect|fish)$/;
/** We are whoever it is, and whoever else is named is met on the way. */
const LOOKS_THROUGH_EYES: ReadonlySet<string> = new Set([
  'down-slope',
  'on-rails',
  'through-tube',
  'over-reef',
  'along-road',
  'in-barrel',
]);
/** Of whoever does it only the hands are seen. */
const OF_HANDS: ReadonlySet<string> = new Set(['chop', 'knead', 'type', 'play-keys', 'pen']);
const NOBODY: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'dog', '人', '男人', '女人', '狗']);
/** 馋死人 is nobody. */
const A_PERSON = /(?:[个男女老位有的]|^)人/u;
const NUMBER = /(?<!\d)(\d{1,2})(?!\d)|([一二三四五六七八九])(?=的乘法|乘法)/u;
const CHINESE_NUMBERS = '零一二三四五六七八九';

/** 烤面包机 is a thing, 面包师 somebody. */
const LONGER = '[机炉箱店房馆厂铺师员]';

/** One phrase of the table as an expression. */
function expressionOf(phrase: string, language: Language, matter = ''): RegExp {
  const words = phrase
    .replace(/^[?!]/u, '')
    .replace(/[.+^{}()[\]\\]/gu, '\\$&')
    .replace(/\s*…\s*/gu, language === 'zh' ? '.{0,12}' : '\\b.{0,36}\\b')
    .replaceAll('*', '\\w*')
    .replaceAll('$', matter);
  return new RegExp(language === 'zh' ? `${words}(?!${LONGER})` : `\\b${words}\\b`, 'iu');
}

interface Phrase {
  words: RegExp;
  needsTeaching: boolean;
}
interface Asked {
  phrases: readonly Phrase[];
  unless: readonly RegExp[];
}
const askedAs = (phrases: readonly string[], language: Language, matter?: string): Asked => ({
  phrases: phrases
    .filter((phrase) => !phrase.startsWith('!'))
    .map((phrase) => ({ words: expressionOf(phrase, language, matter), needsTeaching: phrase.startsWith('?') })),
  unless: phrases.filter((phrase) => phrase.startsWith('!')).map((phrase) => expressionOf(phrase, language)),
});
const TAUGHT = TAUGHT_ROWS.map((row) => ({
  ...row,
  asked: { en: askedAs(row.phrases.en, 'en'), zh: askedAs(row.phrases.zh, 'zh') },
}));

const MATTERS = new Map(MATTER_ROWS.map(({ matter, words }) => [matter, words]));
const SEEN = SEEN_ROWS.map((row) => {
  const asked = (language: Language): Asked => {
    const words = row.matters.flatMap((matter) => MATTERS.get(matter)![language]);
    const longestFirst = words.sort((one, other) => other.length - one.length);
    return askedAs(row.phrases[language], language, `(?<matter>${longestFirst.join('|')})`);
  };
  return { ...row, asked: { en: asked('en'), zh: asked('zh') } };
});
const DARK = /\b(?:black|dark) (?:background|backdrop|studio)\b|黑(?:色|底|)(?:的)?背景|黑底/iu;

interface Found {
  process: Process;
  said: string;
  besides: string;
}

function taughtIn(whole: string, language: Language): Found | undefined {
  const left = withoutAudience(whole);
  const prompt = left ?? whole;
  const teaches = left !== undefined || TEACHES.test(prompt);
  for (const { name, said, words, asked } of TAUGHT)
    for (const { words: phrase, needsTeaching } of asked[language].phrases) {
      if (asked[language].unless.some((other) => other.test(prompt))) break;
      if ((needsTeaching && !teaches) || !phrase.test(prompt)) continue;
      const number = name === 'times-table' ? numberIn(prompt) : undefined;
      const process: Process = {
        name,
        ...(words[language].length > 0 && { words: [...words[language]] }),
        ...(number !== undefined && { number }),
      };
      return { process, said: said[language], besides: prompt.replace(phrase, ' ') };
    }
  return undefined;
}

function seenIn(prompt: string, language: Language): Found | undefined {
  for (const { name, said, matters, asked } of SEEN) {
    if (asked[language].unless.some((other) => other.test(prompt))) continue;
    for (const { words } of asked[language].phrases) {
      const found = words.exec(prompt);
      if (!found) continue;
      const named = found.groups?.matter;
      const lower = named?.toLowerCase();
      const matter = matters.find((one) => lower && MATTERS.get(one)![language].includes(lower)) ?? matters[0];
      const colour = colourIn(prompt, language);
      const process: Process = {
        name,
        ...(matter && { matter }),
        ...(colour && { colour }),
        ...(DARK.test(prompt) && { dark: true }),
      };
      const stand = matter && MATTERS.get(matter)![language][0]!;
      return {
        process,
        said: said[language].replace('$', () => lower ?? stand ?? ''),
        besides: prompt.replace(words, ' '),
      };
    }
  }
  return undefined;
}

function colourIn(prompt: string, language: Language): Process['colour'] {
  const words = Object.entries(COLOURS_ZH) as [NonNullable<Process['colour']>, string][];
  const said = prompt.replace(DARK, '');
  return words.find(([en, zh]) =>
    language === 'zh' ? said.includes(zh.replace(/色$/u, '')) : new RegExp(`\\b${en}\\b`, 'iu').test(said),
  )?.[0];
}

function numberIn(prompt: string): number | undefined {
  const [, digits, chinese] = NUMBER.exec(prompt) ?? [];
  const number = digits ? Number(digits) : chinese ? CHINESE_NUMBERS.indexOf(chinese) : 0;
  return number >= 1 && number <= 12 ? number : undefined;
}

/** Whoever is named besides is whom the film is about; where a verb has nobody, nobody is. */
const isOfSomebody = (besides: string, namedIn: Named): boolean =>
  namedIn(besides).drafts.some(
    ({ name, subject, near }) =>
      !near &&
      LIVING.test(subject.kind) &&
      (!NOBODY.has(name) || (name === '人' ? A_PERSON.test(besides) : besides.includes(name))),
  );

/** Told by what it is done with, which may lie beside: two lemons and a knife. */
const BY_TOOL = /cut into slices$|^popcorn|^a piece of knitting/u;

export function processIn(asked: string, { language, namedIn }: Means, read: () => Reading): Reading | undefined {
  const { rest, titles } = takeOptions(asked);
  const found = taughtIn(rest, language) ?? seenIn(rest, language);
  if (!found || (BY_TOOL.test(found.said) && meant(rest).plain && !/\w{3}ing\b/u.test(rest))) return undefined;
  const { name } = found.process;
  if (!LOOKS_THROUGH_EYES.has(name) && !OF_HANDS.has(name) && isOfSomebody(found.besides, namedIn)) return undefined;
  const { look, pace, seconds, aspect } = read();
  return {
    language,
    subjects: [{ sprite: '1f4d6', name: found.said, kind: 'object', count: 1, size: 0.4 }],
    caption: [
      { concept: 'subject0', of: [0] },
      { concept: 'kind.object', of: [0] },
    ],
    relations: [],
    landscape: true,
    process: found.process,
    lesson: `process-${found.process.name}`,
    sets: ['studio'],
    light: 'day',
    weather: 'clear',
    ...(look && { look }),
    ...(pace !== undefined && { pace }),
    ...(seconds !== undefined && { seconds }),
    ...(aspect && { aspect }),
    titles,
    understood: found.said,
    unknown: [],
  };
}
