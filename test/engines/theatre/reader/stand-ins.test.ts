import { expect, it } from 'vitest';
import { PLAYED_BY } from '../../../../src/engines/theatre/reader/lexicon/stand-ins.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['darth vader vs luke skywalker', 'a dark lord fighting with a star warrior'],
  ['harry potter dances', 'a young wizard dancing'],
  ["elsa's dog sleeps", 'dog sleeping'],
  ['baby yoda dances', 'a green alien dancing'],
  ['海绵宝宝跳舞', '黄色的海绵跳舞'],
  ['路飞吃肉', '草帽海盗吃'],
  ['godzilla attacks tokyo', 'a godzilla chasing three people'],
])('%s is played by somebody of our own, and says so', (prompt, line) => {
  expect(readPrompt(prompt).understood).toContain(line);
});

it('finds no name within another word', () => {
  expect(readPrompt('沿着小路飞奔的狗').subjects.map(({ name }) => name)).toEqual(['狗']);
  expect(readPrompt('a venomous snake').subjects.map(({ name }) => name)).toEqual(['snake']);
});

it('knows everybody who plays', () => {
  for (const [, who] of PLAYED_BY) expect(readPrompt(`${who}`).unknown, who).toEqual([]);
});
