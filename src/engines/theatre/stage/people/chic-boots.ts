/** The boots of a stylish woman, with heels. Called by `puppet.ts`; own heights, y downwards, looking left. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { roundLimb, type Spot } from './limbs.js';
import { fillRimmed, rimLimb } from './neon-rims.js';
import type { Clothes } from './puppet.js';

/** From under the knee to a pointed toe on a high heel. */
export function drawBoot(
  canvas: SKRSContext2D,
  colour: string,
  rims: Clothes['rims'],
  [knee, ankle, ground]: readonly [Spot, Spot, number],
  leg: number,
  look: { size: number; turn: number; tilt: number },
): void {
  const from: Spot = [lerp(knee[0], ankle[0], 0.14), lerp(knee[1], ankle[1], 0.14)];
  rimLimb(canvas, rims, [from, ankle], leg * 0.98, leg * 0.62);
  roundLimb(canvas, colour, [from, ankle], leg * 0.98, leg * 0.62, true);
  const { size, turn, tilt } = look;
  const lift = ankle[1] - ground;
  canvas.save();
  canvas.translate(ankle[0], ground);
  canvas.rotate(-tilt);
  const at = (front: number, profile: number): number => lerp(front, profile, turn) * size;
  const path = new Path2D();
  path.moveTo(at(-0.46, -0.46), lift - size * 0.5);
  path.bezierCurveTo(at(-0.5, -0.5), -size * 0.6, at(-0.56, -1.1), -size * 0.5, at(-0.44, -1.62), -size * 0.14);
  path.quadraticCurveTo(at(-0.24, -1.74), size * 0.04, at(-0.05, -1.5), size * 0.04);
  path.lineTo(at(0.1, -0.8), size * 0.03);
  path.quadraticCurveTo(at(0.44, -0.3), -size * 0.1, at(0.46, 0.06), -size * 0.46);
  path.lineTo(at(0.46, 0.16), lerp(-size * 0.2, size * 0.02, turn));
  path.lineTo(at(0.48, 0.42), lerp(-size * 0.3, size * 0.02, turn));
  path.quadraticCurveTo(at(0.5, 0.6), -size * 0.7, at(0.46, 0.46), lift - size * 0.5);
  path.closePath();
  fillRimmed(canvas, path, colour, rims, 0.005);
  canvas.fillStyle = mix(colour, '#ffffff', 0.4);
  canvas.beginPath();
  canvas.ellipse(at(-0.1, -0.82), -size * 0.3, size * 0.3, size * 0.06, -0.4 * turn, 0, TURN);
  canvas.fill();
  canvas.restore();
}
