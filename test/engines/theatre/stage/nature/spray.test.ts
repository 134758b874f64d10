import { expect, it } from 'vitest';
import { drawSpray } from '../../../../../src/engines/theatre/stage/nature/spray.js';
import { blankCanvas } from '../../../../../src/engines/theatre/stage/painting/paint.js';

const SECONDS = 1.6;

/** How many rows and columns of a picture of the air over the water hold any of it, `place` in the arc. */
function wetted(place: number) {
  const picture = blankCanvas(200, 120);
  const brush = picture.getContext('2d');
  brush.translate(100, 110);
  brush.scale(100, 100);
  drawSpray(brush, { surface: '#2080c0', foam: '#ffffff' }, place, (at) => ({
    x: at - 0.5,
    up: 2.64 * at * (1 - at),
    seconds: (place - at) * SECONDS,
  }));
  const { data } = brush.getImageData(0, 0, 200, 120);
  const spots = Array.from({ length: 200 * 120 }, (_, index) => index).filter((index) => data[index * 4 + 3]! > 40);
  return { columns: new Set(spots.map((index) => index % 200)).size, highest: Math.min(...spots) / 200 };
}

it('throws nothing up before the leaper has come out', () => {
  expect(wetted(0.1).columns).toBe(0);
});

it('hangs along the arc, up to where the leaper was, while it dives', () => {
  const { columns, highest } = wetted(0.95);

  expect(columns).toBeGreaterThan(50);
  expect(highest).toBeLessThan(60);
});
