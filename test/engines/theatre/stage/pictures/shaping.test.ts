import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { SHAPES } from '../../../../../src/engines/theatre/score/surfaces.js';
import { cutTo } from '../../../../../src/engines/theatre/stage/pictures/shaping.js';

const square = () => {
  const art = createCanvas(80, 60);
  const brush = art.getContext('2d');
  brush.fillStyle = '#3a7fe0';
  brush.fillRect(0, 0, 80, 60);
  return art;
};

it.each(SHAPES)('a picture that is cut to %s is full in the middle', (shape) => {
  const cut = cutTo(shape, square());

  const [red = 0, , blue = 0, alpha] = cut.getContext('2d').getImageData(cut.width / 2, cut.height * 0.55, 1, 1).data;
  expect(alpha).toBe(255);
  expect(blue).toBeGreaterThan(red);
});

it('nothing is left beside the tip of a triangle', () => {
  const cut = cutTo('triangular', square());

  expect(cut.getContext('2d').getImageData(8, 8, 1, 1).data[3]).toBe(0);
});
