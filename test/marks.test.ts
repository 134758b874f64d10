import { describe, expect, it } from 'vitest';
import { markChannel, markRole, markTime, markUser, tellMarks, withoutMarks } from '../src/marks.js';
import { plain as plainForDiscord } from '../src/platforms/discord/text.js';
import { plain as plainForTelegram } from '../src/platforms/telegram/text.js';
import { readPromptText } from '../src/prompt-text.js';

const at = new Date('2026-11-26T10:00:30Z');
const text = `*${markUser('12')}* ${markRole('34')} ${markChannel('56')} @all ${markTime(at, 'Asia/Shanghai')}.`;

describe('a mark in a sentence', () => {
  it('is a name and the reader’s own clock in Discord, and the words around it stay plain', () => {
    expect(plainForDiscord(text)).toBe('\\*<@12>\\* <@&34> <#56> \\@all <t:1795687230:f> (<t:1795687230:R>)\\.');
  });

  it('is words elsewhere', () => {
    expect(tellMarks(text)).toBe('*12* 34 56 @all 2026-11-26 18:00 (Asia/Shanghai).');
    expect(plainForTelegram(text).replaceAll('\u2060', '')).toBe(tellMarks(text));
  });

  it('cannot be typed', () => {
    expect(readPromptText(`a cat ${markUser('12')}`)).toBe('a cat user:12');
    expect(tellMarks(withoutMarks(text))).toContain('user:12');
  });
});
