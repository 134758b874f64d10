/**
 * The button Change: shows prompt and seed to be changed; what comes back is a new film of the same length and shape.
 * Where another length or shape is asked for at once, it is the same take in that; what still waits is given it itself.
 */
import { reshape } from '../src/admission/reshape.js';
import type { Command, CommandContext, Invocation } from '../src/command.js';
import { clipOption, type Option, promptOption } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import type { Sentences } from '../src/messages/index.js';
import type { Aspect, Message } from '../src/request.js';
import type { RequestRow } from '../src/state/requests.js';
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
    const row = await keptFilm(invocation, clip, context);
    const { work, aspect } = row.request;
    const isSameTake = prompt === undefined;
    if (isSameTake && row.stage !== 'closed') return changeWaiting(invocation, row, asked, context);
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

async function changeWaiting(
  { platform, user, roles }: Invocation,
  row: RequestRow,
  asked: { seconds?: number | undefined; aspect?: Aspect | undefined; seed?: number | undefined },
  { database, capabilities, say, whisper, withdraw, wake }: CommandContext,
): Promise<Message> {
  if (row.platform !== platform || row.user !== user) throw new RefusedError(whisper.refusals.onlyAsker);
  const { aspect = row.request.aspect, seconds = row.request.work.seconds, seed = row.request.work.seed } = asked;
  const work = { ...row.request.work, ...capabilities.sizes[aspect], seconds, seed };
  const asking = { roles, weight: capabilities.weight ?? 1, withdraw, say: whisper };
  try {
    if (!(await reshape(database, row, { aspect, work }, asking))) throw new RefusedError(whisper.refusals.begun);
  } finally {
    wake();
  }
  return { text: say.reshaped(seconds, aspect) };
}

function perhaps<Value>(option: Option<Value>): Option<Value | undefined> {
  return { ...option, required: false, read: (say: Sentences) => option.read(say).optional() };
}
