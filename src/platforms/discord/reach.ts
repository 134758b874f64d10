/** Waiting for Discord to be reachable. */
import { whenReachable as waitUntilReachable } from '../reach.js';
import { isUnreachable } from './calls.js';

/** @throws RetryableError where Discord stays out of reach, or `signal` ends the waiting; other errors as they are. */
export function whenReachable<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return waitUntilReachable(run, { service: 'Discord', isUnreachable, signal });
}
