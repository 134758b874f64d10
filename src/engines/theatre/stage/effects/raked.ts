/** A heart that is raked into the ground line by line, and little lights along it in the evening. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, ramp, TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import type { Show } from './showing.js';

/** Half the heart's width, spans, and how flat it lies on the ground. */
export const HEART = { half: 0.21, flat: 0.52 } as const;
/** The tines of the rake, parts of the heart's size. */
const TINES = [1, 0.84, 0.68] as const;
const STEPS = 72;
const LIGHTS = 14;

/** A place on the outline, `along` 0 to 1 from the notch and round: −1 to 1 to the right, and up. */
export function onHeart(along: number): readonly [x: number, y: number] {
  const angle = along * TURN;
  const [x, y] = [
    16 * Math.sin(angle) ** 3,
    13 * Math.cos(angle) - 5 * Math.cos(2 * angle) - 2 * Math.cos(3 * angle) - Math.cos(4 * angle),
  ];
  return [x / 16, (y + 2.5) / 16];
}

function trace(canvas: SKRSContext2D, size: number, upTo: number): void {
  canvas.beginPath();
  for (let step = 0; step <= STEPS * upTo; step++) {
    const [x, y] = onHeart(step / STEPS);
    canvas.lineTo(x * size, -y * size * HEART.flat);
  }
}

/** `part` of it is done. */
export const raked: Show = (canvas, { part, span, k }) => {
  const done = clamp(part / DONE);
  const size = HEART.half * span;
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.globalAlpha = k;
  // Fresh sand under the rake, then a ridge and a furrow for each tine.
  trace(canvas, size * 0.84, done);
  canvas.strokeStyle = 'rgba(132, 92, 52, 0.3)';
  canvas.lineWidth = size * 0.44 * clamp(done * 9);
  canvas.stroke();
  for (const tine of TINES)
    for (const [colour, down, wide] of [
      ['rgba(92, 56, 30, 0.92)', 0.026, 0.07],
      ['rgba(255, 250, 232, 1)', -0.014, 0.05],
    ] as const) {
      trace(canvas, size * tine, done);
      canvas.strokeStyle = colour;
      canvas.lineWidth = size * wide;
      canvas.save();
      canvas.translate(0, size * down);
      canvas.stroke();
      canvas.restore();
    }
};
/** From then on it stays as it is. */
export const DONE = 0.45;

/** One after the other they come on, from the notch to both sides, and flicker. */
export const aglow: Show = (canvas, { age, span, k }) => {
  const size = HEART.half * span * 1.16;
  glow(canvas, 0, 0, size * 1.5, '#ff8a5a', 0.65 * k * ramp(age, 0.2, 1), HEART.flat * 1.1);
  canvas.lineJoin = 'round';
  canvas.globalAlpha = 0.9 * k * ramp(age, 0.3, 1);
  for (const tine of TINES) {
    trace(canvas, HEART.half * span * tine, 1);
    canvas.strokeStyle = '#ffd89a';
    canvas.lineWidth = HEART.half * span * 0.045;
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
  for (let light = 0; light < LIGHTS; light++) {
    const along = (light + 0.5) / LIGHTS;
    const lit = k * ramp(age, Math.abs(along - 0.5) * -0.9 + 0.45, Math.abs(along - 0.5) * -0.9 + 0.7);
    if (lit <= 0) continue;
    const [x, y] = onHeart(along);
    const [left, down] = [x * size, -y * size * HEART.flat];
    const flicker = 0.85 + 0.15 * Math.sin(age * 9 + light * 2.1);
    glow(canvas, left, down, span * 0.048, '#ffb04a', 0.9 * lit * flicker);
    glow(canvas, left, down - span * 0.006, span * 0.02 * flicker, '#fff6d0', lit);
  }
};
