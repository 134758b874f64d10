/**
 * What processes are drawn with. Lengths are thousandths of the picture's height, counted from its middle; a picture is at
 * least 1500 wide. Called by the drawings beside it.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Process } from '../../../score/processes.js';
import { clamp, smooth, TURN } from '../../painting/easing.js';
import { DISPLAY } from '../../painting/fonts.js';
import { downward, glow, mix } from '../../painting/paint.js';

export type Brush = SKRSContext2D;
export type Point = readonly [x: number, y: number];

export interface Picture {
  canvas: Brush;
  /** Seconds since it began, and 0 to 1 through the film. */
  age: number;
  part: number;
  process: Process;
  words: readonly string[];
}

export type Draw = (picture: Picture) => void;

export const INK = '#2a1c48';
/** Beyond every frame. */
const FAR = 3000;

const KNOWN = new Map<string, readonly Point[]>();

/** Points written as "x y, x y". */
export function dots(text: string): readonly Point[] {
  const known =
    KNOWN.get(text) ?? text.split(',').map((pair) => pair.trim().split(' ').map(Number) as unknown as Point);
  KNOWN.set(text, known);
  return known;
}

/** All of the picture, from its top to its bottom. */
export function backdrop({ canvas }: Picture, ...colours: readonly string[]): void {
  canvas.fillStyle = downward(canvas, -520, 520, colours);
  canvas.fillRect(-FAR, -FAR, 2 * FAR, 2 * FAR);
}

/** Paper on which things are explained. */
export function paper(picture: Picture, from = '#fffaf0', to = '#f0e2c6'): void {
  backdrop(picture, from, to);
  glow(picture.canvas, 0, -60, 760, '#ffffff', 0.75, 0.7);
}

/** Night or a dark room. */
export function dusk(picture: Picture, from = '#1a2154', to = '#0d1130'): void {
  backdrop(picture, from, to);
  glow(picture.canvas, 0, 0, 760, '#4a5cc0', 0.4, 0.7);
}

/** How far what happens between two parts of the film has come, 0 to 1. */
export const between = (part: number, from: number, to: number): number => smooth((part - from) / (to - from));

export function path(canvas: Brush, points: readonly Point[], closed = true): void {
  canvas.beginPath();
  for (const [x, y] of points) canvas.lineTo(x, y);
  if (closed) canvas.closePath();
}

/** A soft closed line through the middles between points. */
export function blob(canvas: Brush, points: readonly Point[]): void {
  canvas.beginPath();
  const middle = (index: number): Point => {
    const [one, two] = [points[index % points.length]!, points[(index + 1) % points.length]!];
    return [(one[0] + two[0]) / 2, (one[1] + two[1]) / 2];
  };
  canvas.moveTo(...middle(0));
  for (let index = 1; index <= points.length; index++)
    canvas.quadraticCurveTo(...points[index % points.length]!, ...middle(index));
  canvas.closePath();
}

/** A soft open line through the middles between points, from the first to the last. */
export function curve(canvas: Brush, points: readonly Point[]): void {
  canvas.beginPath();
  canvas.moveTo(...points[0]!);
  if (points.length === 2) canvas.lineTo(...points[1]!);
  for (let index = 1; index < points.length - 1; index++) {
    const [x, y] = points[index]!;
    const [nextX, nextY] = points[index + 1]!;
    const isLast = index === points.length - 2;
    canvas.quadraticCurveTo(x, y, isLast ? nextX : (x + nextX) / 2, isLast ? nextY : (y + nextY) / 2);
  }
  canvas.stroke();
}

/** A thick line with a dark rim and a light along it: a tube. */
export function tube(canvas: Brush, points: readonly Point[], wide: number, colour: string): void {
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [share, tone] of [
    [1, mix(colour, INK, 0.55)],
    [0.84, colour],
    [0.34, mix(colour, '#ffffff', 0.3)],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = wide * share;
    curve(canvas, points);
  }
}

/** Fills what was traced from light above to shade below, with a rim. */
export function filled(canvas: Brush, top: number, bottom: number, colour: string, rim = 5): void {
  canvas.fillStyle = downward(canvas, top, bottom, [mix(colour, '#ffffff', 0.28), colour, mix(colour, INK, 0.22)]);
  canvas.fill();
  if (rim <= 0) return;
  canvas.lineJoin = 'round';
  canvas.lineWidth = rim;
  canvas.strokeStyle = mix(colour, INK, 0.62);
  canvas.stroke();
}

export function round(canvas: Brush, x: number, y: number, radius: number, flat = 1): void {
  canvas.beginPath();
  canvas.ellipse(x, y, Math.max(0.1, radius), Math.max(0.1, radius * flat), 0, 0, TURN);
}

/** A shaded ball with a rim. */
export function ballAt(canvas: Brush, x: number, y: number, radius: number, colour: string, rim = 4): void {
  if (radius < 0.5) return;
  const fill = canvas.createRadialGradient(x - radius * 0.35, y - radius * 0.4, radius * 0.1, x, y, radius * 1.05);
  fill.addColorStop(0, mix(colour, '#ffffff', 0.55));
  fill.addColorStop(0.5, colour);
  fill.addColorStop(1, mix(colour, INK, 0.3));
  canvas.fillStyle = fill;
  round(canvas, x, y, radius);
  canvas.fill();
  if (rim <= 0) return;
  canvas.lineWidth = rim;
  canvas.strokeStyle = mix(colour, INK, 0.6);
  canvas.stroke();
}

/** Where one is on a line of points, 0 to 1 along it by its length. */
export function along(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map(([x, y], index) => Math.hypot(x - points[index]![0], y - points[index]![1]));
  let left = clamp(share) * lengths.reduce((sum, one) => sum + one, 0);
  for (const [index, long] of lengths.entries()) {
    const [one, two] = [points[index]!, points[index + 1]!];
    if (left <= long || index === lengths.length - 1) {
      const at = long === 0 ? 0 : left / long;
      return [one[0] + (two[0] - one[0]) * at, one[1] + (two[1] - one[1]) * at];
    }
    left -= long;
  }
  return points[0]!;
}

/** An arrow that throbs. */
export function arrow({ canvas, age }: Picture, from: Point, to: Point, colour = '#ffb02e', wide = 22): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy) * (1 + 0.04 * Math.sin(age * 5));
  const head = Math.min(wide * 1.9, long * 0.6);
  canvas.save();
  canvas.translate(...from);
  canvas.rotate(Math.atan2(dy, dx));
  path(canvas, [
    [0, -wide / 2],
    [long - head, -wide / 2],
    [long - head, -wide * 1.15],
    [long, 0],
    [long - head, wide * 1.15],
    [long - head, wide / 2],
    [0, wide / 2],
  ]);
  filled(canvas, -wide, wide, colour, 5);
  canvas.restore();
}

/** Letters with a light rim, or a dark one on dark. */
export function letters(
  canvas: Brush,
  word: string,
  x: number,
  y: number,
  size: number,
  colour = INK,
  rim = '#fffaf0',
) {
  canvas.font = `${size.toFixed(1)}px ${DISPLAY}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'alphabetic';
  canvas.lineJoin = 'round';
  canvas.lineWidth = size * 0.24;
  canvas.strokeStyle = rim;
  canvas.strokeText(word, x, y + size * 0.35);
  canvas.fillStyle = colour;
  canvas.fillText(word, x, y + size * 0.35);
}

/** The name of a part on a little sign, with a line to what it names; it pops up at its part of the film. */
export function tag(picture: Picture, index: number, [x, y]: Point, to?: Point, after = 0.06 + 0.1 * index): void {
  const { canvas, words, part } = picture;
  const word = words[index];
  const pop = clamp((part - after) / 0.06);
  if (!word || pop <= 0) return;
  const size = 50 * (pop < 1 ? pop * (1.25 - 0.25 * pop) : 1);
  canvas.font = `${size.toFixed(1)}px ${DISPLAY}`;
  const wide = canvas.measureText(word).width + size * 0.8;
  if (to) {
    const end: Point = [x + (to[0] - x) * pop, y + (to[1] - y) * pop];
    canvas.lineCap = 'round';
    for (const [wide, tone] of [
      [11, '#fffdf6'],
      [5, INK],
    ] as const) {
      canvas.strokeStyle = canvas.fillStyle = tone;
      canvas.lineWidth = wide;
      path(canvas, [[x, y], end], false);
      canvas.stroke();
      round(canvas, ...end, wide + 3);
      canvas.fill();
    }
  }
  canvas.beginPath();
  canvas.roundRect(x - wide / 2, y - size * 0.78, wide, size * 1.56, size * 0.5);
  canvas.fillStyle = '#fffdf6';
  canvas.fill();
  canvas.lineWidth = 5;
  canvas.strokeStyle = INK;
  canvas.stroke();
  canvas.fillStyle = INK;
  canvas.textAlign = 'center';
  canvas.fillText(word, x, y + size * 0.35);
}
