/** A shower cabin about somebody: tiles, pipe and head behind them; water, steam and a pane of glass before. Its unit is their height. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { type Show, scatter } from './showing.js';

/** Half its width, its height and where the shower's head hangs, in heights of whoever stands in it. */
const HALF = 0.72;
const HIGH = 1.5;
const HEAD = 1.34;
const CHROME = '#e6edf2';
const DROPS = 34;

export const showering: Show = (canvas, { age, span, over }) => {
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  if (over) drawWater(canvas, span, age);
  else drawCabin(canvas, span);
};

function drawCabin(canvas: SKRSContext2D, u: number): void {
  canvas.fillStyle = '#f7fbfd';
  canvas.beginPath();
  canvas.roundRect(-HALF * 1.06 * u, -0.05 * u, HALF * 2.12 * u, 0.14 * u, 0.05 * u);
  canvas.fill();
  canvas.fillStyle = '#8ed4e6';
  canvas.fillRect(-HALF * u, -HIGH * u, HALF * 2 * u, HIGH * u);
  canvas.strokeStyle = '#d8f3f8';
  canvas.lineWidth = 0.014 * u;
  canvas.beginPath();
  for (let row = 1; row < 10; row++) {
    canvas.moveTo(-HALF * u, -row * 0.15 * u);
    canvas.lineTo(HALF * u, -row * 0.15 * u);
  }
  for (let column = 1; column < 9; column++) {
    canvas.moveTo((-HALF + column * 0.16) * u, -HIGH * u);
    canvas.lineTo((-HALF + column * 0.16) * u, 0);
  }
  canvas.stroke();
  // The pipe, its taps, the head.
  for (const [colour, width] of [
    ['#8ea2b0', 0.062],
    [CHROME, 0.042],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = width * u;
    canvas.beginPath();
    canvas.moveTo(-HALF * 0.8 * u, -0.5 * u);
    canvas.lineTo(-HALF * 0.8 * u, -1.36 * u);
    canvas.quadraticCurveTo(-HALF * 0.8 * u, -1.44 * u, -HALF * 0.66 * u, -1.44 * u);
    canvas.lineTo(-0.06 * u, -1.44 * u);
    canvas.quadraticCurveTo(0, -1.44 * u, 0, -1.38 * u);
    canvas.stroke();
  }
  for (const [y, colour] of [
    [-0.62, '#e8584a'],
    [-0.76, '#4a90e0'],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.arc(-HALF * 0.8 * u, y * u, 0.045 * u, 0, TURN);
    canvas.fill();
  }
  canvas.fillStyle = '#b9c8d2';
  canvas.beginPath();
  canvas.moveTo(-0.09 * u, -1.4 * u);
  canvas.lineTo(0.09 * u, -1.4 * u);
  canvas.lineTo(0.22 * u, -HEAD * u);
  canvas.lineTo(-0.22 * u, -HEAD * u);
  canvas.fill();
  canvas.fillStyle = CHROME;
  canvas.beginPath();
  canvas.ellipse(0, -HEAD * u, 0.22 * u, 0.035 * u, 0, 0, TURN);
  canvas.fill();
}

function drawWater(canvas: SKRSContext2D, u: number, age: number): void {
  canvas.strokeStyle = 'rgba(226,246,255,0.9)';
  canvas.lineWidth = 0.017 * u;
  canvas.beginPath();
  for (let drop = 0; drop < DROPS; drop++) {
    const fallen = wrap(age * 1.9 + scatter(drop));
    const side = (drop / (DROPS - 1)) * 2 - 1;
    const at = (part: number): [number, number] => [side * (0.19 + 0.3 * part) * u, (-HEAD + part * (HEAD - 0.02)) * u];
    canvas.moveTo(...at(fallen));
    canvas.lineTo(...at(Math.min(1, fallen + 0.085)));
  }
  canvas.stroke();
  // What springs up from the floor, bubbles, and steam.
  canvas.fillStyle = 'rgba(236,250,255,0.95)';
  canvas.beginPath();
  for (let drop = 0; drop < 14; drop++) {
    const air = wrap(age * 2.3 + scatter(drop, 0.27));
    const x = (scatter(drop, 0.381) - 0.5) * HALF * 1.7 * u;
    const y = -(0.02 + 0.4 * air * (1 - air)) * u;
    canvas.moveTo(x + 0.016 * u, y);
    canvas.arc(x, y, 0.016 * u, 0, TURN);
  }
  canvas.fill();
  for (let bubble = 0; bubble < 9; bubble++) {
    const risen = wrap(age * 0.22 + scatter(bubble, 0.51));
    const x = ((scatter(bubble, 0.77) - 0.5) * HALF * 1.9 + 0.04 * Math.sin(age * 2 + bubble)) * u;
    const y = -(0.1 + 1.25 * risen) * u;
    const radius = (0.03 + 0.035 * scatter(bubble, 0.13)) * u;
    canvas.fillStyle = 'rgba(255,255,255,0.3)';
    canvas.strokeStyle = 'rgba(255,255,255,0.85)';
    canvas.lineWidth = 0.008 * u;
    canvas.beginPath();
    canvas.arc(x, y, radius, 0, TURN);
    canvas.fill();
    canvas.stroke();
  }
  for (let puff = 0; puff < 4; puff++) {
    const risen = wrap(age * 0.18 + puff / 4);
    glow(
      canvas,
      (puff - 1.5) * 0.34 * u,
      -(0.9 + 0.7 * risen) * u,
      0.3 * u,
      '#ffffff',
      0.4 * Math.sin(risen * Math.PI),
    );
  }
  // The pane before them, and the frame that holds it.
  canvas.fillStyle = 'rgba(225,246,255,0.16)';
  canvas.fillRect(-HALF * u, -HIGH * u, HALF * 2 * u, HIGH * u);
  canvas.fillStyle = 'rgba(255,255,255,0.22)';
  for (const [from, wide] of [
    [0.34, 0.12],
    [0.52, 0.05],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(from * u, -HIGH * u);
    canvas.lineTo((from + wide) * u, -HIGH * u);
    canvas.lineTo((from + wide - 0.3) * u, 0);
    canvas.lineTo((from - 0.3) * u, 0);
    canvas.fill();
  }
  canvas.strokeStyle = '#aebcc6';
  canvas.lineWidth = 0.05 * u;
  canvas.strokeRect(-HALF * u, -HIGH * u, HALF * 2 * u, HIGH * u + 0.02 * u);
  canvas.strokeStyle = CHROME;
  canvas.lineWidth = 0.032 * u;
  canvas.strokeRect(-HALF * u, -HIGH * u, HALF * 2 * u, HIGH * u + 0.02 * u);
  canvas.lineWidth = 0.03 * u;
  canvas.beginPath();
  canvas.moveTo(HALF * 0.82 * u, -0.62 * u);
  canvas.lineTo(HALF * 0.82 * u, -0.86 * u);
  canvas.stroke();
}
