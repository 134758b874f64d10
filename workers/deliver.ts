/**
 * The deliver stage: posts what came of a request through its platform, exactly once, then closes it. Runs only in
 * the process that holds the platform's connection and the state.
 */
import { z } from 'zod';
import { RefusedError, RetryableError, toProblem } from '../src/errors.js';
import { type Platform, StoppingError, TooLargeError } from '../src/platforms/platform.js';
import type { RequestQueue } from '../src/queue.js';
import { Clip, type Outcome, type VideoRequest } from '../src/request.js';
import { pass } from '../src/road.js';
import { beginDelivery, endDelivery } from '../src/state/deliveries.js';
import type { Database } from '../src/state/open.js';
import * as requests from '../src/state/requests.js';
import { KEPT_OF_FILM, type Storage } from '../src/storage.js';
import type { Refit } from './compress.js';
import type { StageRun } from './stage.js';

/** What is smaller is there before anybody has read that it is on its way. */
const WORTH_TELLING_BYTES = 2_000_000;

/** For how long a platform surely knows what it was sent. */
const RINGS_KNOWN_MS = 120_000;

interface Options {
  database: Database;
  storage: Storage;
  platform: Platform;
  queue: Pick<RequestQueue, 'drop'>;
  /** Makes a smaller file where the place takes less than it had promised. */
  refit: Refit;
}

/** @returns what `openStage` runs. */
export function deliverStage(options: Options): (stage: StageRun) => Promise<Outcome> {
  const { database, storage, platform, refit } = options;
  return async ({ data, before, isLastAttempt }) => {
    const row = await requests.find(database, data.id);
    const outcome: Outcome = before ?? { kind: 'failed', problem: toProblem(new Error('The queue lost its result.')) };
    // Closed by another hand, or taken up anew under a later attempt: this one has nothing to say any more.
    if (!row || row.stage === 'closed' || row.attempt !== data.attempt) return outcome;
    await requests.advance(database, row.id, row.attempt, 'delivering');

    const final: Outcome = row.cancelledAt ? cancelledWith(outcome) : await withWords(outcome);
    try {
      await sendOnce(final, row);
    } catch (error) {
      // The next process sends it.
      if (error instanceof StoppingError) throw error;
      const problem = toProblem(error);
      // Whatever a platform says but a refusal may pass: the connection, the service, the disk.
      if (problem.kind !== 'refused' && !isLastAttempt) throw new RetryableError(problem.message, { cause: error });
      // What cannot be told is no other failure, nor one of what was taken back: a host looks for why there is no film.
      if (final.kind !== 'clip') {
        await end(options, row, final);
        return final;
      }
      const failed: Outcome = { kind: 'failed', problem };
      await sayThatItFailed(row, failed);
      await end(options, row, failed);
      return failed;
    }
    await end(options, row, final);
    // With what was handed over, not with the words: the queue keeps it for a while.
    return outcome;

    async function withWords(what: Outcome): Promise<Outcome> {
      if (what.kind !== 'clip' || what.clip.understood !== '') return what;
      const kept = z.safeParse(Clip, await storage.readJson(`${data.id}/clip.json`));
      return { kind: 'clip', clip: { ...what.clip, understood: kept.data?.understood ?? '' } };
    }

    /** What stands in the chat should promise no film any more; where even that cannot be said, it is quiet. */
    async function sayThatItFailed({ request }: requests.RequestRow, failed: Outcome): Promise<void> {
      try {
        await platform.send(request, failed, storage.fetch);
      } catch {
        // The request is closed all the same.
      }
    }

    async function sendOnce(what: Outcome, { request }: requests.RequestRow): Promise<void> {
      const delivery = await beginDelivery(database, data.id);
      if (delivery.state === 'sent') return;
      if (what.kind === 'clip' && what.clip.bytes >= WORTH_TELLING_BYTES) {
        platform.progress(request, { phase: 'uploading' });
      }
      await pass('before sending', data.id);
      // After a while a platform no longer knows that it has rung, and nobody is called twice.
      const mayHaveRung = Date.now() - delivery.at.getTime() > RINGS_KNOWN_MS;
      const receipt = await sendFitting(what, mayHaveRung ? { ...request, ping: false } : request, delivery.again);
      await pass('sent, not recorded', data.id);
      await endDelivery(database, data.id, receipt);
      await pass('recorded, not closed', data.id);
    }

    /** What a place really takes is known only when it has refused: then once more, smaller. */
    async function sendFitting(what: Outcome, request: VideoRequest, again: boolean): Promise<Record<string, unknown>> {
      try {
        return await platform.send(request, what, storage.fetch, again);
      } catch (error) {
        if (!(error instanceof TooLargeError) || what.kind !== 'clip') throw error;
        const clip = await refit(data.id, what.clip, error.bytes);
        try {
          return await platform.send(request, { kind: 'clip', clip }, storage.fetch);
        } catch (cause) {
          if (!(cause instanceof TooLargeError)) throw cause;
          const message = 'The chat takes no file of this size; ask for fewer seconds.';
          throw new RefusedError(message, { fields: { say: 'tooLarge' }, cause });
        }
      }
    }
  };
}

/** `platform` is undefined where another process holds its connection, or none does. */
type Ending = Pick<Options, 'database' | 'storage' | 'queue'> & { platform: Platform | undefined };

/**
 * Ends a request whose deliver job has failed for good: its process died more often than the queue takes. Says so in
 * the chat where that can still be said.
 */
export async function giveUp(options: Ending, row: requests.RequestRow): Promise<void> {
  const { database, storage, platform } = options;
  const problem = toProblem(new Error('The delivery was given up.'));
  const failed: Outcome = row.cancelledAt ? { kind: 'cancelled' } : { kind: 'failed', problem };
  const { state } = await beginDelivery(database, row.id);
  const clip = state === 'sent' ? z.safeParse(Clip, await storage.readJson(`${row.id}/clip.json`)).data : undefined;
  if (clip) return end(options, row, { kind: 'clip', clip });
  try {
    if (state !== 'sent') await platform?.send(row.request, failed, storage.fetch);
  } catch (error) {
    if (error instanceof StoppingError) throw error;
    // What cannot be said any more must not keep the request open.
  }
  await end(options, row, failed);
}

async function end({ database, storage, platform, queue }: Ending, row: requests.RequestRow, what: Outcome) {
  const { timings, seconds } = what.kind === 'clip' ? what.clip : { timings: undefined, seconds: 0 };
  const pace =
    timings && seconds > 0 ? (timings.directing + timings.drawing + timings.compressing) / seconds : undefined;
  // Before it is closed, since nobody looks at it again after that. What cannot be dropped now goes by its age.
  await queue.drop(row).catch(() => {});
  await requests.close(database, row.id, what, pace);
  await pass('closed', row.id);
  platform?.closed(row.id, what);
  // What cannot be removed now is swept within the hour.
  await storage.remove(row.id, keptOf(what, row.request)).catch(() => {});
}

/** What stays of a closed request: the chat has the film, and the score can be drawn again at another size. */
function keptOf({ kind }: Outcome, { private: isPrivate }: VideoRequest): string[] {
  return kind === 'clip' && !isPrivate ? KEPT_OF_FILM : [];
}

/** Cancelled, with what had been made of the film by then. */
function cancelledWith(outcome: Outcome): Outcome {
  if (outcome.kind === 'cancelled') return outcome;
  return outcome.kind === 'clip' ? { kind: 'cancelled', made: 1 } : { kind: 'cancelled' };
}
