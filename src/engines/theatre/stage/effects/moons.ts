/** A full moon that fills much of the sky, before the small one of the set. Called by `effects.ts`. */
import { TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { paletteOf } from '../painting/palette.js';
import { type Show, scatter } from './showing.js';

const RADIUS = 0.245;
/** So much lower than the moon of the set, which it hides, parts of the span. */
const LOWER = 0.13;
const SEAS = [
  [0.32, -0.22, 0.24],
  [-0.28, 0.3, 0.3],
  [0.38, 0.42, 0.15],
  [-0.4, -0.36, 0.16],
  [0.02, -0.58, 0.12],
  [-0.62, 0.02, 0.1],
] as const;

export const greatMoon: Show = (canvas, { age, frame, span, k }) => {
  const { across, down } = paletteOf('night', 'clear').sun;
  const x = frame.width / 2 + across * span;
  const y = frame.height * down + LOWER * span;
  const radius = span * RADIUS;
  canvas.globalAlpha = k;
  glow(canvas, x, y, radius * (2.5 + 0.08 * Math.sin(age * 1.4)), '#aebcff', 0.75);
  glow(canvas, x, y, radius * 1.5, '#f4f1ff', 0.75);
  const fill = canvas.createRadialGradient(x - radius * 0.3, y - radius * 0.3, radius * 0.1, x, y, radius);
  fill.addColorStop(0, '#ffffff');
  fill.addColorStop(0.7, '#f3f0fb');
  fill.addColorStop(1, '#cfd3f3');
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
  canvas.fillStyle = 'rgba(160,168,215,0.42)';
  for (const [index, [aside, below, size]] of SEAS.entries()) {
    canvas.beginPath();
    canvas.ellipse(
      x + aside * radius,
      y + below * radius,
      size * radius,
      size * radius * 0.85,
      scatter(index),
      0,
      TURN,
    );
    canvas.fill();
  }
};
