import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsAt, poseAt, track } from '../../../../src/engines/theatre/stage/timeline.js';

const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 12 });
const keysFrom = (numbers: number[]) => numbers.map((value, index) => ({ t: index * 0.5, value }));

describe('a track', () => {
  test('passes through every key', () => {
    fc.assert(
      fc.property(values, fc.nat(), (numbers, pick) => {
        const keys = keysFrom(numbers);
        const key = keys[pick % keys.length]!;

        expect(track(keys, 'value', key.t)).toBeCloseTo(key.value, 9);
      }),
    );
  });

  test('never leaves the span of the two keys around it', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (numbers, pick, part) => {
        const keys = keysFrom(numbers);
        const index = pick % (keys.length - 1);
        const [from, to] = [keys[index]!, keys[index + 1]!];

        const value = track(keys, 'value', from.t + part * 0.5);

        expect(value).toBeGreaterThanOrEqual(Math.min(from.value, to.value) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(from.value, to.value) + 1e-9);
      }),
    );
  });

  test('is held before its first key and after its last', () => {
    const keys = [
      { t: 1, value: 3 },
      { t: 2, value: 7 },
    ];

    expect([track(keys, 'value', 0), track(keys, 'value', 9)]).toEqual([3, 7]);
  });

  test('does not stop at a key on its way', () => {
    const keys = keysFrom([0, 1, 2, 3]);

    const speed = (track(keys, 'value', 0.51) - track(keys, 'value', 0.49)) / 0.02;

    expect(speed).toBeCloseTo(2, 3);
  });

  test('with one key is that key', () => {
    expect(track([{ t: 3, value: 5 }], 'value', 1)).toBe(5);
  });
});

describe('acts', () => {
  const actor = { acts: [{ name: 'dance' as const, start: 1, end: 2, strength: 0.8 }] };

  test('hold with their strength in their middle', () => {
    expect(actsAt(actor, 1.5, 4)).toEqual([{ name: 'dance', strength: 0.8, elapsed: 0.5, lasts: 1 }]);
  });

  test('come and go softly', () => {
    const strengths = [0.9, 1, 1.1].map((t) => actsAt(actor, t, 4)[0]?.strength ?? 0);

    expect(strengths[0]).toBeLessThan(strengths[1]!);
    expect(strengths[1]).toBeLessThan(strengths[2]!);
  });

  test('that start with the film are there in its first frame', () => {
    const running = actsAt({ acts: [{ name: 'walk', start: 0, end: 4, strength: 1 }] }, 0, 4);

    expect(running[0]?.strength).toBe(1);
  });

  test('are gone outside their span', () => {
    expect(actsAt(actor, 3, 4)).toEqual([]);
  });
});

test('a pose has all four fields of the keys', () => {
  const keys = [{ t: 0, x: 0.1, depth: 0.5, height: 0.2, facing: -1 }];

  expect(poseAt({ keys }, 2)).toEqual({ x: 0.1, depth: 0.5, height: 0.2, facing: -1 });
});
