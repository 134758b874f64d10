import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTurns } from '../../../src/platforms/discord/turns.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

it('lets work begin in the order in which it was asked for, whoever is acknowledged first', async () => {
  const takeTurn = openTurns();
  const begun: string[] = [];

  void takeTurn(() => after(50)).then(() => begun.push('first'));
  void takeTurn(() => after(10)).then(() => begun.push('second'));
  await vi.advanceTimersByTimeAsync(60);

  expect(begun).toEqual(['first', 'second']);
});

it('lets no work begin while others wait for their acknowledgement', async () => {
  const takeTurn = openTurns();
  const begun: string[] = [];

  void takeTurn(() => after(10)).then(() => begun.push('first'));
  void takeTurn(() => after(500)).then(() => begun.push('second'));
  await vi.advanceTimersByTimeAsync(400);
  const meanwhile = [...begun];
  await vi.advanceTimersByTimeAsync(200);

  expect(meanwhile).toEqual([]);
  expect(begun).toEqual(['first', 'second']);
});

it('waits for nobody longer than its patience', async () => {
  const takeTurn = openTurns();
  const begun: string[] = [];

  void takeTurn(() => after(10)).then(() => begun.push('first'));
  void takeTurn(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(3000);

  expect(begun).toEqual(['first']);
});

it('fails where its own acknowledgement fails, and keeps nobody behind it', async () => {
  const takeTurn = openTurns();

  const failing = takeTurn(() => Promise.reject(new Error('too late')));
  const next = takeTurn(async () => 'made');

  await expect(failing).rejects.toThrow('too late');
  await expect(next).resolves.toBe('made');
});
