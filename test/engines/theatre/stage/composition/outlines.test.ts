import { describe, expect, it } from 'vitest';
import {
  axisOf,
  boxOutline,
  crestOf,
  footOf,
  outlineOf,
  pointOf,
  topBetween,
} from '../../../../../src/engines/theatre/stage/composition/outlines.js';

/** A picture whose drawn pixels are those that are told. */
function outlined(width: number, height: number, isDrawn: (x: number, y: number) => boolean) {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels[(y * width + x) * 4 + 3] = isDrawn(x, y) ? 255 : 0;
  return outlineOf({ width, height, pixels });
}

describe('the outline of a picture', () => {
  it('knows where it is highest and what it stands on', () => {
    const slanted = outlined(100, 100, (x, y) => Math.abs(x - (100 - y)) < 8);

    expect(crestOf(slanted)).toBeGreaterThan(0.4);
    expect(footOf(slanted)).toBeLessThan(-0.4);
  });

  it('tells how far a long thing leans', () => {
    const slanted = axisOf(outlined(100, 100, (x, y) => Math.abs(x - (100 - y)) < 8));

    expect(slanted.turns).toBeCloseTo(0.125, 2);
    expect(slanted.slender).toBeGreaterThan(4);
    expect(axisOf(boxOutline(0.2)).turns).toBeCloseTo(0, 3);
  });

  it('tells how high the middle is, and how pointed the foot', () => {
    const notched = outlined(100, 100, (x, y) => y > 50 || x < 30 || x > 70);
    const pointed = outlined(100, 100, (x, y) => Math.abs(x - 50) < (100 - y) / 2);

    expect(topBetween(notched, -0.05, 0.05)).toBeCloseTo(0.5, 1);
    expect(pointOf(boxOutline(1))).toBe(0);
    expect(pointOf(pointed)).toBeGreaterThan(0.1);
  });
});
