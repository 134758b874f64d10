import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Score } from '../../../../../src/engines/theatre/score/score.js';
import { perspective } from '../../../../../src/engines/theatre/stage/camera.js';
import { compose } from '../../../../../src/engines/theatre/stage/composition/compose.js';
import { keepsRelations } from '../../../../../src/engines/theatre/stage/composition/relations.js';
import { actorDoing, actorWith, scoreWith } from '../scores.js';

const still = (x: number, depth: number, height = 0, facing = -1) => [{ t: 0, x, depth, height, facing }];

const key = (t: number) =>
  fc.record({
    t: fc.constant(t),
    x: fc.double({ min: -1, max: 1, noNaN: true }),
    depth: fc.double({ min: 0, max: 1, noNaN: true }),
    height: fc.double({ min: 0, max: 1.2, noNaN: true }),
    facing: fc.double({ min: -1, max: 1, noNaN: true }),
  });
const actor = fc
  .record({ size: fc.double({ min: 0.05, max: 1.2, noNaN: true }), keys: fc.tuple(key(0), key(2), key(4)) })
  .map((some) => actorWith(some));
const score = fc
  .record({
    actors: fc.array(actor, { minLength: 1, maxLength: 5 }),
    camera: fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      zoom: fc.double({ min: 0.3, max: 4, noNaN: true }),
    }),
  })
  .map(({ actors, camera }) => scoreWith({ actors, camera: [{ t: 0, y: 0, roll: 0, ...camera }] }));

describe('composition', () => {
  test('leaves room for a long tail on the side that it is on', () => {
    const cat = (facing: number) =>
      compose(scoreWith({ actors: [actorWith({ sprite: '1f408', size: 0.6, keys: still(-0.3, 0.9, 0, facing) })] }))
        .actors[0]!.keys[0]!.x;

    expect(cat(1)).toBeGreaterThan(cat(-1));
  });

  test('keeps left and right, above and below, before and behind', () => {
    fc.assert(
      fc.property(score, (wild) => {
        expect(keepsRelations(wild, compose(wild))).toBe(true);
      }),
    );
  });

  test('leaves a valid score', () => {
    fc.assert(
      fc.property(score, (wild) => {
        expect(Score.safeParse(compose(wild)).success).toBe(true);
      }),
    );
  });

  test('lets a composed score be', () => {
    const composed = compose(scoreWith({ actors: [actorWith({ size: 0.1 }), actorWith({ size: 0.08, seed: 2 })] }));

    const again = compose(composed);

    expect(again.actors.map(({ size }) => size)).toEqual(composed.actors.map(({ size }) => size));
  });

  test('makes a lone small hero large', () => {
    const composed = compose(scoreWith({ actors: [actorWith({ size: 0.1, keys: still(0, 1) })] }));

    expect(composed.actors[0]!.size).toBeCloseTo(0.58, 6);
  });

  test('shows a person who does something on the spot from near by, and a walker less so', () => {
    const player = actorDoing('play', '1f9cd', [0, 0]);
    const walker = actorDoing('walk', '1f9cd', [0.3, -0.3]);
    const heightOf = (actor: typeof player) => {
      const [composed] = compose(scoreWith({ actors: [actor] })).actors;
      return composed!.size * perspective(composed!.keys[0]!.depth);
    };

    expect(heightOf(player)).toBeCloseTo(0.72, 2);
    expect(heightOf(walker)).toBeCloseTo(0.58, 2);
  });

  test('leaves those far away who are meant to be small', () => {
    const player = { ...actorDoing('play', '1f9cd', [0, 0]), keys: still(0, 0.5), size: 0.9 };

    expect(compose(scoreWith({ actors: [player] })).actors[0]!.size).toBe(0.9);
  });

  test('keeps the mouse smaller than the cat when both grow', () => {
    const mouse = actorWith({ size: 0.06, keys: still(0.3, 1) });
    const cat = actorWith({ size: 0.12, keys: still(-0.3, 1) });

    const { actors } = compose(scoreWith({ actors: [mouse, cat] }));

    expect(actors[1]!.size / actors[0]!.size).toBeCloseTo(2, 6);
  });

  test('leaves the sizes of a crowd alone', () => {
    const crowd = [0, 1, 2, 3].map((seed) => actorWith({ seed, size: 0.1, keys: still(-0.45 + seed * 0.3, 1) }));

    expect(compose(scoreWith({ actors: crowd })).actors.map(({ size }) => size)).toEqual([0.1, 0.1, 0.1, 0.1]);
  });

  test('makes a giant fit below the upper edge', () => {
    const { actors } = compose(scoreWith({ actors: [actorWith({ size: 2, keys: still(0, 1) })] }));

    expect(actors[0]!.size).toBeCloseTo(0.89, 2);
  });

  test('makes an elephant fit between the edges of a tall frame', () => {
    const giant = actorWith({ size: 0.89, keys: still(0, 1) });

    const { actors } = compose(scoreWith({ actors: [giant] }), 9 / 16);

    expect(actors[0]!.size).toBeCloseTo(0.8, 6);
  });

  test('brings a bird down into the frame', () => {
    const bird = actorWith({ size: 0.45, keys: still(0, 1, 3) });

    const { actors } = compose(scoreWith({ actors: [bird] }));

    expect(actors[0]!.keys[0]!.height).toBeLessThan(0.8);
  });

  test('lets a rocket leave through the top', () => {
    const keys = [...still(0, 1, 0), { t: 4, x: 0, depth: 1, height: 2, facing: -1 }];

    const { actors } = compose(scoreWith({ actors: [actorWith({ size: 0.6, keys })] }));

    expect(actors[0]!.keys[1]!.height).toBe(2);
  });

  test('brings whoever the edge would cut wholly into the frame, with everybody else', () => {
    const pair = [
      actorWith({ size: 0.5, keys: still(-0.45, 0.9) }),
      actorWith({ size: 0.4, keys: still(0.1, 0.9), seed: 2 }),
    ];

    const [left, right] = compose(scoreWith({ actors: pair })).actors.map(({ keys }) => keys[0]!.x);

    expect(left).toBeGreaterThan(-0.4);
    expect(right! - left!).toBeGreaterThan(0.2);
  });

  test('lets who comes in from outside come', () => {
    const keys = [...still(-0.7, 0.8), { t: 4, x: 0, depth: 0.8, height: 0, facing: 1 }];

    const { actors } = compose(scoreWith({ actors: [actorWith({ keys })] }));

    expect(actors[0]!.keys[0]!.x).toBeGreaterThan(-0.6);
    expect(actors[0]!.keys[0]!.x).toBeLessThan(-0.4);
  });

  test('makes three buses smaller that are too wide for one row', () => {
    const buses = [-0.3, 0, 0.3].map((x, seed) => actorWith({ size: 0.5, seed, keys: still(x, 1) }));

    const { actors } = compose(scoreWith({ actors: buses }), 16 / 9, () => 1.8);

    expect(actors[0]!.size * 1.8 * 3).toBeLessThan(16 / 9);
  });

  test('moves apart two of one depth that hide each other', () => {
    const pair = [actorWith({ keys: still(-0.01, 0.8) }), actorWith({ keys: still(0.01, 0.8), seed: 2 })];

    const [left, right] = compose(scoreWith({ actors: pair })).actors;

    expect(right!.keys[0]!.x - left!.keys[0]!.x).toBeGreaterThan(0.1);
  });

  test('leaves one who stands before another there', () => {
    const pair = [actorWith({ keys: still(0, 0.5) }), actorWith({ keys: still(0, 0.9), seed: 2 })];

    expect(compose(scoreWith({ actors: pair })).actors.map(({ keys }) => keys[0]!.x)).toEqual([0, 0]);
  });

  test('leaves the cat on the table', () => {
    const table = actorWith({ size: 0.4, keys: still(0, 0.8) });
    const cat = actorWith({ size: 0.3, keys: still(0, 0.8, 0.42), seed: 2 });

    expect(compose(scoreWith({ actors: [table, cat] })).actors.map(({ keys }) => keys[0]!.x)).toEqual([0, 0]);
  });

  test('turns a runner towards where they run', () => {
    const keys = [...still(-0.4, 0.8, 0, -1), { t: 4, x: 0.4, depth: 0.8, height: 0, facing: -1 }];

    const { actors } = compose(scoreWith({ actors: [actorWith({ keys })] }));

    expect(actors[0]!.keys.map(({ facing }) => facing)).toEqual([1, 1]);
  });

  test('holds the camera within the painted scenery', () => {
    const { camera } = compose(scoreWith({ camera: [{ t: 0, x: 2, y: -1, zoom: 3, roll: 0.5 }] }));

    expect(camera).toEqual([{ t: 0, x: 0.3, y: -0.2, zoom: 2, roll: 0.02 }]);
  });

  test('puts trembling feet on the ground', () => {
    const { actors } = compose(scoreWith({ actors: [actorWith({ keys: still(0, 0.8, -0.03) })] }));

    expect(actors[0]!.keys[0]!.height).toBe(0);
  });
});
