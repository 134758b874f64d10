/** A clock on the wall whose pendulum swings. Part of `living-room`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { disc, tonesOf } from '../../painting/paint.js';
import type { Toner } from './furniture.js';

/** @param size a third of its height. x and y are the middle of its face. */
export function paintPendulumClock(
  canvas: SKRSContext2D,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  t: number,
): void {
  const wood = tonesOf(toned('#9a5f3c'));
  canvas.fillStyle = wood.base;
  canvas.beginPath();
  canvas.roundRect(x - size * 0.75, y - size * 1.1, size * 1.5, size * 3.1, size * 0.5);
  canvas.fill();
  canvas.fillStyle = wood.shade;
  canvas.beginPath();
  canvas.roundRect(x - size * 0.5, y + size * 0.75, size, size * 1.05, size * 0.2);
  canvas.fill();
  const swing = Math.sin(t * Math.PI) * 0.3;
  canvas.strokeStyle = toned('#f3cf7a');
  canvas.lineWidth = Math.max(1, size * 0.06);
  canvas.beginPath();
  canvas.moveTo(x, y + size * 0.7);
  canvas.lineTo(x + Math.sin(swing) * size * 0.8, y + size * 0.7 + Math.cos(swing) * size * 0.75);
  canvas.stroke();
  canvas.fillStyle = toned('#f3cf7a');
  disc(canvas, x + Math.sin(swing) * size * 0.8, y + size * 0.7 + Math.cos(swing) * size * 0.75, size * 0.17);
  canvas.fillStyle = toned('#fff8e8');
  disc(canvas, x, y, size * 0.62);
  canvas.strokeStyle = toned('#4a3038');
  canvas.lineCap = 'round';
  canvas.lineWidth = Math.max(1, size * 0.08);
  canvas.beginPath();
  for (const [angle, length] of [
    [-2.2 + t * 0.002, 0.34],
    [-0.9 + t * 0.02, 0.46],
  ] as const) {
    canvas.moveTo(x, y);
    canvas.lineTo(x + Math.cos(angle) * size * length, y + Math.sin(angle) * size * length);
  }
  canvas.stroke();
}
