import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const cast = (prompt: string) => readPrompt(prompt).subjects.map(({ sprite }) => sprite);
const first = (prompt: string) => readPrompt(prompt).subjects[0]!;

describe('animals at work with what people work with', () => {
  it.each([
    ['a weasel looks at a footprint through a magnifying glass', '1f50d'],
    ['a badger examines clues in the garden', '1f50d'],
    ['一只狐狸用放大镜找线索', '1f50d'],
    ['a ferret at the helm, holding a royal scepter', 'prop-sceptre'],
  ])('%s: held', (prompt, sprite) => {
    const { holds, props } = first(prompt);
    expect(holds?.sprite ?? props?.hold?.sprite).toBe(sprite);
  });

  it.each([
    ['a beaver gazes at the moon through a telescope', 'work', '1f52d'],
    ['an otter mixing potions', 'work', '1f9ea'],
    ['a koala conducting experiments with beakers', 'work', '1f9ea'],
    ['a bull bangs a gavel', 'hit', 'prop-gavel'],
    ['一只考拉在翻煎饼', 'work', 'prop-do-flip-pancake'],
    ['a badger boxes with a punching bag', 'hit', 'prop-punching-bag'],
    ['a stork playing the violin at a black-tie gala', 'play', '1f3bb'],
    ['a hamster sits at a piano, playing a slow piece', 'play', 'prop-grand-piano'],
    ['小猪坐在钢琴前弹奏', 'play', 'prop-grand-piano'],
  ] as const)('%s: %s', (prompt, act, sprite) => {
    expect(first(prompt).props?.[act]?.sprite).toBe(sprite);
    expect(cast(prompt)).toHaveLength(1);
  });

  it.each([
    ['a guinea pig piloting a small plane', '1f6e9-fe0f'],
    ['a tortoise operating an ice cream truck', 'prop-food-truck'],
    ['an eel driving a submarine', 'prop-submarine'],
    ['一只仓鼠开着潜水艇', 'prop-submarine'],
  ])('%s: inside of it', (prompt, craft) => {
    const { relations, subjects } = readPrompt(prompt);
    expect(subjects[1]?.sprite).toBe(craft);
    expect(relations).toEqual([{ subject: 0, relation: 'inside', other: 1 }]);
  });

  it('whoever sails a ship is at sea', () => {
    expect(readPrompt('a mole in a captain’s hat sailing a pirate ship').sets).toEqual(['ocean']);
  });

  it.each([
    'a stork holds court with other animals',
    'a stork gives a speech to a crowd of animals',
    '一只鹳给动物们演讲',
  ])('an audience is several kinds of animals: %s', (prompt) => {
    expect(cast(prompt).slice(1)).toEqual(expect.arrayContaining(['1f43b', '1f98a']));
    expect(readPrompt(prompt).dealing).toBeUndefined();
  });

  it.each([
    ['a girl rides a fast-moving ostrich', 'on'],
    ['a tulip is growing out of a rock', 'on'],
  ])('%s: %s', (prompt, relation) => {
    expect(readPrompt(prompt).relations).toMatchObject([{ relation }]);
  });
});
