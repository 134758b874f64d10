/** A hand seen from above, and the table that it works at. Drawn with by `hands.ts`. */
import { TURN } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { type Brush, blob, dots, filled, INK, path, tube } from './brushes.js';

const SKIN = '#f0b48e';
const SLEEVE = '#f4f4f8';

export interface Hand {
  x: number;
  y: number;
  /** Radians to the right. */
  turn?: number;
  /** −1: a left hand. */
  side?: 1 | -1;
  /** How far each finger is bent, from the first to the little one, 0 to 1. */
  bent?: readonly number[];
  sleeve?: string;
}

/** From the forefinger on: where each begins, and how long it is. */
const FINGERS = [
  [-74, -84, 176],
  [-26, -100, 206],
  [24, -96, 188],
  [72, -72, 142],
] as const;
const LAID: readonly number[] = [0, 0, 0, 0];

/** The back of a hand with its fingers away from us. */
export function hand(canvas: Brush, { x, y, turn = 0, side = 1, bent = LAID, sleeve = SLEEVE }: Hand): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.scale(side, 1);
  glow(canvas, 14, 40, 230, '#1c0c14', 0.28);
  tube(canvas, dots('0 90, 8 300, 20 900'), 168, SKIN);
  tube(canvas, dots('10 330, 18 600, 30 1000'), 226, sleeve);
  tube(canvas, dots('-96 326, 8 338, 112 326'), 46, mix(sleeve, '#ffffff', 0.4));
  for (const [index, [from, up, long]] of FINGERS.entries()) {
    const folded = bent[index] ?? 0;
    const reach = long * (1 - 0.5 * folded);
    const tip = up - reach;
    tube(
      canvas,
      [
        [from, up + 60],
        [from * 1.06, up - reach * 0.5],
        [from * (1.1 - 0.08 * folded), tip],
      ],
      58 + 6 * folded,
      mix(SKIN, '#8a4a3a', 0.12 * folded),
    );
    if (folded > 0.55) continue;
    canvas.fillStyle = '#fbdcd0';
    canvas.beginPath();
    canvas.ellipse(from * 1.1, tip - 6, 17, 22, 0, 0, TURN);
    canvas.fill();
  }
  tube(canvas, dots('-64 70, -136 10, -158 -84'), 62, SKIN);
  blob(canvas, dots('-112 -60, -90 -128, 0 -140, 96 -116, 116 -40, 110 70, 70 170, -60 170, -104 80'));
  filled(canvas, -140, 190, SKIN, 5);
  // Knuckles.
  canvas.strokeStyle = mix(SKIN, '#a05a48', 0.5);
  canvas.lineWidth = 6;
  for (const [from, up] of FINGERS) {
    canvas.beginPath();
    canvas.arc(from, up + 10, 16, Math.PI * 1.15, Math.PI * 1.85);
    canvas.stroke();
  }
  canvas.restore();
}

export function top(canvas: Brush, colour: string): void {
  canvas.fillStyle = downward(canvas, -520, 520, [mix(colour, '#ffffff', 0.18), colour, mix(colour, INK, 0.24)]);
  canvas.fillRect(-3000, -3000, 6000, 6000);
}

export function boards(canvas: Brush, colour: string): void {
  top(canvas, colour);
  canvas.strokeStyle = mix(colour, INK, 0.35);
  canvas.lineWidth = 5;
  for (const y of [-360, -130, 110, 350]) {
    path(
      canvas,
      [
        [-2000, y],
        [2000, y + 10],
      ],
      false,
    );
    canvas.stroke();
  }
}
