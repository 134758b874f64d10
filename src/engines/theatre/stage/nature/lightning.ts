/** Lightning over the finished picture. Called by `weather.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { glow } from '../painting/paint.js';
import { random } from '../painting/random.js';

/** A double flash every few seconds, at moments that the seed sets. */
export function drawLightning(canvas: SKRSContext2D, { width, height }: Frame, seed: number, t: number): void {
  const period = 2.3;
  const round = Math.floor(t / period);
  const next = random(seed + round * 7919);
  const since = t - round * period - 0.3 - next() * 1.2;
  if (since < 0 || since > 0.5) return;
  const flash = Math.exp(-since * 14) + 0.7 * Math.exp(-(((since - 0.16) * 26) ** 2));
  if (since < 0.24) drawBolt(canvas, width * (0.15 + 0.7 * next()), width, height, next, Math.min(1, flash * 1.6));
  canvas.fillStyle = '#dfe8ff';
  canvas.globalAlpha = 0.5 * Math.min(1, flash);
  canvas.fillRect(0, 0, width, height);
  canvas.globalAlpha = 1;
}

function drawBolt(
  canvas: SKRSContext2D,
  x: number,
  width: number,
  height: number,
  next: () => number,
  alpha: number,
): void {
  const points: [number, number][] = [[x, -height * 0.02]];
  for (let step = 1; step <= 9; step++)
    points.push([points.at(-1)![0] + (next() - 0.5) * width * 0.07, step * height * 0.055]);
  canvas.globalAlpha = alpha;
  canvas.lineJoin = 'round';
  for (const [colour, thickness] of [
    ['#9fb4ff', 0.011],
    ['#ffffff', 0.005],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = height * thickness;
    canvas.beginPath();
    for (const [px, py] of points) canvas.lineTo(px, py);
    canvas.stroke();
  }
  glow(canvas, x, 0, height * 0.4, '#cdd8ff', 0.8 * alpha);
  canvas.globalAlpha = 1;
}
