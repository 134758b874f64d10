/** Tiny houses and a church, as seen far down in a valley. */
import { type Brush, glow, mix, polygon, tonesOf } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

/** A small house seen from its gable's side; `size` is its width. With a `spire` it is a church. */
export function paintCottage(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  size: number,
  distance: number,
  { roof = '#d9604c', spire = false } = {},
): void {
  const { palette } = context;
  const wall = tonesOf(tone(palette, '#fff4e2', distance), '#ffffff', '#4a4070', 0.9);
  const tiles = tonesOf(groundTone(palette, roof, distance), '#ffd8b8', '#3a1838', 0.9);
  glow(canvas, x, y, size * 0.8, palette.shadow, 0.4, 0.2);
  canvas.fillStyle = palette.side > 0 ? wall.shade : wall.light;
  polygon(canvas, [
    [x - size * 0.5, y],
    [x - size * 0.5, y - size * 0.4],
    [x - size * 0.28, y - size * 0.72],
    [x - size * 0.06, y - size * 0.4],
    [x - size * 0.06, y],
  ]);
  canvas.fill();
  canvas.fillStyle = palette.side > 0 ? wall.light : wall.shade;
  canvas.fillRect(x - size * 0.06, y - size * 0.42, size * 0.56, size * 0.42);
  canvas.fillStyle = tiles.base;
  polygon(canvas, [
    [x - size * 0.28, y - size * 0.78],
    [x + size * 0.36, y - size * 0.78],
    [x + size * 0.56, y - size * 0.38],
    [x - size * 0.06, y - size * 0.38],
  ]);
  canvas.fill();
  canvas.strokeStyle = tiles.shade;
  canvas.lineWidth = size * 0.06;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(x - size * 0.54, y - size * 0.38);
  canvas.lineTo(x - size * 0.28, y - size * 0.76);
  canvas.stroke();
  const pane = mix(tone(palette, '#6f8fae', distance), palette.lamp, palette.lampStrength);
  canvas.fillStyle = pane;
  for (const across of [0.08, 0.3]) canvas.fillRect(x + across * size, y - size * 0.28, size * 0.11, size * 0.13);
  canvas.fillRect(x - size * 0.33, y - size * 0.4, size * 0.1, size * 0.12);
  if (palette.lampStrength > 0.4)
    glow(canvas, x, y - size * 0.25, size * 0.6, palette.lamp, 0.5 * palette.lampStrength);
  if (!spire) return;
  canvas.fillStyle = palette.side > 0 ? wall.base : wall.light;
  canvas.fillRect(x - size * 0.42, y - size * 1.05, size * 0.28, size * 0.9);
  canvas.fillStyle = tiles.shade;
  polygon(canvas, [
    [x - size * 0.46, y - size * 1.04],
    [x - size * 0.28, y - size * 1.8],
    [x - size * 0.1, y - size * 1.04],
  ]);
  canvas.fill();
}
