import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameOf } from '../../src/platforms/file-name.js';

const nameOf = (prompt: string, seed = 7) => fileNameOf({ work: { prompt, seed } } as Parameters<typeof fileNameOf>[0]);

it('says what is in the film, and which take it is', () => {
  expect(nameOf('A cat dances, on the moon!')).toBe('a-cat-dances-on-the-moon-7.mp4');
  expect(nameOf('a “big” cat', 8)).toBe('a-big-cat-8.mp4');
  expect(nameOf('one two three four five six seven eight nine ten eleven')).toBe(
    'one-two-three-four-five-six-seven-eight-7.mp4',
  );
});

it('tells films apart whose words no system is sure to take', () => {
  expect(nameOf('一只猫')).toMatch(/^mutoscope-[0-9a-f]{6}-7\.mp4$/);
  expect(nameOf('一只猫')).not.toBe(nameOf('一只狗'));
  expect(nameOf('a cat 🐈')).toMatch(/^mutoscope-/);
  expect(nameOf('...')).toMatch(/^mutoscope-/);
});

it('is a name that every system takes, whatever the prompt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), fc.nat(), (prompt, seed) => {
      const name = nameOf(prompt, seed);

      expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.mp4$/);
      expect(name.length).toBeLessThanOrEqual(60);
      expect(name).not.toContain('--');
    }),
  );
});
