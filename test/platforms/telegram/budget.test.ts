import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Budget, openBudget } from '../../../src/platforms/telegram/budget.js';

let budget: Budget;
const never = new AbortController().signal;
setMaxListeners(0, never);
beforeEach(() => {
  vi.useFakeTimers();
  budget = openBudget(Date.now);
});
afterEach(() => {
  vi.useRealTimers();
});

/** When each of so many messages may go, in seconds. */
async function times(chat: string, count: number, seconds: number): Promise<number[]> {
  const startMs = Date.now();
  const gone: number[] = [];
  for (let index = 0; index < count; index++) {
    void budget.wait(chat, 'answer', never).then(() => gone.push((Date.now() - startMs) / 1000));
  }
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return gone;
}

describe('the budget of a chat', () => {
  it('lets two messages go at once in private, then one every three seconds', async () => {
    expect(await times('1', 5, 20)).toEqual([0, 0, 3, 6, 9]);
  });

  it('lets 15 messages a minute go in a group', async () => {
    const gone = await times('-1', 30, 119);

    expect(gone.filter((at) => at < 60)).toHaveLength(15);
    expect(gone).toHaveLength(30);
  });

  it('has room for six progress messages a minute in a group, however many jobs run there', async () => {
    let taken = 0;
    for (let second = 0; second < 60; second++) {
      if (budget.takeForProgress('-1')) taken++;
      await vi.advanceTimersByTimeAsync(1000);
    }

    expect(taken).toBe(6);
  });

  it('lets results go first', async () => {
    const order: string[] = [];
    for (const [urgency, name] of [
      ['answer', 'a'],
      ['answer', 'b'],
      ['answer', 'c'],
      ['result', 'film'],
    ] as const) {
      void budget.wait('1', urgency, never).then(() => order.push(name));
    }

    await vi.advanceTimersByTimeAsync(20_000);

    expect(order).toEqual(['a', 'b', 'film', 'c']);
  });

  it('keeps the pause that Telegram asked for', async () => {
    budget.pause('1', 30);

    expect(await times('1', 1, 60)).toEqual([30]);
    expect(budget.takeForProgress('2')).toBe(true);
  });

  it('holds back what would be too much over all chats', async () => {
    const gone: number[] = [];
    for (let chat = 1; chat <= 50; chat++) void budget.wait(`${chat}`, 'answer', never).then(() => gone.push(chat));

    await vi.advanceTimersByTimeAsync(900);

    expect(gone).toHaveLength(15);
  });

  it('ends the waiting with the reason that it is given', async () => {
    const stop = new AbortController();
    budget.pause('1', 30);
    const waiting = budget.wait('1', 'answer', stop.signal);
    stop.abort(new Error('stopping'));

    await expect(waiting).rejects.toThrow('stopping');
  });
});
