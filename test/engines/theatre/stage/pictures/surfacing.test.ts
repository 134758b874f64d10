import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { SURFACES } from '../../../../../src/engines/theatre/score/surfaces.js';
import { surfaced } from '../../../../../src/engines/theatre/stage/pictures/surfacing.js';

/** A red disc on nothing. */
function disc() {
  const art = createCanvas(64, 64);
  const brush = art.getContext('2d');
  brush.fillStyle = '#c83232';
  brush.beginPath();
  brush.arc(32, 32, 28, 0, 7);
  brush.fill();
  return art;
}

const pixelsOf = (art: ReturnType<typeof disc>) => art.getContext('2d').getImageData(0, 0, 64, 64).data;

it.each(SURFACES)('%s changes a picture and keeps to its outline', (surface) => {
  const art = disc();
  const before = pixelsOf(art);

  surfaced(art, surface, false);

  const after = pixelsOf(art);
  expect(after).not.toEqual(before);
  expect([after[3], after[63 * 4 + 3]]).toEqual([0, 0]);
});

it('leaves the colour that was asked for to what is made of wood', () => {
  const art = disc();

  surfaced(art, 'wooden', true);

  const [red = 0, green = 0] = pixelsOf(art).subarray((20 * 64 + 32) * 4);
  expect(red).toBeGreaterThan(green * 2);
});
