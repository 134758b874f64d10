/**
 * Counts what bots send, by rate-limiter-flexible: in memory, or on Redis, where all processes that serve a bot share
 * the counts and the pauses. Opened once by the bot role; `budget.ts` decides with it who may write when.
 */
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

const CONNECTS_WITHIN_MS = 2000;
/** What writes waits for it: one that does not answer is as one that is away. */
const ANSWERS_WITHIN_MS = 1000;

/** So many in so many seconds, from the first one on. Whole seconds, because Redis keeps no parts of them. */
export interface Window {
  most: number;
  seconds: number;
}

export interface Counter {
  /** Counts one. @returns how long to wait before the next try, ms, where there is no room for it; 0 where it was counted. */
  take(key: string): Promise<number>;
  giveBack(key: string): Promise<void>;
  /** How many more there is room for. */
  left(key: string): Promise<number>;
  /** No room for anything for so many seconds. */
  pause(key: string, seconds: number): Promise<void>;
}

export interface Counters {
  /** @param name tells it from every other counter of every bot. */
  open(name: string, window: Window): Counter;
  close(): Promise<void>;
}

/** Of this process alone. */
export function countInMemory(): Counters {
  return {
    open: (name, window) => counterOf(new RateLimiterMemory(optionsOf(name, window)), window),
    close: async () => {},
  };
}

/** Together with every process that counts there. A Redis that is away is no reason to be silent: each counts alone. */
export async function countOnRedis(url: string): Promise<Counters> {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: ANSWERS_WITHIN_MS,
  });
  // It tries again by itself.
  redis.on('error', () => {});
  await once(redis, 'ready', { signal: AbortSignal.timeout(CONNECTS_WITHIN_MS) }).catch(() => {});
  return {
    open: (name, window) => {
      const options = optionsOf(name, window);
      const insuranceLimiter = new RateLimiterMemory(options);
      const shared = { ...options, storeClient: redis, insuranceLimiter, rejectIfRedisNotReady: true };
      return counterOf(new RateLimiterRedis(shared), window);
    },
    close: async () => redis.disconnect(),
  };
}

function optionsOf(name: string, { most, seconds }: Window) {
  return { keyPrefix: `mutoscope-rate-${name}`, points: most, duration: seconds };
}

function counterOf(limiter: RateLimiterAbstract, { most, seconds }: Window): Counter {
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
        return 0;
      } catch (rejected) {
        if (!(rejected instanceof RateLimiterRes)) throw rejected;
        // Counted by the wall clock, which may have been set back since; what the limiter forgets, it forgets in time.
        return Math.min(Math.max(1, rejected.msBeforeNext), seconds * 1000);
      }
    },
    giveBack: async (key) => void (await limiter.reward(key)),
    left: async (key) => (await limiter.get(key))?.remainingPoints ?? most,
    pause: async (key, seconds) => {
      const running = await limiter.get(key);
      // A shorter pause than the one that goes on would end that.
      if (running && running.remainingPoints <= 0 && running.msBeforeNext > seconds * 1000) return;
      await limiter.block(key, seconds);
    },
  };
}
