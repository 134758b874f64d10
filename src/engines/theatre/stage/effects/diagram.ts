/** What lessons point with: a word beside a thing, an arrow, warm air that rises, a shower from one cloud. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, smooth, TURN, wave, wrap } from '../painting/easing.js';
import { DISPLAY, registerFonts } from '../painting/fonts.js';
import { type Show, scatter } from './showing.js';

const INK = '#2a1c48';
const LETTERS = 0.062;
/** How far letters rise that are told to, parts of the span in a second. */
const RISES = 0.09;

/** A word in outlined letters that pops up where it belongs; one that goes `straight` rises like a bubble. */
export const label: Show = (canvas, { age, k, span, word = '', straight }) => {
  registerFonts();
  const pop = smooth(age / 0.25) * k;
  if (pop < 0.02) return;
  const size = span * LETTERS * pop;
  if (straight) canvas.translate(span * 0.012 * wave(age * 0.6), -span * RISES * age);
  canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
  canvas.textAlign = 'center';
  canvas.lineJoin = 'round';
  canvas.lineWidth = size * 0.22;
  canvas.strokeStyle = INK;
  canvas.fillStyle = '#fff3d6';
  canvas.strokeText(word, 0, size * 0.34);
  canvas.fillText(word, 0, size * 0.34);
};

/** Points along `angle`, from its tail at its place; it shoots out and then throbs. */
export const arrow: Show = (canvas, { age, k, span, angle = 0 }) => {
  const long = span * 0.2 * smooth(age / 0.35) * (1 + 0.05 * wave(age * 1.2));
  if (long < 2) return;
  canvas.rotate(-angle * TURN);
  canvas.globalAlpha = k;
  pointed(canvas, long, span * 0.026, '#ffd23f');
};

/** An arrow from the origin to the right. */
function pointed(canvas: SKRSContext2D, long: number, thick: number, colour: string): void {
  const head = Math.min(thick * 1.7, long * 0.6);
  canvas.beginPath();
  canvas.moveTo(0, -thick / 2);
  canvas.lineTo(long - head, -thick / 2);
  canvas.lineTo(long - head, -head * 0.8);
  canvas.lineTo(long, 0);
  canvas.lineTo(long - head, head * 0.8);
  canvas.lineTo(long - head, thick / 2);
  canvas.lineTo(0, thick / 2);
  canvas.closePath();
  canvas.lineJoin = 'round';
  canvas.lineWidth = thick * 0.5;
  canvas.strokeStyle = INK;
  canvas.stroke();
  canvas.fillStyle = colour;
  canvas.fill();
}

const WISPS = 5;

/** Wavy lines with heads that climb from a warm surface, one after the other. */
export const vapour: Show = (canvas, { age, k, span }) => {
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (let wisp = 0; wisp < WISPS; wisp++) {
    const own = wrap(age * 0.42 + scatter(wisp));
    if (age * 0.42 < scatter(wisp) * 0.3) continue;
    const x = span * 0.12 * (wisp - (WISPS - 1) / 2);
    const foot = -span * 0.3 * own;
    const sway = (part: number): number => x + span * 0.014 * wave(part * 1.6 + wisp * 0.3);
    canvas.globalAlpha = k * Math.sin(own * Math.PI);
    canvas.beginPath();
    for (let step = 0; step <= 8; step++) canvas.lineTo(sway(step / 8), foot - (span * 0.13 * step) / 8);
    const [tipX, tipY] = [sway(1), foot - span * 0.13];
    canvas.moveTo(tipX - span * 0.024, tipY + span * 0.026);
    canvas.lineTo(tipX, tipY);
    canvas.lineTo(tipX + span * 0.024, tipY + span * 0.026);
    for (const [wide, colour] of [
      [0.018, '#3a7fc4'],
      [0.009, '#ffffff'],
    ] as const) {
      canvas.lineWidth = span * wide;
      canvas.strokeStyle = colour;
      canvas.stroke();
    }
  }
};

/** Half as wide as a cloud, and how far it falls, parts of the span. */
const SHOWER = { half: 0.14, deep: 0.42 } as const;
const DROPS = 22;

/** Rain from one place, large enough to count. */
export const shower: Show = (canvas, { age, k, span }) => {
  canvas.fillStyle = '#4aa8ff';
  canvas.strokeStyle = '#e8f6ff';
  canvas.lineWidth = span * 0.004;
  canvas.beginPath();
  for (let drop = 0; drop < DROPS; drop++) {
    const own = age * 1.1 - scatter(drop);
    if (own < 0) continue;
    const fallen = wrap(own) ** 1.3;
    const size = span * 0.016 * k * clamp((1 - fallen) * 8);
    const x = span * SHOWER.half * (((drop * 0.618) % 1) * 2 - 1) * 0.95;
    const y = span * SHOWER.deep * fallen;
    canvas.moveTo(x, y - size * 1.7);
    canvas.quadraticCurveTo(x + size * 1.1, y, x, y + size * 0.8);
    canvas.quadraticCurveTo(x - size * 1.1, y, x, y - size * 1.7);
  }
  canvas.stroke();
  canvas.fill();
};
