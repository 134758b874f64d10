/** What is painted on the flanks of an animal: stripes, spots, patches. Called by `drawn-beast.ts` within its outline. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Bead, onTube } from '../painting/beast-shapes.js';
import { TURN } from '../painting/easing.js';
import type { Spot } from '../people/limbs.js';
import { type Coats, SHADE } from './beast-colours.js';
import type { Coat } from './beast-species.js';

/** Places on a tube: along it and across it, −1 back to 1 belly. */
type At = readonly [along: number, across: number];

/** Paints `pattern` on the trunk (breast to hindquarters) and the neck (head to breast). */
export function paintCoat(
  canvas: SKRSContext2D,
  pattern: Coat,
  { mark: colour, secondMark = colour }: Pick<Coats, 'mark' | 'secondMark'>,
  trunk: readonly Bead[],
  neck: readonly Bead[],
): void {
  canvas.fillStyle = colour;
  canvas.strokeStyle = colour;
  if (pattern === 'tiger') {
    for (const [along, half, down, slant] of BACK_STRIPES) wedge(canvas, trunk, along, half, down, slant);
    for (const [along, slant] of BELLY_STRIPES) wedge(canvas, trunk, along, 0.026, -0.42, slant, -1);
    for (const [along, from, to, slant] of FLANK_STRIPES) leaf(canvas, trunk, along, from, to, slant);
    for (const [angle, half, inwards] of RUMP_STRIPES) spoke(canvas, trunk.at(-1)!, angle, half, inwards);
    for (const [angle, half, inwards] of SHOULDER_STRIPES) spoke(canvas, trunk[0]!, angle, half, inwards);
    for (const [along, down] of NECK_STRIPES) wedge(canvas, neck, along, 0.05, down, 0.03);
  } else if (pattern === 'tabby') {
    for (const along of [0.32, 0.5, 0.68, 0.86]) wedge(canvas, trunk, along, 0.045, -0.3, 0.02);
  } else if (pattern === 'zebra') {
    for (const along of [0.08, 0.24, 0.4, 0.56, 0.72, 0.88]) wedge(canvas, trunk, along, 0.042, 0.86, 0.07);
    for (const along of [0.22, 0.42, 0.62, 0.82]) wedge(canvas, neck, along, 0.065, 0.9, -0.04);
  } else if (pattern === 'spots') {
    for (const [along, across, size] of SPOTS) spot(canvas, trunk, [along, across], size);
    for (const along of [0.45, 0.8]) spot(canvas, neck, [along, -0.4], 0.02);
    for (const [end, x, y, size] of END_SPOTS) {
      const [middleX, middleY, radius] = end === 'rump' ? trunk.at(-1)! : trunk[0]!;
      canvas.beginPath();
      canvas.ellipse(middleX + x * radius, middleY + y * radius, size, size * 0.85, 0.5 + x, 0, TURN);
      canvas.fill();
    }
  } else if (pattern === 'giraffe') {
    for (const [along, across, size] of PLATES) spot(canvas, trunk, [along, across], size, 1.2);
    for (const along of [0.14, 0.29, 0.44, 0.59, 0.74, 0.89]) {
      spot(canvas, neck, [along, -0.42], 0.021 + 0.01 * along, 1.2);
      spot(canvas, neck, [along + 0.07, 0.42], 0.018 + 0.01 * along, 1.2);
    }
  } else if (pattern === 'patches') {
    for (const [index, [along, across, size]] of PATCHES.entries()) {
      canvas.fillStyle = index % 2 ? secondMark : colour;
      blob(canvas, trunk, [along, across], size);
    }
  } else if (pattern === 'saddle') {
    saddle(canvas, trunk);
  } else if (pattern === 'wrinkled') {
    canvas.strokeStyle = `${SHADE}30`;
    canvas.lineWidth = 0.011;
    canvas.lineCap = 'round';
    canvas.beginPath();
    for (const fold of FOLDS) crease(canvas, trunk, fold);
    for (const fold of NECK_FOLDS) crease(canvas, neck, fold);
    canvas.stroke();
  } else if (pattern === 'scales') {
    canvas.strokeStyle = `${SHADE}38`;
    canvas.lineWidth = 0.01;
    canvas.lineCap = 'round';
    canvas.beginPath();
    for (let row = 0; row < 4; row++)
      for (let one = 0; one < 9; one++) {
        const along = 0.04 + (one + (row % 2) / 2) / 9.4;
        crease(canvas, trunk, [along, -0.78 + row * 0.3, -0.56 + row * 0.3, 0.035]);
      }
    canvas.stroke();
  } else if (pattern === 'skunk') {
    canvas.lineWidth = 0.075;
    canvas.lineCap = 'round';
    canvas.beginPath();
    for (let step = 0; step <= 8; step++) canvas.lineTo(...onTube(trunk, step / 8, 0.72));
    canvas.stroke();
  }
}

/** From over the back: along, half the width, how far down past the middle, how far the point is moved along. */
const BACK_STRIPES = [
  [0.07, 0.03, -0.3, 0.06],
  [0.19, 0.042, 0.18, 0.06],
  [0.31, 0.028, -0.4, 0.03],
  [0.43, 0.044, 0.08, 0.01],
  [0.55, 0.028, -0.42, -0.01],
  [0.67, 0.046, 0.16, -0.04],
  [0.79, 0.03, -0.3, -0.06],
  [0.91, 0.05, 0.3, -0.1],
] as const;
/** From under the belly: along, how far the point is moved along. */
const BELLY_STRIPES = [
  [0.36, 0.03],
  [0.5, 0.01],
  [0.63, -0.02],
] as const;
/** By themselves on the flank: along, from and to across, how far they lean. */
const FLANK_STRIPES = [
  [0.31, -0.12, 0.42, 0.03],
  [0.55, -0.16, 0.4, -0.01],
  [0.77, -0.05, 0.5, -0.05],
] as const;
/** Over the round ends of the trunk: which way from its middle, half the width there, how far in the point is; radians, radii. */
const RUMP_STRIPES = [
  [-1.16, 0.15, 0.42],
  [-0.74, 0.12, 0.62],
  [-0.34, 0.15, 0.4],
  [0.06, 0.11, 0.6],
  [0.42, 0.13, 0.46],
] as const;
const SHOULDER_STRIPES = [
  [-1.86, 0.16, 0.3],
  [-2.3, 0.13, 0.5],
] as const;
const NECK_STRIPES = [
  [0.42, -0.3],
  [0.66, -0.1],
] as const;

/** Folds of a thick hide: along, from and to across, how far their middle is moved along. */
const FOLDS = [
  [0.17, -0.5, 0.25, 0.05],
  [0.25, -0.25, 0.3, 0.045],
  [0.47, 0.2, 0.6, 0.05],
  [0.56, 0.3, 0.62, 0.045],
  [0.64, 0.18, 0.5, 0.04],
  [0.72, -0.62, -0.2, -0.05],
  [0.82, -0.35, 0.3, -0.06],
  [0.91, -0.2, 0.35, -0.05],
] as const;
const NECK_FOLDS = [
  [0.62, -0.5, 0.1, 0.06],
  [0.78, -0.45, 0.05, 0.06],
] as const;

function crease(
  canvas: SKRSContext2D,
  tube: readonly Bead[],
  [along, from, to, bend]: readonly [along: number, from: number, to: number, bend: number],
): void {
  canvas.moveTo(...onTube(tube, along, -from));
  canvas.quadraticCurveTo(...onTube(tube, along + bend, -(from + to) / 2), ...onTube(tube, along, -to));
}

const SPOTS = [
  [0.1, -0.45, 0.026],
  [0.24, -0.75, 0.022],
  [0.3, -0.15, 0.028],
  [0.44, -0.55, 0.027],
  [0.56, -0.05, 0.022],
  [0.6, -0.8, 0.022],
  [0.72, -0.4, 0.029],
  [0.86, -0.75, 0.022],
  [0.9, -0.08, 0.026],
  [0.12, 0.15, 0.02],
  [0.76, 0.2, 0.02],
] as const;

/** On the round ends of the trunk, in their radii. */
const END_SPOTS = [
  ['rump', 0.5, -0.5, 0.026],
  ['rump', 0.72, -0.02, 0.022],
  ['rump', 0.3, 0.24, 0.024],
  ['rump', 0.16, -0.2, 0.02],
  ['chest', -0.42, -0.1, 0.024],
  ['chest', -0.62, 0.34, 0.02],
  ['chest', -0.2, 0.42, 0.022],
] as const;

const PLATES = [
  [0.06, -0.35, 0.04],
  [0.26, -0.6, 0.036],
  [0.3, 0.1, 0.038],
  [0.5, -0.5, 0.04],
  [0.56, 0.2, 0.032],
  [0.74, -0.6, 0.036],
  [0.78, 0.05, 0.04],
  [0.98, -0.4, 0.038],
] as const;

const PATCHES = [
  [0.16, -0.62, 0.125],
  [0.62, -0.5, 0.15],
  [0.5, 0.5, 0.06],
  [1, 0.2, 0.11],
] as const;

/** A stripe from over the edge to a point `down` past the middle; `slant` moves the point along; `side` 1 from the back, −1 from the belly. */
export function wedge(
  canvas: SKRSContext2D,
  tube: readonly Bead[],
  along: number,
  half: number,
  down: number,
  slant: number,
  side: 1 | -1 = 1,
): void {
  const [from, to] = [onTube(tube, along - half, 1.1 * side), onTube(tube, along + half, 1.1 * side)];
  const tip = onTube(tube, along + slant, -down * side);
  const middle = (-down * 0.4 + 0.4) * side;
  const bent = slant * 0.25;
  const [left, right] = [
    onTube(tube, along + bent - half * 0.9, middle),
    onTube(tube, along + bent + half * 0.9, middle),
  ];
  canvas.beginPath();
  canvas.moveTo(...from);
  canvas.quadraticCurveTo(...left, ...tip);
  canvas.quadraticCurveTo(...right, ...to);
  canvas.fill();
}

/** A stripe from over the edge of a round end towards its middle. */
function spoke(canvas: SKRSContext2D, [x, y, radius]: Bead, angle: number, half: number, inwards: number): void {
  const at = (turn: number, far: number): Spot => [
    x + radius * far * Math.cos(turn),
    y + radius * far * Math.sin(turn),
  ];
  canvas.beginPath();
  canvas.moveTo(...at(angle - half, 1.1));
  canvas.quadraticCurveTo(...at(angle - half * 0.7, 0.8), ...at(angle + 0.12, inwards));
  canvas.quadraticCurveTo(...at(angle + half * 0.9, 0.8), ...at(angle + half, 1.1));
  canvas.fill();
}

/** A stripe that is pointed at both ends. */
function leaf(
  canvas: SKRSContext2D,
  tube: readonly Bead[],
  along: number,
  from: number,
  to: number,
  slant: number,
): void {
  const middle = -(from + to) / 2;
  canvas.beginPath();
  canvas.moveTo(...onTube(tube, along - slant, -from));
  canvas.quadraticCurveTo(...onTube(tube, along - 0.04, middle), ...onTube(tube, along + slant, -to));
  canvas.quadraticCurveTo(...onTube(tube, along + 0.035, middle), ...onTube(tube, along - slant, -from));
  canvas.fill();
}

function spot(canvas: SKRSContext2D, tube: readonly Bead[], [along, across]: At, size: number, long = 1): void {
  const [x, y]: Spot = onTube(tube, along, -across);
  canvas.beginPath();
  canvas.ellipse(x, y, size * long, size, 0.3 + along * 2, 0, TURN);
  canvas.fill();
}

/** A dark cloth laid over the back, soft at its lower edge. */
function saddle(canvas: SKRSContext2D, trunk: readonly Bead[]): void {
  const [chestX, chestY, chest] = trunk[0]!;
  const [rumpX, rumpY, rump] = trunk.at(-1)!;
  canvas.beginPath();
  canvas.moveTo(chestX - chest * 0.15, chestY - chest * 1.3);
  canvas.lineTo(rumpX + rump * 1.3, rumpY - rump * 1.3);
  canvas.lineTo(rumpX + rump * 1.3, rumpY - rump * 0.25);
  canvas.quadraticCurveTo(rumpX + rump * 0.2, rumpY + rump * 0.4, rumpX - rump * 0.5, rumpY - rump * 0.1);
  canvas.quadraticCurveTo((chestX + rumpX) / 2, chestY + chest * 0.34, chestX + chest * 0.3, chestY - chest * 0.05);
  canvas.quadraticCurveTo(chestX - chest * 0.3, chestY - chest * 0.3, chestX - chest * 0.15, chestY - chest * 1.3);
  canvas.fill();
}

/** A soft patch of three lobes. */
function blob(canvas: SKRSContext2D, tube: readonly Bead[], [along, across]: At, size: number): void {
  const [x, y] = onTube(tube, along, -across);
  canvas.beginPath();
  canvas.ellipse(x, y, size, size * 0.8, 0.4, 0, TURN);
  canvas.ellipse(x + size * 0.7, y - size * 0.3, size * 0.6, size * 0.5, 0, 0, TURN);
  canvas.ellipse(x - size * 0.55, y + size * 0.4, size * 0.5, size * 0.42, 0.6, 0, TURN);
  canvas.fill();
}
