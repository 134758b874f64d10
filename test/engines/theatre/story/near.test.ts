import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
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
