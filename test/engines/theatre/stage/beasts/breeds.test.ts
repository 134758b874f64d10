import { describe, expect, it } from 'vitest';
import { speciesOf } from '../../../../../src/engines/theatre/stage/beasts/beast-measures.js';
import { breedOf } from '../../../../../src/engines/theatre/stage/beasts/breeds.js';

const DOG = '1f415';
const CAT = '1f408';

describe('breeds look like themselves', () => {
  it.each([
    [DOG, 'dalmatian', { pattern: 'spots' }],
    [DOG, 'samoyed', { coat: '#fcfaf8' }],
    [DOG, '边牧', { blaze: true }],
    [DOG, 'australian shepherd', { pattern: 'patches' }],
    [DOG, '德国牧羊犬', { pattern: 'saddle' }],
    [CAT, 'siamese cat', { earColour: '#6b5046' }],
    [CAT, '三花猫', { secondMark: '#3a3642' }],
  ] as const)('%s as %s', (sprite, name, looks) => {
    expect(speciesOf(sprite, name)).toMatchObject(looks);
  });

  it('one breed has one look in both languages', () => {
    expect(breedOf(DOG, 'golden retriever')).toBe(breedOf(DOG, '金毛'));
    expect(breedOf(DOG, 'corgi')).not.toBe(breedOf(DOG, 'pug'));
  });

  it('puppies have larger heads', () => {
    expect(speciesOf(DOG, 'corgi puppy')!.head[2]).toBeGreaterThan(speciesOf(DOG, 'corgi')!.head[2]);
  });
});
