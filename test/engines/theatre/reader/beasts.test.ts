import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const dealing = (prompt: string) => readPrompt(prompt).dealing;

describe('what animals are remembered for is played', () => {
  it.each([
    ['two beagle puppies poke their heads out of the fresh snow', { name: 'pop-up', stuff: 'snow' }],
    ['a hedgehog playing. Its little head pops up out of the leaves', { name: 'pop-up', thing: '1f342' }],
    ['一只狐狸从雪里探出头来', { name: 'pop-up', stuff: 'snow' }],
    ['小猫从树叶堆里冒出来', { name: 'pop-up', thing: '1f342' }],
    ['a ball goes through the hoop and then it bursts', { name: 'dunk', thing: '1f4a5' }],
    ['a football flies through the basketball hoop', { name: 'dunk' }],
    ['a bear dunks the ball', { name: 'dunk' }],
    ['篮球飞进篮筐，然后炸开了', { name: 'dunk', thing: '1f4a5' }],
    ['熊猫灌篮', { name: 'dunk' }],
    ['a squid shows off its amazing color changing skills', { name: 'recolour' }],
    ['章鱼不断改变颜色', { name: 'recolour' }],
    ['explorers dig up a telephone in the desert', { name: 'unearth' }],
    ['a boy finds an old boot in the sand, carefully dusting it', { name: 'unearth', stuff: 'sand' }],
    ['小狗挖出一个箱子', { name: 'unearth' }],
    ['a kitten wakes up its owner because it wants food', { name: 'wake-for-food', by: 0, to: 1 }],
    ['小狗一大早吵醒主人要吃早饭', { name: 'wake-for-food', by: 0, to: 1 }],
  ])('%s', (prompt, expected) => {
    expect(dealing(prompt)).toMatchObject(expected);
  });

  it.each([
    ['a boy finds a coin in the park', 'unearth'],
    ['a rabbit pops balloons', 'pop-up'],
    ['a cat wakes up its owner', 'wake-for-food'],
    ['the traffic light changes color from red to green', 'recolour'],
  ])('%s: not %s', (prompt, name) => {
    expect(dealing(prompt)?.name).not.toBe(name);
  });

  it('a vest that floats is worn and colours nobody', () => {
    const [beaver] = readPrompt('a beaver in a yellow life jacket').subjects;

    expect(beaver).not.toHaveProperty('colour');
    expect(beaver?.wears).toEqual([{ sprite: 'prop-life-vest', colour: 'yellow' }]);
  });

  it.each(['a pug vlogging itself', '小猫在拍vlog'])('%s: with a telephone on a stick', (prompt) => {
    expect(readPrompt(prompt).subjects[0]?.props).toEqual({ hold: { sprite: 'prop-selfie-stick' } });
  });

  it.each([
    ['Chicago is completely submerged. Turtles swim through the streets of the city', 'sunken-city'],
    ['a whale swims between skyscrapers', 'sunken-city'],
    ['海龟在水下城市里游', 'sunken-city'],
    ['a dolphin swims in the sea', 'under-water'],
    ['a cat in the city', 'downtown'],
  ])('%s: %s', (prompt, set) => {
    expect(readPrompt(prompt).sets[0]).toBe(set);
  });

  it.each(['reflections in the window of a train', 'view out of the window of a moving train'])(
    '%s: aboard',
    (prompt) => {
      const { sets, subjects } = readPrompt(prompt);

      expect(sets).toEqual(['carriage']);
      expect(subjects.map(({ name }) => name)).toEqual(['woman']);
    },
  );

  it('what somebody only looks like, and what is flown round, is not there', () => {
    const { subjects, unknown } = readPrompt(
      'kites fly through a forest, weaving between the trees as if they were fish',
    );

    expect(subjects.map(({ name }) => name)).toEqual(['kite']);
    expect(unknown).toEqual([]);
  });
});
