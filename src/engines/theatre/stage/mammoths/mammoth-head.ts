/** The head of the stage's mammoth: ears, tusks, trunk, eyes, breath, snow on it. Called by `drawn-mammoth.ts` and `mammoth-falls.ts`; own heights, the neck at the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, TURN } from '../painting/easing.js';
import { disc, glow } from '../painting/paint.js';
import { drawPiece } from '../shooting/hazed-pieces.js';
import { HEAD_ASIDE, type Pieces } from './mammoth-pieces.js';
import { drawTrunk, type Reach } from './mammoth-trunk.js';

/** A mammoth at one moment. */
export interface Drawn {
  canvas: SKRSContext2D;
  body: Body;
  lit(colour: string): string;
  pieces: Pieces;
  calf: boolean;
  /** What its feet throw up, if anything. */
  snow: string | undefined;
  seed: number;
}

const INK = '#20142c';

/** How far the skull turns for an `aside` of 1, radians; half its width; where eyes are on it. */
const TURNS = 0.42;
const SKULL = 0.2;
const EYES_APART = 0.55;

/** `aside`: −1 to 1, to which side it is turned; `beat`: the swing of a step. */
export function drawMammothHead(drawn: Drawn, aside: number, beat: number): void {
  const { canvas, body, lit, pieces, calf, seed } = drawn;
  const { tones } = pieces;
  if (calf) canvas.scale(1.18, 1.12);
  const wow = clamp(body.wow);
  const flap = 0.16 * Math.sin(body.clock * 2.3 + seed) + 0.14 * beat - 0.3 * wow;
  const near = aside < 0 ? 1 : -1;
  const turned = Math.abs(aside);
  const ear = (side: number): void => {
    canvas.save();
    // Of a turned head the far ear is seen from its edge, the near one lies before it.
    canvas.translate(side * (0.19 - (side === near ? 0.035 : 0.03) * turned), -0.2);
    canvas.scale(side * (side === near ? 1 + 0.1 * turned : 1 - 0.5 * turned), 1);
    canvas.rotate(0.35 + flap);
    drawPiece(canvas, pieces.ear);
    canvas.restore();
  };
  ear(-near);
  if (turned < 0.4) ear(near);
  drawPiece(canvas, pieces.head);
  if (turned >= 0.4) ear(near);
  const ahead = SKULL * 1.15 * Math.sin(TURNS * aside);
  const open = clamp(Math.max(body.mouth, wow * 0.7));
  const [hand] = body.hands;
  const reach: Reach = { x: -hand.x - (calf ? 0 : HEAD_ASIDE) - ahead, y: 0.5 - hand.y - body.headDown, k: hand.k };
  const tusk = (side: number): void => {
    canvas.save();
    canvas.translate(ahead * (side === near ? 0.62 : 0.9), 0);
    canvas.scale(side * (side === near ? 1 : 1 - 0.4 * turned), 1);
    drawPiece(canvas, pieces.tusk);
    canvas.restore();
  };
  tusk(-near);
  if (reach.k > 0.1) tusk(near);
  canvas.save();
  canvas.translate(ahead, 0);
  if (open > 0.15) drawMouth(canvas, open);
  drawTrunk(canvas, pieces, beat, body.clock + seed, open, reach);
  canvas.restore();
  if (reach.k <= 0.1) tusk(near);
  if (drawn.snow) drawBreath(canvas, body.clock + body.whim * 7, [-1, 1]);
  const look = aside * 0.5 - clamp(body.gaze, -1, 1) * 0.5;
  const wide = (calf ? 1.45 : 1.24) * (1 + 0.3 * wow);
  const shut = body.blink > 0.5;
  for (const side of [-1, 1]) {
    const at = side * EYES_APART + TURNS * aside;
    const narrow = 0.55 + 0.45 * Math.cos(at) ** 2;
    const x = SKULL * Math.sin(at);
    canvas.save();
    canvas.translate(x, -0.155);
    canvas.scale(narrow, 1);
    drawEye(canvas, { shut, size: wide, across: look * 0.5, wow, side, mood: body.mood }, tones);
    canvas.restore();
    if (calf || body.mood > 0.3) glow(canvas, x * 1.3, -0.07, 0.055, lit('#ff8f8a'), 0.6 * narrow, 0.7);
  }
  if (drawn.snow && body.capped > 0.05) drawCap(drawn, body.capped);
}

/** Snow that has stayed on its head. */
export function drawCap({ canvas, lit }: Pick<Drawn, 'canvas' | 'lit'>, capped: number): void {
  for (const [colour, down] of [
    [lit('#b9d0ec'), 0.016],
    [lit('#ffffff'), 0],
  ] as const) {
    canvas.fillStyle = colour;
    for (const [x, y, radius] of SNOW) disc(canvas, x, y + down + 0.05 * (1 - capped), radius * capped, 0.72);
  }
}
const SNOW = [
  [-0.11, -0.375, 0.05],
  [0.11, -0.37, 0.055],
  [-0.05, -0.42, 0.075],
  [0.05, -0.425, 0.08],
  [0, -0.475, 0.06],
  [0.02, -0.525, 0.032],
] as const;

/** Under the trunk. */
export function drawMouth(canvas: SKRSContext2D, open: number): void {
  canvas.fillStyle = '#5a1626';
  canvas.beginPath();
  canvas.ellipse(0, 0.065, 0.1, 0.03 + 0.075 * open, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#f0808c';
  canvas.beginPath();
  canvas.ellipse(0, 0.085 + 0.05 * open, 0.062, 0.02 + 0.03 * open, 0, 0, TURN);
  canvas.fill();
}

/** In the cold one sees it breathe, to the left −1 and to the right 1. */
export function drawBreath(canvas: SKRSContext2D, clock: number, sides: readonly number[]): void {
  const age = (clock * 0.55) % 1;
  if (age > 0.62) return;
  const alpha = 0.8 * Math.min(1, age * 9) * (1 - age / 0.62);
  for (const side of sides)
    glow(canvas, side * (0.14 + 0.16 * age), 0.12 - 0.06 * age, 0.05 + 0.13 * age, '#ffffff', alpha);
}

interface Eye {
  shut: boolean;
  /** Shut in sleep or for a blink, and not for laughter. */
  asleep?: boolean;
  size: number;
  /** To which side it looks, and down, its radii. */
  across: number;
  down?: number;
  wow: number;
  /** −1 or 1, of the face. */
  side: number;
  mood: number;
  /** Worried −1 to angry 1. */
  brows?: number;
}

/** At the origin: white, pupil, a brow that goes up at a surprise. */
export function drawEye(canvas: SKRSContext2D, eye: Eye, tones: Pieces['tones']): void {
  const { shut, asleep = false, size, across, down = 0, wow, side, mood, brows = 0 } = eye;
  const radius = 0.03 * size;
  if (shut) drawShutEye(canvas, radius * (asleep ? -0.4 : 0.7), radius * 1.1, asleep);
  else {
    const [aside, lower] = [across * radius, down * radius];
    canvas.fillStyle = '#fffaf2';
    disc(canvas, 0, 0, radius * 1.36);
    canvas.fillStyle = INK;
    disc(canvas, aside, lower + radius * 0.1, radius * (0.96 - 0.16 * wow));
    canvas.fillStyle = '#ffffff';
    disc(canvas, aside - radius * 0.35, lower - radius * 0.35, radius * 0.38);
  }
  const up = radius * (0.5 * wow + 0.35 * clamp(mood));
  // Who worries has the inner ends of the brows up.
  const slant = radius * (0.25 + 0.45 * wow - 0.8 * brows) * side;
  canvas.strokeStyle = tones.dark;
  canvas.lineWidth = 0.024;
  canvas.beginPath();
  canvas.moveTo(-radius * 1.4, -radius * 1.85 - up - slant);
  canvas.quadraticCurveTo(0, -radius * 2.6 - up, radius * 1.4, -radius * 1.85 - up + slant);
  canvas.stroke();
}

/** An arch, as of those who laugh, or a bow, as of those who sleep. */
function drawShutEye(canvas: SKRSContext2D, y: number, radius: number, asleep: boolean): void {
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.016;
  canvas.beginPath();
  canvas.arc(0, y, radius, (asleep ? 0.06 : 0.56) * TURN, (asleep ? 0.44 : 0.94) * TURN);
  canvas.stroke();
}
