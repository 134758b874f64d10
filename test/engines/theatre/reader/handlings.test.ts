import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const rows = (name: string, prompts: string): [string, string][] =>
  prompts
    .trim()
    .split('\n')
    .map((prompt) => [prompt.trim(), name]);

describe('how a thing is handled', () => {
  it.each([
    ...rows(
      'break-window',
      `a boy kicks a football through a window
      a girl throws a baseball through the neighbour's window
      小孩一脚把足球踢碎了邻居的玻璃`,
    ),
    ...rows(
      'knock-off',
      `a kitten pushes a coffee mug off the desk on purpose
      猫把花瓶推下桌子摔碎了
      猫故意把杯子从桌上推下去`,
    ),
    ...rows('tip-over', 'milk spills all over the kitchen floor\n奶茶打翻了'),
    ...rows(
      'lose-tray',
      `a waiter loses his tray and all the plates crash
      a clumsy waiter trips and drops a tray full of glasses
      a waitress carries a tray of drinks through a crowded bar without spilling a drop
      服务员打翻了托盘`,
    ),
    ...rows('topple', 'a tower of books falls over in the library\n一摞书倒了'),
    ...rows(
      'flip',
      `a chef flips a pancake and it sticks to the ceiling
      pizza dough thrown up lands on the chef's head
      师傅甩飞饼`,
    ),
    ...rows('throw-at', 'a kid throws a snowball and it hits a policeman'),
    ...rows('come-back', 'a man throws a boomerang and it hits him in the head'),
    ...rows('dodge', 'a bear dodges snowballs\n忍者躲开飞来的飞镖'),
    ...rows(
      'roll-down',
      'a wheel of cheese rolls downhill and people chase it\na panda rolls down a hill\n雪球从山上滚下来',
    ),
    ...rows('drop-in', 'a woman drops her phone into a lake\n小女孩的手机掉进了湖里'),
    ...rows(
      'open-up',
      `a treasure chest opens by itself and golden light comes out
      an old book opens by itself and a ship sails out of the pages
      the old door opens by itself and a ghost comes out
      a suitcase bursts open at the airport and clothes fly everywhere
      宝箱自己打开了，里面飞出一条小龙
      门自己开了，走出一个小女孩`,
    ),
    ...rows('fire', 'a cannon fires confetti\na clown is shot out of a cannon\n礼炮喷出彩带'),
    ...rows('start-up', 'an inventor starts a giant machine\n科学家启动了一台奇怪的机器'),
    ...rows('balance', 'a seal balances a ball on its nose\n海狮用鼻子顶球'),
    ...rows('bear-together', 'two ants carry a huge strawberry\n蚂蚁们一起抬着一颗大草莓'),
    ...rows('too-heavy', "a squirrel tries to lift a giant acorn but it's too heavy\n小老鼠想搬起大南瓜，可是太重了"),
    ...rows(
      'seesaw',
      'an elephant sits down on a seesaw and the mouse flies into the sky\n大象坐上跷跷板，小老鼠被弹飞了',
    ),
    ...rows('let-go', 'a boy lets go of his red balloon and it floats away\n小男孩松开了手里的气球'),
    ...rows('blow-gum', 'a girl blows a giant bubble gum bubble that pops'),
    ...rows('inside-out', "wind blows a woman's umbrella inside out\n雨伞被风吹翻了"),
    ...rows('blown-about', "a gust of wind scatters the teacher's papers\n风把老师的试卷吹得到处都是"),
    ...rows('run-after', "wind blows a man's hat away and he runs after it\n大风把老爷爷的草帽吹到了河里"),
    ...rows('light-it', 'grandpa lights the candles on the cake\n爸爸点燃烟花'),
    ...rows('attract', 'a magnet pulls all the spoons off the table'),
  ])('is one happening: %s', (prompt, name) => {
    expect(readPrompt(prompt).dealing?.name).toBe(name);
  });

  it.each([
    'a man throws a party',
    'a boy looks through a window',
    'a glass of water on the table',
    'a woman pushes a stroller in the park',
    'a car rolls down the street',
    'a rocket starts its engine',
    'a girl opens a book and reads',
    'a shop opens in the morning',
    'a boy plays on a seesaw',
    'a lighthouse lights the sea',
    'a woman lets go of her worries',
    'a dog throws up',
    '一个女孩打开书',
    '新店开门了',
    '爷爷抬着头看天',
    '男孩和女孩玩跷跷板',
  ])('is none where it only resembles one: %s', (prompt) => {
    expect(readPrompt(prompt).dealing?.name ?? '').not.toMatch(
      /break-window|knock-off|lose-tray|topple|flip|throw-at|roll-down|drop-in|open-up|fire|start-up|balance|bear-together|seesaw|let-go|light-it/,
    );
  });
});

it.each([
  ['a chef flips a pancake and catches it', 'caught'],
  ['a chef flips a pancake and it lands on his head', 'head'],
  ['厨师把煎饼抛得老高，结果粘在了天花板上', 'ceiling'],
  ['a chef throws pizza dough up and it never comes back down', 'gone'],
])('a toss ends as it is said to: %s', (prompt, ends) => {
  expect(readPrompt(prompt).dealing?.ends).toBe(ends);
});
