/** Plates of a knight: shoulders, elbows, gauntlets, knees. Called by `puppet.ts` over the limbs of one in armour. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW, type Spot } from '../people/limbs.js';

/** A domed plate with a rim and a rivet. */
function plate(canvas: SKRSContext2D, colour: string, [x, y]: Spot, wide: number, high: number, angle: number): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(angle);
  for (const [tone, part, shift] of [
    [mix(colour, SHADOW, 0.55), 1, 0],
    [mix(colour, SHADOW, 0.12), 0.88, 0],
    [mix(colour, '#ffffff', 0.2), 0.62, -0.14],
    [mix(colour, '#ffffff', 0.6), 0.2, -0.26],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.ellipse(shift * wide, shift * high, wide * part, high * part, 0, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
}

const along = (from: Spot, to: Spot, part: number): Spot => [lerp(from[0], to[0], part), lerp(from[1], to[1], part)];
const directionOf = (from: Spot, to: Spot): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** Elbow and shoulder. */
export function drawCouter(canvas: SKRSContext2D, colour: string, root: Spot, joint: Spot, wide: number): void {
  plate(canvas, colour, joint, wide * 0.5, wide * 0.46, 0);
  const angle = directionOf(root, joint) - TURN / 4;
  plate(canvas, colour, along(root, joint, 0.3), wide * 0.72, wide * 0.4, angle);
  plate(canvas, colour, along(root, joint, 0.02), wide * 0.84, wide * 0.7, angle);
}

/** The flared cuff of a gauntlet. */
export function drawVambrace(canvas: SKRSContext2D, colour: string, joint: Spot, end: Spot, wide: number): void {
  const [from, to] = [along(joint, end, 0.5), along(joint, end, 0.98)];
  const angle = directionOf(joint, end);
  const [acrossX, acrossY] = [-Math.sin(angle), Math.cos(angle)];
  for (const [tone, part] of [
    [mix(colour, SHADOW, 0.5), 1],
    [colour, 0.8],
    [mix(colour, '#ffffff', 0.35), 0.3],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    for (const [[x, y], half] of [
      [from, wide * 0.72 * part],
      [to, wide * 0.46 * part],
      [to, -wide * 0.46 * part],
      [from, -wide * 0.72 * part],
    ] as const)
      canvas.lineTo(x + acrossX * half, y + acrossY * half);
    canvas.fill();
  }
}

/** Knee and the rim of the shin's plate. */
export function drawPoleyn(canvas: SKRSContext2D, colour: string, joint: Spot, end: Spot, wide: number): void {
  plate(canvas, colour, along(joint, end, 0.55), wide * 0.52, wide * 0.4, directionOf(joint, end) - TURN / 4);
  plate(canvas, colour, joint, wide * 0.56, wide * 0.5, 0);
}
