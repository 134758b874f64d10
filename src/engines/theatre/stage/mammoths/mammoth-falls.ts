/**
 * A young mammoth that comes to fall: in the air on its back, in a ball of snow, on its seat as the ball bursts. Poses of their own, since a standing picture that is turned looks like a toy knocked over. Called by `drawn-mammoth.ts`; own heights.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Spot } from '../painting/curves.js';
import { clamp, TURN } from '../painting/easing.js';
import { disc, glow } from '../painting/paint.js';
import { drawPiece } from '../shooting/hazed-pieces.js';
import { fringed } from './fur.js';
import { type Drawn, drawMammothHead } from './mammoth-head.js';
import type { Pieces } from './mammoth-pieces.js';

/** Half as wide as the ball of snow that it rolls up in, and how large its head is there. */
const BALL = 0.54;
const HEAD_IN_BALL = 0.94;

/** Its feet have slipped away: it flies on its back, four soles to us, snow flying up where it slipped. */
export function drawTripped(drawn: Drawn): void {
  const { canvas, body, lit, pieces } = drawn;
  const kick = 0.05 * Math.sin(body.clock * 16);
  if (drawn.snow) {
    canvas.save();
    canvas.translate(0, body.up);
    drawSpray(drawn, body.clock * 1.3, 0, 0.8);
    canvas.restore();
  }
  canvas.save();
  canvas.translate(0, -0.42);
  canvas.rotate(0.2 + kick * 0.6);
  canvas.translate(0, 0.42);
  for (const side of [-1, 1])
    drawSprawled(canvas, pieces, lit, [side * 0.18, -0.5], [side * (0.5 + kick * 0.4), -0.76 + kick * side]);
  drawRoundBody(drawn, -0.36);
  for (const side of [-1, 1])
    drawSprawled(canvas, pieces, lit, [side * 0.15, -0.2], [side * (0.37 - kick * side), -0.03 - kick * side]);
  canvas.translate(0, -0.5);
  drawMammothHead(drawn, 0, 0);
  canvas.restore();
}

/** From the front, a light belly before. */
function drawRoundBody({ canvas, pieces: { tones, rim } }: Drawn, y: number): void {
  canvas.fillStyle = rim;
  fringed(canvas, 0, y - 0.007, 0.338, 0.352, 22, 0.05, 1);
  canvas.fill();
  canvas.fillStyle = tones.deep;
  fringed(canvas, 0, y, 0.333, 0.348, 22, 0.05, 1);
  canvas.fill();
  canvas.fillStyle = tones.base;
  fringed(canvas, 0, y - 0.02, 0.29, 0.3, 20, 0.05, 2);
  canvas.fill();
  canvas.fillStyle = tones.pale;
  fringed(canvas, 0, y + 0.13, 0.19, 0.17, 14, 0.04, 4);
  canvas.fill();
}

/** A leg stretched away from the body, its sole towards us. */
function drawSprawled(
  canvas: SKRSContext2D,
  { tones, rim }: Pieces,
  lit: (colour: string) => string,
  from: Spot,
  to: Spot,
): void {
  for (const [colour, wide] of [
    [rim, 0.236],
    [tones.base, 0.22],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.moveTo(...from);
    canvas.lineTo(...to);
    canvas.stroke();
  }
  drawSole(canvas, tones, lit, to[0], to[1], Math.atan2(to[0] - from[0], from[1] - to[1]), 0.9);
}

/** In a ball of snow, out of which only a face and four feet look. */
export function drawCurled(drawn: Drawn): void {
  const { canvas, body, lit, pieces } = drawn;
  const { tones } = pieces;
  canvas.save();
  canvas.translate(0, -BALL);
  const kick = 0.12 * Math.sin(body.clock * 13);
  canvas.save();
  canvas.rotate(body.curlTurn);
  for (const [index, [x, y]] of FEET_OUT.entries()) {
    const swing = kick * (index % 2 ? 1 : -1);
    const to: Spot = [x * BALL * 1.16 - y * swing * 0.2, y * BALL * 1.16 + x * swing * 0.2];
    drawSprawled(canvas, pieces, lit, [x * 0.2, y * 0.2], to);
  }
  canvas.restore();
  // Its light does not turn with it.
  const shade = canvas.createRadialGradient(-0.14, -0.2, 0.06, 0, 0, BALL);
  shade.addColorStop(0, lit('#ffffff'));
  shade.addColorStop(0.6, lit('#edf3fd'));
  shade.addColorStop(1, lit('#a3bde8'));
  // A blue edge: white on snow is not seen.
  canvas.fillStyle = lit('#7f9fd6');
  lumpy(canvas, BALL * 1.035, 11, body.curlTurn);
  canvas.fillStyle = shade;
  lumpy(canvas, BALL, 11, body.curlTurn);
  canvas.rotate(body.curlTurn);
  canvas.strokeStyle = lit('#c3d5ee');
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  for (const [x, y, radius, from] of DENTS) {
    canvas.moveTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    canvas.arc(x, y, radius, from, from + 2);
  }
  canvas.stroke();
  canvas.translate(0, 0.08);
  canvas.scale(HEAD_IN_BALL, HEAD_IN_BALL);
  drawMammothHead(drawn, 0, 0);
  // Snow over the brow.
  canvas.fillStyle = lit('#ffffff');
  for (const [x, y, radius] of BROW) disc(canvas, x, y, radius, 0.7);
  canvas.restore();
  if (drawn.snow) drawSpray(drawn, body.clock * 1.4, 0, 0.9);
  else glow(canvas, 0, 0, BALL, tones.dark, 0.3, 0.2);
}
/** Which way from its middle the feet stick out of the ball. */
const FEET_OUT = [
  [-0.86, -0.5],
  [0.86, -0.5],
  [-0.7, 0.6],
  [0.7, 0.6],
] as const;
/** Arcs in the snow. */
const DENTS = [
  [-0.28, -0.2, 0.08, 2.6],
  [0.3, -0.1, 0.07, 5.6],
  [-0.26, 0.2, 0.09, 1.6],
  [0.2, 0.3, 0.07, 0.4],
] as const;
const BROW = [
  [-0.16, -0.36, 0.07],
  [-0.05, -0.39, 0.09],
  [0.08, -0.385, 0.085],
  [0.18, -0.34, 0.06],
] as const;

/** On its seat, facing us: two soles before it, the forelegs between them. */
export function drawSitting(drawn: Drawn): void {
  const { canvas, body, lit, pieces } = drawn;
  const { tones } = pieces;
  drawRoundBody(drawn, -0.36);
  drawLocks(canvas, tones, FLANKS);
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
  if (body.burst > 0 && body.burst < 1) drawShell(drawn, body.burst);
}

/** The ball it was in has burst: its pieces fly off, turning. */
function drawShell({ canvas, lit }: Drawn, part: number): void {
  const [white, shade] = [lit('#ffffff'), lit('#9dbbe6')];
  for (const [index, [way, size]] of SHELL.entries()) {
    const out = BALL * (0.85 + 1.1 * Math.sqrt(part));
    const [x, y] = [Math.cos(way) * out, -BALL + Math.sin(way) * out + 0.9 * part * part];
    canvas.save();
    canvas.translate(x, Math.min(y, -0.03));
    canvas.rotate(way + TURN / 4 + part * (index % 2 ? 4 : -4));
    const large = size * (1 - 0.6 * part);
    for (const [colour, down] of [
      [shade, 0.028],
      [white, 0],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.ellipse(0, down, large, large * 0.62, 0, 0, TURN);
      canvas.fill();
    }
    canvas.restore();
  }
}
/** Which way the pieces fly, radians, and how large they are. */
const SHELL = [
  [-2.9, 0.13],
  [-2.35, 0.09],
  [-1.85, 0.14],
  [-1.4, 0.08],
  [-0.95, 0.12],
  [-0.5, 0.09],
  [-0.1, 0.14],
  [0.35, 0.08],
  [2.85, 0.1],
] as const;

/** Where locks hang over the flanks of one that sits. */
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

/** A disc with a rim of soft lumps, turned by `turn`. */
function lumpy(canvas: SKRSContext2D, radius: number, lumps: number, turn: number): void {
  canvas.beginPath();
  canvas.moveTo(Math.cos(turn) * radius, Math.sin(turn) * radius);
  for (let lump = 0; lump < lumps; lump++) {
    const mid = ((lump + 0.5) / lumps) * TURN + turn;
    const next = ((lump + 1) / lumps) * TURN + turn;
    const out = radius * (1.1 + 0.03 * Math.sin(lump * 2.6));
    canvas.quadraticCurveTo(Math.cos(mid) * out, Math.sin(mid) * out, Math.cos(next) * radius, Math.sin(next) * radius);
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
