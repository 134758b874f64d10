/**
 * What hats are made of: shells, bands, peaks and brims round a head, badges. Called by `trade-hats.ts`, `tale-hats.ts`; radii of a head, its
 * middle at the origin.
 */
import { type CanvasGradient, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';
import { SHADOW } from '../people/limbs.js';

export const INK = '#2a2338';

/** Colours already lit by the set. */
export interface HatColours {
  colour: string;
  /** Bands, badges, tassels. */
  trim: string;
}

export type DrawHat = (canvas: SKRSContext2D, hat: HatColours, at: Across) => void;

/** Cloth or shell round a head: bright where light comes from the left, dark to the right. */
export function across(canvas: SKRSContext2D, colour: string): CanvasGradient {
  const shade = canvas.createLinearGradient(-1, -1.2, 1, -0.4);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.24));
  shade.addColorStop(0.5, colour);
  shade.addColorStop(1, mix(colour, SHADOW, 0.34));
  return shade;
}

/** A strip round the head from `low` to `high`, half as wide as told there; its edges curve up over the brow. */
export function bandOf(at: Across, lowHalf: number, low: number, highHalf: number, high: number): Path2D {
  const band = new Path2D();
  band.moveTo(at(-lowHalf, -lowHalf), low);
  band.quadraticCurveTo(at(0, -0.1), low - 0.26, at(lowHalf, lowHalf + 0.08), low);
  band.lineTo(at(highHalf, highHalf + 0.08), high);
  band.quadraticCurveTo(at(0, -0.1), high - 0.22, at(-highHalf, -highHalf), high);
  band.closePath();
  return band;
}

export function dome(canvas: SKRSContext2D, colour: string, at: Across, top: number): void {
  const shell = new Path2D();
  shell.moveTo(at(-0.98, -0.98), -0.4);
  shell.bezierCurveTo(at(-1.06, -1.02), -0.98, at(-0.66, -0.58), top, at(0, 0.08), top);
  shell.bezierCurveTo(at(0.66, 0.76), top, at(1.06, 1.16), -0.98, at(0.98, 1.06), -0.4);
  shell.quadraticCurveTo(at(0, -0.1), -0.66, at(-0.98, -0.98), -0.4);
  canvas.fillStyle = across(canvas, colour);
  canvas.fill(shell);
}

/** What stands out over the brow. */
export function peak(canvas: SKRSContext2D, colour: string, at: Across, half: number, drop: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(at(-half, -half - 0.16), -0.48);
  canvas.quadraticCurveTo(at(0, -0.3), -0.74, at(half, half * 0.36), -0.5);
  canvas.bezierCurveTo(
    at(half * 0.8, 0.1),
    -0.6 + drop * 1.8,
    at(-half * 0.8, -1.3),
    -0.6 + drop * 1.8,
    at(-half, -half - 0.16),
    -0.48,
  );
  canvas.fill();
  canvas.strokeStyle = 'rgba(255,255,255,0.3)';
  canvas.lineWidth = 0.045;
  canvas.beginPath();
  canvas.moveTo(at(-half * 0.6, -half - 0.1), -0.46);
  canvas.quadraticCurveTo(at(-0.1, -0.5), -0.56 + drop, at(half * 0.4, -0.1), -0.48);
  canvas.stroke();
}

interface Brim {
  left: number;
  right: number;
  /** Both, of who is seen from the side. */
  turned: readonly [left: number, right: number];
  y: number;
  /** How far the front hangs below `y`. */
  drop: number;
}

/** All round: a lens that is thicker at the front. */
export function brim(canvas: SKRSContext2D, colour: string, at: Across, { left, right, turned, y, drop }: Brim): void {
  const [from, to] = [at(left, turned[0]), at(right, turned[1])];
  canvas.fillStyle = across(canvas, colour);
  canvas.beginPath();
  canvas.moveTo(from, y + 0.06);
  canvas.bezierCurveTo(from * 0.6, y - 0.22, to * 0.6, y - 0.22, to, y + 0.06);
  canvas.bezierCurveTo(to * 0.7, y + drop, from * 0.7, y + drop, from, y + 0.06);
  canvas.fill();
  canvas.strokeStyle = mix(colour, INK, 0.34);
  canvas.lineWidth = 0.04;
  canvas.beginPath();
  canvas.moveTo(from, y + 0.06);
  canvas.bezierCurveTo(from * 0.7, y + drop, to * 0.7, y + drop, to, y + 0.06);
  canvas.stroke();
}

export function disc(canvas: SKRSContext2D, x: number, y: number, radius: number): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}

export function star(canvas: SKRSContext2D, x: number, y: number, radius: number, points: number): void {
  canvas.beginPath();
  for (let point = 0; point < points * 2; point++) {
    const reach = point % 2 ? radius * 0.62 : radius;
    const angle = (point / points / 2) * TURN - TURN / 4;
    canvas.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  canvas.fill();
}

export function shield(canvas: SKRSContext2D, x: number, y: number, half: number): void {
  canvas.beginPath();
  canvas.moveTo(x - half, y - half);
  canvas.quadraticCurveTo(x, y - half * 1.3, x + half, y - half);
  canvas.bezierCurveTo(x + half, y + half * 0.4, x + half * 0.5, y + half, x, y + half * 1.2);
  canvas.bezierCurveTo(x - half * 0.5, y + half, x - half, y + half * 0.4, x - half, y - half);
  canvas.fill();
}
