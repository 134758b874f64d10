import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('what somebody else answers', () => {
  it.each([
    [
      'a ghost tries to scare a toddler but the toddler hugs him',
      ['a ghost scaring a toddler', 'a toddler hugging a ghost'],
    ],
    [
      'a kid builds a snowman and the snowman hugs him back',
      ['a kid building a snowman · snowy meadow', 'a snowman hugging a kid · snowy meadow'],
    ],
    ['a woman drops her ice cream and a goat eats it', ['a woman dropping an ice cream', 'a goat eating an ice cream']],
    ['a boy feeds the cat but the cat steals the spoon', ['a boy feeding a cat', 'a cat stealing a spoon']],
    ['grandpa snores and the parrot pokes him', ['a grandpa sleeping', 'a parrot teasing a grandpa']],
    ['a chef cries because a rat stole the cheese', ['a rat stealing cheese', 'a chef crying']],
  ])('%s is seen after it', (prompt, scenes) => {
    expect(readPrompt(prompt).chapters?.map(({ understood }) => understood)).toEqual(scenes);
  });

  it.each([
    'a dog and a cat play in the garden and the sun shines',
    'a woman cooks soup and her cat watches her',
    'a bear dances and the crowd claps',
    'a hand pulls out a book and a whole jungle grows out of the shelf',
    'dad builds a crib and the baby laughs at him',
  ])('%s is one scene', (prompt) => {
    expect(readPrompt(prompt).chapters).toBeUndefined();
  });
});
