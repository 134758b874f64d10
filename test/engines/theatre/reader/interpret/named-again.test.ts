import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const named = (prompt: string): string[] => readPrompt(prompt).subjects.map(({ name }) => name);

it.each([
  ['小男孩骑自行车,爸爸松手,孩子笑着继续骑', ['小男孩', '爸爸']],
  ['新郎抱起新娘转圈,两人一起摔倒', ['新郎', '新娘']],
  ['奥特曼打怪兽,打着打着两个人开始跳舞', ['机器人', '怪兽']],
  ['小男孩和小女孩吵架,孩子妈妈来了', ['小男孩', '小女孩', '孩子', '妈妈']],
  ['爸爸走在路上,一个孩子跑过来', ['爸爸', '孩子']],
])('in %s are %j', (prompt, names) => {
  expect(named(prompt)).toEqual(names);
});

it.each([
  ['跑步机上跑着跑着,前面吊着一只烤鸭', ['人', '跑步机', '烤鸭']],
  ['去海边旅游,一个椰子砸在头上', ['人', '椰子']],
])('%s: who does it is left out, and is no thing', (prompt, names) => {
  expect(named(prompt)).toEqual(names);
});
