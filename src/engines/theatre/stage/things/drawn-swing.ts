/** A swing seen from the side: its frame, the seat with the far rope, and the near rope. Drawn by `drawn-things.ts`; own heights, hung up at the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { mix } from '../painting/paint.js';

type Draw = (canvas: SKRSContext2D, size: number) => void;

const WOOD = '#c8823c';
const ROPE = '#f4e6c8';
/** How far its legs stand apart, parts of its height; how far behind the far ones are, own heights. */
const APART = 0.4;
const FAR = [0.12, -0.05] as const;

export const SWING_THINGS: Readonly<Record<string, Draw>> = {
  'swing-frame'(canvas, size) {
    for (const [shiftX, shiftY, dark] of [
      [FAR[0], FAR[1], 0.34],
      [0, 0, 0],
    ] as const) {
      for (const [tone, thick] of [
        [mix(WOOD, '#3a1a10', 0.45 + dark * 0.6), 0.062],
        [mix(WOOD, '#3a1a10', dark), 0.046],
      ] as const) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = thick;
        canvas.beginPath();
        for (const side of [-1, 1]) {
          canvas.moveTo(shiftX, shiftY);
          canvas.lineTo(shiftX + side * APART * size, shiftY + size);
        }
        canvas.moveTo(shiftX - APART * size * 0.56, shiftY + size * 0.56);
        canvas.lineTo(shiftX + APART * size * 0.56, shiftY + size * 0.56);
        canvas.stroke();
      }
    }
    canvas.strokeStyle = '#d83f4a';
    canvas.lineWidth = 0.075;
    canvas.beginPath();
    canvas.moveTo(-0.03, 0.012);
    canvas.lineTo(FAR[0] + 0.03, FAR[1] - 0.012);
    canvas.stroke();
  },
  'swing-seat'(canvas, size) {
    rope(canvas, 0.04, size);
    canvas.fillStyle = '#a82c38';
    canvas.beginPath();
    canvas.roundRect(-0.22, size - 0.004, 0.3, 0.044, 0.014);
    canvas.fill();
    canvas.fillStyle = '#e0505a';
    canvas.beginPath();
    canvas.roundRect(-0.22, size - 0.012, 0.3, 0.026, 0.012);
    canvas.fill();
  },
  'swing-rope': (canvas, size) => rope(canvas, -0.02, size),
};

function rope(canvas: SKRSContext2D, x: number, long: number): void {
  for (const [tone, thick] of [
    ['#8a6a48', 0.022],
    [ROPE, 0.013],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = thick;
    canvas.beginPath();
    canvas.moveTo(x * 0.4, 0);
    canvas.lineTo(x, long);
    canvas.stroke();
  }
}
