/** What stands about a swimming pool: starting blocks, ladder, lifebuoy. */
import { type Brush, downward, glow, mix, sideways, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { write } from './lettering.js';
import { pillar } from './solids.js';

/** A starting block with its number; `x`, `y` its foot's middle. */
export function startingBlock(canvas: Brush, toned: Toner, x: number, y: number, size: number, number: number): void {
  const { light, base, shade } = tonesOf(toned('#f4f8fc'));
  canvas.fillStyle = downward(canvas, y - size, y, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.42, y - size * 0.9, size * 0.84, size * 0.92, size * 0.06);
  canvas.fill();
  canvas.fillStyle = toned('#2f7fc8');
  canvas.beginPath();
  canvas.roundRect(x - size * 0.5, y - size * 1.06, size, size * 0.22, size * 0.06);
  canvas.fill();
  write(canvas, String(number), x, y - size * 0.4, size * 0.62, toned('#e8483c'));
}

/** A lifebuoy; `x`, `y` its middle. */
export function lifebuoy(canvas: Brush, toned: Toner, x: number, y: number, radius: number): void {
  glow(canvas, x + radius * 0.1, y + radius * 0.2, radius * 1.4, '#2a3050', 0.35);
  for (let part = 0; part < 8; part++) {
    const colour = tonesOf(toned(part % 2 ? '#ffffff' : '#f0483c'));
    canvas.strokeStyle = downward(canvas, y - radius, y + radius, [colour.light, colour.base, colour.shade]);
    canvas.lineWidth = radius * 0.46;
    canvas.beginPath();
    canvas.arc(x, y, radius * 0.76, (part / 8 - 1 / 16) * TURN, (part / 8 + 1 / 16) * TURN + 0.01);
    canvas.stroke();
  }
  canvas.strokeStyle = withAlpha('#ffffff', 0.35);
  canvas.lineWidth = radius * 0.07;
  canvas.beginPath();
  canvas.arc(x, y, radius * 0.86, Math.PI * 1.1, Math.PI * 1.75);
  canvas.stroke();
  canvas.strokeStyle = toned('#e8dcc0');
  canvas.lineWidth = radius * 0.05;
  canvas.beginPath();
  canvas.arc(x, y, radius * 1.02, 0, TURN);
  canvas.stroke();
}

/** The two bent rails of a pool ladder with its steps; `x`, `y` where the rails enter the water. */
export function ladder(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  const chrome = tonesOf(toned('#d4dce6'), '#ffffff', '#3a4468', 1.2);
  canvas.lineCap = 'round';
  for (const rail of [-0.2, 0.2])
    for (const [width, colour] of [
      [0.075, chrome.shade],
      [0.05, chrome.base],
      [0.02, '#ffffff'],
    ] as const) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = size * width;
      canvas.beginPath();
      canvas.moveTo(x + rail * size, y + size * 0.3);
      canvas.lineTo(x + rail * size, y - size * 0.4);
      canvas.bezierCurveTo(
        x + rail * size,
        y - size * 0.74,
        x + (rail + 0.42) * size,
        y - size * 0.7,
        x + (rail + 0.42) * size,
        y - size * 0.16,
      );
      canvas.stroke();
    }
  for (const step of [-0.22, 0.02]) {
    canvas.fillStyle = sideways(canvas, x - size * 0.22, x + size * 0.22, [chrome.base, chrome.light, chrome.shade]);
    canvas.beginPath();
    canvas.roundRect(x - size * 0.22, y + step * size, size * 0.44, size * 0.06, size * 0.03);
    canvas.fill();
  }
}

/** A lifeguard's high chair; `x`, `y` its foot's middle. */
export function highChair(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  glow(canvas, x, y, size * 0.4, '#2a3050', 0.4, 0.2);
  const wood = toned('#3f8ad0');
  for (const leg of [-0.24, 0.24]) {
    canvas.strokeStyle = mix(wood, '#3a4468', leg > 0 ? 0.2 : 0);
    canvas.lineWidth = size * 0.05;
    canvas.beginPath();
    canvas.moveTo(x + leg * size, y);
    canvas.lineTo(x + leg * size * 0.6, y - size * 0.62);
    canvas.stroke();
  }
  for (const rung of [0.16, 0.32, 0.48]) {
    canvas.beginPath();
    canvas.moveTo(x - size * (0.24 - rung * 0.15), y - rung * size);
    canvas.lineTo(x + size * (0.24 - rung * 0.15), y - rung * size);
    canvas.stroke();
  }
  pillar(canvas, x, y - size * 0.62, size * 0.42, size * 0.08, toned('#e8483c'), size * 0.03);
  canvas.fillStyle = toned('#e8483c');
  canvas.beginPath();
  canvas.roundRect(x - size * 0.19, y - size, size * 0.38, size * 0.32, size * 0.06);
  canvas.fill();
  canvas.fillStyle = toned('#ffffff');
  canvas.fillRect(x - size * 0.025, y - size * 0.95, size * 0.05, size * 0.2);
  canvas.fillRect(x - size * 0.1, y - size * 0.875, size * 0.2, size * 0.05);
}
