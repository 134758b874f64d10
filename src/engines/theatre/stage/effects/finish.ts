/**
 * A finish line in the air, seen aslant: two pylons that hover, a chequered board over them and a red ribbon between,
 * which comes up to the racers and parts in two before a nose. All of it is behind the racers: no post crosses a face. Called by `effects.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, TURN } from '../easing.js';
import { glow } from '../paint.js';
import type { Show } from './showing.js';

/** The near pylon and the far one, spans from the middle of the ribbon: across, top and foot. */
const NEAR = { x: 0.17, top: -0.42, foot: 0.4, thick: 0.021 } as const;
const FAR = { x: -0.1, top: -0.35, foot: 0.24, thick: 0.014 } as const;
/** Of the way from top to foot: the board, the ribbon. */
const BOARD = [0, 0.14] as const;
const RIBBON = [0.55, 0.68] as const;
const RED = '#f2385a';
const DARK = '#b81f48';
/** Of the ribbon's width: a stripe along its middle. */
const STRIPE = 0.26;
const STEPS = 12;
const FIELDS = 8;
const INK = '#2a2348';
const PAPER = '#fffdf6';
/** How far off it is first seen, and how far it falls behind, stage widths; how fast it does so. */
const COMES = 0.47;
const GOES = 0.45;
const LEAVES = 1.3;

const at = (along: number, down: number): readonly [number, number] => [
  lerp(NEAR.x, FAR.x, along),
  lerp(lerp(NEAR.top, FAR.top, along), lerp(NEAR.foot, FAR.foot, along), down),
];

/** Whole, coming up. */
export const finish: Show = (canvas, { age, part, span, frame, over }) => {
  canvas.translate(COMES * frame.width * (1 - part), 0);
  canvas.scale(span, span);
  if (over) {
    drawPylon(canvas, NEAR);
    return;
  }
  drawGate(canvas, age);
  drawWhole(canvas, age);
};

/** Parted: both ends stream after whoever came through. */
export const finished: Show = (canvas, { age, span, frame, over }) => {
  canvas.translate(-frame.width * (GOES * age + LEAVES * age * age), 0);
  canvas.scale(span, span);
  if (over) {
    drawPylon(canvas, NEAR);
    return;
  }
  drawGate(canvas, age);
  drawEnd(canvas, age, FAR);
  drawEnd(canvas, age, NEAR);
};

/** It hangs in the air over a jet of its own. */
function drawPylon(canvas: SKRSContext2D, { x, top, foot, thick }: typeof NEAR | typeof FAR): void {
  glow(canvas, x, foot, 0.1, '#5ff0ff', 0.85, 0.5);
  canvas.fillStyle = '#f4f2ff';
  canvas.beginPath();
  canvas.roundRect(x - thick, top - 0.03, thick * 2, foot - top + 0.03, thick);
  canvas.fill();
  canvas.fillStyle = x > 0 ? '#ff5f7e' : '#ffb52e';
  for (const part of [0.3, 0.5, 0.84]) canvas.fillRect(x - thick, lerp(top, foot, part), thick * 2, 0.045);
}

/** All but the pylon that is nearer than whoever comes through. */
function drawGate(canvas: SKRSContext2D, age: number): void {
  drawPylon(canvas, FAR);
  drawChequers(canvas);
  for (let lamp = 0; lamp <= FIELDS; lamp++) {
    const [across, down] = at(lamp / FIELDS, 0);
    canvas.fillStyle = (lamp + Math.floor(age * 7)) % 3 ? '#ffcf5a' : '#fffbe6';
    canvas.beginPath();
    canvas.arc(across, down, 0.011, 0, TURN);
    canvas.fill();
  }
}

function drawChequers(canvas: SKRSContext2D): void {
  for (let field = 0; field < FIELDS; field++)
    for (let row = 0; row < 2; row++) {
      const [left, right] = [field / FIELDS, (field + 1) / FIELDS];
      const [high, low] = [lerp(BOARD[0], BOARD[1], row / 2), lerp(BOARD[0], BOARD[1], (row + 1) / 2)];
      canvas.fillStyle = (field + row) % 2 ? INK : PAPER;
      canvas.beginPath();
      for (const [along, down] of [
        [left, high],
        [right, high],
        [right, low],
        [left, low],
      ] as const)
        canvas.lineTo(...at(along, down));
      canvas.fill();
    }
}

/** Where the middle of a band is, and half its width, at each step along it. */
type Band = readonly { x: number; y: number; half: number }[];

/** A band of satin with a pale stripe, as wide where it is steep; it ends in a swallow's tail where `cut` is not 0. */
function drawBand(canvas: SKRSContext2D, band: Band, cut: number, colour: string): void {
  const edges = band.map(({ x, y, half }, step) => {
    const [from, to] = [band[Math.max(0, step - 1)]!, band[Math.min(band.length - 1, step + 1)]!];
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    return { x, y, along: [Math.cos(angle), Math.sin(angle)] as const, half };
  });
  const last = edges.at(-1)!;
  for (const [part, paint] of [
    [1, colour],
    [STRIPE, '#ffe9b8'],
  ] as const) {
    canvas.fillStyle = paint;
    canvas.beginPath();
    for (const { x, y, along, half } of edges) canvas.lineTo(x + half * part * along[1], y - half * part * along[0]);
    if (cut > 0) canvas.lineTo(last.x - cut * last.along[0], last.y - cut * last.along[1]);
    for (const { x, y, along, half } of edges.toReversed())
      canvas.lineTo(x - half * part * along[1], y + half * part * along[0]);
    canvas.fill();
  }
}

const middleOf = (along: number): { x: number; y: number; half: number } => {
  const [x, upper] = at(along, RIBBON[0]);
  const lower = at(along, RIBBON[1])[1];
  return { x, y: (upper + lower) / 2, half: (lower - upper) / 2 };
};

/** From pylon to pylon, a little slack. */
function drawWhole(canvas: SKRSContext2D, age: number): void {
  const band = Array.from({ length: STEPS + 1 }, (_, step) => {
    const along = 1 - step / STEPS;
    const { x, y, half } = middleOf(along);
    return { x, y: y + 0.02 * Math.sin(along * Math.PI) + 0.008 * Math.sin(along * TURN + age * 6), half };
  });
  drawBand(canvas, band, 0, RED);
}

/** One end from its pylon, in one long wave: the far one flies up, the near one down. */
function drawEnd(canvas: SKRSContext2D, age: number, pylon: typeof NEAR | typeof FAR): void {
  const far = pylon === FAR;
  const { x, y, half } = middleOf(far ? 1 : 0);
  const [long, rise] = far ? [0.21, -0.16] : [0.32, 0.1];
  const flown = clamp(0.55 + age * 4);
  const band = Array.from({ length: STEPS + 1 }, (_, step) => {
    const part = step / STEPS;
    const sway = 0.035 * part * Math.sin(part * 5.5 - age * 10 + (far ? 0 : 2));
    return { x: x + long * flown * part, y: y + rise * flown * part ** 0.8 + sway, half: half * (1 - 0.1 * part) };
  });
  drawBand(canvas, band, 0.05, far ? DARK : RED);
}
