/**
 * How the picture of a thing shows what becomes of it: put together piece by piece, opened by its lid, in pieces on the
 * floor. Called by `things.ts`; own heights, y downwards, the middle of the thing's foot at the origin.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { type Becoming, HAPPENS, isWorked } from '../../score/becomings.js';
import type { Thing } from '../body.js';
import { clamp, lerp, ramp, smooth, TURN, wave } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { popped, shattered } from './becoming-pieces.js';
import { spilled } from './becoming-spills.js';
import { drawWorked } from './becoming-worked.js';

/** The picture as it is, and as it is before or after: charred, dull, unpainted. */
export interface Becomer {
  art: Canvas;
  /** Code of the picture. */
  code: string;
  other?: Canvas;
}

/** What covers a picture that is burnt, broken down or unpainted yet, and how strongly. */
const COVERS: Partial<Record<Becoming, readonly [colour: string, strength: number]>> = {
  burnt: ['#1d1620', 0.84],
  repaired: ['#5d5a68', 0.6],
  painted: ['#eceaf2', 0.82],
  lit: ['#1c1a3a', 0.62],
  watered: ['#8a7a4a', 0.5],
  baked: ['#f5e7c6', 0.82],
  polished: ['#57545e', 0.62],
  washed: ['#6d4c2b', 0.66],
  carved: ['#b98148', 0.72],
};

export function becomerOf(code: string, art: Canvas, becoming: Becoming): Becomer {
  const cover = COVERS[becoming];
  if (!cover) return { code, art };
  const other = blankCanvas(art.width, art.height);
  const brush = other.getContext('2d');
  brush.drawImage(art, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  brush.globalAlpha = cover[1];
  brush.fillStyle = cover[0];
  brush.fillRect(0, 0, art.width, art.height);
  return { code, art, other };
}

/** `part`: how much of the deed is over, 0 to 1. */
type Draw = (canvas: SKRSContext2D, becomer: Becomer, wide: number, high: number, part: number) => void;

export function drawBecoming(
  canvas: SKRSContext2D,
  becomer: Becomer,
  { picture, becoming, size, turn = 0, y }: Thing,
): void {
  const { width, height } = becomer.art;
  const scale = size / Math.max(width, height);
  if (isWorked(becoming)) drawWorked(canvas, becomer, becoming, [width * scale, height * scale], turn);
  else if (becoming === 'broken') shattered(canvas, becomer.art, [width * scale, height * scale], turn, y);
  else if (becoming === 'spilled') spilled(canvas, becomer, [width * scale, height * scale], turn, y);
  else if (becoming === 'opened' && DOOR.test(picture))
    swung(canvas, becomer.art, [width * scale, height * scale], turn);
  else if (becoming === 'opened' && HAT.test(picture)) {
    canvas.translate(0, -height * scale);
    canvas.rotate(Math.PI + 0.05 * wave(turn * 20) * (1 - ramp(turn, HAPPENS - 0.02, HAPPENS)));
    whole(canvas, becomer.art, width * scale, height * scale);
  } else if (becoming === 'opened') openedUp(canvas, becomer.art, [width * scale, height * scale], turn, y);
  else if (becoming) DRAW[becoming]?.(canvas, becomer, width * scale, height * scale, turn);
}

const whole = (canvas: SKRSContext2D, art: Canvas, wide: number, high: number): void =>
  canvas.drawImage(art, -wide / 2, -high, wide, high);

/** A piece of the picture where it belongs, from `top` to `bottom`, parts of its height. */
function band(
  canvas: SKRSContext2D,
  art: Canvas,
  wide: number,
  high: number,
  [top, bottom]: readonly [number, number],
): void {
  const from = Math.round(top * art.height);
  const tall = Math.round(bottom * art.height) - from;
  const scale = high / art.height;
  canvas.drawImage(art, 0, from, art.width, tall, -wide / 2, from * scale - high, wide, tall * scale);
}

/** In how many pieces something is put together, when the last of them is in its place, and from how high each falls. */
const PIECES = 5;
const BUILT_BY = 0.62;
const FALLS = 0.5;

const built: Draw = (canvas, { art }, wide, high, part) => {
  for (let piece = 0; piece < PIECES; piece++) {
    const begins = (piece / PIECES) * BUILT_BY - 0.06;
    const fallen = clamp((part - begins) / (0.8 * (BUILT_BY / PIECES)));
    if (fallen <= 0) continue;
    canvas.save();
    canvas.globalAlpha *= Math.min(1, fallen * 4);
    const landed = clamp((fallen - 0.7) / 0.3);
    const up = (1 - clamp(fallen / 0.7) ** 2) * FALLS * high + 0.05 * high * Math.sin(landed * Math.PI);
    canvas.translate(0, -up);
    band(canvas, art, wide, high, [1 - (piece + 1) / PIECES, 1 - piece / PIECES]);
    canvas.restore();
  }
};

/** Stands on its crown, and something comes out of it. */
const HAT = /^1f3a9/;
/** Swings open about its far side. */
const DOOR = /^1f6aa/;
function swung(canvas: SKRSContext2D, art: Canvas, [wide, high]: readonly [number, number], part: number): void {
  const open =
    ramp(part, HAPPENS - 0.04, HAPPENS + 0.12) +
    0.06 * ramp(part, 0.1, 0.3) * (1 - ramp(part, HAPPENS - 0.06, HAPPENS)) * Math.max(0, wave(part * 12));
  const shown = lerp(1, 0.22, clamp(open));
  canvas.translate(-wide / 2, 0);
  canvas.transform(shown, -0.16 * clamp(open), 0, 1, 0, 0);
  canvas.translate(wide / 2, 0);
  whole(canvas, art, wide, high);
}

/** How much of the picture is lid, and how long it flies, parts of the deed. */
const LID = 0.4;
const FLIES = 0.26;

/** Shakes, then its lid flies off and lies beside it, `drop` below. */
function openedUp(
  canvas: SKRSContext2D,
  art: Canvas,
  [wide, high]: readonly [number, number],
  part: number,
  drop: number,
): void {
  const shake = ramp(part, 0.08, HAPPENS - 0.1) * (1 - ramp(part, HAPPENS - 0.02, HAPPENS)) * 0.05 * wave(part * 34);
  const gone = clamp((part - HAPPENS) / FLIES);
  canvas.rotate(shake);
  if (gone > 0) {
    canvas.fillStyle = '#3a2440';
    canvas.beginPath();
    canvas.ellipse(0, -high * (1 - LID) + high * 0.01, wide * 0.38, high * 0.06, 0, 0, TURN);
    canvas.fill();
  }
  band(canvas, art, wide, high, [LID, 1]);
  canvas.save();
  const arc = 4 * gone * (1 - gone);
  const middle = -high * (1 - LID / 2);
  canvas.translate(-wide * 1.05 * gone, lerp(middle, drop - high * LID * 0.4, gone ** 2) - high * 0.9 * arc);
  canvas.rotate(-2.8 * gone);
  canvas.translate(0, -middle);
  band(canvas, art, wide, high, [0, LID]);
  canvas.restore();
}

const burnt: Draw = (canvas, { art, other }, wide, high, part) => {
  const charred = ramp(part, 0.1, HAPPENS + 0.04);
  canvas.rotate(0.03 * wave(part * 30) * (1 - ramp(part, HAPPENS, HAPPENS + 0.1)));
  whole(canvas, art, wide, high);
  if (!other || charred <= 0) return;
  canvas.globalAlpha *= charred;
  whole(canvas, other, wide, high);
};

/** A small pale lump that swells, browns and is ready. */
const baked: Draw = (canvas, { art, other }, wide, high, part) => {
  const risen = smooth(ramp(part, 0.06, HAPPENS));
  const brown = ramp(part, HAPPENS - 0.1, HAPPENS + 0.04);
  const wobble = 0.04 * wave(part * 26) * (1 - ramp(part, HAPPENS - 0.06, HAPPENS));
  canvas.scale(lerp(0.72, 1, risen) * (1 + wobble), lerp(0.46, 1, risen) * (1 - wobble));
  whole(canvas, art, wide, high);
  if (!other || brown >= 1) return;
  canvas.globalAlpha *= 1 - brown;
  whole(canvas, other, wide, high);
};

/** Hangs askew and dull, trembles, and springs up as good as new. */
const repaired: Draw = (canvas, { art, other }, wide, high, part) => {
  const mended = ramp(part, HAPPENS, HAPPENS + 0.06);
  const hop = clamp((part - HAPPENS - 0.04) / 0.16);
  canvas.translate(0, -high * 0.14 * 4 * hop * (1 - hop));
  canvas.rotate(0.09 * (1 - mended) + 0.02 * (1 - mended) * wave(part * 38));
  whole(canvas, art, wide, high);
  if (!other || mended >= 1) return;
  canvas.globalAlpha *= 1 - mended;
  whole(canvas, other, wide, high);
};

/** The colour comes over it from one side to the other. */
const painted: Draw = (canvas, { art, other }, wide, high, part) => {
  if (other) whole(canvas, other, wide, high);
  const done = ramp(part, 0.04, 0.64);
  const edge = art.width * done;
  if (edge < 1) return;
  const scale = wide / art.width;
  // Whoever paints stands on the right side of the picture as it looks left.
  const from = art.width - edge;
  canvas.drawImage(art, from, 0, edge, art.height, from * scale - wide / 2, -high, edge * scale, high);
};

const grown: Draw = (canvas, { art }, wide, high, part) => {
  const up = smooth(clamp((part - 0.16) / 0.5));
  if (up <= 0.01) return;
  const sway = 0.03 * wave(part * 5);
  canvas.transform(1, 0, sway, 1, 0, 0);
  const thin = lerp(0.05, 1, up ** 1.3);
  whole(canvas, art, wide * thin, high * lerp(0.06, 1, up));
};

/** How much of the picture of a cake is flames. */
const FLAMES = 0.155;

const blownOut: Draw = (canvas, { art }, wide, high, part) => {
  const blown = part < HAPPENS ? 0 : 1;
  // Before the last breath they flicker.
  const flickers = ramp(part, HAPPENS - 0.12, HAPPENS) * (1 - blown);
  band(canvas, art, wide, high, [FLAMES, 1]);
  if (blown) return;
  canvas.translate(-wide * 0.06 * flickers * (1 + wave(part * 60)), 0);
  canvas.globalAlpha *= 1 - 0.5 * flickers;
  band(canvas, art, wide, high, [0, FLAMES]);
};

/** Dark, and all at once bright. */
const lit: Draw = (canvas, { art, other }, wide, high, part) => {
  const bright = ramp(part, HAPPENS - 0.02, HAPPENS + 0.03);
  const glows = 1 + 0.04 * bright * wave(part * 14);
  canvas.scale(glows, glows);
  whole(canvas, art, wide, high);
  if (!other || bright >= 1) return;
  canvas.globalAlpha *= 1 - bright;
  whole(canvas, other, wide, high);
};

/** Hangs its head, dull, and stands up bright. */
const watered: Draw = (canvas, { art, other }, wide, high, part) => {
  const risen = smooth(clamp((part - 0.2) / 0.4));
  canvas.transform(1, 0, -0.42 * (1 - risen) + 0.03 * wave(part * 5), 1, 0, 0);
  const tall = high * lerp(0.72, 1.08, risen);
  whole(canvas, art, wide, tall);
  if (!other || risen >= 1) return;
  canvas.globalAlpha *= 1 - risen;
  whole(canvas, other, wide, tall);
};

const DRAW: Partial<Record<Becoming, Draw>> = {
  built,
  burnt,
  repaired,
  painted,
  grown,
  'blown-out': blownOut,
  lit,
  popped,
  watered,
  baked,
};
