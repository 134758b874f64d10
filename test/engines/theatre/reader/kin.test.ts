import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const castOf = (prompt: string): string[] =>
  readPrompt(prompt).subjects.map(({ count, name, sprite }) => `${count} ${name} ${sprite}`);

it.each([
  ['seven ducklings swim behind their mother', '7 duckling 1f424', '1 duck 1f986'],
  ['three kittens follow their mom', '3 kitten 1f408', '1 cat 1f408'],
  ['五只小鸭跟着妈妈', '5 小鸭 1f424', '1 鸭 1f986'],
  ['小鸡们跟在妈妈后面走', '4 小鸡 1f425', '1 母鸡 1f414'],
])('%s: the mother of young animals is one of their kind', (prompt, ...cast) => {
  expect(castOf(prompt)).toEqual(cast);
});

it.each([
  ['a family of four eats dinner', '4 people 1f9cd'],
  ['一家五口在吃饭', '5 人 1f9cd'],
  ['a yellow six-sided sign', '1 sign prop-sign'],
  ['a two-headed dragon', '1 dragon 1f409'],
  ['a family of five ducks walks', '5 duck 1f986'],
])('%s: says how many', (prompt, ...cast) => {
  expect(castOf(prompt)).toEqual(cast);
});

it.each([
  ['a hyena', '1f43a'],
  ['一只鬣狗', '1f43a'],
  ['a wild boar', '1f417'],
  ['一只猞猁', '1f406'],
  ['a pink cardigan', 'prop-cardigan'],
  ['一件粉色的开衫', 'prop-cardigan'],
  ['a white rug', 'prop-rug'],
  ['a red barn', 'prop-barn'],
  ['一座蓝色的桥', 'prop-stone-bridge'],
  ['a purple triceratops', 'prop-triceratops'],
  ['一只丹顶鹤', 'prop-red-crowned-crane'],
  ['一件红色的旗袍', 'prop-qipao'],
])('%s: is no stand-in', (prompt, sprite) => {
  const { subjects, unknown } = readPrompt(prompt);

  expect([subjects[0]?.sprite, unknown]).toEqual([sprite, []]);
});

it.each([
  ['a girl in pink', 'pink'],
  ['a man dressed in white', 'white'],
  ['一匹白马', 'white'],
  ['一头黑熊', 'black'],
])('%s: is of that colour', (prompt, colour) => {
  expect(readPrompt(prompt).subjects[0]?.colour).toBe(colour);
});
