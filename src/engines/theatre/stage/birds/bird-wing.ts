/** Feathers, and a wing of them that beats: its span swings up and down, its tip lags behind. Called by `drawn-bird.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

export interface Plumage {
  back: string;
  breast: string;
  belly: string;
  wing: string;
  beak: string;
  /** Where they differ from the back and the wing. */
  head?: string;
  tail?: string;
  /** Orange where it isn't said. */
  legs?: string;
  /** A bird of prey: hooked beak, stern eye, wide wings. */
  raptor?: boolean;
}

const INK = '#20183c';
/** Angles of the span above the horizon, radians, at the top and at the foot of a beat; how far the tip lags. */
const TOP = 1.12;
const FOOT = -0.95;
const LAG = 0.7;
/** Own heights. */
const ARM = 0.36;

/** One blade, from its root; `angle` clockwise from straight back, `wide` half its width. */
export function feather(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  angle: number,
  long: number,
  wide: number,
  colour: string,
  darkTip: number,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(angle);
  const shade = canvas.createLinearGradient(0, -wide, long * 0.5, wide * 1.4);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.26));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, INK, 0.16 + darkTip));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(0, -wide * 0.6);
  canvas.bezierCurveTo(long * 0.4, -wide * 1.15, long * 0.86, -wide * 1.1, long, -wide * 0.1);
  canvas.bezierCurveTo(long * 0.98, wide * 0.75, long * 0.5, wide * 1.1, 0, wide * 0.6);
  canvas.closePath();
  canvas.fill();
  canvas.restore();
}

/** One wing, `turns` into its beat and `open` 0 to 1, in the body's own axes; the far one is darker and set back. */
export function drawWingOf(canvas: SKRSContext2D, plumage: Plumage, turns: number, open: number, near: boolean): void {
  const beat = Math.sin(turns * TURN);
  const rush = Math.cos(turns * TURN);
  const size = (plumage.raptor ? 1.3 : 1) * lerp(0.7, 1, clamp(open)) * (near ? 1 : 0.94);
  const wing = near ? plumage.wing : mix(plumage.wing, INK, 0.2);
  const cover = near ? plumage.back : mix(plumage.back, INK, 0.24);
  const raise = lerp(lerp(-0.1, FOOT, clamp(open * 2 - 1)), TOP, 0.5 + 0.5 * beat) + (near ? 0 : 0.12);
  const [shoulderX, shoulderY] = near ? [-0.11, -0.08] : [-0.2, -0.14];
  // Along the span, as seen: the arm, then the hand whose direction lags.
  const arm = spanOf(raise, ARM * size, near);
  const hand = spanOf(raise - LAG * rush * 0.8, ARM * size * 1.25, near);
  const at = (along: number): readonly [number, number] => [
    shoulderX + arm[0] * Math.min(1, along * 2) + hand[0] * 0.5 * Math.max(0, along * 2 - 1),
    shoulderY + arm[1] * Math.min(1, along * 2) + hand[1] * 0.5 * Math.max(0, along * 2 - 1),
  ];
  const tipAngle = Math.atan2(hand[1], hand[0]);
  const count = plumage.raptor ? 9 : 8;
  for (let index = 0; index < count; index++) {
    const along = index / (count - 1);
    const [x, y] = at(along);
    const long = lerp(0.3, 0.46, along ** 0.8) * size;
    feather(canvas, x, y, lerp(0.12, tipAngle, along ** 1.5), long, 0.068 * size, wing, 0.2);
  }
  for (let index = 0; index < 6; index++) {
    const along = index / 5.6;
    const [x, y] = at(along);
    feather(
      canvas,
      x,
      y,
      lerp(0.2, tipAngle, along ** 1.5),
      lerp(0.19, 0.22, along) * size,
      0.066 * size,
      mix(wing, cover, 0.55),
      0.04,
    );
  }
  const [elbowX, elbowY] = at(0.5);
  const [wristX, wristY] = at(0.95);
  canvas.strokeStyle = cover;
  canvas.lineWidth = 0.1 * size;
  canvas.beginPath();
  canvas.moveTo(shoulderX + 0.03, shoulderY + 0.02);
  canvas.quadraticCurveTo(elbowX - 0.05 * size, elbowY, wristX, wristY);
  canvas.stroke();
  canvas.strokeStyle = mix(cover, '#ffffff', 0.28);
  canvas.lineWidth = 0.034 * size;
  canvas.beginPath();
  canvas.moveTo(shoulderX + 0.01, shoulderY);
  canvas.quadraticCurveTo(elbowX - 0.075 * size, elbowY - 0.01, wristX - 0.015, wristY - 0.012);
  canvas.stroke();
}

/** A wing that stretches towards us at the middle of its beat is foreshortened, and sweeps back; the far one leans forwards. */
const spanOf = (raise: number, long: number, near: boolean): readonly [number, number] => [
  long * (0.22 + 0.5 * Math.cos(raise) ** 2 - (near ? 0 : 0.42)),
  -long * Math.sin(raise),
];
