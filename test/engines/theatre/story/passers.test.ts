import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../../src/engines/theatre/reading.js';
import { type Actor, SCORE_VERSION, Score } from '../../../../src/engines/theatre/score/score.js';
import { withPassersBy } from '../../../../src/engines/theatre/story/passers.js';

const key = (x: number, depth: number) => ({ t: 0, x, depth, height: 0, facing: 1 });
const actor = (depth: number): Actor => ({
  sprite: '1f98a',
  name: 'fox',
  size: 0.4,
  keys: [key(0, depth)],
  acts: [],
  seed: 1,
});
const score = (seed: number, depth = 0.6, guests: Actor[] = []): Score => ({
  version: SCORE_VERSION,
  seconds: 4,
  seed,
  set: { name: 'street', light: 'day', weather: 'clear' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors: [actor(depth)],
  titles: [],
  guests,
});
const people: Subject = { sprite: '1f6b6', name: 'people', kind: 'person', count: 4, size: 0.6 };

describe('passers-by', () => {
  it.each([1, 2, 3])('walk behind who plays, this way and that (seed %s)', (seed) => {
    const { guests = [] } = Score.parse(withPassersBy(score(seed), people));
    expect(guests).toHaveLength(4);
    for (const { keys, acts } of guests) {
      const [from, to] = [keys[0]!, keys.at(-1)!];
      expect(Math.max(from.depth, to.depth)).toBeLessThan(0.6);
      expect(Math.sign(to.x - from.x)).toBe(from.facing);
      expect(acts).toMatchObject([{ name: 'walk', start: 0, end: 4 }]);
    }
    expect(new Set(guests.map(({ keys }) => keys[0]!.facing)).size).toBe(2);
  });

  it('run where they rush', () => {
    const { guests = [] } = withPassersBy(score(1), { ...people, sprite: '1f3c3' });
    expect(guests.every(({ acts }) => acts[0]!.name === 'run')).toBe(true);
  });

  it('leave the guests of the story their room', () => {
    const crowded = withPassersBy(
      score(
        1,
        0.6,
        Array.from({ length: 5 }, () => actor(1)),
      ),
      people,
    );
    expect(Score.parse(crowded).guests).toHaveLength(6);
  });

  it('are not there where nobody asked for them', () => {
    const alone = score(1);
    expect(withPassersBy(alone, undefined)).toBe(alone);
  });
});
