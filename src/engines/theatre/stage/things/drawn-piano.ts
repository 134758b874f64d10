/** A piano that somebody stands behind, its keys seen from before. Called by `drawn-things.ts`; own heights, y downwards, the middle of the keys at the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';

const CASE = '#b23a34';
const WHITE_KEYS = 11;
/** Where between white keys black ones lie. */
const BLACK = [1, 2, 4, 5, 6, 8, 9] as const;
/** Parts of the width: the keys' back and front edge, how much narrower the back is, the board below. */
const BACK = -0.1;
const FRONT = 0.09;
const NARROW = 0.9;
const BOARD = 0.17;

export function drawPiano(canvas: SKRSContext2D, size: number, { y: up, turn = 0, colour = CASE }: Thing): void {
  const dark = mix(colour, SHADOW, 0.55);
  const half = size / 2;
  const ground = Math.max(up, size * 0.4);
  const quad = (back: number, front: number, top: number, bottom: number): void => {
    canvas.beginPath();
    canvas.moveTo(-back, top);
    canvas.lineTo(back, top);
    canvas.lineTo(front, bottom);
    canvas.lineTo(-front, bottom);
    canvas.closePath();
  };
  // Turned legs, and the bar with the pedals.
  for (const side of [-1, 1]) {
    canvas.fillStyle = mix(colour, SHADOW, 0.3);
    canvas.strokeStyle = dark;
    canvas.lineWidth = size * 0.014;
    canvas.beginPath();
    canvas.moveTo(side * half * 0.78, size * 0.2);
    canvas.lineTo(side * half * 0.94, size * 0.2);
    canvas.lineTo(side * half * 0.88, ground);
    canvas.lineTo(side * half * 0.8, ground);
    canvas.closePath();
    canvas.fill();
    canvas.stroke();
  }
  canvas.fillStyle = mix(colour, SHADOW, 0.22);
  canvas.strokeStyle = dark;
  canvas.lineWidth = size * 0.02;
  quad(half * NARROW + size * 0.02, half + size * 0.03, BACK * size - size * 0.03, FRONT * size + size * 0.03);
  canvas.stroke();
  canvas.fill();
  canvas.fillStyle = '#fffdf6';
  quad(half * NARROW, half * 0.97, BACK * size, FRONT * size);
  canvas.fill();
  canvas.strokeStyle = '#a9a3b8';
  canvas.lineWidth = size * 0.007;
  canvas.beginPath();
  const at = (key: number): number => (key / WHITE_KEYS) * 2 - 1;
  for (let key = 1; key < WHITE_KEYS; key++) {
    canvas.moveTo(at(key) * half * NARROW, BACK * size);
    canvas.lineTo(at(key) * half * 0.97, FRONT * size);
  }
  canvas.stroke();
  // Keys under the hands go down.
  canvas.fillStyle = '#ffe08a';
  for (const side of [-1, 1]) {
    const key = Math.floor((0.5 + side * (0.24 + 0.1 * turn)) * WHITE_KEYS);
    canvas.beginPath();
    canvas.moveTo(at(key) * half * NARROW, BACK * size);
    canvas.lineTo(at(key + 1) * half * NARROW, BACK * size);
    canvas.lineTo(at(key + 1) * half * 0.97, FRONT * size);
    canvas.lineTo(at(key) * half * 0.97, FRONT * size);
    canvas.fill();
  }
  canvas.fillStyle = '#2a2236';
  for (const key of BLACK) {
    const [top, bottom] = [at(key) * half * NARROW, at(key) * half * 0.94];
    const wide = size * 0.026;
    canvas.beginPath();
    canvas.moveTo(top - wide, BACK * size);
    canvas.lineTo(top + wide, BACK * size);
    canvas.lineTo(bottom + wide, size * 0.02);
    canvas.lineTo(bottom - wide, size * 0.02);
    canvas.fill();
  }
  // The board before the keys.
  const [top, bottom] = [FRONT * size, (FRONT + BOARD) * size];
  const shade = canvas.createLinearGradient(0, top, 0, bottom);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.34));
  shade.addColorStop(0.3, colour);
  shade.addColorStop(1, mix(colour, SHADOW, 0.34));
  canvas.fillStyle = shade;
  canvas.strokeStyle = dark;
  canvas.lineWidth = size * 0.018;
  canvas.beginPath();
  canvas.roundRect(-half - size * 0.03, top, size * 1.06, bottom - top, size * 0.03);
  canvas.stroke();
  canvas.fill();
  canvas.fillStyle = '#ffd25e';
  canvas.beginPath();
  canvas.roundRect(-size * 0.09, top + size * 0.06, size * 0.18, size * 0.03, size * 0.015);
  canvas.fill();
}
