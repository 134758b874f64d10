/** What a film's file is called where people save it. Used by the platforms when they send one. */
import { createHash } from 'node:crypto';
import type { VideoRequest } from '../request.js';

const LONGEST_WORDS = 40;

/** The prompt's first words and the seed, in letters that every system takes: `a-cat-dances-7.mp4`. */
export function fileNameOf({ work: { prompt, seed } }: Pick<VideoRequest, 'work'>): string {
  const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const isReadable = /^[\p{ASCII}\p{P}]*$/u.test(prompt) && words.length > 0;
  const digest = createHash('sha256').update(prompt).digest('hex').slice(0, 6);
  const name = isReadable ? words.join('-').slice(0, LONGEST_WORDS).replace(/-$/, '') : `mutoscope-${digest}`;
  return `${name}-${seed}.mp4`;
}
