import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openWordnet } from '../../../../../src/engines/theatre/reader/meaning/wordnet.js';

const wordnet = openWordnet();
const among =
  (...known: string[]) =>
  (word: string) =>
    known.includes(word);

afterAll(() => wordnet.close());

describe('WordNet', () => {
  it.each([
    ['borzoi', ['dog', 'animal', 'cat'], 'dog'],
    ['automobile', ['car', 'vehicle'], 'car'],
    ['orchid', ['flower', 'plant', 'tree'], 'flower'],
    ['blacksmith', ['person', 'dog'], 'person'],
    ['crane', ['bird', 'person'], 'bird'],
    ['zyzzogeton', ['dog'], undefined],
    ['democracy', ['dog', 'car'], undefined],
  ])('takes "%s", where %o are known, for %s', (word, known, kin) => {
    expect(wordnet.kin(word, 'noun', among(...known))).toBe(kin);
  });

  it('knows verbs by what they are a way of', () => {
    expect(wordnet.kin('guzzle', 'verb', among('drink', 'walk'))).toBe('drink');
    expect(wordnet.kin('saunter', 'verb', among('drink', 'walk'))).toBe('walk');
  });

  it('finds every word that it was asked for or none, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('a', 'zymurgy', ' ', '~', "'hood", '.22')), (word) => {
        expect(wordnet.kin(word, 'noun', () => false)).toBeUndefined();
      }),
    );
  });
});
