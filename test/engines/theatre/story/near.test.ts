import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { isLookedAt } from '../../../../src/engines/theatre/story/close-ups.js';
import { isNear } from '../../../../src/engines/theatre/story/near.js';

describe('a film of a mouth', () => {
  it.each([
    'a man eats an apple',
    'a woman drinks tea',
    'a child yawns',
    'a man talks on the phone',
    'a woman puts on lipstick in front of a mirror',
    'a girl whispers to her friend',
    '一个女人在喝咖啡',
  ])('is a near one: %s', (prompt) => {
    expect(isNear(readPrompt(prompt))).toBe(true);
  });

  it.each([
    'a panda eats bamboo',
    'two men eat noodles',
    'a man eats an apple and runs',
    'a man dances',
    'a man and a dog eat',
  ])('is no nearer than any other where more is to be seen: %s', (prompt) => {
    expect(isNear(readPrompt(prompt))).toBe(false);
  });
});

describe('a close-up', () => {
  it.each([
    ['a close-up of a cat', true],
    ['一只猫的特写', true],
    ['a close-up of a cat eating', false],
    // There is a tale in it.
    ['A close up view of a glass sphere that has a zen garden within it.', false],
  ])('only looks at whoever does nothing, in no ball of glass: %s', (prompt, looks) => {
    expect(isLookedAt(readPrompt(prompt))).toBe(looks);
  });
});
