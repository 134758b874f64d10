/** Flippers and flukes of the stage's own whale. Called by `drawn-whale.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Bent } from './drawn-whale.js';

export const INK = '#12203f';
/** Where along the body the flukes begin. */
export const ROOT = 0.93;

/** A flipper that hangs, and beats in a leap. */
export function flipper(
  canvas: SKRSContext2D,
  colour: string,
  bent: Bent,
  along: number,
  long: number,
  body: Body,
): void {
  const leaps = clamp(body.leap);
  const swing = 0.06 * Math.sin(body.clock * 2.2 + along * 9) + leaps * (0.14 + 0.12 * Math.sin(body.clock * 7));
  const [root, tip, back] = [
    bent(along - 0.05, -0.15),
    bent(along + 0.13, -0.17 - long + swing),
    bent(along + 0.08, -0.15),
  ];
  canvas.fillStyle = colour;
  canvas.strokeStyle = mix(colour, INK, 0.45);
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  canvas.moveTo(...root);
  canvas.quadraticCurveTo(...bent(along - 0.03, -0.2 - long * 0.7 + swing), ...tip);
  canvas.quadraticCurveTo(...bent(along + 0.13, -0.2 - long * 0.35 + swing), ...back);
  canvas.stroke();
  canvas.fill();
}

/** Two lobes, seen half from above. */
export function drawFlukes(canvas: SKRSContext2D, skin: string, bent: Bent, body: Body): void {
  const root = bent(ROOT - 0.02, 0);
  const [nextX, nextY] = bent(1, 0);
  const angle = Math.atan2(nextY - root[1], nextX - root[0]);
  const wag = 0.16 * Math.sin(body.clock * 2 + body.whim * TURN);
  canvas.save();
  canvas.translate(...root);
  canvas.rotate(angle + wag * (1 - clamp(body.leap) * 0.5));
  for (const [side, tone] of [
    [1, mix(skin, INK, 0.26)],
    [-1, mix(skin, INK, 0.08)],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.strokeStyle = mix(skin, INK, 0.5);
    canvas.lineWidth = 0.016;
    canvas.beginPath();
    canvas.moveTo(-0.03, side * 0.03);
    canvas.bezierCurveTo(0.06, side * 0.06, 0.12, side * 0.2, 0.22, side * 0.3);
    canvas.bezierCurveTo(0.25, side * 0.17, 0.2, side * 0.07, 0.13, 0);
    canvas.quadraticCurveTo(0.05, -side * 0.02, -0.03, side * 0.03);
    canvas.stroke();
    canvas.fill();
  }
  canvas.restore();
}
