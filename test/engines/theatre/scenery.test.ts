import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../src/engines/theatre/reader/reader.js';
import { sceneryOf } from '../../../src/engines/theatre/scenery.js';

describe('where and when a film plays', () => {
  it.each(['a dog runs through the park', 'a cat in the living room', 'a car drives through the desert'])(
    'takes of "%s" that follow each other have another light each',
    (prompt) => {
      for (const seed of [1, 2, 3, 4, 5, 4_294_967_290]) {
        const lights = [seed, seed + 1, seed + 2].map((take) => sceneryOf(readPrompt(prompt), take).light);

        expect(new Set(lights).size).toBe(3);
      }
    },
  );

  it('seldom has an evening sky where nothing is said of place or light', () => {
    const takes = ['a man laughs', 'a dog waits for a friend', '一个女孩在笑'].flatMap((prompt) =>
      Array.from({ length: 60 }, (_, seed) => sceneryOf(readPrompt(prompt), seed).light),
    );
    const evenings = takes.filter((light) => light === 'sunset').length;

    expect(evenings).toBeGreaterThan(0);
    expect(evenings / takes.length).toBeLessThan(0.16);
  });

  it('keeps the set, the light and the weather that a prompt names', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const scenery = sceneryOf(readPrompt('a dog in the rain on a beach at night'), seed);

      expect(scenery).toEqual({ set: 'beach', light: 'night', weather: 'rain' });
    }
  });
});
