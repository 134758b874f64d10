/** A prompt in which nobody is seen and no place is named still has a mood: it stands over a scene that tells it. Called by `reader.ts`. */
import { MOODS } from './lexicon/moods.js';

/** Of a longer prompt no title is made. */
const LONGEST_TITLE = 56;

export function moodIn(prompt: string, language: 'en' | 'zh'): string | undefined {
  const mood = MOODS.find(({ words }) => words.test(prompt));
  if (!mood) return undefined;
  const title = prompt.replace(/["“”「」『』《》]/gu, '').trim();
  const words = title.charAt(0).toUpperCase() + title.slice(1);
  return title.length > LONGEST_TITLE ? mood[language] : `${mood[language]} “${words}”`;
}
