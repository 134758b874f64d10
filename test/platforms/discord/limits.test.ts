import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBudget } from '../../../src/platforms/budget.js';
import { countInMemory } from '../../../src/platforms/counters.js';
import { type Answered, isUnreachable } from '../../../src/platforms/discord/calls.js';
import { LIMITS, openWatch } from '../../../src/platforms/discord/limits.js';
import { silent } from '../../small-parts.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What watches the bot's requests, and a Discord that answers all of them alike. */
function openWatched() {
  const counters = countInMemory();
  const budget = openBudget({ counters, bot: 'test', limits: LIMITS });
  const watch = openWatch({ budget, counters, logger: silent });
  const ask = vi.fn(async (status: number, headers: Record<string, string>): Promise<Answered> => {
    return { status, headers: { get: (name) => headers[name] ?? null } };
  });
  const send = (status: number, headers = {}, path = '/x') =>
    watch(`https://discord.com/api/v10${path}`, () => ask(status, headers));
  const sendMany = async (count: number, status: number, headers = {}) => {
    for (let index = 0; index < count; index++) await send(status, headers);
  };
  return { ask, budget, send, sendMany };
}

it('leaves Discord alone after a tenth of the refusals for which it bans, until they are ten minutes old', async () => {
  const { ask, send, sendMany } = openWatched();
  await sendMany(400, 401);
  await vi.advanceTimersByTimeAsync(60_000);
  await sendMany(600, 403);

  const error = await send(200).catch((thrown) => thrown);
  await vi.advanceTimersByTimeAsync(539_000);
  await expect(send(200)).rejects.toThrow('refused too many');
  await vi.advanceTimersByTimeAsync(2000);

  expect(ask).toHaveBeenCalledTimes(1000);
  // What is to be delivered waits for it, as for a line that is cut.
  expect(isUnreachable(error)).toBe(true);
  expect(await send(200)).toMatchObject({ status: 200 });
});

it('counts neither what Discord does not, nor what it grants', async () => {
  const { send, sendMany } = openWatched();
  await sendMany(999, 403);

  await sendMany(500, 429, { 'x-ratelimit-scope': 'shared' });
  await sendMany(500, 404);
  await sendMany(500, 200);

  expect(await send(200)).toMatchObject({ status: 200 });
});

it.each([
  ['of one channel in that channel alone', {}, 0],
  ['of everything everywhere', { 'x-ratelimit-global': 'true' }, 7],
])('keeps a pause %s', async (_name, headers, elsewhereSeconds) => {
  const { budget, send } = openWatched();
  await send(429, { 'retry-after': '7', ...headers }, '/channels/11/messages');
  const startMs = Date.now();
  const goneMs = new Map<string, number>();
  for (const channel of ['11', '12']) {
    const go = async () => void goneMs.set(channel, Date.now() - startMs);
    void budget.within(channel, 'answer', new AbortController().signal, go);
  }

  await vi.advanceTimersByTimeAsync(20_000);

  expect([...goneMs.values()].map((ms) => Math.round(ms / 1000)).sort()).toEqual([elsewhereSeconds, 7]);
});
