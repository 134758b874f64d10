/** The button Again: the same words, the next take of them, for whoever presses it. */
import { randomInt } from 'node:crypto';
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import * as requests from '../src/state/requests.js';
import { keptFilm } from './closed-film.js';
import { askForFilm } from './film.js';

/** A multiple of all numbers up to ten: what engines leave open they go through by the seed, and this far on they are where they were. */
const ROUND = 2520;

/** A seed whose take follows those that there are already, and that nobody has had. */
export function takeAfter(seed: number, takes: number, rounds = randomInt(Math.floor(0x1_0000_0000 / ROUND))): number {
  return rounds * ROUND + ((seed + 1 + takes) % ROUND);
}

export const again: Command<{ clip: Option<string> }> = {
  name: 'again',
  typed: false,
  answer: 'public',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const { work, aspect } = (await keptFilm(invocation, clip, context)).request;
    const { prompt, seconds, style = null } = work;
    const seed = takeAfter(work.seed, await requests.takesOf(context.database, clip));
    const once = `again ${clip} ${invocation.user}`;
    return askForFilm(invocation, { prompt, seed, seconds, aspect, style, parent: clip, once }, context);
  },
};
