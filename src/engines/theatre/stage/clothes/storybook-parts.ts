/** What those from stories have that nobody else has: a plait down to the feet, fur round the face, a nose of wood. Called by the heads; radii of a head. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';
import { SHADOW } from '../people/limbs.js';

/** Strand over strand, down to the heels, a bow at its end. */
export function drawPlait(canvas: SKRSContext2D, hair: string, at: Across, swing: number): void {
  canvas.fillStyle = mix(hair, SHADOW, 0.3);
  canvas.beginPath();
  canvas.ellipse(at(0, 0.16), 0, 1.1, 1.24, 0, 0, TURN);
  canvas.fill();
  const strands = 8;
  for (let strand = strands; strand >= 0; strand--) {
    const part = strand / strands;
    const x = at(0.86, 1.0) + 0.34 * Math.sin(part * 2.4) + swing * 0.8 * part ** 1.6;
    const y = lerp(0.7, 4.1, part);
    const wide = lerp(0.5, 0.28, part);
    canvas.fillStyle = mix(hair, strand % 2 ? '#fff2cc' : '#a8641e', 0.16);
    canvas.beginPath();
    canvas.ellipse(x + (strand % 2 ? 0.08 : -0.08), y, wide, 0.34, strand % 2 ? 0.5 : -0.5, 0, TURN);
    canvas.fill();
    if (strand % 3 === 1) {
      canvas.fillStyle = '#ff9ac0';
      canvas.beginPath();
      canvas.arc(x, y, 0.13, 0, TURN);
      canvas.fill();
    }
  }
}

/** Fur all round a bare face, with a peak over the brow and an ear at each side. */
export function apeFur(at: Across): Path2D {
  const fur = new Path2D();
  fur.moveTo(at(0, -0.2), 1.16);
  fur.bezierCurveTo(at(0.7, 0.6), 1.16, at(1.2, 1.2), 0.7, at(1.12, 1.2), -0.1);
  fur.bezierCurveTo(at(1.1, 1.2), -0.9, at(0.7, 0.8), -1.26, at(0, 0.1), -1.26);
  fur.bezierCurveTo(at(-0.7, -0.6), -1.26, at(-1.1, -1), -0.9, at(-1.12, -1.04), -0.1);
  fur.bezierCurveTo(at(-1.2, -1.1), 0.7, at(-0.7, -0.8), 1.16, at(0, -0.2), 1.16);
  fur.moveTo(at(0, -0.24), 0.98);
  fur.bezierCurveTo(at(-0.46, -0.66), 1.0, at(-0.74, -0.9), 0.7, at(-0.64, -0.8), 0.3);
  fur.bezierCurveTo(at(-0.84, -0.92), -0.1, at(-0.66, -0.8), -0.56, at(-0.34, -0.52), -0.54);
  fur.quadraticCurveTo(at(-0.14, -0.36), -0.54, at(0, -0.24), -0.3);
  fur.quadraticCurveTo(at(0.14, -0.1), -0.54, at(0.34, 0.06), -0.54);
  fur.bezierCurveTo(at(0.66, 0.4), -0.56, at(0.84, 0.6), -0.1, at(0.64, 0.44), 0.3);
  fur.bezierCurveTo(at(0.74, 0.5), 0.7, at(0.46, 0.2), 1.0, at(0, -0.24), 0.98);
  for (const side of earsOf(at)) {
    fur.moveTo(side + 0.26, 0.06);
    fur.arc(side, 0.06, 0.26, 0, TURN, true);
  }
  return fur;
}

const earsOf = (at: Across): readonly number[] => [at(-1.12, -0.9), at(1.12, 1.0)];

/** How long it is for who is honest, and how much it grows. */
const NOSE = { short: 0.34, grows: 2.4 } as const;

/** Straight out to where its owner looks. */
export function drawLongNose(canvas: SKRSContext2D, skin: string, at: Across, fibs: number): void {
  const long = NOSE.short + NOSE.grows * fibs;
  const [x, y] = [at(0, -0.4), 0.36];
  const [toX, toY] = [x - long * at(0.8, 1), y - long * at(0.2, 0.06)];
  for (const [colour, thick] of [
    [mix(skin, '#5a2a14', 0.5), 0.32],
    [mix(skin, '#c8743a', 0.3), 0.25],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = thick;
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.lineTo(toX, toY);
    canvas.stroke();
  }
  canvas.fillStyle = '#e0604a';
  canvas.beginPath();
  canvas.arc(toX, toY, 0.2, 0, TURN);
  canvas.fill();
}
