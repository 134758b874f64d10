import { expect, it } from 'vitest';
import {
  blankCanvas,
  cutout,
  frameOf,
  glow,
  mix,
  multiply,
  place,
  withAlpha,
} from '../../../../../src/engines/theatre/stage/painting/paint.js';

it('mixes, multiplies and thins colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(multiply('#80ff40', '#ff8000')).toBe('#808000');
  expect(withAlpha('#0a141e', 0.5)).toBe('rgba(10,20,30,0.500)');
});

it('measures a wide and a tall stage in spans from the middle', () => {
  const wide = frameOf({ width: 768, height: 432 });
  const tall = frameOf({ width: 432, height: 768 });

  expect(wide.span).toBe(432);
  expect(tall.span).toBe(540);
  expect(wide.across(0.5)).toBe(600);
  expect(tall.beside(0.6, 0.4)).toBeCloseTo(388.8);
  expect(wide.beside(-0.25, 0.4)).toBe(276);
});

it('glows brightest in the middle and not at all outside its radius', () => {
  const canvas = blankCanvas(40, 40);
  const brush = canvas.getContext('2d');

  glow(brush, 20, 20, 15, '#ff0000');

  expect(brush.getImageData(20, 20, 1, 1).data[3]).toBeGreaterThan(220);
  expect(brush.getImageData(20, 2, 1, 1).data[3]).toBe(0);
});

it('places a cutout by its anchor', () => {
  const canvas = blankCanvas(40, 40);
  const brush = canvas.getContext('2d');
  const square = cutout({ left: 2, right: 2, up: 4, down: 0 }, (paint) => paint.fillRect(-2, -4, 4, 4));

  place(brush, square, 10, 30);

  expect(brush.getImageData(9, 27, 1, 1).data[3]).toBe(255);
  expect(brush.getImageData(9, 31, 1, 1).data[3]).toBe(0);
});
