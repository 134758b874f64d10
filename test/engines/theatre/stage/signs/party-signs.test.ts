import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { PARTY_SIGNS } from '../../../../../src/engines/theatre/stage/signs/party-signs.js';

const SIZE = 400;

test('cream sticks on nose and mouth, and leaves the eyes free: a face that is all white looks like a mask', () => {
  const canvas = createCanvas(SIZE, SIZE);
  const brush = canvas.getContext('2d');
  brush.translate(SIZE / 2, SIZE / 2);

  PARTY_SIGNS.cream(brush, { age: 1, wide: 0.17 }, SIZE, 1);

  const alpha = (x: number, y: number): number =>
    brush.getImageData(SIZE / 2 + x * SIZE, SIZE / 2 + y * SIZE, 1, 1).data[3]!;
  expect(alpha(0.085, 0)).toBe(0);
  expect(alpha(-0.085, 0)).toBe(0);
  expect(alpha(0, 0.15)).toBe(255);
});
