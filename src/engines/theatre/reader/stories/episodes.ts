/**
 * A prompt that tells one thing after the other, of which something passes between two: "a fox steals a sausage from a cook,
 * then they make up". Each part is read as a prompt of its own. Called by `reader.ts`.
 */
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';
import type { Story } from './stories.js';

type Language = 'en' | 'zh';

export interface Means {
  language: Language;
  /** What turns of phrase mean. */
  said: (text: string) => string;
  /** Who is named in a text, in their order. */
  draftsOf: (text: string) => readonly Draft[];
  isDealt: (text: string) => boolean;
  /** Whether somebody does something there. */
  isDone: (text: string) => boolean;
}

const NEXT = {
  en: /(?:^|[,;.!]\s*|\s+)(?:and |but )?(?:then|after that|afterwards|later|finally|in the end|at the end|eventually|suddenly|next)\b\s*,?\s*|(?<=[\w'’]{2})[.!;]\s+(?=\S)/giu,
  zh: /[，,。；;！!\s]*(?:然后|接着|随后|后来|之后|最后|最终|突然|于是)[，,\s]*|[。；;！!]+(?=.)/gu,
} as const;
/** What ties a sentence to the one before it. */
const TIED =
  /^(?:(?:and|but|so|then|after that|afterwards|later|finally|in the end|at the end|at last|eventually|suddenly|next|from then on|from that (?:day|moment) on|ever since(?: then)?|one day|the next day|soon(?: after)?|(?:an?|one|two|three|four|five|six|ten|many|some|a few) (?:moment|minute|hour|day|night|week|month|year)s? later)\b\s*,?\s*)+|^(?:(?:然后|接着|随后|后来|之后|最后|最终|突然|于是|结果|终于|没想到|原来|从此(?:以后)?|从那(?:以后|天起)|第二天)[，,\s]*)+/iu;
const FIRST = /^(?:first|at first|once upon a time|one day|一开始|首先|先|有一天|从前)[，,\s]*/iu;
/** A clause that says who before it says what. */
const NAMED =
  /^(?:an?|the|his|her|its|their|my|both|two|three|four|five|some|all|one|another|many|(?:every|some|no)(?:one|body|thing)|in|on|at|by|inside|outside|under|behind|beside|near|above|below|between|next|from|with|when|while|as|if|there|here|now|after|before|during|overnight|meanwhile|today|tonight|[A-Z])\b/iu;
/** "in spring she …": when, before it says who. */
const WHEN =
  /^(?:in|on|at|by|after|during|before|every|each|that|this|all|one) (?:[\w’']+ ){0,3}?[\w’']+,? (?=(?:they|he|she|it)\s)/iu;
const PRONOUN = /^(?:(they|both|both of them|the two)|(he|him)|(she)|(it))\s+(?=\w)/iu;
/** 在树上找到了气球: somebody's doing, of whom the sentence before told. */
const NOBODY_CHINESE = /^(?:在|到|从)(?!.*有)/u;
/** Not 其他, nor whose something is. */
const PRONOUN_WITHIN = /(?<![其吉])[他她它](?![们的自])/gu;
const PRONOUN_CHINESE = /^(?:(它们|他们|她们|两人|双方|大家)|(他)|(她)|(它))(?=\p{Script=Han})/u;
/** Of whom something is told to whom it is done to, at the end of a clause. */
const OBJECT =
  /\b(?:him|them|(?:it|her)(?=\s*(?:$|[,.!?;]|(?:in|on|at|back|with|under|by|from|for|to|away|up|again|an?|the|some|his|every|and|but|until|while|then|so|home|into|onto|over|across|through|out|off|very|all|once|twice|gently|softly|slowly|carefully)\b)))(?!\w)/giu;
/** "the moon comes out and he falls asleep" */
const HE_THEN = /(?<=\b(?:and|so|but|while|because|until|when|as)\s)(?:he|she)(?=\s)/u;
const THEY = /(?<=\s)(?:they|both)(?=\s)/iu;
const FEMALE = /princess|queen|witch|mermaid|fairy|bride|nurse|hen|cow|lady/;
const MOST = 4;
const QUOTED = /["“「《][^"”」》]*["”」》]/gu;
/** A story has as many scenes as there is time for. */
const MOST_SENTENCES = 10;

/** Each sentence of a story as a prompt of its own; what names nobody belongs to the sentence before it. */
export function scenesTold({ sentences, listed }: Story, means: Means): string[] | undefined {
  const { language, draftsOf, isDone } = means;
  const cast: Draft[] = [];
  const scenes: string[] = [];
  for (const sentence of sentences) {
    const plain = sentence.replace(FIRST, '').replace(TIED, '');
    const bare = plain.replace(QUOTED, '');
    const said = means.said(listed ? plain : withNames(plain, cast, language));
    const drafts = /\p{L}/u.test(bare) ? draftsOf(said.replace(QUOTED, '')) : [];
    for (const draft of drafts)
      if (!cast.some(({ name }) => name === draft.name) && (cast.length === 0 || isAlive(draft.subject)))
        cast.push(draft);
    const seen = listed ? said : watched(said, drafts, cast, language);
    if (listed || drafts.length > 0 || (/\p{L}/u.test(bare) && isDone(said))) scenes.push(seen);
    else if (scenes.length > 0) scenes.push(`${scenes.pop()}${language === 'zh' ? '，' : ', '}${sentence}`);
  }
  return scenes.length < 2 ? undefined : scenes.slice(0, MOST_SENTENCES);
}

/** What befalls mere things is seen by whom the story tells of: a scene without its hero looks like another story's. */
function watched(said: string, drafts: readonly Draft[], [hero]: readonly Draft[], language: Language): string {
  const isLifeless = drafts.length > 0 && !drafts.some(({ subject }) => isAlive(subject));
  if (!hero || !isLifeless || !isAlive(hero.subject)) return said;
  const plain = said.replace(/[.!?。！？\s]+$/u, '');
  return language === 'zh' ? `${plain}，${hero.name}看着` : `${plain}, ${named(hero, language)} watches`;
}

/** Undefined where nothing is told in parts, or where nothing passes between two in any of them. */
export function episodesIn(prompt: string, means: Means): string[] | undefined {
  const { language, draftsOf, isDealt, isDone } = means;
  const parts = prompt
    .replace(FIRST, '')
    .split(NEXT[language])
    .map((part) => part.replace(FIRST, '').trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const cast: Draft[] = [];
  const episodes: string[] = [];
  for (const part of parts) {
    const said = means.said(withNames(part, cast, language));
    for (const draft of draftsOf(said))
      if (!cast.some(({ name }) => name === draft.name) && isAlive(draft.subject)) cast.push(draft);
    if (isDone(said) || isDealt(said)) episodes.push(said);
    else if (episodes.length === 0) return undefined;
    else episodes.push(`${episodes.pop()}${language === 'zh' ? '，' : ', '}${part}`);
  }
  if (episodes.length < 2 || !episodes.some(isDealt)) return undefined;
  return episodes.slice(0, MOST);
}

/** Whoever was named before stands in for a pronoun, and before a verb alone. */
export function withNames(part: string, cast: readonly Draft[], language: Language): string {
  const [hero] = cast;
  if (!hero) return part;
  const and = language === 'zh' ? '和' : ' and ';
  const all = cast
    .slice(0, 2)
    .map((one) => named(one, language))
    .join(and);
  const space = language === 'zh' ? '' : ' ';
  const when = language === 'en' ? (WHEN.exec(part)?.[0] ?? '') : '';
  const clause = part.slice(when.length);
  const found = (language === 'zh' ? PRONOUN_CHINESE : PRONOUN).exec(clause);
  const of = (...genders: string[]) => cast.find(({ subject }) => genders.includes(subject.gender ?? 'beast')) ?? hero;
  const she =
    cast.find(({ subject, name }) => subject.gender === 'woman' || FEMALE.test(name)) ??
    cast.find(({ subject }) => subject.gender !== 'man') ??
    hero;
  const who = !found
    ? language === 'zh'
      ? !NOBODY_CHINESE.test(clause)
      : NAMED.test(clause)
        ? undefined
        : named(hero, language)
    : found[1]
      ? all
      : named(found[2] ? of('man', 'person') : found[3] ? she : of('beast'), language);
  const rest = found ? clause.slice(found[0].length) : clause;
  const told = `${when}${who === undefined ? rest : `${who}${space}${rest}`}`;
  if (language === 'zh')
    return told.replace(PRONOUN_WITHIN, (pronoun) => {
      const isTold = told.includes(hero.name);
      const whom = isTold ? cast.find((one) => !told.includes(one.name)) : hero;
      return whom?.name ?? pronoun;
    });
  const isUnnamed = !cast.some(({ name }) => told.includes(name));
  if (isUnnamed && HE_THEN.test(told))
    return told.replace(HE_THEN, (he) => named(he === 'she' ? she : of('man', 'person'), language));
  if (THEY.test(told)) return told.replace(THEY, all);
  const other = cast.find(({ name }) => !told.includes(name));
  return other ? told.replace(OBJECT, named(other, language)) : told;
}

function named({ name, colour, count, plural }: Draft, language: Language): string {
  if (language === 'zh') return name;
  const many = typeof count === 'number' && count > 1;
  return `the ${many ? `${count} ` : ''}${colour ? `${colour} ` : ''}${name}${many || plural ? 's' : ''}`;
}
