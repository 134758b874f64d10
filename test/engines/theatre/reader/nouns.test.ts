import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const sprites = (prompt: string) => readPrompt(prompt).subjects.map(({ sprite }) => sprite.replaceAll('-fe0f', ''));

describe('what chats name is shown as what it is', () => {
  it.each([
    ['lilies on the table', 'prop-lily'],
    ['a blue kettle', 'prop-kettle'],
    ['阳台上的花草', '1fab4'],
    ['一个烧水壶', 'prop-kettle'],
    ['a teapot', '1fad6'],
    ['a ceiling fan', 'prop-ceiling-fan'],
    ['一台吊扇', 'prop-ceiling-fan'],
    ['a purple armchair', 'prop-armchair'],
    ['一张扶手椅', 'prop-armchair'],
    ['a water bottle', 'prop-water-bottle'],
    ['a pair of slippers', 'prop-slippers'],
    ['a canoe on a lake', 'prop-canoe'],
    ['一艘皮划艇', 'prop-kayak'],
    ['一艘独木舟', 'prop-canoe'],
    ['rubber boots', 'prop-rubber-boots'],
    ['一个乐谱架', 'prop-music-stand'],
    ['a bouquet of peonies and a lily', 'prop-peony'],
    ['红色的彼岸花', 'prop-spider-lily'],
    ['阳台上的多肉', 'prop-succulent'],
    ['a chopping board', 'prop-chopping-board'],
    ['一块砧板', 'prop-chopping-board'],
    ['two baguettes', '1f956'],
    ['两根法棍', '1f956'],
    ['spaghetti carbonara', '1f35d'],
    ['番茄意面', '1f35d'],
    ['a gamer chair in a bedroom', 'prop-gaming-chair'],
    ['一把电竞椅', 'prop-gaming-chair'],
    ['a lamp', 'prop-table-lamp'],
    ['一盏落地灯', 'prop-floor-lamp'],
    ['a capybara in a river', 'prop-capybara'],
    ['卡皮巴拉', 'prop-capybara'],
    ['a marble', 'prop-marble'],
    ['玻璃弹珠', 'prop-marble'],
    ['a fishing net', 'prop-fishing-net'],
    ['一张渔网', 'prop-fishing-net'],
    ['an airship in the sky', 'prop-airship'],
    ['一艘飞艇', 'prop-airship'],
    ['a tank in the desert', 'prop-army-tank'],
    ['一辆坦克', 'prop-army-tank'],
    ['a penguin next to an igloo', 'prop-igloo'],
    ['草原上的蒙古包', 'prop-yurt'],
    ['a typewriter', 'prop-typewriter'],
    ['一台缝纫机', 'prop-sewing-machine'],
    ['a printer', '1f5a8'],
    ['一只螳螂', 'prop-mantis'],
    ['a welder', '1f9d1-200d-1f3ed'],
    ['一个电焊工', '1f9d1-200d-1f3ed'],
  ])('%s', (prompt, sprite) => {
    const { unknown } = readPrompt(prompt);

    expect(sprites(prompt)).toContain(sprite);
    expect(unknown).toEqual([]);
  });
});

describe('a word of two meanings', () => {
  it.each([
    ['a crane lifts a steel beam', 'prop-crane'],
    ['a white crane flies over the lake', 'prop-red-crowned-crane'],
    ['a bat hangs in a cave', 'prop-hanging-bat'],
    ['a tank with a goldfish in it', 'prop-goldfish-bowl'],
  ])('is told by what else is said: %s', (prompt, sprite) => {
    expect(sprites(prompt)).toContain(sprite);
  });
});

it.each(['a man sits on a rocking chair', '爷爷坐在躺椅上'])('seats are sat on: %s', (prompt) => {
  expect(readPrompt(prompt).relations[0]?.relation).toBe('on');
});

describe('who is called by a place or a calling', () => {
  it.each([
    ['a flower shop owner waves', 'shop'],
    ['a hospital nurse dances', 'hospital'],
    ['花店老板', 'shop'],
    ['a toy store owner waves', 'shop'],
    ['a grandma in an arcade', 'arcade'],
    ['街机厅里的奶奶', 'arcade'],
  ])('is met there: %s', (prompt, set) => {
    expect(readPrompt(prompt).sets[0]).toBe(set);
  });

  it.each(['一个制陶师', '采访者坐着', '一名拓荒者'])('is somebody, though nobody knows the word: %s', (prompt) => {
    expect(readPrompt(prompt).subjects[0]?.kind).toBe('person');
    expect(readPrompt(prompt).unknown).toEqual([]);
  });

  it.each(['一个国家', '双手'])('but not %s', (prompt) => {
    expect(readPrompt(prompt).subjects[0]?.kind).not.toBe('person');
  });
});
