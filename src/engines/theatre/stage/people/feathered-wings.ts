/** Two white wings of feathers, as angels have them, which open and close slowly, and beat as they fly. Called by `backs.ts`; own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from './limbs.js';
import type { Pattern } from './patterns.js';

const FEATHERS = 7;

export function drawFeatheredWings(
  canvas: SKRSContext2D,
  pattern: Pattern,
  colour: string,
  lining: string,
  body: Body,
): void {
  const turn = clamp(body.turn);
  const flies = clamp(body.flap);
  const beat = lerp(0.16 * Math.sin(body.clock * 2), 0.42 * Math.sin(body.clock * 9), flies);
  const root = -pattern.shoulder + 0.05;
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(lerp(side * 0.03, 0.07, turn), root);
    canvas.scale(lerp(side, side < 0 ? 0.62 : 1, turn), 1);
    canvas.rotate(-beat);
    // From the lowest feather up to the longest, each over the one before it.
    for (let feather = 0; feather < FEATHERS; feather++) {
      const part = feather / (FEATHERS - 1);
      const angle = lerp(1.25, -0.62, part);
      const long = lerp(0.15, 0.36, part ** 0.8);
      canvas.save();
      canvas.translate(lerp(0.01, 0.06, part), lerp(0.05, -0.1, part));
      canvas.rotate(angle);
      canvas.fillStyle = feather % 2 ? colour : mix(colour, lining, 0.5);
      canvas.beginPath();
      canvas.moveTo(0, 0.035);
      canvas.quadraticCurveTo(long * 0.6, 0.07, long, 0);
      canvas.quadraticCurveTo(long * 0.6, -0.05, 0, -0.035);
      canvas.fill();
      canvas.strokeStyle = mix(lining, SHADOW, 0.18);
      canvas.lineWidth = 0.005;
      canvas.stroke();
      canvas.restore();
    }
    canvas.strokeStyle = mix(colour, '#ffffff', 0.4);
    canvas.lineWidth = 0.055;
    canvas.beginPath();
    canvas.moveTo(0, 0.05);
    canvas.quadraticCurveTo(0.02, -0.08, 0.12, -0.15);
    canvas.stroke();
    canvas.restore();
  }
}
