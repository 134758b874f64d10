import { describe, expect, it, vi } from 'vitest';
import { RetryableError, toProblem } from '../../../src/errors.js';
import { pauseMs, whenReachable } from '../../../src/platforms/discord/reach.js';

const refused = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
const timedOut = () => Object.assign(new Error('This operation was aborted'), { name: 'AbortError' });

describe('the pause before another try', () => {
  it('doubles up to its bound, with a half that chance decides', () => {
    const all = [0, 1, 2, 3, 20].map((failures) => pauseMs(failures, { firstMs: 1000, mostMs: 6000 }));

    all.forEach((ms, index) => {
      const most = [1000, 2000, 4000, 6000, 6000][index]!;
      expect(ms).toBeGreaterThanOrEqual(most / 2);
      expect(ms).toBeLessThanOrEqual(most);
    });
  });
});

describe('whenReachable', () => {
  it.each([
    ['a refused connection', refused],
    ['a request that took too long', timedOut],
  ])('tries again after %s', async (_name, fault) => {
    const run = vi.fn(async () => 'done').mockRejectedValueOnce(fault());

    await expect(whenReachable(run, new AbortController().signal)).resolves.toBe('done');
  });

  it('hands on what Discord itself has answered, and bugs', async () => {
    const run = async () => Promise.reject(new TypeError('undefined is not a function'));

    await expect(whenReachable(run, new AbortController().signal)).rejects.toThrow(TypeError);
  });

  it('ends with a passing fault, not with a cancel, when it is told to stop', async () => {
    const stop = new AbortController();
    stop.abort();

    const ending = await whenReachable(() => Promise.reject(timedOut()), stop.signal).catch((error) => error);

    expect(ending).toBeInstanceOf(RetryableError);
    expect(toProblem(ending)).toMatchObject({ kind: 'retryable', fields: {} });
  });
});
