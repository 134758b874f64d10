import { expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const spritesOf = (prompt: string) => {
  const { subjects, unknown } = readPrompt(prompt);
  return [subjects.map(({ sprite }) => sprite), unknown];
};

test.each([
  ['a crab and a seashell', ['1f980', 'prop-seashell']],
  ['沙滩上的贝壳', ['prop-seashell']],
  ['a shovel and a sunflower', ['prop-shovel', '1f33b']],
  ['一只木桶', ['prop-barrel']],
  ['an oil drum', ['1f6e2-fe0f']],
  ['an egg and a frying pan', ['1f95a', 'prop-frying-pan']],
  ['一顶帐篷和一盏提灯', ['26fa', 'prop-hand-lantern']],
  ['一辆独轮手推车', ['prop-wheelbarrow']],
  ['a pickaxe', ['26cf-fe0f']],
])('%s', (prompt, sprites) => {
  expect(spritesOf(prompt)).toEqual([sprites, []]);
});

test.each([
  ['a broom on the right of a door', ['prop-broom', '1f6aa']],
  ['一只猫在门旁边', ['1f408', '1f6aa']],
  ['一把扫帚在一扇门的右边', ['prop-broom', '1f6aa']],
  ['a dog waits at the door', ['1f415']],
  ['a cat and a door', ['1f408']],
])('a door is seen where it is said how somebody stands to it: %s', (prompt, sprites) => {
  expect(spritesOf(prompt)).toEqual([sprites, []]);
});
