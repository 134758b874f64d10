/** A striped parasol with its towel. */
import { type Brush, ball, glow, polygon, sideways, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

export function paintParasol(canvas: Brush, context: SetContext, x: number, y: number, size: number): void {
  const { palette } = context;
  glow(canvas, x + size * 0.12, y, size * 0.75, palette.shadow, 0.45, 0.2);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-0.14);
  canvas.fillStyle = sideways(canvas, -size * 0.02, size * 0.02, [tone(palette, '#ffffff'), tone(palette, '#b98a62')]);
  canvas.fillRect(-size * 0.018, -size * 1.02, size * 0.036, size * 1.04);
  const half = size * 0.62;
  const colours = ['#ff6b5e', '#fff6e6'];
  for (let index = 0; index < 7; index++) {
    const from = -Math.cos((index / 7) * Math.PI) * half;
    const to = -Math.cos(((index + 1) / 7) * Math.PI) * half;
    const tones = tonesOf(tone(palette, colours[index % 2]!));
    canvas.fillStyle = sideways(
      canvas,
      -half,
      half,
      palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
    );
    canvas.beginPath();
    canvas.moveTo(0, -size * 1.06);
    canvas.quadraticCurveTo(from * 0.82, -size * 1.0, from, -size * 0.6);
    canvas.quadraticCurveTo((from + to) / 2, -size * 0.66, to, -size * 0.6);
    canvas.quadraticCurveTo(to * 0.82, -size * 1.0, 0, -size * 1.06);
    canvas.fill();
  }
  ball(canvas, 0, -size * 1.07, size * 0.035, tonesOf(tone(palette, '#ff6b5e')), palette.side);
  canvas.restore();
  // The towel below it.
  const towel = tonesOf(tone(palette, '#4fb3d9'));
  canvas.fillStyle = towel.base;
  polygon(canvas, [
    [x + size * 0.1, y - size * 0.02],
    [x + size * 0.72, y - size * 0.02],
    [x + size * 0.9, y + size * 0.15],
    [x + size * 0.12, y + size * 0.15],
  ]);
  canvas.fill();
  canvas.fillStyle = tone(palette, '#fff6e6');
  for (const part of [0.2, 0.5, 0.8]) {
    polygon(canvas, [
      [x + size * (0.1 + 0.62 * part), y - size * 0.02],
      [x + size * (0.16 + 0.62 * part), y - size * 0.02],
      [x + size * (0.2 + 0.72 * part), y + size * 0.15],
      [x + size * (0.12 + 0.72 * part), y + size * 0.15],
    ]);
    canvas.fill();
  }
}
