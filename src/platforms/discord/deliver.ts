/**
 * How an outcome arrives. Within 15 minutes the answer itself becomes the film; after that the bot edits its message;
 * where that is gone or out of sight, one new message calls the asker. Every road can be taken again without a second
 * film standing there: an edit replaces, and a message has a nonce.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { RawFile } from 'discord.js';
import { RefusedError } from '../../errors.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';
import { shorten, tellCancelled, tellFailure, tellFilm, tellTitle } from '../../messages/telling.js';
import { filmButtons, type Outcome, type VideoRequest } from '../../request.js';
import type { Budget } from '../budget.js';
import { fileNameOf } from '../file-name.js';
import { openGate } from '../gate.js';
import { TooLargeError } from '../platform.js';
import { type Body, type Calls, codeOf, type Written } from './calls.js';
import { QUIET, rowsOf } from './payload.js';
import { isTokenAlive, type Target, targetOf } from './target.js';
import { plain, plainLines } from './text.js';

/** An older message is far up, and Discord limits its edits. */
const IN_SIGHT_MS = 3_600_000;
/** Who waited longer than this may want to be called. */
const LATE_MS = 60_000;
const LONGEST_ALT_TEXT = 1000;
/** A film is in memory while it is uploaded. */
const UPLOADING_BYTES = 100_000_000;
/** Room for the mention before a message's text. */
const MENTION_ROOM = 30;

/** Discord's numbers for what has happened to a place. */
const DEAD_TOKEN = [50027, 10015];
const GONE_MESSAGE = [10008, 50083];
const TOO_LARGE = [40005];

interface Options {
  calls: Calls;
  /** The bot's own writing into a channel waits here for its turn; what goes through an interaction's token need not. */
  budget: Budget;
  /** Calls off what waits, and what is on its way. */
  signal: AbortSignal;
  uploads: AbortSignal;
  /** What fits where Discord has named no limit. */
  usualBytes: number;
  nowMs(): number;
}

export type Delivery = (
  request: VideoRequest,
  outcome: Outcome,
  fetch: (key: string) => Promise<string>,
) => Promise<Record<string, unknown>>;

/** Runs what sends the files of an outcome, when there is room for them. */
type Upload = <T>(run: (files: RawFile[]) => Promise<T>) => Promise<T>;

export function openDelivery({ calls, budget, signal, uploads, usualBytes, nowMs }: Options): Delivery {
  /** Runs what the bot itself writes into the channel, when it may. */
  const within = <T>(channel: string, run: () => Promise<T>) => budget.within(channel, 'result', signal, run);
  const gate = openGate(UPLOADING_BYTES);

  return async (request, outcome, fetch) => {
    const say = sentencesFor(request.locale);
    const target = targetOf(request);
    const film =
      outcome.kind === 'clip' ? await filmOf(await fetch(outcome.clip.file), fileNameOf(request)) : undefined;
    const body = bodyOf(request, outcome, say);
    const upload: Upload = (run) => (film ? gate(film.bytes, async () => run([await film.read()])) : run([]));
    try {
      const written = await place(request, target, body, upload, outcome);
      const { channel, message, isEdit } = written;
      const rung = outcome.kind === 'clip' && isEdit ? await call(request, target, written, say) : undefined;
      return { channel, message, ...(rung && { call: rung.message }) };
    } catch (error) {
      if (isTooLarge(error)) throw new TooLargeError(nextSize(film?.bytes), error);
      throw refusalOf(error, say) ?? error;
    }
  };

  async function place(
    request: VideoRequest,
    target: Target,
    body: Body,
    upload: Upload,
    { kind }: Outcome,
  ): Promise<Written & { isEdit: boolean }> {
    const inPlace = async (edit: () => Promise<Written>) => ({ ...(await edit()), isEdit: true });
    if (isTokenAlive(target, nowMs())) {
      try {
        return await inPlace(() => upload((files) => calls.editAnswer(target, body, files, uploads)));
      } catch (error) {
        if (!is(error, [...DEAD_TOKEN, ...GONE_MESSAGE])) throw error;
      }
    }
    const say = sentencesFor(request.locale);
    const isQuiet = kind !== 'clip';
    if (!target.member) throw new RefusedError(say.refusals.outOfReach);
    // What only its asker may see is never edited or posted where others are, whatever the target says.
    const isAlone = target.ephemeral || request.private === true;
    const old =
      isAlone || target.message === undefined ? undefined : { channel: request.channel, message: target.message };
    if (old && (isQuiet || nowMs() - target.atMs < IN_SIGHT_MS)) {
      try {
        return await inPlace(() => within(old.channel, () => upload((files) => calls.edit(old, body, files, uploads))));
      } catch (error) {
        if (!is(error, GONE_MESSAGE) || isQuiet) throw error;
      }
    }
    if (kind === 'cancelled') throw new RefusedError(say.refusals.outOfReach);
    const written = await post(request, isAlone, body, upload);
    // What says that the film is still being made would lie now.
    if (old) await within(old.channel, () => calls.delete(old)).catch(() => {});
    return { ...written, isEdit: false };
  }

  async function post(request: VideoRequest, isAlone: boolean, body: Body, upload: Upload): Promise<Written> {
    const channel = isAlone ? await calls.openDirect(request.user) : request.channel;
    const named = { ...calling(request, body), nonce: nonceOf(request.id) };
    return within(channel, () => upload((files) => calls.send(channel, named, files, uploads)));
  }

  /** An edit rings nobody: who wanted to be called gets a line of their own. Without it the film is there all the same. */
  async function call(
    request: VideoRequest,
    target: Target,
    { channel, message }: Written,
    say: Sentences,
  ): Promise<Written | undefined> {
    if (!request.ping || target.ephemeral || !target.member || nowMs() - target.atMs < LATE_MS) return undefined;
    const link = `https://discord.com/channels/${request.server ?? '@me'}/${channel}/${message}`;
    const body = calling(request, {
      content: `${plain(say.ready(tellTitle(request.work.prompt)))} ${link}`,
      allowed_mentions: QUIET,
    });
    const named = { ...body, nonce: nonceOf(`${request.id} call`) };
    return within(channel, () => calls.send(channel, named)).catch(() => undefined);
  }

  /** What to try where a file was refused: what usually fits, or half of what did not. */
  function nextSize(bytes = 2 * usualBytes): number {
    return bytes > usualBytes ? usualBytes : Math.floor(bytes / 2);
  }
}

/** What stands in the chat at the end. */
function bodyOf(request: VideoRequest, outcome: Outcome, say: Sentences): Body {
  const still = { components: [], attachments: [], allowed_mentions: QUIET };
  if (outcome.kind === 'cancelled') return { ...still, content: plain(tellCancelled(request, outcome.made, say)) };
  if (outcome.kind === 'failed') return { ...still, content: plainLines([tellFailure(request, outcome.problem, say)]) };
  const { clip } = outcome;
  return {
    content: plainLines([request.work.prompt, ...tellFilm(clip, say)], 2000 - MENTION_ROOM),
    components: rowsOf(filmButtons(request), say),
    attachments: [
      { id: '0', filename: fileNameOf(request), description: shorten(request.work.prompt, LONGEST_ALT_TEXT) },
    ],
    allowed_mentions: QUIET,
  };
}

/** The same message, calling its asker and nobody else. */
function calling({ user }: VideoRequest, body: Body): Body {
  return { ...body, content: `<@${user}> ${body.content ?? ''}`, allowed_mentions: { parse: [], users: [user] } };
}

/** Read only when it may go: what waits for its turn holds no film. */
async function filmOf(path: string, name: string): Promise<{ bytes: number; read(): Promise<RawFile> }> {
  const { size: bytes } = await stat(path);
  return { bytes, read: async () => ({ name, data: await readFile(path), contentType: 'video/mp4' }) };
}

/** Discord takes 25 characters at most, and knows it for some minutes. */
function nonceOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 22);
}

function is(error: unknown, codes: readonly number[]): boolean {
  return codes.includes(codeOf(error) ?? Number.NaN);
}

function isTooLarge(error: unknown): boolean {
  return is(error, TOO_LARGE) || (error as { status?: number }).status === 413;
}

/** What will not pass by waiting, as a sentence; undefined where it may. */
function refusalOf(error: unknown, { refusals }: Sentences): RefusedError | undefined {
  const sentences: Record<number, string> = {
    50001: refusals.noAccess,
    50013: refusals.noAccess,
    10003: refusals.placeGone,
    10004: refusals.placeGone,
    10008: refusals.placeGone,
    // A thread that is archived and locked.
    50083: refusals.noAccess,
    160005: refusals.noAccess,
    50007: refusals.noDirect,
    // No server is shared any more.
    50278: refusals.noDirect,
  };
  const sentence = sentences[codeOf(error) ?? Number.NaN];
  return sentence === undefined ? undefined : new RefusedError(sentence, { cause: error });
}
