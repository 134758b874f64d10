import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lanes, openLanes } from '../../src/platforms/lanes.js';

let lanes: Lanes;
beforeEach(() => {
  vi.useFakeTimers();
  lanes = openLanes(Date.now);
});
afterEach(() => {
  lanes.close();
  vi.useRealTimers();
});

/** An edit that is on its way until it is told otherwise. */
function slowEdit() {
  let arrive = () => {};
  const edit = vi.fn(
    (_text: string, signal: AbortSignal) =>
      new Promise<boolean>((resolve, reject) => {
        arrive = () => resolve(true);
        signal.addEventListener('abort', () => reject(new Error('called off')));
      }),
  );
  return { edit, arrive: () => arrive() };
}
const quickEdit = () => vi.fn(async (_text: string) => true);
const texts = (edit: ReturnType<typeof quickEdit>) => edit.mock.calls.map(([text]) => text);

describe('a lane', () => {
  it('tries again what it was not the time for, unless something newer has come', async () => {
    const edit = vi.fn(async (_text: string): Promise<boolean | 'later'> => true).mockResolvedValueOnce('later');

    lanes.progress('a', 'number 3', edit);
    await vi.advanceTimersByTimeAsync(6000);

    expect(edit.mock.calls.map(([text]) => text)).toEqual(['number 3', 'number 3']);
  });

  it('shows the first progress at once and the newest every five seconds', async () => {
    const edit = quickEdit();

    for (let second = 0; second < 12; second++) {
      lanes.progress('a', `${second}`, edit);
      await vi.advanceTimersByTimeAsync(1000);
    }

    expect(texts(edit)).toEqual(['0', '4', '9']);
  });

  it('shows nothing twice', async () => {
    const edit = quickEdit();

    lanes.progress('a', 'same', edit);
    await vi.advanceTimersByTimeAsync(6000);
    lanes.progress('a', 'same', edit);
    await vi.advanceTimersByTimeAsync(6000);

    expect(texts(edit)).toEqual(['same']);
  });

  it('has one edit on its way at most', async () => {
    const { edit, arrive } = slowEdit();

    lanes.progress('a', 'one', edit);
    lanes.progress('a', 'two', edit);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(edit).toHaveBeenCalledOnce();

    arrive();
    await vi.advanceTimersByTimeAsync(6000);
    expect(edit).toHaveBeenCalledTimes(2);
  });

  it('lets progress wait until the answer stands, and the result too', async () => {
    const edit = quickEdit();
    const order: string[] = [];
    let answer = () => {};
    const answering = lanes.answer('a', async () => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      order.push('answer');
    });
    lanes.progress('a', 'one', edit);
    const result = lanes.result('a', async () => order.push('result'));
    await vi.advanceTimersByTimeAsync(1000);
    expect([order, texts(edit)]).toEqual([[], []]);

    answer();
    await Promise.all([answering, result]);

    expect([order, texts(edit)]).toEqual([['answer', 'result'], []]);
  });

  it('calls off an edit that keeps the result waiting', async () => {
    const { edit } = slowEdit();
    lanes.progress('a', 'one', edit);
    const run = vi.fn(async () => 'done');

    const result = lanes.result('a', run);
    await vi.advanceTimersByTimeAsync(1900);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);

    await expect(result).resolves.toBe('done');
  });

  it('shows nothing after the result, and nothing after its end', async () => {
    const edit = quickEdit();

    lanes.progress('a', 'one', edit);
    await vi.advanceTimersByTimeAsync(10);
    lanes.progress('a', 'two', edit);
    await lanes.result('a', async () => {});
    lanes.progress('a', 'three', edit);
    lanes.end('a');
    lanes.progress('a', 'four', edit);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(texts(edit)).toEqual(['one']);
  });

  it('stops where the message is gone', async () => {
    const edit = vi.fn(async (_text: string) => false);

    lanes.progress('a', 'one', edit);
    await vi.advanceTimersByTimeAsync(6000);
    lanes.progress('a', 'two', edit);
    await vi.advanceTimersByTimeAsync(6000);

    expect(texts(edit)).toEqual(['one']);
  });

  it('slows down with the age of the message: after an hour, once a minute', async () => {
    const edit = quickEdit();
    lanes.progress('a', 'first', edit);
    await vi.advanceTimersByTimeAsync(3_600_000);
    lanes.progress('a', 'hour', edit);
    await vi.advanceTimersByTimeAsync(1);
    lanes.progress('a', 'later', edit);

    await vi.advanceTimersByTimeAsync(59_000);
    expect(texts(edit)).toEqual(['first', 'hour']);
    await vi.advanceTimersByTimeAsync(2000);

    expect(texts(edit)).toEqual(['first', 'hour', 'later']);
  });

  it('knows the age of a message that an earlier process has made', async () => {
    const edit = quickEdit();
    const bornMs = Date.now() - 3_600_000;
    lanes.progress('a', 'first', edit, bornMs);
    await vi.advanceTimersByTimeAsync(1);
    lanes.progress('a', 'later', edit, bornMs);

    await vi.advanceTimersByTimeAsync(59_000);
    expect(texts(edit)).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(2000);

    expect(texts(edit)).toEqual(['first', 'later']);
  });

  it('hands the errors of an answer and of a result to who asked for them', async () => {
    await expect(lanes.answer('a', () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
    await expect(lanes.result('a', () => Promise.reject(new Error('no result')))).rejects.toThrow('no result');
  });
});
