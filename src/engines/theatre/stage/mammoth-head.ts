/** The head of the stage's mammoth: ears, tusks, trunk, eyes, breath, snow on it. Called by `drawn-mammoth.ts` and `mammoth-falls.ts`; own heights, the neck at the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from './body.js';
import { clamp, TURN } from './easing.js';
import { drawPiece, type Pieces } from './mammoth-pieces.js';
import { drawTrunk, type Reach } from './mammoth-trunk.js';
import { disc, glow } from './paint.js';

/** A mammoth at one moment. */
export interface Drawn {
  canvas: SKRSContext2D;
  body: Body;
  lit(colour: string): string;
  pieces: Pieces;
  calf: boolean;
  /** 0 seen from the front, 1 half from the side it goes to. */
  view: number;
  /** What its feet throw up, if anything. */
  snow: string | undefined;
  seed: number;
}

const INK = '#20142c';

/** `aside`: −1 to 1, to which side it is turned; `beat`: the swing of a step. */
export function drawMammothHead(drawn: Drawn, aside: number, beat: number): void {
  const { canvas, body, lit, pieces, calf, seed } = drawn;
  if (calf) canvas.scale(1.18, 1.12);
  const flap = 0.16 * Math.sin(body.clock * 2.3 + seed) + 0.1 * beat - 0.3 * clamp(body.wow);
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(side * 0.19 - 0.05 * aside, -0.2);
    // Of a turned head the far ear is seen from its edge.
    canvas.scale(side * (1 + 0.4 * side * -aside), 1);
    canvas.rotate(0.35 + flap);
    drawPiece(canvas, pieces.ear);
    canvas.restore();
  }
  drawPiece(canvas, pieces.head);
  canvas.translate(0.035 * aside, 0);
  const open = clamp(Math.max(body.mouth, body.wow * 0.7));
  if (open > 0.15) drawMouth(canvas, open);
  const [hand] = body.hands;
  const reach: Reach = { x: -hand.x - 0.1 * aside, y: 0.5 - hand.y - body.headDown, k: hand.k };
  // Whoever reaches for somebody has the tusks behind the trunk.
  if (reach.k > 0.1) drawPiece(canvas, pieces.tusks);
  drawTrunk(canvas, pieces.tones, beat, body.clock + seed, open, reach);
  if (reach.k <= 0.1) drawPiece(canvas, pieces.tusks);
  if (drawn.snow) drawBreath(canvas, body.clock + body.whim * 7);
  const look = aside * 0.6 - clamp(body.gaze, -1, 1) * 0.4;
  const wide = (calf ? 1.4 : 1) * (1 + 0.35 * clamp(body.wow));
  for (const side of [-1, 1]) {
    const far = 1 + 0.13 * side * -aside;
    drawEye(canvas, side * 0.108 * far + 0.012 * aside, -0.155, body.blink > 0.5, wide * far, look, pieces.tones.dark);
    if (calf) glow(canvas, side * 0.15 * far, -0.075, 0.055, lit('#ff8f8a'), 0.6, 0.7);
  }
  if (drawn.snow && body.capped > 0.05) drawCap(drawn, body.capped);
}

/** Snow that has stayed on its head. */
function drawCap({ canvas, lit }: Drawn, capped: number): void {
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
function drawMouth(canvas: SKRSContext2D, open: number): void {
  canvas.fillStyle = '#5a1626';
  canvas.beginPath();
  canvas.ellipse(0, 0.065, 0.1, 0.03 + 0.075 * open, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#f0808c';
  canvas.beginPath();
  canvas.ellipse(0, 0.085 + 0.05 * open, 0.062, 0.02 + 0.03 * open, 0, 0, TURN);
  canvas.fill();
}

/** In the cold one sees it breathe. */
function drawBreath(canvas: SKRSContext2D, clock: number): void {
  const age = (clock * 0.55) % 1;
  if (age > 0.62) return;
  const alpha = 0.8 * Math.min(1, age * 9) * (1 - age / 0.62);
  for (const side of [-1, 1])
    for (const [aside, up, size] of [
      [0.12, 0, 1],
      [0.18, 0.05, 0.75],
      [0.2, -0.03, 0.6],
    ] as const)
      glow(canvas, side * (aside + 0.16 * age), 0.12 - up - 0.06 * age, size * (0.05 + 0.17 * age), '#ffffff', alpha);
}

function drawEye(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  shut: boolean,
  size: number,
  look: number,
  brow: string,
): void {
  const radius = 0.03 * size;
  if (shut) drawShutEye(canvas, x, y + radius * 0.7, radius * 1.1);
  else {
    const aside = look * radius * 0.42;
    canvas.fillStyle = '#fffaf2';
    disc(canvas, x, y, radius * 1.36);
    canvas.fillStyle = INK;
    disc(canvas, x + aside, y + radius * 0.1, radius * 0.96);
    canvas.fillStyle = '#ffffff';
    disc(canvas, x + aside - radius * 0.35, y - radius * 0.35, radius * 0.38);
  }
  canvas.strokeStyle = brow;
  canvas.lineWidth = 0.022;
  canvas.beginPath();
  canvas.moveTo(x - radius * 1.5, y - radius * 1.75);
  canvas.quadraticCurveTo(x, y - radius * 2.5, x + radius * 1.5, y - radius * 1.75);
  canvas.stroke();
}

/** An arch, as of those who laugh. */
export function drawShutEye(canvas: SKRSContext2D, x: number, y: number, radius: number): void {
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.016;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0.56 * TURN, 0.94 * TURN);
  canvas.stroke();
}
