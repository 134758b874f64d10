/** A four-legged animal rolled up into a ball: what is on it turns, its light does not. Called by `drawn-beast.ts`; own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Coats, SHADE } from './beast-colours.js';
import { drawBeastHead } from './beast-head.js';
import { traceOval } from './beast-shapes.js';
import type { Species } from './beast-species.js';
import type { Body } from './body.js';
import { TURN } from './easing.js';
import { mix } from './paint.js';

const BALL = 0.34;
/** Where its four feet are tucked in, parts of the ball. */
const FEET = [
  [-0.5, 0.72],
  [-0.12, 0.84],
  [0.26, 0.8],
  [0.56, 0.6],
] as const;

export function drawCurledBeast(canvas: SKRSContext2D, species: Species, coats: Coats, body: Body): void {
  canvas.save();
  canvas.translate(0, -BALL);
  canvas.beginPath();
  canvas.arc(0, 0, BALL, 0, TURN);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.022;
  canvas.stroke();
  const shade = canvas.createRadialGradient(-BALL * 0.35, -BALL * 0.5, BALL * 0.1, 0, 0, BALL * 1.1);
  shade.addColorStop(0, coats.light);
  shade.addColorStop(0.5, coats.coat);
  shade.addColorStop(1, coats.dark);
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.clip();
  canvas.rotate(body.curlTurn);
  canvas.fillStyle = coats.belly;
  canvas.beginPath();
  traceOval(canvas, -BALL * 0.1, BALL * 0.66, BALL * 0.62, BALL * 0.4);
  canvas.fill();
  canvas.strokeStyle = mix(coats.coat, SHADE, 0.4);
  canvas.lineWidth = 0.012;
  for (const [x, y] of FEET) {
    canvas.fillStyle = coats.sock ?? coats.coat;
    canvas.beginPath();
    traceOval(canvas, x * BALL, y * BALL, BALL * 0.2, BALL * 0.24, x * 0.6);
    canvas.stroke();
    canvas.fill();
  }
  canvas.save();
  canvas.translate(-BALL * 0.08, -BALL * 0.12);
  canvas.rotate(-0.35);
  canvas.scale(BALL * 0.56, BALL * 0.56);
  drawBeastHead(canvas, species, coats, { ...body, blink: 1, mouth: 0, wow: 0, wave: 0, cheer: 0, stride: 0, mood: 1 });
  canvas.restore();
  canvas.restore();
}
