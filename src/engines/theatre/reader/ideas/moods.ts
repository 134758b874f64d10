/** A prompt in which nobody is seen and no place is named still has a mood: it stands over a scene that tells it. Called by `reader.ts`. */
import { MOODS } from '../lexicon/moods.js';
import { situationIn } from './memes.js';

/** Of a longer prompt no title is made. */
const LONGEST_TITLE = 56;

/** @param title what stands over it: the chatter's own words. */
export const moodIn = (prompt: string, language: 'en' | 'zh', title = prompt): string | undefined =>
  befalls(prompt, language, title) ?? under(title, MOODS.find(({ words }) => words.test(prompt))?.[language]);

/** What befalls the chatter himself: "my internet is so slow". */
export const befalls = (prompt: string, language: 'en' | 'zh', title = prompt): string | undefined =>
  under(title, situationIn(prompt, language));

function under(prompt: string, scene: string | undefined): string | undefined {
  const title = prompt.replace(/["“”「」『』《》]/gu, '').trim();
  if (scene === undefined || title.length > LONGEST_TITLE) return scene;
  return `${scene} “${title.charAt(0).toUpperCase() + title.slice(1)}”`;
}
