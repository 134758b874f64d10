/** The one live line of `npm run play` on stderr: rewritten in place on a screen, one line per phase in a log file. */
import type { Sentences } from './messages/index.js';
import { tellProgress } from './messages/telling.js';
import type { Progress } from './request.js';

export interface LiveLine {
  show(progress: Progress): void;
  /** Writes a sentence that stays, above the live line. */
  print(sentence: string): void;
  clear(): void;
}

/**
 * @param silent shows no progress; sentences are still printed.
 * @param typing somebody types on the same screen: progress is told once a phase and erases nothing.
 */
export function openLiveLine({
  silent,
  typing = false,
  say,
}: {
  silent: boolean;
  typing?: boolean;
  say: Sentences;
}): LiveLine {
  const screen = process.stderr;
  const inPlace = Boolean(screen.isTTY) && !typing;
  let phase = '';
  const clear = () => {
    if (!silent && inPlace) screen.write('\r\x1b[2K');
  };
  return {
    clear,
    print: (sentence) => {
      clear();
      screen.write(`${sentence}\n`);
    },
    show: (progress) => {
      if (silent) return;
      const text = tellProgress(progress, say);
      if (inPlace) screen.write(`\r\x1b[2K${fitColumns(text, (screen.columns ?? 80) - 1)}`);
      else if (progress.phase !== phase) screen.write(`${text}\n`);
      phase = progress.phase;
    },
  };
}

/** As much of the text as fits: a longer line would wrap and could not be rewritten. Chinese takes two columns. */
function fitColumns(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += /[\u1100-\u115f\u2e80-\uffef]/u.test(character) ? 2 : 1;
    if (used > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}
