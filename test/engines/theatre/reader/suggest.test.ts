import { describe, expect, it } from 'vitest';
import { subjects, suggest } from '../../../../src/engines/theatre/reader/suggest.js';

describe('suggest', () => {
  it('completes the last word and keeps what was typed before it', () => {
    const found = suggest('two happy mammo', 'en', 25);

    expect(found).toContain('two happy mammoth');
    expect(found.every((text) => text.startsWith('two happy mammo'))).toBe(true);
  });

  it('knows places and deeds as well', () => {
    expect(suggest('a cat in a snowy mea', 'en', 25)).toContain('a cat in a snowy meadow');
    expect(suggest('a cat danc', 'en', 25)).toContain('a cat dances');
  });

  it('completes Chinese, which has no spaces', () => {
    expect(suggest('一只小', 'zh-CN', 25)).toContain('一只小狗');
  });

  it('gives whole ideas before anything is typed, in the language of who types', () => {
    expect(suggest('', 'en', 3)).toHaveLength(3);
    expect(suggest('', 'zh-CN', 25).every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
  });

  it.each([
    'a',
    'the cat runs in the',
    'ca',
    '猫',
    'x'.repeat(200),
    `${'a '.repeat(49)}ca`,
    '🦣',
    '\ud83e',
    '(((',
    'ZZZQ',
  ])('offers for %j at most what a platform takes', (text) => {
    const found = suggest(text, 'en', 25);

    expect(found.length).toBeLessThanOrEqual(25);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((each) => [...each].length <= 100 && each.startsWith(text.trimStart()))).toBe(true);
  });

  it('is quick enough for every key that is pressed', () => {
    suggest('warm', 'en', 25);
    const startedMs = performance.now();

    for (let time = 0; time < 100; time++) suggest('a large and happy do', 'en', 25);

    expect((performance.now() - startedMs) / 100).toBeLessThan(20);
  });
});

describe('subjects', () => {
  it.each(['en', 'zh-CN'])('are telling lists in %s, short enough for one message', (locale) => {
    const { actors, places, actions } = subjects(locale);

    expect(actors.length).toBeGreaterThan(20);
    expect(places.length).toBeGreaterThan(10);
    expect(actions.length).toBeGreaterThan(10);
    expect([...actors, ...places, ...actions].join(', ').length).toBeLessThan(1500);
  });
});
