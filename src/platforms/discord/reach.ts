/** Waiting for Discord to be reachable, with growing pauses, so that an outage loses no film and hammers nobody. */
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryableError, toProblem } from '../../errors.js';
import { isUnreachable } from './calls.js';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** After this the queue's own attempts decide. */
const PATIENCE_MS = 30 * 60_000;

/** A pause before the next try: doubles up to a bound, and never the same for two who fail together. */
export function pauseMs(failures: number, { firstMs = FIRST_PAUSE_MS, mostMs = LONGEST_PAUSE_MS } = {}): number {
  const most = Math.min(firstMs * 2 ** failures, mostMs);
  return most / 2 + (Math.random() * most) / 2;
}

/** @throws RetryableError where Discord stays out of reach, or `signal` ends the waiting; other errors as they are. */
export async function whenReachable<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const untilMs = Date.now() + PATIENCE_MS;
  for (let failures = 0; ; failures++) {
    try {
      return await run();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      const away = new RetryableError(`Discord cannot be reached: ${toProblem(error).message}`, { cause: error });
      if (signal.aborted || Date.now() > untilMs) throw away;
      await sleep(pauseMs(failures), undefined, { signal }).catch(() => {
        throw away;
      });
    }
  }
}
