/** Horns, antlers and trunks of the stage's own animals. Called by `beast-head.ts`; the head's radius is the unit. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Coats, SHADE } from './beast-colours.js';
import { type Bead, softened, traceOval, traceTube } from './beast-shapes.js';
import type { Species } from './beast-species.js';
import type { Body } from './body.js';
import { clamp, lerp, TURN } from './easing.js';
import type { Spot } from './limbs.js';
import { mix } from './paint.js';

export function drawHorns(canvas: SKRSContext2D, { horns }: Species, coats: Coats): void {
  const bone = mix('#f5e6c8', coats.coat, 0.08);
  canvas.lineCap = 'round';
  for (const near of [false, true]) {
    canvas.save();
    canvas.translate(near ? 0.22 : -0.3, -0.78);
    if (!near) canvas.scale(-1, 1);
    canvas.strokeStyle = near ? bone : mix(bone, SHADE, 0.18);
    canvas.fillStyle = canvas.strokeStyle;
    if (horns === 'cow' || horns === 'bull') {
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

const HANGING: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-0.98, 0.62, 0.33],
  [-1.1, 1.2, 0.26],
  [-1.18, 1.68, 0.21],
  [-1.44, 1.98, 0.17],
];
const RAISED: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-1.12, 0.32, 0.34],
  [-1.72, 0.1, 0.27],
  [-2.05, -0.45, 0.22],
  [-1.86, -1, 0.18],
];
/** Down to what lies on the ground. */
const DIPPED: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-0.95, 0.75, 0.32],
  [-1.12, 1.4, 0.25],
  [-1.26, 2, 0.2],
  [-1.34, 2.45, 0.18],
];

/** A trunk swings as it hangs; it is raised to wave, to trumpet and to be glad. */
/** Between two ways to hold a trunk each piece turns and keeps its length: half way up it is no shorter. */
function swung(from: readonly Spot[], to: readonly (readonly [number, number, ...unknown[]])[], part: number): Spot[] {
  const spots: Spot[] = [[lerp(from[0]![0], to[0]![0], part), lerp(from[0]![1], to[0]![1], part)]];
  for (let index = 1; index < from.length; index++) {
    const way = (
      line: readonly (readonly [number, number, ...unknown[]])[],
    ): readonly [angle: number, long: number] => {
      const [dx, dy] = [line[index]![0] - line[index - 1]![0], line[index]![1] - line[index - 1]![1]];
      // It goes up forwards, past straight ahead.
      const angle = Math.atan2(dy, dx);
      return [angle < -0.2 ? angle + TURN : angle, Math.hypot(dx, dy)];
    };
    const [[fromAngle, fromLong], [toAngle, toLong]] = [way(from), way(to)];
    const [angle, long] = [lerp(fromAngle, toAngle, part), lerp(fromLong, toLong, part)];
    const [x, y] = spots[index - 1]!;
    spots.push([x + Math.cos(angle) * long, y + Math.sin(angle) * long]);
  }
  return spots;
}

export function drawTrunk(canvas: SKRSContext2D, coats: Coats, body: Body): void {
  const up = clamp(Math.max(body.wave, body.cheer, (body.mouth - 0.3) * 1.4)) * (1 - clamp(body.dip));
  const sway =
    0.16 * Math.sin(body.clock * 1.7 + body.whim * TURN) + 0.14 * Math.sin(body.step * TURN) * clamp(body.stride);
  const waved = 0.28 * Math.sin(body.wavePhase * TURN) * clamp(body.wave);
  const hung = HANGING.map(([x, y], index): Spot => {
    const [downX, downY] = DIPPED[index]!;
    return [lerp(x, downX, clamp(body.dip)), lerp(y, downY, clamp(body.dip))];
  });
  const beads = swung(hung, RAISED, up).map(([x, y], index): Bead => {
    const part = (index / (HANGING.length - 1)) ** 1.5;
    return [x + part * (sway + waved), y + part * waved * 0.4, HANGING[index]![2]];
  });
  const fine = softened(beads);
  // A tusk each, the far one behind.
  for (const near of [false, true]) {
    if (near) {
      canvas.beginPath();
      traceTube(canvas, fine);
      canvas.strokeStyle = coats.rim;
      canvas.lineWidth = 0.07;
      canvas.stroke();
      const shade = canvas.createLinearGradient(-1.5, 0, -0.6, 0.3);
      shade.addColorStop(0, coats.light);
      shade.addColorStop(0.7, coats.coat);
      shade.addColorStop(1, coats.coat);
      canvas.fillStyle = shade;
      canvas.fill();
      canvas.strokeStyle = coats.dark;
      canvas.lineWidth = 0.045;
      canvas.lineCap = 'round';
      canvas.beginPath();
      for (let index = 5; index < fine.length - 2; index += 3) {
        const [x, y, radius] = fine[index]!;
        canvas.moveTo(x - radius * 0.5, y + 0.03);
        canvas.quadraticCurveTo(x, y + 0.1, x + radius * 0.5, y - 0.02);
      }
      canvas.stroke();
    }
    canvas.fillStyle = near ? '#fff7e6' : '#d9cdbf';
    canvas.beginPath();
    const [x, y] = near ? [-0.34, 0.62] : [-0.86, 0.42];
    canvas.moveTo(x - 0.14, y - 0.12);
    canvas.quadraticCurveTo(x - 0.3, y + 0.45, x - 0.78, y + 0.42);
    canvas.quadraticCurveTo(x - 0.12, y + 0.72, x + 0.14, y - 0.05);
    canvas.fill();
  }
}
