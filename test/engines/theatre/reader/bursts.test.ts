import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

it.each([
  '公牛把斗牛士顶飞了',
  '一只老鼠把大象撞飞了',
  '熊猫一脚把老虎踢飞',
  '小猫打了个喷嚏,把狗吹飞了',
  'a bull knocks a man flying',
  'a kangaroo kicks a boxer into the air',
  'a mouse sneezes and sends the elephant flying',
])('who is knocked flying is the other one: %s', (prompt) => {
  expect(readPrompt(prompt).dealing).toMatchObject({ name: 'send-flying', by: 0, to: 1 });
});

it.each([
  ['爸爸信誓旦旦说会修水龙头,一拧水直接喷到天花板', 'prop-sink', 'bathroom'],
  ['妹妹一打开可乐喷了一脸', '1f964', 'kitchen'],
  ['消防栓爆了水喷到天上', 'prop-fire-hydrant', 'street'],
  ['dad tries to fix the faucet and water shoots up to the ceiling', 'prop-sink', 'bathroom'],
  ['a boy shakes a soda and it sprays everywhere', '1f9c3', 'kitchen'],
])('water shoots out of it: %s', (prompt, thing, set) => {
  expect(readPrompt(prompt)).toMatchObject({ dealing: { name: 'spout', thing }, sets: [set] });
});

it.each(['台风天吹飞帽子', '大风把伞吹走了'])('what the wind takes is run after by somebody: %s', (prompt) => {
  expect(readPrompt(prompt)).toMatchObject({ dealing: { name: 'run-after' }, subjects: [{ kind: 'person' }] });
});

it.each(['a man kicks a ball into the air', '男孩把球踢飞', '爸爸修水龙头', '妹妹打开可乐'])(
  'what only looks like it is none: %s',
  (prompt) => {
    expect(readPrompt(prompt).dealing?.name ?? 'none').not.toMatch(/^(?:send-flying|spout)$/);
  },
);
