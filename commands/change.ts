/**
 * The button Change: shows prompt and seed to be changed; what comes back is a new film of the same length and shape.
 * Where another length or shape is asked for at once, it is the same take in that.
 */
import type { Command } from '../src/command.js';
import { clipOption, type Option, promptOption } from '../src/command-options.js';
import type { Sentences } from '../src/messages/index.js';
import type { Aspect } from '../src/request.js';
import { keptFilm } from './closed-film.js';
import { askForFilm } from './film.js';
import { seedOption, shapeOptions } from './sora.js';

export const change: Command<{
  clip: Option<string>;
  prompt: Option<string | undefined>;
  seed: Option<number | undefined>;
  seconds: Option<number | undefined>;
  aspect: Option<Aspect | undefined>;
}> = {
  name: 'change',
  typed: false,
  answer: 'public',
  options: ({ capabilities: { longestSeconds } }) => ({
    clip: clipOption(),
    prompt: perhaps(promptOption()),
    seed: seedOption(),
    ...shapeOptions(longestSeconds),
  }),
  run: async (invocation, { clip, prompt, ...asked }, context) => {
    const { work, aspect } = (await keptFilm(invocation, clip, context)).request;
    const isSameTake = prompt === undefined;
    if (isSameTake && Object.values(asked).every((value) => value === undefined)) {
      const fields = { prompt: work.prompt, seed: String(work.seed) };
      return { text: context.whisper.changeTitle, form: { verb: 'change', clip, fields } };
    }
    // Words that wish for a length or a shape win over what the film had.
    const wished = isSameTake ? {} : context.wishes(prompt);
    const wish = {
      prompt: prompt ?? work.prompt,
      seed: asked.seed ?? (isSameTake ? work.seed : undefined),
      seconds: asked.seconds ?? (wished.seconds === undefined ? work.seconds : undefined),
      aspect: asked.aspect ?? wished.aspect ?? aspect,
      parent: clip,
      ...(isSameTake && { once: `change ${clip} ${JSON.stringify(asked)} ${invocation.user}` }),
    };
    return askForFilm(invocation, wish, context);
  },
};

function perhaps<Value>(option: Option<Value>): Option<Value | undefined> {
  return { ...option, required: false, read: (say: Sentences) => option.read(say).optional() };
}
