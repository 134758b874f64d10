/** What comes out of a car that flies: jets, a trail, a great flame at full speed. Drawn by `drawn-hover-car.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { glow, mix, withAlpha } from '../painting/paint.js';
import type { HoverCar } from '../props/hover-makes.js';

const FLAME = '#ffb45a';
const NEON = '#6ff3ff';

/** Where a tail ends that fire is drawn for, own heights. */
const TAIL = 0.78;
/** Ribbons of light behind it: how high, half as thick, and how far they reach. */
const RIBBONS = [
  [-0.33, 0.085, 2.3],
  [-0.16, 0.03, 2.1],
  [-0.6, 0.022, 2],
] as const;

/** Two jets under it and one at its tail flicker, and the light in its colour behind it is the longer the faster it is. */
export function drawFire(
  canvas: SKRSContext2D,
  paint: string,
  { clock, exhaust, boost, stalled, coughed }: Body,
  seed: number,
  { tail, jets }: HoverCar,
): void {
  // Dying burners sputter.
  const alive = 1 - stalled * (0.8 + 0.2 * Math.sign(Math.sin(clock * 29)));
  const flicker = alive * (0.85 + 0.15 * Math.sin(clock * 23 + seed) * Math.sin(clock * 17.3));
  for (const x of jets) glow(canvas, x, -0.02, 0.28, NEON, 0.75 * flicker, 0.55);
  canvas.save();
  canvas.translate(tail - TAIL, 0);
  if (coughed >= 0) drawPuffs(canvas, coughed);
  const long = lerp(0.16, 1, clamp(exhaust)) * flicker;
  const trail = canvas.createLinearGradient(TAIL, 0, TAIL + (2.3 - TAIL) * long, 0);
  trail.addColorStop(0, withAlpha(mix(paint, '#ffffff', 0.55), 0.75));
  trail.addColorStop(0.4, withAlpha(mix(paint, '#ffffff', 0.25), 0.42));
  trail.addColorStop(1, withAlpha(paint, 0));
  canvas.fillStyle = trail;
  canvas.beginPath();
  for (const [y, half, reach] of RIBBONS) {
    const end = TAIL + (reach - TAIL) * long;
    canvas.moveTo(TAIL, y - half);
    canvas.lineTo(end, y - half * 0.2);
    canvas.lineTo(end, y + half * 0.2);
    canvas.lineTo(TAIL, y + half);
  }
  canvas.fill();
  glow(canvas, 0.88, -0.33, 0.22, FLAME, 0.9 * flicker);
  if (boost > 0.02) drawBoost(canvas, boost * (0.92 + 0.08 * Math.sin(clock * 31)), clock);
  canvas.restore();
}

/** Tongues of fire, one in the other, from the tail; longest first. Own heights. */
const TONGUES = [
  ['#ff4f6a', 1.5, 0.27, 0.85],
  ['#ff9b2e', 1.2, 0.21, 0.95],
  ['#ffe14d', 0.9, 0.15, 1],
  ['#fffdf0', 0.55, 0.09, 1],
] as const;

/** Open burners: one great flame. */
function drawBoost(canvas: SKRSContext2D, boost: number, clock: number): void {
  glow(canvas, 1.15, -0.33, 0.75, '#ff8a3c', 0.8 * boost, 0.6);
  for (const [colour, long, wide, alpha] of TONGUES) {
    const tip = 0.84 + long * boost;
    const flick = 0.05 * Math.sin(clock * 27 + long * 9);
    canvas.globalAlpha = alpha * boost;
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.moveTo(0.8, -0.33 - wide * 0.5);
    canvas.bezierCurveTo(0.95, -0.33 - wide * 1.1, lerp(0.84, tip, 0.5), -0.33 - wide * 0.7, tip, -0.33 + flick);
    canvas.bezierCurveTo(lerp(0.84, tip, 0.5), -0.33 + wide * 0.7, 0.95, -0.33 + wide * 1.1, 0.8, -0.33 + wide * 0.5);
    canvas.fill();
  }
  canvas.globalAlpha = 1;
}

/** Black puffs out of the tail: after how many seconds each comes, how large it grows, which way it goes. */
const PUFFS = [
  [0, 0.22, 0.3, -0.6],
  [0.06, 0.3, 0.42, -0.3],
  [0.2, 0.22, 0.2, -0.8],
  [0.36, 0.26, 0.4, -0.5],
  [0.52, 0.2, 0.25, -0.7],
] as const;
const PUFF_SECONDS = 0.9;

/** What its burners cough up, \`age\` seconds after the first. */
function drawPuffs(canvas: SKRSContext2D, age: number): void {
  for (const [from, grown, across, up] of PUFFS) {
    const part = (age - from) / PUFF_SECONDS;
    if (part <= 0 || part >= 1) continue;
    const [x, y] = [0.86 + across * part, -0.33 + up * part];
    const radius = grown * (0.4 + 0.6 * Math.sqrt(part));
    canvas.globalAlpha = Math.min(1, (1 - part) * 2) * 0.92;
    for (const [tone, aside, size] of [
      ['#2f2a3c', 0, 1],
      ['#55506a', -0.3, 0.62],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (const [lobeX, lobeY, lobe] of LOBES) {
        const [middleX, middleY] = [x + radius * (lobeX * size + aside * 0.5), y + radius * (lobeY * size + aside)];
        canvas.moveTo(middleX + radius * lobe * size, middleY);
        canvas.arc(middleX, middleY, radius * lobe * size, 0, TURN);
      }
      canvas.fill();
    }
  }
  canvas.globalAlpha = 1;
}

/** A puff's heaps: where, how large. */
const LOBES = [
  [0, 0, 0.8],
  [-0.6, 0.1, 0.55],
  [0.6, 0.15, 0.5],
  [0.15, -0.45, 0.6],
] as const;
