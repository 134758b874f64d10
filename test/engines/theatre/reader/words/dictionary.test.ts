import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../../src/engines/theatre/reader/words/dictionary.js';
import { nearestWord } from '../../../../../src/engines/theatre/reader/words/spelling.js';

const dictionary = buildDictionary();

describe('the dictionary', () => {
  it('has a sprite for everything that it names', () => {
    const senses = [dictionary.words, dictionary.names, dictionary.keywords].flatMap((shelf) =>
      [...shelf.values()].flat(),
    );
    const sprites = senses.flatMap(({ subject, scene, sport, manner }) => [
      manner?.prop,
      manner?.partner,
      manner?.holds,
      subject?.sprite,
      scene?.hero,
      sport?.sprite,
      sport?.mount,
    ]);

    const missing = sprites.filter(
      (sprite) => sprite !== undefined && !sprite.startsWith('prop-') && dictionary.sprite(sprite) !== sprite,
    );

    expect(missing).toEqual([]);
  });

  it.each(['on', 'ok', 'up', 'no', 'light', 'top', 'cool', 'free', 'new', 'back', 'soon'])(
    'lets "%s" summon nobody',
    (word) => {
      const senses = dictionary.words.get(word) ?? [];

      expect(senses.length).toBeGreaterThan(0);
      expect(senses.filter(({ subject }) => subject)).toEqual([]);
    },
  );

  it('knows emoji by their characters, skin tones included', () => {
    expect(dictionary.emoji('👩🏽‍🚒', 'en')?.subject?.sprite).toBe('1f469-1f3fd-200d-1f692');
    expect(dictionary.emoji('🐶', 'zh')).toMatchObject({ word: '狗', subject: { sprite: '1f415' } });
  });
});

describe('nearestWord', () => {
  it.each([
    ['elefant', 'elephant'],
    ['girafe', 'giraffe'],
    ['mamoth', 'mammoth'],
    ['pengiun', 'penguin'],
  ])('takes %s for %s', (word, known) => {
    expect(nearestWord(word, dictionary.words)).toBe(known);
  });

  it.each(['asdf', 'zorblax', 'qwerty'])('takes %s for nothing', (word) => {
    expect(nearestWord(word, dictionary.words)).toBeUndefined();
  });
});
