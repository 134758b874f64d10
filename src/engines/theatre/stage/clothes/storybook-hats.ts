/** What those from stories have on their heads: a red hood, a cap with a feather, a crown of plumes. Listed by `hats.ts`; radii of a head. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';
import { across, bandOf, disc, dome, INK } from './hat-shapes.js';
import { band, type DrawStoryHat, EASTERN_HATS, type EasternHat } from './storybook-hats-eastern.js';

export type StoryHat = EasternHat | 'hood' | 'feathered' | 'cone' | 'ribbon' | 'wreath' | 'tiara' | 'turban' | 'bolts';

/** A feather from `x`, `y` back and up, so long. */
function feather(canvas: SKRSContext2D, colour: string, x: number, y: number, backX: number, backY: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.bezierCurveTo(x + backX * 0.1, y + backY * 0.9, x + backX * 0.5, y + backY * 1.2, x + backX, y + backY);
  canvas.bezierCurveTo(x + backX * 0.9, y + backY * 0.5, x + backX * 0.6, y + backY * 0.1, x, y);
  canvas.fill();
  canvas.strokeStyle = mix(colour, INK, 0.4);
  canvas.lineWidth = 0.04;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(x + backX * 0.36, y + backY * 0.7, x + backX * 0.92, y + backY * 0.94);
  canvas.stroke();
}

/** Along a band over the brow, from one temple to the other: where its middle is at `part`, −1 to 1. */
const onBand = (at: Across, part: number, y: number): [number, number] => [
  at(part * 0.94, part * 0.9 - 0.02),
  y - 0.26 * (1 - part * part),
];

export const STORY_HATS: Readonly<Record<StoryHat, DrawStoryHat>> = {
  ...EASTERN_HATS,
  /** Round the whole face, pointed above, tied under the chin. */
  hood(canvas, { colour, trim }, at) {
    const hood = new Path2D();
    hood.moveTo(at(-0.7, -0.7), 1.08);
    hood.bezierCurveTo(at(-1.36, -1.14), 0.9, at(-1.42, -1.24), -0.6, at(-0.9, -0.8), -1.16);
    hood.quadraticCurveTo(at(-0.3, -0.1), -1.62, at(0.24, 0.62), -1.74);
    hood.quadraticCurveTo(at(0.62, 1.1), -1.4, at(0.96, 1.3), -1.06);
    hood.bezierCurveTo(at(1.44, 1.66), -0.5, at(1.36, 1.6), 0.9, at(0.7, 0.96), 1.1);
    hood.quadraticCurveTo(at(0, 0.1), 1.3, at(-0.7, -0.7), 1.08);
    hood.moveTo(at(0, -0.22), 1.0);
    hood.bezierCurveTo(at(0.52, 0.3), 1.0, at(0.98, 0.78), 0.62, at(0.94, 0.76), -0.1);
    hood.bezierCurveTo(at(0.9, 0.7), -0.72, at(0.5, 0.4), -1.02, at(0, -0.12), -1.02);
    hood.bezierCurveTo(at(-0.5, -0.6), -1.02, at(-0.9, -0.94), -0.72, at(-0.94, -0.96), -0.1);
    hood.bezierCurveTo(at(-0.98, -1), 0.62, at(-0.52, -0.66), 1.0, at(0, -0.22), 1.0);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(hood, 'evenodd');
    canvas.strokeStyle = trim;
    canvas.lineWidth = 0.1;
    canvas.beginPath();
    canvas.moveTo(at(0, -0.22), 1.02);
    canvas.bezierCurveTo(at(0.52, 0.3), 1.0, at(0.98, 0.78), 0.62, at(0.94, 0.76), -0.1);
    canvas.bezierCurveTo(at(0.9, 0.7), -0.72, at(0.5, 0.4), -1.02, at(0, -0.12), -1.02);
    canvas.bezierCurveTo(at(-0.5, -0.6), -1.02, at(-0.9, -0.94), -0.72, at(-0.94, -0.96), -0.1);
    canvas.bezierCurveTo(at(-0.98, -1), 0.62, at(-0.52, -0.66), 1.0, at(0, -0.22), 1.02);
    canvas.stroke();
    canvas.fillStyle = '#fff4e6';
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.ellipse(at(0, -0.2) + side * 0.2, 1.14, 0.2, 0.12, side * 0.4, 0, TURN);
      canvas.fill();
    }
  },
  /** Pointed to the front, turned up, with a feather. */
  feathered(canvas, { colour, trim }, at) {
    feather(canvas, trim, at(0.5, 0.5), -0.92, at(0.7, 0.8), -1.0);
    const cap = new Path2D();
    cap.moveTo(at(-1.0, -1.5), -0.5);
    cap.bezierCurveTo(at(-0.9, -1), -1.1, at(-0.4, -0.2), -1.62, at(0.2, 0.5), -1.6);
    cap.bezierCurveTo(at(0.8, 1.06), -1.5, at(1.12, 1.3), -0.9, at(1.04, 1.2), -0.46);
    cap.quadraticCurveTo(at(0, -0.1), -0.86, at(-1.0, -1.5), -0.5);
    canvas.fillStyle = across(canvas, colour);
    canvas.fill(cap);
    canvas.fillStyle = mix(colour, INK, 0.26);
    canvas.beginPath();
    canvas.moveTo(at(-1.14, -1.66), -0.5);
    canvas.quadraticCurveTo(at(0, -0.1), -1.14, at(1.16, 1.34), -0.62);
    canvas.quadraticCurveTo(at(1.14, 1.3), -0.4, at(1.04, 1.18), -0.36);
    canvas.quadraticCurveTo(at(0, -0.1), -0.82, at(-1.14, -1.66), -0.5);
    canvas.fill();
  },
  cone(canvas, { colour, trim }, at) {
    canvas.fillStyle = across(canvas, colour);
    canvas.beginPath();
    canvas.moveTo(at(-0.86, -0.86), -0.6);
    canvas.quadraticCurveTo(at(-0.3, -0.2), -1.5, at(0.2, 0.34), -2.1);
    canvas.quadraticCurveTo(at(0.5, 0.66), -1.4, at(0.86, 0.98), -0.6);
    canvas.quadraticCurveTo(at(0, 0), -0.86, at(-0.86, -0.86), -0.6);
    canvas.fill();
    canvas.fillStyle = trim;
    canvas.fill(bandOf(at, 0.98, -0.5, 0.86, -0.82));
  },
  /** Round the hair, with a bow on the side. */
  ribbon(canvas, { colour }, at) {
    band(canvas, colour, at, -0.5, 0.2);
    const [x, y] = [at(0.36, 0.4), -1.2];
    canvas.fillStyle = colour;
    canvas.strokeStyle = mix(colour, INK, 0.3);
    canvas.lineWidth = 0.04;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.bezierCurveTo(x + side * 0.2, y - 0.36, x + side * 0.56, y - 0.34, x + side * 0.5, y);
      canvas.bezierCurveTo(x + side * 0.56, y + 0.3, x + side * 0.2, y + 0.26, x, y);
      canvas.fill();
      canvas.stroke();
    }
    disc(canvas, x, y, 0.11);
  },
  wreath(canvas, { colour, trim }, at) {
    band(canvas, '#5a9a4a', at, -0.56, 0.12);
    for (const [index, part] of [-0.85, -0.5, -0.17, 0.17, 0.5, 0.85].entries()) {
      const [x, y] = onBand(at, part, -0.58);
      canvas.fillStyle = index % 2 ? trim : colour;
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal / 5) * TURN;
        disc(canvas, x + Math.cos(angle) * 0.12, y + Math.sin(angle) * 0.12, 0.09);
      }
      canvas.fillStyle = '#f2a63a';
      disc(canvas, x, y, 0.07);
    }
  },
  /** A small crown with a stone in each point. */
  tiara(canvas, { colour, trim }, at) {
    canvas.fillStyle = across(canvas, colour);
    canvas.beginPath();
    canvas.moveTo(at(-0.66, -0.7), -0.78);
    for (const [x, y] of [
      [-0.72, -1.34],
      [-0.4, -1.12],
      [0, -1.62],
      [0.4, -1.12],
      [0.72, -1.34],
      [0.66, -0.78],
    ] as const)
      canvas.lineTo(at(x, x * 0.96 + 0.02), y);
    canvas.quadraticCurveTo(at(0, 0), -1.02, at(-0.66, -0.7), -0.78);
    canvas.fill();
    canvas.strokeStyle = mix(colour, INK, 0.34);
    canvas.lineWidth = 0.04;
    canvas.stroke();
    canvas.fillStyle = trim;
    for (const [x, y] of [
      [-0.72, -1.36],
      [0, -1.64],
      [0.72, -1.36],
      [0, -1.14],
    ] as const)
      disc(canvas, at(x, x * 0.96 + 0.02), y, 0.1);
  },
  turban(canvas, { colour, trim }, at) {
    dome(canvas, colour, at, -1.5);
    canvas.strokeStyle = mix(colour, INK, 0.24);
    canvas.lineWidth = 0.05;
    canvas.beginPath();
    for (const [low, high] of [
      [-0.5, -0.9],
      [-0.72, -1.16],
      [-0.98, -1.4],
    ] as const) {
      canvas.moveTo(at(-1, -1), low);
      canvas.quadraticCurveTo(at(0.2, 0.2), low - 0.1, at(0.8, 0.9), high);
    }
    canvas.stroke();
    feather(canvas, '#4ac0b0', at(0, -0.4), -1.1, 0.3, -0.9);
    canvas.fillStyle = trim;
    disc(canvas, at(0, -0.4), -1.0, 0.16);
  },
  /** A flat head, a seam over the brow, bolts at the neck. */
  bolts(canvas, { colour, trim }, at) {
    canvas.fillStyle = across(canvas, colour);
    canvas.beginPath();
    canvas.moveTo(at(-0.96, -0.98), -0.2);
    canvas.lineTo(at(-0.98, -1), -1.3);
    canvas.quadraticCurveTo(at(0, 0), -1.44, at(0.98, 1.1), -1.3);
    canvas.lineTo(at(0.96, 1.08), -0.2);
    for (const x of [0.66, 0.36, 0.06, -0.24, -0.54]) {
      canvas.lineTo(at(x, x - 0.06), -0.56);
      canvas.lineTo(at(x - 0.16, x - 0.2), -0.8);
    }
    canvas.fill();
    canvas.strokeStyle = '#3a4a2c';
    canvas.lineWidth = 0.05;
    canvas.beginPath();
    canvas.moveTo(at(0.3, 0), -0.5);
    canvas.lineTo(at(0.7, 0.44), -0.36);
    for (const part of [0.2, 0.5, 0.8]) {
      const [x, y] = [at(0.3 + 0.4 * part, 0.44 * part), -0.5 + 0.14 * part];
      canvas.moveTo(x - 0.04, y - 0.1);
      canvas.lineTo(x + 0.02, y + 0.1);
    }
    canvas.stroke();
    for (const side of [-1, 1]) {
      const x = at(side * 0.86, side < 0 ? -0.5 : 0.86);
      canvas.fillStyle = trim;
      canvas.beginPath();
      canvas.roundRect(x - 0.16 + side * 0.14, 0.78, 0.32, 0.14, 0.04);
      canvas.roundRect(x - 0.06 + side * 0.3, 0.68, 0.12, 0.34, 0.04);
      canvas.fill();
    }
  },
};
