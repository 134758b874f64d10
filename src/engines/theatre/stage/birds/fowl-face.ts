/** The face of an upright bird: a pale mask, two large eyes, a beak that opens. Called by `drawn-fowl.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { SHADE } from '../beasts/beast-colours.js';
import type { Body } from '../body.js';
import { type Feeling, feelingOf } from '../faces/expression.js';
import { traceOval } from '../painting/beast-shapes.js';
import { mix } from '../painting/paint.js';

export interface FowlFace {
  beak: string;
  mask: string;
  /** Ringed eyes of this colour; without one they are dark in the mask. */
  iris: string | undefined;
}

const INK = '#241a30';

/** The head's middle is the origin; `wide` and `high` its half measures. */
export function drawFowlFace(canvas: SKRSContext2D, face: FowlFace, wide: number, high: number, body: Body): void {
  const feeling = feelingOf(body);
  const apart = wide * (face.iris ? 0.43 : 0.4);
  const eyeY = -high * 0.04;
  canvas.fillStyle = face.mask;
  canvas.beginPath();
  for (const side of [-1, 1])
    traceOval(canvas, side * apart, eyeY, wide * (face.iris ? 0.46 : 0.44), high * (face.iris ? 0.66 : 0.58));
  traceOval(canvas, 0, high * 0.42, wide * 0.6, high * 0.46);
  canvas.fill();
  canvas.fillStyle = `rgba(255, 90, 120, ${0.34 + 0.5 * body.blush})`;
  canvas.beginPath();
  const cheek = 1 + 0.4 * body.blush;
  for (const side of [-1, 1])
    traceOval(canvas, side * wide * 0.62, high * 0.44, wide * 0.16 * cheek, high * 0.12 * cheek);
  canvas.fill();
  drawBeak(canvas, face.beak, wide, high, feeling.mouth);
  for (const side of [-1, 1]) drawEye(canvas, side, side * apart, eyeY, wide, face, feeling);
}

function drawBeak(canvas: SKRSContext2D, beak: string, wide: number, high: number, open: number): void {
  const [y, half] = [high * 0.3, wide * 0.25];
  const drop = high * 0.5 * open;
  if (open > 0.1) {
    canvas.fillStyle = '#8a1f3c';
    canvas.beginPath();
    canvas.moveTo(-half * 0.8, y + high * 0.06);
    canvas.quadraticCurveTo(0, y + high * 0.3 + drop * 1.5, half * 0.8, y + high * 0.06);
    canvas.fill();
    canvas.fillStyle = mix(beak, SHADE, 0.18);
    canvas.beginPath();
    canvas.moveTo(-half * 0.78, y + high * 0.1);
    canvas.quadraticCurveTo(0, y + high * 0.34 + drop * 1.7, half * 0.78, y + high * 0.1);
    canvas.quadraticCurveTo(0, y + high * 0.12 + drop * 1.5, -half * 0.78, y + high * 0.1);
    canvas.fill();
  }
  canvas.beginPath();
  canvas.moveTo(-half, y + high * 0.04);
  canvas.quadraticCurveTo(-half * 0.5, y - high * 0.24, 0, y - high * 0.22);
  canvas.quadraticCurveTo(half * 0.5, y - high * 0.24, half, y + high * 0.04);
  canvas.quadraticCurveTo(half * 0.4, y + high * 0.1, 0, y + high * 0.34);
  canvas.quadraticCurveTo(-half * 0.4, y + high * 0.1, -half, y + high * 0.04);
  canvas.fillStyle = beak;
  canvas.fill();
  canvas.strokeStyle = mix(beak, SHADE, 0.4);
  canvas.lineWidth = 0.009;
  canvas.stroke();
  canvas.fillStyle = 'rgba(255, 255, 255, 0.5)';
  canvas.beginPath();
  traceOval(canvas, -half * 0.2, y - high * 0.1, half * 0.26, high * 0.05, -0.3);
  canvas.fill();
}

function drawEye(
  canvas: SKRSContext2D,
  side: number,
  x: number,
  y: number,
  wide: number,
  { iris }: FowlFace,
  feeling: Feeling,
): void {
  const radius = wide * (iris ? 0.3 : 0.2) * (1 + (iris ? 0.3 : 0.2) * feeling.wide);
  if (feeling.lids > 0.6) {
    const bow = (feeling.glad ? -1 : 1) * radius * 0.8;
    canvas.strokeStyle = INK;
    canvas.lineWidth = wide * 0.085;
    canvas.beginPath();
    canvas.moveTo(x - radius, y - bow * 0.3);
    canvas.quadraticCurveTo(x, y + bow * 1.2, x + radius, y - bow * 0.3);
    canvas.stroke();
    return;
  }
  const high = radius * (iris ? 1.08 : 1.24) * (1 - feeling.lids * 0.7);
  if (!iris) {
    drawSoftEye(canvas, [x, y], [radius, high], feeling);
    drawBrow(canvas, side, x, y, radius, high, wide, feeling.brows);
    return;
  }
  canvas.fillStyle = iris;
  canvas.strokeStyle = INK;
  canvas.lineWidth = wide * 0.045;
  canvas.beginPath();
  traceOval(canvas, x, y, radius, high);
  canvas.fill();
  canvas.stroke();
  const pupil = radius * 0.62 * (1 - 0.5 * feeling.wide);
  const [atX, atY] = [x - feeling.across * radius * 0.26, y + feeling.down * high * 0.22];
  canvas.fillStyle = INK;
  canvas.beginPath();
  traceOval(canvas, atX, atY, pupil, Math.min(pupil * 1.08, high * 0.95));
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  traceOval(canvas, atX - pupil * 0.32, atY - pupil * 0.36, pupil * 0.36, pupil * 0.36);
  traceOval(canvas, atX + pupil * 0.34, atY + pupil * 0.36, pupil * 0.17, pupil * 0.17);
  canvas.fill();
  drawBrow(canvas, side, x, y, radius, high, wide, feeling.brows);
}

/** Dark all over with two lights in it: it does not stare. */
function drawSoftEye(
  canvas: SKRSContext2D,
  [x, y]: readonly [number, number],
  [radius, high]: readonly [number, number],
  feeling: Feeling,
): void {
  const [atX, atY] = [x - feeling.across * radius * 0.2, y + feeling.down * high * 0.14];
  canvas.fillStyle = INK;
  canvas.beginPath();
  traceOval(canvas, atX, atY, radius, high);
  canvas.fill();
  canvas.fillStyle = '#6a5a92';
  canvas.beginPath();
  traceOval(canvas, atX, atY + high * 0.5, radius * 0.6, high * 0.34);
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  traceOval(canvas, atX - radius * 0.3, atY - high * 0.4, radius * 0.36, high * 0.34);
  traceOval(canvas, atX + radius * 0.36, atY + high * 0.26, radius * 0.17, high * 0.15);
  canvas.fill();
}

function drawBrow(
  canvas: SKRSContext2D,
  side: number,
  x: number,
  y: number,
  radius: number,
  high: number,
  wide: number,
  brows: number,
): void {
  if (brows === 0) return;
  const slant = brows * wide * 0.07 * side;
  canvas.strokeStyle = INK;
  canvas.lineWidth = wide * 0.07;
  canvas.beginPath();
  canvas.moveTo(x - radius, y - high * 1.3 - slant);
  canvas.lineTo(x + radius, y - high * 1.3 + slant);
  canvas.stroke();
}
