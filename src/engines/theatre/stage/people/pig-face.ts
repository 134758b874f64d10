/** The ears and the snout of the pig who went to the West with a monk. Called by `grown-head.ts`; radii of a head, its middle at the origin, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from './child-head.js';

/** Large, and hanging at the sides. */
export function drawPigEars(canvas: SKRSContext2D, skin: string, at: Across): void {
  for (const side of [-1, 1]) {
    const x = at(side * 0.74, side < 0 ? -0.5 : 0.7);
    const out = side * at(0.72, side < 0 ? 0.3 : 0.66);
    for (const [tone, part] of [
      [mix(skin, '#8a2a4a', 0.14), 1],
      [mix(skin, '#c8405a', 0.36), 0.6],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(x - side * 0.2 * part, -0.74);
      canvas.bezierCurveTo(x + out * 0.7, -1.3 * part, x + out * 1.3 * part, -0.6, x + out * part, 0.36 * part);
      canvas.bezierCurveTo(x + out * 0.6 * part, 0.1, x + out * 0.1, -0.1, x - side * 0.06, -0.28);
      canvas.fill();
    }
  }
}

export function drawSnout(canvas: SKRSContext2D, skin: string, at: Across): void {
  const [x, y] = [at(0, -0.62), 0.3];
  const wide = at(0.34, 0.28);
  for (const [tone, part] of [
    [mix(skin, '#7a1838', 0.4), 1.08],
    [mix(skin, '#ff7a98', 0.3), 1],
    [mix(skin, '#ffffff', 0.22), 0.7],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.ellipse(x - (1 - part) * 0.06, y - (1 - part) * 0.1, wide * part, 0.25 * part, 0, 0, TURN);
    canvas.fill();
  }
  canvas.fillStyle = mix(skin, '#5a1028', 0.72);
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.ellipse(x + side * wide * 0.36, y + 0.01, wide * 0.16, 0.1, side * 0.14, 0, TURN);
    canvas.fill();
  }
}
