/**
 * Cuts a sprite into a body and its legs, as one cuts a paper puppet: the legs turn about their hips behind the
 * body. Called by `figure.ts`, once per picture; `relight` repaints the pieces when the haze changes.
 */
import { type Canvas, ImageData } from '@napi-rs/canvas';
import { clamp } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { findLegs, type Leg } from './anatomy.js';
import { paintLit, type StageLight } from './light.js';
import { release, type Sprite } from './sprites.js';

/** A leg as a piece of paper. Pixels of the art. */
export interface LegPiece {
  picture: Canvas;
  left: number;
  top: number;
  hipX: number;
  hipY: number;
  length: number;
  /** Angle at which the picture shows it, radians, positive where the foot is behind. */
  natural: number;
  /** Where in a step it is when the body's step begins, turns, walking and running. */
  phase: readonly [walking: number, running: number];
}

export interface Cutout {
  width: number;
  height: number;
  /** The whole lit picture; also what is drawn where nothing is cut. */
  whole: Canvas;
  /** The picture without its legs, where there are legs. */
  trunk?: Canvas;
  /** Far ones first. */
  legs: LegPiece[];
  /** Paints the pieces in this haze; true where that changed them. */
  relight(haze: number): boolean;
  close(): void;
}

const PHASES: Record<number, readonly (readonly [number, number])[]> = {
  2: [
    [0, 0.05],
    [0.5, 0.55],
  ],
  3: [
    [0, 0.1],
    [0.5, 0.22],
    [0.25, 0.6],
  ],
  4: [
    [0.25, 0.1],
    [0.75, 0.22],
    [0, 0.55],
    [0.5, 0.67],
  ],
};
const BIPED_PHASES = [
  [0, 0],
  [0.5, 0.5],
] as const;

/** Cuts `sprite`; `falseFeet` feet from the left stay with the body, and with `legs` false all do. */
export function cutOut(
  sprite: Sprite,
  light: StageLight,
  { legs, falseFeet = 0, biped }: { legs: boolean; falseFeet?: number; biped: boolean },
): Cutout {
  const { width, height, art } = sprite;
  const whole = blankCanvas(width, height);
  const found = legs ? findLegs({ width, height, alpha: alphaOf(sprite.pixels) }).slice(falseFeet) : [];
  const masks =
    found.length >= 2 ? { trunk: trunkMask(found, width, height), legs: found.map((leg) => legMask(leg)) } : undefined;
  const trunk = masks && blankCanvas(width, height);
  const pieces = masks
    ? found.map((leg, index) =>
        pieceOf(leg, masks.legs[index]!, biped ? BIPED_PHASES[index % 2]! : PHASES[found.length]![index]!, height),
      )
    : [];
  const order = pieces
    .map((_, index) => index)
    .sort((a, b) => brightness(sprite, found[a]!) - brightness(sprite, found[b]!));
  let lit = -1;
  return {
    width,
    height,
    whole,
    trunk,
    legs: order.map((index) => pieces[index]!),
    relight(haze) {
      if (haze === lit) return false;
      lit = haze;
      paintLit(whole, art, light, haze);
      if (!masks || !trunk) return true;
      cutWith(trunk, whole, masks.trunk, 0, 0);
      pieces.forEach((piece, index) => {
        cutWith(piece.picture, whole, masks.legs[index]!, piece.left, piece.top);
      });
      return true;
    },
    close() {
      for (const canvas of [
        whole,
        trunk,
        masks?.trunk,
        ...(masks?.legs ?? []),
        ...pieces.map(({ picture }) => picture),
      ]) {
        if (canvas) release(canvas);
      }
    },
  };
}

function pieceOf(leg: Leg, mask: Canvas, phase: readonly [number, number], height: number): LegPiece {
  const bottom = leg.hipY + leg.rows.length;
  const length = Math.max(1, Math.max(bottom, height - 3) - leg.hipY);
  return {
    picture: blankCanvas(mask.width, mask.height),
    left: leftOf(leg),
    top: topOf(leg),
    hipX: leg.hipX,
    hipY: leg.hipY,
    length,
    natural: Math.atan2(leg.footX - leg.hipX, length),
    phase,
  };
}

/** The joint: how far a leg's piece reaches up under the body, so that no gap opens when it turns. */
const jointOf = (leg: Leg): number => Math.ceil((leg.rows[0]![1] - leg.rows[0]![0]) * 0.5);
const leftOf = (leg: Leg): number => Math.max(0, Math.min(...leg.rows.map(([left]) => left)) - 2);
const topOf = (leg: Leg): number => Math.max(0, leg.hipY - jointOf(leg));

function legMask(leg: Leg): Canvas {
  const left = leftOf(leg);
  const top = topOf(leg);
  const right = Math.max(...leg.rows.map(([, edge]) => edge)) + 2;
  const bottom = leg.hipY + leg.rows.length + 2;
  const mask = blankCanvas(right - left, bottom - top);
  const brush = mask.getContext('2d');
  brush.fillStyle = '#fff';
  leg.rows.forEach(([from, to], index) => {
    brush.fillRect(from - 1 - left, leg.hipY + index - top, to - from + 2, 1);
  });
  brush.fillRect(0, bottom - top - 3, mask.width, 3);
  const [from, to] = leg.rows[0]!;
  brush.beginPath();
  brush.arc((from + to) / 2 - left, leg.hipY - top + 1, (to - from) / 2, Math.PI, 2 * Math.PI);
  brush.fill();
  return mask;
}

/** Everything but the legs; the cut fades over a few rows, so that a turned leg shows no edge. */
function trunkMask(legs: readonly Leg[], width: number, height: number): Canvas {
  const alpha = new Uint8ClampedArray(width * height * 4).fill(255);
  const fadeRows = Math.max(2, Math.round(height * 0.045));
  for (const leg of legs) {
    leg.rows.forEach(([from, to], index) => {
      const left = Math.round(255 * clamp(1 - index / fadeRows));
      for (let x = Math.max(0, from - 2); x < Math.min(width, to + 2); x++)
        alpha[((leg.hipY + index) * width + x) * 4 + 3] = left;
    });
    for (let y = leg.hipY + leg.rows.length; y < height; y++) {
      const [from, to] = leg.rows.at(-1)!;
      for (let x = Math.max(0, from - 2); x < Math.min(width, to + 2); x++) alpha[(y * width + x) * 4 + 3] = 0;
    }
  }
  const mask = blankCanvas(width, height);
  mask.getContext('2d').putImageData(new ImageData(alpha, width, height), 0, 0);
  return mask;
}

function cutWith(target: Canvas, lit: Canvas, mask: Canvas, left: number, top: number): void {
  const brush = target.getContext('2d');
  brush.globalCompositeOperation = 'copy';
  brush.drawImage(lit, -left, -top);
  brush.globalCompositeOperation = 'destination-in';
  brush.drawImage(mask, 0, 0);
  brush.globalCompositeOperation = 'source-over';
}

function brightness(sprite: Sprite, leg: Leg): number {
  let sum = 0;
  let count = 0;
  leg.rows.forEach(([from, to], index) => {
    for (let x = from; x < to; x += 2) {
      const at = ((leg.hipY + index) * sprite.width + x) * 4;
      sum += sprite.pixels[at]! + sprite.pixels[at + 1]! + sprite.pixels[at + 2]!;
      count++;
    }
  });
  return sum / Math.max(1, count);
}

function alphaOf(pixels: Uint8ClampedArray): Uint8Array {
  const alpha = new Uint8Array(pixels.length / 4);
  for (let index = 0; index < alpha.length; index++) alpha[index] = pixels[index * 4 + 3]!;
  return alpha;
}
