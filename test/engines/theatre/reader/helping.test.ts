import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a panda helps its friend paint a fence', 2],
  ['a man helps his wife bake a pie', 2],
  ['妈妈帮儿子堆雪人', 2],
])('who helps and who is helped are both at it: %s', (prompt, many) => {
  const { subjects } = readPrompt(prompt);

  expect(subjects.filter(({ props }) => props?.work !== undefined)).toHaveLength(many);
});

it.each([
  ['a girl feeds swans by the lake', 'feed'],
  ['a nurse gives an old man a cup of hot tea', 'give'],
  ['a firefighter battles the flames', 'douse'],
  ['two cats play a board game', 'chess'],
])('what passes between two: %s', (prompt, name) => {
  expect(readPrompt(prompt).dealing?.name).toBe(name);
});

it.each(['a badger negotiates with a hen', 'a woman discusses a plan with her boss'])('they talk: %s', (prompt) => {
  expect(readPrompt(prompt).caption).toContainEqual(expect.objectContaining({ concept: 'act.talk' }));
});
