import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, plainAgain, plainLines } from '../../../src/platforms/discord/text.js';

/** What Discord shows of it: a backslash before a sign that is neither letter, digit nor space vanishes. */
const shown = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
/** Without everything that stands behind a backslash: what could still take effect. */
const effective = (text: string) => text.replace(/\\[^0-9A-Za-z\s]/g, '');

const pieces = fc.constantFrom(
  '**bold**',
  '_a_',
  '~~b~~',
  '`c`',
  '||d||',
  '# big',
  '-# small',
  '> quote',
  '>>> quote',
  '- item',
  '1. item',
  '* item',
  '@everyone',
  '@here',
  '<@123>',
  '<@!123>',
  '<@&123>',
  '<#123>',
  '</sora:123>',
  '<:cat:123>',
  '<a:cat:123>',
  ':smile:',
  '<t:0:R>',
  '<id:home>',
  '[a](https://b.c)',
  'https://a.b/c',
  '<https://a.b>',
  'discord.gg/abc',
  'a@b.c',
  '\\',
  '\\\\',
  '```\n',
);
const words = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 20 })
  .map((all) => all.join(' '));

describe('plain', () => {
  it('shows every text letter for letter', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(shown(plain(text))).toBe(text);
      }),
    );
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(plainAgain(plain(text))).toBe(text);
      }),
    );
  });

  it('leaves nothing that takes effect', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(effective(plain(text))).not.toMatch(/[\\*_~`|<>#\-+[\]()@:./]/);
      }),
    );
  });

  it('leaves words as they are', () => {
    expect(plain("A cat's dream, in 3 parts! 一只猫")).toBe("A cat's dream, in 3 parts! 一只猫");
  });
});

describe('plainLines', () => {
  it('fits, whatever it is given, and never ends in the middle of a sign', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 20, max: 200 }), (lines, most) => {
        const text = plainLines(lines, most);

        expect(text.length).toBeLessThanOrEqual(most);
        expect(effective(text.replace(/\\$/, ''))).not.toMatch(/[*_~`|<>#+[\]()@:./]/);
      }),
    );
  });

  it('cuts the longest line and keeps the others', () => {
    const text = plainLines(['*'.repeat(3000), 'Shown: a cat', '4 s'], 2000);

    expect(text.length).toBeGreaterThan(1997);
    expect(text.split('\n').slice(1)).toEqual(['Shown\\: a cat', '4 s']);
    expect(text).toMatch(/^(\\\*)+…\n/);
  });
});
