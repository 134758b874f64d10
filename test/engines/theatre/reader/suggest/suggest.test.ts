import { describe, expect, it } from 'vitest';
import { HUMAN, LIVING, MANNERS, PLACES } from '../../../../../src/engines/theatre/reader/lexicon/phrases.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { subjects, suggest } from '../../../../../src/engines/theatre/reader/suggest/suggest.js';

describe('suggest', () => {
  it('completes the last word and keeps what was typed before it', () => {
    const found = suggest('two happy mammo', 'en', 25);

    expect(found).toEqual(['two happy mammoths']);
    expect(suggest('ca', 'en', 25)).toContain('a cat');
  });

  it('knows places and deeds as well', () => {
    expect(suggest('a cat in a snowy mea', 'en', 25)).toContain('a cat in a snowy meadow');
    expect(suggest('a cat danc', 'en', 25)).toEqual(['a cat dances']);
    expect(suggest('a cat dances on the mo', 'en', 25)).toEqual(['a cat dances on the moon']);
  });

  it('offers only what can follow there', () => {
    const nouns = suggest('a ca', 'en', 300);
    const deeds = suggest('a cat ', 'en', 300);

    expect(nouns.filter((text) => /s$|catches|calls/.test(text)).filter((text) => !/(us|canvas)$/.test(text))).toEqual(
      [],
    );
    expect(deeds).toContain('a cat sleeps');
    expect(suggest('two cats ', 'en', 300)).toContain('two cats sleep');
    expect(suggest('a car ', 'en', 300)).not.toContain('a car sleeps');
    expect(suggest('a dog chases a ', 'en', 300)).not.toContain('a dog chases a ox');
    expect(suggest('一辆', 'zh', 300)).not.toContain('一辆狗');
    expect(suggest('一只猫在月', 'zh', 25)).toEqual(['一只猫在月球上']);
    expect(suggest('一只猫在月球上', 'zh', 300)).toContain('一只猫在月球上跳舞');
  });

  it('offers nothing that the reader does not understand', () => {
    for (const [english, chinese] of [LIVING, HUMAN, PLACES, MANNERS].flat()) {
      const isPlace = PLACES.some(([place]) => place === english);
      const read = [
        readPrompt(`a cat ${english}`),
        readPrompt(isPlace ? `一只猫在${chinese}跳舞` : `一只猫${chinese}`),
      ];
      const unknown = read.flatMap((reading) => reading.unknown.map(({ word }) => word));
      expect(unknown, `${english}, ${chinese}`).toEqual([]);
    }
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
    expect(found.every((each) => [...each].length <= 100 && each.includes(text.trimStart()))).toBe(true);
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
