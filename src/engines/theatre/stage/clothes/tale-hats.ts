/**
 * What those of tales have on their heads: crowns, pointed hats with stars, a ninja's hood, a burglar's cap. Called by
 * `hats.ts`; radii of a head, its middle at the origin, looking left.
 */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';
import { across, bandOf, brim, type DrawHat, disc, dome, INK, star } from './hat-shapes.js';

export type TaleHatKind =
  | 'crown'
  | 'starred'
  | 'buckled'
  | 'floppy'
  | 'tophat'
  | 'shroud'
  | 'headband'
  | 'scarf'
  | 'cowl'
  | 'beanie'
  | 'headphones';

export const TALE_HATS: Readonly<Record<TaleHatKind, DrawHat>> = {
  /** Five points with pearls over a band of jewels; `trim` is the velvet. */
  crown(canvas, { colour, trim }, at) {
    canvas.fillStyle = trim;
    disc(canvas, at(0, 0.1), -1.0, 0.62);
    ring(canvas, colour, at, { half: 0.9, low: -0.56, valley: -1.08, peaks: [-1.42, -1.62, -1.74, -1.62, -1.42] });
    canvas.fillStyle = mix(colour, '#fff8d8', 0.6);
    for (const [index, tall] of [-1.44, -1.64, -1.78, -1.64, -1.44].entries())
      disc(canvas, pointOf(at, index, 1.02), tall, 0.11);
    jewels(canvas, at, -0.76, ['#e0344a', '#35b6e6', '#5cc46a']);
  },
  starred(canvas, { colour, trim }, at) {
    pointed(canvas, colour, at);
    canvas.fillStyle = trim;
    star(canvas, at(-0.34, -0.3), -1.14, 0.19, 5);
    star(canvas, at(0.42, 0.5), -1.36, 0.16, 5);
    star(canvas, at(0.04, 0.14), -1.86, 0.15, 5);
    canvas.fill(bandOf(at, 0.98, -0.56, 0.92, -0.78));
    wide(canvas, colour, at);
  },
  buckled(canvas, { colour, trim }, at) {
    pointed(canvas, colour, at);
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 0.98, -0.52, 0.9, -0.86));
    wide(canvas, colour, at);
    canvas.strokeStyle = '#ffd25a';
    canvas.lineWidth = 0.08;
    canvas.beginPath();
    canvas.roundRect(at(-0.2, -0.46), -1.02, 0.36, 0.28, 0.05);
    canvas.stroke();
  },
  /** Without a brim, its tip fallen to the side. */
  floppy(canvas, { colour, trim }, at) {
    const cap = new Path2D();
    cap.moveTo(at(-0.98, -0.98), -0.42);
    cap.bezierCurveTo(at(-0.94, -0.9), -1.2, at(-0.3, -0.2), -2.0, at(0.5, 0.6), -2.1);
    cap.bezierCurveTo(at(0.9, 1.0), -2.14, at(1.24, 1.4), -1.9, at(1.34, 1.5), -1.6);
    cap.bezierCurveTo(at(1.06, 1.2), -1.76, at(0.84, 1.0), -1.6, at(0.92, 1.02), -1.2);
    cap.quadraticCurveTo(at(1.04, 1.14), -0.8, at(0.98, 1.06), -0.42);
    cap.quadraticCurveTo(at(0, -0.1), -0.66, at(-0.98, -0.98), -0.42);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(cap);
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 1.04, -0.34, 1.0, -0.66));
    disc(canvas, at(1.34, 1.5), -1.52, 0.17);
  },
  tophat(canvas, { colour, trim }, at) {
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(bandOf(at, 0.86, -0.5, 0.98, -1.86));
    canvas.fillStyle = mix(colour, '#ffffff', 0.14);
    canvas.beginPath();
    canvas.ellipse(at(0, 0.04), -1.9, 0.98, 0.14, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 0.87, -0.52, 0.9, -0.84));
    brim(canvas, colour, at, { left: -1.3, right: 1.3, turned: [-1.36, 1.36], y: -0.54, drop: 0.16 });
  },
  /** All but the eyes; `trim` is the plate on the brow. */
  shroud(canvas, { colour, trim }, at) {
    for (const lower of [0.2, 0.62]) {
      canvas.fillStyle = mix(colour, INK, 0.3);
      canvas.beginPath();
      canvas.moveTo(at(0.7, 0.96), -0.5);
      canvas.quadraticCurveTo(at(1.4, 1.7), -0.5 + lower * 0.3, at(1.36, 1.9), lower);
      canvas.quadraticCurveTo(at(1.1, 1.4), lower - 0.3, at(0.7, 0.96), -0.26);
      canvas.fill();
    }
    const cloth = new Path2D();
    cloth.ellipse(at(0, 0.06), -0.04, at(0.98, 1.0), 1.12, 0, 0, TURN);
    cloth.roundRect(at(-0.74, -0.92), -0.36, at(1.48, 1.36), 0.68, 0.3);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(cloth, 'evenodd');
    canvas.strokeStyle = mix(colour, '#8a7ab0', 0.4);
    canvas.lineWidth = 0.05;
    canvas.beginPath();
    for (const y of [0.56, 0.8]) {
      canvas.moveTo(at(-0.7, -0.78), y);
      canvas.quadraticCurveTo(at(0, -0.3), y + 0.16, at(0.7, 0.5), y - 0.06);
    }
    canvas.stroke();
    canvas.fillStyle = mix(colour, INK, 0.4);
    canvas.fill(bandOf(at, 0.97, -0.3, 0.94, -0.62));
    canvas.fillStyle = trim;
    canvas.beginPath();
    canvas.roundRect(at(-0.34, -0.68), -0.72, 0.68, 0.28, 0.06);
    canvas.fill();
  },
  /** Tied behind, with a plate on the brow. */
  headband(canvas, { colour, trim }, at) {
    for (const lower of [0.2, 0.56]) {
      canvas.fillStyle = mix(colour, INK, 0.3);
      canvas.beginPath();
      canvas.moveTo(at(0.8, 0.96), -0.5);
      canvas.quadraticCurveTo(at(1.4, 1.7), -0.5 + lower * 0.3, at(1.36, 1.9), lower);
      canvas.quadraticCurveTo(at(1.1, 1.4), lower - 0.3, at(0.8, 0.96), -0.26);
      canvas.fill();
    }
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(bandOf(at, 1.02, -0.26, 0.98, -0.62));
    canvas.fillStyle = trim;
    canvas.beginPath();
    canvas.roundRect(at(-0.34, -0.68), -0.72, 0.68, 0.28, 0.06);
    canvas.fill();
  },
  /** Round the face and down to the shoulders. */
  scarf(canvas, { colour }, at) {
    const cloth = new Path2D();
    cloth.moveTo(at(-0.98, -0.96), -0.3);
    cloth.bezierCurveTo(at(-1.02, -0.98), -1.5, at(1.04, 1.2), -1.5, at(1.02, 1.16), -0.2);
    cloth.bezierCurveTo(at(1.02, 1.2), 0.6, at(1.2, 1.24), 1.0, at(1.06, 1.1), 1.36);
    cloth.quadraticCurveTo(at(0, -0.1), 1.7, at(-1.06, -0.9), 1.36);
    cloth.bezierCurveTo(at(-1.2, -1.02), 1.0, at(-1.02, -1), 0.6, at(-0.98, -0.96), -0.3);
    cloth.ellipse(at(0, -0.16), 0.16, at(0.74, 0.7), 0.84, 0, 0, TURN);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(cloth, 'evenodd');
    canvas.strokeStyle = mix(colour, INK, 0.26);
    canvas.lineWidth = 0.05;
    canvas.beginPath();
    canvas.moveTo(at(-0.6, -0.8), 1.06);
    canvas.quadraticCurveTo(at(0.1, 0), 1.4, at(0.8, 0.7), 0.9);
    canvas.stroke();
  },
  /** With two ears, over the mask of whoever fights at night. */
  cowl(canvas, { colour }, at) {
    canvas.fillStyle = across(canvas, colour);
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(at(side * 0.9, side * 0.62 + 0.1), -0.7);
      canvas.quadraticCurveTo(at(side * 0.86, side * 0.56 + 0.1), -1.4, at(side * 0.78, side * 0.5 + 0.12), -1.84);
      canvas.quadraticCurveTo(at(side * 0.5, side * 0.3 + 0.1), -1.5, at(side * 0.3, side * 0.1 + 0.1), -1.1);
      canvas.fill();
    }
    dome(canvas, colour, at, -1.3);
  },
  beanie(canvas, { colour, trim }, at) {
    dome(canvas, colour, at, -1.36);
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 1.02, -0.34, 1.0, -0.68));
  },
  headphones(canvas, { colour, trim }, at) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = 0.15;
    canvas.beginPath();
    canvas.moveTo(at(-0.98, 0.1), at(0, -1.2));
    canvas.bezierCurveTo(at(-1.1, 0.1), -1.3, at(-0.6, 0.1), -1.5, at(0, 0.16), at(-1.46, -1.4));
    canvas.bezierCurveTo(at(0.6, 0.3), -1.46, at(1.1, 0.3), -1.3, at(0.98, 0.34), 0);
    canvas.stroke();
    for (const side of [-1, 1]) {
      if (side < 0 && at(0, 1) > 0.5) continue;
      const x = at(side * 1.0, 0.4);
      for (const [tone, part] of [
        [mix(colour, INK, 0.3), 1],
        [trim, 0.66],
      ] as const) {
        canvas.fillStyle = tone;
        canvas.beginPath();
        canvas.ellipse(x, 0.14, at(0.2, 0.3) * part, 0.34 * part, 0, 0, TURN);
        canvas.fill();
      }
    }
  },
};

interface Ring {
  half: number;
  low: number;
  valley: number;
  peaks: readonly number[];
}

const pointOf = (at: Across, index: number, half: number): number =>
  at((index / 2 - 1) * half, (index / 2 - 1) * half + 0.06);

/** A band whose upper edge is points. */
function ring(canvas: SKRSContext2D, colour: string, at: Across, { half, low, valley, peaks }: Ring): void {
  const path = new Path2D();
  path.moveTo(at(-half, -half), low);
  path.quadraticCurveTo(at(0, -0.1), low - 0.22, at(half, half + 0.1), low);
  for (let index = peaks.length - 1; index >= 0; index--) {
    path.lineTo(pointOf(at, index, half * 1.14), peaks[index]!);
    if (index > 0) path.lineTo((pointOf(at, index, half) + pointOf(at, index - 1, half)) / 2, valley);
  }
  path.closePath();
  canvas.fillStyle = across(canvas, colour);
  canvas.fill(path);
  canvas.strokeStyle = mix(colour, '#8a4a10', 0.5);
  canvas.lineWidth = 0.04;
  canvas.stroke(path);
}

function jewels(canvas: SKRSContext2D, at: Across, y: number, colours: readonly string[]): void {
  for (const [index, colour] of colours.entries()) {
    const part = (index - 1) * 0.5;
    canvas.fillStyle = colour;
    disc(canvas, at(part, part - 0.06), y - 0.1 + part * part * 0.26, index === 1 ? 0.13 : 0.1);
  }
}

/** The cone of a hat with a brim, bent near its tip. */
function pointed(canvas: SKRSContext2D, colour: string, at: Across): void {
  const cone = new Path2D();
  cone.moveTo(at(-0.96, -0.96), -0.5);
  cone.bezierCurveTo(at(-0.7, -0.64), -1.1, at(-0.42, -0.34), -1.7, at(-0.2, -0.06), -2.2);
  cone.quadraticCurveTo(at(0.06, 0.2), -2.56, at(0.56, 0.72), -2.5);
  cone.quadraticCurveTo(at(0.36, 0.5), -2.24, at(0.44, 0.56), -1.9);
  cone.bezierCurveTo(at(0.56, 0.7), -1.4, at(0.8, 0.9), -0.9, at(0.96, 1.04), -0.5);
  cone.quadraticCurveTo(at(0, 0), -0.76, at(-0.96, -0.96), -0.5);
  canvas.fillStyle = across(canvas, colour);
  canvas.fill(cone);
  canvas.strokeStyle = mix(colour, INK, 0.34);
  canvas.lineWidth = 0.04;
  canvas.beginPath();
  canvas.moveTo(at(0.36, 0.46), -1.94);
  canvas.quadraticCurveTo(at(0.1, 0.24), -1.94, at(-0.06, 0.06), -2.06);
  canvas.stroke();
}

const wide = (canvas: SKRSContext2D, colour: string, at: Across): void =>
  brim(canvas, colour, at, { left: -1.66, right: 1.66, turned: [-1.66, 1.72], y: -0.56, drop: 0.24 });
