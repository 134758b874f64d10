/** What those from Chinese stories have on their heads: plumes of a king, knots of a child, pins of a lady in the moon. Listed by `hats.ts` with `storybook-hats.ts`; radii of a head. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';
import { disc, INK } from './hat-shapes.js';

export type EasternHat = 'circlet' | 'plumed' | 'topknots' | 'phoenix' | 'beaded';

interface Colours {
  colour: string;
  trim: string;
}

export type DrawStoryHat = (canvas: SKRSContext2D, hat: Colours, at: Across) => void;

/** Round the head over the brow. */
export function band(canvas: SKRSContext2D, colour: string, at: Across, y: number, thick: number): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(at(-0.96, -0.96), y);
  canvas.quadraticCurveTo(at(0, -0.1), y - 0.5, at(0.96, 1.04), y);
  canvas.stroke();
}

export const EASTERN_HATS: Readonly<Record<EasternHat, DrawStoryHat>> = {
  circlet(canvas, { colour, trim }, at) {
    band(canvas, mix(colour, INK, 0.36), at, -0.46, 0.24);
    band(canvas, colour, at, -0.48, 0.17);
    canvas.fillStyle = trim;
    disc(canvas, at(0, -0.16), -0.74, 0.13);
  },
  /** A golden ring over the brow, from which two long plumes bend back. */
  plumed(canvas, { colour, trim }, at) {
    for (const [side, far] of [
      [-1, 0.2],
      [1, 0],
    ] as const) {
      canvas.strokeStyle = mix(trim, INK, far);
      canvas.lineWidth = 0.16;
      canvas.beginPath();
      canvas.moveTo(at(side * 0.3, side * 0.14), -1.16);
      canvas.bezierCurveTo(
        at(side * 0.4, 0.1 + side * 0.1),
        -2.0,
        at(side * 1.6, 1.0 + side * 0.2),
        -2.3,
        at(side * 2.1, 2.0 + side * 0.24),
        -1.2,
      );
      canvas.stroke();
      canvas.strokeStyle = mix(colour, '#ffffff', 0.2);
      canvas.lineWidth = 0.05;
      canvas.stroke();
    }
    band(canvas, mix(colour, INK, 0.36), at, -0.46, 0.3);
    band(canvas, colour, at, -0.48, 0.22);
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.moveTo(at(-0.3, -0.44), -0.72);
    canvas.quadraticCurveTo(at(-0.2, -0.3), -1.1, at(0, -0.14), -1.22);
    canvas.quadraticCurveTo(at(0.2, 0.06), -1.1, at(0.3, 0.14), -0.72);
    canvas.fill();
    canvas.fillStyle = trim;
    disc(canvas, at(0, -0.16), -0.86, 0.13);
  },
  /** Two knots of hair with red bands. */
  topknots(canvas, { colour, trim }, at) {
    for (const side of [-1, 1]) {
      const x = at(side * 0.62, side < 0 ? -0.32 : 0.66);
      canvas.fillStyle = colour;
      disc(canvas, x + side * 0.08, -1.36, 0.36);
      canvas.strokeStyle = mix(colour, '#b8a0b0', 0.4);
      canvas.lineWidth = 0.05;
      canvas.beginPath();
      canvas.arc(x + side * 0.08, -1.36, 0.2, 0.5 * TURN, 0.92 * TURN);
      canvas.stroke();
      canvas.strokeStyle = trim;
      canvas.lineWidth = 0.14;
      canvas.beginPath();
      canvas.moveTo(x - 0.24, -1.1);
      canvas.quadraticCurveTo(x, -1.0, x + 0.24, -1.1);
      canvas.stroke();
      canvas.lineWidth = 0.09;
      canvas.beginPath();
      canvas.moveTo(x + side * 0.22, -1.08);
      canvas.quadraticCurveTo(x + side * 0.6, -0.9, x + side * 0.5, -0.5);
      canvas.stroke();
    }
    canvas.fillStyle = trim;
    disc(canvas, at(0, -0.26), -0.4, 0.09);
  },
  /** An emperor's: a cap, a flat board over it, strings of beads before the brow. */
  beaded(canvas, { colour, trim }, at) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.moveTo(at(-0.98, -0.98), -0.34);
    canvas.bezierCurveTo(at(-1, -0.96), -0.9, at(-0.74, -0.7), -1.36, at(-0.5, -0.4), -1.4);
    canvas.lineTo(at(0.5, 0.56), -1.4);
    canvas.bezierCurveTo(at(0.78, 0.86), -1.36, at(1.02, 1.08), -0.9, at(0.98, 1.06), -0.34);
    canvas.quadraticCurveTo(at(0, 0), -0.82, at(-0.98, -0.98), -0.34);
    canvas.fill();
    band(canvas, trim, at, -0.44, 0.15);
    const [left, right] = [at(-1.12, -1.3), at(1.12, 1.0)];
    canvas.fillStyle = mix(colour, INK, 0.3);
    canvas.beginPath();
    canvas.roundRect(left, -1.56, right - left, 0.2, 0.08);
    canvas.fill();
    canvas.fillStyle = mix(colour, '#ffffff', 0.14);
    canvas.beginPath();
    canvas.roundRect(left, -1.62, right - left, 0.14, 0.07);
    canvas.fill();
    canvas.fillStyle = trim;
    canvas.fillRect(left, -1.5, right - left, 0.045);
    canvas.lineWidth = 0.03;
    canvas.strokeStyle = mix(trim, INK, 0.2);
    for (const part of [0.04, 0.2, 0.36, 0.64, 0.8, 0.96]) {
      const x = left + (right - left) * part;
      const long = 0.7 + Math.abs(part - 0.5) * 0.6;
      canvas.beginPath();
      canvas.moveTo(x, -1.46);
      canvas.lineTo(x, -1.46 + long);
      canvas.stroke();
      for (let bead = 1; bead <= 4; bead += 1) {
        canvas.fillStyle = bead % 2 === 0 ? '#e0485a' : mix(trim, '#ffffff', 0.3);
        disc(canvas, x, -1.46 + (long * bead) / 4, 0.06);
      }
    }
  },
  /** Two high loops of hair, golden pins, and a flower. */
  phoenix(canvas, { colour, trim }, at) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = 0.24;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.ellipse(at(side * 0.36, 0.24 + side * 0.3), -1.62, 0.26, 0.5, side * 0.34, 0, TURN);
      canvas.stroke();
    }
    canvas.fillStyle = trim;
    canvas.beginPath();
    canvas.moveTo(at(-0.44, -0.4), -1.04);
    canvas.quadraticCurveTo(at(-0.5, -0.46), -1.4, at(0, 0), -1.6);
    canvas.quadraticCurveTo(at(0.5, 0.46), -1.4, at(0.44, 0.4), -1.04);
    canvas.quadraticCurveTo(at(0, 0), -1.2, at(-0.44, -0.4), -1.04);
    canvas.fill();
    canvas.fillStyle = '#e0485a';
    disc(canvas, at(0, 0), -1.3, 0.12);
    canvas.strokeStyle = trim;
    canvas.lineWidth = 0.06;
    for (const side of [-1, 1]) {
      const x = at(side * 0.92, side < 0 ? -0.7 : 0.84);
      canvas.beginPath();
      canvas.moveTo(at(side * 0.4, side * 0.4), -1.16);
      canvas.lineTo(x, -0.9);
      canvas.lineTo(x, -0.3);
      canvas.stroke();
      canvas.fillStyle = '#ff8fb0';
      disc(canvas, x, -0.26, 0.09);
    }
  },
};
