/** What the things of doings are drawn with: rimmed lines, ovals and outlines in parts of a size. Called by the files beside it. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

export type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;
/** Forwards, where its user looks, and up, parts of the size. */
export type At = readonly [forwards: number, up: number];

export interface Pen {
  canvas: SKRSContext2D;
  size: number;
}

const rimOf = (tone: string): string => mix(tone, '#2c1552', 0.5);

/** Through these points, so wide; with a dark edge. */
export function line(
  { canvas, size }: Pen,
  points: readonly At[],
  wide: number,
  tone: string,
  rim = rimOf(tone),
): void {
  for (const [one, more] of [
    [rim, 0.016],
    [tone, 0],
  ] as const) {
    canvas.strokeStyle = one;
    canvas.lineWidth = wide * size + more;
    canvas.beginPath();
    for (const [index, [x, y]] of points.entries())
      if (index === 0) canvas.moveTo(-x * size, -y * size);
      else canvas.lineTo(-x * size, -y * size);
    canvas.stroke();
  }
}

export function oval(
  { canvas, size }: Pen,
  [x, y]: At,
  wide: number,
  high: number,
  tone: string,
  rim = rimOf(tone),
): void {
  canvas.beginPath();
  canvas.ellipse(-x * size, -y * size, Math.abs(wide * size), Math.abs(high * size), 0, 0, TURN);
  canvas.fillStyle = tone;
  canvas.fill();
  canvas.strokeStyle = rim;
  canvas.lineWidth = 0.009;
  canvas.stroke();
}

export function area({ canvas, size }: Pen, points: readonly At[], tone: string, rim = rimOf(tone)): void {
  canvas.beginPath();
  for (const [index, [x, y]] of points.entries())
    if (index === 0) canvas.moveTo(-x * size, -y * size);
    else canvas.lineTo(-x * size, -y * size);
  canvas.closePath();
  canvas.fillStyle = tone;
  canvas.fill();
  canvas.strokeStyle = rim;
  canvas.lineWidth = 0.009;
  canvas.stroke();
}

/** A rectangle by its middle and halves. */
export const box = (pen: Pen, [x, y]: At, wide: number, high: number, tone: string): void =>
  area(
    pen,
    [
      [x - wide, y - high],
      [x + wide, y - high],
      [x + wide, y + high],
      [x - wide, y + high],
    ],
    tone,
  );

export const along = (count: number, spot: (part: number) => At): At[] =>
  Array.from({ length: count + 1 }, (_, index) => spot(index / count));
