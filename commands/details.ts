/** The button Details: how a film was made. What was asked for stands above it, and Telegram shows 200 characters. */
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { choiceName } from '../src/messages/index.js';
import { tellFacts } from '../src/messages/telling.js';
import { longestKeptDays } from '../src/state/kept.js';
import { keptFilm } from './closed-film.js';

export const details: Command<{ clip: Option<string> }> = {
  name: 'details',
  typed: false,
  answer: 'private',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const row = await keptFilm(invocation, clip, context, 'noRecord');
    const { say, database } = context;
    const { outcome } = row;
    const lines: string[] = [];
    if (outcome?.kind === 'clip') {
      const { width, height, framesPerSecond, bytes, style, timings } = outcome.clip;
      const { directing, drawing, compressing } = timings;
      lines.push(
        tellFacts(outcome.clip, say),
        ...(style === undefined ? [] : [say.details.style(choiceName(say, style))]),
        say.details.size(`${width} × ${height}`, framesPerSecond, (bytes / 1e6).toFixed(1)),
        say.details.took(tenths(directing), tenths(drawing), tenths(compressing)),
      );
    }
    return { text: [...lines, say.details.kept(await longestKeptDays(database, [row]))].join('\n') };
  },
};

const tenths = (seconds: number) => Number(seconds.toFixed(1));
