import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a plate falls off a table and breaks', 'fall-off', true, 'kitchen'],
  ['a book falls off a shelf', 'fall-off', false, 'living-room'],
  ['书从书架上掉下来', 'fall-off', false, 'living-room'],
  ['盘子从桌上掉下来摔碎了', 'fall-off', true, 'kitchen'],
  ['a ship in flames', 'blaze', false, undefined],
  ['the bus catches fire and explodes', 'blaze', true, undefined],
  ['一辆卡车着火爆炸', 'blaze', true, undefined],
  ['a burning house', 'blaze', false, 'street'],
  ['a meteor crashing into the earth', 'impact', false, 'space'],
  ['陨石坠落在沙漠里', 'impact', false, 'desert'],
] as const)('%s: %s', (prompt, name, fails, set) => {
  const { dealing, sets, subjects } = readPrompt(prompt);

  expect([dealing?.name, dealing?.fails ?? false, subjects.length]).toEqual([
    name,
    fails,
    name === 'impact' && set === 'space' ? 2 : 1,
  ]);
  expect(set === undefined || sets.includes(set)).toBe(true);
});

it.each(['a candle on fire', 'a man on fire running', 'meteor shower over the mountains', 'a cat falls off a table'])(
  'is no wreck: %s',
  (prompt) => {
    expect(readPrompt(prompt).dealing?.name ?? 'none').not.toMatch(/^(?:fall-off|blaze|impact)$/);
  },
);

it('a lorry collides with a lamp post: one that sways', () => {
  expect(readPrompt('A truck collides with a lamp post.').dealing).toMatchObject({ name: 'strike', outcome: 'sways' });
});

it.each(['a cheetah accelerating across the savanna', 'a sprinter accelerates'])(
  'runs where it accelerates: %s',
  (prompt) => {
    const { caption } = readPrompt(prompt);

    expect(caption.map(({ concept }) => concept)).toContain('act.run');
  },
);
