/** Beards of men, of trades and of tales. Called by `grown-head.ts`; radii of a head, its middle at the origin, looking left. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { mix } from '../painting/paint.js';
import type { Chic } from './chic-head.js';
import type { Across } from './child-head.js';
import { SHADOW } from './limbs.js';

/** Round the chin from ear to ear, and about the mouth. */
export function drawBeard(canvas: SKRSContext2D, chic: Chic, at: Across): void {
  const beard = new Path2D();
  beard.moveTo(at(-0.82, -0.86), -0.04);
  beard.bezierCurveTo(at(-0.88, -0.92), 0.5, at(-0.72, -0.84), 1.12, at(0, -0.2), 1.14);
  beard.bezierCurveTo(at(0.72, 0.6), 1.12, at(0.88, 0.84), 0.5, at(0.82, 0.78), -0.04);
  beard.quadraticCurveTo(at(0.74, 0.6), 0.3, at(0.5, 0.3), 0.44);
  beard.quadraticCurveTo(at(0.2, -0.06), 0.4, at(0, -0.28), 0.46);
  beard.quadraticCurveTo(at(-0.2, -0.46), 0.4, at(-0.5, -0.66), 0.44);
  beard.quadraticCurveTo(at(-0.74, -0.8), 0.3, at(-0.82, -0.86), -0.04);
  canvas.fillStyle = mix(chic.hair, chic.sheen, 0.12);
  canvas.fill(beard);
}

/** Two wings under the nose. */
export function drawMoustache(canvas: SKRSContext2D, hair: string, x: number): void {
  canvas.fillStyle = hair;
  canvas.beginPath();
  for (const side of [-1, 1]) {
    canvas.moveTo(x, 0.46);
    canvas.bezierCurveTo(x + side * 0.12, 0.4, x + side * 0.3, 0.44, x + side * 0.4, 0.62);
    canvas.bezierCurveTo(x + side * 0.26, 0.62, x + side * 0.12, 0.64, x, 0.56);
  }
  canvas.fill();
}

/** Down to the belly, as wizards and dwarfs have it. */
export function drawLongBeard(canvas: SKRSContext2D, chic: Chic, at: Across, swing: number): void {
  const sway = swing * 0.3;
  const beard = new Path2D();
  beard.moveTo(at(-0.84, -0.88), -0.1);
  beard.bezierCurveTo(at(-1.02, -1.06), 0.7, at(-0.8, -0.86), 1.5, at(0, -0.2) + sway, 2.3);
  beard.bezierCurveTo(at(0.8, 0.6), 1.5, at(1.02, 0.86), 0.7, at(0.84, 0.8), -0.1);
  beard.quadraticCurveTo(at(0.74, 0.6), 0.28, at(0.5, 0.3), 0.42);
  beard.quadraticCurveTo(at(0.2, -0.06), 0.38, at(0, -0.28), 0.44);
  beard.quadraticCurveTo(at(-0.2, -0.46), 0.38, at(-0.5, -0.66), 0.42);
  beard.quadraticCurveTo(at(-0.74, -0.8), 0.28, at(-0.84, -0.88), -0.1);
  canvas.fillStyle = chic.hair;
  canvas.fill(beard);
  canvas.strokeStyle = mix(chic.hair, SHADOW, 0.22);
  canvas.lineWidth = 0.045;
  canvas.beginPath();
  for (const x of [-0.4, 0, 0.4]) {
    canvas.moveTo(at(x, x - 0.2), 0.98);
    canvas.quadraticCurveTo(at(x * 0.8, x * 0.8 - 0.2), 1.4, at(x * 0.4, x * 0.4 - 0.2) + sway, 1.84);
  }
  canvas.stroke();
}

/** A point under the lip, and a thin moustache. */
export function drawGoatee(canvas: SKRSContext2D, hair: string, x: number): void {
  canvas.fillStyle = hair;
  canvas.beginPath();
  canvas.moveTo(x - 0.2, 0.84);
  canvas.quadraticCurveTo(x, 0.78, x + 0.2, 0.84);
  canvas.quadraticCurveTo(x + 0.1, 1.16, x, 1.26);
  canvas.quadraticCurveTo(x - 0.1, 1.16, x - 0.2, 0.84);
  canvas.fill();
  canvas.strokeStyle = hair;
  canvas.lineWidth = 0.06;
  canvas.beginPath();
  for (const side of [-1, 1]) {
    canvas.moveTo(x, 0.52);
    canvas.quadraticCurveTo(x + side * 0.2, 0.46, x + side * 0.36, 0.56);
  }
  canvas.stroke();
}
