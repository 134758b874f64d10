/** Waiting for Discord to be reachable. */
import { HTTPError } from 'discord.js';
import { whenReachable as waitUntilReachable } from '../reach.js';
import { isUnreachable } from './calls.js';

/** Where Discord answers, but not well, it may be this one place alone: the others should not wait for it. */
const PATIENCE_WITH_ANSWERS_MS = 5 * 60_000;

/** @throws RetryableError where Discord stays out of reach, or `signal` ends the waiting; other errors as they are. */
export function whenReachable<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return waitUntilReachable(run, {
    service: 'Discord',
    isUnreachable,
    signal,
    patienceMs: (error) => (error instanceof HTTPError ? PATIENCE_WITH_ANSWERS_MS : undefined),
  });
}
