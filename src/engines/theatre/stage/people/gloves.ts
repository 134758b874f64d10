/** Boxing gloves, drawn in place of hands. Called by `arms.ts`; own heights, y downwards, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { cuff, SHADOW, type Spot } from './limbs.js';

/** How much larger than the hand in it, and how far before the wrist its middle is, in radii of a hand. */
const ROUND = 1.75;
const BEFORE = 0.7;

/** A padded fist with its thumb along the upper side and a white cuff. */
export function drawGlove(
  canvas: SKRSContext2D,
  colour: string,
  joint: Spot,
  [x, y]: Spot,
  hand: number,
  side: number,
): void {
  const angle = Math.atan2(y - joint[1], x - joint[0]);
  cuff(canvas, '#fdf6ea', joint, [x, y], hand * 2.3, [0.78, 1]);
  canvas.save();
  canvas.translate(x + Math.cos(angle) * hand * BEFORE, y + Math.sin(angle) * hand * BEFORE);
  canvas.rotate(angle);
  // The thumb is on top on whichever side the glove points to.
  const up = Math.cos(angle) < 0 ? 1 : -1;
  canvas.scale(hand * ROUND, hand * ROUND * up * (Math.abs(Math.cos(angle)) < 0.3 ? side : 1));
  for (const [tone, grown] of [
    [mix(colour, SHADOW, 0.4), 0.07],
    [colour, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.roundRect(-0.9 - grown, -0.86 - grown, 1.86 + grown * 2, 1.72 + grown * 2, 0.74 + grown);
    canvas.fill();
    canvas.beginPath();
    canvas.ellipse(-0.06, 0.72, 0.56 + grown, 0.34 + grown, 0.2, 0, TURN);
    canvas.fill();
  }
  canvas.fillStyle = mix(colour, '#ffffff', 0.45);
  canvas.beginPath();
  canvas.ellipse(0.24, -0.3, 0.4, 0.2, 0.3, 0, TURN);
  canvas.fill();
  canvas.strokeStyle = mix(colour, SHADOW, 0.45);
  canvas.lineWidth = 0.09;
  canvas.beginPath();
  canvas.ellipse(-0.06, 0.66, 0.58, 0.36, 0.2, -0.9 * Math.PI, -0.1 * Math.PI);
  canvas.stroke();
  canvas.restore();
}
