import { expect, it } from 'vitest';
import { MOODS } from '../../../../../src/engines/theatre/reader/lexicon/moods.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ["when you realize it's monday tomorrow", "When you realize it's monday tomorrow", 'panda'],
  ['cramming for finals at 3am', 'Cramming for finals at 3am', 'owl'],
  ['我想你了', '我想你了', '熊'],
])('%s stands over a scene that tells it', (prompt, title, hero) => {
  const { titles, subjects } = readPrompt(prompt);

  expect(titles).toEqual([title]);
  expect(subjects[0]!.name).toContain(hero);
});

it('leaves alone who names somebody, a place or words to show', () => {
  expect(readPrompt('a cat dreams of the weekend').subjects[0]!.name).toBe('cat');
  expect(readPrompt('heavy rain in the city').titles).toEqual([]);
  expect(readPrompt('"Happy Monday"').titles).toEqual(['Happy Monday']);
});

it('tells moods in scenes of which the reader knows every word', () => {
  for (const { en, zh } of MOODS) for (const scene of [en, zh]) expect(readPrompt(scene).unknown, scene).toEqual([]);
});
