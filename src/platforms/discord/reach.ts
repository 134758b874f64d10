/** Waiting for Discord to be reachable. */
import { DiscordAPIError, HTTPError } from 'discord.js';
import { whenReachable as waitUntilReachable } from '../reach.js';
import { isUnreachable } from './calls.js';

/** Where Discord answers, but not well, it may be this one place alone: the others should not wait for it. */
const PATIENCE_WITH_ANSWERS_MS = 5 * 60_000;

/** @throws as `whenReachable` of all platforms. */
export function whenReachable<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return waitUntilReachable(run, {
    service: 'Discord',
    isUnreachable: (error) => isUnreachable(error) || isTokenReset(error),
    signal,
    patienceMs: (error) => (error instanceof HTTPError ? PATIENCE_WITH_ANSWERS_MS : undefined),
  });
}

/** The bot's own token is of no use until a host puts in a new one; an interaction's has a code of its own. */
function isTokenReset(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401 && Number(error.code) === 0;
}
