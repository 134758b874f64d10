import { describe, expect, it, vi } from 'vitest';
import { RetryableError, toProblem } from '../../../src/errors.js';
import { whenReachable } from '../../../src/platforms/discord/reach.js';

const refused = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
const timedOut = () => Object.assign(new Error('This operation was aborted'), { name: 'AbortError' });

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
