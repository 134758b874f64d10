/** What starts a race in the air: a drone that holds three lamps, red, amber, green; it winks and flies off. Called by `effects.ts`. */

import { ramp, TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { drawDrone } from '../things/drawn-prizes.js';
import type { Show } from './showing.js';

const LAMPS = [
  ['#ff3b4e', '#5c1a30'],
  ['#ffc02e', '#5a3a20'],
  ['#38f08a', '#12483c'],
] as const;
/** How large it is, spans; at which part of its time each lamp is lit, and it leaves. */
const DRONE = 0.26;
const LIT = [0, 0.17, 0.34, 1] as const;
const LEAVES = 0.55;

export const start: Show = (canvas, { age, part, span }) => {
  canvas.scale(span, span);
  const gone = ramp(part, LEAVES, 1) ** 2;
  canvas.translate(0.02 * Math.sin(age * 3), 0.012 * Math.sin(age * 5) - 0.9 * gone);
  canvas.rotate(-0.12 * gone);
  drawDrone(canvas, DRONE, age);
  canvas.translate(0, DRONE * 0.72);
  canvas.fillStyle = '#2a2752';
  canvas.strokeStyle = '#f6f7ff';
  canvas.lineWidth = 0.012;
  canvas.beginPath();
  canvas.roundRect(-0.175, -0.07, 0.35, 0.14, 0.07);
  canvas.fill();
  canvas.stroke();
  for (const [index, [bright, dull]] of LAMPS.entries()) {
    const lit = part >= LIT[index]! && part < LIT[index + 1]!;
    const x = (index - 1) * 0.108;
    if (lit) glow(canvas, x, 0, 0.17, bright, 0.75, 1);
    canvas.fillStyle = lit ? bright : dull;
    canvas.beginPath();
    canvas.arc(x, 0, 0.044, 0, TURN);
    canvas.fill();
    canvas.fillStyle = lit ? 'rgba(255,255,255,0.75)' : 'rgba(255,255,255,0.18)';
    canvas.beginPath();
    canvas.arc(x - 0.013, -0.014, 0.013, 0, TURN);
    canvas.fill();
  }
};
