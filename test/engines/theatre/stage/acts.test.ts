import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTS, type Actor } from '../../../../src/engines/theatre/score/score.js';
import { openActor } from '../../../../src/engines/theatre/stage/actor.js';
import { frameOf } from '../../../../src/engines/theatre/stage/camera.js';
import { headOf } from '../../../../src/engines/theatre/stage/people/people.js';
import type { StageSet } from '../../../../src/engines/theatre/stage/set.js';
import { holdOf } from '../../../../src/engines/theatre/stage/things/uses.js';
import { actorWith, scoreWith } from './scores.js';

const SIZE = 64;
const FRAME = frameOf(SIZE, SIZE, 0.5);
const CAMERA = { x: 0, y: 0, zoom: 1, roll: 0 };
const SPRITES = '1f415 1f6b6-200d-2640-fe0f 1f466 1f9d1-200d-1f373 1f43c 1f600 1f426 1f697 1f34e'.split(' ');
const PROPS =
  '1f4d6 1f3b8 1f3bb 1f941 26bd 1f9f9 2602-fe0f 1fa81 1f354 prop-harp prop-skis prop-tie prop-iron 1f490 1faa2 1faa3 26f8-fe0f prop-snap prop-fists prop-bridge prop-squat prop-push-up prop-pull-up prop-robot prop-pet prop-massage-table prop-barber-chair prop-dish-counter prop-clay prop-windows prop-laundry prop-trees 1f4f7 1f3a3 prop-flag'.split(
    ' ',
  );
const SET: StageSet = {
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

async function pictures(actor: Actor, times: number[]): Promise<Buffer[]> {
  const staged = await openActor(actor, SET, FRAME, scoreWith({ actors: [actor] }));
  const drawn = times.map((t) => {
    const canvas = createCanvas(SIZE, SIZE);
    staged.draw(canvas.getContext('2d'), t, CAMERA);
    return canvas.data();
  });
  staged.close();
  return drawn;
}

test('any act with anything on anybody draws, and its frames depend on their time alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SPRITES),
      fc.constantFrom(...ACTS),
      fc.option(fc.constantFrom(...PROPS), { nil: undefined }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 4, noNaN: true }),
      async (sprite, name, prop, strength, t) => {
        const act = { name, start: 0.5, end: 3.5, strength, ...(prop && { prop: { sprite: prop } }) };
        const actor = actorWith({ sprite, acts: [act], wears: [{ sprite: '1f3a9' }] });

        const [first, , again] = await pictures(actor, [t, (t + 1.3) % 4, t]);

        expect(first!.equals(again!)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('what a person reads is seen', async () => {
  const reading = (sprite: string) =>
    actorWith({ sprite: '1f9cd', acts: [{ name: 'read', start: 0, end: 4, strength: 1, prop: { sprite } }] });

  const [[book], [nothing]] = await Promise.all([
    pictures(reading('1f4d6'), [1]),
    pictures(reading('prop-that-is-not-there'), [1]),
  ]);

  expect(book!.equals(nothing!)).toBe(false);
});

test('a table stays where it stands when whoever works at it sneezes', async () => {
  const act = { name: 'work' as const, start: 0, end: 4, strength: 1, prop: { sprite: 'prop-massage-table' } };
  const sneezing = actorWith({
    sprite: '1f9cd',
    acts: [act],
    reactions: [{ name: 'sneeze', start: 1, end: 3, plain: true }],
  });
  const left = (picture: Buffer): number => {
    for (let x = 0; x < SIZE; x++)
      for (let y = SIZE / 2; y < SIZE; y++) if (picture[(y * SIZE + x) * 4 + 3]! > 100) return x;
    return SIZE;
  };

  const [[calm], [bent]] = await Promise.all([
    pictures({ ...sneezing, reactions: [] }, [1.9]),
    pictures(sneezing, [1.9]),
  ]);

  expect(calm!.equals(bent!)).toBe(false);
  expect(Math.abs(left(calm!) - left(bent!))).toBeLessThan(2);
});

test('whoever vanishes or explodes is gone at the end, whoever appears is not there at first', async () => {
  const doing = (name: 'vanish' | 'explode' | 'appear') =>
    actorWith({ sprite: '1f9cd', acts: [{ name, start: 0, end: 3, strength: 1 }] });
  const painted = (picture: Buffer) => picture.filter((value, index) => index % 4 === 3 && value > 200).length;

  const [[before, after], [whole, smoke], [none, there]] = await Promise.all([
    pictures(doing('vanish'), [0, 4]),
    pictures(doing('explode'), [0, 4]),
    pictures(doing('appear'), [0, 2.9]),
  ]);

  expect(painted(after!)).toBeLessThan(painted(before!) * 0.1);
  expect(painted(smoke!)).toBeLessThan(painted(whole!) * 0.3);
  expect(painted(none!)).toBeLessThan(painted(there!) * 0.1);
});

test('a person of a seed has the same head in every pose, and never a yellow one', () => {
  for (let seed = 0; seed < 40; seed++) {
    const heads = ['1f9cd', '1f6b6', '1f3c3'].map((figure) => headOf({ sprite: `${figure}-200d-2640-fe0f`, seed }));

    expect(new Set(heads).size).toBe(1);
    expect(heads[0]).toMatch(/-1f3f[b-f]/);
  }
});

test.each([
  ['1f3b8', 'strum'],
  ['prop-harp', 'harp'],
  ['1f354', 'food'],
  ['prop-baseball-bat', 'stick'],
  ['2615', 'cup'],
  ['1f9f8', 'hand'],
])('%s is held as a %s', (picture, use) => {
  expect(holdOf(picture).use).toBe(use);
});
