/** Instead of legs: the tail of who lives in the sea, which beats slowly and bends as they swim. Called by `puppet.ts`; own heights, y downwards, looking left. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import type { Spot } from '../painting/curves.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from './limbs.js';
import type { Pattern } from './patterns.js';

/** Bones of it, how long it is, parts of the hips' height, and how far the last one swings, radians. */
const BONES = 6;
const LONG = 1.16;
const SWINGS = 0.85;

/** Where its middle runs: down from the hips, its end turned back like the tail of somebody who sits up in the water. */
function spine(pattern: Pattern, body: Body): { spots: Spot[]; angle: number } {
  const beat = body.clock * lerp(0.55, 1.15, clamp(body.undulate)) * TURN;
  const bone = (pattern.hip * LONG) / BONES;
  const spots: Spot[] = [[0, -pattern.hip - 0.02]];
  let angle = 0;
  for (let index = 0; index < BONES; index++) {
    const part = (index + 1) / BONES;
    angle =
      (0.5 * part * part + 0.16 * part) * lerp(0.35, 1, clamp(body.turn)) +
      SWINGS * 0.5 * part * Math.sin(beat - part * 2.2);
    const [x, y] = spots.at(-1)!;
    spots.push([x + Math.sin(angle) * bone, y + Math.cos(angle) * bone]);
  }
  return { spots, angle };
}

export function drawFishTail(canvas: SKRSContext2D, pattern: Pattern, colour: string, body: Body): void {
  const { spots, angle } = spine(pattern, body);
  const wide = (part: number): number => pattern.half * lerp(1.04, 0.24, part ** 0.8);
  const end = spots.at(-1)!;
  const fin = mix(colour, '#ffffff', 0.28);
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(...end);
    canvas.rotate(-angle + side * 0.62);
    canvas.fillStyle = side < 0 ? mix(fin, SHADOW, 0.16) : fin;
    canvas.beginPath();
    canvas.moveTo(0, -0.03);
    canvas.bezierCurveTo(side * 0.1, 0.02, side * 0.13, 0.13, side * 0.05, 0.22);
    canvas.quadraticCurveTo(side * 0.01, 0.13, -side * 0.03, 0.02);
    canvas.fill();
    canvas.strokeStyle = mix(colour, SHADOW, 0.2);
    canvas.lineWidth = 0.007;
    canvas.beginPath();
    for (const x of [0.02, 0.05]) {
      canvas.moveTo(side * 0.012, 0.02);
      canvas.quadraticCurveTo(side * (x + 0.03), 0.07, side * (x + 0.015), 0.15);
    }
    canvas.stroke();
    canvas.restore();
  }
  const edge = (side: number): Spot[] =>
    spots.map(([x, y], index) => {
      const before = spots[Math.max(0, index - 1)]!;
      const after = spots[Math.min(BONES, index + 1)]!;
      const long = Math.hypot(after[0] - before[0], after[1] - before[1]);
      const half = side * wide(index / BONES);
      return [x + ((after[1] - before[1]) / long) * half, y - ((after[0] - before[0]) / long) * half];
    });
  const path = new Path2D();
  const [left, right] = [edge(-1), edge(1).reverse()];
  path.moveTo(...left[0]!);
  for (const side of [left, right])
    for (const [index, spot] of side.entries()) {
      const next = side[index + 1];
      if (next) path.quadraticCurveTo(...spot, (spot[0] + next[0]) / 2, (spot[1] + next[1]) / 2);
      else path.lineTo(...spot);
    }
  path.closePath();
  const shade = canvas.createLinearGradient(-pattern.half, 0, pattern.half * 1.2, 0);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.3));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, SHADOW, 0.4));
  canvas.fillStyle = shade;
  canvas.fill(path);
  drawScales(canvas, spots, wide, mix(colour, SHADOW, 0.26));
  // Where skin ends: a hem of small fins.
  canvas.fillStyle = fin;
  const [x, y] = spots[0]!;
  for (let frill = -2; frill <= 2; frill++) {
    canvas.beginPath();
    canvas.ellipse(x + frill * pattern.half * 0.42, y + 0.012, pattern.half * 0.28, 0.03, 0, 0, TURN);
    canvas.fill();
  }
}

function drawScales(canvas: SKRSContext2D, spots: readonly Spot[], wide: (part: number) => number, tone: string): void {
  canvas.strokeStyle = tone;
  canvas.lineWidth = 0.007;
  canvas.beginPath();
  for (let row = 1; row < BONES; row++) {
    const [x, y] = spots[row]!;
    const half = wide(row / BONES) * 0.72;
    const count = row < 3 ? 3 : 2;
    for (let scale = 0; scale < count; scale++) {
      const radius = half / count;
      const at = x - half + radius * (2 * scale + 1);
      canvas.moveTo(at + radius, y - 0.01);
      canvas.arc(at, y - 0.01, radius, 0, TURN / 2);
    }
  }
  canvas.stroke();
}
