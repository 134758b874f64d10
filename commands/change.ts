/** The button Change: shows prompt and seed to be changed; what comes back is a new film of the same length and shape. */
import type { Command } from '../src/command.js';
import { clipOption, type Option, promptOption } from '../src/command-options.js';
import type { Sentences } from '../src/messages/index.js';
import { keptFilm } from './closed-film.js';
import { askForFilm } from './film.js';
import { seedOption } from './sora.js';

export const change: Command<{
  clip: Option<string>;
  prompt: Option<string | undefined>;
  seed: Option<number | undefined>;
}> = {
  name: 'change',
  typed: false,
  answer: 'public',
  options: () => ({ clip: clipOption(), prompt: perhaps(promptOption()), seed: seedOption() }),
  run: async (invocation, { clip, prompt, seed }, context) => {
    const { work, aspect } = (await keptFilm(invocation, clip, context)).request;
    if (prompt === undefined) {
      const fields = { prompt: work.prompt, seed: String(work.seed) };
      return { text: context.whisper.changeTitle, form: { verb: 'change', clip, fields } };
    }
    // Words that wish for a length or a shape win over what the film had.
    const wished = context.wishes(prompt);
    const wish = {
      prompt,
      seed,
      seconds: wished.seconds === undefined ? work.seconds : undefined,
      aspect: wished.aspect ?? aspect,
      parent: clip,
    };
    return askForFilm(invocation, wish, context);
  },
};

function perhaps<Value>(option: Option<Value>): Option<Value | undefined> {
  return { ...option, required: false, read: (say: Sentences) => option.read(say).optional() };
}
