import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const sprites = (prompt: string) => readPrompt(prompt).subjects.map(({ sprite }) => sprite.replaceAll('-fe0f', ''));

describe('things of lists are drawn as themselves', () => {
  it.each([
    ['a glass of orange juice', ['prop-glass-of-juice']],
    ['一杯牛奶', ['1f95b']],
    ['一杯水', ['prop-glass-of-water']],
    ["a firefighter's helmet", ['prop-fire-helmet']],
    ['一顶消防员头盔', ['prop-fire-helmet']],
    ["a soldier's helmet", ['1fa96']],
    ['一顶护士帽', ['prop-nurse-cap']],
    ['a pair of cowboy boots', ['prop-cowboy-boot']],
    ['一辆玩具汽车', ['prop-toy-car']],
    ['a sparrow and a magpie', ['prop-sparrow', 'prop-magpie']],
    ['一件蓝色的T恤', ['1f455']],
    ['a flower pot and a fish tank', ['prop-flower-pot', 'prop-aquarium']],
    ['a colander and a grater', ['prop-colander', 'prop-grater']],
    ['一个漏斗', ['prop-funnel']],
    ['an owl on a chimney', ['1f989', 'prop-chimney']],
    ['a lamp on a dresser', ['prop-table-lamp', 'prop-dresser']],
    ['一个魔方和一个弹弓', ['prop-puzzle-cube', 'prop-slingshot']],
    ['a brown leather belt', ['prop-belt']],
    ['一件黄色的雨衣', ['prop-rain-coat']],
    ['a straw hat on a bench', ['prop-straw-hat', 'prop-bench']],
    ['a heron by the river', ['prop-heron']],
    ['一只海鸥', ['prop-seagull']],
    ['three walnuts', ['prop-walnut']],
    ['两根大葱', ['prop-leek']],
  ])('%s', (prompt, expected) => {
    const { unknown } = readPrompt(prompt);

    expect(sprites(prompt)).toEqual(expected);
    expect(unknown).toEqual([]);
  });
});

describe('where only things are named, words for how it is filmed or what a room has are things', () => {
  it.each([
    ['a drill', 'prop-power-drill'],
    ['a straw and a cup', 'prop-drinking-straw'],
    ['a pot and a pan', 'prop-cooking-pot'],
    ['a fried egg', '1f373'],
    ['一个煎蛋', '1f373'],
    ['一根跳绳', 'prop-skipping-rope'],
    ['a red camera', '1f4f7'],
    ['a camera on a tripod', '1f4f7'],
    ['a blue curtain', 'prop-curtain'],
    ['蓝色的窗帘', 'prop-curtain'],
    ['a white wall', 'prop-brick-wall'],
    ['two cans', '1f96b'],
  ])('%s', (prompt, sprite) => {
    expect(sprites(prompt)).toContain(sprite);
  });

  it.each([
    ['a dog can jump', '1f96b'],
    ['a man drills a hole', 'prop-power-drill'],
    ['the camera follows a fox in the snow', '1f4f7'],
    ['a girl opens the curtain', 'prop-curtain'],
    ['窗帘后面的猫在睡觉', 'prop-curtain'],
  ])('and elsewhere not: %s', (prompt, sprite) => {
    expect(sprites(prompt)).not.toContain(sprite);
  });
});

describe('colours are the ones that were named', () => {
  it.each([
    ['a turquoise vase', 'turquoise', undefined],
    ['a navy blue suitcase', 'navy', undefined],
    ['一辆墨绿色的汽车', 'dark green', undefined],
    ['一条粉紫色的裙子', 'lavender', undefined],
    ['a light blue umbrella', 'light blue', undefined],
    ['a silver key', 'silver', undefined],
    ['a black and white rabbit', 'black', 'and white'],
    ['黑白相间的兔子', 'black', 'and white'],
    ['a red and white scarf', 'red', 'striped'],
    ['a black and white cow', undefined, undefined],
    ['a red apple and a white cup', undefined, undefined],
    ['一只彩虹色的猫', undefined, 'rainbow'],
  ])('%s', (prompt, colour, surface) => {
    const [first] = readPrompt(prompt).subjects;

    expect(first).toMatchObject({ ...(colour && { colour }), ...(surface && { surface }) });
    expect([first?.colour, first?.surface]).toEqual([colour, surface]);
  });
});

describe('where things are put is read in many wordings', () => {
  it.each([
    ['a pig between two haystacks', [[1, 'around', 0]]],
    ['一只兔子在两棵树中间', [[1, 'around', 0]]],
    [
      '猫和狗之间有一个球',
      [
        [0, 'right_of', 1],
        [0, 'left_of', 2],
      ],
    ],
    ['a lantern hanging from a tree', [[0, 'hanging', 1]]],
    ['一块冲浪板靠在一辆面包车上', [[0, 'leaning', 1]]],
    ['墙边靠着一把扫帚', [[0, 'leaning', 1]]],
    ['a ball in a box', [[0, 'inside', 1]]],
    ['a rooster on the roof of a barn', [[0, 'on', 1]]],
    ['谷仓顶上有一只公鸡', [[0, 'on', 1]]],
    ['屋顶上有一只猫', [[0, 'on', 1]]],
    ['a cat on the roof of a car', [[0, 'on', 1]]],
    ['a cat on a windowsill', [[0, 'on', 1]]],
    ['一把铁锹靠在棚屋边', [[0, 'leaning', 1]]],
    ['a squirrel in a tree', [[0, 'on', 1]]],
    ['a dog at the foot of a bed', [[0, 'next_to', 1]]],
    ['一只狗挨着火炉', [[0, 'next_to', 1]]],
    ['鸟站在大象头上', [[0, 'head', 1]]],
    ['keys hanging on a hook', [[0, 'hanging', 1]]],
    ['a piñata hanging from a tree', [[0, 'hanging', 1]]],
    ['a bee above a flower', [[0, 'above', 1]]],
    ['an owl on a branch', [[0, 'on', 1]]],
    ['两支蜡烛中间有一个蛋糕', [[1, 'around', 0]]],
    [
      'a cat and a dog on a sofa',
      [
        [0, 'on', 1],
        [2, 'on', 1],
      ],
    ],
    [
      '桌上有一个苹果和一个杯子',
      [
        [0, 'on', 2],
        [1, 'on', 2],
      ],
    ],
  ])('%s', (prompt, ties) => {
    expect(readPrompt(prompt).relations).toEqual(
      ties.map(([subject, relation, other]) => ({ subject, relation, other })),
    );
  });

  it.each([
    ['a ladder leaning against a wall', ['prop-straight-ladder', 'prop-brick-wall']],
    ['a strawberry on top of a cake', ['1f353', 'prop-layer-cake']],
    ['天花板上挂着一盏灯笼', ['1f3ee', 'prop-ceiling-hook']],
    ['a swing hanging from a branch', ['prop-rope-swing', 'prop-high-branch']],
    ['an owl on the roof of a house', ['1f989', '1f3e0']],
    ['an eagle above a mountain', ['1f985', 'prop-mountain']],
    ['一座城堡在山坡上', ['1f3f0', 'prop-hill']],
    ['a bench next to a lake', ['prop-bench', 'prop-lake']],
    ['a tire swing hanging from a tree', ['prop-tyre-swing', 'prop-high-branch']],
    ['butter on a pancake', ['prop-butter-pat', 'prop-plain-pancakes']],
    ['自行车靠在墙上', ['1f6b2', 'prop-brick-wall']],
    ['a picture hanging above a sofa', ['1f5bc', 'prop-couch']],
    ['a plane above the city', ['2708']],
    ['一只鸟在电线上', ['1f426', 'prop-power-line']],
    ['a bat hanging from a branch', ['prop-hanging-bat', 'prop-high-branch']],
    ['a monkey hanging from a rope', ['prop-hanging-monkey', 'prop-cord']],
    ['一只树懒挂在树枝上', ['prop-hanging-sloth', 'prop-high-branch']],
    ['a lantern hanging from the eaves', ['1f3ee', 'prop-eaves']],
    ['屋檐下挂着一个灯笼', ['1f3ee', 'prop-eaves']],
    ['icicles hanging from a roof', ['prop-icicles', 'prop-eaves']],
    ['a bell hanging from a tower', ['1f514', 'prop-bell-tower']],
    ['a clock above a doorway', ['prop-clock', '1f6aa']],
    ['门口上方的一个时钟', ['prop-clock', '1f6aa']],
    ['a cat below a birdcage', ['1f408', 'prop-hung-cage']],
    ['一只狗在吊篮下面', ['1f415', 'prop-hanging-basket']],
    ['a cat under a hammock', ['1f408', 'prop-strung-hammock']],
    ['a penguin in front of an iceberg', ['1f427', 'prop-iceberg']],
    ['病床旁边有一位护士', ['1f9d1-200d-2695', 'prop-hospital-bed']],
    ['a bowl of fruit on a table', ['prop-fruit-bowl', 'prop-table']],
    ['两座山之间有一条河', ['prop-river', 'prop-mountain']],
  ])('%s: each is shown as it is seen there', (prompt, pictures) => {
    expect(sprites(prompt)).toEqual(pictures);
  });

  it('a hat on a head is worn', () => {
    expect(readPrompt("a hat on a dog's head").subjects).toMatchObject([{ sprite: '1f415', wears: [{}] }]);
  });

  it.each(['a man hanging from a cliff', 'a boy and a dog sitting on a bench'])(
    'and deeds stay deeds: %s',
    (prompt) => {
      expect(readPrompt(prompt).caption.some(({ concept }) => concept.startsWith('act.'))).toBe(true);
    },
  );
});

it('a knife that lies beside a lemon cuts nothing', () => {
  expect(sprites('two lemons and a knife')).toEqual(['1f34b', 'prop-knife']);
  expect(readPrompt('a knife slicing a lemon').process).toBeDefined();
});

describe('how many there are', () => {
  it.each([
    ['a pile of leaves', 6, true],
    ['一堆苹果', 6, true],
    ['一双运动鞋', 2, undefined],
    ['a pair of gloves', 1, undefined],
    ['two piles of work for a man', 1, undefined],
  ])('%s', (prompt, count, isHeap) => {
    const [first] = readPrompt(prompt).subjects;

    expect([first?.count, first?.heaped]).toEqual([count, isHeap]);
  });
});

describe('prompts that only name things are plain', () => {
  it.each(['a gold bicycle', 'a rabbit next to a carrot', '一只海鸥'])('%s', (prompt) => {
    expect(readPrompt(prompt).plain).toBe(true);
  });

  it.each(['a cat chases a mouse through the house at night', '小狗追着蝴蝶跑，然后掉进了水里'])('%s', (prompt) => {
    expect(readPrompt(prompt).plain).toBeUndefined();
  });
});
