/**
 * Somebody who goes down on the heels: how low and how far forwards that is, and the skirts of a coat or a dress that lie
 * over the thighs then. Called by `petting.ts`, the tales and `puppet.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, ramp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW, type Spot } from './limbs.js';
import type { Pattern } from './patterns.js';
import { shaded } from './person.js';
import type { Clothes } from './puppet.js';

/** How deep one squats, parts of the height of the hips. */
export const DEEP = 0.54;
/** How far one bends down over one's knees, radians: the less the larger the head is, from a lady's to a child's. */
const BENT = { most: 0.62, least: 0.16, small: 0.14, large: 0.38 } as const;
/** Parts of a picture of a head, and of one down to the chest, from the crown to the chin. */
const FACE = { head: 0.83, bust: 0.48 } as const;
/** Where the near foot is put before the hips, flat, parts of their height. */
export const NEAR_FOOT = 0.5;
/** Of those with short legs and with a lady's: how much longer a leg is than their hips are high, as knees must be seen. */
const LEG_LONG = { short: 1.06, long: 1.02, from: 0.34, to: 0.46 } as const;
/** Where the far foot is on its toes: behind whoever kneels on short legs, under a lady's seat. */
const FAR_FOOT = { short: -0.56, long: 0.14 } as const;
/** How high the ankle over the toes of the far one is, own heights, and how far back its heel, parts of the height of the hips. */
const TOES = 0.062;
/** And of one that lies behind a knee. */
const LYING = 0.008;
export const HEEL = 0.56;
/** Where shoulders are when their owner looks aside, parts of their distance from the middle. */
const ASIDE = 0.52;
/** An arm that strokes is nearly stretched. */
const STRETCHED = 0.98;

/** By how tall a head is, own heights from crown to chin. */
export const bentOf = (head: number): number => lerp(BENT.most, BENT.least, ramp(head, BENT.small, BENT.large));

const longLegged = (hip: number): number => ramp(hip, LEG_LONG.from, LEG_LONG.to);

export const legOf = (hip: number): number => hip * lerp(LEG_LONG.short, LEG_LONG.long, longLegged(hip));

/** Where the far foot is put, own heights before the hips and up to its ankle. */
export const farFootOf = (hip: number): [x: number, up: number] => [
  hip * lerp(FAR_FOOT.short, FAR_FOOT.long, longLegged(hip)),
  lerp(LYING, TOES, longLegged(hip)),
];

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

/** How far round a knee cloth lies, parts of a leg's width, and how far it hangs down before it, parts of that. */
const ROUND = { knee: 0.66, hang: 0.9 } as const;
/** How high the hem is under the seat, parts of the height of the hips then. */
const SEAT = 0.24;
/** Where the waist is over the hips, own heights: under the belt, which bends with the body. */
const WAIST = 0.015;

/**
 * Skirts from the waist over the seat and the near thigh to the `knee`, from which their hem falls back to the heels; `hips`
 * is how high those are. Drawn over the trunk, or the thigh would end in the belly.
 */
export function drawDrape(
  canvas: SKRSContext2D,
  { half, waist, leg }: Pattern,
  { coat, top, style, accent }: Clothes,
  hips: number,
  [kneeX, kneeY]: Spot,
  bow: number,
): void {
  const cloth = coat ?? top;
  const beside = (x: number): Spot => [
    x * Math.cos(bow) - WAIST * Math.sin(bow),
    -hips - x * Math.sin(bow) - WAIST * Math.cos(bow),
  ];
  const [wide, round] = [half * 0.86 * waist * 1.02, leg * ROUND.knee];
  const [front, back] = [beside(-wide), beside(wide)];
  // Under the hem shins and feet are seen, or who squats would be a sack.
  const [hangs, heel] = [kneeY + round * ROUND.hang, -hips * SEAT];
  const seat = half * 1.22;
  const drape = (): void => {
    canvas.beginPath();
    canvas.moveTo(...front);
    canvas.quadraticCurveTo(lerp(front[0], kneeX, 0.5), kneeY - round * 1.06, kneeX, kneeY - round);
    canvas.bezierCurveTo(kneeX - round * 1.1, kneeY - round, kneeX - round * 1.16, kneeY, kneeX - round * 0.98, hangs);
    canvas.bezierCurveTo(kneeX * 0.76, hangs - round * 0.1, kneeX * 0.62, heel - round * 0.5, kneeX * 0.3, heel);
    canvas.quadraticCurveTo(seat * 0.3, heel + 0.014, seat * 0.92, heel - 0.004);
    canvas.bezierCurveTo(seat * 1.16, heel - hips * 0.34, seat * 1.04, lerp(-hips, back[1], 0.4), ...back);
    canvas.quadraticCurveTo((front[0] + back[0]) / 2, (front[1] + back[1]) / 2 + 0.014, ...front);
    canvas.closePath();
  };
  canvas.fillStyle = shaded(canvas, cloth, half * 1.7, kneeY - round, heel);
  drape();
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.strokeStyle = style === 'dress' ? accent : mix(cloth, SHADOW, 0.26);
  canvas.lineWidth = style === 'dress' ? 0.026 : 0.014;
  drape();
  canvas.stroke();
  // Folds run from the lap to the hem; the lap's own is the thigh's lower edge.
  canvas.strokeStyle = mix(cloth, SHADOW, 0.34);
  canvas.lineWidth = 0.009;
  for (const [fromX, fromY, x, y] of [
    [front[0] * 0.5, -hips + round * 0.2, kneeX + round * 0.3, kneeY + round * 0.8],
    [front[0] * 0.1, -hips + round * 0.5, kneeX * 0.5, lerp(hangs, heel, 0.6)],
    [wide * 0.4, -hips + round * 0.3, seat * 0.4, heel],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(fromX, fromY);
    canvas.quadraticCurveTo(lerp(fromX, x, 0.3), lerp(fromY, y, 0.6), x, y);
    canvas.stroke();
  }
  canvas.restore();
}
