import { expect, test } from 'vitest';
import { DEALING_LABELS } from '../../../../src/engines/theatre/reader/lexicon/dealings.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import type { DealingName } from '../../../../src/engines/theatre/reading.js';
import { Score } from '../../../../src/engines/theatre/score/score.js';
import { poseAt } from '../../../../src/engines/theatre/stage/timeline.js';
import { told } from '../../../../src/engines/theatre/story/tell.js';
import { scoreWith } from '../stage/scores.js';

const tell = (prompt: string, change: object = {}) => {
  const reading = { ...readPrompt(prompt), ...change };
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

/** Of whom is dreamt stays away, so that this needs a sleeper. */
const OF_TWO = (Object.keys(DEALING_LABELS) as DealingName[]).filter((name) => name !== 'dream-of');

test.each(OF_TWO)('a score of what passes between two holds: %s', (name) => {
  const score = tell('a fox and a bear', { dealing: { name, by: 0, to: 1, thing: '1f381' } });

  expect(() => Score.parse(score)).not.toThrow();
  expect([...score.actors.flatMap(({ reactions = [] }) => reactions), ...(score.effects ?? [])]).not.toEqual([]);
  for (const { keys } of score.actors)
    expect(keys.map(({ t }) => t)).toEqual(keys.map(({ t }) => t).toSorted((a, b) => a - b));
});

test('a stolen hat goes from one head to the other', () => {
  const { actors, guests = [] } = tell("a monkey steals a tourist's hat");
  const [thief, robbed] = actors;
  const hat = guests[0]!;

  expect(poseAt(hat, 0.2).x).toBeCloseTo(poseAt(robbed!, 0.2).x);
  expect(poseAt(hat, 3.5).x).toBeCloseTo(poseAt(thief!, 3.5).x);
});

test('the slower one is first over the line', () => {
  const { actors } = tell('a snail wins a race against a hare');
  const [snail, hare] = actors;

  expect(poseAt(hare!, 1.5).x).toBeGreaterThan(poseAt(snail!, 1.5).x);
  expect(poseAt(snail!, 4).x).toBeGreaterThan(poseAt(hare!, 4).x);
});

test('who sinks is hidden below the ground, and a little of them is left', () => {
  const [dog] = tell('a dog sinks in deep snow until only its ears are left').actors;

  expect(dog!.half).toBe('above');
  expect(poseAt(dog!, 0.2).height).toBeGreaterThan(poseAt(dog!, 3.8).height);
  expect(poseAt(dog!, 3.8).height).toBeGreaterThan(-dog!.size);
});

test('what is pulled out comes one after the other', () => {
  const { guests = [] } = tell('a magician pulls a duck, then a cat, then a dragon out of his hat');
  const firstSeen = guests
    .slice(1)
    .map((one) => [0.4, 0.8, 1.2, 1.6, 2, 2.4, 2.8, 3.2, 3.6].find((t) => Math.abs(poseAt(one, t).x) < 0.5) ?? 0);

  expect(firstSeen).toEqual(firstSeen.toSorted((a, b) => a - b));
  expect(new Set(firstSeen).size).toBe(firstSeen.length);
});

test('a thief who walks out takes it along', () => {
  const { actors, guests = [] } = tell('a pigeon walks into a bakery, steals a croissant and walks out');

  expect(poseAt(actors[0]!, 3.9).x).toBeLessThan(-0.5);
  expect(poseAt(guests[1]!, 3.9).x).toBeLessThan(-0.5);
});

test('what changes its colour stays where it is, and the other colour comes over it', () => {
  const { actors, guests = [] } = tell('a lemon slowly turns from green to yellow');
  const [before, after] = [actors[0]!, guests[0]!];

  expect([before.colour, after.colour]).toEqual(['green', 'yellow']);
  expect(poseAt(after, 2).x).toBe(poseAt(before, 2).x);
  expect(after.fades?.in?.[1]).toBeLessThanOrEqual(before.fades?.out?.[0] ?? 0);
});
