/** What comes towards us out of the point that we go to. Called by the views beside it. */
import { lerp, wave, wrap } from '../../painting/easing.js';
import { type Brush, filled, type Picture, type Point, path } from './brushes.js';

/** How large what comes towards us is, from far away at 0 to right here at 1. */
export const sizeAt = (near: number): number => 0.05 / (1.05 - near);
export type Nearing = (size: number, at: (x: number, y: number) => Point, index: number) => void;

/** Draws `count` things that come towards us out of the point that we go to, the farthest first. */
export function nearing({ age }: Picture, [x, y]: Point, count: number, speed: number, draw: Nearing): void {
  const all = Array.from({ length: count }, (_, index) => ({ index, near: wrap(index / count + age * speed) }));
  all.sort((one, other) => one.near - other.near);
  for (const { index, near } of all) {
    const size = sizeAt(near);
    draw(size, (ownX, ownY) => [lerp(x, ownX, size), lerp(y, ownY, size)], index);
  }
}

export const goal = (age: number, sway = 130): Point => [sway * wave(age * 0.22), -70 + 24 * wave(age * 0.31)];

export function pine(canvas: Brush, [x, y]: Point, size: number, tone: string, snow: boolean): void {
  canvas.fillStyle = '#5a3a26';
  canvas.fillRect(x - 30 * size, y - 160 * size, 60 * size, 170 * size);
  for (const [up, wide] of [
    [120, 330],
    [360, 260],
    [580, 180],
  ] as const) {
    path(canvas, [
      [x - wide * size, y - up * size],
      [x, y - (up + 420) * size],
      [x + wide * size, y - up * size],
    ]);
    filled(canvas, y - (up + 420) * size, y - up * size, tone, 3);
    if (!snow) continue;
    path(canvas, [
      [x - wide * 0.36 * size, y - (up + 270) * size],
      [x, y - (up + 420) * size],
      [x + wide * 0.36 * size, y - (up + 270) * size],
      [x, y - (up + 310) * size],
    ]);
    canvas.fillStyle = '#ffffff';
    canvas.fill();
  }
}
