/** Horns and antlers of the stage's own animals. Called by `beast-head.ts`; the head's radius is the unit. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { traceOval } from '../painting/beast-shapes.js';
import { mix } from '../painting/paint.js';
import { type Coats, SHADE } from './beast-colours.js';
import type { Species } from './beast-species.js';

export function drawHorns(canvas: SKRSContext2D, { horns }: Species, coats: Coats): void {
  const bone = mix('#f5e6c8', coats.coat, 0.08);
  canvas.lineCap = 'round';
  for (const near of [false, true]) {
    canvas.save();
    canvas.translate(near ? 0.22 : -0.3, -0.78);
    if (!near) canvas.scale(-1, 1);
    canvas.strokeStyle = near ? bone : mix(bone, SHADE, 0.18);
    canvas.fillStyle = canvas.strokeStyle;
    if (horns === 'unicorn') {
      if (near) drawUnicornHorn(canvas);
    } else if (horns === 'cow' || horns === 'bull') {
      const size = horns === 'bull' ? 1.4 : 1;
      canvas.beginPath();
      canvas.moveTo(-0.14, 0.05);
      canvas.bezierCurveTo(0.1 * size, -0.05, 0.5 * size, -0.1, 0.46 * size, -0.62 * size);
      canvas.bezierCurveTo(0.7 * size, -0.2, 0.5 * size, 0.24, 0.1, 0.22);
      canvas.fill();
    } else if (horns === 'goat') {
      canvas.beginPath();
      canvas.moveTo(-0.14, 0.1);
      canvas.bezierCurveTo(-0.2, -0.7, 0.2, -1.15, 0.72, -1.1);
      canvas.bezierCurveTo(0.3, -0.85, 0.2, -0.4, 0.2, 0.1);
      canvas.fill();
    } else if (horns === 'ram') {
      canvas.lineWidth = 0.3;
      canvas.beginPath();
      canvas.moveTo(-0.05, 0.05);
      canvas.bezierCurveTo(0.3, -0.55, 1, -0.2, 0.85, 0.4);
      canvas.bezierCurveTo(0.75, 0.8, 0.3, 0.75, 0.35, 0.42);
      canvas.stroke();
    } else if (horns === 'knobs') {
      canvas.strokeStyle = coats.coat;
      canvas.lineWidth = 0.2;
      canvas.beginPath();
      canvas.moveTo(0, 0.1);
      canvas.lineTo(0.1, -0.5);
      canvas.stroke();
      canvas.fillStyle = coats.mark;
      canvas.beginPath();
      traceOval(canvas, 0.11, -0.56, 0.19, 0.17);
      canvas.fill();
    } else {
      canvas.strokeStyle = near ? '#7d5138' : '#5d3b2d';
      canvas.lineWidth = 0.17;
      canvas.lineJoin = 'round';
      canvas.beginPath();
      canvas.moveTo(0, 0.1);
      canvas.quadraticCurveTo(0.42, -0.5, 0.55, -1.35);
      canvas.moveTo(0.3, -0.42);
      canvas.lineTo(-0.12, -0.95);
      canvas.moveTo(0.47, -0.85);
      canvas.lineTo(0.95, -1.2);
      canvas.stroke();
    }
    canvas.restore();
  }
}

export function drawNoseHorns(canvas: SKRSContext2D): void {
  canvas.fillStyle = '#efe6da';
  for (const [x, y, size] of [
    [-1.5, 0.02, 0.9],
    [-1, -0.28, 0.5],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(x - 0.2 * size, y + 0.12);
    canvas.quadraticCurveTo(x - 0.3 * size, y - 0.6 * size, x - 0.06, y - size);
    canvas.quadraticCurveTo(x + 0.16 * size, y - 0.4 * size, x + 0.36 * size, y + 0.1);
    canvas.fill();
  }
}

/** A boar's, from the corners of its mouth upwards. */
export function drawTusks(canvas: SKRSContext2D): void {
  canvas.fillStyle = '#fff8e6';
  canvas.strokeStyle = 'rgba(70, 40, 40, 0.6)';
  canvas.lineWidth = 0.035;
  for (const [x, y, way] of [
    [-0.98, 0.44, -1],
    [-0.34, 0.5, 1],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(x - 0.1, y + 0.04);
    canvas.quadraticCurveTo(x + 0.22 * way, y - 0.06, x + 0.2 * way, y - 0.5);
    canvas.quadraticCurveTo(x + 0.02 * way, y - 0.24, x + 0.1, y + 0.08);
    canvas.closePath();
    canvas.fill();
    canvas.stroke();
  }
}

/** One, on the forehead, with a line that winds around it. */
function drawUnicornHorn(canvas: SKRSContext2D): void {
  canvas.fillStyle = '#f6c544';
  canvas.strokeStyle = '#c98a1e';
  canvas.lineWidth = 0.07;
  canvas.beginPath();
  canvas.moveTo(-0.72, 0.14);
  canvas.lineTo(-1.06, -1.42);
  canvas.lineTo(-0.28, -0.06);
  canvas.closePath();
  canvas.fill();
  canvas.stroke();
  canvas.beginPath();
  for (const up of [0.18, 0.4, 0.6]) {
    canvas.moveTo(-0.72 - 0.34 * up, 0.14 - 1.56 * up);
    canvas.lineTo(-0.28 - 0.78 * up, -0.06 - 1.36 * up - 0.04);
  }
  canvas.stroke();
}
