/** The button Again: the same words, another seed, for whoever presses it. */
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { keptFilm } from './closed-film.js';
import { askForFilm } from './film.js';

export const again: Command<{ clip: Option<string> }> = {
  name: 'again',
  typed: false,
  answer: 'public',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const { work, aspect } = (await keptFilm(invocation, clip, context)).request;
    const { prompt, seconds, style = null } = work;
    const once = `again ${clip} ${invocation.user}`;
    return askForFilm(invocation, { prompt, seconds, aspect, style, parent: clip, once }, context);
  },
};
