/** The button Details: how a film was made. */
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { tellFilm } from '../src/messages/telling.js';
import { KEPT_DAYS } from '../src/state/kept.js';
import { keptFilm } from './closed-film.js';

export const details: Command<{ clip: Option<string> }> = {
  name: 'details',
  typed: false,
  answer: 'private',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const { request, outcome } = await keptFilm(invocation, clip, context);
    const { say } = context;
    const lines = [say.details.prompt(request.work.prompt)];
    if (outcome?.kind === 'clip') {
      const { width, height, framesPerSecond, bytes, timings } = outcome.clip;
      const { directing, drawing, compressing } = timings;
      lines.push(
        ...tellFilm(outcome.clip, say),
        `${say.details.size(width, height, framesPerSecond)}, ${say.details.bytes((bytes / 1e6).toFixed(1))}`,
        say.details.took(tenths(directing), tenths(drawing), tenths(compressing)),
      );
    }
    return { text: [...lines, say.details.kept(KEPT_DAYS)].join('\n') };
  },
};

const tenths = (seconds: number) => Number(seconds.toFixed(1));
