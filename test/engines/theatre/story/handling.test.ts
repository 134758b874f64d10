import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { poseAt } from '../../../../src/engines/theatre/stage/timeline.js';
import { told } from '../../../../src/engines/theatre/story/tell.js';
import { scoreWith } from '../stage/scores.js';

const tell = (prompt: string) => {
  const reading = readPrompt(prompt);
  const actors = reading.subjects.map(({ sprite, name }, index) => ({
    sprite,
    name,
    seed: 3,
    size: 0.5,
    keys: [{ t: 0, x: index * 0.3 - 0.15, depth: 0.8, height: 0, facing: 1 }],
    acts: [],
  }));
  return told(scoreWith({ seconds: 4, actors }), reading);
};
/** Where a guest is that the picture does not reach. */
const BELOW = -0.8;

test('a whole window is there until the ball is in it, and a broken one from then on', () => {
  const { guests = [] } = tell('a boy kicks a football through a window');
  const [whole, broken] = guests;

  expect([poseAt(whole!, 1).height, poseAt(broken!, 1).height > BELOW]).toEqual([0, false]);
  expect([poseAt(whole!, 3).height > BELOW, poseAt(broken!, 3).height]).toEqual([false, 0]);
});

test('what is pushed off a table ends on the floor behind its edge', () => {
  const { guests = [] } = tell('a cat pushes an apple off the table');
  const [table, apple] = guests;

  expect(poseAt(apple!, 0.1).height).toBeGreaterThan(0.3);
  expect(poseAt(apple!, 3.9).height).toBeCloseTo(0);
  expect(poseAt(apple!, 3.9).x).toBeGreaterThan(poseAt(table!, 3.9).x + 0.1);
});

test('who comes out of a chest is not seen before it opens', () => {
  const [, dragon] = tell('a chest opens by itself and a dragon flies out').actors;

  expect(poseAt(dragon!, 1).height).toBeLessThan(BELOW);
  expect(poseAt(dragon!, 3.9).height).toBeGreaterThan(0.1);
});

test('runners stay behind what rolls away from them', () => {
  const { actors, guests = [] } = tell('a pumpkin rolls down the hill and people chase it');
  const pumpkin = guests[1]!;

  for (const runner of actors) expect(poseAt(runner, 3).x).toBeLessThan(poseAt(pumpkin, 3).x);
});

test('what is too heavy is where it was', () => {
  const [stone] = tell("a mouse tries to lift a stone but it's too heavy").guests ?? [];

  expect(poseAt(stone!, 3.9)).toMatchObject({ x: poseAt(stone!, 0).x, height: 0 });
});

test('a let go balloon rises', () => {
  const [balloon] = tell('a girl lets go of her balloon').guests ?? [];

  expect(poseAt(balloon!, 3.9).height).toBeGreaterThan(poseAt(balloon!, 0.2).height + 0.2);
});
