/** The furrow of who is dragged through sand. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';

type Draw = (canvas: SKRSContext2D, sign: object, height: number, forwards: number) => void;

export const FURROW_SIGN = {
  /** Two lines in the sand behind, with heaps beside them. */
  furrow(canvas, _, height, forwards) {
    canvas.scale(height * (forwards < 0 ? -1 : 1), height);
    canvas.lineCap = 'round';
    for (const [down, far] of [
      [-0.02, 1.5],
      [0.05, 1.25],
    ] as const)
      for (const [tone, wide, lower] of [
        ['#cda468', 0.05, 0],
        ['#fff1cf', 0.022, 0.034],
      ] as const) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = wide;
        canvas.beginPath();
        canvas.moveTo(-0.1, down + lower);
        for (let step = 1; step <= 6; step++)
          canvas.lineTo(-0.1 - (far * step) / 6, down + lower + 0.016 * Math.sin(step * 2.1));
        canvas.stroke();
      }
  },
} satisfies Record<string, Draw>;
