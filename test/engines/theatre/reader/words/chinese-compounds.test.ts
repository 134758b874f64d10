import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const named = (prompt: string): string[] => readPrompt(prompt).subjects.map(({ name }) => name);

it.each([
  ['派对结束,男孩跑回家', ['男孩']],
  ['男孩拍脑袋', ['男孩']],
  ['玉兔在吃胡萝卜', ['玉兔']],
  ['油锅着火,妈妈吓一跳', ['着火', '妈妈']],
  ['部门经理在睡觉', ['部门经理']],
  ['小女孩提着兔子灯笼跳舞', ['小女孩']],
  ['竹叶飘落', ['竹叶']],
  ['西瓜船在海上漂', ['船']],
  ['妈妈给狗骨头', ['妈妈', '狗', '骨头']],
])('in %s are named %j', (prompt, names) => {
  expect(named(prompt)).toEqual(names);
});
