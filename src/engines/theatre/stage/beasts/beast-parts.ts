/** Legs of the stage's own animals. Called by `drawn-beast.ts`; own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Bead, onTube, softened, traceOval, traceTube } from '../painting/beast-shapes.js';
import { clamp, lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Spot } from '../people/limbs.js';
import { wedge } from './beast-coat.js';
import { type Coats, SHADE } from './beast-colours.js';
import type { LegPose } from './beast-legs.js';
import type { BeastPose } from './beast-pose.js';
import type { Species } from './beast-species.js';

/** A thigh or shoulder that narrows to the ankle; the hoofed have slim shins and a fetlock over a slanting pastern. */
function legTube(
  { leg: [top, bottom], chest, rump, feet }: Species,
  { root, joint, foot, fore, tilt }: LegPose,
): Bead[] {
  const thigh = fore ? Math.max(top * 0.55, chest[2] * 0.5) : Math.max(top * 0.6, rump[2] * 0.68);
  const knee: Bead = [joint[0], joint[1], lerp(top, bottom, 0.55) / 2];
  if (feet !== 'hoof') return softened([[...root, thigh], knee, [foot[0], foot[1] - bottom * 0.42, bottom / 2]]);
  const [cos, sin] = [Math.cos(-tilt), Math.sin(-tilt)];
  const over = (x: number, y: number): Spot => [
    foot[0] + bottom * (x * cos - y * sin),
    foot[1] + bottom * (x * sin + y * cos),
  ];
  const [fetlockX, fetlockY] = over(0.22, -1.15);
  const shin: Bead = [lerp(joint[0], fetlockX, 0.5), lerp(joint[1], fetlockY, 0.5), bottom * 0.4];
  return softened([
    [...root, thigh],
    knee,
    shin,
    [fetlockX, fetlockY, bottom * 0.47],
    [...over(-0.02, -0.5), bottom * 0.44],
  ]);
}

/** Adds the outline of a leg and its foot to the path. */
export function traceLeg(canvas: SKRSContext2D, species: Species, leg: LegPose): void {
  traceTube(canvas, legTube(species, leg));
  const [, bottom, size] = species.leg;
  const [x, y] = leg.foot;
  if (species.feet === 'hoof') return;
  traceOval(canvas, x - size * 0.3, y - bottom * 0.36, size, bottom * 0.42, -leg.tilt);
}

/** The far legs, in shade, or the near ones over the flank. */
export function drawLegs(canvas: SKRSContext2D, species: Species, coats: Coats, pose: BeastPose, near: boolean): void {
  for (const leg of pose.legs) {
    if (leg.near !== near) continue;
    const coat = near ? coats.coat : mix(coats.coat, SHADE, 0.26);
    canvas.beginPath();
    traceLeg(canvas, species, leg);
    const thick = species[leg.fore ? 'chest' : 'rump'][2] * 0.7;
    const top = leg.root[1] - (near ? thick * 0.1 : 0);
    const shade = canvas.createLinearGradient(0, top, 0, Math.max(top + 0.08, leg.foot[1]));
    if (near) {
      shade.addColorStop(0, `${coats.coat}00`);
      const full = clamp((thick * 1.1) / Math.max(0.1, leg.foot[1] - top), 0.1, 0.9);
      shade.addColorStop(full, mix(coats.coat, SHADE, 0.06));
      shade.addColorStop(1, mix(coats.coat, SHADE, 0.16));
    } else {
      canvas.strokeStyle = mix(coats.rim, SHADE, 0.2);
      canvas.lineWidth = 0.016;
      canvas.stroke();
      shade.addColorStop(0, mix(coat, SHADE, 0.2));
      shade.addColorStop(1, coat);
    }
    canvas.fillStyle = shade;
    canvas.fill();
    drawSock(canvas, species, coats, leg);
    drawFoot(canvas, species, coats, leg);
  }
}

/** The thigh of a heavy one that sits, and the sole of its foot held out to us. */
export function drawHaunch(
  canvas: SKRSContext2D,
  { rump: [, , radius] }: Species,
  coats: Coats,
  pose: BeastPose,
): void {
  const [x] = pose.rump;
  const k = clamp((pose.sitting - 0.4) / 0.4);
  if (k === 0) return;
  canvas.save();
  canvas.globalAlpha *= k;
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.016;
  canvas.fillStyle = mix(coats.coat, SHADE, 0.05);
  canvas.beginPath();
  traceOval(canvas, x - radius * 0.4, -radius * 0.44, radius * 0.66, radius * 0.44, 0.16);
  canvas.stroke();
  canvas.fill();
  const [footX, footY, sole] = [x - radius * 1.04, -radius * 0.32, radius * 0.31];
  canvas.beginPath();
  traceOval(canvas, footX, footY, sole, sole);
  canvas.fillStyle = coats.coat;
  canvas.stroke();
  canvas.fill();
  canvas.fillStyle = mix(coats.belly, coats.coat, 0.35);
  canvas.beginPath();
  traceOval(canvas, footX - sole * 0.04, footY + sole * 0.14, sole * 0.68, sole * 0.64);
  canvas.fill();
  canvas.fillStyle = coats.hoof;
  for (const toe of [-1, 0, 1]) {
    canvas.beginPath();
    traceOval(
      canvas,
      footX + toe * sole * 0.46 - sole * 0.06,
      footY - sole * (0.78 - 0.16 * Math.abs(toe)),
      sole * 0.2,
      sole * 0.17,
    );
    canvas.fill();
  }
  canvas.restore();
}

/** Folds about the knee: along the leg, how far to either side. */
const KNEE_FOLDS = [
  [0.5, 0.55],
  [0.58, 0.7],
  [0.66, 0.5],
] as const;

/** Stripes, folds, and dark or light lower legs. */
function drawSock(canvas: SKRSContext2D, species: Species, coats: Coats, leg: LegPose): void {
  const striped = species.pattern === 'tiger' || species.pattern === 'zebra';
  const wrinkled = species.pattern === 'wrinkled';
  const spotted = species.pattern === 'spots';
  if (!coats.sock && !striped && !wrinkled && !spotted) return;
  const tube = legTube(species, leg);
  if (spotted) {
    canvas.fillStyle = leg.near ? coats.mark : mix(coats.mark, coats.coat, 0.3);
    canvas.beginPath();
    for (const [along, out] of LEG_SPOTS) traceOval(canvas, ...onTube(tube, along, out), 0.017, 0.015);
    canvas.fill();
    return;
  }
  if (wrinkled) {
    canvas.strokeStyle = `${SHADE}34`;
    canvas.lineWidth = 0.011;
    canvas.beginPath();
    for (const [along, half] of KNEE_FOLDS) {
      canvas.moveTo(...onTube(tube, along, -half));
      canvas.quadraticCurveTo(...onTube(tube, along + 0.05, 0), ...onTube(tube, along, half * 0.8));
    }
    canvas.stroke();
    return;
  }
  const dim = (colour: string): string => (leg.near ? colour : mix(colour, mix(coats.coat, SHADE, 0.3), 0.4));
  if (coats.sock) {
    canvas.fillStyle = dim(coats.sock);
    canvas.beginPath();
    traceTube(canvas, tube.slice(-4));
    if (species.feet !== 'hoof') {
      const [, bottom, size] = species.leg;
      traceOval(canvas, leg.foot[0] - size * 0.3, leg.foot[1] - bottom * 0.36, size, bottom * 0.42, -leg.tilt);
    }
    canvas.fill();
    return;
  }
  if (species.pattern === 'tiger') {
    canvas.fillStyle = dim(coats.mark);
    for (const [along, down] of leg.near ? NEAR_STRIPES : FAR_STRIPES) wedge(canvas, tube, along, 0.034, down, 0.02);
    return;
  }
  canvas.strokeStyle = dim(coats.mark);
  canvas.lineWidth = species.leg[1] * 0.26;
  canvas.beginPath();
  for (const along of [0.56, 0.76]) {
    canvas.moveTo(...onTube(tube, along, -0.8));
    canvas.lineTo(...onTube(tube, along + 0.03, 0.8));
  }
  canvas.stroke();
}

/** Along, to either side. */
const LEG_SPOTS = [
  [0.3, 0.4],
  [0.46, -0.45],
  [0.6, 0.35],
  [0.74, -0.3],
] as const;

/** A tiger's legs: along, how far past the middle. */
const NEAR_STRIPES = [
  [0.26, -0.25],
  [0.44, 0.1],
  [0.6, -0.1],
  [0.76, 0.15],
] as const;
const FAR_STRIPES = [
  [0.55, 0.1],
  [0.76, 0.1],
] as const;

function drawFoot(canvas: SKRSContext2D, species: Species, coats: Coats, { foot: [x, y], tilt, near }: LegPose): void {
  const [, bottom, size] = species.leg;
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(-tilt);
  if (species.feet === 'hoof') {
    canvas.fillStyle = near ? coats.hoof : mix(coats.hoof, SHADE, 0.25);
    canvas.beginPath();
    canvas.moveTo(-bottom * 0.56, -bottom * 0.72);
    canvas.quadraticCurveTo(0, -bottom * 0.6, bottom * 0.5, -bottom * 0.62);
    canvas.lineTo(bottom * 0.64, 0);
    canvas.quadraticCurveTo(-bottom * 0.2, bottom * 0.08, -bottom * 0.98, 0);
    canvas.closePath();
    canvas.fill();
  } else if (species.feet === 'pad') {
    canvas.fillStyle = near ? coats.hoof : mix(coats.hoof, SHADE, 0.25);
    canvas.beginPath();
    for (const toe of [-0.85, -0.38, 0.08]) traceOval(canvas, toe * size, -bottom * 0.14, size * 0.2, bottom * 0.13);
    canvas.fill();
  } else {
    canvas.strokeStyle = mix(coats.sock ?? coats.coat, SHADE, near ? 0.34 : 0.5);
    canvas.lineWidth = 0.009;
    canvas.beginPath();
    for (const toe of [-0.78, -0.36]) {
      canvas.moveTo(toe * size, -bottom * 0.42);
      canvas.lineTo((toe - 0.06) * size, -bottom * 0.06);
    }
    canvas.stroke();
  }
  canvas.restore();
}
