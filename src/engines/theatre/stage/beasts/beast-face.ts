/**
 * Eyes, nose, mouth and cheeks of an animal that the stage draws itself. Called by `beast-head.ts` on its canvas: the
 * head's radius is the unit, its middle the origin, looking left and half at us.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { feelingOf } from '../faces/expression.js';
import { traceOval } from '../painting/beast-shapes.js';
import { clamp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawSmears } from '../painting/soot.js';
import type { Coats } from './beast-colours.js';
import { drawEye } from './beast-eye.js';
import { drawUpperTeeth } from './beast-jaws.js';
import { drawMouth, drawPuffed } from './beast-mouth.js';
import type { Snout, Species } from './beast-species.js';

type Spot = readonly [x: number, y: number];

/** Where what is in a face, and how large. */
export interface Plan {
  eye: Spot;
  /** The eye on the far side; a long face shows one. */
  far?: Spot;
  eyeSize: number;
  muzzle: readonly [x: number, y: number, rx: number, ry: number, turn: number];
  nose: Spot;
  /** Half the width of the nose; below 0 there are two nostrils instead. */
  noseSize: number;
  mouth: readonly [x: number, y: number, half: number];
  cheek: Spot;
}

export const FACES: Record<Snout, Plan> = {
  short: {
    eye: [0.02, -0.08],
    far: [-0.68, -0.1],
    eyeSize: 1,
    muzzle: [-0.44, 0.42, 0.5, 0.34, 0],
    nose: [-0.5, 0.2],
    noseSize: 0.15,
    mouth: [-0.47, 0.44, 0.26],
    cheek: [0.36, 0.36],
  },
  point: {
    eye: [-0.06, -0.12],
    far: [-0.68, -0.12],
    eyeSize: 0.92,
    muzzle: [-0.86, 0.46, 0.44, 0.26, 0.18],
    nose: [-1.3, 0.3],
    noseSize: 0.16,
    mouth: [-0.78, 0.56, 0.24],
    cheek: [0.2, 0.32],
  },
  pig: {
    eye: [-0.02, -0.22],
    far: [-0.72, -0.24],
    eyeSize: 0.85,
    muzzle: [-0.72, 0.2, 0.36, 0.3, 0],
    nose: [-0.74, 0.18],
    noseSize: -0.13,
    mouth: [-0.56, 0.56, 0.24],
    cheek: [0.26, 0.24],
  },
  broad: {
    eye: [0, -0.3],
    far: [-0.74, -0.3],
    eyeSize: 0.95,
    muzzle: [-0.62, 0.44, 0.62, 0.44, 0.05],
    nose: [-0.7, 0.28],
    noseSize: -0.24,
    mouth: [-0.62, 0.6, 0.3],
    cheek: [0.24, 0.16],
  },
  long: {
    eye: [-0.2, -0.16],
    eyeSize: 1.25,
    muzzle: [-1.5, 0.84, 0.56, 0.5, 0.5],
    nose: [-1.72, 0.7],
    noseSize: -0.1,
    mouth: [-1.34, 1.06, 0.3],
    cheek: [-0.32, 0.42],
  },
  huge: {
    eye: [-0.2, -0.32],
    far: [-0.86, -0.3],
    eyeSize: 0.78,
    muzzle: [-1.16, 0.46, 0.66, 0.58, 0.1],
    nose: [-1.36, 0.24],
    noseSize: -0.2,
    mouth: [-1.05, 0.76, 0.42],
    cheek: [-0.05, 0.2],
  },
  jaws: {
    eye: [-0.1, -0.56],
    far: [-0.66, -0.5],
    eyeSize: 0.95,
    muzzle: [-2.6, 0.24, 0.28, 0.22, 0],
    nose: [-2.62, 0.14],
    noseSize: -0.12,
    mouth: [-1.5, 0.66, 0.52],
    cheek: [0.06, 0.24],
  },
  none: {
    eye: [0, -0.1],
    far: [-0.68, -0.1],
    eyeSize: 1.12,
    muzzle: [0, 0, 0, 0, 0],
    nose: [0, 0],
    noseSize: 0,
    mouth: [-0.36, 0.42, 0.24],
    cheek: [0.34, 0.36],
  },
  trunk: {
    eye: [0.04, -0.1],
    far: [-0.76, -0.08],
    eyeSize: 1.1,
    muzzle: [0, 0, 0, 0, 0],
    nose: [0, 0],
    noseSize: 0,
    mouth: [0.02, 0.6, 0.22],
    cheek: [0.34, 0.32],
  },
};

/** What of a kind shows in its face. */
type Faced = Pick<Species, 'snout' | 'ears' | 'mane' | 'tongue'>;

export function drawFace(canvas: SKRSContext2D, species: Faced, coats: Coats, body: Body): void {
  const plan = FACES[species.snout];
  const felt = feelingOf(body);
  // Whoever shows a tongue pants as it runs.
  const pants = species.tongue ? 0.5 * clamp(body.stride) * clamp(body.running) : 0;
  const feeling = { ...felt, mouth: Math.max(felt.mouth, pants) };
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  drawCheek(canvas, plan.cheek, body.blush);
  if (species.mane === 'wool' && species.snout === 'broad') drawBareFace(canvas, coats);
  drawMuzzle(canvas, plan, coats);
  if (coats.clean) drawSmears(canvas, plan, coats.clean);
  if (species.snout === 'jaws') drawUpperTeeth(canvas, coats);
  else drawMouth(canvas, plan, coats, feeling, body, Boolean(species.tongue));
  if (body.puffed > 0.05) drawPuffed(canvas, plan, coats, body.puffed);
  drawNose(canvas, plan, coats);
  if (plan.far) drawEye(canvas, plan.far, plan.eyeSize, 0.8, coats, feeling);
  drawEye(canvas, plan.eye, plan.eyeSize, 1, coats, feeling);
  if (species.ears === 'point' && species.snout === 'short' && !species.tongue) drawWhiskers(canvas, coats);
}

function drawCheek(canvas: SKRSContext2D, [x, y]: Spot, blush: number): void {
  canvas.fillStyle = `rgba(255, 95, 122, ${0.3 + 0.45 * blush})`;
  canvas.beginPath();
  traceOval(canvas, x, y, 0.2, 0.13);
  canvas.fill();
}

/** Sheep have a bare face within their wool. */
function drawBareFace(canvas: SKRSContext2D, coats: Coats): void {
  canvas.fillStyle = coats.snout;
  canvas.beginPath();
  traceOval(canvas, -0.34, 0.02, 0.78, 0.78);
  canvas.fill();
}

function drawMuzzle(canvas: SKRSContext2D, { muzzle: [x, y, rx, ry, turn], noseSize }: Plan, coats: Coats): void {
  if (rx === 0) return;
  const shade = canvas.createRadialGradient(x - rx * 0.3, y - ry * 0.5, 0.02, x, y, rx * 1.15);
  shade.addColorStop(0, mix(coats.snout, '#ffffff', 0.3));
  shade.addColorStop(0.7, coats.snout);
  shade.addColorStop(1, mix(coats.snout, coats.dark, noseSize < 0 ? 0.35 : 0.2));
  canvas.fillStyle = shade;
  canvas.beginPath();
  traceOval(canvas, x, y, rx, ry, turn);
  canvas.fill();
  if (noseSize >= 0) return;
  canvas.strokeStyle = mix(coats.snout, coats.nose, 0.4);
  canvas.lineWidth = 0.035;
  canvas.stroke();
}

function drawNose(canvas: SKRSContext2D, { nose: [x, y], noseSize }: Plan, coats: Coats): void {
  if (noseSize === 0) return;
  canvas.fillStyle = coats.nose;
  canvas.beginPath();
  if (noseSize < 0) {
    for (const side of [-1, 1]) traceOval(canvas, x + side * -noseSize * 0.8, y, 0.07, 0.1, side * 0.3);
    canvas.fill();
    return;
  }
  traceOval(canvas, x, y, noseSize, noseSize * 0.74);
  canvas.fill();
  canvas.fillStyle = 'rgba(255, 255, 255, 0.55)';
  canvas.beginPath();
  traceOval(canvas, x - noseSize * 0.3, y - noseSize * 0.3, noseSize * 0.3, noseSize * 0.16, -0.2);
  canvas.fill();
}

function drawWhiskers(canvas: SKRSContext2D, coats: Coats): void {
  canvas.strokeStyle = mix(coats.snout, coats.ink, 0.35);
  canvas.lineWidth = 0.028;
  canvas.beginPath();
  for (const [x, y, toX, toY] of [
    [0.1, 0.4, 0.72, 0.28],
    [0.1, 0.5, 0.7, 0.52],
    [-0.9, 0.4, -1.3, 0.28],
    [-0.9, 0.5, -1.28, 0.54],
  ] as const) {
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo((x + toX) / 2, (y + toY) / 2 - 0.05, toX, toY);
  }
  canvas.stroke();
}
