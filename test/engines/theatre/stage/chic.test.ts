import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { drawChicTrunk } from '../../../../src/engines/theatre/stage/chic-clothes.js';
import { PATTERNS } from '../../../../src/engines/theatre/stage/patterns.js';
import { buildOf, headOf, isElegant } from '../../../../src/engines/theatre/stage/people.js';
import { PETTING } from '../../../../src/engines/theatre/stage/petting.js';
import type { Reacting } from '../../../../src/engines/theatre/stage/reacting.js';

const SIZE = 300;
const WOMAN = '1f6b6-200d-2640-fe0f';

test('children and a woman who is called stylish are drawn, others have a picture of a head', () => {
  const buildFor = (sprite: string, name: string) => buildOf(headOf({ sprite, name, seed: 3 }), isElegant({ name }));

  expect(buildFor(WOMAN, 'stylish woman').chic).toBe(true);
  expect(buildFor(WOMAN, 'woman').chic).toBeUndefined();
  expect(buildFor('1f6b6-200d-2642-fe0f', 'elegant man').chic).toBeUndefined();
  expect(buildFor(WOMAN, 'stylish old woman').chic).toBeUndefined();
  expect(buildFor(WOMAN, 'girl').chic).toBe(true);
  expect(buildFor(WOMAN, 'boy').chic).toBe(true);
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
