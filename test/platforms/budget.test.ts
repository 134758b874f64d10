import { setMaxListeners } from 'node:events';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Budget, openBudget } from '../../src/platforms/budget.js';
import { type Counters, countInMemory, countOnRedis } from '../../src/platforms/counters.js';
import { LIMITS as DISCORD_LIMITS } from '../../src/platforms/discord/limits.js';
import { LIMITS } from '../../src/platforms/telegram/limits.js';
import { hasRedis, type Server, startRedis } from '../servers.js';
import { leastMs, spanMs, type Written } from './written.js';

const never = new AbortController().signal;
setMaxListeners(0, never);
const atOnce = async () => {};

describe('the budget of a bot', () => {
  let budget: Budget;
  beforeEach(() => {
    vi.useFakeTimers();
    budget = openBudget({ counters: countInMemory(), bot: 'test', limits: LIMITS });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** When each of so many messages may go, in whole seconds. */
  async function times(chat: string, count: number, seconds: number): Promise<number[]> {
    const startMs = Date.now();
    const gone: number[] = [];
    for (let index = 0; index < count; index++) {
      void budget
        .within(chat, 'answer', never, atOnce)
        .then(() => gone.push(Math.round((Date.now() - startMs) / 1000)));
    }
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    return gone;
  }

  it('lets one message go every two seconds in private', async () => {
    expect(await times('1', 4, 20)).toEqual([0, 2, 4, 6]);
  });

  it('lets 15 messages a minute go in a group, and never 20 within one', async () => {
    const gone = await times('-1', 40, 119);

    expect(gone).toHaveLength(30);
    const fullest = gone.map((at) => gone.filter((other) => other >= at && other < at + 60).length);
    expect(Math.max(...fullest)).toBeLessThan(20);
  });

  it('has room for six progress messages a minute in a group, however many films are made there', async () => {
    let taken = 0;
    for (let second = 0; second < 60; second++) {
      if (await budget.takeForProgress('-1')) taken++;
      await vi.advanceTimersByTimeAsync(1000);
    }

    expect(taken).toBe(6);
  });

  it('goes on as before when the clock of the machine is set back by an hour', async () => {
    await times('1', 3, 3);
    vi.setSystemTime(Date.now() - 3_600_000);

    expect((await times('1', 3, 9)).length).toBe(3);
  });

  it('keeps room in a group for what must come: no progress when three of five messages are gone', async () => {
    await times('-1', 3, 3);

    expect(await budget.takeForProgress('-1')).toBe(false);
  });

  it('has two films under way to a chat at most, and words do not wait for them', async () => {
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const film = (name: string) =>
      budget.within('1', 'result', never, async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.push(resolve));
      });
    for (const name of ['first', 'second', 'third']) void film(name);
    void budget.within('1', 'answer', never, async () => void begun.push('words'));
    await vi.advanceTimersByTimeAsync(20_000);
    const before = [...begun];

    ends[0]!();
    await vi.advanceTimersByTimeAsync(5000);

    expect(before).toEqual(['first', 'second', 'words']);
    expect(begun.at(-1)).toBe('third');
  });

  it.each([
    ['Discord', DISCORD_LIMITS, (index: number) => `${index}`],
    ['Telegram', LIMITS, (index: number) => `${index % 2 ? -index : index}`],
  ])('is used up by a rush of 250 results into 30 chats, on %s', async (_name, limits, chatOf) => {
    budget = openBudget({ counters: countInMemory(), bot: 'rush', limits });
    const written: Written[] = [];
    for (let index = 0; index < 250; index++) {
      const chat = chatOf((index % 30) + 1);
      void budget.within(chat, 'result', never, async () => {
        written.push({ chat, atMs: Date.now() });
        await new Promise((resolve) => setTimeout(resolve, 400));
      });
    }
    await vi.advanceTimersByTimeAsync(60_000);

    expect(written).toHaveLength(250);
    expect(leastMs(written, limits) / spanMs(written)).toBeGreaterThan(0.95);
  });

  it('lets results go first', async () => {
    const order: string[] = [];
    for (const [urgency, name] of [
      ['answer', 'a'],
      ['answer', 'b'],
      ['answer', 'c'],
      ['result', 'film'],
    ] as const) {
      void budget.within('1', urgency, never, atOnce).then(() => order.push(name));
    }

    await vi.advanceTimersByTimeAsync(20_000);

    expect(order).toHaveLength(4);
    expect(order.indexOf('film')).toBeLessThan(order.indexOf('b'));
  });

  it('keeps the pause that the platform asked for, and no shorter one ends it', async () => {
    await budget.pause('1', 30);
    await budget.pause('1', 5);

    expect(await times('1', 1, 60)).toEqual([30]);
    expect(await budget.takeForProgress('2')).toBe(true);
  });

  it('keeps a pause of everything', async () => {
    await budget.pause('everywhere', 10);

    expect(await budget.takeForProgress('2')).toBe(false);
    expect(await times('1', 1, 60)).toEqual([10]);
  });

  it('holds back what would be too much over all chats', async () => {
    const gone: number[] = [];
    for (let chat = 1; chat <= 50; chat++)
      void budget.within(`${chat}`, 'answer', never, atOnce).then(() => gone.push(chat));

    await vi.advanceTimersByTimeAsync(900);

    expect(gone).toHaveLength(15);
  });

  it('is used to 95 % and never passed by a rush of 500 results into 60 chats', async () => {
    const startMs = Date.now();
    const gone: { chat: string; at: number }[] = [];
    for (let index = 0; index < 500; index++) {
      const chat = `${(index % 2 ? 1 : -1) * (1 + (index % 60))}`;
      void budget.within(chat, 'result', never, atOnce).then(() => gone.push({ chat, at: Date.now() - startMs }));
    }
    await vi.advanceTimersByTimeAsync(60_000);

    const within = (list: number[], ms: number) =>
      Math.max(...list.map((at) => list.filter((other) => other >= at && other < at + ms).length));
    const all = gone.map(({ at }) => at);
    // 15 a second: the last one goes a second before its window ends.
    expect((500 / 15 - 1) / (Math.max(...all) / 1000)).toBeGreaterThan(0.95);
    expect(gone).toHaveLength(500);
    expect(within(all, 1000)).toBeLessThanOrEqual(30);
    for (const chat of new Set(gone.map((each) => each.chat))) {
      const own = gone.filter((each) => each.chat === chat).map(({ at }) => at);
      expect(within(own, 999)).toBe(1);
    }
  });

  it('ends the waiting with the reason that it is given', async () => {
    const stop = new AbortController();
    await budget.pause('1', 30);
    const waiting = budget.within('1', 'answer', stop.signal, atOnce);
    stop.abort(new Error('stopping'));

    await expect(waiting).rejects.toThrow('stopping');
  });
});

describe.skipIf(!hasRedis())('the budgets of two processes on one Redis (apt-get install redis-server)', () => {
  let redis: Server;
  let both: Counters[];
  beforeAll(async () => {
    redis = await startRedis();
    both = [await countOnRedis(redis.url), await countOnRedis(redis.url)];
  });
  afterAll(async () => {
    await Promise.all(both.map((counters) => counters.close()));
    await redis.stop();
  });
  const open = (bot: string) => both.map((counters) => openBudget({ counters, bot, limits: LIMITS }));

  it('count together', async () => {
    const [one, other] = open('counting');

    await one!.within('1', 'answer', never, atOnce);
    const startMs = Date.now();
    await other!.within('1', 'answer', never, atOnce);

    expect(Date.now() - startMs).toBeGreaterThan(1500);
  });

  it('keep each other’s pauses', async () => {
    const [one, other] = open('pausing');

    await one!.pause('1', 2);
    const startMs = Date.now();
    await other!.within('1', 'answer', never, atOnce);

    expect(Date.now() - startMs).toBeGreaterThan(1500);
  });

  it('count for themselves where Redis is there and does not answer', async () => {
    const [one] = open('stuck');
    const control = new Redis(redis.url);
    await control.call('client', 'pause', '8000', 'ALL');

    const startMs = Date.now();
    await one!.within('1', 'answer', never, atOnce);
    const waitedMs = Date.now() - startMs;
    control.disconnect();

    expect(waitedMs).toBeLessThan(6000);
  }, 20_000);

  it('count for themselves where Redis is away', async () => {
    const lonely = await countOnRedis('redis://127.0.0.1:1');
    const budget = openBudget({ counters: lonely, bot: 'alone', limits: LIMITS });

    await budget.within('1', 'answer', never, atOnce);

    expect(await budget.takeForProgress('1')).toBe(false);
    await lonely.close();
  });
});
