import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { told } from '../../../../src/engines/theatre/story/tell.js';
import { actorWith, scoreWith } from '../stage/scores.js';

const tell = (prompt: string) => {
  const reading = readPrompt(prompt);
  const actors = reading.subjects.flatMap(({ sprite, name, count }) =>
    Array.from({ length: count }, () => actorWith({ sprite, name, seed: 3 })),
  );
  return told(scoreWith({ actors, set: { name: reading.sets[0], light: 'day', weather: 'clear' } }), reading);
};

it('who jumps in is gone under before the other comes up', () => {
  const { actors, guests, effects } = tell('a hen jumps into the pond and turns into a shark');
  const [hen] = actors;
  const [shark] = guests!;
  expect(hen!.keys.at(-1)!.height).toBeLessThan(0);
  expect(shark!.keys[0]!.height).toBeLessThan(0);
  expect(hen!.fades!.out![1]).toBeLessThanOrEqual(shark!.fades!.in![1]);
  expect(effects?.some(({ name }) => name === 'splash')).toBe(true);
});

it('of several each becomes one, side by side', () => {
  const { guests } = tell('three eggs transform into three chicks');
  const places = guests!.map(({ keys }) => keys[0]!.x);
  expect(places).toHaveLength(3);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it('who runs goes on running as another', () => {
  const { guests } = tell('a man is running in the forest and turns into a wolf');
  expect(guests![0]!.acts.map(({ name }) => name)).toEqual(['run']);
});

it('who lets it go stays, and what comes of it flies', () => {
  const { actors, guests } = tell('a wizard throws a stone and it becomes a bird');
  expect(actors[0]!.fades).toBeUndefined();
  expect(actors[1]!.fades!.out![1]).toBeLessThan(3);
  expect(guests![0]!.keys.at(-1)!.height).toBeGreaterThan(0.3);
});
