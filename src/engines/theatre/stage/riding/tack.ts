/** What an animal that is ridden wears: a saddle on a bright cloth, with a girth. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';

/** The largest saddle, own heights of the rider. */
const SADDLE = 0.17;

/** Where the rider sits at the origin, looking left; `size` is half the thickness of the trunk it lies on. */
export function drawSaddle(canvas: SKRSContext2D, size: number, { colour = '#d8364f' }: Thing): void {
  const at = (x: number, y: number): [number, number] => [x * size, y * size];
  const leather = mix(colour, '#6b3a1e', 0.78);
  const gold = mix(colour, '#ffd873', 0.8);
  const cloth = (grown: number): void => {
    canvas.beginPath();
    canvas.moveTo(...at(-0.92 - grown, -0.34));
    canvas.quadraticCurveTo(...at(0, -0.2), ...at(1 + grown, -0.34));
    canvas.quadraticCurveTo(...at(1.16 + grown, 0.5), ...at(1.02 + grown, 1.02 + grown));
    canvas.quadraticCurveTo(...at(0.05, 1.34 + grown), ...at(-0.9 - grown, 1.02 + grown));
    canvas.quadraticCurveTo(...at(-1.02 - grown, 0.4), ...at(-0.92 - grown, -0.34));
    canvas.fill();
  };
  canvas.strokeStyle = mix(leather, SHADOW, 0.3);
  canvas.lineWidth = size * 0.15;
  canvas.beginPath();
  canvas.moveTo(...at(-0.3, 0.5));
  canvas.quadraticCurveTo(...at(-0.36, 1.3), ...at(-0.26, 1.6));
  canvas.stroke();
  canvas.fillStyle = mix(colour, SHADOW, 0.45);
  cloth(0.05);
  canvas.fillStyle = gold;
  cloth(0);
  canvas.fillStyle = colour;
  cloth(-0.11);
  // A saddle fits who sits on it, a cloth who wears it.
  const fitted = Math.min(1, SADDLE / size);
  canvas.scale(fitted, fitted);
  canvas.fillStyle = leather;
  canvas.strokeStyle = mix(leather, SHADOW, 0.42);
  canvas.lineWidth = size * 0.06;
  canvas.beginPath();
  // Pommel, seat, cantle, and the flap under the knee.
  canvas.moveTo(...at(-0.8, -0.78));
  canvas.bezierCurveTo(...at(-0.55, -0.4), ...at(0.3, -0.3), ...at(0.78, -0.8));
  canvas.bezierCurveTo(...at(0.98, -0.5), ...at(0.86, -0.1), ...at(0.46, 0.06));
  canvas.quadraticCurveTo(...at(0.3, 0.7), ...at(-0.2, 0.74));
  canvas.quadraticCurveTo(...at(-0.78, 0.6), ...at(-0.72, 0));
  canvas.quadraticCurveTo(...at(-1, -0.4), ...at(-0.8, -0.78));
  canvas.fill();
  canvas.stroke();
}

/** The bow of a stirrup under a foot, whose strap the leg hides; `size` is the foot's. */
export function drawStirrup(canvas: SKRSContext2D, [x, y]: readonly [x: number, y: number], size: number): void {
  canvas.strokeStyle = '#7d6a3a';
  canvas.lineWidth = size * 0.24;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.62, y + size * 0.02);
  canvas.lineTo(x + size * 0.42, y + size * 0.08);
  canvas.stroke();
  canvas.strokeStyle = '#ffdf8a';
  canvas.lineWidth = size * 0.12;
  canvas.stroke();
}
