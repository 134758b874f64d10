/** A crack that runs across the ice or the ground, and branches as it goes. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp } from '../painting/easing.js';
import { type Show, scatter } from './showing.js';

/** How far it runs to both sides, parts of the frame's smaller measure; it has run by this part of its time. */
const REACH = 0.95;
const RUN = 0.45;
const STEPS = 16;

export const crack: Show = (canvas, { part, k, span }) => {
  const run = clamp(part / RUN);
  canvas.globalAlpha *= k;
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  for (const [colour, thick] of [
    ['#eefaff', 0.036],
    ['#1d3f5c', 0.02],
  ] as const) {
    canvas.strokeStyle = colour;
    for (const side of [-1, 1]) {
      branch(canvas, {
        from: [0, 0],
        aim: side * 0.05,
        side,
        long: REACH * run,
        span,
        thick: span * thick,
        seed: side + 2,
      });
      for (const at of [0.18, 0.36, 0.58])
        if (run > at)
          branch(canvas, {
            from: [side * REACH * at, jag(side + 2, at * STEPS)],
            aim: scatter(at * 90 + side) > 0.5 ? 0.5 : -0.4,
            side,
            long: 0.2 * (run - at),
            span,
            thick: span * thick * 0.6,
            seed: at * 50 + side,
          });
    }
  }
};

const jag = (seed: number, step: number): number => (scatter(Math.round(step) + seed * 17) - 0.5) * 0.07;

interface Branch {
  from: readonly [number, number];
  /** How much it goes down on its way. */
  aim: number;
  side: number;
  long: number;
  span: number;
  thick: number;
  seed: number;
}

function branch(canvas: SKRSContext2D, { from, aim, side, long, span, thick, seed }: Branch): void {
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(from[0] * span, from[1] * span);
  for (let step = 1; step <= STEPS; step++) {
    const far = (step / STEPS) * long;
    canvas.lineTo((from[0] + side * far) * span, (from[1] + aim * far * 0.4 + jag(seed, step)) * span);
  }
  canvas.stroke();
}
