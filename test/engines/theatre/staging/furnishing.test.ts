import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import type { Act } from '../../../../src/engines/theatre/score/score.js';
import { toScore } from '../../../../src/engines/theatre/staging/staging.js';

const KEY = { t: 0, x: 0.3, depth: 0.7, height: 0, facing: -1 };
const SITTING: Act = { name: 'sit', start: 0, end: 4, strength: 1 };

/** Everybody and everything named is put into the same place. */
function staged(prompt: string) {
  const reading = readPrompt(prompt);
  const actors = reading.subjects.flatMap(({ count, kind }, subject) =>
    Array.from({ length: count }, () => ({ subject, keys: [KEY], acts: kind === 'person' ? [SITTING] : [] })),
  );
  const staging = { camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }], cameraShake: 0, actors };
  return toScore(reading, staging, { set: 'park', light: 'day', weather: 'clear' }, { seconds: 4, seed: 7 }).actors;
}

test.each(['a kid on a swing', 'a girl swings on a swing', '小孩坐在秋千上'])(
  '%s: the swing comes with the act',
  (prompt) => {
    const actors = staged(prompt);
    expect(actors).toHaveLength(1);
    expect(actors[0]!.acts[0]).toMatchObject({ name: 'sit', prop: { sprite: 'prop-swing' } });
  },
);

test('of two who watch a screen from a sofa each has a seat, and there is one screen', () => {
  const actors = staged('a couple sits on a sofa and watches TV');
  expect(actors.map(({ acts }) => acts[0]!.prop?.sprite)).toEqual(['prop-tv', 'prop-couch']);
  expect(Math.abs(actors[0]!.keys[0]!.x - actors[1]!.keys[0]!.x)).toBeGreaterThan(0.15);
});

test('two who play a game sit before one screen, each with a controller', () => {
  const actors = staged('a grandma and a boy play a video game');
  expect(actors.map(({ acts }) => acts.map(({ name, prop }) => [name, prop?.sprite]))).toEqual([
    [
      ['sit', 'prop-tv'],
      ['hold', '1f3ae'],
    ],
    [
      ['sit', 'prop-couch'],
      ['hold', '1f3ae'],
    ],
  ]);
});

test('two on one sofa sit beside each other', () => {
  const [first, second, sofa] = staged('two girls sit on a sofa');
  expect(sofa!.sprite).toBe('prop-couch');
  expect(Math.abs(first!.keys[0]!.x - second!.keys[0]!.x)).toBeGreaterThan(0.05);
});

test.each(['a man proposes to a woman', '男人向女人求婚'])(
  '%s: face to face, the ring before whom it is for',
  (prompt) => {
    const [asks, asked] = staged(prompt);
    expect(asks!.acts[0]).toMatchObject({ name: 'bend', prop: { sprite: 'prop-ring' } });
    const [from, to] = [asks!.keys[0]!, asked!.keys[0]!];
    expect(Math.sign(to.x - from.x)).toBe(from.facing);
    expect(to.facing).toBe(-from.facing);
    expect(from.depth).toBeGreaterThan(to.depth);
  },
);
