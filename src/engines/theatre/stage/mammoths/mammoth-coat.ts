/**
 * The coat of a mammoth: a hump and a back that falls away, hair in long locks, low sun along its outline and snow on top.
 * Painted once per size by `mammoth-pieces.ts` and `mammoth-aside-pieces.ts`; own heights.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Spot } from '../painting/curves.js';
import { clamp, lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { random } from '../painting/random.js';

/** A coat's outline and what follows from it. */
export interface Shape {
  /** From the breast over neck, hump and rump down to the thigh. */
  back: readonly Spot[];
  /** How far down its hair hangs. */
  hem: number;
  /** Drifts of snow on it: from where to where, parts of its length; how thick. */
  drifts: readonly (readonly [from: number, to: number, thick: number])[];
  /** Where shoulder and thigh come forward into the light. */
  shoulder: number;
  thigh: number;
}

/** Of one that comes towards us: hair down to the knees. */
export const HALF_ASIDE: Shape = {
  back: [
    [-0.33, -0.3],
    [-0.36, -0.52],
    [-0.32, -0.74],
    [-0.2, -0.86],
    [-0.06, -0.9],
    [0.05, -0.965],
    [0.16, -0.95],
    [0.26, -0.87],
    [0.36, -0.78],
    [0.44, -0.67],
    [0.495, -0.53],
    [0.5, -0.38],
    [0.47, -0.26],
  ],
  hem: -0.25,
  drifts: [
    [0.36, 0.56, 0.034],
    [0.59, 0.71, 0.024],
    [0.74, 0.79, 0.014],
  ],
  shoulder: 0.06,
  thigh: 0.38,
};

/** How long a lock is. */
const LOCK = 0.13;

export type Tones = Record<'dark' | 'deep' | 'base' | 'light' | 'pale', string>;

export interface Coat {
  tones: Tones;
  /** Low sun in the ends of the hair. */
  rim: string;
  /** What the snow on the ground throws back into the shade. */
  cool: string;
  /** Snow on its back: in the light, in the shade. None where none lies. */
  snow: readonly [string, string] | undefined;
  seed: number;
}

export function paintCoat(canvas: SKRSContext2D, coat: Coat, shape: Shape): void {
  const { tones, rim, cool } = coat;
  const { hem, shoulder, thigh } = shape;
  const chance = random(900 + coat.seed);
  const low = mix(tones.dark, cool, 0.42);
  // The sun behind it: the same outline a little larger.
  canvas.fillStyle = rim;
  silhouette(canvas, shape, 0.0075, random(5));
  const shade = canvas.createLinearGradient(0.05, -0.95, 0.12, -0.15);
  shade.addColorStop(0, tones.base);
  shade.addColorStop(0.45, tones.deep);
  shade.addColorStop(1, low);
  canvas.fillStyle = shade;
  silhouette(canvas, shape, 0, random(5));
  // Rows of locks, each over the roots of the one below.
  for (let row = 0; row < ROWS; row++) {
    const up = row / (ROWS - 1);
    const y = lerp(hem - 0.02, -0.84, up);
    const count = Math.round(lerp(13, 5, up));
    for (let index = 0; index < count; index++) {
      const [from, to] = reachAt(shape, y);
      const across = (index + 0.5 + 0.7 * (chance() - 0.5)) / count;
      const x = lerp(from + 0.03, to - 0.035, across);
      // The shoulder and the thigh come forward into the light, the flank between them lies back.
      const swell = Math.max(bump(x, shoulder, 0.2), 0.8 * bump(x, thigh, 0.13));
      const light = clamp(0.15 + 0.62 * up + 0.4 * swell - 0.28 + 0.34 * (chance() - 0.5));
      canvas.fillStyle = toneAt(low, tones, light);
      const long = LOCK * (0.8 + 0.5 * chance()) * lerp(1, 0.8, up);
      lock(canvas, x, y - long * 0.35, long, 0.045 + 0.02 * chance(), (x - shoulder) * 0.1 + 0.03 * (chance() - 0.5));
    }
  }
  strands(canvas, shape, tones, chance);
  if (coat.snow) paintSnow(canvas, shape, coat.snow, chance);
}
const ROWS = 12;

/** Hair over the breast and between the forelegs, under the head. */
export function paintBreast(canvas: SKRSContext2D, { tones, cool, seed }: Coat): void {
  const chance = random(300 + seed);
  const low = mix(tones.dark, cool, 0.3);
  for (let row = 0; row < 5; row++)
    for (let index = 0; index < 7; index++) {
      const x = -0.17 + (index - 3 + 0.5 * (chance() - 0.5)) * 0.054;
      const y = -0.34 - row * 0.07 - 0.03 * Math.cos((index - 3) * 0.6);
      canvas.fillStyle = toneAt(low, tones, clamp(0.08 + row * 0.09 + 0.3 * (chance() - 0.4)));
      lock(canvas, x, y, 0.13 + 0.05 * chance(), 0.055, x * 0.06);
    }
}

const bump = (x: number, middle: number, half: number): number => Math.max(0, 1 - ((x - middle) / half) ** 2);

/** 0: in the shade, 1: in the light. */
function toneAt(low: string, { deep, base, light }: Tones, lit: number): string {
  if (lit < 0.33) return mix(low, deep, lit / 0.33);
  return lit < 0.66 ? mix(deep, base, (lit - 0.33) / 0.33) : mix(base, light, ((lit - 0.66) / 0.34) * 0.75);
}

/** From where to where its body reaches at a height. */
function reachAt({ back }: Shape, y: number): [number, number] {
  const crossings: number[] = [];
  for (let index = 0; index + 1 < back.length; index++) {
    const [[fromX, fromY], [toX, toY]] = [back[index]!, back[index + 1]!];
    if (fromY > y === toY > y) continue;
    crossings.push(lerp(fromX, toX, (y - fromY) / (toY - fromY)));
  }
  return crossings.length < 2 ? [back[0]![0], back.at(-1)![0]] : [Math.min(...crossings), Math.max(...crossings)];
}

/** A spot of the back and which way is out. */
function outAt({ back }: Shape, part: number): { spot: Spot; out: Spot } {
  const at = clamp(part) * (back.length - 1);
  const index = Math.min(back.length - 2, Math.floor(at));
  const [from, to] = [back[index]!, back[index + 1]!];
  const [runX, runY] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(runX, runY);
  return {
    spot: [lerp(from[0], to[0], at - index), lerp(from[1], to[1], at - index)],
    out: [runY / long, -runX / long],
  };
}

/** Its outline in tufts that lie back and down, and a ragged hem. */
function silhouette(canvas: SKRSContext2D, shape: Shape, grow: number, chance: () => number): void {
  const tufts = 30;
  canvas.beginPath();
  canvas.moveTo(...outAt(shape, 0).spot);
  for (let tuft = 0; tuft < tufts; tuft++) {
    const { spot, out } = outAt(shape, (tuft + 0.75) / tufts);
    const next = outAt(shape, (tuft + 1) / tufts);
    const long = 0.018 + 0.02 * chance();
    const tip: Spot = [spot[0] + out[0] * (long + grow), spot[1] + out[1] * (long + grow) + 0.014];
    const from = outAt(shape, (tuft + 0.3) / tufts);
    canvas.quadraticCurveTo(
      from.spot[0] + from.out[0] * (0.016 + grow),
      from.spot[1] + from.out[1] * (0.016 + grow),
      ...tip,
    );
    canvas.lineTo(next.spot[0] + next.out[0] * grow, next.spot[1] + next.out[1] * grow);
  }
  const { back, hem, shoulder } = shape;
  const [right, left] = [back.at(-1)![0], back[0]![0]];
  const locks = 11;
  for (let index = 0; index < locks; index++) {
    const x = lerp(right, left, (index + 0.5) / locks);
    const next = lerp(right, left, (index + 1) / locks);
    const belly = 0.05 * bump(x, shoulder + 0.04, 0.2);
    const long = 0.11 + 0.05 * chance();
    canvas.quadraticCurveTo(x + 0.035, hem - belly, x + 0.006, hem + long - belly);
    canvas.quadraticCurveTo(x - 0.01, hem - belly, next, hem - 0.03 - belly);
  }
  canvas.closePath();
  canvas.fill();
}

/** A lock of hair that hangs from its root and bends aside at its end. */
export function lock(canvas: SKRSContext2D, x: number, y: number, long: number, wide: number, aside: number): void {
  canvas.beginPath();
  canvas.moveTo(x - wide / 2, y);
  canvas.bezierCurveTo(x - wide * 0.6, y + long * 0.5, x + aside - wide * 0.2, y + long * 0.7, x + aside, y + long);
  canvas.bezierCurveTo(x + aside + wide * 0.3, y + long * 0.6, x + wide * 0.6, y + long * 0.4, x + wide / 2, y);
  canvas.quadraticCurveTo(x, y - wide * 0.5, x - wide / 2, y);
  canvas.fill();
}

/** Single hairs that catch the light. */
function strands(canvas: SKRSContext2D, shape: Shape, tones: Tones, chance: () => number): void {
  canvas.lineWidth = 0.006;
  canvas.strokeStyle = tones.pale;
  canvas.globalAlpha = 0.4;
  canvas.beginPath();
  for (let hair = 0; hair < 46; hair++) {
    const y = lerp(-0.86, shape.hem - 0.09, chance());
    const [from, to] = reachAt(shape, y);
    const x = lerp(from + 0.05, to - 0.05, chance());
    const long = 0.05 + 0.05 * chance();
    const aside = (x - shape.shoulder) * 0.12;
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(x + aside * 0.2, y + long * 0.6, x + aside, y + long);
  }
  canvas.stroke();
  canvas.globalAlpha = 1;
}

/** What has fallen on its back: thick in the middle of each drift, a scalloped edge that hangs into the hair, blue beneath. */
function paintSnow(
  canvas: SKRSContext2D,
  shape: Shape,
  [white, blue]: readonly [string, string],
  chance: () => number,
): void {
  for (const [from, to, thick] of shape.drifts) {
    const steps = Math.round((to - from) * 46);
    const hangs = Array.from({ length: steps + 1 }, () => 0.5 + 0.9 * chance());
    for (const [colour, lower] of [
      [blue, 1.45],
      [white, 0.85],
    ] as const) {
      const at = (step: number, way: number): Spot => {
        const { spot, out } = outAt(shape, lerp(from, to, step / steps));
        const full = Math.sin((step / steps) * Math.PI) ** 0.55 * thick * way;
        return [spot[0] + out[0] * full * 0.5, spot[1] + out[1] * full * 0.5 - Math.min(0, full) * 0.8];
      };
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.moveTo(...at(0, 1));
      for (let step = 0; step < steps; step++)
        canvas.quadraticCurveTo(...at(step + 0.5, 1 + 0.35 * hangs[step]!), ...at(step + 1, 0.95));
      for (let step = steps; step > 0; step--)
        canvas.quadraticCurveTo(...at(step - 0.5, -2.1 * lower * hangs[step]!), ...at(step - 1, -0.5 * lower));
      canvas.closePath();
      canvas.fill();
    }
  }
}
