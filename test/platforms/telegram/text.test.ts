import { describe, expect, it } from 'vitest';
import { cut, plain, plainLines } from '../../../src/platforms/telegram/text.js';

const visible = (text: string) => text.replaceAll('\u2060', '');

describe('plain', () => {
  it.each(['@ada', '#cats', '/start', 'https://example.com/a', 'example.com', '$BTC', 'see t.me/x'])(
    'leaves nothing to press in %s, and every letter',
    (text) => {
      expect(plain(text)).not.toBe(text);
      expect(visible(plain(text))).toBe(text);
    },
  );

  it.each(['a cat, dancing.', '1 / 2', 'fish & chips!', '一只猫。'])('leaves %s as it is', (text) => {
    expect(plain(text)).toBe(text);
  });
});

describe('plainLines', () => {
  it('cuts the longest line where all are too long', () => {
    const text = plainLines(['x'.repeat(2000), 'short'], 1024);

    expect(text).toHaveLength(1024);
    expect(text).toMatch(/x…\nshort$/);
  });
});

describe('cut', () => {
  it('cuts no character in two', () => {
    expect(cut('ab😀cd', 4)).toBe('ab…');
  });
});
