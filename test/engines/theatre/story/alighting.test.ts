import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import type { Score } from '../../../../src/engines/theatre/score/score.js';
import { poseAt } from '../../../../src/engines/theatre/stage/timeline.js';
import { alighted } from '../../../../src/engines/theatre/story/alighting.js';

function filmOf(sprite: string, until: number): Score {
  const at = (t: number) => ({ t, x: 0, depth: 0.8, height: 0.28, facing: 1 });
  return {
    version: 1,
    seconds: 4,
    seed: 1,
    set: { name: 'park', light: 'day', weather: 'clear' },
    look: 'plain',
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    cameraShake: 0,
    actors: [
      {
        sprite,
        name: 'bird',
        size: 0.5,
        keys: [at(0), at(4)],
        acts: [{ name: 'fly', start: 0, end: until, strength: 1 }],
        seed: 1,
      },
    ],
    titles: [],
  };
}

const heightOf = (prompt: string, sprite: string, until: number): number =>
  poseAt(alighted(filmOf(sprite, until), readPrompt(prompt)).actors[0]!, 4).height;

it('a bird whose flight has ended stands on the ground', () => {
  expect(heightOf('a pigeon in a park', '1f54a-fe0f', 2)).toBeCloseTo(0);
});

it('leaves in the air who flies to the end, is said to, or is no bird', () => {
  expect(heightOf('a pigeon in a park', '1f54a-fe0f', 4)).toBeCloseTo(0.28);
  expect(heightOf('a pigeon flies over a park', '1f54a-fe0f', 2)).toBeCloseTo(0.28);
  expect(heightOf('a kite over a park', '1fa81', 2)).toBeCloseTo(0.28);
});
