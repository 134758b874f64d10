import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a lemon slowly turns from green to yellow', [{ of: 0, from: { colour: 'green' }, into: { colour: 'yellow' } }]],
  ['a blue mug turns a bright orange', [{ of: 0, from: { colour: 'blue' }, into: { colour: 'orange' } }]],
  ['timelapse of an old key rusting', [{ of: 0, from: {}, into: { surface: 'rusty' } }]],
  ['a strawberry, fresh at first, gradually going mouldy', [{ of: 0, from: {}, into: { surface: 'mouldy' } }]],
  ['a slice of cake is fresh at first, then growing mouldy', [{ of: 0, from: {}, into: { surface: 'mouldy' } }]],
  ['a peach is rotting', [{ of: 0, from: {}, into: { surface: 'mouldy' } }]],
  ['an iron gate that was rusty is turning shiny', [{ of: 0, from: { surface: 'rusty' }, into: { surface: 'shiny' } }]],
  ['a teapot shifts from porcelain to crystal', [{ of: 0, from: {}, into: { surface: 'crystal' } }]],
  ['the oak tree is losing its leaves', [{ of: 0, from: {}, into: { sprite: 'prop-bare-tree' } }]],
  ['the sunflower is coming back to life', [{ of: 0, from: { surface: 'withered' }, into: {} }]],
  ['the light bulb turns off', [{ of: 0, from: {}, into: { surface: 'dull' } }]],
  ['a heap of rubble is being built into a tall building', [{ of: 0, from: {}, into: { sprite: '1f3e2' } }]],
  [
    'a red kite turns purple while a yellow balloon turns green',
    [
      { of: 0, from: { colour: 'red' }, into: { colour: 'purple' } },
      { of: 1, from: { colour: 'yellow' }, into: { colour: 'green' } },
    ],
  ],
  ['an apple turns from green to red', [{ of: 0, from: { colour: 'green' }, into: { colour: 'red' } }]],
  ['苹果慢慢变红', [{ of: 0, from: {}, into: { colour: 'red' } }]],
  ['柠檬由绿变黄', [{ of: 0, from: { colour: 'green' }, into: { colour: 'yellow' } }]],
  ['桌上的铁钥匙慢慢生锈了', [{ of: 0, from: { surface: 'metal' }, into: { surface: 'rusty' } }]],
  ['一个桃子慢慢发霉', [{ of: 0, from: {}, into: { surface: 'mouldy' } }]],
  ['粉色的风筝变成了紫色', [{ of: 0, from: { colour: 'pink' }, into: { colour: 'purple' } }]],
  [
    '红色的杯子变成绿色，旁边的黄色气球变成蓝色',
    [
      { of: 0, from: { colour: 'red' }, into: { colour: 'green' } },
      { of: 1, from: { colour: 'yellow' }, into: { colour: 'blue' } },
    ],
  ],
  ['向日葵枯萎了', [{ of: 0, from: {}, into: { surface: 'withered' } }]],
  ['变色龙从绿色变成红色', [{ of: 0, from: { colour: 'green' }, into: { colour: 'red' } }]],
  ['a hen jumps into the pond and turns into a shark', [{ of: 0, from: {}, into: { sprite: '1f988' } }]],
  [
    'black ink drips into water and turns into a frog',
    [{ of: 0, from: { colour: 'black' }, into: { sprite: '1f438' } }],
  ],
  ['two acorns transform into two frogs', [{ of: 0, from: {}, into: { sprite: '1f438' } }]],
  ['a curtain turns into a dancing woman', [{ of: 0, from: {}, into: { sprite: '1f483', name: 'woman' } }]],
  [
    'a drop of ink falls into water and becomes an octopus',
    [{ of: 0, from: { colour: 'black' }, into: { sprite: '1f419' } }],
  ],
  ['小猪跳进水里变成了一只海豚', [{ of: 0, from: {}, into: { sprite: '1f42c' } }]],
  ['女人在草地上奔跑，然后化作一只鹿', [{ of: 0, from: {}, into: { sprite: '1f98c' } }]],
  ['三颗草莓变成了三只瓢虫', [{ of: 0, from: {}, into: { sprite: '1f41e' } }]],
])('"%s" is a change', (prompt, changes) => {
  expect(readPrompt(prompt).dealing?.changes).toEqual(changes);
});

it.each([
  'a cat turns to look at the red ball',
  'a train goes through a green valley',
  'a chef fills a blue bowl with soup',
  'a boy goes back to the blue house',
  'a girl opens a red umbrella',
  '孩子发现一只红色的气球',
  '变色龙趴在树枝上',
])('"%s" is none', (prompt) => {
  expect(readPrompt(prompt).dealing?.name).not.toBe('change');
});

it.each([
  ['the room is getting darker', ['day', 'sunset', 'night']],
  ['the sky changes from dark to bright', ['night', 'morning', 'day']],
  ['房间慢慢变暗', ['day', 'sunset', 'night']],
])('in "%s" the hours go by', (prompt, hours) => {
  expect(readPrompt(prompt).hours).toEqual(hours);
});

it.each([
  ['a girl lets go of a balloon and it becomes a star', 1, '2b50', 'fly'],
  ['a boy pats a stone and it turns into a hedgehog', 1, '1f994', undefined],
  ['a magician waves his wand and the cat turns into a tiger', 1, '1f405', 'wave'],
  ['a witch turns a spoon into a snake', 1, '1f40d', undefined],
  ['a boy blows a bubble and it turns into a fish', 0, '1f41f', 'fly'],
  ['女孩扔出一个气球，它变成了星星', 1, '2b50', 'fly'],
  ['魔法师把小猫变成老虎', 1, '1f405', undefined],
])('in "%s" what is handled changes, and not who handles it', (prompt, of, sprite, skill) => {
  const { dealing, subjects } = readPrompt(prompt);
  expect([dealing?.name, dealing?.by, dealing?.changes?.[0]?.into.sprite, dealing?.skill]).toEqual([
    'change',
    0,
    sprite,
    skill,
  ]);
  expect(subjects).toHaveLength(of + 1);
});

it.each([
  ['a baker eats a bun and turns into a bear', '1f43b'],
  ['a worm turns into a butterfly', '1f98b'],
  ['my uncle turns into a robot', '1f916'],
])('in "%s" it is whoever is told of', (prompt, sprite) => {
  const { dealing } = readPrompt(prompt);
  expect([dealing?.by, dealing?.to, dealing?.changes?.[0]?.into.sprite]).toEqual([0, 0, sprite]);
});
