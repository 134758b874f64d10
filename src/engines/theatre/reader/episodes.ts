/**
 * A prompt that tells one thing after the other, of which something passes between two: "a fox steals a sausage from a cook,
 * then they make up". Each part is read as a prompt of its own. Called by `reader.ts`.
 */
import { isAlive } from './interpret/tools.js';
import type { Draft } from './plot.js';

type Language = 'en' | 'zh';

interface Means {
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
const FIRST = /^(?:first|at first|once upon a time|one day|一开始|首先|先|有一天|从前)[，,\s]*/iu;
/** A clause that says who before it says what. */
const NAMED = /^(?:an?|the|his|her|its|their|my|both|two|three|four|five|some|all|one|another|many|[A-Z])\b/u;
const PRONOUN = /^(?:(they|both|both of them|the two)|(he|him)|(she)|(it))\s+(?=\w)/iu;
const PRONOUN_CHINESE = /^(?:(它们|他们|她们|两人|双方|大家)|(他)|(她)|(它))(?=\p{Script=Han})/u;
/** Of whom something is told to whom it is done to, at the end of a clause. */
const OBJECT =
  /\b(?:him|them|(?:it|her)(?=\s*(?:$|[,.!?;]|(?:in|on|at|back|with|under|by|from|for|to|away|up|again|an?|the|some|his)\b)))(?!\w)/iu;
const THEY = /(?<=\s)(?:they|both)(?=\s)/iu;
const FEMALE = /princess|queen|witch|mermaid|fairy|bride|nurse|hen|cow|lady/;
const MOST = 4;

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
function withNames(part: string, cast: readonly Draft[], language: Language): string {
  const [hero] = cast;
  if (!hero) return part;
  const and = language === 'zh' ? '和' : ' and ';
  const all = cast
    .slice(0, 2)
    .map((one) => named(one, language))
    .join(and);
  const space = language === 'zh' ? '' : ' ';
  const found = (language === 'zh' ? PRONOUN_CHINESE : PRONOUN).exec(part);
  const of = (...genders: string[]) => cast.find(({ subject }) => genders.includes(subject.gender ?? 'beast')) ?? hero;
  const she =
    cast.find(({ subject, name }) => subject.gender === 'woman' || FEMALE.test(name)) ??
    cast.find(({ subject }) => subject.gender !== 'man') ??
    hero;
  const who = !found
    ? NAMED.test(part) || language === 'zh'
      ? undefined
      : named(hero, language)
    : found[1]
      ? all
      : named(found[2] ? of('man', 'person') : found[3] ? she : of('beast'), language);
  const rest = found ? part.slice(found[0].length) : part;
  const told = who === undefined ? rest : `${who}${space}${rest}`;
  if (language === 'zh') return told;
  if (THEY.test(told)) return told.replace(THEY, all);
  const other = cast.find(({ name }) => !told.includes(name));
  return other ? told.replace(OBJECT, named(other, language)) : told;
}

function named({ name, colour, count, plural }: Draft, language: Language): string {
  if (language === 'zh') return name;
  const many = typeof count === 'number' && count > 1;
  return `the ${many ? `${count} ` : ''}${colour ? `${colour} ` : ''}${name}${many || plural ? 's' : ''}`;
}
