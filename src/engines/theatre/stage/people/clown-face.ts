/** What a clown has painted on and put on: white about the mouth, round cheeks, a red nose. Called by `grown-head.ts`; radii of a head. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';

type Across = (front: number, side: number) => number;

function disc(canvas: SKRSContext2D, colour: string, x: number, y: number, wide: number, high = wide): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.ellipse(x, y, wide, high, 0, 0, TURN);
  canvas.fill();
}

/** Under eyes and mouth, which move on it. */
export function drawClownPaint(canvas: SKRSContext2D, at: Across): void {
  for (const side of [-1, 1]) {
    const eye = side < 0 ? at(-0.36, -0.55) : at(0.36, 0.05);
    disc(canvas, '#ffffff', eye, 0.02, side < 0 ? at(0.29, 0.24) : 0.29, 0.36);
    disc(canvas, '#ff8fa8', side < 0 ? at(-0.56, -0.68) : at(0.56, 0.28), 0.42, side < 0 ? at(0.15, 0.1) : 0.15);
  }
  disc(canvas, '#e0303c', at(0, -0.27), 0.65, 0.47, 0.285);
  disc(canvas, '#ffffff', at(0, -0.27), 0.65, 0.4, 0.22);
}

export function drawClownNose(canvas: SKRSContext2D, x: number, y: number): void {
  disc(canvas, '#a81c2c', x, y - 0.06, 0.225);
  disc(canvas, '#f0323e', x, y - 0.07, 0.195);
  disc(canvas, 'rgba(255,255,255,0.75)', x - 0.07, y - 0.15, 0.055, 0.04);
}
