/** The mouth of an animal that the stage draws itself: shut, open, with shut teeth or full. Called by `beast-face.ts`: the head's radius is the unit. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import type { Feeling } from '../faces/expression.js';
import { traceOval } from '../painting/beast-shapes.js';
import { mix } from '../painting/paint.js';
import type { Coats } from './beast-colours.js';
import type { Plan } from './beast-face.js';

export function drawMouth(
  canvas: SKRSContext2D,
  { mouth: [x, y, half], nose, noseSize }: Plan,
  coats: Coats,
  feeling: Feeling,
  body: Body,
  tongue: boolean,
): void {
  const line = mix(coats.nose, '#2a1522', 0.55);
  const open = feeling.mouth;
  if (feeling.teeth > 0) {
    drawTeeth(canvas, x, y, half, line);
    return;
  }
  canvas.strokeStyle = line;
  canvas.lineWidth = 0.055;
  if (noseSize > 0 && open < 0.3 && nose[0] > x - 0.2) {
    canvas.beginPath();
    canvas.moveTo(nose[0], nose[1] + noseSize * 0.5);
    canvas.lineTo(x - 0.02, y);
    canvas.stroke();
  }
  if (noseSize === 0 && body.dip > 0.3) return;
  const out = Math.max(body.lap, tongue && open > 0.1 ? 0.6 : 0);
  if (open > 0.12) {
    const deep = half * (0.5 + 1.25 * open);
    canvas.fillStyle = '#7a1838';
    canvas.beginPath();
    canvas.moveTo(x - half, y - 0.02);
    canvas.quadraticCurveTo(x, y + 0.1, x + half, y - 0.04);
    canvas.bezierCurveTo(x + half * 0.95, y + deep * 1.15, x - half * 0.9, y + deep * 1.15, x - half, y - 0.02);
    canvas.fill();
    canvas.save();
    canvas.clip();
    canvas.fillStyle = '#f4718c';
    canvas.beginPath();
    traceOval(canvas, x, y + deep * 0.82, half * 0.62, deep * 0.36);
    canvas.fill();
    canvas.restore();
  } else {
    const curve = 0.13 * feeling.smile;
    canvas.beginPath();
    if (noseSize > 0) {
      canvas.moveTo(x - half, y + (curve > 0 ? -0.02 : 0.12));
      canvas.quadraticCurveTo(x - half * 0.55, y + curve * 1.3, x - 0.02, y);
      canvas.quadraticCurveTo(x + half * 0.55, y + curve * 1.4, x + half, y + (curve > 0 ? -0.04 : 0.12));
    } else {
      canvas.moveTo(x - half, y);
      canvas.quadraticCurveTo(x, y + curve * 1.5, x + half, y - curve * 0.6);
    }
    canvas.stroke();
  }
  if (out < 0.05) return;
  canvas.fillStyle = '#f4718c';
  canvas.beginPath();
  traceOval(canvas, x - 0.02, y + 0.12 + 0.16 * out, 0.12, 0.1 + 0.17 * out, 0.1);
  canvas.fill();
}

/** Cheeks like balloons on both sides of rounded lips. */
export function drawPuffed(canvas: SKRSContext2D, { mouth: [x, y, half] }: Plan, coats: Coats, full: number): void {
  const lips = y + 0.04;
  for (const side of [-1, 1]) {
    const cheek = x + side * half * 1.5 + (side < 0 ? 0.06 : 0);
    canvas.fillStyle = mix(coats.coat, '#ff8a9c', 0.42);
    canvas.beginPath();
    traceOval(canvas, cheek, lips, (side < 0 ? 0.24 : 0.36) * full, 0.33 * full);
    canvas.fill();
    canvas.strokeStyle = mix(coats.coat, '#7a2038', 0.5);
    canvas.lineWidth = 0.045;
    canvas.stroke();
    canvas.fillStyle = 'rgba(255, 255, 255, 0.4)';
    canvas.beginPath();
    traceOval(canvas, cheek - 0.1 * full, lips - 0.14 * full, 0.09 * full, 0.06 * full, -0.4);
    canvas.fill();
  }
  canvas.fillStyle = mix(coats.snout, '#d8506a', 0.6);
  canvas.beginPath();
  traceOval(canvas, x, lips, 0.17, 0.17);
  canvas.fill();
  canvas.fillStyle = '#5a1028';
  canvas.beginPath();
  traceOval(canvas, x, lips, 0.09, 0.1);
  canvas.fill();
}

/** Shut teeth between drawn lips, a little askew. */
function drawTeeth(canvas: SKRSContext2D, x: number, y: number, half: number, line: string): void {
  const [wide, high] = [half * 1.25, half * 0.42];
  canvas.fillStyle = '#fffdf4';
  canvas.beginPath();
  canvas.roundRect(x - wide, y - high * 0.3, wide * 2, high * 2, high * 0.9);
  canvas.fill();
  canvas.lineWidth = 0.05;
  canvas.stroke();
  canvas.strokeStyle = mix(line, '#fffdf4', 0.35);
  canvas.lineWidth = 0.03;
  canvas.beginPath();
  canvas.moveTo(x - wide, y + high * 0.7);
  canvas.lineTo(x + wide, y + high * 0.7);
  for (const part of [-0.5, 0, 0.5]) {
    canvas.moveTo(x + wide * part, y - high * 0.3);
    canvas.lineTo(x + wide * part, y + high * 1.7);
  }
  canvas.stroke();
}
