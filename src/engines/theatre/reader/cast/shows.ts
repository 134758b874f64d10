/**
 * What is nobody and seen about all: the northern lights, a rainbow, a shower. They are taken out of a prompt's words, so that
 * nobody is drawn for them, and stand over the whole film. Called by `reader.ts`.
 */
import type { ShowName } from '../../reading.js';
import { SHOWS, type ShowWords } from '../lexicon/shows.js';

export interface Shown {
  /** What is left to be read. */
  prompt: string;
  shows: ShowName[];
  /** The show's own name, where the prompt is nothing else. */
  idea?: string;
}

const ENDS = /^[\s"“”'.,!?;:…~*#]+|[\s"“”'.,!?;:…~。！？，；：]+$/gu;
/** What is said of a show and names nobody. */
const NOTHING =
  /^(?:(?:a|an|the|of|show|me|some|video|please|film|clip|timelapse|time lapse|in|over|above|across|dancing|glowing|beautiful|pretty|magical|magic|green|double|big|bright|huge|appears?|appearing|sky|night|dark|after|rain|the|it)\b\s*)*$|^(?:一?[道条个片]|美丽的|漂亮的|绚丽的|夜空|天空|天上|夜晚|中|的|里|出现了?|升起|雨后|看|我想看|在|舞动|跳舞|挂在)*$/iu;

export function shownIn(prompt: string, language: 'en' | 'zh'): Shown {
  const found = SHOWS.filter(({ words }) => words.test(prompt));
  if (found.length === 0) return { prompt, shows: [] };
  const rest = found.reduce((text, show) => without(text, show), prompt);
  const shows = found.map(({ name }) => name);
  if (!NOTHING.test(rest.replace(ENDS, '')))
    return { prompt: found.reduce((text, { kept }) => (kept ? `${text}, ${kept[language]}` : text), rest), shows };
  const alone = found[0]!;
  return { prompt: alone[language], shows, idea: prompt.match(alone.words)![0].trim().toLowerCase() };
}

/** A space stays, so that its neighbours do not grow together. */
const without = (text: string, { words }: ShowWords): string => text.replace(new RegExp(words, `${words.flags}g`), ' ');
