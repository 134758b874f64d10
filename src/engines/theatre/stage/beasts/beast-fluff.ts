/** Long soft hair of a dog: a white bib down to the forelegs, and a fluffy seat. Called by `drawn-beast.ts`; own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Coats } from './beast-colours.js';
import type { BeastPose } from './beast-pose.js';
import type { Species } from './beast-species.js';

/** Tufts: where on a round body, turns from straight ahead downwards, and how far they stand off, its radii. */
const BREAST = [
  [-0.02, 0.2],
  [0.06, 0.24],
  [0.14, 0.16],
] as const;
const SEAT = [
  [0.56, 0.13],
  [0.49, 0.2],
  [0.42, 0.23],
  [0.36, 0.15],
] as const;

/** Adds tufts that stand off breast and seat to the outline. */
export function traceFluff(canvas: SKRSContext2D, { chest, rump }: Species, pose: BeastPose): void {
  for (const [[x, y], radius, tufts] of [
    [pose.chest, chest[2], BREAST],
    [pose.rump, rump[2], SEAT],
  ] as const) {
    for (const [at, off] of tufts) {
      const angle = Math.PI - at * TURN + pose.reared;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const spot = (out: number, along: number): [number, number] => [
        x + radius * (cos * out - sin * along),
        y + radius * (sin * out + cos * along),
      ];
      canvas.moveTo(...spot(0.8, -0.3));
      canvas.quadraticCurveTo(...spot(1.08, -0.2), ...spot(1 + off, at < 0.3 ? -0.12 : 0.12));
      canvas.quadraticCurveTo(...spot(1.05, 0.2), ...spot(0.8, 0.3));
    }
  }
}

/** The bib and the belly in white, ragged where it ends. Within the outline. */
export function paintFluff(canvas: SKRSContext2D, { chest, waist }: Species, coats: Coats, pose: BeastPose): void {
  const [x, y] = pose.chest;
  const radius = chest[2];
  canvas.fillStyle = coats.belly;
  canvas.beginPath();
  // From the throat over the shoulder's edge down between the forelegs.
  canvas.moveTo(x - radius * 1.5, y - radius * 2.2);
  for (const [index, [across, down]] of BIB.entries()) {
    const [nextX, nextY] = [x + across * radius, y + down * radius];
    canvas.quadraticCurveTo(nextX + radius * (index ? 0.02 : -0.1), nextY - radius * 0.24, nextX, nextY);
    if (index + 1 < BIB.length) canvas.lineTo(nextX - radius * 0.14, nextY - radius * 0.02);
  }
  canvas.lineTo(x - radius * 1.5, y + radius * 1.2);
  canvas.fill();
  // The same white runs on under the belly.
  canvas.fillStyle = coats.belly;
  canvas.beginPath();
  canvas.ellipse(
    (x + pose.rump[0]) / 2,
    pose.waist[1] + waist * 1.08,
    (pose.rump[0] - x) * 0.56,
    waist * 0.52,
    pose.reared,
    0,
    TURN,
  );
  canvas.fill();
}
/** Ends of the locks of the bib, from its upper edge down: across and down, radii of the breast. */
const BIB = [
  [-0.22, -1],
  [0.08, -0.55],
  [0.2, -0.1],
  [0.22, 0.34],
  [0.06, 0.74],
  [-0.1, 1.05],
] as const;

/** Light trousers, over the near thigh. */
export function paintSeat(canvas: SKRSContext2D, { rump: [, , radius] }: Species, coats: Coats, pose: BeastPose): void {
  canvas.save();
  canvas.translate(...pose.rump);
  canvas.rotate(pose.reared);
  canvas.scale(radius, radius);
  canvas.fillStyle = mix(coats.belly, coats.coat, 0.12);
  canvas.beginPath();
  canvas.moveTo(0.9, -0.32);
  for (const [x, y] of TROUSERS) {
    canvas.quadraticCurveTo(x + 0.26, y - 0.2, x, y);
    canvas.lineTo(x + 0.16, y + 0.02);
  }
  canvas.quadraticCurveTo(1.02, 0.6, 0.98, 0.1);
  canvas.closePath();
  canvas.fill();
  canvas.restore();
}
/** Ends of their locks from above, radii of the hindquarters. */
const TROUSERS = [
  [0.52, 0.06],
  [0.38, 0.42],
  [0.44, 0.78],
] as const;
