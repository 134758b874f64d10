/**
 * A finish line in the air, seen aslant: two posts that hover, a chequered banner over them and a red ribbon between, which
 * comes up to the racers and parts in two at a nose. The whole gate then shoots up, so that no post ever crosses a face;
 * the near post is before the racers, all the rest behind them. Called by `effects.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, ramp, TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import type { Show } from './showing.js';

/** The near post and the far one, spans from the tip of the nose: across, top and foot; how high the banner is there. */
const NEAR = { x: 0.2, top: -0.55, foot: 0.26, thick: 0.021, banner: 0.17 } as const;
const FAR = { x: -0.1, top: -0.45, foot: 0.2, thick: 0.015, banner: 0.125 } as const;
/** Upper and lower edge of the ribbon at each post, spans. */
const RIBBON = { near: [-0.05, 0.045], far: [-0.05, 0.02] } as const;
const RED = '#f2385a';
const DARK = '#b81f48';
/** Of the ribbon's width: a stripe along its middle. */
const STRIPE = 0.26;
const STEPS = 12;
/** Fields of the banner along and down. */
const FIELDS = 6;
const ROWS = 3;
const INK = '#2a2348';
const PAPER = '#fffdf6';
/** How far off it is first seen, and how far it falls behind, stage widths; how fast it does so. */
const COMES = 0.47;
const GOES = 0.45;
const LEAVES = 1.3;
/** After how many seconds the gate shoots up, and how fast, spans per second twice. */
const RISES = { after: 0.1, fast: 22 } as const;
/** Torn, the ends are held at the nose for so long, seconds; in so many more they have flown off it. */
const HELD = 0.05;
const FLOWN = 0.25;

/** Whole, coming up. */
export const finish: Show = (canvas, { age, part, span, frame, over }) => {
  canvas.translate(COMES * frame.width * (1 - part), 0);
  canvas.scale(span, span);
  if (over) drawPost(canvas, NEAR);
  else {
    drawGate(canvas);
    drawWhole(canvas, age);
  }
};

/** Parted: both ends stream after whoever came through. */
export const finished: Show = (canvas, { age, span, frame, over }) => {
  canvas.translate(-frame.width * (GOES * age + LEAVES * age * age), 0);
  canvas.scale(span, span);
  canvas.translate(0, -RISES.fast * Math.max(0, age - RISES.after) ** 2);
  if (over) {
    drawPost(canvas, NEAR);
    drawEnd(canvas, age, NEAR);
  } else {
    drawGate(canvas);
    drawEnd(canvas, age, FAR);
  }
};

/** It hangs in the air over a jet of its own. */
function drawPost(canvas: SKRSContext2D, { x, top, foot, thick }: typeof NEAR | typeof FAR): void {
  glow(canvas, x, foot, 0.1, '#5ff0ff', 0.85, 0.5);
  canvas.fillStyle = '#f4f2ff';
  canvas.beginPath();
  canvas.roundRect(x - thick, top - 0.03, thick * 2, foot - top + 0.03, thick);
  canvas.fill();
  canvas.fillStyle = '#ff5f7e';
  for (const part of [0.36, 0.52, 0.84]) canvas.fillRect(x - thick, lerp(top, foot, part), thick * 2, 0.045);
}

/** All but the post that is nearer than whoever comes through. */
function drawGate(canvas: SKRSContext2D): void {
  drawPost(canvas, FAR);
  onBanner(canvas, 0, 1, 0, 1, PAPER);
  for (let field = 0; field < FIELDS; field++)
    for (let row = field % 2; row < ROWS; row += 2)
      onBanner(canvas, field / FIELDS, (field + 1) / FIELDS, row / ROWS, (row + 1) / ROWS, INK);
}

/** A part of the banner, from the far post to the near one and from above: its edges run as the gate is seen. */
function onBanner(canvas: SKRSContext2D, left: number, right: number, high: number, low: number, colour: string): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (const [along, down] of [
    [left, high],
    [right, high],
    [right, low],
    [left, low],
  ] as const)
    canvas.lineTo(
      lerp(FAR.x, NEAR.x, along),
      lerp(FAR.top, NEAR.top, along) + down * lerp(FAR.banner, NEAR.banner, along),
    );
  canvas.fill();
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

/** From post to post, a little slack. */
function drawWhole(canvas: SKRSContext2D, age: number): void {
  const band = Array.from({ length: STEPS + 1 }, (_, step) => {
    const along = 1 - step / STEPS;
    const { x, y, half } = middleOf(along);
    return { x, y: y + 0.02 * Math.sin(along * Math.PI) + 0.008 * Math.sin(along * TURN + age * 6), half };
  });
  drawBand(canvas, band, 0, RED);
}

/** One end from its post, in one long wave: from the nose the far one flies up and back, the near one up and ahead. */
function drawEnd(canvas: SKRSContext2D, age: number, post: typeof NEAR | typeof FAR): void {
  const far = post === FAR;
  const { x, y, half } = middleOf(far ? 1 : 0);
  const flown = ramp(age, HELD, HELD + FLOWN);
  const [from, to] = far ? [0.6, 2.2] : [Math.PI - 0.45, 0.4];
  const angle = lerp(from, to, flown);
  const long = far ? 0.16 : 0.2;
  const band = Array.from({ length: STEPS + 1 }, (_, step) => {
    const part = step / STEPS;
    const sway = 0.035 * part * Math.sin(part * 5.5 - age * 10 + (far ? 0 : 2));
    return {
      x: x + long * part * Math.cos(angle),
      y: y - long * part * Math.sin(angle) + sway,
      half: half * (1 - 0.1 * part),
    };
  });
  drawBand(canvas, band, 0.05, far ? DARK : RED);
}
