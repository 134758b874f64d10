import { expect, it } from 'vitest';
import { channels } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import { groundTone, paletteOf, tone } from '../../../../../src/engines/theatre/stage/painting/palette.js';

const brightness = (colour: string) => channels(colour).reduce((sum, value) => sum + value, 0);

it('makes night darker than day, and lights the lamps', () => {
  const day = paletteOf('day', 'clear');
  const night = paletteOf('night', 'clear');

  expect(brightness(night.ambient)).toBeLessThan(brightness(day.ambient));
  expect(night.lampStrength).toBeGreaterThan(day.lampStrength);
  expect(night.stars).toBe(1);
});

it('hides sun and stars in a storm', () => {
  const storm = paletteOf('night', 'storm');

  expect(storm.sun.strength).toBe(0);
  expect(storm.stars).toBe(0);
});

it('leaves a colour alone at hand on a clear day and turns it to haze far away', () => {
  const palette = paletteOf('day', 'clear');

  const near = tone(palette, '#c04020', 0);
  const far = tone({ ...palette, hazeStrength: 1 }, '#c04020', 1);

  expect(near).toBe('#c04020');
  expect(far).toBe(palette.haze);
});

it('brings fog up to what is at hand', () => {
  const clear = tone(paletteOf('day', 'clear'), '#000000', 0);
  const fog = tone(paletteOf('day', 'fog'), '#000000', 0);

  expect(brightness(fog)).toBeGreaterThan(brightness(clear));
});

it('whitens the ground when it snows and darkens it when it rains', () => {
  const clear = groundTone(paletteOf('day', 'clear'), '#5f9f40');
  const snow = groundTone(paletteOf('day', 'snow'), '#5f9f40');
  const rain = groundTone(paletteOf('day', 'rain'), '#5f9f40');

  expect(brightness(snow)).toBeGreaterThan(brightness(clear));
  expect(brightness(rain)).toBeLessThan(brightness(clear));
});
