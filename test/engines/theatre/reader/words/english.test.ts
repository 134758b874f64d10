import { describe, expect, it } from 'vitest';
import { lemmas, phraseKey } from '../../../../../src/engines/theatre/reader/words/english.js';

describe('lemmas', () => {
  it.each([
    ['mice', 'mouse', 'plural'],
    ['wolves', 'wolf', 'plural'],
    ['people', 'person', 'plural'],
    ['puppies', 'puppy', 'plural'],
    ['foxes', 'fox', 's'],
    ['dogs', 'dog', 's'],
    ['buses', 'bus', 's'],
    ['flies', 'fly', 's'],
    ['running', 'run', 'ing'],
    ['riding', 'ride', 'ing'],
    ['jumped', 'jump', 'ed'],
    ['chased', 'chase', 'ed'],
    ['swam', 'swim', 'ed'],
    ['lying', 'lie', 'ing'],
  ])('brings %s back to %s', (word, lemma, form) => {
    expect(lemmas(word)).toContainEqual({ word: lemma, form });
  });

  it.each(['grass', 'dog', 'red', 'us'])('leaves %s alone', (word) => {
    expect(lemmas(word)).toEqual([]);
  });
});

describe('phraseKey', () => {
  it('drops articles, capitals and hyphens', () => {
    expect(phraseKey('Riding a T-Rex')).toBe('riding t rex');
  });
});
