/** What grows on the backs of the stage's own animals: manes, humps, spines. Called by `drawn-beast.ts`; own heights, looking left. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { type Bead, onTube, traceOval } from '../painting/beast-shapes.js';
import { clamp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Coats } from './beast-colours.js';
import type { Species } from './beast-species.js';

/** A mane down the neck: long locks that blow, or short bristles. */
export function drawCrest(
  canvas: SKRSContext2D,
  { mane }: Species,
  coats: Coats,
  neck: readonly Bead[],
  body: Body,
): void {
  const long = mane === 'crest';
  const going = clamp(body.stride) * (0.5 + 0.5 * body.running);
  canvas.fillStyle = coats.mane;
  canvas.beginPath();
  for (let lock = 0; lock <= 6; lock++) {
    const along = lock / 6.6;
    const blown = going * 0.05 + 0.012 * Math.sin(body.clock * 4 - lock * 0.9) * (1 + going);
    const [x, y] = onTube(neck, along, long ? 0.85 : 0.95);
    const size = long ? 0.058 : 0.03;
    traceOval(
      canvas,
      x + size * 0.5 + blown * (long ? 1 : 0.2),
      y - size * 0.3,
      size * (long ? 1.3 : 1),
      size * 0.85,
      0.5,
    );
  }
  canvas.fill();
}

/** Stiff hair that stands up along the back, from the neck to the tail. */
export function drawBristles(canvas: SKRSContext2D, coats: Coats, trunk: readonly Bead[]): void {
  canvas.fillStyle = coats.mane;
  canvas.beginPath();
  for (let tuft = 0; tuft < 15; tuft++) {
    const at = tuft / 15;
    canvas.moveTo(...onTube(trunk, at - 0.03, 0.85));
    canvas.lineTo(...onTube(trunk, at + 0.09, 1.34 - 0.22 * at));
    canvas.lineTo(...onTube(trunk, at + 0.09, 0.85));
    canvas.closePath();
  }
  canvas.fill();
}

/** Curls all over a fleece, whose outline is the clip. */
export function drawCurls(canvas: SKRSContext2D, coats: Coats, trunk: readonly Bead[]): void {
  const [[chestX, chestY, chest], [rumpX, rumpY, rump]] = [trunk[0]!, trunk.at(-1)!];
  const [left, right] = [Math.min(chestX - chest, rumpX - rump), Math.max(chestX + chest, rumpX + rump)];
  const top = Math.min(chestY - chest, rumpY - rump) + 0.03;
  canvas.lineWidth = 0.016;
  canvas.lineCap = 'round';
  for (const [tone, shifted] of [
    [mix(coats.coat, coats.dark, 0.55), 0],
    [mix(coats.coat, '#ffffff', 0.3), 0.012],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.beginPath();
    for (let row = 0; row < 5; row++)
      for (let curl = 0; curl < 9; curl++) {
        const [x, y] = [left + ((curl + (row % 2) / 2) / 9) * (right - left), top + row * 0.1];
        canvas.moveTo(x - shifted + 0.036, y - shifted);
        canvas.arc(x - shifted, y - shifted, 0.036, 0, Math.PI * 1.15);
      }
    canvas.stroke();
  }
}

/** Hills on the back, each with a shaggy top: of one hump from the shoulders to the rump, of two half as wide. */
export function drawHumps(canvas: SKRSContext2D, { mane }: Species, coats: Coats, trunk: readonly Bead[]): void {
  const hills =
    mane === 'humps'
      ? ([
          [-0.04, 0.5, 0.19],
          [0.48, 1, 0.18],
        ] as const)
      : ([[-0.06, 0.96, 0.31]] as const);
  for (const [from, to, high] of hills) {
    const [left, foot] = onTube(trunk, from, 0.86);
    const [right, back] = onTube(trunk, to, 0.86);
    const [x, ridge] = onTube(trunk, (from + to) / 2, 0.95);
    const top = ridge - high;
    const half = (right - left) / 2;
    const hill = new Path2D();
    hill.moveTo(left, foot + 0.05);
    hill.lineTo(left, foot);
    hill.bezierCurveTo(left + half * 0.3, foot - high * 0.3, x - half * 0.86, top, x - half * 0.04, top);
    hill.bezierCurveTo(x + half * 0.82, top, right - half * 0.3, back - high * 0.3, right, back);
    hill.lineTo(right, back + 0.05);
    canvas.strokeStyle = coats.rim;
    canvas.lineWidth = 0.018;
    canvas.stroke(hill);
    canvas.fillStyle = coats.coat;
    canvas.fill(hill);
    canvas.fillStyle = coats.mane;
    canvas.beginPath();
    canvas.moveTo(x - half * 0.34, top + high * 0.34);
    canvas.quadraticCurveTo(x - half * 0.24, top - 0.01, x - half * 0.04, top - 0.012);
    canvas.quadraticCurveTo(x + half * 0.22, top - 0.006, x + half * 0.36, top + high * 0.36);
    for (const [across, down] of [
      [0.22, 0.24],
      [0.14, 0.44],
      [0, 0.26],
      [-0.1, 0.46],
      [-0.2, 0.24],
    ] as const)
      canvas.lineTo(x + half * across, top + high * down);
    canvas.fill();
  }
}

/** A hedgehog's coat: rows of quills that lie over each other from behind the head to the tail, all but the belly. */
export function drawSpines(canvas: SKRSContext2D, coats: Coats, trunk: readonly Bead[]): void {
  const [neck, tail] = [trunk[0]!, trunk.at(-1)!];
  const [x, y] = [(tail[0] + neck[0]) / 2, (tail[1] + neck[1]) / 2 + 0.02];
  const [wide, high] = [Math.hypot(tail[0] - neck[0], tail[1] - neck[1]) / 2 + 0.25, 0.37];
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(Math.atan2(tail[1] - neck[1], tail[0] - neck[0]));
  for (let row = 0; row < QUILL_ROWS; row++) {
    const out = 1 - row / QUILL_ROWS;
    const many = Math.round(6 + 15 * out);
    for (const [part, tone] of [
      [1, row % 2 ? mix(coats.mark, coats.light, 0.2) : coats.mark],
      [0.34, mix(coats.mark, coats.light, 0.75)],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (let quill = 0; quill <= many; quill++) {
        const turn = Math.PI * (1.04 - 1.12 * ((quill + (row % 2) / 2) / many));
        const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
        const [atX, atY] = [wide * out * cos, -high * out * sin];
        // They lean towards the tail.
        const [tipX, tipY] = [atX + 0.11 * cos + 0.055, atY - 0.11 * sin + 0.01];
        const [footX, footY] = [atX + (tipX - atX) * (1 - part), atY + (tipY - atY) * (1 - part)];
        const half = 0.034 * part;
        canvas.moveTo(footX + half * sin, footY + half * cos);
        canvas.lineTo(tipX, tipY);
        canvas.lineTo(footX - half * sin, footY - half * cos);
        canvas.closePath();
      }
      if (part === 1) {
        canvas.moveTo(wide * out, 0);
        canvas.ellipse(0, 0, wide * out, high * out, 0, 0, Math.PI, true);
      }
      canvas.fill();
    }
  }
  canvas.restore();
}

const QUILL_ROWS = 5;
