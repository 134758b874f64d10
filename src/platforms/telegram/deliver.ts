/**
 * How an outcome arrives: the request's own message becomes it. Where there is none (any more), a line of words is
 * sent first and noted, and that becomes the film: so the bytes travel by edits alone, and an edit that is repeated
 * replaces. The one thing that can stand there twice is such a line.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { RefusedError } from '../../errors.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';
import { tellCancelled, tellFailure, tellFilm, tellTitle } from '../../messages/telling.js';
import type { Clip, Outcome, VideoRequest } from '../../request.js';
import { fileNameOf } from '../file-name.js';
import { TooLargeError } from '../platform.js';
import { remember, trim } from '../remember.js';
import type { Calls, Place, Video } from './calls.js';
import type { Chats } from './chats.js';
import { hasNoCaption, isForbidden, isGone, isSame, isTooLarge, isUnknownFile, TelegramFault } from './faults.js';
import { filmKeyboardOf } from './payload.js';
import { targetOf } from './target.js';
import { LONGEST_CAPTION, plain, plainLines } from './text.js';

/** How many films Telegram's ids are remembered of. */
const REMEMBERED = 1000;
/** Tries to edit a message that somebody takes away meanwhile. */
const MOST_MESSAGES = 3;
/** Who waited longer than this may want to be called. */
const LATE_MS = 60_000;

/** What nginx takes where it is told nothing: `client_max_body_size`, https://nginx.org/en/docs/http/ngx_http_core_module.html */
const LEAST_REFUSED_BY_PROXIES_BYTES = 1_000_000;

interface Options {
  calls: Calls;
  chats: Chats;
  nowMs(): number;
  /** Receipts of earlier runs; undefined where they cannot be asked for yet. */
  earlier(): Promise<Record<string, unknown>[] | undefined>;
  /** Calls off what is on its way. */
  uploads: AbortSignal;
  /** Notes where the request's message stands. */
  note(request: VideoRequest, place: Place): Promise<void>;
}

export type Delivery = (
  request: VideoRequest,
  outcome: Outcome,
  fetch: (key: string) => Promise<string>,
  again?: boolean,
) => Promise<Record<string, unknown>>;

export function openDelivery({ calls, chats, uploads, nowMs, earlier, note }: Options): Delivery {
  /** Telegram's id of every file that it was given, by the file's digest. */
  const fileIds = new Map<string, string>();
  let hasRecalled = false;
  /** Requests whose film may stand there already, because an answer was lost. */
  const uncertain = new Set<string>();

  return async (request, outcome, fetch, again = false) => {
    const say = sentencesFor(request.locale);
    try {
      if (outcome.kind === 'clip') return await film(request, outcome.clip, { fetch, again, say });
      return await sentence(request, outcome, say);
    } catch (error) {
      throw refusalOf(error, say) ?? error;
    }
  };

  async function sentence(
    request: VideoRequest,
    outcome: Exclude<Outcome, { kind: 'clip' }>,
    say: Sentences,
  ): Promise<Record<string, unknown>> {
    const text =
      outcome.kind === 'cancelled'
        ? plain(tellCancelled(request, outcome.made, say))
        : plainLines([tellFailure(request, outcome.problem, say)]);
    const place = chats.placeOf(request);
    if (place) {
      try {
        await chats.edit(place, 'result', () => calls.editText(place, { text }));
        return { ...place };
      } catch (error) {
        if (isSame(error)) return { ...place };
        if (!isGone(error)) throw error;
      }
    }
    // Who takes a film back knows it; nobody needs a new message for that.
    if (outcome.kind === 'cancelled') return {};
    return { ...(await chats.send(chats.addressOf(request), { text }, 'result')) };
  }

  async function film(
    request: VideoRequest,
    clip: Clip,
    { fetch, again, say }: { fetch: (key: string) => Promise<string>; again: boolean; say: Sentences },
  ): Promise<Record<string, unknown>> {
    const path = await fetch(clip.file);
    const digest = await digestOf(path);
    await recall();
    const caption = plainLines([request.work.prompt, ...tellFilm(clip, say)], LONGEST_CAPTION);
    const keyboard = filmKeyboardOf(request, say);
    const poster = await fetch(clip.poster)
      .then((file) => readFile(file))
      .catch(() => undefined);
    const video = { filename: fileNameOf(request), caption, ...shapeOf(clip) };
    let gone: Place | undefined;
    let stoodThere = false;
    for (let messages = 1; ; messages++) {
      const { place, isNew } = await placeFor(request, say, gone);
      try {
        const file = await fill(place, isNew);
        uncertain.delete(request.id);
        const call = stoodThere ? undefined : await ring(request, place, say);
        return { ...place, ...(file !== undefined && { file, digest }), ...(call !== undefined && { call }) };
      } catch (error) {
        if (error instanceof TelegramFault && error.mayHaveArrived) remember(uncertain, request.id, REMEMBERED);
        if (!isGone(error) || messages >= MOST_MESSAGES) throw error;
        gone = place;
      }
    }

    async function fill(place: Place, isNew: boolean): Promise<string | undefined> {
      const known = fileIds.get(digest);
      const isOthers = again && !isNew && !chats.isOurs(request.id);
      const mayStandThere = uncertain.has(request.id) || isOthers;
      if (known === undefined && mayStandThere) {
        const found = await lookForFilm(place, caption, keyboard);
        if (found) {
          stoodThere = true;
          return keep(found.file);
        }
      }
      if (known !== undefined) {
        try {
          return await edit(place, { ...video, source: { fileId: known } });
        } catch (error) {
          if (!isUnknownFile(error)) throw error;
          fileIds.delete(digest);
        }
      }
      try {
        return keep(await edit(place, { ...video, source: { path, poster } }));
      } catch (error) {
        const { size } = await stat(path);
        // A proxy that takes no such file says so on a page of its own; a page about a small one says something else.
        const isForeign = error instanceof TelegramFault && error.isForeign && size > LEAST_REFUSED_BY_PROXIES_BYTES;
        if (isTooLarge(error) || isForeign) throw new TooLargeError(Math.floor(size / 2), error);
        throw error;
      }
    }

    async function edit(place: Place, what: Video): Promise<string | undefined> {
      try {
        return await chats.edit(place, 'result', () => calls.editVideo(place, what, keyboard, uploads));
      } catch (error) {
        if (!isSame(error)) throw error;
        stoodThere = true;
        return fileIds.get(digest);
      }
    }

    function keep(file: string | undefined): string | undefined {
      if (file === undefined) return undefined;
      fileIds.set(digest, file);
      trim(fileIds, REMEMBERED);
      return file;
    }
  }

  /** Telegram has the files of earlier runs, too. What cannot be asked now is asked at the next film. */
  async function recall(): Promise<void> {
    const receipts = hasRecalled ? undefined : await earlier().catch(() => undefined);
    if (!receipts) return;
    hasRecalled = true;
    for (const { digest, file } of receipts.toReversed()) {
      if (typeof digest === 'string' && typeof file === 'string') fileIds.set(digest, file);
    }
  }

  /** An edit rings nobody: who wanted to be called and waited long gets a line of their own, or none where it fails. */
  async function ring(request: VideoRequest, place: Place, say: Sentences): Promise<number | undefined> {
    const { atMs, thread } = targetOf(request);
    if (!request.ping || atMs === undefined || nowMs() - atMs < LATE_MS) return undefined;
    const text = plain(say.ready(tellTitle(request.work.prompt)));
    const person = { type: 'text_link', offset: 0, length: text.length, url: `tg://user?id=${request.user}` };
    const body = { text, ...(request.server !== null && { entities: [person] }) };
    const rung = await chats
      .send({ chat: place.chat, thread, reply: place.message }, body, 'answer')
      .catch(() => undefined);
    return rung?.message;
  }

  /** The request's message; where there is none, a new one that is to become the film. */
  async function placeFor(request: VideoRequest, say: Sentences, gone: Place | undefined) {
    const known = chats.placeOf(request);
    if (known && known.message !== gone?.message) return { place: known, isNew: false };
    const place = await chats.send(
      chats.addressOf(request),
      { text: plain(say.ready(tellTitle(request.work.prompt))) },
      'result',
    );
    chats.stands(request.id, place);
    await note(request, place);
    return { place, isNew: true };
  }

  /** An edit of the caption alone tells a film from words, without sending the film once more. */
  async function lookForFilm(
    place: Place,
    caption: string,
    keyboard: unknown,
  ): Promise<{ file: string | undefined } | undefined> {
    try {
      return { file: await chats.edit(place, 'result', () => calls.editCaption(place, caption, keyboard)) };
    } catch (error) {
      if (isSame(error)) return { file: undefined };
      if (hasNoCaption(error)) return undefined;
      throw error;
    }
  }
}

function shapeOf({ width, height, seconds }: Clip) {
  return { width, height, seconds };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}

/** What will not pass by waiting, as a sentence; undefined where it may. */
function refusalOf(error: unknown, { refusals }: Sentences): RefusedError | undefined {
  if (!(error instanceof TelegramFault)) return undefined;
  const { description } = error;
  if (isForbidden(error)) return new RefusedError(refusals.noAccess, { cause: error });
  if (/chat not found|thread not found|TOPIC_DELETED|PEER_ID_INVALID/i.test(description)) {
    return new RefusedError(refusals.placeGone, { cause: error });
  }
  return undefined;
}
