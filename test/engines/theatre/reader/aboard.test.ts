import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

test.each([
  ['children ride a school bus'],
  ['小男孩坐飞机'],
  ['a helicopter with a pilot flies over the mountains'],
  ['a monkey flies a helicopter'],
  ['a girl in a hot air balloon waves'],
])('%s: nobody sits on the roof', (prompt) => {
  const { subjects, relations, unknown } = readPrompt(prompt);
  const [tie] = relations;
  expect(relations).toHaveLength(1);
  expect(tie!.relation).toBe('inside');
  expect(subjects[tie!.other]!.kind).toMatch(/vehicle|aircraft/);
  expect(unknown).toEqual([]);
});

test('a bird flies beside a plane, and not in it', () => {
  const { relations } = readPrompt('a bird flies next to a plane');
  expect(relations.map(({ relation }) => relation)).toEqual(['next_to']);
});

test.each([
  ['a baby crawls across the floor and laughs', 'living-room'],
  ['a racing car speeds around the track', 'race-track'],
  ['a boy runs around the track', 'stadium'],
  ['a student raises her hand in class', 'classroom'],
  ['圣诞老人从烟囱里下来', 'living-room'],
  ['a girl reads on a crowded subway', 'carriage'],
  ['公交车上一个男孩在睡觉', 'carriage'],
  ['a mom falls asleep at her laptop', 'living-room'],
  ['下班后一个男人跑步', 'park'],
])('%s plays at a place', (prompt, set) => {
  const { sets, unknown } = readPrompt(prompt);
  expect([sets[0], unknown]).toEqual([set, []]);
});

test('a bunch of flowers is carried', () => {
  const { subjects } = readPrompt('a bride with a bouquet walks down the aisle');
  expect(subjects.map(({ holds }) => holds?.sprite)).toEqual(['1f490']);
});

test.each(['an old fisherman goes out to sea', 'a pirate is lost at sea'])('nobody stands on the sea: %s', (prompt) => {
  const { subjects, relations, sets } = readPrompt(prompt);

  expect(sets).toEqual(['ocean']);
  expect(subjects.map(({ kind }) => kind)).toEqual(['person', 'boat']);
  expect(relations).toMatchObject([{ subject: 0, relation: 'on', other: 1 }]);
});

test('whoever is on holiday wears sunglasses', () => {
  expect(readPrompt('two penguins go on holiday to the beach')).toMatchObject({
    sets: ['beach'],
    subjects: [{ name: 'penguin', wears: [{ sprite: '1f576-fe0f' }] }],
  });
});
