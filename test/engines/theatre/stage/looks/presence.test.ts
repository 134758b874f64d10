import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { frameOf } from '../../../../../src/engines/theatre/stage/camera.js';
import { openPresence } from '../../../../../src/engines/theatre/stage/looks/presence.js';

const SIZE = { width: 768, height: 432 };

test('the line about an actor has no gaps, and is not all over one who is half seen', () => {
  const frame = frameOf(SIZE.width, SIZE.height, 0.54);
  const presence = openPresence(frame, { push: 0, line: { colour: '#000000', strength: 1, width: 2 } });
  const picture = createCanvas(SIZE.width, SIZE.height);
  const canvas = picture.getContext('2d');
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, SIZE.width, SIZE.height);
  const cast = createCanvas(SIZE.width, SIZE.height);
  const actor = cast.getContext('2d');
  actor.fillStyle = '#ffffff';
  actor.beginPath();
  actor.arc(250, 200, 101, 0, 7);
  actor.fill();
  actor.globalAlpha = 0.2;
  actor.fillRect(500, 100, 100, 100);

  presence.before(canvas, picture as never, cast as never);
  presence.after(canvas, cast as never);
  presence.close();

  const brightness = (x: number, y: number): number => canvas.getImageData(Math.round(x), Math.round(y), 1, 1).data[0]!;
  const around = Array.from({ length: 360 }, (_, degree) => {
    const angle = (degree * Math.PI) / 180;
    return brightness(250 + 101 * Math.cos(angle), 200 + 101 * Math.sin(angle));
  });
  expect(Math.max(...around)).toBeLessThan(70);
  expect(brightness(250, 200)).toBe(255);
  expect(brightness(550, 150)).toBe(255);
});
