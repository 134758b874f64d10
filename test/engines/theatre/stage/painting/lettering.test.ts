import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLettering, LINE_HEIGHT, letteringOf } from '../../../../../src/engines/theatre/stage/painting/lettering.js';
import { pictureOf } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';

const words = fc.string({
  unit: fc.constantFrom(...'abcWM éßñ你好世界ようこそ。，!?🐱🎉'),
  minLength: 1,
  maxLength: 40,
});

describe('lettering', () => {
  test('never reaches beyond its box, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 12, max: 200 }),
        async (text, width, height) => {
          const { lines, size } = fitLettering(await letteringOf(text, pictureOf), width, height, 60);

          return (
            lines.every((line) => line.width * size <= width + 1e-6) &&
            lines.length * size * LINE_HEIGHT <= height + 1e-6
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('shows an emoji as its picture and drops what no font has', async () => {
    const { glyphs } = await letteringOf('a🐱\u{10fffd}b', pictureOf);

    expect(glyphs.map(({ text }) => text)).toEqual(['a', '🐱', 'b']);
    expect(glyphs[1]!.picture).toBeDefined();
  });

  test('keeps a Chinese full stop with the word before it', async () => {
    const { lines } = fitLettering(await letteringOf('你好世界。', pictureOf), 100, 200, 24);

    expect(lines.every(({ glyphs }) => glyphs[0]!.text !== '。')).toBe(true);
  });
});
