import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/eval/judge.js';
import type { Actor, Score } from '../../src/engines/theatre/score/score.js';

const actor = (sprite: string, x: number, more: Partial<Actor> = {}): Actor => ({
  sprite,
  name: sprite,
  size: 0.4,
  keys: [{ t: 0, x, depth: 0.8, height: 0, facing: -1 }],
  acts: [],
  seed: 1,
  ...more,
});
const film = (actors: Actor[], more: Partial<Score> = {}): Score => ({
  version: 1,
  seconds: 4,
  seed: 1,
  set: { name: 'meadow', light: 'day', weather: 'clear' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors,
  titles: [],
  ...more,
});
const CAT = '1f408';
const DOG = '1f415';
const CAR = '1f697';
const HARP = 'prop-harp';

describe('the judge of films', () => {
  it.each([
    ['a cat', { object: 'cat' }, film([actor(CAT, 0)]), true],
    ['a cat', { object: 'cat' }, film([actor(DOG, 0)]), false],
    ['a cat and a car', { object: 'cat and car' }, film([actor(CAT, 0), actor(CAR, 0.2)]), true],
    ['a cat and a car', { object: 'cat and car' }, film([actor(CAT, 0)]), false],
    ['a hair drier', { object: 'hair drier' }, film([actor('prop-hair-drier', 0)]), true],
    ['an umbrella', { object: 'umbrella' }, film([actor('1f9cd', 0, { holds: { sprite: '2602-fe0f' } })]), true],
    ['a red car', { color: 'red' }, film([actor(CAR, 0, { colour: 'red' })]), true],
    ['a red car', { color: 'red' }, film([actor(CAR, 0, { colour: 'blue' })]), false],
    ['a red car', { color: 'red' }, film([actor(CAT, 0, { colour: 'red' })]), false],
    ['alley', { scene: 'alley' }, film([], { set: { name: 'alley', light: 'day', weather: 'clear' } }), true],
    ['alley', { scene: 'alley' }, film([]), false],
    ['a cat, oil painting', { style: 'oil painting' }, film([], { look: 'oil-painting' }), true],
    ['a cat, oil painting', { style: 'oil painting' }, film([]), false],
  ])('%s, expecting %o', (prompt, expectation, score, staged) => {
    expect(judge(score, expectation, prompt).staged).toBe(staged);
  });

  it('wants left and right for most of the film', () => {
    const relation = { object_a: 'cat', object_b: 'dog', relationship: 'on the left of' };
    const moving = actor(CAT, 0, {
      keys: [
        { t: 0, x: -0.3, depth: 0.8, height: 0, facing: 1 },
        { t: 4, x: 0.5, depth: 0.8, height: 0, facing: 1 },
      ],
    });

    expect(judge(film([actor(CAT, -0.2), actor(DOG, 0.2)]), relation, '').staged).toBe(true);
    expect(judge(film([actor(DOG, -0.2), actor(CAT, 0.2)]), relation, '').staged).toBe(false);
    expect(judge(film([moving, actor(DOG, 0.2)]), relation, '').staged).toBe(false);
  });

  it('wants what lies on top above the other, and over it', () => {
    const relation = { object_a: 'cat', object_b: 'car', relationship: 'on the top of' };
    const on = actor(CAT, 0, { keys: [{ t: 0, x: 0, depth: 0.8, height: 0.3, facing: -1 }] });
    const aside = actor(CAT, 0.4, { keys: [{ t: 0, x: 0.4, depth: 0.8, height: 0.3, facing: -1 }] });

    expect(judge(film([on, actor(CAR, 0)]), relation, '').staged).toBe(true);
    expect(judge(film([aside, actor(CAR, 0)]), relation, '').staged).toBe(false);
    expect(judge(film([actor(CAT, 0), actor(CAR, 0)]), relation, '').staged).toBe(false);
  });

  it('takes an action only with its thing', () => {
    const playing = (prop?: string) =>
      film([
        actor('1f9cd', 0, {
          acts: [{ name: 'play', start: 0, end: 4, strength: 1, ...(prop && { prop: { sprite: prop } }) }],
        }),
      ]);

    expect(judge(playing(HARP), { action: 'playing harp' }, '').staged).toBe(true);
    expect(judge(playing('1f4ef'), { action: 'playing trumpet' }, '').staged).toBe(false);
    expect(judge(film([actor('1f9cd', 0)]), { action: 'crying' }, '').staged).toBe(false);
  });

  it('reads camera moves off the keys', () => {
    const zoom = [1.6, 1].map((value, index) => ({ t: index * 4, x: 0, y: 0, zoom: value, roll: 0 }));

    expect(judge(film([], { camera: zoom }), { camera: 'zoom out' }, '').staged).toBe(true);
    expect(judge(film([], { camera: zoom }), { camera: 'zoom in' }, '').staged).toBe(false);
    expect(judge(film([], { pace: 0.4 }), { camera: 'in super slow motion' }, '').staged).toBe(true);
    expect(judge(film([]), { camera: 'featuring a steady and smooth perspective' }, '').staged).toBe(true);
  });
});
