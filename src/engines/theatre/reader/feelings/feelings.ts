/**
 * What somebody is said to feel: "a man sighs in relief", "a girl's face flushed", 他羞愧地低下头. The feeling goes to whoever
 * has it, and the words for it out of the prompt, so that lips, tears and pride are nobody who plays; what is left of the
 * reason is what can be seen of it. Called by `reader.ts`.
 */
import type { FeelingName } from '../../score/feelings.js';
import { any, BEFORE, BEING, FACED, INTO, SIDEWAYS, TOLD_BY_FACES, TURNS, verb } from '../lexicon/feeling-turns.js';
import { FEELING_WORDS } from '../lexicon/feelings.js';
import { withReason } from './feeling-reasons.js';
import { feltInChinese } from './feelings-chinese.js';

export interface Felt {
  /** The prompt without what is felt. */
  prompt: string;
  name: FeelingName;
  /** It comes of what is done first: of a bite. */
  late: boolean;
  /** Said before a name: of people alone, of others it is what they are like. */
  ofPerson?: true;
}

export const feltIn = (prompt: string, language: 'en' | 'zh'): Felt | undefined =>
  /["“”「『《]/u.test(prompt) ? undefined : language === 'zh' ? feltInChinese(prompt) : feltInEnglish(prompt);

/** Before a name as well; the others mostly say something else there, or are acts of their own. */
const BEFORE_NAMES = any(
  'angry, tired, scared, furious, enraged, outraged, confused, bewildered, puzzled, baffled, embarrassed, nervous, anxious, worried, bored, disgusted, jealous, exhausted, surprised, shocked, astonished, frustrated, disappointed, suspicious, skeptical, determined, annoyed, terrified, frightened, horrified, heartbroken, relieved, ashamed'.split(
    ', ',
  ),
);
/** By a word for it, else by what a face does, else by a deed alone. */
const NAMED = FEELING_WORDS.map(({ name, nouns, adjectives, verbs }) => ({
  name,
  words: new RegExp(
    [
      ...(nouns.length > 0 ? [`${INTO}(?:[\\w-]+ ){0,2}?${any(nouns)}\\b(?! (?:parks?|arcades?|rides?)\\b)`] : []),
      ...[...nouns, ...adjectives].filter((word) => word.includes(' ')).map((phrase) => `\\b${phrase}\\b`),
      `${BEING} ${SIDEWAYS}${any(adjectives)}\\b`,
      `${BEFORE}${any(adjectives)}${FACED}`,
    ].join('|'),
    'iu',
  ),
  deeds: verbs.length > 0 ? new RegExp(`\\b${any(verbs.map(verb))}\\b(?! of\\b)`, 'iu') : undefined,
}));

/** Of several the first that is told. */
function nameIn(text: string): FeelingName | undefined {
  const earliest = (patterns: readonly { name: FeelingName; pattern: RegExp | undefined }[]) =>
    patterns
      .map(({ name, pattern }) => ({ name, at: pattern ? text.search(pattern) : -1 }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0]?.name;
  return (
    earliest(NAMED.map(({ name, words }) => ({ name, pattern: words }))) ??
    earliest(TOLD_BY_FACES.map(([pattern, name]) => ({ name, pattern }))) ??
    earliest(NAMED.map(({ name, deeds }) => ({ name, pattern: deeds })))
  );
}

/** What is feared stands there, and is another story. */
const FEARED =
  /\b(?:afraid|scared|terrified|frightened) (?:of|by)\b|\b(?:jealous|envious) of\b|\bproud(?:ly)? (?:show|display|present|hold)/iu;

function feltInEnglish(prompt: string): Felt | undefined {
  if (FEARED.test(prompt)) return undefined;
  const named = nameIn(prompt);
  const name = named ?? nameBefore(prompt);
  if (!name) return undefined;
  const told = withoutFeeling(prompt).replace(ATTRIBUTIVE, '$1 $2');
  const { text, late } = withReason(told);
  const tidy = text
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/,\s*(?=[,.;]|$)/gu, '')
    .replace(/(?:\.\s*){2,}/gu, '. ')
    .replace(/\s{2,}/gu, ' ')
    .trim()
    .replace(/^He (?=\w)/u, 'A man ')
    .replace(/^She (?=\w)/u, 'A woman ');
  return {
    prompt: tidy,
    name,
    late: late || (name === 'disgusted' && TASTES.test(tidy)),
    ...(named === undefined && { ofPerson: true }),
  };
}

/** It is disgusting once it is in the mouth. */
const TASTES = /\b(?:tast|eat|bit|drink|sip|lick|try)\w*\b/iu;

/** "an angry man" */
const ATTRIBUTIVE = new RegExp(
  `\\b(an?|the|one|this|my) ((?:(?:young|old|little|small|big|tall|elderly|very|middle-aged|[\\w-]+ly) ){0,2})${BEFORE_NAMES},? (?=[a-z])`,
  'giu',
);

function nameBefore(prompt: string): FeelingName | undefined {
  const [said] = prompt.toLowerCase().match(ATTRIBUTIVE) ?? [];
  if (said === undefined) return undefined;
  return FEELING_WORDS.find(({ adjectives }) => adjectives.some((word) => said.includes(word)))?.name;
}

const withoutFeeling = (prompt: string): string =>
  TURNS.reduce((text, [turn, left]) => text.replace(turn, left), prompt);
