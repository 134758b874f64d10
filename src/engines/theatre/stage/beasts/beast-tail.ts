/** Tails of the stage's own animals. Called by `drawn-beast.ts` and `fur-body.ts`; own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { type Bead, onTube, softened, traceOval, traceTube } from '../painting/beast-shapes.js';
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Spot } from '../people/limbs.js';
import { type Coats, SHADE } from './beast-colours.js';
import { drawScutes } from './beast-jaws.js';
import { type BeastPose, waggingOf } from './beast-pose.js';
import type { Species } from './beast-species.js';

/** A few places along a tail at rest, from its root, in its length: right and up. */
const TAILS: Record<Species['tail'], readonly (readonly [number, number])[]> = {
  thin: [
    [0, 0],
    [0.34, -0.02],
    [0.56, 0.3],
    [0.52, 0.72],
    [0.66, 0.92],
  ],
  curl: [
    [0, 0],
    [0.36, 0.22],
    [0.5, 0.66],
    [0.22, 0.96],
    [-0.06, 0.8],
  ],
  bushy: [
    [0, 0],
    [0.3, -0.1],
    [0.66, -0.06],
    [0.98, 0.16],
  ],
  plume: [
    [0, 0],
    [0.34, 0.06],
    [0.68, 0.36],
    [0.82, 0.8],
  ],
  tuft: [
    [0, 0],
    [0.28, -0.1],
    [0.36, -0.5],
    [0.3, -0.96],
  ],
  bare: [
    [0, 0],
    [0.34, -0.2],
    [0.62, -0.02],
    [0.86, 0.26],
    [1.06, 0.2],
  ],
  flow: [
    [0, 0],
    [0.34, 0.12],
    [0.58, -0.3],
    [0.5, -1],
  ],
  stub: [
    [0, 0],
    [0.5, 0.3],
    [0.8, 0.7],
  ],
  puff: [
    [0, 0],
    [0.4, 0.2],
  ],
  squirrel: [
    [-0.06, 0],
    [0.2, -0.04],
    [0.36, 0.2],
    [0.36, 0.52],
    [0.28, 0.82],
    [0.38, 1.06],
    [0.56, 1.02],
  ],
  reptile: [
    [-0.1, 0.1],
    [0.26, 0.08],
    [0.62, -0.08],
    [1, -0.12],
  ],
  pig: [
    [0, 0],
    [0.5, 0.2],
    [0.8, -0.1],
    [0.55, -0.3],
    [0.4, 0.1],
    [0.8, 0.45],
  ],
};
/** How far behind the middle a tail at rest reaches, own heights. */
export const tailReach = ({ tail, tailLong, rump }: Species): number =>
  rump[0] + rump[2] * 0.7 + Math.max(...TAILS[tail].map(([right]) => right)) * tailLong;

/** Half the thickness at root and tip, own heights. */
const THICK: Record<Species['tail'], readonly [number, number]> = {
  thin: [0.04, 0.026],
  curl: [0.056, 0.034],
  bushy: [0.05, 0.03],
  plume: [0.05, 0.03],
  tuft: [0.026, 0.014],
  bare: [0.022, 0.008],
  flow: [0.05, 0.02],
  stub: [0.05, 0.028],
  puff: [0.06, 0.06],
  squirrel: [0.06, 0.075],
  reptile: [0.2, 0.03],
  pig: [0.022, 0.014],
};

export function drawTail(canvas: SKRSContext2D, species: Species, coats: Coats, body: Body, pose: BeastPose): void {
  const { tail, tailLong, rump, pattern, mane } = species;
  const [x, y] = pose.rump;
  const high = tail === 'puff' ? 0.1 : tail === 'squirrel' ? -0.3 * pose.sitting : 0.42;
  const root: Spot = [x + rump[2] * 0.7 * Math.cos(pose.reared * (tail === 'squirrel' ? 0 : 1)), y - rump[2] * high];
  const tip = coats.tailTip ?? (pattern === 'tiger' ? coats.mark : tail === 'tuft' ? coats.mane : undefined);
  const rings = pattern === 'tiger' || pattern === 'tabby' ? coats.mark : undefined;
  const own = { flow: coats.mane, puff: coats.belly, bare: coats.sock ?? coats.ear } as Partial<
    Record<typeof tail, string>
  >;
  drawTailAt(
    canvas,
    {
      tail,
      long: tailLong,
      root,
      colour: own[tail] ?? coats.coat,
      tip,
      rings,
      ...(mane === 'scutes' && { ridged: coats }),
    },
    body,
  );
}

/** How much thicker it is in the middle. */
const SWOLLEN: Partial<Record<Species['tail'], number>> = { bushy: 0.055, plume: 0.05, flow: 0.03, squirrel: 0.085 };
/** Where along a squirrel's tail tufts stand out. */
const TUFTS = [0.3, 0.44, 0.58, 0.72, 0.86] as const;

export interface TailLook {
  tail: Species['tail'];
  /** Own heights. */
  long: number;
  root: Spot;
  colour: string;
  tip?: string;
  rings?: string;
  /** Scutes along it, in these colours. */
  ridged?: Coats;
}

/** A tail that wags, its tip last. */
export function drawTailAt(
  canvas: SKRSContext2D,
  { tail, long, root: [rootX, rootY], colour, tip, rings, ridged }: TailLook,
  body: Body,
): void {
  const { wag, raised } = waggingOf(body, tail);
  const hangs = tail === 'flow' || tail === 'tuft';
  const [from, to] = THICK[tail];
  const places = TAILS[tail];
  const spots = places.map(([right, up], index): Bead => {
    const part = index / (places.length - 1);
    const angle = 0.34 * wag * part * (0.4 + 0.6 * part) + (hangs ? Math.max(0, 0.9 * raised) : 0.35 * raised) * part;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [ownX, ownY] = [right * long, -up * long];
    const swollen = Math.sin(part * Math.PI * 0.85) * (SWOLLEN[tail] ?? 0);
    // Nothing goes under the ground.
    return [
      rootX + ownX * cos + ownY * sin,
      Math.min(-to, rootY - ownX * sin + ownY * cos),
      lerp(from, to, part) + swollen,
    ];
  });
  const fine = softened(spots);
  if (ridged) drawScutes(canvas, ridged, fine, 0.05, 0.85);
  canvas.strokeStyle = mix(colour, SHADE, 0.4);
  canvas.lineWidth = 0.016;
  const shade = canvas.createLinearGradient(rootX, rootY - 0.1, rootX + 0.1, rootY + 0.25);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.16));
  shade.addColorStop(1, mix(colour, SHADE, 0.2));
  canvas.fillStyle = shade;
  if (tail === 'squirrel') {
    traceTufts(canvas, fine);
    canvas.stroke();
    canvas.fill();
  }
  canvas.beginPath();
  traceTube(canvas, fine);
  canvas.stroke();
  canvas.fill();
  if (tail === 'squirrel') {
    // Over the outline between the two.
    traceTufts(canvas, fine);
    canvas.fill();
  }
  if (rings) {
    canvas.strokeStyle = rings;
    canvas.lineWidth = 0.034;
    canvas.lineCap = 'butt';
    canvas.beginPath();
    for (const along of [0.5, 0.68, 0.86]) {
      canvas.moveTo(...onTube(fine, along, 1));
      canvas.lineTo(...onTube(fine, along, -1));
    }
    canvas.stroke();
    canvas.lineCap = 'round';
  }
  if (!tip || tail === 'flow') return;
  canvas.fillStyle = tip;
  if (tail === 'squirrel') {
    // A lighter heart of the brush, which becomes its tip.
    canvas.beginPath();
    traceTube(
      canvas,
      fine.slice(6).map(([x, y, radius], index, all): Bead => [x, y, radius * lerp(0.3, 0.72, index / all.length)]),
    );
    canvas.fill();
    return;
  }
  canvas.beginPath();
  const [tipX, tipY, tipSize] = fine.at(-1)!;
  if (tail === 'tuft') traceOval(canvas, tipX, tipY, tipSize * 2.6, tipSize * 4.2, -0.3 * wag);
  else traceTube(canvas, fine.slice(-4));
  canvas.fill();
}

/** Points of fur that stand out at both sides, towards the tip. */
function traceTufts(canvas: SKRSContext2D, fine: readonly Bead[]): void {
  canvas.beginPath();
  for (const along of TUFTS)
    for (const side of [-1, 1]) {
      canvas.moveTo(...onTube(fine, along - 0.07, side * 0.9));
      canvas.lineTo(...onTube(fine, along + 0.09, side * 1.18));
      canvas.lineTo(...onTube(fine, along + 0.05, side * 0.8));
      canvas.closePath();
    }
}
