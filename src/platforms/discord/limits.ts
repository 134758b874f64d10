/**
 * What Discord takes of one bot. discord.js keeps each route's own limits by Discord's headers; here stands what goes
 * beyond one route: all that the bot writes, what is written into one channel (results before progress), and requests
 * that Discord refuses.
 */
import type { Logger } from '../../logger.js';
import type { Budget, Limits } from '../budget.js';
import type { Counters } from '../counters.js';
import { TooManyRefusedError, type Watch } from './calls.js';

/** Half of what Discord takes in a second: two windows of ours may fall into one of Discord's. */
export const LIMITS: Limits = {
  all: { most: 25, seconds: 1 },
  apartMs: 20,
  atOnce: 16,
  chat: () => ({ kind: 'channel', windows: [{ most: 1, seconds: 1 }], progress: { most: 1, seconds: 5 } }),
};
/** Discord bans an address after 10,000 in ten minutes; the thousandth finds no room here. */
const REFUSED = { most: 999, seconds: 600 };
const COUNTED = [401, 403, 429];

interface Options {
  budget: Budget;
  counters: Counters;
  logger: Logger;
}

/** @returns what sees every request: keeps the pauses that Discord asks for, and stops before it bans. */
export function openWatch({ budget, counters, logger }: Options): Watch {
  // By address, not by bot: whoever shares the counters counts together.
  const refused = counters.open('discord-refused', REFUSED);
  let untilMs = 0;
  return async (url, run) => {
    if (Date.now() < untilMs) {
      throw new TooManyRefusedError('Discord has refused too many requests; it is left alone for some minutes.');
    }
    const answer = await run();
    const { status, headers } = answer;
    if (!COUNTED.includes(status) || headers.get('x-ratelimit-scope') === 'shared') return answer;
    const waitMs = await refused.take('all');
    if (waitMs > 0) {
      untilMs = Date.now() + waitMs;
      logger.error({ waitSeconds: Math.ceil(waitMs / 1000) }, 'Discord refuses too much; it is left alone for a while');
    }
    if (status === 429) await pause(url, headers);
    return answer;
  };

  async function pause(url: string, headers: { get(name: string): string | null }): Promise<void> {
    const seconds = Number(headers.get('retry-after') ?? 1);
    const channel = /\/channels\/(\d+)\//.exec(url)?.[1];
    if (headers.get('x-ratelimit-global') !== null) await budget.pause('everywhere', seconds);
    else if (channel !== undefined) await budget.pause(channel, seconds);
  }
}
