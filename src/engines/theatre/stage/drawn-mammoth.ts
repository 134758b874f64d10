/**
 * The stage's own mammoth, seen from the front: pictures of it look aside, and a herd of them that comes towards us
 * looks like a row of stamps. `figure.ts` draws it in place of the picture for those who come nearer.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import type { Body } from './body.js';
import type { Creature } from './drawn-bird.js';
import { COLOUR_OF } from './dye.js';
import { clamp, TURN } from './easing.js';
import { drawPiece, openPieces, type Pieces } from './mammoth-pieces.js';
import { disc, glow, mix } from './paint.js';

const MAMMOTH = '1f9a3';
/** Who comes nearer by less than this many depths is seen from the side. */
const COMES_NEARER = 0.25;
const WOOL = ['#8a5636', '#7c4a32', '#94603a'] as const;
const INK = '#20142c';

/** The mammoth that plays `actor` if it comes towards us; `snow` is what its feet throw up, if anything. */
export function mammothFor(actor: Actor, snow?: string): Creature | undefined {
  const [first, last] = [actor.keys[0], actor.keys.at(-1)];
  if (actor.sprite !== MAMMOTH || !first || !last || last.depth - first.depth < COMES_NEARER) return undefined;
  const wool = actor.colour ? COLOUR_OF[actor.colour] : WOOL[actor.seed % WOOL.length]!;
  const calf = actor.size < 0.5;
  const piecesFor = openPieces(wool, calf);
  return {
    aspect: 0.92,
    marks: {
      arms: false,
      arm: 0.2,
      shoulder: [0, 0.5],
      hip: 0.34,
      mouth: [0, 0.4],
      eyes: [0, 0.66],
      eyesApart: 0.26,
      crown: [0, 0.98],
      headWidth: 0.42,
      neck: [0, 0.5],
      half: 0.42,
      grasp: 0.9,
    },
    draw: (canvas, body, height, lit) => {
      const pieces = piecesFor(height, lit);
      drawMammoth({ canvas, body, lit, pieces, calf, snow, seed: actor.seed }, height);
    },
  };
}

interface Drawn {
  canvas: SKRSContext2D;
  body: Body;
  lit(colour: string): string;
  pieces: Pieces;
  calf: boolean;
  snow: string | undefined;
  seed: number;
}

function drawMammoth(drawn: Drawn, height: number): void {
  const { canvas, body, pieces, calf, seed } = drawn;
  const going = clamp(body.stride);
  const beat = Math.sin(body.step * TURN) * going;
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const side of [-1, 1]) drawLeg(drawn, pieces.hind, side * 0.25, side * 0.25 + 0.5);
  // Its weight goes from foot to foot.
  canvas.translate(0.022 * beat, 0.012 * Math.cos(2 * body.step * TURN) * going);
  canvas.rotate(0.03 * beat);
  drawPiece(canvas, pieces.back);
  for (const side of [-1, 1]) drawLeg(drawn, pieces.fore, side * 0.185, side * 0.25);
  drawPiece(canvas, pieces.chest);
  canvas.translate(-0.028 * beat + body.headAside * 0.5, -0.5 + body.headDown);
  canvas.rotate(-0.05 * beat + body.headTip * 0.3);
  if (calf) canvas.scale(1.18, 1.12);
  const flap = 0.1 * Math.sin(body.clock * 2.3 + seed) + 0.06 * beat;
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(side * 0.19, -0.2);
    canvas.scale(side, 1);
    canvas.rotate(0.35 + flap);
    drawPiece(canvas, pieces.ear);
    canvas.restore();
  }
  drawPiece(canvas, pieces.head);
  drawTrunk(canvas, pieces.tones, beat, body.clock + seed, clamp(body.mouth));
  drawPiece(canvas, pieces.tusks);
  if (drawn.snow) drawBreath(canvas, body.clock + body.whim * 7);
  for (const side of [-1, 1])
    drawEye(canvas, side * 0.108, -0.155, body.blink > 0.5, calf ? 1.3 : 1, pieces.tones.dark);
  canvas.restore();
}

function drawLeg({ canvas, body, lit, snow }: Drawn, piece: Pieces['fore'], x: number, phase: number): void {
  const turn = (((body.step + phase) % 1) + 1) % 1;
  const lift = 0.085 * clamp(body.stride) * Math.max(0, Math.sin(turn * TURN));
  canvas.save();
  canvas.translate(x * (1 + lift * 0.3), -lift);
  canvas.scale(1 + lift * 0.8, 1);
  drawPiece(canvas, piece);
  canvas.restore();
  // What the foot throws up where it comes down.
  const fallen = (turn - 0.5) / 0.42;
  if (!snow || fallen < 0 || fallen > 1 || body.stride < 0.2) return;
  const colour = lit(mix(snow, '#ffffff', 0.8));
  for (let flake = 0; flake < 5; flake++) {
    const way = (flake - 2) / 2;
    const up = Math.sin(fallen * Math.PI) * (0.1 - 0.06 * Math.abs(way));
    const size = (0.075 - 0.03 * Math.abs(way)) * (0.7 + 0.6 * fallen);
    glow(canvas, x + way * (0.08 + 0.14 * fallen), -up, size, colour, 1 - fallen * fallen, 0.8);
    if (flake % 2) glow(canvas, x + way * (0.1 + 0.2 * fallen), -up * 1.7, size * 0.35, colour, 1 - fallen);
  }
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

function drawEye(canvas: SKRSContext2D, x: number, y: number, shut: boolean, size: number, brow: string): void {
  const radius = 0.03 * size;
  if (shut) {
    canvas.strokeStyle = INK;
    canvas.lineWidth = 0.012;
    canvas.beginPath();
    canvas.arc(x, y - radius * 0.4, radius, 0.1 * TURN, 0.4 * TURN);
    canvas.stroke();
  } else {
    canvas.fillStyle = '#fffaf2';
    disc(canvas, x, y, radius * 1.3);
    canvas.fillStyle = INK;
    disc(canvas, x, y + radius * 0.1, radius);
    canvas.fillStyle = '#ffffff';
    disc(canvas, x - radius * 0.35, y - radius * 0.35, radius * 0.38);
  }
  canvas.strokeStyle = brow;
  canvas.lineWidth = 0.022;
  canvas.beginPath();
  canvas.moveTo(x - radius * 1.5, y - radius * 1.75);
  canvas.quadraticCurveTo(x, y - radius * 2.5, x + radius * 1.5, y - radius * 1.75);
  canvas.stroke();
}

/** A tapered tube with rings that swings and lifts its end; `call` raises it. */
function drawTrunk(canvas: SKRSContext2D, tones: Pieces['tones'], beat: number, clock: number, call: number): void {
  const swing = 0.075 * Math.sin(clock * 1.3) - 0.05 * beat;
  const rings = 11;
  const at = (part: number): [x: number, y: number, wide: number] => {
    const curl = part * part;
    const x = swing * curl * 1.4 + 0.05 * call * curl;
    const y = -0.12 + part * (0.47 - 0.3 * call) - 0.05 * curl * Math.max(0, Math.sin(clock * 1.3));
    return [x, y, 0.098 - 0.05 * part ** 0.8];
  };
  const parts = Array.from({ length: rings + 1 }, (_, ring) => at(ring / rings));
  const [endX, endY, endWide] = parts.at(-1)!;
  const shade = canvas.createLinearGradient(-0.1, 0, 0.1, 0);
  shade.addColorStop(0, tones.base);
  shade.addColorStop(0.32, tones.light);
  shade.addColorStop(0.62, tones.base);
  shade.addColorStop(1, tones.deep);
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.arc(parts[0]![0], parts[0]![1], parts[0]![2], 0, Math.PI, true);
  for (const [x, y, wide] of parts) canvas.lineTo(x - wide, y);
  canvas.arc(endX, endY, endWide, Math.PI, 0, true);
  for (const [x, y, wide] of parts.toReversed()) canvas.lineTo(x + wide, y);
  canvas.fill();
  canvas.strokeStyle = tones.deep;
  canvas.lineWidth = 0.009;
  canvas.globalAlpha *= 0.7;
  canvas.beginPath();
  for (const [x, y, wide] of parts.slice(1)) {
    canvas.moveTo(x - wide * 0.9, y - 0.004);
    canvas.quadraticCurveTo(x, y + 0.03, x + wide * 0.9, y - 0.004);
  }
  canvas.stroke();
  canvas.globalAlpha /= 0.7;
  canvas.fillStyle = tones.dark;
  for (const side of [-1, 1]) disc(canvas, endX + side * 0.017, endY + 0.016, 0.01);
}
