import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const dressingOf = (prompt: string) => readPrompt(prompt).dressing?.map(({ sprite, way }) => `${sprite} ${way}`) ?? [];

describe('what a place is dressed with', () => {
  it.each([
    ['a pasture dotted with poppies and butterflies', ['1f98b flits']],
    ['a grotto filled with glowing crystals', ['prop-crystals stands']],
    ['an abandoned city overgrown with ivy', ['prop-ivy trails']],
    ['a lane with colourful umbrellas hanging overhead', ['2602-fe0f hangs']],
    ['rusty keys hang from the ceiling of a library', ['1f5dd-fe0f hangs']],
    ['a room full of balloons', ['1f388 floats']],
    ['a fox sits in a forest with glowing mushrooms', ['1f344 stands']],
    ['a garden lined with huge, luminous mushrooms', ['1f344 stands']],
    ['山谷里开满了野花', ['1f33c stands', '1f337 stands', '1f33a stands']],
    ['洞穴里到处都是发光的水晶', ['prop-crystals stands']],
    ['图书馆的空中漂浮着书', ['1f4d6 floats']],
    ['一条被藤蔓覆盖的小巷', ['prop-ivy trails']],
  ])('%s', (prompt, dressing) => {
    expect(dressingOf(prompt)).toEqual(expect.arrayContaining(dressing));
  });

  it.each([
    'a basket full of apples',
    'a man with balloons in a park',
    'trees that have faces in a forest',
    'a kitchen with a pizza and three mice',
    'a bear with a lantern',
    '一个装满苹果的篮子',
  ])('what plays is no dressing: %s', (prompt) => {
    expect(dressingOf(prompt)).toEqual([]);
  });

  it.each([
    ['a desert with a distant oasis', true],
    ['a coral reef teeming with fish', true],
    ['a girl runs through a meadow full of butterflies', undefined],
    ['堆满宝藏的山洞', true],
  ])('where nobody else is named the film is of the place: %s', (prompt, landscape) => {
    expect(readPrompt(prompt).landscape).toBe(landscape);
  });

  it('says what it is dressed with', () => {
    expect(readPrompt('a forest full of butterflies').understood).toBe('forest · with butterflies');
    expect(readPrompt('开满野花的草地').understood).toBe('草地 · 有野花');
  });
});

describe('what adjectives make of a place', () => {
  it.each([
    ['a woman walks through a haunted forest', 'night', 'fog'],
    ['a spooky castle', 'night', 'fog'],
    ['a bioluminescent jungle', 'night', undefined],
    ['阴森的森林', 'night', 'fog'],
    ['a spooky ghost dances', undefined, undefined],
  ])('%s', (prompt, light, weather) => {
    expect(readPrompt(prompt)).toMatchObject({ ...(light && { light }), ...(weather && { weather }) });
    expect(readPrompt(prompt).light).toBe(light);
  });

  it('keeps the hour that is told', () => {
    expect(readPrompt('a haunted castle at sunset').light).toBe('sunset');
  });
});

describe('people who do nothing in particular', () => {
  it.each([
    ['A cheerful carnival hums as families enjoy the games and eat sweets.', 'fairground'],
    ['Shoppers stroll through a busy market, picking out fruit.', 'market'],
    ['热闹的集市，人们来来往往', 'market'],
  ])('pass by: %s', (prompt, set) => {
    expect(readPrompt(prompt)).toMatchObject({ landscape: true, sets: [set], passers: { kind: 'person' } });
  });

  it.each(['two boys stroll through a market', 'monks walk through a monastery'])(
    'who is somebody plays: %s',
    (prompt) => {
      expect(readPrompt(prompt).landscape).toBeUndefined();
    },
  );
});

describe('places out of tales', () => {
  it.each([
    ['a creepy old house at the end of a lane', 'haunted-mansion'],
    ['islands floating in the sky', 'sky-islands'],
    ['explorers find a forgotten temple deep in the jungle', 'jungle-temple'],
    ['inside an old cathedral', 'cathedral'],
    ['a cat sleeps by the fireplace', 'lodge'],
    ['a grandfather tends the fire in a cozy cabin', 'lodge'],
    ['a grand ice palace', 'castle'],
    ['a forest clearing', 'forest'],
    ['a city market', 'market'],
    ['闹鬼的老房子', 'haunted-mansion'],
    ['漂浮在空中的岛屿', 'sky-islands'],
    ['丛林深处的古老神庙', 'jungle-temple'],
    ['教堂里，一个女孩在唱歌', 'cathedral'],
    ['一只狗在壁炉旁睡觉', 'lodge'],
  ])('%s', (prompt, set) => {
    expect(readPrompt(prompt).sets).toEqual([set]);
  });

  it('gives ships in space no water', () => {
    expect(readPrompt('ships dock at a space station').sets).toEqual(['space']);
  });
});

it('takes how it is filmed for nothing that fills a place', () => {
  const { caption } = readPrompt('a lighthouse on a cliff, featuring a steady and smooth perspective');

  expect(caption.map(({ concept }) => concept)).toContain('camera.still');
});

it('leaves what is said of the film', () => {
  const { caption } = readPrompt('a quiet beach in spring, featuring a steady and smooth perspective');

  expect(caption.some(({ concept }) => concept === 'camera.still')).toBe(true);
});
