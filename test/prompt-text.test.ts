import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPromptText } from '../src/prompt-text.js';
import { LONGEST_PROMPT } from '../src/request.js';

/** Everything that a text can hold: also lone surrogates, control characters, invisible ones, emoji. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 1200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('\u200b', '\u200f', '\ufe0f', ' ', '\t', '\u2028', '\x85', '\0', 'a', '猫', '🦣', '\ud83e'),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('is a prompt or has a reason why it is none; reading never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPromptText(text);
        const reasons = ['emptyPrompt', 'longPrompt', 'unreadablePrompt'];
        expect(typeof read === 'string' || reasons.includes(read.refused)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('becomes one line without space around it, not empty and not too long, where it is a prompt', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPromptText(text);
        fc.pre(typeof read === 'string');
        expect(read).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029\0]/);
        expect(read).not.toMatch(/\p{Cc}/u);
        expect(read).toBe(read.trim());
        expect(read).not.toBe('');
        expect([...read].length).toBeLessThanOrEqual(LONGEST_PROMPT);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays as it is when it is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPromptText(text);
        fc.pre(typeof read === 'string');
        expect(readPromptText(read)).toBe(read);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its visible characters, in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const read = readPromptText(`x${text}`);
        const visible = (line: string) => line.replace(/[\s\p{Cc}]/gu, '');
        expect(visible(read as string)).toBe(visible(`x${text}`));
      }),
    );
  });
});

describe('readPromptText', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['control characters', '\t\r\n\x01\x1b\x7f\x9f'],
    ['wide and no-break spaces', '\u3000\u00a0\u2003'],
    ['line and paragraph separators', '\u2028\u2029'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['direction marks', '\u200e\u200f\u202a\u202c\u2066\u2069'],
    ['a variation selector alone', '\ufe0f'],
  ])('takes %s as no prompt', (_name, text) => {
    expect(readPromptText(text)).toEqual({ refused: 'emptyPrompt' });
  });

  it.each([
    ['a NUL', 'a cat\0 dances'],
    ['a NUL alone', '\0'],
    ['a high surrogate alone', 'a \ud83e cat'],
    ['a low surrogate alone', 'a cat \udda3'],
    ['surrogates the wrong way round', '\udda3\ud83e'],
  ])('refuses %s as unreadable', (_name, text) => {
    expect(readPromptText(text)).toEqual({ refused: 'unreadablePrompt' });
  });

  it.each([
    ['an emoji', '🦣'],
    ['a family of joined emoji', '👨‍👩‍👧‍👦 dance'],
    ['a heart with its variation selector', '❤️'],
    ['a flag', '🇨🇳'],
    ['a skin tone', '👋🏽'],
    ['Hebrew', 'חתול רוקד על הירח'],
    ['Arabic with a direction mark', '\u200fقطة ترقص'],
    ['Chinese', '一只猫在月球上跳舞'],
    ['text between quotes', 'a sign says "你好"'],
  ])('keeps %s as it is', (_name, text) => {
    expect(readPromptText(text)).toBe(text);
  });

  it('makes one line of many and one space of many', () => {
    expect(readPromptText('  a cat\r\n\r\n  dances\u2028on\tthe\u00a0 moon\n')).toBe('a cat dances on the moon');
  });

  it('counts characters as people do: a thousand emoji are not too long, one more is', () => {
    expect(readPromptText('🦣'.repeat(1000))).toBe('🦣'.repeat(1000));
    expect(readPromptText('🦣'.repeat(1001))).toEqual({ refused: 'longPrompt' });
  });

  it('counts after it has made one line', () => {
    expect(readPromptText(`${'a'.repeat(1000)}${' \n'.repeat(500)}`)).toBe('a'.repeat(1000));
  });
});
