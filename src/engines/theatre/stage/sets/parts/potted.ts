/** Plants in pots and in baskets that hang. Called by `greenhouse.ts`. */
import { type Brush, ball, disc, downward, polygon, sideways, tonesOf } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Toner } from './furniture.js';

const BLOOMS = ['#ff6f8f', '#ffc93a', '#ffffff', '#c87fe0', '#ff8a4a', '#f0507a'];

/** A clay pot at `x`, `y` with a plant that `plant` paints around the origin, `full` large. */
export function pottedPlant(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  seed: number,
  plant: () => void,
  full: number,
): void {
  const scale = (size * 0.95) / full;
  canvas.save();
  canvas.translate(x, y - size * 0.5);
  canvas.scale(scale, scale);
  plant();
  canvas.restore();
  const next = random(seed * 5 + 1);
  if (seed % 3 !== 0)
    for (let bloom = 0; bloom < 6; bloom++)
      ball(
        canvas,
        x + (next() - 0.5) * size * 1.1,
        y - size * (0.7 + 0.6 * next()),
        size * 0.1,
        tonesOf(toned(BLOOMS[(seed + (bloom % 2)) % BLOOMS.length]!)),
        1,
      );
  const clay = tonesOf(toned('#d0784c'));
  canvas.fillStyle = sideways(canvas, x - size * 0.32, x + size * 0.32, [
    clay.shade,
    clay.light,
    clay.base,
    clay.shade,
  ]);
  polygon(canvas, [
    [x - size * 0.32, y - size * 0.5],
    [x + size * 0.32, y - size * 0.5],
    [x + size * 0.22, y],
    [x - size * 0.22, y],
  ]);
  canvas.fill();
  canvas.beginPath();
  canvas.roundRect(x - size * 0.36, y - size * 0.56, size * 0.72, size * 0.14, size * 0.04);
  canvas.fill();
}

/** A basket on three chains with leaves and flowers that trail over its rim; the chain's upper end lies `up` above the origin. */
export function hangingBasket(canvas: Brush, toned: Toner, size: number, next: () => number): void {
  canvas.strokeStyle = toned('#6a7a70');
  canvas.lineWidth = size * 0.04;
  for (const across of [-0.8, 0, 0.8]) {
    canvas.beginPath();
    canvas.moveTo(0, -size * 3.6);
    canvas.lineTo(across * size, 0);
    canvas.stroke();
  }
  for (let index = 0; index < 34; index++) {
    const across = (next() - 0.5) * 2.1;
    const down = -0.35 + next() * (0.5 + Math.abs(across) * 0.9);
    canvas.fillStyle = toned(index % 3 ? '#5fa84a' : '#86c060');
    disc(canvas, across * size, down * size, size * 0.16, 0.8);
    if (index % 4 === 0)
      ball(canvas, across * size, (down - 0.1) * size, size * 0.13, tonesOf(toned(BLOOMS[index % 5]!)), 1);
  }
  canvas.fillStyle = downward(canvas, 0, size * 0.8, [toned('#a8784c'), toned('#6a4830')]);
  canvas.beginPath();
  canvas.arc(0, 0, size * 0.72, 0.15, Math.PI - 0.15);
  canvas.fill();
}
