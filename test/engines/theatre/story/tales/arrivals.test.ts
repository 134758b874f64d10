import { expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import type { Actor } from '../../../../../src/engines/theatre/score/score.js';
import { poseAt } from '../../../../../src/engines/theatre/stage/timeline.js';
import { told } from '../../../../../src/engines/theatre/story/tell.js';
import { scoreWith } from '../../stage/scores.js';

const actor = (sprite: string, name: string, x: number): Actor => ({
  sprite,
  name,
  seed: 3,
  size: 0.5,
  keys: [{ t: 0, x, depth: 0.8, height: 0, facing: 1 }],
  acts: [],
});
const tellOf = (prompt: string, places: readonly number[], seconds: number) => {
  const reading = readPrompt(prompt);
  const actors = reading.subjects.map(({ sprite, name }, index) => actor(sprite, name, places[index]!));
  return told(scoreWith({ seconds, actors }), reading).actors;
};
const reactions = ({ reactions = [] }: Actor) => reactions.map(({ name }) => name);

test.each(['a dog finds a bone in a meadow', '一只狗在草地上发现了骨头'])(
  'whoever finds a thing comes to where it lies and starts: %s',
  (prompt) => {
    const [dog, bone] = tellOf(prompt, [-0.3, 0.2], 4);

    expect(poseAt(dog!, 0).x).toBeLessThan(-0.45);
    expect(poseAt(dog!, 2).x).toBeLessThan(poseAt(bone!, 2).x);
    expect(bone!.acts).toEqual([]);
    expect(reactions(dog!)).toContain('startle');
  },
);

test.each(['a fox enters a cave', '狐狸走进山洞'])('whoever enters comes in from the edge and stops: %s', (prompt) => {
  const [fox] = tellOf(prompt, [0.1], 4);

  expect(Math.abs(poseAt(fox!, 0).x)).toBeGreaterThan(0.45);
  expect(poseAt(fox!, 2).x).toBeCloseTo(poseAt(fox!, 4).x);
});

test('a scene of two seconds has one small beat', () => {
  expect(reactions(tellOf('a fox runs through a forest', [0], 2)[0]!)).toHaveLength(1);
  expect(reactions(tellOf('a fox runs through a forest', [0], 0.9)[0]!)).toHaveLength(0);
});

test('who rides into a castle has a horse', () => {
  expect(readPrompt('a knight rides into a castle').relations).toEqual([{ subject: 0, relation: 'on', other: 1 }]);
});
