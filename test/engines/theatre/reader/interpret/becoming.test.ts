import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('what becomes of a thing', () => {
  test.each([
    ['a girl opens a birthday present', '1f381', 'opened'],
    ['a cat breaks a vase', 'prop-vase', 'broken'],
    ['a dad fixes his old bicycle', '1f6b2', 'repaired'],
    ['爸爸修车', '1f697', 'repaired'],
    ['two kids build a snowman', '26c4', 'built'],
    ['小女孩的气球飞走了', '1f388', 'let-go'],
    ['a woman sews a dress', '1f457', 'sewn'],
    ['a girl carves a wooden horse', '1f40e', 'carved'],
    ['a woman pours honey into a cup', 'prop-cup', 'poured'],
    ['a chef sprinkles salt on a steak', '1f969', 'sprinkled'],
    ['a woman lifts noodles with chopsticks', '1f35c', 'lifted'],
    ['a boy washes a car', '1f697', 'washed'],
    ['妈妈把牛奶倒进碗里', 'prop-bowl', 'poured'],
    ['妈妈往杯子里倒蜂蜜', 'prop-cup', 'poured'],
    ['一个女孩用筷子夹起面条', '1f35c', 'lifted'],
    ['a plumber unclogs a sink', 'prop-sink', 'repaired'],
    ['女孩给蛋糕撒糖', '1f382', 'sprinkled'],
    ['铁匠在打铁', '1f5e1-fe0f', 'hammered'],
  ])('is told by the verb before it: %s', (prompt, sprite, becoming) => {
    const { subjects } = readPrompt(prompt);

    expect(subjects).toHaveLength(1);
    expect(subjects[0]?.props?.work).toMatchObject({ sprite, becoming });
  });

  test.each(['a broken vase on a table', 'a dog in an open field', 'burnt toast', 'a door opens'])(
    'is not asked of somebody where it is only said of a thing: %s',
    (prompt) => {
      const { subjects } = readPrompt(prompt);

      expect(subjects.every(({ props }) => props?.work === undefined)).toBe(true);
    },
  );
});
