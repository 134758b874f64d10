import { expect, it } from 'vitest';
import type { Actor, Score } from '../../../../src/engines/theatre/score/score.js';
import { poseAt } from '../../../../src/engines/theatre/stage/timeline.js';
import { trunksIn } from '../../../../src/engines/theatre/story/trunks-in.js';

const ACROSS = 16 / 9;

function filmOf(sprite: string, x: number, facing: number): Score {
  const at = (t: number) => ({ t, x, depth: 0.9, height: 0, facing });
  const actor: Actor = {
    sprite,
    name: 'mammoth',
    size: 0.85,
    keys: [at(0), at(4)],
    acts: [],
    reactions: [{ name: 'giggle', start: 2.7, end: 4 }],
    seed: 1,
  };
  return {
    version: 1,
    seconds: 4,
    seed: 1,
    set: { name: 'snowy-meadow', light: 'day', weather: 'snow' },
    look: 'plain',
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    cameraShake: 0,
    actors: [actor],
    titles: [],
  };
}

const endOf = (score: Score): number => poseAt(trunksIn(score, ACROSS).actors[0]!, 4).x;

it.each([1, -1])('whoever lifts a trunk at the edge ends nearer to the middle (facing %i)', (facing) => {
  const film = filmOf('1f9a3', 0.18 * facing, facing);
  expect(Math.abs(endOf(film))).toBeLessThan(0.15);
  expect(poseAt(trunksIn(film, ACROSS).actors[0]!, 0).x).toBeCloseTo(0.18 * facing);
});

it('moves nobody who has room, looks inwards or has no trunk', () => {
  expect(endOf(filmOf('1f418', -0.1, 1))).toBeCloseTo(-0.1);
  expect(endOf(filmOf('1f418', 0.18, -1))).toBeCloseTo(0.18);
  expect(endOf(filmOf('1f434', 0.18, 1))).toBeCloseTo(0.18);
});
