import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const told = (prompt: string): string => readPrompt(prompt).understood.split(' · ')[0]!;

it.each([
  ['愚公移山,旁边开来一台挖掘机', '愚公、挖掘机行驶'],
  ['小和尚挑水,水桶里跳出一条鱼', '小和尚拿着桶、鱼跳跃'],
  ['男孩走进森林,树上跳下来一只猴子', '猴子在树上面跳跃、男孩行走'],
  ['宇航员在月球上种菜,长出一棵巨大的白菜', '宇航员种菜、白菜出现'],
  ['蛋糕盒一打开里面坐着一只戴寿星帽的鹦鹉', '戴着帽子的鹦鹉在蛋糕盒里面坐着'],
  ['女孩走着,手里抱着一只猫', '女孩拿着猫、行走'],
])('%s: %s', (prompt, understood) => {
  expect(told(prompt)).toBe(understood);
});

it.each([
  ['南瓜变成马车', '南瓜变成马车'],
  ['锦鲤跃出水面,变成一条金龙飞上天', '红色的锦鲤跳跃、消失、金龙出现'],
  ['一滴墨落在宣纸上化成一条鲤鱼', '鲤鱼落下、出现'],
])('turns one into another: %s', (prompt, understood) => {
  expect(told(prompt)).toBe(understood);
});
