import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a tiny ship sails in a coffee cup', 'in-cup', 'ship'],
  ['一艘小船在咖啡杯里航行', 'in-cup', '小船'],
  ['a tree with books instead of leaves', 'tree-of', 'tree'],
  ['树上长满了书', 'tree-of', '树'],
  ['a house on chicken legs', 'on-legs', 'house'],
  ['half cat, half fish', 'half-and-half', 'cat'],
  ['半狮半鹰', 'half-and-half', '狮'],
])('%s is put together', (prompt, lesson, name) => {
  const reading = readPrompt(prompt);

  expect([reading.lesson, reading.subjects[0]!.name]).toEqual([lesson, name]);
});

it.each(['a tree with a swing', 'half a pizza', 'a house with a garden', 'a cat drinks from a cup'])(
  '%s is as it can be',
  (prompt) => {
    expect(readPrompt(prompt).lesson).toBeUndefined();
  },
);
