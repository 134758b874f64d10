import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { herded } from '../../../../src/engines/theatre/staging/herding.js';

const coming = (subject: number, index: number, nearer: number) => ({
  subject,
  keys: [0, 4].map((t) => ({ t, x: index * 0.2 - 0.3, depth: 0.2 + (t / 4) * nearer, height: 0, facing: -1 })),
  acts: [{ name: 'walk' as const, start: 0, end: 4, strength: 1 }],
});
const seeds = fc.nat({ max: 2 ** 32 - 1 });

describe('herded', () => {
  it('lets a herd come nearer one behind the other, the largest before the others and a young one among them', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 8 }), (seed, count) => {
        const reading = readPrompt('several mammoths approach');
        const actors = Array.from({ length: count }, (_, index) => coming(0, index, 0.6));

        const herd = herded(reading, actors, 4, seed);

        for (const { keys } of herd) expect(keys.at(-1)!.depth).toBeGreaterThan(keys[0]!.depth + 0.2);
        const ends = herd.map(({ keys }) => keys.at(-1)!.depth).sort();
        for (const [index, depth] of ends.slice(1).entries()) expect(depth - ends[index]!).toBeGreaterThan(0.03);
        expect(herd.filter(({ grown = 1 }) => grown < 0.5)).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['several mammoths stand in the snow', 0],
    ['three cars approach', 0.6],
    ['three dogs chase a cat', 0.6],
  ])('leaves "%s" as it was directed', (prompt, nearer) => {
    const reading = readPrompt(prompt);
    const actors = [0, 1, 2].map((index) => coming(0, index, nearer));

    expect(herded(reading, actors, 4, 1)).toEqual(actors);
  });
});
