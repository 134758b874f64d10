import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundWait } from '../../src/messages/rounding.js';

it.each([
  [0, '5 second'],
  [6, '10 second'],
  [20, '20 second'],
  [21, '30 second'],
  [89, '90 second'],
  [90, '2 minute'],
  [149, '2 minute'],
  [150, '3 minute'],
  [3600, '60 minute'],
])('tells %i seconds as %s', (seconds, told) => {
  const { count, unit } = roundWait(seconds);

  expect(`${count} ${unit}`).toBe(told);
});

it('never promises much less than was expected, and a longer wait is never told as a shorter one', () => {
  const told = (seconds: number) => {
    const { count, unit } = roundWait(seconds);
    return count * (unit === 'minute' ? 60 : 1);
  };
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(500), (seconds, more) => {
      expect(told(seconds)).toBeGreaterThanOrEqual(0.8 * seconds);
      expect(told(seconds + more)).toBeGreaterThanOrEqual(told(seconds));
    }),
  );
});
