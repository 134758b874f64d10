import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { embrace } from '../../../../../src/engines/theatre/stage/acts/embracing.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';
import type { Marks } from '../../../../../src/engines/theatre/stage/pictures/marks.js';
import { isArmful, openArmful } from '../../../../../src/engines/theatre/stage/things/armful.js';

const SIZE = 200;

test.each([
  ['1f408', 'cat'],
  ['1f436', 'head of a dog'],
  ['1f407', 'rabbit'],
  ['1f43f-fe0f', 'squirrel'],
  ['1f98a', 'fox'],
])('%s, a %s, is drawn whole in somebody’s arms', (sprite) => {
  const canvas = createCanvas(SIZE, SIZE);
  const brush = canvas.getContext('2d');
  brush.translate(SIZE / 2, SIZE / 2);
  brush.scale(SIZE, SIZE);

  const armful = openArmful(sprite, (colour) => colour)!;
  armful.draw(brush, { picture: sprite, x: 0, y: 0, size: 0.5, angle: 0, layer: 'front', alpha: 1 });

  const { data } = brush.getImageData(0, 0, SIZE, SIZE);
  const at = (x: number, y: number): number => data[(y * SIZE + x) * 4 + 3]!;
  expect(at(SIZE / 2, SIZE / 2)).toBe(255);
  const rim = Array.from({ length: SIZE }, (_, one) => at(one, 0) + at(one, SIZE - 1) + at(0, one) + at(SIZE - 1, one));
  expect(Math.max(...rim)).toBe(0);
});

test('nobody takes a tiger, a horse or a crab into their arms', () => {
  for (const sprite of ['1f405', '1f40e', '1f980']) expect(openArmful(sprite, (colour) => colour)).toBeUndefined();
  expect(isArmful('1f980')).toBe(false);
});

test('both hands lie about who is held, whatever the size of the head beside it', () => {
  for (const headWidth of [0.2, 0.3, 0.45]) {
    const body = stillBody();
    const marks = { half: 0.12, headWidth, shoulder: [0.1, 0.55], arms: true } as unknown as Marks;

    embrace(body, marks, '1f408', 0.34, 1);

    const [held] = body.things;
    for (const hand of body.hands) {
      expect(hand.k).toBe(1);
      expect(Math.hypot(hand.x - held!.x, hand.y - held!.y)).toBeLessThan(held!.size * 0.55);
    }
  }
});

test('the arms of a slim woman are bent about whom she holds: a stretched one looks like a hose', () => {
  const { half, shoulder, shoulderAside, arm } = PATTERNS.model;
  const body = stillBody();
  const marks = { half, headWidth: 0.177, shoulder: [shoulderAside, shoulder], arms: true } as unknown as Marks;

  embrace(body, marks, '1f408', 0.27, 1);

  for (const [index, x] of [shoulderAside * 0.86, -shoulderAside * 0.86].entries()) {
    const hand = body.hands[index]!;
    expect(Math.hypot(hand.x - x, hand.y - shoulder)).toBeLessThan(arm * 0.93);
  }
});
