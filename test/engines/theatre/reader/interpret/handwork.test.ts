import { describe, expect, it, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { POSTURED } from '../../../../../src/engines/theatre/stage/acts/postures.js';

const handsOf = (prompt: string) => {
  const { subjects, unknown } = readPrompt(prompt);
  return [subjects.length, subjects[0]?.props?.nod?.sprite, unknown];
};

describe('what hands do close to the body', () => {
  it.each([
    ['a child covers both ears', 'prop-cover-ears'],
    ['小狗捂着耳朵', 'prop-cover-ears'],
    ['a girl puts a finger to her lips', 'prop-hush'],
    ['小女孩对着镜头比嘘', 'prop-hush'],
    ['a woman bows politely', 'prop-bow'],
    ['一个男孩鞠躬', 'prop-bow'],
    ['a person warms hands by a campfire', 'prop-warm-hands'],
    ['一个老人在烤手', 'prop-warm-hands'],
    ['a woman fans herself', 'prop-fan-self'],
    ['a man kneads dough in a kitchen', 'prop-knead'],
    ['一个女人在揉面团', 'prop-knead'],
    ['a woman dusts a bookshelf', 'prop-dust'],
    ['一个女人在给书架掸灰', 'prop-dust'],
    ['a boy rings the church bell', 'prop-ring-bell'],
    ['和尚敲钟', 'prop-ring-bell'],
  ])('%s', (prompt, sprite) => {
    expect(handsOf(prompt)).toEqual([1, sprite, []]);
  });

  it.each(['a violin bow', 'a cat with a bow', 'a dusty bookshelf', 'an electric fan', '一个钟'])(
    'a thing of that name is no deed: %s',
    (prompt) => {
      expect(readPrompt(prompt).subjects[0]?.props?.nod).toBeUndefined();
    },
  );

  it('has a posture for each', () => {
    for (const name of ['cover-ears', 'hush', 'bow', 'warm-hands', 'fan-self', 'knead', 'dust', 'ring-bell'])
      expect(POSTURED[`prop-${name}`]).toBeTypeOf('function');
  });
});

test.each([
  ['a rooster crows at sunrise', 1, 'talk'],
  ['a swan glides across a lake', 1, 'swim'],
  ['an eagle glides over the lake', 1, 'fly'],
])('what birds are said to do is theirs: %s', (prompt, count, act) => {
  const { subjects, caption } = readPrompt(prompt);
  expect(subjects).toHaveLength(count);
  expect(JSON.stringify(caption)).toContain(`act.${act}`);
});
