/** What a winner gets and who brings it: a cup, a drone, and a chick that looks out of the cup. Called by `drawn-things.ts`, and the chick by `effects/toys.ts`. */
import type { CanvasGradient, SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { ball, stick } from './drawn-held.js';

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
  chick: (canvas, size, { turn }) => drawChick(canvas, size, turn),
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

/** Head and two wings in the air of a chick that looks out of something; `clock` in seconds: it cheeps, flaps, blinks and looks about. */
export function drawChick(canvas: SKRSContext2D, size: number, clock = 0): void {
  const flap = 0.2 * Math.sin(clock * 16);
  for (const side of [-1, 1])
    stick(
      canvas,
      '#e8a81e',
      size * 0.17,
      [side * size * 0.3, size * 0.12],
      [side * size * 0.56, -size * (0.22 + flap)],
    );
  const down = canvas.createRadialGradient(-size * 0.14, -size * 0.18, size * 0.03, 0, 0, size * 0.44);
  for (const [part, tone] of [
    [0, '#fff3a6'],
    [0.45, '#ffdc4a'],
    [1, '#f2a829'],
  ] as const)
    down.addColorStop(part, tone);
  round(canvas, '#b9791a', 0, 0, size * 0.425);
  round(canvas, down, 0, 0, size * 0.4);
  for (const [x, y] of [
    [0.07, -0.52],
    [-0.06, -0.5],
  ] as const)
    stick(canvas, '#e8a81e', size * 0.05, [0, -size * 0.38], [size * x, size * y]);
  const looks = size * 0.05 * Math.sin(clock * 2.3);
  const blinks = (clock + 0.5) % 1.7 > 1.58;
  for (const side of [-1, 1]) {
    const x = side * size * 0.15 + looks;
    round(canvas, '#ff9d7a', side * size * 0.26 + looks, size * 0.08, size * 0.075);
    if (blinks) {
      stick(canvas, '#2a2340', size * 0.034, [x - size * 0.06, -size * 0.05], [x + size * 0.06, -size * 0.05]);
      continue;
    }
    ball(canvas, '#2a2340', x, -size * 0.06, size * 0.068);
    ball(canvas, '#ffffff', x + size * 0.02, -size * 0.085, size * 0.024);
  }
  const open = 0.5 + 0.5 * Math.sin(clock * 9);
  canvas.fillStyle = '#c8452c';
  beak(canvas, looks, size, 0.02 + 0.13 * open, 0.2 + 0.16 * open);
  canvas.fillStyle = '#f0702a';
  beak(canvas, looks, size, -0.08, 0.15);
}

function round(canvas: SKRSContext2D, paint: string | CanvasGradient, x: number, y: number, radius: number): void {
  canvas.fillStyle = paint;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}

/** From one corner over the middle to the other and back under it; heights in its sizes. */
function beak(canvas: SKRSContext2D, x: number, size: number, over: number, under: number): void {
  canvas.beginPath();
  canvas.moveTo(x - size * 0.12, size * 0.03);
  canvas.quadraticCurveTo(x, size * over, x + size * 0.12, size * 0.03);
  canvas.quadraticCurveTo(x, size * under, x - size * 0.12, size * 0.03);
  canvas.fill();
}
