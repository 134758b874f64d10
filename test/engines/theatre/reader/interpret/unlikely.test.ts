import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a girl standing on a rooftop, wind, city lights', 'a girl standing · rooftop · wind'],
  ['a man lights a candle', 'a man lighting a candle'],
  ['boats drift, paint drips', 'several boats floating · I don’t know “drips”'],
  ['a woman cooks and paints', 'a woman at work with a pan'],
  ['balloons and a pig dancing', 'several balloons, a pig dancing'],
  ['a spoon and a fork falling', 'a spoon falling, a fork falling'],
])('"%s" is work only where somebody can be at it', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});

it.each([
  ['hot air balloons inside a basket', 'next_to'],
  ['a cat inside a basket', 'inside'],
  ['an alien in a farmer', 'next_to'],
  ['a bus on a deer', 'next_to'],
  ['a bird on a deer', 'on'],
])('"%s"', (prompt, relation) => {
  expect(readPrompt(prompt).relations[0]?.relation).toBe(relation);
});
