/** What tools are made of: rimmed outlines, bars, steel, soft lumps. Called by `drawn-tools.ts`; the grip is the origin, lengths are parts of `size`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';

export type Point = readonly [x: number, y: number];

/** A dark rim, and the tone over it. */
export function shape(
  canvas: SKRSContext2D,
  size: number,
  tone: string | CanvasGradient,
  points: readonly Point[],
  rim = '#2f2633',
): void {
  canvas.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) canvas.moveTo(x * size, y * size);
    else canvas.lineTo(x * size, y * size);
  canvas.closePath();
  canvas.lineJoin = 'round';
  canvas.strokeStyle = rim;
  canvas.lineWidth = size * 0.05;
  canvas.stroke();
  canvas.fillStyle = tone;
  canvas.fill();
}

export function bar(
  canvas: SKRSContext2D,
  size: number,
  [from, to]: readonly [Point, Point],
  wide: number,
  tone: string,
  rim = '#3f2a20',
): void {
  canvas.lineCap = 'round';
  for (const [one, more] of [
    [rim, 0.05],
    [tone, 0],
  ] as const) {
    canvas.strokeStyle = one;
    canvas.lineWidth = size * (wide + more);
    canvas.beginPath();
    canvas.moveTo(from[0] * size, from[1] * size);
    canvas.lineTo(to[0] * size, to[1] * size);
    canvas.stroke();
  }
}

export type CanvasGradient = ReturnType<SKRSContext2D['createLinearGradient']>;
export function steel(canvas: SKRSContext2D, size: number): CanvasGradient {
  const metal = canvas.createLinearGradient(0, -size * 0.12, 0, size * 0.14);
  metal.addColorStop(0, '#f7fbff');
  metal.addColorStop(0.5, '#c9d3e2');
  metal.addColorStop(1, '#8b97ac');
  return metal;
}

/** A lump of soft stuff with folds. */
export function pad(canvas: SKRSContext2D, size: number, [rim, tone, light]: readonly [string, string, string]): void {
  for (const [fill, grown] of [
    [rim, 0.05],
    [tone, 0],
  ] as const) {
    canvas.fillStyle = fill;
    canvas.beginPath();
    canvas.ellipse(-size * 0.16, size * 0.04, size * (0.42 + grown), size * (0.3 + grown), 0.1, 0, TURN);
    canvas.fill();
  }
  canvas.strokeStyle = light;
  canvas.lineWidth = size * 0.05;
  for (const aside of [-0.34, -0.14]) {
    canvas.beginPath();
    canvas.moveTo(size * (aside - 0.04), size * 0.18);
    canvas.quadraticCurveTo(size * (aside + 0.06), size * 0.02, size * (aside - 0.02), -size * 0.14);
    canvas.stroke();
  }
}
