import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { launched } from '../../../../src/engines/theatre/staging/launching.js';

const level = {
  subject: 0,
  keys: [0, 2, 4].map((t) => ({ t, x: t / 10 - 0.2, depth: 0.7, height: 0.3, facing: 1 })),
  acts: [{ name: 'fly' as const, start: 0, end: 4, strength: 1 }],
};

describe('launched', () => {
  it('lets a rocket stand before it climbs straight up', () => {
    const [rocket] = launched(readPrompt('a rocket takes off from the desert'), [level], 'desert', 4);

    const heights = rocket!.keys.map(({ height }) => height);
    expect(heights.slice(0, 2)).toEqual([0, 0]);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights.at(-1)).toBeGreaterThan(0.7);
    expect(new Set(rocket!.keys.map(({ x }) => x)).size).toBe(1);
  });

  it.each([
    ['a rocket flies in space', 'space'],
    ['a plane takes off from the desert', 'desert'],
  ] as const)('leaves "%s" as it was directed', (prompt, set) => {
    expect(launched(readPrompt(prompt), [level], set, 4)).toEqual([level]);
  });
});
