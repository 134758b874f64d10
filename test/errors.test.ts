import { describe, expect, it } from 'vitest';
import { CancelledError, fromProblem, isAbort, RefusedError, RetryableError, toProblem } from '../src/errors.js';

/** The way through `process.send` or a queue. */
const across = (error: unknown) => fromProblem(JSON.parse(JSON.stringify(toProblem(error))));

describe('the kind and message of toProblem', () => {
  it('tells the three kinds apart and keeps their messages', () => {
    const kinds = [new RefusedError('Too long.'), new RetryableError('Try again.'), new TypeError('x is undefined')];

    const problems = kinds.map(toProblem);

    expect(problems).toMatchObject([
      { kind: 'refused', message: 'Too long.' },
      { kind: 'retryable', message: 'Try again.' },
      { kind: 'bug', message: 'x is undefined' },
    ]);
  });

  it('takes only the first line of a bug for its message', () => {
    const bug = new Error('broken\n    at secret.js:1');

    expect(toProblem(bug)).toMatchObject({ kind: 'bug', message: 'broken' });
  });

  it('takes whatever can be thrown', () => {
    expect(toProblem('text')).toMatchObject({ kind: 'bug', message: 'text' });
    expect(toProblem(undefined)).toMatchObject({ kind: 'bug', message: 'undefined' });
    expect(toProblem(new Error())).toMatchObject({ kind: 'bug', message: 'Error' });
  });

  it('counts an abort without a reason as cancelled', () => {
    expect(toProblem(AbortSignal.abort().reason)).toMatchObject({ kind: 'refused', message: 'Cancelled.' });
  });
});

describe('the way across a border', () => {
  it('keeps class, message, fields and the text of the cause', () => {
    const cause = new Error('413', { cause: new Error('socket closed') });
    const refused = new RefusedError('The clip is too large.', { fields: { bytes: 31, limits: [10] }, cause });

    const arrived = across(refused);

    expect(arrived).toBeInstanceOf(RefusedError);
    expect(arrived).toMatchObject({
      message: 'The clip is too large.',
      fields: { bytes: 31, limits: [10] },
      cause: '413 < socket closed',
    });
  });

  it('keeps a fault retryable', () => {
    expect(across(new RetryableError('The disk is full.'))).toBeInstanceOf(RetryableError);
  });

  it('keeps a cancellation a cancellation', () => {
    const arrived = across(new CancelledError('You stopped it.'));

    expect(arrived).toBeInstanceOf(CancelledError);
    expect(arrived.message).toBe('You stopped it.');
    expect(isAbort(arrived)).toBe(true);
  });

  it('brings the stack and code of a bug for the log', () => {
    const bug = Object.assign(new Error('no such file'), { code: 'ENOENT' });

    const arrived = across(bug);

    expect(arrived.stack).toBe(bug.stack);
    expect(arrived).toMatchObject({ message: 'no such file', fields: { code: 'ENOENT' } });
  });

  it('can be crossed twice without change', () => {
    const once = toProblem(new RefusedError('No.', { fields: { seconds: 3 }, cause: 'because' }));

    expect(toProblem(fromProblem(once))).toEqual(once);
  });

  it('leaves out what JSON cannot carry and survives causes in a circle', () => {
    const circle = new Error('round');
    circle.cause = circle;
    const odd = Object.assign(circle, { fields: { big: 1n } });

    const problem = toProblem(odd);

    expect(problem.fields).toEqual({});
    expect(problem.cause).toMatch(/^round( < round)+$/);
  });

  it('turns what is not a problem into a bug that says so', () => {
    expect(fromProblem({ kind: 'odd' }).message).toBe('Not a problem: {"kind":"odd"}');
    expect(fromProblem(undefined).message).toBe('Not a problem: undefined');
  });
});

describe('isAbort', () => {
  it('knows cancellations and aborts, and takes neither timeouts nor bugs for one', () => {
    expect(isAbort(new CancelledError())).toBe(true);
    expect(isAbort(AbortSignal.abort().reason)).toBe(true);
    expect(isAbort(new DOMException('late', 'TimeoutError'))).toBe(false);
    expect(isAbort(new Error('bug'))).toBe(false);
  });
});
