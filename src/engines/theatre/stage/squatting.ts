/**
 * Somebody who goes down on a knee: how low and how far forwards that is, and the skirts of a coat or a dress that lie
 * over the thighs then. Called by `petting.ts`, the tales and `puppet.ts`.
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
const BENT = { most: 0.62, least: 0.16, small: 0.14, large: 0.38 } as const;
/** Parts of a picture of a head, and of one down to the chest, from the crown to the chin. */
const FACE = { head: 0.83, bust: 0.48 } as const;
/** Where the feet are put before the hips, parts of their height: the far one, whose knee is on the ground, and the near one. */
export const FEET = [-0.34, 0.44] as const;
/** How high the ankle over the toes of the far one is, own heights, and how far back its heel, parts of the height of the hips. */
export const TOES = 0.05;
export const HEEL = 0.56;
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

/** Of a thigh, how much lies under the skirts. */
const COVERED = 0.74;

/** Skirts from the waist over the thigh to before the `knee`, and down behind; `hips` is how high those are. */
export function drawDrape(
  canvas: SKRSContext2D,
  { half, leg }: Pattern,
  { coat, top, style, accent }: Clothes,
  hips: number,
  [kneeX, kneeY]: Spot,
): void {
  const cloth = coat ?? top;
  const [back, hem] = [half * 1.12, -hips * 0.3];
  const [thighX, thighY] = [kneeX * COVERED, lerp(-hips, kneeY, COVERED)];
  // Before the knee the cloth lies round the thigh, from over it to under it.
  const [overY, underY] = [thighY - leg * 0.66, thighY + leg * 0.72];
  const drape = (): void => {
    canvas.beginPath();
    canvas.moveTo(-half * 0.5, -hips - 0.09);
    canvas.bezierCurveTo(-half * 0.8, -hips - leg * 0.5, thighX * 0.7, overY - leg * 0.12, thighX, overY);
    canvas.quadraticCurveTo(thighX - leg * 0.34, thighY, thighX + leg * 0.06, underY);
    canvas.bezierCurveTo(thighX * 0.6, underY + leg * 0.5, thighX * 0.3, hem - leg * 0.1, 0, hem);
    canvas.quadraticCurveTo(back * 0.6, hem + leg * 0.3, back, hem - leg * 0.12);
    canvas.bezierCurveTo(back * 1.28, hem - hips * 0.3, back * 1.12, -hips - 0.03, half * 0.62, -hips - 0.1);
    canvas.closePath();
  };
  canvas.fillStyle = shaded(canvas, cloth, half * 1.5, -hips - 0.1, hem);
  drape();
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.strokeStyle = style === 'dress' ? accent : mix(cloth, SHADOW, 0.26);
  canvas.lineWidth = style === 'dress' ? 0.024 : 0.012;
  drape();
  canvas.stroke();
  // Folds run from the lap to the hem.
  canvas.strokeStyle = mix(cloth, SHADOW, 0.3);
  canvas.lineWidth = 0.009;
  for (const [x, y] of [
    [thighX * 0.66, underY + leg * 0.2],
    [-half * 0.1, hem - leg * 0.2],
    [back * 0.6, hem - leg * 0.1],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(half * 0.1 + x * 0.2, -hips + leg * 0.1);
    canvas.quadraticCurveTo(x * 0.75, lerp(-hips, y, 0.4), x, y);
    canvas.stroke();
  }
  canvas.restore();
}
