import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Actor } from '../../../../src/engines/theatre/score/score.js';
import { stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { dressedFor } from '../../../../src/engines/theatre/stage/clothes/attire.js';
import { channels } from '../../../../src/engines/theatre/stage/painting/paint.js';
import { drawChicTrunk } from '../../../../src/engines/theatre/stage/people/chic-clothes.js';
import { type Chic, drawChicHead } from '../../../../src/engines/theatre/stage/people/chic-head.js';
import { chicOf } from '../../../../src/engines/theatre/stage/people/chic-looks.js';
import { PATTERNS } from '../../../../src/engines/theatre/stage/people/patterns.js';
import { buildOf, headOf, isElegant } from '../../../../src/engines/theatre/stage/people/people.js';
import type { Sprite } from '../../../../src/engines/theatre/stage/pictures/sprites.js';
import { PETTING } from '../../../../src/engines/theatre/stage/reactions/petting.js';
import type { Reacting } from '../../../../src/engines/theatre/stage/reactions/reacting.js';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';

const SIZE = 300;
const WOMAN = '1f6b6-200d-2640-fe0f';
const MAN = '1f6b6-200d-2642-fe0f';

const actorOf = (sprite: string, name: string, seed = 3): Actor => ({
  sprite,
  name,
  seed,
  size: 1,
  keys: [],
  acts: [],
});
const looksOf = (sprite: string, name: string, seed?: number): Chic => {
  const actor = actorOf(sprite, name, seed);
  return chicOf(headOf(actor), actor, undefined);
};

test('heads of people are drawn; those whose hat belongs to their picture keep it', () => {
  const buildFor = (sprite: string, name: string) => buildOf(headOf({ sprite, name, seed: 3 }), isElegant({ name }));

  for (const name of ['stylish woman', 'woman', 'old woman', 'girl', 'boy'])
    expect(buildFor(WOMAN, name).chic).toBe(true);
  for (const hatted of ['1f385', '1f936', '1f473-200d-2642-fe0f'])
    expect(buildFor(hatted, 'somebody').chic).toBeUndefined();
});

test.each([
  [MAN, '大爷'],
  [MAN, '外公'],
  [MAN, '老汉'],
  [WOMAN, '大妈'],
  [WOMAN, '阿婆'],
  [WOMAN, '姥姥'],
])('whose Chinese name says that they are old has grey hair: %s %s', (sprite, name) => {
  expect(looksOf(sprite, name).grown?.old).toBe(true);
});

test('only a woman who is called stylish has a stylish face; the old have white hair and ordinary men no bun', () => {
  expect(looksOf(WOMAN, 'stylish woman')).toMatchObject({ young: undefined, grown: undefined });
  expect(looksOf(WOMAN, 'stylish old woman').grown).toMatchObject({ old: true, hair: 'bun' });
  expect(looksOf(WOMAN, 'girl').grown).toBeUndefined();
  for (let seed = 0; seed < 40; seed++) {
    expect(looksOf(MAN, 'man', seed).grown?.hair).toMatch(/parted|crop|curls/);
    expect(looksOf(WOMAN, 'woman', seed).grown).toMatchObject({ woman: true, old: false, beard: undefined });
    expect(channels(looksOf(MAN, 'grandpa', seed).hair).every((channel) => channel > 180)).toBe(true);
  }
});

test('hair, a beard and glasses that are asked for are had, whatever the seed', () => {
  const saidToBe = (sprite: string, name: string, seed: number, more: Partial<Actor>): Chic => {
    const actor = { ...actorOf(sprite, name, seed), ...more };
    return chicOf(headOf(actor), actor, undefined);
  };
  for (let seed = 0; seed < 20; seed++) {
    const woman = saidToBe(WOMAN, 'woman', seed, {
      hair: { cut: 'short', colour: 'pink' },
      wears: [{ sprite: '1f453' }],
    });
    const man = saidToBe(MAN, 'man', seed, { hair: { cut: 'bald', beard: 'full' } });
    const [red, green, blue] = channels(woman.hair);

    expect(woman.grown).toMatchObject({ hair: 'bob', glasses: true });
    expect(Math.min(red, blue) - green).toBeGreaterThan(40);
    expect(man.grown).toMatchObject({ hair: 'bald', beard: 'full' });
    expect(saidToBe(WOMAN, 'girl', seed, { hair: { cut: 'long' } })).toMatchObject({ young: 'girl', long: true });
  }
});

test('a hat is on the crown of a drawn head', () => {
  const canvas = createCanvas(SIZE, SIZE);
  const brush = canvas.getContext('2d');
  brush.translate(SIZE / 2, SIZE);
  brush.scale(SIZE, SIZE);
  const crown: number[] = [];

  drawChicHead(brush, { ...PATTERNS.adult }, looksOf(MAN, 'man'), stillBody(), () => {
    const { e, f } = brush.getTransform();
    crown.push(Math.round(e), Math.round(f));
  });

  expect(crown).toEqual([SIZE / 2, SIZE]);
});

test('long skirts come over the knees, however high those are lifted', () => {
  for (const [kneeX, kneeY] of [
    [-0.02, -0.27],
    [-0.12, -0.29],
    [-0.17, -0.33],
  ] as const) {
    const canvas = createCanvas(SIZE, SIZE);
    const brush = canvas.getContext('2d');
    brush.translate(SIZE / 2, SIZE);
    brush.scale(SIZE, SIZE);
    const clothes = {
      skin: '#ffffff',
      top: '#222222',
      coat: '#ff0000',
      trousers: '#fff',
      shoes: '#111',
      accent: '#ff0',
    };
    const legs = [
      { joint: [0.03, -0.25], end: [0.09, -0.04] },
      { joint: [kneeX, kneeY], end: [kneeX + 0.03, -0.08] },
    ] as const;

    drawChicTrunk(brush, PATTERNS.model, clothes, { ...stillBody(), turn: 1, stride: 1 }, legs);

    for (const [x, y] of legs.map(({ joint }) => joint)) {
      const { data } = brush.getImageData(SIZE / 2 + Math.round(x * SIZE), SIZE + Math.round(y * SIZE), 1, 1);
      expect(data[3]).toBe(255);
    }
  }
});

test('whoever puts sunglasses on somebody held has none any more', () => {
  const body = { ...stillBody(), shades: 1 };
  const held = { picture: 'armful-1f408', x: 0, y: 0, size: 0.2, angle: 0, layer: 'front' as const, alpha: 1 };
  body.things.push({ ...held }, { ...held, picture: '1f45c' });

  PETTING.lend(body, { elapsed: 1, k: 1 } as unknown as Reacting);

  expect(body.things.map(({ shaded }) => shaded ?? false)).toEqual([true, false]);
  expect(body.shades).toBeGreaterThan(1.5);
});

test('dancers, doctors and teachers are drawn like anybody, and told by what they wear', () => {
  const dressed = (sprite: string, name: string) => {
    const actor = actorOf(sprite, name);
    const rig = rigFor(actor);
    const picture = { code: headOf(actor), width: 8, height: 8, pixels: new Uint8ClampedArray(256).fill(255) };
    return { build: rig.build, ...dressedFor(actor, picture as unknown as Sprite, rig) };
  };

  expect(dressed('1f483', 'woman')).toMatchObject({ build: 'person', style: 'dress' });
  expect(dressed('1f483', 'ballerina')).toMatchObject({ build: 'person', style: 'tutu' });
  expect(dressed('1f57a', 'man')).toMatchObject({ build: 'person', dress: false });
  expect(dressed('1f9d1-200d-2695-fe0f', 'doctor')).toMatchObject({ build: 'person', style: 'medic' });
  expect(looksOf('1f9d1-200d-1f3eb', 'teacher').grown).toMatchObject({ old: false, glasses: true });
  expect(looksOf('1f483', 'ballerina').grown).toMatchObject({ woman: true, hair: 'bun' });
  expect(looksOf('1f57a', 'man').grown).toMatchObject({ woman: false });
});
