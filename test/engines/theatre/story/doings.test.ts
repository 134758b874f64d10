import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { sceneryOf } from '../../../../src/engines/theatre/scenery.js';
import { toScore } from '../../../../src/engines/theatre/staging/staging.js';
import { told } from '../../../../src/engines/theatre/story/tell.js';

function filmOf(prompt: string, act: 'work' | 'play' | 'exercise', seed = 1) {
  const reading = readPrompt(prompt);
  const keys = [{ t: 0, x: 0.3, depth: 0.9, height: 0, facing: -1 }];
  const actors = [{ subject: 0, keys, acts: [{ name: act, start: 1, end: 2, strength: 1 }] }];
  const camera = [0, 4].map((t) => ({ t, x: 0, y: 0, zoom: 1, roll: 0 }));
  const score = toScore(reading, { camera, cameraShake: 0, actors }, sceneryOf(reading, seed), { seconds: 4, seed });
  return told(score, reading);
}

test.each([
  ['a man is chopping wood', 'work'],
  ['a woman is sweeping the floor with a broom', 'work'],
  ['一个人正在弹吉他', 'play'],
  ['a girl is jumping rope', 'exercise'],
] as const)('one everyday deed is done large, in the middle, all the time, and nobody comes by: %s', (prompt, act) => {
  const { actors, guests } = filmOf(prompt, act);

  expect(guests).toBeUndefined();
  expect(actors[0]!.acts).toMatchObject([{ name: act, start: 0, end: 4 }]);
  expect(Math.abs(actors[0]!.keys[0]!.x)).toBeLessThan(0.2);
  expect(actors[0]!.size).toBeGreaterThan(0.4);
});

test.each([
  'a man is carrying a box',
  'a woman holding a baby',
  '妈妈抱着宝宝',
  'a monkey carrying a suitcase',
  'a bear holding a fish',
  'a penguin wearing a scarf',
])('who holds something is all there is: %s', (prompt) => {
  const { actors, guests } = filmOf(prompt, 'work');

  expect(guests).toBeUndefined();
  expect(actors.map(({ keys }) => Math.abs(keys[0]!.x) < 0.1)).toEqual([true]);
});
