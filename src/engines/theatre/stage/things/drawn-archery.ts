/** A bow whose string is drawn back, and an arrow. Drawn by `drawn-things.ts`; own heights, y downwards, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';

/** How far the string gives way, sizes. */
const GIVES = 0.32;

export const ARCHERY: Readonly<Record<string, (canvas: SKRSContext2D, size: number, thing: Thing) => void>> = {
  /** Its grip at the origin; `turn`: how far it is drawn. */
  'archers-bow'(canvas, size, { turn = 0 }) {
    const half = size * (0.62 - 0.08 * turn);
    const back = size * (0.16 + 0.06 * turn);
    for (const [tone, wide] of [
      ['#5a3420', 0.075],
      ['#b8722e', 0.045],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * wide;
      canvas.beginPath();
      canvas.moveTo(back, -half);
      canvas.bezierCurveTo(-size * 0.02, -half * 0.8, -size * 0.06, -half * 0.3, 0, 0);
      canvas.bezierCurveTo(-size * 0.06, half * 0.3, -size * 0.02, half * 0.8, back, half);
      canvas.stroke();
    }
    canvas.strokeStyle = '#fff4dc';
    canvas.lineWidth = size * 0.016;
    canvas.beginPath();
    canvas.moveTo(back, -half);
    canvas.lineTo(back + (GIVES * size - back) * turn, 0);
    canvas.lineTo(back, half);
    canvas.stroke();
  },
  /** Its tail at the origin, its head on the left. */
  arrow(canvas, size) {
    canvas.strokeStyle = '#8a5a30';
    canvas.lineWidth = size * 0.05;
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.lineTo(-size * 0.9, 0);
    canvas.stroke();
    canvas.fillStyle = '#d8303a';
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(0, 0);
      canvas.lineTo(size * 0.06, side * size * 0.09);
      canvas.lineTo(-size * 0.16, side * size * 0.09);
      canvas.lineTo(-size * 0.24, 0);
      canvas.fill();
    }
    canvas.fillStyle = '#aeb8cc';
    canvas.beginPath();
    canvas.moveTo(-size * 1.04, 0);
    canvas.lineTo(-size * 0.84, -size * 0.08);
    canvas.lineTo(-size * 0.88, 0);
    canvas.lineTo(-size * 0.84, size * 0.08);
    canvas.fill();
  },
};
