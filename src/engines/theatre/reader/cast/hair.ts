/**
 * What a prompt says of somebody's hair and beard: "with short pink hair", "a bearded man", 扎着双马尾. The words leave, since they name
 * nobody and stand between who is meant and what they wear and do. Called by `reader.ts`.
 */

import type { Reading, Subject } from '../../reading.js';
import type { Hair } from '../../score/hair.js';
import { clip } from '../bounded-line.js';
import { BEARD_KINDS, CUTS, HAIR_COLOURS, IN_A_WORD } from '../lexicon/hair-words.js';
import type { Draft } from '../plot.js';
import { withArticle } from '../words/plural.js';

interface Said {
  hair: Hair;
  /** Where in what is left it stood. */
  at: number;
}

/** Up to five words before what they say the hair to be: "a thick, neatly trimmed grey". */
const WORDS = String.raw`(?:[\p{L}'-]+,? ){0,5}?`;
const HAIR = String.raw`(?:hair(?: (?:tied |pinned |put |done )?(?:up )?in (?:an? )?(?:\p{L}+ ){0,2}(?:bun|ponytail|braids?|plaits?|pigtails))?|curls|locks|bob|ponytail|braids?|plaits?|pigtails|dreadlocks|afro|bun|mohawk|beard|m(?:o)?ustache|goatee|stubble)`;
const BLOWN =
  '(?:,? (?:that (?:is )?)?(?:blowing|flowing|fluttering|flying|streaming|waving)(?: (?:in|behind|with) (?:the |her |his |them)?(?:wind|breeze|air|back)?)?)?';
const WITH = new RegExp(
  String.raw`,? (?<opener>with|and|having|has|whose) (?<said>${WORDS}${HAIR})\b${BLOWN}(?<and> and)?`,
  'giu',
);
/** "her long red hair flowing in the wind". */
const ABSOLUTE = new RegExp(
  String.raw`, (?:with )?(?:her|his|their) (?<said>${WORDS}hair) \p{L}+(?:ing|s) (?:in|behind|with|around) (?:the |her |his )?\p{L}+`,
  'giu',
);
const HAIRED = /\b(?<said>(?:\p{L}+[- ]){1,2}haired) /giu;
const WORD = new RegExp(String.raw`\b(?<said>${Object.keys(IN_A_WORD).join('|')}),? (?=\p{L})`, 'giu');
/** They are what they are called. */
const NO_HAIR = /^(?:bald (?:eagle|tire|tyre|spot)|bearded (?:dragon|vulture|seal)|blond(?:e)? (?:wood|beer|ale))/iu;
/** No hair of a head. */
const NOT_OF_HEAD = /\b(?:horse|camel|animal|cat|dog|animal|chest)s? hair$/iu;

const VERB_BEFORE = '(?<![剪洗吹刮拔染理烫剃梳留长][了着]?)';
/** 给女儿扎辫子 is done to her. */
const FOR_ZH = '(?<![给帮为替]\\p{Script=Han}{1,6})';
/** Rapunzel, and who is old. */
const WHO_ZH = '(?!长发公主|白发(?:苍苍)?的?[男女老])';
const WEARS_ZH = '(?:(?:留|扎|梳|顶|披|蓄|长|有|绑|编)(?:着|了|起)?)?';
const MUCH_ZH = '(?:(?:一|两|满)(?:头|脸|条|根|把|个|撮))?';
const HOW_ZH = '(?:(?:乌黑|飘逸|浓密|蓬松|柔顺|乱糟糟|花白|凌乱|茂密|高高|长长|短短|浅|深)的?)*';
const COLOUR_ZH = '(?:[金黄红棕褐黑灰白银粉蓝绿紫橙橘](?:色)?的?)?';
const HAIR_ZH =
  '(?:(?:大)?(?:长|短|卷|直|波浪|披肩)(?:卷|直)?(?:头)?发|(?<=[金黄红棕褐黑灰白银粉蓝绿紫橙橘]色?的?)发(?=碧眼|的|[女男少姑公老小帅美])|头发|双马尾|马尾辫?|麻花辫|脏辫|辫子|丸子头|爆炸头|刺猬头|光头|秃头|秃顶|大胡子|络腮胡子?|山羊胡子?|八字胡子?|小胡子|长胡子|白胡子|胡子|胡须)';
const SAID_ZH = new RegExp(
  `${VERB_BEFORE}${FOR_ZH}${WHO_ZH}(?<said>${WEARS_ZH}${MUCH_ZH}${HOW_ZH}${COLOUR_ZH}${HAIR_ZH}|白发苍苍|满头白发)(?:飘飘|飘扬|飘动|随风飘扬|在风中飘扬|碧眼)?(?:的|、)?`,
  'gu',
);
/** They have it cut, washed or combed. */
const AT_HAIRDRESSER_ZH = /^(?:头发|胡子|胡须)$/u;

export function withoutHair(prompt: string, language: 'en' | 'zh'): { prompt: string; said: Said[] } {
  const said: Said[] = [];
  const note = (hair: Hair | undefined, at: number): boolean => hair !== undefined && said.push({ hair, at }) > 0;
  let left = prompt;
  const take = (
    pattern: RegExp,
    keep: (groups: Record<string, string | undefined>, from: number) => string | undefined,
  ) => {
    left = left.replace(pattern, (...all) => {
      const groups = all.at(-1) as Record<string, string | undefined>;
      const at = all.at(-3) as number;
      return keep(groups, at) ?? (all[0] as string);
    });
  };
  if (language === 'zh') {
    take(SAID_ZH, ({ said: words = '' }, at) =>
      !AT_HAIRDRESSER_ZH.test(words) && note(hairIn(words, 2), at) ? '' : undefined,
    );
    return { prompt: left, said };
  }
  take(ABSOLUTE, ({ said: words = '' }, at) => (note(hairIn(words, 1), at) ? '' : undefined));
  take(WITH, ({ opener = '', said: words = '', and }, at) => {
    if (NOT_OF_HEAD.test(words) || !note(hairIn(words, 1), at)) return undefined;
    return and ? (opener === 'and' ? ' and' : ` ${opener}`) : '';
  });
  take(HAIRED, ({ said: words = '' }, at) => (note(hairIn(words, 1), at) ? '' : undefined));
  left = left.replace(WORD, (whole, ...more) => {
    const at = more.at(-3) as number;
    if (NO_HAIR.test(left.slice(at))) return whole;
    note(IN_A_WORD[(more.at(-1) as { said: string }).said.toLowerCase()], at);
    return '';
  });
  return { prompt: left, said };
}

function hairIn(words: string, column: 1 | 2): Hair | undefined {
  const plain = words.toLowerCase();
  const isBeard = column === 1 ? /beard|ustache|goatee|stubble/.test(plain) : /胡/.test(plain);
  const colour =
    column === 2 && /白发苍苍|满头白发|花白/.test(plain)
      ? 'white'
      : HAIR_COLOURS.find((row) => row[column].test(plain))?.[0];
  if (isBeard) return { beard: BEARD_KINDS.find((row) => row[column].test(plain))![0], ...(colour && { colour }) };
  const cut = /光头|秃/.test(plain) ? 'bald' : CUTS.find((row) => row[column].test(plain))?.[0];
  return cut || colour ? { ...(cut && { cut }), ...(colour && { colour }) } : undefined;
}

/** The reading of a prompt without its hair, and whoever is meant has it. */
export function withHair(
  reading: Reading,
  { prompt, said }: { prompt: string; said: readonly Said[] },
  draftsOf: (text: string) => readonly Draft[],
): Reading {
  const hairOf = new Map<string, Hair>();
  const people = [reading, ...(reading.chapters ?? [])].flatMap(({ subjects }) => subjects.filter(isPerson));
  for (const { hair, at } of said) {
    const who = whoseAt(prompt, at, people, reading.language, draftsOf);
    if (who) hairOf.set(who.name, { ...hairOf.get(who.name), ...hair });
  }
  return hairOf.size > 0 ? haired(reading, hairOf) : reading;
}

const isPerson = ({ kind }: Subject): boolean => kind === 'person';

/** English tells it behind somebody or right before; Chinese right before, or of whom it spoke last. */
function whoseAt(
  prompt: string,
  at: number,
  people: readonly Subject[],
  language: 'en' | 'zh',
  draftsOf: (text: string) => readonly Draft[],
): Subject | undefined {
  if (new Set(people.map(({ name }) => name)).size < 2) return people[0];
  const namedIn = (text: string): Subject[] =>
    text.trim() === '' ? [] : draftsOf(text).flatMap(({ name }) => people.find((one) => one.name === name) ?? []);
  const before = namedIn(prompt.slice(0, at)).at(-1);
  const behind = namedIn(prompt.slice(at))[0];
  const isBehind = language === 'zh' || /(?:^|\b(?:an?|the|two|three|four|some|and) )$/iu.test(prompt.slice(0, at));
  return (isBehind ? (behind ?? before) : (before ?? behind)) ?? people[0];
}

function haired(reading: Reading, hairOf: ReadonlyMap<string, Hair>): Reading {
  const subjects = reading.subjects.map((subject) => {
    const hair = isPerson(subject) ? hairOf.get(subject.name) : undefined;
    return hair ? { ...subject, hair } : subject;
  });
  const told = subjects.flatMap(({ hair }) => (hair ? [toldOf(hair, reading.language)] : []));
  return {
    ...reading,
    subjects,
    ...(told.length > 0 && {
      understood: clip(`${reading.understood} · ${told.join(reading.language === 'zh' ? '、' : ', ')}`),
    }),
    ...(reading.chapters && { chapters: reading.chapters.map((chapter) => haired(chapter, hairOf)) }),
  };
}

function toldOf({ cut, colour, beard }: Hair, language: 'en' | 'zh'): string {
  const column = language === 'zh' ? 1 : 0;
  const shade = HAIR_COLOURS.find(([name]) => name === colour)?.[3][column] ?? '';
  const beards = BEARD_KINDS.find(([name]) => name === beard)?.[3][column];
  if (cut === 'bald') return language === 'zh' ? '光头' : 'bald';
  const shape = CUTS.find(([name]) => name === cut)?.[3][column] ?? '';
  const beardTold =
    beards === undefined
      ? undefined
      : language === 'zh'
        ? `${cut ? '' : shade}${beards}`
        : withArticle(beards.replace(/(?=beard|moustache|goatee)/, shade && !cut ? `${shade} ` : ''));
  if (beardTold !== undefined && !cut) return beardTold;
  const hair =
    language === 'zh'
      ? `${shade}${shape}${/的$/.test(shape) || !shape ? '头发' : '发'}`
      : [shape, shade, 'hair'].filter(Boolean).join(' ');
  return beardTold === undefined ? hair : language === 'zh' ? `${hair}和${beardTold}` : `${hair} and ${beardTold}`;
}
