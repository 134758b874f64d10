import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { livened } from '../../../../src/engines/theatre/staging/livening.js';
import type { Staging } from '../../../../src/engines/theatre/staging/staging.js';

const standing = (subject: number, x = 0, height = 0): Staging['actors'][number] => ({
  subject,
  keys: [0, 2, 4].map((t) => ({ t, x: x + t / 100, depth: 0.8, height, facing: -1 })),
  acts: [{ name: 'idle', start: 0, end: 4, strength: 1 }],
});
const seeds = fc.nat({ max: 2 ** 32 - 1 });

describe('livening', () => {
  it.each(['a vase', 'a red clock', '一个杯子', 'a book and a bench', 'a bowl to the left of a cup'])(
    'lets the things of "%s" come alive on the floor, where they stand',
    (prompt) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const reading = readPrompt(prompt);
          const actors = livened(
            reading,
            reading.subjects.map((_, subject) => standing(subject, subject * 0.3, 0.2)),
            4,
            seed,
          );

          for (const { subject, keys, acts } of actors) {
            expect(acts.map(({ name }) => name)).not.toContain('idle');
            expect(new Set(keys.map(({ x }) => x)).size).toBe(1);
            expect(Math.abs(keys[0]!.x - subject * 0.3)).toBeLessThan(0.05);
            expect(keys.every(({ height }) => height === 0)).toBe(true);
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(['a cabin in the snow', 'a castle and a house'])('lets the buildings of "%s" stand', (prompt) => {
    const reading = readPrompt(prompt);
    const actors = livened(
      reading,
      reading.subjects.map((_, subject) => standing(subject, 0, 0)),
      4,
      1,
    );

    expect(actors.flatMap(({ acts }) => acts).filter(({ name }) => name !== 'idle')).toEqual([]);
  });

  it.each(['an egg rolls on the table', 'a book dances on a shelf', '鸡蛋在桌子上滚'])(
    'lets a table or shelf stand that a thing is on or falls from: %s',
    (prompt) => {
      const reading = readPrompt(prompt);
      const actors = livened(reading, [standing(0, 0.1), standing(1, -0.1)], 4, 1);
      const furniture = actors.find(({ subject }) => /^prop-(?:table|shelf)/.test(reading.subjects[subject]!.sprite))!;

      expect(furniture.acts).toEqual([]);
      expect(new Set(furniture.keys.map(({ x }) => x)).size).toBe(1);
    },
  );

  it.each(['a man and a mirror', 'a dog beside a table', '男人站在镜子旁边', 'a squirrel jumps, a bowl'])(
    'leaves furniture beside somebody as it is: %s',
    (prompt) => {
      const reading = readPrompt(prompt);
      const [, furniture] = livened(reading, [standing(0), standing(1)], 4, 1);

      expect(furniture!.acts.map(({ name }) => name)).not.toContain('dance');
      expect(furniture!.acts.filter(({ name }) => name !== 'idle')).toEqual([]);
    },
  );

  it.each([
    'a cat sleeps',
    'a dog runs to the left',
    'a cat chases a mouse',
    'a person reading a book',
    'a vase falls',
  ])('leaves "%s" as it was directed', (prompt) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const reading = readPrompt(prompt);
        const actors = reading.subjects.map((_, subject) => standing(subject));

        expect(livened(reading, actors, 4, seed)).toEqual(actors);
      }),
      { numRuns: 20 },
    );
  });

  it('ends the film of a dog that is told nothing with a gag, for most seeds', () => {
    const reading = readPrompt('a dog');

    const last = Array.from({ length: 40 }, (_, seed) => livened(reading, [standing(0)], 4, seed)[0]!.acts.at(-1)!);

    expect(last.every(({ end }) => end === 4)).toBe(true);
    expect(last.filter(({ name }) => name !== 'idle').length).toBeGreaterThan(20);
  });

  it.each(['a nurse works in a hospital', 'a chef is working', '一位护士在医院工作'])(
    'has "%s" work at the trade',
    (prompt) => {
      const reading = readPrompt(prompt);
      const [actor] = livened(reading, [standing(0)], 4, 1);

      expect(actor!.acts.map(({ prop }) => prop?.sprite)).toEqual(
        /chef/.test(prompt) ? ['1f373', '1f35d'] : ['prop-bandage', '1f9f8'],
      );
    },
  );
});
