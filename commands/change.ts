/**
 * The button Change: shows prompt and seed to be changed; what comes back is a new film of the same length, shape and
 * style. Where another one of these is asked for at once, it is the same take in that; what still waits is given it
 * itself.
 */
import { reshape } from '../src/admission/reshape.js';
import type { Command, CommandContext, Invocation } from '../src/command.js';
import { clipOption, type Option, promptOption } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import { choiceName, type Sentences } from '../src/messages/index.js';
import { joined } from '../src/messages/telling.js';
import type { Message } from '../src/request.js';
import type { RequestRow } from '../src/state/requests.js';
import { keptFilm } from './closed-film.js';
import { askForFilm, type Wish } from './film.js';
import { type FilmOptions, filmOptions, seedOption } from './sora.js';

interface ChangeOptions extends FilmOptions {
  clip: Option<string>;
  prompt: Option<string | undefined>;
  seed: Option<number | undefined>;
}

export const change: Command<ChangeOptions> = {
  name: 'change',
  typed: false,
  answer: 'public',
  options: ({ capabilities }) => ({
    clip: clipOption(),
    prompt: perhaps(promptOption()),
    seed: seedOption(),
    ...filmOptions(capabilities),
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
      style: asked.style ?? work.style ?? null,
      parent: clip,
      ...(isSameTake && { once: `change ${clip} ${JSON.stringify(asked)} ${invocation.user}` }),
    };
    return askForFilm(invocation, wish, context);
  },
};

async function changeWaiting(
  { platform, user, roles }: Invocation,
  row: RequestRow,
  asked: Omit<Wish, 'prompt'>,
  { database, capabilities, say, whisper, withdraw, wake }: CommandContext,
): Promise<Message> {
  if (row.platform !== platform || row.user !== user) throw new RefusedError(whisper.refusals.onlyAsker);
  const { work: before, aspect: shape } = row.request;
  const { aspect = shape, seconds = before.seconds, seed = before.seed, style = before.style } = asked;
  const work = { ...before, ...capabilities.sizes[aspect], seconds, seed, ...(style && { style }) };
  const asking = { roles, weight: capabilities.weight ?? 1, withdraw, say: whisper };
  try {
    if (!(await reshape(database, row, { aspect, work }, asking))) throw new RefusedError(whisper.refusals.begun);
  } finally {
    wake();
  }
  const styled = asked.style ? [say.details.style(choiceName(say, asked.style))] : [];
  return { text: joined([say.reshaped(seconds, aspect), ...styled]) };
}

function perhaps<Value>(option: Option<Value>): Option<Value | undefined> {
  return { ...option, required: false, read: (say: Sentences) => option.read(say).optional() };
}
