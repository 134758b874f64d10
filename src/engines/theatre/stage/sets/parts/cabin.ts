/** A log cabin under snow, and the smoke of its chimney. */
import { type Brush, ball, downward, glow, mix, polygon, sideways, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';

export function paintCabin(canvas: Brush, context: SetContext, x: number, y: number, size: number): void {
  const { palette } = context;
  const wall = tonesOf(tone(palette, '#a9683f', 0.12));
  const snow = tonesOf(tone(palette, '#fbfdff', 0.1), '#ffffff', '#4a64b0', 0.6);
  const half = size * 0.5;
  glow(canvas, x, y, size * 0.95, palette.shadow, 0.35, 0.18);
  canvas.fillStyle = sideways(canvas, x + half * 0.5, x + half * 0.8, [wall.shade, mix(wall.shade, '#120c20', 0.2)]);
  canvas.fillRect(x + half * 0.42, y - size * 1.06, size * 0.15, size * 0.4);
  for (let index = 0; index < 6; index++) {
    const top = y - size * 0.52 + (index * size * 0.52) / 6;
    canvas.fillStyle = downward(canvas, top, top + size * 0.09, [wall.light, wall.base, wall.shade]);
    canvas.beginPath();
    canvas.roundRect(x - half, top, size, size * 0.089, size * 0.04);
    canvas.fill();
  }
  canvas.fillStyle = wall.base;
  polygon(canvas, [
    [x - half * 0.98, y - size * 0.5],
    [x, y - size * 0.94],
    [x + half * 0.98, y - size * 0.5],
  ]);
  canvas.fill();
  canvas.fillStyle = tone(palette, '#6a3d2a', 0.1);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.1, y - size * 0.36, size * 0.2, size * 0.36, size * 0.03);
  canvas.fill();
  const pane = mix(tone(palette, '#9cc0dc', 0.1), palette.lamp, 0.35 + 0.65 * palette.lampStrength);
  for (const across of [-0.3, 0.3]) {
    glow(canvas, x + across * size, y - size * 0.28, size * 0.4, palette.lamp, 0.2 + 0.75 * palette.lampStrength);
    canvas.fillStyle = pane;
    canvas.beginPath();
    canvas.roundRect(x + across * size - size * 0.085, y - size * 0.37, size * 0.17, size * 0.17, size * 0.02);
    canvas.fill();
    canvas.fillStyle = wall.shade;
    canvas.fillRect(x + across * size - size * 0.008, y - size * 0.37, size * 0.016, size * 0.17);
    canvas.fillRect(x + across * size - size * 0.085, y - size * 0.295, size * 0.17, size * 0.016);
  }
  canvas.fillStyle = downward(canvas, y - size * 1.12, y - size * 0.42, [snow.light, snow.base, snow.shade]);
  canvas.beginPath();
  canvas.moveTo(x - half * 1.3, y - size * 0.42);
  canvas.quadraticCurveTo(x - half * 0.5, y - size * 0.85, x, y - size * 1.1);
  canvas.quadraticCurveTo(x + half * 0.5, y - size * 0.85, x + half * 1.3, y - size * 0.42);
  canvas.quadraticCurveTo(x + half * 1.15, y - size * 0.36, x + half * 1.02, y - size * 0.44);
  canvas.quadraticCurveTo(x + half * 0.5, y - size * 0.7, x, y - size * 0.9);
  canvas.quadraticCurveTo(x - half * 0.5, y - size * 0.7, x - half * 1.02, y - size * 0.44);
  canvas.quadraticCurveTo(x - half * 1.15, y - size * 0.36, x - half * 1.3, y - size * 0.42);
  canvas.fill();
  ball(canvas, x + half * 0.57, y - size * 1.05, size * 0.1, snow, palette.side);
  glow(canvas, x, y + size * 0.02, size * 0.7, palette.lamp, 0.25 * palette.lampStrength, 0.16);
}

export function smokeLayer(context: SetContext, x: number, y: number, size: number): Layer {
  const { palette } = context;
  const colour = mix(tone(palette, '#f2f4fa', 0.1), palette.shadow, 0.12);
  return {
    depth: 0.22,
    sort: -0.42,
    still: false,
    calm: true,
    draw(canvas, t) {
      for (let index = 11; index >= 0; index--) {
        const age = (t * 0.16 + index / 12) % 1;
        const drift = size * (0.25 + 1.6 * palette.wind) * age ** 1.4;
        glow(
          canvas,
          x + drift + Math.sin(t * 0.9 + age * 7) * size * 0.06 * age,
          y - size * 1.25 * age,
          size * (0.09 + 0.26 * age),
          colour,
          0.95 * (1 - age) * Math.min(1, age * 9),
        );
      }
    },
  };
}
