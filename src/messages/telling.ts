/** How a request is told in words, the same on every platform: how far it is, and what became of it. Plain text. */
import type { Clip, Progress } from '../request.js';
import type { Sentences } from './index.js';

/** How far a request is, in one line. */
export function tellProgress(progress: Progress, { progress: say }: Sentences): string {
  const left = progress.secondsLeft === undefined ? '' : say.left(Math.ceil(progress.secondsLeft));
  switch (progress.phase) {
    case 'waiting':
      return say.waiting(progress.place, left);
    case 'directing':
      return say.directing(progress.step, progress.steps);
    case 'drawing':
      return say.drawing(progress.frame, progress.frames, left);
    case 'encoding':
      return say.encoding;
  }
}

/** What stands under a film: what was understood, and its facts. */
export function tellFilm({ understood, seconds, seed, engine }: Clip, say: Sentences): string[] {
  const facts = say.facts(Number(seconds.toFixed(1)), seed, engine);
  return understood === '' ? [facts] : [say.finished(understood), facts];
}

/** The text, cut to so many characters as people count them. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
