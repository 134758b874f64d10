/**
 * Limbs of rubber, as cartoons of old have them: they swell where they leave the body, taper, bend in one sweep, and end in
 * a white glove with a rolled cuff or a round-toed shoe. Drawn for things that came alive; called by `arms.ts` and `puppet.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { hose, roundLimb, SHADOW, type Spot } from './limbs.js';

/** How much wider than its measure a limb is at the body, and at its end. */
const ROOT = 1.34;
const END = 0.84;
/** Of a leg, which carries. */
const ANKLE = 0.92;

export function drawHoseArm(canvas: SKRSContext2D, colour: string, width: number, root: Spot, joint: Spot, end: Spot) {
  roundLimb(canvas, colour, hose(root, joint, end), width * ROOT, width * END);
}

export function drawHoseLeg(canvas: SKRSContext2D, colour: string, width: number, root: Spot, knee: Spot, ankle: Spot) {
  roundLimb(canvas, colour, hose(root, knee, ankle), width * ROOT, width * ANKLE);
}

/** The rolled edge of a glove about a wrist; `angle` is where the forearm points. */
export function drawRolledCuff(
  canvas: SKRSContext2D,
  colour: string,
  [x, y]: Spot,
  radius: number,
  angle: number,
): void {
  canvas.save();
  canvas.translate(x - Math.cos(angle) * radius * 0.42, y - Math.sin(angle) * radius * 0.42);
  canvas.rotate(angle);
  for (const [tone, grown] of [
    [mix(colour, SHADOW, 0.32), 0.12],
    [colour, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.ellipse(0, 0, radius * (0.36 + grown), radius * (0.82 + grown), 0, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
}

/** A plump shoe, its toe to the side where it goes; `turn` 0 points at us and outwards, 1 to the left; `tilt` lifts the heel. */
export function drawRoundShoe(
  canvas: SKRSContext2D,
  colour: string,
  [x, y]: Spot,
  size: number,
  turn: number,
  side: number,
  tilt: number,
): void {
  const ahead = -turn + side * (1 - turn) * 0.55;
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-tilt);
  canvas.translate(ahead * size * 0.42, 0);
  const dome = (wide: number, high: number, lift: number): void => {
    canvas.beginPath();
    canvas.moveTo(-wide, -lift);
    canvas.bezierCurveTo(-wide * 1.12, -high * 0.9, -wide * 0.5 + ahead * wide * 0.2, -high, ahead * wide * 0.1, -high);
    canvas.bezierCurveTo(wide * 0.5 + ahead * wide * 0.2, -high, wide * 1.12, -high * 0.9, wide, -lift);
    canvas.closePath();
    canvas.fill();
  };
  const wide = size * (0.84 + 0.14 * turn);
  canvas.fillStyle = mix(colour, SHADOW, 0.36);
  dome(wide, size * 0.92, 0);
  canvas.fillStyle = colour;
  dome(wide * 0.92, size * 0.85, size * 0.03);
  canvas.fillStyle = mix(colour, '#ffffff', 0.46);
  canvas.beginPath();
  canvas.ellipse(ahead * wide * 0.3 - wide * 0.16, -size * 0.6, wide * 0.3, size * 0.12, -0.24, 0, TURN);
  canvas.fill();
  canvas.fillStyle = mix(colour, '#fff4e4', 0.72);
  canvas.beginPath();
  canvas.roundRect(-wide * 1.04, -size * 0.17, wide * 2.08, size * 0.22, size * 0.11);
  canvas.fill();
  canvas.restore();
}
