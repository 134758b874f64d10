/** What a winner gets and who brings it: a cup, a drone, and a chick that looks out of the cup. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from './body.js';
import { ball, stick } from './drawn-held.js';
import { TURN } from './easing.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** Own heights, y downwards, the grip at the origin. */
export const PRIZES: Readonly<Record<string, Draw>> = {
  /** A golden cup with two handles and a star, gripped by its stem. */
  trophy(canvas, size) {
    const [wide, rim, waist] = [size * 0.3, -size * 0.72, -size * 0.16];
    for (const [tone, thick] of [
      ['#8a5a12', 0.1],
      ['#f7c948', 0.062],
    ] as const)
      for (const side of [-1, 1]) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = size * thick;
        canvas.beginPath();
        canvas.moveTo(side * wide * 0.9, rim + size * 0.08);
        canvas.bezierCurveTo(
          side * wide * 1.75,
          rim,
          side * wide * 1.6,
          waist - size * 0.16,
          side * wide * 0.55,
          waist - size * 0.1,
        );
        canvas.stroke();
      }
    stick(canvas, '#8a5a12', size * 0.16, [-size * 0.17, size * 0.12], [size * 0.17, size * 0.12]);
    stick(canvas, '#c98a1e', size * 0.11, [0, waist], [0, size * 0.1]);
    canvas.beginPath();
    canvas.moveTo(-wide, rim);
    canvas.bezierCurveTo(-wide, waist - size * 0.1, -wide * 0.4, waist, 0, waist + size * 0.02);
    canvas.bezierCurveTo(wide * 0.4, waist, wide, waist - size * 0.1, wide, rim);
    canvas.closePath();
    const gold = canvas.createLinearGradient(-wide, 0, wide, 0);
    for (const [part, tone] of [
      [0, '#e8a92a'],
      [0.3, '#fff0a8'],
      [0.55, '#ffd24a'],
      [1, '#c07f14'],
    ] as const)
      gold.addColorStop(part, tone);
    canvas.fillStyle = gold;
    canvas.fill();
    canvas.strokeStyle = '#8a5a12';
    canvas.lineWidth = size * 0.024;
    canvas.stroke();
    canvas.fillStyle = '#fff6cf';
    canvas.beginPath();
    canvas.ellipse(0, rim, wide, size * 0.055, 0, 0, TURN);
    canvas.fill();
    canvas.stroke();
    canvas.fillStyle = '#ff5f6d';
    canvas.beginPath();
    for (let point = 0; point < 10; point++) {
      const [angle, out] = [(point / 10) * TURN - TURN / 4, size * (point % 2 ? 0.055 : 0.13)];
      canvas.lineTo(Math.cos(angle) * out, rim * 0.62 + Math.sin(angle) * out);
    }
    canvas.fill();
  },
  drone: (canvas, size, { turn }) => drawDrone(canvas, size, turn),
  /** Its lower half stays in the cup: head and two wings in the air; `turn` its clock, seconds. */
  chick(canvas, size, { turn = 0 }) {
    const flap = 0.16 * Math.sin(turn * 16);
    for (const side of [-1, 1])
      stick(
        canvas,
        '#e8a81e',
        size * 0.17,
        [side * size * 0.3, size * 0.12],
        [side * size * 0.56, -size * (0.22 + flap)],
      );
    ball(canvas, '#ffdc4a', 0, 0, size * 0.4);
    stick(canvas, '#e8a81e', size * 0.05, [0, -size * 0.38], [size * 0.07, -size * 0.52]);
    stick(canvas, '#e8a81e', size * 0.05, [0, -size * 0.38], [-size * 0.06, -size * 0.5]);
    for (const side of [-1, 1]) {
      ball(canvas, '#ff9d8a', side * size * 0.26, size * 0.08, size * 0.07);
      ball(canvas, '#2a2340', side * size * 0.15, -size * 0.06, size * 0.068);
      ball(canvas, '#ffffff', side * size * 0.15 + size * 0.02, -size * 0.085, size * 0.024);
    }
    canvas.fillStyle = '#f0702a';
    canvas.beginPath();
    canvas.moveTo(-size * 0.12, size * 0.03);
    canvas.quadraticCurveTo(0, -size * 0.07, size * 0.12, size * 0.03);
    canvas.quadraticCurveTo(0, size * 0.26, -size * 0.12, size * 0.03);
    canvas.fill();
  },
};

/** A small round helper with two rotors; its two long cords hold a cup by the handles; `turn` its clock, seconds. */
export function drawDrone(canvas: SKRSContext2D, size: number, turn = 0): void {
  for (const side of [-1, 1])
    stick(canvas, '#fff3d0', size * 0.028, [side * size * 0.13, -size * 0.1], [side * size * 0.5, size * 0.7]);
  for (const side of [-1, 1]) {
    stick(canvas, '#8d95bd', size * 0.06, [0, -size * 0.2], [side * size * 0.46, -size * 0.32]);
    stick(canvas, '#5a5f86', size * 0.05, [side * size * 0.46, -size * 0.3], [side * size * 0.46, -size * 0.42]);
    canvas.fillStyle = 'rgba(235,250,255,0.8)';
    canvas.beginPath();
    const blade = size * (0.2 + 0.06 * Math.sin(turn * 40 + side));
    canvas.ellipse(side * size * 0.46, -size * 0.43, blade, size * 0.035, 0, 0, TURN);
    canvas.fill();
  }
  canvas.fillStyle = '#f6f7ff';
  canvas.strokeStyle = '#5a5f86';
  canvas.lineWidth = size * 0.025;
  canvas.beginPath();
  canvas.ellipse(0, -size * 0.24, size * 0.27, size * 0.2, 0, 0, TURN);
  canvas.fill();
  canvas.stroke();
  canvas.fillStyle = '#2a2f5c';
  canvas.beginPath();
  canvas.ellipse(0, -size * 0.24, size * 0.19, size * 0.115, 0, 0, TURN);
  canvas.fill();
  for (const side of [-1, 1]) ball(canvas, '#6ff3ff', side * size * 0.08, -size * 0.24, size * 0.045);
}
