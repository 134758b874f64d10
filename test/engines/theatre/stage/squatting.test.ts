import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHuman, PATTERNS } from '../../../../src/engines/theatre/stage/patterns.js';
import { bentOf, bowedTo, DEEP, reachAt } from '../../../../src/engines/theatre/stage/squatting.js';

const people = Object.values(PATTERNS).filter(isHuman);

test('the head of who is stroked is before the knees and within reach of an arm', () => {
  for (const pattern of people) {
    const reach = reachAt(pattern, 0.28);

    expect(reach).toBeGreaterThan(0.15);
    expect(reach).toBeLessThan(pattern.arm + 0.2);
  }
});

test('a large head is not bent down as far as a small one', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.6, noNaN: true }), (head) => {
      expect(bentOf(head + 0.05)).toBeLessThanOrEqual(bentOf(head));
    }),
  );
});

test('a hand put where something stands is there once its owner has squatted and bent', () => {
  const { hip } = PATTERNS.model;
  const [low, bent] = [hip * DEEP, 0.4];
  const [x, y] = bowedTo(hip, low, bent, 0.3, 0.25);
  const [forwards, up] = [x, y - hip];
  const turned = [forwards * Math.cos(bent) + up * Math.sin(bent), up * Math.cos(bent) - forwards * Math.sin(bent)];

  expect(turned[0]).toBeCloseTo(0.3);
  expect(turned[1]! + hip - low).toBeCloseTo(0.25);
});
