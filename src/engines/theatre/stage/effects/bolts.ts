/** A bolt of lightning out of a hand, with its light about. Called by `effects.ts`. */
import { TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { type Show, scatter } from './showing.js';

const LONG = 0.62;
const JOINTS = 9;
/** It flickers so many times a second. */
const FLICKERS = 9;

/** `angle`: where it goes, turns from the right, upwards. */
export const bolts: Show = (canvas, { age, k, span, angle = -0.25, frame, part }) => {
  const flicker = Math.floor(age * FLICKERS);
  const lit = k * (0.55 + 0.45 * scatter(flicker)) * (1 - part ** 4);
  const [along, down] = [Math.cos(angle * TURN) * span * LONG, -Math.sin(angle * TURN) * span * LONG];
  const joints = Array.from({ length: JOINTS + 1 }, (_, joint): [number, number] => {
    const at = joint / JOINTS;
    const aside = joint === 0 || joint === JOINTS ? 0 : (scatter(joint + flicker * 13) - 0.5) * span * 0.09;
    return [along * at + aside, down * at + aside * 0.3];
  });
  const trace = (points: readonly (readonly [number, number])[]): void => {
    canvas.beginPath();
    for (const [x, y] of points) canvas.lineTo(x, y);
    canvas.stroke();
  };
  canvas.save();
  canvas.globalAlpha = lit;
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  glow(canvas, 0, 0, span * 0.16, '#dfe8ff', 0.9);
  glow(canvas, along, down, span * 0.24, '#e8f0ff', 0.95, 0.5);
  for (const [colour, wide] of [
    ['rgba(120,150,255,0.45)', 0.034],
    ['#bcd0ff', 0.016],
    ['#ffffff', 0.007],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = span * wide;
    trace(joints);
    const [x, y] = joints[4]!;
    const fork = scatter(flicker, 0.37) > 0.5 ? 1 : -1;
    canvas.lineWidth = span * wide * 0.6;
    trace([
      [x, y],
      [x + fork * span * 0.06, y + down * 0.12],
      [x + fork * span * 0.08, y + down * 0.27],
    ]);
  }
  canvas.restore();
  canvas.save();
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.globalAlpha = 0.2 * lit * (flicker % 2);
  canvas.fillStyle = '#e6ecff';
  canvas.fillRect(0, 0, frame.width, frame.height);
  canvas.restore();
};
