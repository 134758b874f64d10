/** What comes out of a car that flies: jets, a trail, a great flame at full speed, smoke. Drawn by `drawn-hover-car.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { billow } from './billows.js';
import type { Body } from './body.js';
import { clamp, lerp } from './easing.js';
import { blankCanvas, glow, mix, withAlpha } from './paint.js';

const FLAME = '#ffb45a';
const NEON = '#6ff3ff';

/** What shines about it is soft, and painted so much smaller; where that picture is, own heights. */
const SOFT = 0.5;
const FIRE = { left: -0.85, top: -0.75, wide: 3.35, high: 1.05 } as const;
/** Of the picture of fire what is under it and what is behind it: the tail flickers and grows with speed. */
const TAIL = 0.72;

/** Its jets and its trail, for a car whose height is `reach` pixels. */
export function paintedFire(paint: string, reach: number): Canvas {
  const scale = reach * SOFT;
  const fire = blankCanvas(FIRE.wide * scale, FIRE.high * scale);
  const brush = fire.getContext('2d');
  brush.scale(scale, scale);
  brush.translate(-FIRE.left, -FIRE.top);
  paintFire(brush, paint);
  return fire;
}

/** Two jets under it and one at its tail, and a ribbon of light in its colour behind: painted once, own heights. */
function paintFire(canvas: SKRSContext2D, paint: string): void {
  for (const x of [-0.47, 0.5]) {
    glow(canvas, x, -0.02, 0.36, NEON, 0.55, 0.55);
    glow(canvas, x, -0.01, 0.16, '#f2ffff', 0.9, 0.6);
  }
  const trail = canvas.createLinearGradient(0.8, 0, 2.4, 0);
  trail.addColorStop(0, withAlpha(mix(paint, '#ffffff', 0.55), 0.75));
  trail.addColorStop(0.4, withAlpha(mix(paint, '#ffffff', 0.25), 0.42));
  trail.addColorStop(1, withAlpha(paint, 0));
  canvas.fillStyle = trail;
  canvas.beginPath();
  for (const [y, half] of [
    [-0.33, 0.085],
    [-0.16, 0.03],
    [-0.6, 0.022],
  ] as const) {
    canvas.moveTo(0.78, y - half);
    canvas.lineTo(2.4, y - half * 0.2);
    canvas.lineTo(2.4, y + half * 0.2);
    canvas.lineTo(0.78, y + half);
  }
  canvas.fill();
  for (let puff = 0; puff < 5; puff++)
    glow(canvas, 0.84 + 0.13 * puff, -0.33, 0.2 - 0.03 * puff, FLAME, 0.7 - 0.11 * puff);
  glow(canvas, 0.86, -0.33, 0.1, '#fff6d8', 0.95);
}

/** The jets flicker, and what is behind it the longer the faster it is. */
export function drawFire(canvas: SKRSContext2D, fire: Canvas, { clock, exhaust, boost }: Body, seed: number): void {
  const flicker = 0.85 + 0.15 * Math.sin(clock * 23 + seed) * Math.sin(clock * 17.3);
  const { left, top, wide, high } = FIRE;
  const cut = ((TAIL - left) / wide) * fire.width;
  canvas.globalAlpha = flicker;
  canvas.drawImage(fire, 0, 0, cut, fire.height, left, top, TAIL - left, high);
  const long = (wide + left - TAIL) * (0.75 + 0.25 * clamp(exhaust)) * flicker;
  canvas.drawImage(fire, cut, 0, fire.width - cut, fire.height, TAIL, top, long, high);
  canvas.globalAlpha = 1;
  if (boost > 0.02) drawBoost(canvas, boost * (0.92 + 0.08 * Math.sin(clock * 31)), clock);
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

/** Dark puffs out of the bonnet that the wind carries off over the car. */
export function drawSmoke(canvas: SKRSContext2D, { clock, stalled }: Body): void {
  // Billows are told in pixels.
  canvas.scale(0.01, 0.01);
  const count = stalled > 0.5 ? 6 : 3;
  for (let puff = 0; puff < count; puff++) {
    const age = (clock * 1.1 + puff / count) % 1;
    billow(canvas, puff % 2 ? '#322c40' : '#544c62', {
      x: -52 + 150 * age,
      y: -48 - 66 * Math.sqrt(age) - 4 * (puff % 3),
      radius: (22 + 36 * age) * (0.55 + 0.45 * stalled),
      alpha: Math.min(1, 2 * stalled) * clamp(age * 6) * clamp((1 - age) * 2.2),
      index: puff,
      roll: age * 0.4,
    });
  }
}
