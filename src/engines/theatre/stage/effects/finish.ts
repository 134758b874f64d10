/**
 * A finish line in the air, seen aslant: two pylons that hover, the far one with a chequered flag, and a red ribbon between,
 * which comes up to the racers and parts in two before a nose. The near pylon then drops into the clouds, so that no
 * post crosses a face or a bonnet; all the rest is behind the racers. Called by `effects.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, ramp, TURN } from '../easing.js';
import { glow } from '../paint.js';
import type { Show } from './showing.js';

/** The near pylon and the far one, spans from the middle of the ribbon: across, top and foot. */
const NEAR = { x: 0.25, top: -0.02, foot: 0.4, thick: 0.021 } as const;
const FAR = { x: -0.1, top: -0.35, foot: 0.24, thick: 0.014 } as const;
/** The flag at the far pylon's top: how long, how high, spans; how far it waves. */
const FLAG = { long: 0.27, high: 0.11, wave: 0.014 } as const;
/** Upper and lower edge of the ribbon at each pylon, spans. */
const RIBBON = { near: [0.03, 0.137], far: [-0.025, 0.051] } as const;
const RED = '#f2385a';
const DARK = '#b81f48';
/** Of the ribbon's width: a stripe along its middle. */
const STRIPE = 0.26;
const STEPS = 12;
const FIELDS = 6;
const INK = '#2a2348';
const PAPER = '#fffdf6';
/** How far off it is first seen, and how far it falls behind, stage widths; how fast it does so. */
const COMES = 0.47;
const GOES = 0.45;
const LEAVES = 1.3;
/** After how many seconds the near pylon drops, and how fast, spans per second twice. */
const DROPS = { after: 0.08, fast: 20 } as const;

/** On the flag, from its pole. */
const onFlag = (along: number, down: number, age: number): readonly [number, number] => [
  FAR.x + FLAG.long * along,
  FAR.top + FLAG.high * down + FLAG.wave * along * Math.sin(along * 5 - age * 9),
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
  const dropped = DROPS.fast * Math.max(0, age - DROPS.after) ** 2;
  if (over) {
    canvas.translate(0, dropped);
    drawPylon(canvas, NEAR);
    return;
  }
  drawGate(canvas, age);
  drawEnd(canvas, age, FAR);
  canvas.translate(0, dropped);
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
  drawChequers(canvas, age);
}

function drawChequers(canvas: SKRSContext2D, age: number): void {
  for (let field = 0; field < FIELDS; field++)
    for (let row = 0; row < 2; row++) {
      const [left, right] = [field / FIELDS, (field + 1) / FIELDS];
      const [high, low] = [row / 2, (row + 1) / 2];
      canvas.fillStyle = (field + row) % 2 ? INK : PAPER;
      canvas.beginPath();
      for (const [along, down] of [
        [left, high],
        [right, high],
        [right, low],
        [left, low],
      ] as const)
        canvas.lineTo(...onFlag(along, down, age));
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
  const upper = lerp(RIBBON.near[0], RIBBON.far[0], along);
  const lower = lerp(RIBBON.near[1], RIBBON.far[1], along);
  return { x: lerp(NEAR.x, FAR.x, along), y: (upper + lower) / 2, half: (lower - upper) / 2 };
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

/** One end from its pylon, in one long wave: the far one flies up; the near one, torn at the nose, swings over and ahead. */
function drawEnd(canvas: SKRSContext2D, age: number, pylon: typeof NEAR | typeof FAR): void {
  const far = pylon === FAR;
  const { x, y, half } = middleOf(far ? 1 : 0);
  const swung = far ? 0 : Math.PI * (1 - 0.85 * ramp(age, 0, 0.35));
  const [long, rise] = far ? [0.21, -0.16] : [0.22 * Math.cos(swung), -0.22 * Math.sin(swung)];
  const flown = far ? clamp(0.55 + age * 4) : 1;
  const band = Array.from({ length: STEPS + 1 }, (_, step) => {
    const part = step / STEPS;
    const sway = 0.035 * part * Math.sin(part * 5.5 - age * 10 + (far ? 0 : 2));
    return { x: x + long * flown * part, y: y + rise * flown * part ** 0.8 + sway, half: half * (1 - 0.1 * part) };
  });
  drawBand(canvas, band, 0.05, far ? DARK : RED);
}
