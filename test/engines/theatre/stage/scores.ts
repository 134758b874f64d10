/** Small scores for the stage's tests: a film of one actor, with what a test cares about replaced. */
import type { ActName, Actor, Score } from '../../../../src/engines/theatre/score/score.js';

export const actorWith = (more: Partial<Actor> = {}): Actor => ({
  sprite: '1f408',
  name: 'cat',
  size: 0.5,
  keys: [{ t: 0, x: 0, depth: 0.8, height: 0, facing: -1 }],
  acts: [],
  seed: 1,
  ...more,
});

export const scoreWith = (more: Partial<Score> = {}): Score => ({
  version: 1,
  seconds: 4,
  seed: 7,
  set: { name: 'meadow', light: 'day', weather: 'clear' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors: [actorWith()],
  titles: [],
  ...more,
});

/** An actor that does one act for the whole film while it goes from `from` to `to`. */
export const actorDoing = (name: ActName, sprite: string, [from, to]: [number, number] = [0, 0]): Actor =>
  actorWith({
    sprite,
    keys: [
      { t: 0, x: from, depth: 0.8, height: 0, facing: to < from ? -1 : 1 },
      { t: 4, x: to, depth: 0.8, height: 0, facing: to < from ? -1 : 1 },
    ],
    acts: [{ name, start: 0, end: 4, strength: 1 }],
  });
