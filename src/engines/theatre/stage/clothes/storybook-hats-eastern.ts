/** What those from Chinese stories have on their heads: plumes of a king, knots of a child, pins of a lady in the moon. Listed by `hats.ts` with `storybook-hats.ts`; radii of a head. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';
import { disc, INK } from './hat-shapes.js';

export type EasternHat = 'circlet' | 'plumed' | 'topknots' | 'phoenix';

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
