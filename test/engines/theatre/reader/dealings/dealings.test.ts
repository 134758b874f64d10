import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const dealtIn = (prompt: string) => {
  const { dealing, subjects } = readPrompt(prompt);
  return dealing && [dealing.name, subjects[dealing.by]!.name, subjects[dealing.to]!.name];
};

it.each([
  ['a ghost is afraid of a child', 'fear', 'ghost', 'child'],
  ['一只大象怕老鼠', 'fear', '大象', '老鼠'],
  ["a monkey steals a tourist's hat", 'steal', 'monkey', 'tourist'],
  ['游客的帽子被猴子偷走了', 'steal', '猴子', '游客'],
  ['a boy gives his mother a flower', 'give', 'boy', 'mother'],
  ['小男孩送给妈妈一份礼物', 'give', '小男孩', '妈妈'],
  ['a hare loses a race against a snail', 'beat', 'snail', 'hare'],
  ['a knight protects a princess from a dragon in front of a castle', 'protect', 'knight', 'princess'],
  ['一只狗向一只猫道歉', 'sorry', '狗', '猫'],
  ['two children play hide and seek', 'seek', 'child', 'child'],
  ['a giraffe gets a haircut', 'tend', 'barber', 'giraffe'],
  ['a crocodile at the dentist', 'tend', 'dentist', 'crocodile'],
  ['a woman surprises her mother', 'surprise', 'woman', 'mother'],
  ['a boy introduces his girlfriend to his mother', 'introduce', 'girlfriend', 'mother'],
  ['我被老板骂了', 'scold', '老板', '男孩'],
  ['a mom scolds her son', 'scold', 'mom', 'son'],
  ['a cat is afraid of the vacuum cleaner', 'dread', 'cat', 'cat'],
  ['a firefighter puts out a burning house', 'douse', 'firefighter', 'firefighter'],
  ['a hamster runs in its wheel', 'wheel', 'hamster', 'hamster'],
  ['小狗把沙发咬坏了，主人很生气', 'ruin', '小狗', '主人'],
  ['爷爷在公园里下象棋', 'chess', '爷爷', '男人'],
  ['my dog steals a sausage from the barbecue', 'raid', 'dog', 'dog'],
  ['a cat steals a fish from a bear', 'steal', 'cat', 'bear'],
  ['a father teaches his son how to play the guitar', 'teach', 'father', 'son'],
  ['a little fox looks for its mother in the forest', 'search', 'fox', 'fox'],
  ['小狗找妈妈', 'search', '小狗', '狗'],
  ['a detective follows footprints through the city', 'track', 'detective', 'detective'],
  ['小机器人想学会画画', 'learn', '机器人', '机器人'],
  ['a baker opens her shop in the morning and sells bread', 'sell', 'baker', 'woman'],
  ['a rabbit picks mushrooms in the forest', 'gather', 'rabbit', 'rabbit'],
  ['kids gather ripe strawberries', 'gather', 'kid', 'kid'],
  ['小兔子去森林里采蘑菇', 'gather', '小兔子', '小兔子'],
  ['two friends open a small bakery', 'sell', 'friend', 'woman'],
  ['an old man runs a tiny flower shop', 'sell', 'old man', 'woman'],
  ['a red tractor works on a farm', 'plough', 'tractor', 'tractor'],
  ['a teacher explains math to the class', 'teach', 'teacher', 'child'],
  ['a kitten is stuck on the roof, so a boy brings a ladder to get it down', 'rescue', 'boy', 'kitten'],
  ['小猫被困在树上，消防员爬梯子把它救下来', 'rescue', '消防员', '小猫'],
  ['a man misses the bus by one second', 'late', 'man', 'man'],
  ['鹦鹉学主人说话', 'echo', '鹦鹉', '主人'],
  ['乌龟赢得了马拉松', 'win', '乌龟', '乌龟'],
  ['two men see who can eat the most hot dogs', 'contest', 'man', 'man'],
  ['月亮在钓星星', 'angle', '满月脸', '满月脸'],
])('who does what to whom: %s', (prompt, name, by, to) => {
  expect(dealtIn(prompt)).toEqual([name, by, to]);
});

it('what is dreamt of does not come on', () => {
  const { dealing, subjects } = readPrompt('a goldfish dreams of being a shark');

  expect(subjects).toHaveLength(1);
  expect(dealing).toMatchObject({ name: 'dream-being', thing: '1f988' });
});

it.each([
  'a dog waits for the bus',
  'a woman takes a photo of the sunset',
  'a child eats a cake',
  'a boy feeds the birds',
  'a kite is stuck in a tree',
  'a man picks up a phone',
  'a crowd gathers in the street',
])('where nobody has to do with anybody nothing passes between: %s', (prompt) => {
  expect(readPrompt(prompt).dealing).toBeUndefined();
});

it('who is taught to make something makes it, too', () => {
  const { subjects } = readPrompt('a grandma teaches her grandson to bake bread');

  expect(subjects.map(({ name, props }) => [name, props?.work?.becoming])).toEqual([
    ['grandma', 'baked'],
    ['grandson', 'baked'],
  ]);
});

it('as many of a thing are juggled as are asked for', () => {
  const [octopus] = readPrompt('an octopus juggles seven teacups').subjects;

  expect(octopus?.props?.throw).toEqual({ sprite: 'prop-teacup', juggled: 7 });
});

it('what is built leaves the place as it was named', () => {
  const { sets, subjects } = readPrompt('two kids build a pillow fort in the living room');

  expect(sets).toEqual(['living-room']);
  expect(subjects[0]?.props?.work).toMatchObject({ sprite: 'prop-pillow-fort', becoming: 'built' });
});
