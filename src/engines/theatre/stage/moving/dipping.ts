/**
 * How one without hands gets its mouth to the ground to drink and graze: its neck bends from the shoulders, however
 * long it is and wherever the picture holds it. Measured by `figure.ts`, drawn by `stepping.ts` and `figure.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, smooth } from '../painting/easing.js';
import type { Cutout } from '../pictures/cutout.js';
import type { Marks, Point } from '../pictures/marks.js';
import { type Bend, drawBent } from '../pictures/warp.js';
import type { Rig } from '../rigs.js';

/** A neck in a picture that looks left; pixels of the art, radians. */
export interface Neck {
  pivot: Point;
  mouth: Point;
  /** How far it turns to bring the mouth to the ground. */
  turn: number;
  /** How far the body goes down with the head, radians. */
  bow: number;
  width: number;
  height: number;
}

/** A body on four legs goes down with the head by this much, radians. */
const BOW = 0.13;
/** From the shoulders on, this part of the way to the mouth bends; the rest turns as a whole. */
const BENDING = 0.62;
/** No neck points more steeply down. */
const STEEPEST = 0.95;
/** A muzzle that touches does not go under. */
const CLEARANCE = 0.035;

interface Shoulders {
  pivot: Point;
  /** It stands on forelegs that bend, and the whole body bows. */
  bows: boolean;
  /** No neck turns further: a trunk reaches the ground by itself, and an upright bird would stand on its head. */
  most?: number;
}

function neckOf({ mouth: at }: Marks, { pivot, bows, most = 2 }: Shoulders, width: number, height: number): Neck {
  const bow = bows ? BOW : 0;
  const mouth: Point = [width / 2 - at[0] * height, (1 - at[1]) * height];
  const [forwards, down] = [pivot[0] - mouth[0], mouth[1] - pivot[1]];
  const reach = Math.hypot(forwards, down);
  const bowed = bow * Math.max(0, width * 0.55 - mouth[0]);
  const goal = height * (1 - CLEARANCE) - bowed - pivot[1];
  return {
    pivot,
    mouth,
    turn: clamp(Math.asin(clamp(goal / reach, -1, STEEPEST)) - Math.atan2(down, forwards), 0, most),
    bow,
    width,
    height,
  };
}

/** Whoever stands on legs and looks aside; the shoulders lie over the forelegs where those are known. */
export function neckFor({ legs, width, height }: Cutout, rig: Rig, marks: Marks): Neck | undefined {
  if (rig.build !== 'legged' || rig.looks !== 'left' || rig.person) return undefined;
  const fore = legs.reduce((first, leg) => (first && first.hipX <= leg.hipX ? first : leg), legs[0]);
  if (rig.falseFeet) return neckOf(marks, { pivot: [width * 0.5, height * 0.4], bows: true, most: 0.1 }, width, height);
  const most = rig.bird && rig.gait === 'waddle' ? 0.8 : undefined;
  // Pictures of gallopers hold their forelegs up, where none can be cut.
  if (fore && !rig.bird && fore.hipX > width * 0.5)
    return neckOf(marks, { pivot: [width * 0.42, height * 0.56], bows: false }, width, height);
  const shoulders: Point =
    fore && !rig.bird ? [fore.hipX + height * 0.1, fore.hipY - height * 0.16] : [width * 0.58, height * 0.64];
  return neckOf(marks, { pivot: shoulders, bows: Boolean(fore) && !rig.bird, most }, width, height);
}

/** Where the mouth comes to when it is down: own heights, forwards and up. */
export function sipAt(neck: Neck): Point {
  const [x, y] = turned(neck, neck.mouth, 1);
  const { width, height, bow } = neck;
  return [(width / 2 - x) / height + bow * 0.12, Math.max(0.02, 1 - y / height - 0.1)];
}

function turned({ pivot, turn }: Neck, [x, y]: Point, amount: number): Point {
  const [cos, sin] = [Math.cos(turn * amount), Math.sin(turn * amount)];
  const [dx, dy] = [x - pivot[0], y - pivot[1]];
  return [pivot[0] + dx * cos + dy * sin, pivot[1] - dx * sin + dy * cos];
}

/** The head this far down, 0 to 1. */
export function dipOf(neck: Neck, amount: number): Bend {
  const { pivot, mouth, width, height } = neck;
  const [toX, toY] = [mouth[0] - pivot[0], mouth[1] - pivot[1]];
  const far = toX * toX + toY * toY;
  return (across, down) => {
    const [x, y] = [across * width, down * height];
    const along = ((x - pivot[0]) * toX + (y - pivot[1]) * toY) / far;
    const part = smooth(along / BENDING);
    if (part <= 0) return [across, down];
    const [bentX, bentY] = turned(neck, [x, y], part * amount);
    return [bentX / width, bentY / height];
  };
}

/** A tongue that laps, where the mouth is now. */
export function drawTongue(canvas: SKRSContext2D, neck: Neck, amount: number, out: number): void {
  if (out < 0.05) return;
  const [x, y] = turned(neck, neck.mouth, amount);
  const size = neck.height * 0.032;
  canvas.fillStyle = '#f0668c';
  canvas.beginPath();
  canvas.ellipse(
    x + size * 0.6,
    y + size * (0.3 + 1.1 * out),
    size * 0.8,
    size * (0.6 + 1.1 * out),
    0.15,
    0,
    Math.PI * 2,
  );
  canvas.fill();
}

/** Cells of a picture that is bent so far overlap by this many of its pixels. */
export const OVERLAP = 2;

/** Where pictures are cut to be bent so far: evenly fine. */
export const dipGrid = (picture: Canvas): { columns: number[]; rows: number[] } => {
  const parts = (count: number): number[] => Array.from({ length: count + 1 }, (_, index) => index / count);
  return { columns: parts(picture.width > picture.height * 1.2 ? 20 : 16), rows: parts(14) };
};

/** A whole picture whose legs are not cut. */
export function drawDipped(canvas: SKRSContext2D, { whole, width, height }: Cutout, neck: Neck, body: Body): void {
  const { columns, rows } = dipGrid(whole);
  drawTongue(canvas, neck, body.dip, body.lap);
  drawBent(canvas, whole, width, height, columns, rows, dipOf(neck, body.dip), OVERLAP);
}
