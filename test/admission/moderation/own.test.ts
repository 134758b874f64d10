import { describe, expect, it } from 'vitest';
import { checkPrompt } from '../../../src/admission/moderation/moderation.js';
import { refusePattern, refuseWord } from '../../../src/admission/moderation/own.js';
import { LONGEST_PATTERN, LONGEST_WORD } from '../../../src/admission/settings.js';

const own = (prompt: string, words: string[], patterns: string[] = []) =>
  checkPrompt(prompt, { level: 'off', words, patterns })?.rule;

describe('words of a server', () => {
  it('are whole words, however they are disguised', () => {
    for (const prompt of ['a Pineapple pizza', 'p1neapple', 'p i n e a p p l e', 'pineaaaapple', 'ＰＩＮＥＡＰＰＬＥ'])
      expect(own(prompt, ['pineapple'])).toBe('server');
    expect(own('a pineapples crate', ['pineapple'])).toBeUndefined();
    expect(own('a grape on a plate', ['rap', 'late'])).toBeUndefined();
  });

  it('may be several words, in any script, with signs around them', () => {
    expect(own('a big, bad wolf!', ['Big bad'])).toBe('server');
    expect(own('большой медведь идёт', ['Медведь'])).toBe('server');
    expect(own('медведьма', ['медведь'])).toBeUndefined();
    expect(own('画foo画', ['foo'])).toBe('server');
  });

  it('stand anywhere in Chinese, traditional or simplified', () => {
    expect(own('一個臺灣黑熊跑過', ['台湾黑熊'])).toBe('server');
    expect(own('一只台湾黑熊跑过', ['臺灣黑熊'])).toBe('server');
    expect(own('黑·熊', ['黑熊'])).toBe('server');
  });

  it('hold in the built-in lists’ absence and never hide their rules', () => {
    expect(checkPrompt('porn and pineapple', { level: 'strict', words: ['pineapple'], patterns: [] })?.rule).toBe(
      'sexual',
    );
  });

  it('are refused where nothing of them could be found', () => {
    expect(refuseWord('...')).toBe('emptyWord');
    expect(refuseWord('\u200b')).toBe('emptyWord');
    expect(refuseWord('x'.repeat(LONGEST_WORD + 1))).toBe('longWord');
    expect(refuseWord('C-3PO')).toBeUndefined();
  });
});

describe('patterns of a server', () => {
  it('match anywhere, whatever the case, in the prompt as typed and as read', () => {
    expect(own('Visit HTTP://x.example', [], ['https?://'])).toBe('server');
    expect(own('call 555-1234', [], [String.raw`\d{3}-\d{4}`])).toBe('server');
    expect(own('ｃａｌｌ me', [], ['^call'])).toBe('server');
    expect(own('a cat', [], ['dog|fish'])).toBeUndefined();
  });

  it('are refused when they cannot be read, match everything, or are too long or too large', () => {
    expect(refusePattern('(')).toBe('badPattern');
    expect(refusePattern('(?<=a)b')).toBe('badPattern');
    expect(refusePattern(String.raw`(a)\1`)).toBe('badPattern');
    expect(refusePattern('   ')).toBe('badPattern');
    expect(refusePattern('.*')).toBe('widePattern');
    expect(refusePattern('a?')).toBe('widePattern');
    expect(refusePattern('a'.repeat(LONGEST_PATTERN + 1))).toBe('longPattern');
    expect(refusePattern('((a{1,30}){1,30})')).toBe('largePattern');
    expect(refusePattern(String.raw`\bfree (money|coins?)\b`)).toBeUndefined();
  });
});
