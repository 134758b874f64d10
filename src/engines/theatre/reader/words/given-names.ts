/**
 * People and pets are called by their names: "Mia and Tom play football", "our goat Gerald", "Benny the bear". A name is taken
 * out beside a word that says who it is, and elsewhere gives way to such a word. Called by `reader.ts` and `stories.ts`.
 */
import { BOYS_CHINESE, GIRLS_CHINESE, MEN, WOMEN } from '../lexicon/given-names.js';

type Language = 'en' | 'zh';

/** Among such words people with names are children. */
const CHILDISH =
  /\b(?:school|kindergarten|classmates?|m[uo]m(?:my)?|dad(?:dy)?|grandm\w+|grandp\w+|toys?|bedtime|playground|kids?|child(?:ren)?|son|daughter|treehouse|sandcastle|beanstalk)\b/iu;
const CAPITAL = "\\p{Lu}[\\p{Ll}'’-]+";
/** "my friend Jake", "our goat Gerald": not "the white House". */
const BESIDE = new RegExp(
  `\\b((?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Aa]n?|[Tt]he|[Tt]his)\\s+(?:[a-z-]+\\s+){0,3}?([a-z]+)|[Gg]randm\\w+|[Gg]randp\\w+|[Uu]ncle|[Aa]unt(?:ie|y)?),?\\s+(${CAPITAL})(?![\\p{L}’'-])(?!\\s+\\p{Lu})`,
  'gu',
);
const TITLED = new RegExp(`(?<![\\p{L}])(${CAPITAL}),?\\s+(the\\s+(?:[a-z-]+\\s+){0,2}?([a-z]+))\\b`, 'gu');
const ALONE = new RegExp(`(?<![\\p{L}\\d#@'’-])(${CAPITAL})(?=['’]s\\b|[\\s,.!?;:]|$)`, 'gu');
/** Before a surname, or as one: a place, a firm, a work. */
const SURNAME = /^\s+\p{Lu}/u;
const OF_A_WHOLE = /\p{Lu}[\p{L}'’-]*\s+$/u;
/** Who is greeted, and what is called after somebody. */
const GREETED =
  /(?:\b(?:happy|merry|dear|hi|hello|hey|for|from|to|by|congrats|thanks|love|named|called|saint|st\.?|king|queen|prince|princess|captain|doctor|dr\.?|mr\.?|mrs\.?|ms\.?|miss|sir|lady|santa|hurricane)\s+|\b(?:birthday|christmas)[\s,]+(?:\w+\s+)?)$/iu;
const QUOTED = /(["“「『《][^"”」』》]*["”」』》])/u;

/** @param isBeing whether a word names somebody who lives, or a boat. */
export function withoutGivenNames(prompt: string, language: Language, isBeing: (word: string) => boolean): string {
  return prompt
    .split(QUOTED)
    .map((text, index) => (index % 2 === 1 ? text : language === 'zh' ? chinese(text) : english(text, isBeing)))
    .join('');
}

const chinese = (text: string): string => text.replace(GIRLS_CHINESE, '小女孩').replace(BOYS_CHINESE, '小男孩');

function english(prompt: string, isBeing: (word: string) => boolean): string {
  const known = new Map<string, string>();
  const beside = prompt
    .replace(BESIDE, (whole, who: string, noun: string | undefined, name: string) => {
      if (noun !== undefined && !isBeing(noun)) return whole;
      if (noun !== undefined) known.set(name, `the ${noun}`);
      return who;
    })
    .replace(TITLED, (whole, name: string, who: string, noun: string) => {
      if (!isBeing(noun)) return whole;
      known.set(name, who);
      return who;
    });
  const isChildish = CHILDISH.test(prompt);
  return beside.replace(ALONE, (name: string, _name, at: number, text: string) => {
    const isWoman = WOMEN.has(name);
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    // Who is called so is said beside it; `stories.ts` knows.
    // "a Victoria crowned pigeon": a sort of pigeon.
    if (/\b(?:an?|the|this) $/iu.test(before)) return name;
    if (prompt.includes(` called ${name}`) || prompt.includes(` named ${name}`)) return name;
    const introduced = known.get(name);
    if (introduced !== undefined && !GREETED.test(before)) return introduced;
    // Alice and Juliet are known from stories.
    if (
      !(isWoman || MEN.has(name)) ||
      isBeing(name.toLowerCase()) ||
      SURNAME.test(after) ||
      OF_A_WHOLE.test(before) ||
      GREETED.test(before)
    )
      return name;
    const who = isChildish ? (isWoman ? 'girl' : 'boy') : isWoman ? 'woman' : 'man';
    known.set(name, `the ${who}`);
    return /['’]s\b/u.test(after.slice(0, 2)) ? `the ${who}` : `a ${who}`;
  });
}
