/**
 * The deliver stage: posts what came of a request through its platform, exactly once, then closes it. Runs only in
 * the process that holds the platform's connection and the state.
 */
import { RetryableError, toProblem } from '../src/errors.js';
import type { Platform } from '../src/platforms/platform.js';
import type { Outcome } from '../src/request.js';
import { pass } from '../src/road.js';
import type { Database } from '../src/state/open.js';
import * as requests from '../src/state/requests.js';
import type { Storage } from '../src/storage.js';
import type { StageRun } from './stage.js';

interface Options {
  database: Database;
  storage: Storage;
  platform: Platform;
}

/** @returns what `openStage` runs. */
export function deliverStage({ database, storage, platform }: Options): (stage: StageRun) => Promise<Outcome> {
  return async ({ data, before, isLastAttempt }) => {
    const row = await requests.find(database, data.id);
    const outcome: Outcome = before ?? { kind: 'failed', problem: toProblem(new Error('The queue lost its result.')) };
    // Closed by another hand, or taken up anew under a later attempt: this one has nothing to say any more.
    if (!row || row.stage === 'closed' || row.attempt !== data.attempt) return outcome;
    await requests.advance(database, row.id, row.attempt, 'delivering');

    const final: Outcome = row.cancelledAt ? { kind: 'cancelled' } : outcome;
    try {
      await sendOnce(final, row);
    } catch (error) {
      const problem = toProblem(error);
      // Whatever a platform says but a refusal may pass: the connection, the service, the disk.
      if (problem.kind !== 'refused' && !isLastAttempt) throw new RetryableError(problem.message, { cause: error });
      await end({ kind: 'failed', problem });
      return { kind: 'failed', problem };
    }
    await end(final);
    return final;

    async function sendOnce(what: Outcome, { request }: requests.RequestRow): Promise<void> {
      const delivery = await requests.beginDelivery(database, data.id);
      if (delivery.state === 'sent') return;
      pass('before sending');
      const receipt = await platform.send(request, what, (key) => storage.fetch(key));
      pass('sent, not recorded');
      await requests.endDelivery(database, data.id, receipt);
      pass('recorded, not closed');
    }

    async function end(what: Outcome): Promise<void> {
      const { timings, seconds } = what.kind === 'clip' ? what.clip : { timings: undefined, seconds: 0 };
      const pace =
        timings && seconds > 0 ? (timings.directing + timings.drawing + timings.compressing) / seconds : undefined;
      await requests.close(database, data.id, what, pace);
      pass('closed');
      platform.closed(data.id, what);
      // What cannot be removed now is swept at the next start.
      if (!platform.keepsClips || what.kind !== 'clip') await storage.remove(data.id).catch(() => {});
    }
  };
}
