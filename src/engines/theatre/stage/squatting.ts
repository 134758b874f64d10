/**
 * Somebody who squats: how low and how far forwards that is, and the skirts of a coat or a dress that lie over the thighs
 * then. Called by `petting.ts`, the tales and `puppet.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { SHADOW, type Spot } from './limbs.js';
import { mix } from './paint.js';
import type { Pattern } from './patterns.js';
import { shaded } from './person.js';
import type { Clothes } from './puppet.js';

/** How deep one squats, parts of the height of the hips, and how far one bends down over one's knees, radians. */
export const DEEP = 0.54;
export const BENT = 0.44;
/** Where the feet are put before the hips, parts of the height of the hips: the far one and the near one. */
export const FEET = [0.26, 0.12] as const;
/** Where the near shoulder is when its owner looks aside, parts of its distance from the middle. */
const BEHIND = 0.52;
/** An arm that strokes is nearly stretched. */
const STRETCHED = 0.98;

/** How far before somebody who squats the near hand gets at a height; own heights. */
export function reachAt({ shoulder, shoulderAside, hip, arm }: Pattern, height: number): number {
  const [up, back] = [shoulder - hip, shoulderAside * BEHIND];
  const x = up * Math.sin(BENT) - back * Math.cos(BENT);
  const y = hip * (1 - DEEP) + up * Math.cos(BENT) + back * Math.sin(BENT);
  return x + Math.sqrt(Math.max(0.01, (arm * STRETCHED) ** 2 - (y - height) ** 2));
}

/** Where a point before somebody who squats lies for their hands, which bend with them. */
export function bowedTo(hip: number, low: number, x: number, y: number): [number, number] {
  const above = y - hip + low;
  return [x * Math.cos(BENT) - above * Math.sin(BENT), hip + x * Math.sin(BENT) + above * Math.cos(BENT)];
}

/** Skirts from the waist over the thighs to the `knee`, and down behind; `hips` is how high those are. */
export function drawDrape(
  canvas: SKRSContext2D,
  { half, leg }: Pattern,
  { top, style, accent }: Clothes,
  hips: number,
  [kneeX, kneeY]: Spot,
): void {
  const back = half * 1.16;
  const hem = Math.min(-0.02, kneeY + leg * 1.3);
  const drape = (): void => {
    canvas.beginPath();
    canvas.moveTo(-half * 0.55, -hips - 0.06);
    canvas.bezierCurveTo(-half, -hips - 0.05, kneeX + 0.06, kneeY - leg * 0.78, kneeX + 0.005, kneeY - leg * 0.66);
    canvas.quadraticCurveTo(kneeX - leg * 0.72, kneeY - leg * 0.5, kneeX - leg * 0.62, kneeY + leg * 0.3);
    canvas.quadraticCurveTo(kneeX * 0.55, kneeY + leg * 0.75, kneeX * 0.3, hem);
    canvas.quadraticCurveTo(back * 0.3, hem + leg * 0.5, back * 1.02, hem - leg * 0.1);
    canvas.bezierCurveTo(back * 1.25, -hips + 0.05, back * 1.1, -hips - 0.02, half * 0.62, -hips - 0.09);
    canvas.closePath();
  };
  canvas.fillStyle = shaded(canvas, top, half * 1.5, -hips - 0.1, hem);
  drape();
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.strokeStyle = style === 'dress' ? accent : mix(top, SHADOW, 0.26);
  canvas.lineWidth = style === 'dress' ? 0.024 : 0.012;
  drape();
  canvas.stroke();
  // Folds run from the lap to the hem.
  canvas.strokeStyle = mix(top, SHADOW, 0.3);
  canvas.lineWidth = 0.009;
  for (const part of [0.15, 0.62]) {
    canvas.beginPath();
    canvas.moveTo(-half * 0.1 + part * half, -hips - 0.01);
    canvas.quadraticCurveTo(part * back * 0.7, hem - leg * 0.7, part * back * 1.1 - half * 0.2, hem - leg * 0.1);
    canvas.stroke();
  }
  canvas.restore();
}
