/** Water that shoots straight up out of a tap, a hydrant or a shaken bottle, spreads at the top and comes down as drops. Called by `effects.ts`. */
import { clamp, smooth, TURN, wave } from '../painting/easing.js';
import { type Show, scatter } from './showing.js';

const WATER = { edge: '#3f93d1', body: '#7cc7f2', light: '#e4f6ff' } as const;
const FOAM = { edge: '#d8b98a', body: '#fff2d8', light: '#ffffff' } as const;
/** Seconds until it is at the top; how high that is and how wide the column, in the frame's smaller measure. */
const RISES = 0.28;
const HIGH = 0.42;
const WIDE = 0.035;
const DROPS = 34;
const FALL_SECONDS = 0.95;

export const spout: Show = (canvas, { age, k, span, stuff }) => {
  const { edge, body, light } = stuff === 'foam' ? FOAM : WATER;
  const top = -span * HIGH * smooth(age / RISES) * (1 + 0.03 * wave(age * 2.3)) * k;
  const wide = span * WIDE * (1 + 0.12 * wave(age * 5));
  const column = (half: number, colour: string): void => {
    canvas.beginPath();
    canvas.moveTo(-half * 0.6, 0);
    canvas.quadraticCurveTo(-half * (0.7 + 0.3 * wave(age * 4)), top * 0.5, -half * 1.5, top);
    canvas.lineTo(half * 1.5, top);
    canvas.quadraticCurveTo(half * (0.7 + 0.3 * wave(age * 4 + 0.5)), top * 0.5, half * 0.6, 0);
    canvas.closePath();
    canvas.fillStyle = colour;
    canvas.fill();
  };
  column(wide * 1.25, edge);
  column(wide, body);
  column(wide * 0.35, light);
  // It spreads where it can go no higher.
  for (let one = 0; one < 9; one += 1) {
    const x = (one - 4) * wide * 0.85;
    const y = top + Math.abs(one - 4) * wide * 0.22;
    const puff = wide * (1.05 - 0.1 * Math.abs(one - 4)) * (1 + 0.15 * wave(age * 3 + one * 0.37)) * k;
    dot(x, y, puff * 1.14, edge);
    dot(x, y, puff, one % 2 ? body : light);
  }
  if (age < RISES * 0.7) return;
  for (let one = 0; one < DROPS; one += 1) {
    const part = ((age - RISES * 0.7) / FALL_SECONDS + scatter(one)) % 1;
    if (age - RISES * 0.7 < part * FALL_SECONDS) continue;
    const far = (scatter(one, 1.3) - 0.5) * span * 0.95;
    const x = far * smooth(clamp(part * 1.3, 0, 1));
    const y = top + (part * part * 1.15 - 0.22 * Math.sin(part * TURN * 0.5)) * -top;
    dot(x, y, span * (0.007 + 0.007 * scatter(one, 2.1)) * k, one % 3 ? body : light);
  }

  function dot(x: number, y: number, radius: number, colour: string): void {
    canvas.beginPath();
    canvas.arc(x, y, Math.max(0, radius), 0, TURN);
    canvas.fillStyle = colour;
    canvas.fill();
  }
};
