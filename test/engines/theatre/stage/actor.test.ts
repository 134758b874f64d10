import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { ACTS, type Actor } from '../../../../src/engines/theatre/score/score.js';
import { openActor } from '../../../../src/engines/theatre/stage/actor.js';
import { frameOf } from '../../../../src/engines/theatre/stage/camera.js';
import type { StageSet } from '../../../../src/engines/theatre/stage/set.js';
import { actorDoing, actorWith, scoreWith } from './scores.js';

const SIZE = 96;
const FRAME = frameOf(SIZE, SIZE, 0.5);
const CAMERA = { x: 0, y: 0, zoom: 1, roll: 0 };

const set: StageSet = {
  layers: [],
  ground: [0.6, 0.9],
  eye: 0.5,
  standing: true,
  shadow: '#203040',
  tint: '#ffffff',
  haze: '#8090a0',
  hazeStrength: 0.5,
  vignette: 0,
};

/** One sprite of each way of being built and of going. */
const BUILDS = {
  quadruped: '1f415',
  rabbit: '1f407',
  person: '1f6b6-200d-2640-fe0f',
  dancer: '1f57a',
  chest: '1f9d1-200d-1f680',
  head: '1f43b',
  child: '1f467',
  face: '1f600',
  bird: '1f426',
  penguin: '1f427',
  eagle: '1f985',
  butterfly: '1f98b',
  fish: '1f420',
  snail: '1f40c',
  car: '1f697',
  rocket: '1f680',
  boat: '26f5',
  ball: '26bd',
  tree: '1f334',
  apple: '1f34e',
  house: '1f3e0',
};

/** The pixels of an actor alone at each of these times. */
async function picturesOf(actor: Actor, times: number[], on: StageSet = set): Promise<Buffer[]> {
  const staged = await openActor(actor, on, FRAME, scoreWith({ actors: [actor] }));
  const pictures = times.map((t) => {
    const canvas = createCanvas(SIZE, SIZE);
    staged.draw(canvas.getContext('2d'), t, CAMERA);
    return canvas.data();
  });
  staged.close();
  return pictures;
}

const painted = (picture: Buffer): number => picture.filter((value, index) => index % 4 === 3 && value > 0).length;

describe('an actor', () => {
  test.each(ACTS)('of every build is seen to move: %s', async (act) => {
    const still = await Promise.all(
      Object.entries(BUILDS).map(async ([build, sprite]) => {
        const [first, second] = await picturesOf(actorDoing(act, sprite), [1.1, 1.6]);
        return [build, painted(first!) > 100 && !first!.equals(second!)] as const;
      }),
    );

    expect(still.filter(([, moved]) => !moved)).toEqual([]);
  });

  test('breathes even without an act', async () => {
    const [first, second] = await picturesOf(actorWith(), [0.3, 1.5]);

    expect(first!.equals(second!)).toBe(false);
  });

  test('steps when it moves, though no act says so', async () => {
    const gliding = actorWith({ keys: actorDoing('walk', '1f408', [-0.2, 0.2]).keys });
    const standing = actorWith({ keys: [{ t: 0, x: 0, depth: 0.8, height: 0, facing: 1 }] });

    const [[moving], [resting]] = await Promise.all([picturesOf(gliding, [2]), picturesOf(standing, [2])]);

    expect(moving!.equals(resting!)).toBe(false);
  });

  test('steps by the ground and not by the clock: half the way, half the steps', async () => {
    const slow = actorDoing('walk', '1f415', [-0.35, 0.35]);
    const fast = { ...slow, keys: slow.keys.map((key) => ({ ...key, t: key.t / 2 })) };

    const [[late], [early]] = await Promise.all([picturesOf(slow, [2]), picturesOf(fast, [1])]);

    expect(differenceOf(late!, early!)).toBeLessThan(2);
  });

  test('has no shadow where nothing stands', async () => {
    const [[onGround], [afloat]] = await Promise.all([
      picturesOf(actorWith(), [0]),
      picturesOf(actorWith(), [0], { ...set, standing: false }),
    ]);

    expect(painted(afloat!)).toBeLessThan(painted(onGround!));
  });

  test('is mirrored in a wet floor', async () => {
    const high = { ...set, ground: [0.5, 0.6] as [number, number] };
    const [[dry], [wet]] = await Promise.all([
      picturesOf(actorWith(), [0], high),
      picturesOf(actorWith(), [0], { ...high, mirror: 0.6 }),
    ]);

    expect(painted(wet!)).toBeGreaterThan(painted(dry!));
  });

  test('shows its two sides when it turns round', async () => {
    const facing = (side: number) => actorWith({ keys: [{ t: 0, x: 0, depth: 0.8, height: 0, facing: side }] });

    const [[left], [right]] = await Promise.all([picturesOf(facing(-1), [0]), picturesOf(facing(1), [0])]);

    expect(differenceOf(left!, right!)).toBeGreaterThan(5);
  });

  test('fades into the haze of distance', async () => {
    const at = (depth: number) =>
      actorWith({ size: 0.4 / (0.3 + 0.7 * depth), keys: [{ t: 0, x: 0, depth, height: 0, facing: -1 }] });

    const [[near], [far]] = await Promise.all([picturesOf(at(0.9), [0]), picturesOf(at(0), [0])]);

    expect(differenceOf(near!, far!)).toBeGreaterThan(2);
  });
});

/** Mean absolute difference of two pictures' bytes. */
function differenceOf(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}
