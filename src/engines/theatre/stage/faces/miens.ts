/**
 * What a face is told to look like, where open mouths and a mood do not say it: brows, lids, lips, streams of tears. Set by
 * `feelings.ts` on a body, drawn by the faces of people; lips are strokes of one shape for all of them.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, TURN, wave } from '../painting/easing.js';

export const LIPS = [
  'smile',
  'beam',
  'smirk',
  'flat',
  'pout',
  'wavy',
  'gritted',
  'gasp',
  'retch',
  'yawn',
  'purse',
  'whistle',
] as const;
export type Lips = (typeof LIPS)[number];

export interface Mien {
  /** −1 grief, up to the middle, to 1 anger, down to it. */
  brows: number;
  /** One brow higher than the other, 0 to 1. */
  raised: number;
  /** How far lids are let down, 0 to 1. */
  lids: number;
  lips: Lips | undefined;
  /** Tears that run down both cheeks, 0 to 1. */
  streams: number;
  /** Seconds, for what trembles and runs. */
  clock: number;
  /** How much the lips tremble, 0 to 1. */
  tremble: number;
}

export interface Mouth {
  x: number;
  y: number;
  /** Half its width. */
  half: number;
  ink: string;
  inside: string;
  tongue: string;
}

const DEEP = 1.15;

export function drawLips(
  canvas: SKRSContext2D,
  { x, y: at, half, ink, inside, tongue }: Mouth,
  lips: Lips,
  { clock, tremble }: Mien,
): void {
  const y = at + half * 0.07 * tremble * wave(clock * 7);
  canvas.save();
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.strokeStyle = ink;
  canvas.fillStyle = inside;
  canvas.lineWidth = half * 0.28;
  canvas.beginPath();
  if (lips === 'beam') {
    canvas.moveTo(x - half * 1.15, y - half * 0.4);
    canvas.quadraticCurveTo(x, y - half * 0.1, x + half * 1.15, y - half * 0.4);
    canvas.bezierCurveTo(x + half, y + half * DEEP, x - half, y + half * DEEP, x - half * 1.15, y - half * 0.4);
    canvas.fillStyle = '#ffffff';
    canvas.fill();
    canvas.lineWidth = half * 0.16;
    canvas.stroke();
  } else if (lips === 'gritted') {
    const [wide, high] = [half * 1.05, half * (0.42 + 0.05 * tremble * wave(clock * 9))];
    canvas.roundRect(x - wide, y - high, wide * 2, high * 2, high * 0.7);
    canvas.fillStyle = '#ffffff';
    canvas.fill();
    canvas.lineWidth = half * 0.2;
    canvas.stroke();
    canvas.lineWidth = half * 0.09;
    canvas.beginPath();
    canvas.moveTo(x - wide, y);
    canvas.lineTo(x + wide, y);
    for (const tooth of [-0.5, 0, 0.5]) {
      canvas.moveTo(x + wide * tooth, y - high);
      canvas.lineTo(x + wide * tooth, y + high);
    }
    canvas.stroke();
  } else if (lips === 'gasp') {
    canvas.ellipse(x, y + half * 0.1, half * 0.52, half * 0.74, 0, 0, TURN);
    canvas.fill();
  } else if (lips === 'whistle') {
    canvas.ellipse(x, y, half * 0.5, half * 0.56, 0, 0, TURN);
    canvas.fillStyle = ink;
    canvas.fill();
    canvas.beginPath();
    canvas.ellipse(x, y, half * 0.22, half * 0.26, 0, 0, TURN);
    canvas.fillStyle = inside;
    canvas.fill();
  } else if (lips === 'purse') {
    canvas.ellipse(x, y, half * 0.3, half * 0.34, 0, 0, TURN);
    canvas.lineWidth = half * 0.2;
    canvas.fill();
    canvas.stroke();
  } else if (lips === 'yawn') {
    canvas.ellipse(x, y + half * 0.2, half * 0.86, half * 1.2, 0, 0, TURN);
    canvas.fill();
    canvas.clip();
    canvas.fillStyle = tongue;
    canvas.beginPath();
    canvas.ellipse(x, y + half * 1.15, half * 0.62, half * 0.56, 0, 0, TURN);
    canvas.fill();
  } else if (lips === 'retch') {
    canvas.moveTo(x - half, y + half * 0.3);
    canvas.quadraticCurveTo(x - half * 0.5, y - half * 0.5, x, y - half * 0.3);
    canvas.quadraticCurveTo(x + half * 0.6, y - half * 0.6, x + half * 1.05, y + half * 0.22);
    canvas.quadraticCurveTo(x, y + half * 0.5, x - half, y + half * 0.3);
    canvas.fill();
    canvas.lineWidth = half * 0.18;
    canvas.stroke();
    canvas.fillStyle = tongue;
    canvas.beginPath();
    canvas.roundRect(x - half * 0.36, y - half * 0.06, half * 0.74, half * 1.02, half * 0.37);
    canvas.fill();
    canvas.lineWidth = half * 0.1;
    canvas.beginPath();
    canvas.moveTo(x, y + half * 0.1);
    canvas.lineTo(x, y + half * 0.6);
    canvas.stroke();
  } else {
    traceClosed(canvas, x, y, half, lips);
    canvas.stroke();
  }
  canvas.restore();
}

function traceClosed(canvas: SKRSContext2D, x: number, y: number, half: number, lips: Lips): void {
  if (lips === 'smile') {
    canvas.moveTo(x - half * 1.1, y - half * 0.26);
    canvas.quadraticCurveTo(x, y + half * 0.86, x + half * 1.1, y - half * 0.26);
  } else if (lips === 'smirk') {
    canvas.moveTo(x - half * 0.8, y + half * 0.14);
    canvas.quadraticCurveTo(x + half * 0.3, y + half * 0.5, x + half * 1.05, y - half * 0.42);
  } else if (lips === 'pout') {
    canvas.moveTo(x - half * 0.92, y + half * 0.34);
    canvas.quadraticCurveTo(x, y - half * 0.62, x + half * 0.92, y + half * 0.34);
  } else if (lips === 'wavy') {
    canvas.moveTo(x - half, y + half * 0.16);
    canvas.quadraticCurveTo(x - half * 0.62, y - half * 0.5, x - half * 0.26, y);
    canvas.quadraticCurveTo(x + half * 0.06, y + half * 0.5, x + half * 0.4, y);
    canvas.quadraticCurveTo(x + half * 0.7, y - half * 0.46, x + half, y + half * 0.12);
  } else {
    canvas.moveTo(x - half * 0.75, y + half * 0.04);
    canvas.lineTo(x + half * 0.75, y + half * 0.04);
  }
}

/** From the lower lid down a cheek: a bright band with drops that run in it. `long`: as far as the chin. */
export function drawStream(
  canvas: SKRSContext2D,
  [x, y]: readonly [x: number, y: number],
  wide: number,
  long: number,
  { streams, clock }: Mien,
): void {
  const reach = long * clamp(streams);
  if (reach < 0.02) return;
  canvas.save();
  canvas.lineCap = 'round';
  canvas.globalAlpha *= 0.85;
  for (const [colour, part] of [
    ['#58b7f2', 1],
    ['#a9e0ff', 0.5],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = wide * part;
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(x + wide * 0.3, y + reach * 0.5, x, y + reach);
    canvas.stroke();
  }
  const run = (clock * 0.8) % 1;
  canvas.fillStyle = '#e6f7ff';
  canvas.beginPath();
  canvas.ellipse(x, lerp(y, y + reach, run), wide * 0.34, wide * 0.6, 0, 0, TURN);
  canvas.fill();
  canvas.restore();
}
