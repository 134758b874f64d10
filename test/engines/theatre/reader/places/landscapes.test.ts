import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a desert at dawn', 'desert'],
  ['drone shot over misty mountains', 'mountains'],
  ['海浪拍打着悬崖', 'sea-cliffs'],
  ['northern lights over a lake', 'river'],
  ['northern lights', 'snowy-meadow'],
  ['极光', 'snowy-meadow'],
  ['empty classroom', 'classroom'],
  ['空无一人的教室', 'classroom'],
])('%s is about the place and nobody', (prompt, set) => {
  const { landscape, sets, understood } = readPrompt(prompt);

  expect([landscape, sets[0]]).toEqual([true, set]);
  expect(understood).not.toMatch(/camel|eagle|山羊|duck/u);
});

it.each(['a camel in the desert', 'classroom', 'flying over the mountains'])('%s has somebody in it', (prompt) => {
  expect(readPrompt(prompt).landscape).toBeUndefined();
});

it.each([
  ['time-lapse of a city from day to night', ['day', 'sunset', 'night']],
  ['日出到日落的富士山', ['morning', 'day', 'sunset']],
])('%s goes through the hours', (prompt, hours) => {
  expect(readPrompt(prompt).hours).toEqual(hours);
});

it.each([
  ['a fox walks through an autumn forest', 'autumn'],
  ['秋天的公园', 'autumn'],
  ['中秋节的月亮', undefined],
  ['女孩在荡秋千', undefined],
  ['a cup falls in the kitchen', undefined],
])('%s plays in its season', (prompt, season) => {
  expect(readPrompt(prompt).season).toBe(season);
});
