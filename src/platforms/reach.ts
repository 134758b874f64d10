/** Waiting for a platform's service to be reachable, so that an outage loses no film and hammers nobody. */
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryableError, toProblem } from '../errors.js';
import { StoppingError } from './platform.js';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** After this the queue's own attempts decide. */
const PATIENCE_MS = 30 * 60_000;

interface Waiting {
  /** What is waited for, as the sentence names it. */
  service: string;
  /** True where the service has not answered, or has only said that it cannot now. */
  isUnreachable(error: unknown): boolean;
  signal: AbortSignal;
  /** How long this error is waited out; undefined as long as any. */
  patienceMs?(error: unknown): number | undefined;
  /** Seconds that pass there while one passes here; not 1 in tests alone. */
  pace?: number;
}

/** A pause before the next try: doubles up to a bound, and never the same for two who fail together. */
export function pauseMs(failures: number, { firstMs = FIRST_PAUSE_MS, mostMs = LONGEST_PAUSE_MS } = {}): number {
  const most = Math.min(firstMs * 2 ** failures, mostMs);
  return most / 2 + (Math.random() * most) / 2;
}

/**
 * @throws RetryableError where the service stays out of reach; StoppingError where `signal` ends the waiting; other
 *   errors as they are.
 */
export async function whenReachable<T>(
  run: () => Promise<T>,
  { service, isUnreachable, signal, patienceMs, pace = 1 }: Waiting,
): Promise<T> {
  const sinceMs = Date.now();
  for (let failures = 0; ; failures++) {
    try {
      return await run();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      if (signal.aborted) throw new StoppingError(error);
      const waitedMs = (Date.now() - sinceMs) * pace;
      if (waitedMs > (patienceMs?.(error) ?? PATIENCE_MS)) {
        throw new RetryableError(`${service} cannot be reached: ${toProblem(error).message}`, { cause: error });
      }
      await sleep(pauseMs(failures) / pace, undefined, { signal }).catch(() => {
        throw new StoppingError(error);
      });
    }
  }
}
