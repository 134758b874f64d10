/**
 * Somebody who squats: how low and how far forwards that is, and the skirts of a coat or a dress that lie over the thighs
 * then. Called by `petting.ts`, the tales and `puppet.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, ramp } from './easing.js';
import { SHADOW, type Spot } from './limbs.js';
import { mix } from './paint.js';
import type { Pattern } from './patterns.js';
import { shaded } from './person.js';
import type { Clothes } from './puppet.js';

/** How deep one squats, parts of the height of the hips. */
export const DEEP = 0.54;
/** How far one bends down over one's knees, radians: the less the larger the head is, from a lady's to a child's. */
const BENT = { most: 0.44, least: 0.16, small: 0.21, large: 0.38 } as const;
/** Parts of a picture of a head, and of one down to the chest, from the crown to the chin. */
const FACE = { head: 0.83, bust: 0.48 } as const;
/** Where the feet are put before the hips, parts of the height of the hips: the far one and the near one. */
export const FEET = [0.26, 0.12] as const;
/** Where shoulders are when their owner looks aside, parts of their distance from the middle. */
const ASIDE = 0.52;
/** An arm that strokes is nearly stretched. */
const STRETCHED = 0.98;

/** By how tall a head is, own heights from crown to chin. */
export const bentOf = (head: number): number => lerp(BENT.most, BENT.least, ramp(head, BENT.small, BENT.large));

/** Over a large head the near hand gets nowhere: then the far one strokes. */
export const isNearHand = (bent: number): boolean => bent > 0.3;

/** How far before somebody who squats a hand gets at a height; own heights. */
export function reachAt({ shoulder, shoulderAside, hip, arm, trunk, pictureHeight }: Pattern, height: number): number {
  const bent = bentOf(pictureHeight * (trunk === 'hips' ? FACE.bust : FACE.head));
  const [up, back] = [shoulder - hip, shoulderAside * ASIDE * (isNearHand(bent) ? 1 : -1)];
  const x = up * Math.sin(bent) - back * Math.cos(bent);
  const y = hip * (1 - DEEP) + up * Math.cos(bent) + back * Math.sin(bent);
  return x + Math.sqrt(Math.max(0.01, (arm * STRETCHED) ** 2 - (y - height) ** 2));
}

/** Where a point before somebody who squats lies for their hands, which bend with them. */
export function bowedTo(hip: number, low: number, bent: number, x: number, y: number): [number, number] {
  const above = y - hip + low;
  return [x * Math.cos(bent) - above * Math.sin(bent), hip + x * Math.sin(bent) + above * Math.cos(bent)];
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
