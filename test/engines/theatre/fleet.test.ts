import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fleeted } from '../../../src/engines/theatre/fleet.js';
import { readPrompt } from '../../../src/engines/theatre/reader/reader.js';

const flying = (subject: number) => ({
  subject,
  keys: [0, 4].map((t) => ({ t, x: t / 10, depth: 0.8, height: 0.4, facing: 1 })),
  acts: [{ name: 'fly' as const, start: 0, end: 4, strength: 1 }],
});

describe('fleeted', () => {
  it('gives each of several flying cars a way of its own, and lets it look where it goes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 2, max: 8 }), (seed, count) => {
        const reading = readPrompt('a future city full of flying cars');
        const actors = Array.from({ length: count }, () => flying(0));

        const fleet = fleeted(reading, actors, 4, seed);

        for (const { keys } of fleet.slice(2)) {
          const way = Math.sign(keys.at(-1)!.x - keys[0]!.x);
          for (const { facing } of keys) expect(facing).toBe(way);
        }
        expect(new Set(fleet.map(({ keys }) => keys[0]!.depth)).size).toBe(count);
      }),
      { numRuns: 20 },
    );
  });

  it('brings the first of them down to us, larger than all others', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 2, max: 8 }), (seed, count) => {
        const reading = readPrompt('a future city full of flying cars');

        const [hero, ...others] = fleeted(
          reading,
          Array.from({ length: count }, () => flying(0)),
          4,
          seed,
        );

        const last = hero!.keys.at(-1)!;
        for (const { keys, grown = 1 } of others) {
          expect(keys.at(-1)!.depth).toBeLessThan(last.depth);
          expect(grown).toBeLessThan(hero!.grown!);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(['three birds fly', 'a flying car', 'three planes fly'])('leaves "%s" as it was directed', (prompt) => {
    const reading = readPrompt(prompt);
    const actors = Array.from({ length: reading.subjects[0]!.count }, () => flying(0));

    expect(fleeted(reading, actors, 4, 1)).toEqual(actors);
  });
});
