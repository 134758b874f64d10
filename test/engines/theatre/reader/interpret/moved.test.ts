import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const wordsOf = (prompt: string): string =>
  readPrompt(prompt)
    .caption.map(({ concept }) => concept)
    .filter((concept) => /^(?:act|to|rel)\./.test(concept))
    .join(' ');

describe('things that somebody moves', () => {
  test.each([
    ['a tennis ball is tossed upward', 'act.fly to.up'],
    ['a beach ball is kicked to the left', 'act.roll to.left'],
    ['a piano is lifted upward by a crane', 'act.float to.up'],
    ['a wooden box is lowered downward', 'act.float to.down'],
    ['a table is dragged to the right', 'act.slide to.right'],
    ['a lantern is released upward into the night sky', 'act.float to.up'],
    ['a gust of wind carries a newspaper into the air', 'act.float to.up'],
    ['桌子被拖到左边', 'act.slide to.left'],
    ['网球从左边扔到右边', 'act.fly to.right'],
  ])('go that way and do so to nothing else: %s', (prompt, words) => {
    expect(wordsOf(prompt)).toBe(words);
  });

  test.each([
    ['a frisbee is thrown by a girl', 'a girl throwing a frisbee'],
    ['a cart is pushed by a gorilla to the right', 'a gorilla pushing a shopping cart'],
  ])('are moved by whoever is said to: %s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });

  test.each([
    ['a pear drops', 'act.fall'],
    ['a melon falls downward, landing on the grass', 'act.fall to.down'],
    ['a dove lands on a roof', 'act.fly to.down'],
  ])('fall and land in one: %s', (prompt, words) => {
    expect(wordsOf(prompt).split(' rel.')[0]).toBe(words);
  });
});
