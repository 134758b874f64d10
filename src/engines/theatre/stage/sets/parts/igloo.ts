/** A house of snow blocks, a warm light in its door. Painted once by `glacier.ts`. */
import { type Brush, glow, mix, TURN } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

/** How high each row of blocks begins, parts of the dome's height, and how many blocks it has. */
const ROWS = [
  [0, 6],
  [0.26, 5],
  [0.5, 4],
  [0.72, 3],
] as const;

/** Its foot's middle at x, y; `half` as wide. */
export function paintIgloo(canvas: Brush, context: SetContext, x: number, y: number, half: number): void {
  const { palette, light } = context;
  const dark = light === 'night' ? 1 : 0.3;
  const [snow, shade, line] = [tone(palette, '#ffffff'), tone(palette, '#b9dcf4'), tone(palette, '#7fb2dc')];
  const high = half * 0.92;
  canvas.save();
  glow(canvas, x, y, half * 1.7, tone(palette, '#3f7fc0'), 0.35, 0.1);
  canvas.beginPath();
  canvas.ellipse(x, y, half, high, 0, Math.PI, TURN);
  canvas.closePath();
  const round = canvas.createLinearGradient(x - half, y - high, x + half, y);
  round.addColorStop(0, palette.side > 0 ? shade : snow);
  round.addColorStop(1, palette.side > 0 ? snow : shade);
  canvas.fillStyle = round;
  canvas.fill();
  canvas.strokeStyle = line;
  canvas.lineWidth = half * 0.03;
  canvas.stroke();
  canvas.save();
  canvas.clip();
  canvas.lineWidth = half * 0.022;
  canvas.beginPath();
  for (const [row, [up, count]] of ROWS.entries()) {
    const next = ROWS[row + 1]?.[0] ?? 1;
    const at = (part: number): number => Math.sqrt(Math.max(0, 1 - part * part));
    canvas.moveTo(x - half * at(up), y - high * up);
    canvas.quadraticCurveTo(x, y - high * (up - 0.1), x + half * at(up), y - high * up);
    for (let block = 1; block < count; block++) {
      const across = (block / count) * 2 - 1 + (row % 2 ? 0.1 : 0);
      canvas.moveTo(x + half * at(up) * across, y - high * (up - 0.05));
      canvas.lineTo(x + half * at(next) * across, y - high * (next - 0.05));
    }
  }
  canvas.stroke();
  canvas.restore();
  // The porch, and the fire within.
  const door = x + half * 0.34;
  for (const [tint, wide, tall] of [
    [line, 0.47, 0.62],
    [snow, 0.44, 0.59],
    [mix('#ff9a3c', tone(palette, '#2f5f98'), 1 - Math.max(0.35, dark)), 0.3, 0.44],
    [mix('#ffe08a', tone(palette, '#2f5f98'), 1 - Math.max(0.3, dark)), 0.19, 0.28],
  ] as const) {
    canvas.fillStyle = tint;
    canvas.beginPath();
    canvas.ellipse(door, y, half * wide, high * tall, 0, Math.PI, TURN);
    canvas.closePath();
    canvas.fill();
  }
  glow(canvas, door, y - high * 0.1, half * 0.9, '#ffb25c', 0.75 * dark);
  glow(canvas, door + half * 0.5, y + half * 0.12, half * 1.5, '#ffb25c', 0.6 * dark, 0.24);
  canvas.restore();
}
