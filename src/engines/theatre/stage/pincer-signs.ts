/** A claw that has hold of something, and the furrow of who is dragged through sand. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from './easing.js';

type Draw = (canvas: SKRSContext2D, sign: { x: number; y: number }, height: number, forwards: number) => void;

const SHELL = '#ff3a74';
const LIGHT = '#ff86a8';
const RIM = '#8f0f3a';
/** Where the arm leaves the shell, own heights. */
const SHOULDER = [0.24, 0.42] as const;
/** How far its elbow is bent, parts of how far it reaches. */
const BENT = 0.16;

export const PINCER_SIGNS = {
  /** An arm out of the shell, and at the sign's place the claw that is shut on something. */
  pinch(canvas, { x, y }, height, forwards) {
    canvas.scale(height * (forwards < 0 ? -1 : 1), height);
    const [fromX, fromY] = [SHOULDER[0] - x, y - SHOULDER[1]];
    const elbow = [fromX * 0.42 - fromY * BENT, fromY * 0.62 + fromX * BENT] as const;
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    for (const [tone, wide] of [
      [RIM, 0.135],
      [SHELL, 0.095],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = wide;
      canvas.beginPath();
      canvas.moveTo(fromX, fromY);
      canvas.lineTo(...elbow);
      canvas.lineTo(fromX * 0.12, fromY * 0.12);
      canvas.stroke();
    }
    // A joint between two stiff pieces of shell.
    canvas.fillStyle = LIGHT;
    canvas.strokeStyle = RIM;
    canvas.lineWidth = 0.022;
    canvas.beginPath();
    canvas.arc(...elbow, 0.066, 0, TURN);
    canvas.fill();
    canvas.stroke();
    canvas.rotate(Math.atan2(-fromY, -fromX));
    canvas.scale(0.8, 0.8);
    canvas.lineWidth = 0.03;
    canvas.strokeStyle = RIM;
    // Its two fingers meet a little beyond what they hold.
    for (const side of [1, -1]) {
      canvas.fillStyle = side > 0 ? SHELL : LIGHT;
      canvas.beginPath();
      canvas.moveTo(-0.3, 0);
      canvas.bezierCurveTo(-0.26, side * 0.24, 0.02, side * 0.26, 0.13, side * 0.01);
      canvas.bezierCurveTo(0.05, side * 0.07, -0.05, side * 0.08, -0.12, side * 0.015);
      canvas.closePath();
      canvas.fill();
      canvas.stroke();
    }
  },
  /** Two lines in the sand behind, with heaps beside them. */
  furrow(canvas, _, height, forwards) {
    canvas.scale(height * (forwards < 0 ? -1 : 1), height);
    canvas.lineCap = 'round';
    for (const [down, far] of [
      [-0.02, 1.5],
      [0.05, 1.25],
    ] as const)
      for (const [tone, wide, lower] of [
        ['#cda468', 0.05, 0],
        ['#fff1cf', 0.022, 0.034],
      ] as const) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = wide;
        canvas.beginPath();
        canvas.moveTo(-0.1, down + lower);
        for (let step = 1; step <= 6; step++)
          canvas.lineTo(-0.1 - (far * step) / 6, down + lower + 0.016 * Math.sin(step * 2.1));
        canvas.stroke();
      }
  },
} satisfies Record<string, Draw>;
