/** Knitting: a striped scarf that hangs from two needles. Drawn by `drawn-things.ts`; the hands are beside where the needles cross. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { lerp } from '../painting/easing.js';

const STRIPES = ['#e0485a', '#fff2dc', '#e0485a', '#f2b83c'] as const;
const ROW = 0.045;
const HALF = 0.062;

export const KNITTING: Readonly<Record<string, (canvas: SKRSContext2D, size: number, thing: Thing) => void>> = {
  /** `size`: how long it has become. */
  knitted(canvas, size) {
    const rows = Math.max(2, Math.round(size / ROW));
    for (let row = 0; row < rows; row++) {
      const [top, sway] = [row * ROW, 0.02 * (row / rows) ** 2];
      canvas.fillStyle = STRIPES[row % STRIPES.length]!;
      canvas.beginPath();
      canvas.roundRect(-HALF + sway, top, HALF * 2, ROW + 0.004, 0.008);
      canvas.fill();
    }
    canvas.strokeStyle = 'rgba(70,20,50,0.28)';
    canvas.lineWidth = 0.006;
    canvas.beginPath();
    for (let row = 0; row < rows; row++)
      for (const part of [-0.6, -0.2, 0.2, 0.6]) {
        const [x, y] = [part * HALF + 0.02 * (row / rows) ** 2, row * ROW + 0.012];
        canvas.moveTo(x - 0.011, y);
        canvas.lineTo(x, y + 0.018);
        canvas.lineTo(x + 0.011, y);
      }
    canvas.stroke();
    for (const side of [-1, 1]) {
      const at = (part: number): readonly [number, number] => [
        side * lerp(-0.075, 0.13, part),
        lerp(0.03, -0.075, part),
      ];
      for (const [tone, wide] of [
        ['#5a4a6c', 0.02],
        ['#e8eef8', 0.012],
      ] as const) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = wide;
        canvas.beginPath();
        canvas.moveTo(...at(0));
        canvas.lineTo(...at(1));
        canvas.stroke();
      }
      canvas.fillStyle = '#d8303a';
      canvas.beginPath();
      canvas.arc(...at(1), 0.017, 0, Math.PI * 2);
      canvas.fill();
    }
  },
};
