import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('somebody else plays it', () => {
  it.each([
    ["two knights fighting but they're ducks", 'two ducks fighting'],
    ['a ninja movie but everyone is a potato', 'a potato'],
    ['cowboys riding horses but the horses are chickens', 'several cowboys riding several chickens'],
    ["a samurai duel but they're hamsters", 'duel: a hamster'],
    ['三个厨师做饭但他们都是猫', '三只猫做饭'],
    ['两个武士决斗，但他们都是仓鼠', '决斗：两只仓鼠'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });

  it.each([
    ['a cat sleeps but the dog is awake', 'cat dog'],
    ['小猫睡觉但是小狗是醒着的', '小猫 小狗'],
  ])('%s has both', (prompt, names) => {
    expect(
      readPrompt(prompt)
        .subjects.map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });
});

it.each([
  ['monday be like a sloth falling off a chair', 'sloth chair'],
  ['当代年轻人be like一条咸鱼', '咸鱼'],
])('what %s is like is seen under those words', (prompt, names) => {
  const { subjects, titles } = readPrompt(prompt);

  expect([subjects.map(({ name }) => name).join(' '), titles.length]).toEqual([names, 1]);
});

it.each([
  ['a squad of corgis in sunglasses', 'corgi'],
  ['a class of frogs reading books', 'frog'],
])('%s are several', (prompt, name) => {
  const { subjects, unknown } = readPrompt(prompt);

  expect([subjects[0]!.name, subjects[0]!.count > 2, unknown]).toEqual([name, true, []]);
});
