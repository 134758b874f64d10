/**
 * A young mammoth that comes to fall: on its knees with its rump up, rolled up into a ball, on its seat. Poses of their
 * own, since a standing picture that is turned looks like a toy knocked over. Called by `drawn-mammoth.ts`; own heights.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, TURN } from './easing.js';
import { fringed } from './fur.js';
import { type Drawn, drawMammothHead, drawShutEye } from './mammoth-head.js';
import { drawPiece, type Pieces } from './mammoth-pieces.js';
import { disc, glow, mix } from './paint.js';

const BALL = 0.36;

/** Forelegs folded, face towards the ground, hind legs still up. */
export function drawTripped(drawn: Drawn): void {
  const { canvas, body, lit, pieces } = drawn;
  const { tones } = pieces;
  const kick = 0.05 * Math.sin(body.clock * 11);
  // The hind legs are in the air behind it.
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(0.17 + side * 0.14, -0.86);
    canvas.rotate(side * 0.3 + kick * side + 0.12 + Math.PI);
    canvas.scale(0.85, 0.62);
    drawPiece(canvas, pieces.hind);
    canvas.restore();
    drawSole(canvas, tones, lit, 0.17 + side * (0.21 + kick * 0.3), -1.03, side * 0.3, 0.72);
  }
  // Its rump is the highest of it, with a tail that stands up.
  canvas.strokeStyle = tones.dark;
  canvas.lineWidth = 0.035;
  canvas.beginPath();
  canvas.moveTo(0.16, -0.86);
  canvas.quadraticCurveTo(0.14 + kick, -1, 0.2 + kick * 1.5, -1.08);
  canvas.stroke();
  canvas.fillStyle = tones.dark;
  disc(canvas, 0.2 + kick * 1.5, -1.09, 0.035);
  canvas.fillStyle = pieces.rim;
  fringed(canvas, 0.14, -0.615, 0.33, 0.315, 20, 0.05, 1);
  canvas.fill();
  canvas.fillStyle = tones.deep;
  fringed(canvas, 0.13, -0.6, 0.325, 0.31, 20, 0.06, 1);
  canvas.fill();
  canvas.fillStyle = tones.base;
  fringed(canvas, 0.12, -0.64, 0.27, 0.25, 18, 0.06, 2);
  canvas.fill();
  canvas.fillStyle = tones.light;
  fringed(canvas, 0.1, -0.7, 0.17, 0.14, 12, 0.05, 3);
  canvas.fill();
  drawLocks(canvas, tones, RUMP);
  for (const side of [-1, 1]) {
    canvas.fillStyle = tones.deep;
    canvas.beginPath();
    canvas.ellipse(-0.05 + side * 0.3, -0.1, 0.15, 0.1, side * -0.2, 0, TURN);
    canvas.fill();
    drawSole(canvas, tones, lit, -0.05 + side * 0.41, -0.1, side * 1.2, 0.8);
  }
  canvas.save();
  canvas.translate(-0.05, -0.18);
  canvas.rotate(-0.1);
  canvas.scale(1.04, 0.94);
  drawMammothHead(drawn, -0.15, 0);
  canvas.restore();
  if (drawn.snow) drawSpray(drawn, body.clock, -0.05, 0.62);
}

/** Rolled up, legs and trunk tucked in; what is on it turns, its light does not. */
export function drawCurled(drawn: Drawn): void {
  const { canvas, body, lit, pieces } = drawn;
  const { tones } = pieces;
  const middle = -BALL - 0.03;
  canvas.save();
  canvas.translate(0, middle);
  // As of what rolls fast.
  canvas.scale(1.05, 0.97);
  const shade = canvas.createRadialGradient(-0.12, -0.18, 0.04, 0, 0, BALL * 1.15);
  shade.addColorStop(0, tones.pale);
  shade.addColorStop(0.45, tones.base);
  shade.addColorStop(1, tones.dark);
  canvas.fillStyle = pieces.rim;
  tufted(canvas, BALL + 0.016, 15, body.curlTurn);
  canvas.fillStyle = shade;
  tufted(canvas, BALL, 15, body.curlTurn);
  canvas.save();
  canvas.rotate(body.curlTurn);
  drawTucked(canvas, pieces, lit);
  canvas.restore();
  // Snow that sticks to it.
  if (drawn.snow)
    for (const [turn, out, size] of STUCK) {
      const at = turn * TURN + body.curlTurn;
      canvas.fillStyle = lit('#ffffff');
      disc(canvas, Math.cos(at) * BALL * out, Math.sin(at) * BALL * out, size);
    }
  canvas.restore();
  if (drawn.snow) drawSpray(drawn, body.clock * 1.4, 0, 0.9);
}

const STUCK = [
  [0.05, 0.98, 0.045],
  [0.3, 0.92, 0.06],
  [0.47, 1, 0.035],
  [0.62, 0.72, 0.04],
  [0.85, 0.95, 0.055],
] as const;

/** The tucked-in head, feet, trunk and tail of the ball. */
function drawTucked(canvas: SKRSContext2D, { tones }: Pieces, lit: (colour: string) => string): void {
  for (const [x, y, turn] of [
    [-0.15, 0.25, 2.6],
    [0.09, 0.3, 3.3],
  ] as const)
    drawSole(canvas, tones, lit, x, y, turn, 0.8);
  canvas.fillStyle = tones.light;
  canvas.beginPath();
  canvas.ellipse(-0.08, -0.02, 0.215, 0.19, 0.3, 0, TURN);
  canvas.fill();
  // A shock of hair.
  canvas.fillStyle = tones.pale;
  fringed(canvas, -0.13, -0.17, 0.1, 0.07, 8, 0.05, 8);
  canvas.fill();
  canvas.fillStyle = tones.deep;
  canvas.beginPath();
  canvas.ellipse(0.17, -0.08, 0.085, 0.1, 0.4, 0, TURN);
  canvas.fill();
  canvas.fillStyle = mix(tones.light, lit('#e09a86'), 0.6);
  canvas.beginPath();
  canvas.ellipse(0.165, -0.075, 0.055, 0.068, 0.4, 0, TURN);
  canvas.fill();
  // The trunk is held in by the knees.
  for (const [colour, wide] of [
    [tones.dark, 0.115],
    [tones.base, 0.092],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.moveTo(-0.13, -0.02);
    canvas.quadraticCurveTo(-0.16, 0.17, -0.01, 0.17);
    canvas.quadraticCurveTo(0.09, 0.16, 0.07, 0.08);
    canvas.stroke();
  }
  for (const x of [-0.2, -0.03]) drawShutEye(canvas, x, -0.04, 0.04);
  for (const [x, y] of [
    [-0.25, 0.05],
    [0.02, 0.05],
  ] as const)
    glow(canvas, x, y, 0.055, lit('#ff8f8a'), 0.7);
}

/** On its seat, facing us: two soles before it, the forelegs between them. */
export function drawSitting(drawn: Drawn): void {
  const { canvas, body, lit, pieces } = drawn;
  const { tones } = pieces;
  canvas.fillStyle = pieces.rim;
  fringed(canvas, 0, -0.375, 0.352, 0.365, 22, 0.04, 1);
  canvas.fill();
  canvas.fillStyle = tones.deep;
  fringed(canvas, 0, -0.36, 0.345, 0.36, 22, 0.05, 1);
  canvas.fill();
  canvas.fillStyle = tones.base;
  fringed(canvas, 0, -0.38, 0.29, 0.3, 20, 0.05, 2);
  canvas.fill();
  drawLocks(canvas, tones, FLANKS);
  // A light belly.
  canvas.fillStyle = tones.pale;
  fringed(canvas, 0, -0.22, 0.19, 0.17, 14, 0.04, 4);
  canvas.fill();
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(side * 0.19, -0.03);
    canvas.scale(0.72, 0.62);
    canvas.rotate(side * -0.12);
    drawPiece(canvas, pieces.fore);
    canvas.restore();
  }
  const kick = 0.06 * Math.sin(body.clock * 9);
  for (const side of [-1, 1]) drawSole(canvas, tones, lit, side * 0.35, -0.135, side * (0.24 + kick), 1.12);
  canvas.save();
  canvas.translate(body.headAside * 0.8, -0.4);
  canvas.rotate(body.headTip * 0.7);
  drawMammothHead(drawn, 0, 0);
  canvas.restore();
}

/** Where locks hang: over the rump, over the flanks of one that sits. */
const RUMP = [
  [-0.08, -0.8],
  [0.02, -0.7],
  [0.12, -0.82],
  [0.24, -0.74],
  [0.34, -0.62],
  [-0.12, -0.62],
  [0.3, -0.84],
  [0.18, -0.62],
] as const;
const FLANKS = [
  [-0.24, -0.36],
  [0.24, -0.38],
  [-0.28, -0.24],
  [0.28, -0.26],
] as const;

function drawLocks(
  canvas: SKRSContext2D,
  tones: Pieces['tones'],
  places: readonly (readonly [x: number, y: number])[],
): void {
  canvas.strokeStyle = tones.deep;
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  for (const [x, y] of places) {
    canvas.moveTo(x - 0.03, y);
    canvas.quadraticCurveTo(x - 0.005, y + 0.075, x + 0.012, y + 0.085);
    canvas.quadraticCurveTo(x + 0.022, y + 0.06, x + 0.035, y + 0.01);
  }
  canvas.stroke();
}

/** A foot seen from below. */
function drawSole(
  canvas: SKRSContext2D,
  tones: Pieces['tones'],
  lit: (colour: string) => string,
  x: number,
  y: number,
  turn: number,
  size: number,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.scale(size, size);
  canvas.fillStyle = tones.dark;
  canvas.beginPath();
  canvas.ellipse(0, 0, 0.13, 0.14, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = lit('#f0bfa4');
  canvas.beginPath();
  canvas.ellipse(0, 0.012, 0.1, 0.106, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = lit('#fff3dc');
  for (const toe of [-1, 0, 1]) disc(canvas, toe * 0.062, -0.1 + 0.02 * Math.abs(toe), 0.031);
  canvas.restore();
}

/** A disc whose rim is tufts of hair, all swept one way and turned by `turn`. */
function tufted(canvas: SKRSContext2D, radius: number, tufts: number, turn: number): void {
  canvas.beginPath();
  for (let tuft = 0; tuft <= tufts; tuft++) {
    const from = (tuft / tufts) * TURN + turn;
    const tip = ((tuft + 0.8) / tufts) * TURN + turn;
    const next = ((tuft + 1) / tufts) * TURN + turn;
    if (tuft === 0) canvas.moveTo(Math.cos(turn) * radius, Math.sin(turn) * radius);
    const long = radius * (1.1 + 0.04 * Math.sin(tuft * 2.6));
    canvas.quadraticCurveTo(
      Math.cos((from + tip) / 2) * radius * 1.08,
      Math.sin((from + tip) / 2) * radius * 1.08,
      Math.cos(tip) * long,
      Math.sin(tip) * long,
    );
    canvas.lineTo(Math.cos(next) * radius, Math.sin(next) * radius);
  }
  canvas.closePath();
  canvas.fill();
}

/** Lumps of snow thrown up to both sides, each with a shaded foot. */
function drawSpray({ canvas, lit }: Drawn, clock: number, x: number, strength: number): void {
  const [white, shade] = [lit('#ffffff'), lit('#a9c4e6')];
  for (let lump = 0; lump < 14; lump++) {
    const age = (clock * 1.7 + lump * 0.382) % 1;
    const way = ((lump * 0.618) % 1) * 2 - 1;
    const out = Math.sign(way) * (0.2 + 0.34 * Math.abs(way) * (0.4 + age));
    const up = strength * (0.5 - 0.22 * Math.abs(way)) * 4 * age * (1 - age);
    const size = 0.052 * (1 - 0.6 * age) * (0.6 + ((lump * 0.27) % 1) * 0.8);
    canvas.fillStyle = shade;
    disc(canvas, x + out, -up + size * 0.35, size);
    canvas.fillStyle = white;
    disc(canvas, x + out, -up, size * clamp(1.2 - age, 0.6, 1));
  }
  for (const side of [-1, 1]) glow(canvas, x + side * 0.3, -0.05, 0.3, white, 0.8 * strength, 0.55);
}
