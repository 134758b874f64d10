/** What an animal that stands upright has on over its fur: over the trunk and the arms. Called by `trunk.ts` and `arms.ts`; own heights. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { drawDetails, type Fit } from '../clothes/garments.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { cuff, roundLimb, type Spot } from '../people/limbs.js';
import type { Pattern } from '../people/patterns.js';
import { shaded } from '../people/person.js';
import type { Clothes } from '../people/puppet.js';
import { SHADE } from './beast-colours.js';
import { traceFurTrunk } from './fur-body.js';

/** How far the cloth stands off the fur, and how far a skirt does. */
const OFF = 1.05;
const SKIRT = { long: 0.5, flare: 1.5 } as const;
const TUTU = { long: 0.16, flare: 2.1 } as const;
const RIM = 0.014;

export function drawFurClothes(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body): void {
  const { shoulder, hip, half } = pattern;
  const [top, bottom] = [-shoulder - 0.06, -hip + 0.06];
  const wide = half * 1.22 * OFF;
  const turn = clamp(body.turn);
  const skirt = clothes.dress === true;
  const cut = clothes.style === 'tutu' ? TUTU : SKIRT;
  const hem = skirt ? -hip * (1 - cut.long) : bottom;
  const hemHalf = skirt ? half * cut.flare : wide * 0.98;
  const swing = skirt ? 0.02 * clamp(body.stride) * Math.sin(body.step * TURN * 2) : 0;
  const outline = (): void => {
    canvas.beginPath();
    traceFurTrunk(canvas, pattern, OFF, bottom);
    if (!skirt) return;
    const waist = -hip - 0.02;
    canvas.moveTo(-wide * 0.94, waist);
    canvas.quadraticCurveTo(-wide, lerp(waist, hem, 0.4), swing - hemHalf, hem);
    canvas.quadraticCurveTo(swing, hem + 0.05, swing + hemHalf, hem);
    canvas.quadraticCurveTo(wide, lerp(waist, hem, 0.4), wide * 0.94, waist);
    canvas.closePath();
  };
  outline();
  canvas.strokeStyle = mix(clothes.top, SHADE, 0.45);
  canvas.lineWidth = RIM;
  canvas.stroke();
  canvas.fillStyle = shaded(canvas, clothes.top, wide, top, hem);
  canvas.fill();
  canvas.save();
  outline();
  canvas.clip();
  const fit: Fit = {
    turn,
    shoulder: half * 0.92,
    waist: wide * 0.96,
    top: top + 0.03,
    hips: -hip - 0.03,
    hem,
    hemHalf,
    neck: half * 0.42,
    middle: -0.26 * half * turn,
    swing,
    skirt,
    blown: 0,
  };
  drawDetails(canvas, fit, clothes);
  canvas.restore();
}

/** A sleeve from the shoulder to over the paw. */
export function drawFurSleeve(
  canvas: SKRSContext2D,
  { top, accent }: Clothes,
  [root, joint, end]: readonly [Spot, Spot, Spot],
  width: number,
  far: boolean,
): void {
  const shade = (colour: string): string => (far ? mix(colour, SHADE, 0.2) : colour);
  const wrist: Spot = [lerp(joint[0], end[0], 0.72), lerp(joint[1], end[1], 0.72)];
  const line: readonly Spot[] = [root, joint, wrist];
  canvas.lineCap = 'round';
  roundLimb(canvas, mix(shade(top), SHADE, 0.45), line, width * 1.2 + RIM, width * 1.12 + RIM);
  roundLimb(canvas, shade(top), line, width * 1.2, width * 1.12, true);
  cuff(canvas, shade(accent), joint, wrist, width * 1.16, [0.82, 1]);
}
