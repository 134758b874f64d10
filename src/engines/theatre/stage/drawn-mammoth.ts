/**
 * The stage's own mammoth, seen from the front: pictures of it look aside, and a herd of them that comes towards us
 * looks like a row of stamps. `figure.ts` draws it in place of the picture for those who come nearer.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import type { Body } from './body.js';
import type { Creature } from './drawn-bird.js';
import { COLOUR_OF } from './dye.js';
import { clamp, lerp, TURN } from './easing.js';
import type { FloorLight } from './light.js';
import { drawPiece, openPieces, type Pieces } from './mammoth-pieces.js';
import { disc, glow, mix } from './paint.js';

const MAMMOTH = '1f9a3';
/** Who comes nearer by less than this many depths is seen from the side. */
const COMES_NEARER = 0.25;
const WOOL = ['#8a5636', '#6f4331', '#a3673a', '#94694c'] as const;
const INK = '#20142c';
/** How much lower the body of one is that sits, own heights. */
const SITS_LOWER = 0.2;

/**
 * The mammoth that plays `actor` if it comes towards us, in the end `tallest` pixels; the light's `sink` is what its
 * feet throw up, if anything.
 */
export function mammothFor(actor: Actor, light: FloorLight, tallest: number): Creature | undefined {
  const [first, last] = [actor.keys[0], actor.keys.at(-1)];
  if (actor.sprite !== MAMMOTH || !first || !last || last.depth - first.depth < COMES_NEARER) return undefined;
  const wool = actor.colour ? COLOUR_OF[actor.colour] : WOOL[actor.seed % WOOL.length]!;
  const calf = actor.size < 0.5;
  const piecesFor = openPieces(wool, calf ? 'calf' : (actor.seed >>> 2) % 3, light, tallest);
  // Who walks at the side of a herd is seen half from the side.
  const view = calf ? 0.2 : clamp(Math.abs(last.x) * 2, 0.15, 0.9);
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
    draw: (canvas, body, height, lit, haze = 0) => {
      const pieces = piecesFor(height, haze);
      drawMammoth({ canvas, body, lit, pieces, calf, view, snow: light.sink, seed: actor.seed }, height);
    },
  };
}

interface Drawn {
  canvas: SKRSContext2D;
  body: Body;
  lit(colour: string): string;
  pieces: Pieces;
  calf: boolean;
  /** 0 seen from the front, 1 half from the side it goes to. */
  view: number;
  snow: string | undefined;
  seed: number;
}

function drawMammoth(drawn: Drawn, height: number): void {
  const { canvas, body, pieces, calf, seed, view } = drawn;
  const going = clamp(body.stride);
  const beat = Math.sin(body.step * TURN) * going;
  const sits = clamp(body.sit);
  // What is ahead is on the left of its own space.
  const aside = -clamp(body.headTurn + 0.8 * view, -1, 1);
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  if (sits < 0.5) for (const side of [-1, 1]) drawLeg(drawn, pieces.hind, side * 0.25 + 0.11 * view, side * 0.25 + 0.5);
  canvas.save();
  canvas.translate(0, SITS_LOWER * sits);
  // Its weight goes from foot to foot.
  canvas.translate(0.034 * beat, 0.016 * Math.cos(2 * body.step * TURN) * going);
  canvas.rotate(0.042 * beat);
  canvas.save();
  canvas.translate(0.09 * view, 0);
  canvas.scale(1 + 0.1 * view, 1);
  drawPiece(canvas, pieces.back);
  canvas.restore();
  if (sits < 0.5) for (const side of [-1, 1]) drawLeg(drawn, pieces.fore, side * 0.185 - 0.03 * view, side * 0.25);
  drawPiece(canvas, pieces.chest);
  canvas.restore();
  if (sits >= 0.5) drawSitting(drawn);
  canvas.translate(-0.04 * beat + body.headAside * 0.5 + 0.08 * aside, -0.5 + body.headDown + SITS_LOWER * sits);
  canvas.rotate(-0.075 * beat + body.headTip * 0.3);
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
  const wide = (calf ? 1.3 : 1) * (1 + 0.35 * clamp(body.wow));
  for (const side of [-1, 1]) {
    const far = 1 + 0.13 * side * -aside;
    drawEye(canvas, side * 0.108 * far + 0.012 * aside, -0.155, body.blink > 0.5, wide * far, look, pieces.tones.dark);
  }
  if (drawn.snow && body.capped > 0.05) drawCap(drawn, body.capped);
  canvas.restore();
}

/** Snow that has stayed on its head. */
function drawCap({ canvas, lit }: Drawn, capped: number): void {
  for (const [colour, down] of [
    [lit('#c9dcf2'), 0.018],
    [lit('#ffffff'), 0],
  ] as const) {
    canvas.fillStyle = colour;
    for (const [x, y, radius] of SNOW) disc(canvas, x, y + down + 0.05 * (1 - capped), radius * capped, 0.72);
  }
}
const SNOW = [
  [-0.12, -0.36, 0.06],
  [0.12, -0.35, 0.065],
  [-0.05, -0.41, 0.085],
  [0.05, -0.42, 0.09],
  [0, -0.47, 0.06],
  [-0.17, -0.31, 0.03],
] as const;

/** On its seat, facing us: two soles before it, the forelegs between them. */
function drawSitting({ canvas, body, lit, pieces }: Drawn): void {
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(side * 0.15, -0.02);
    canvas.scale(0.8, 0.62);
    canvas.rotate(side * -0.16);
    drawPiece(canvas, pieces.fore);
    canvas.restore();
  }
  const kick = 0.03 * Math.sin(body.clock * 9);
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(side * 0.33, -0.125);
    canvas.rotate(side * (0.22 + kick));
    canvas.fillStyle = pieces.tones.deep;
    canvas.beginPath();
    canvas.ellipse(0, 0, 0.135, 0.145, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = lit('#d9a98c');
    canvas.beginPath();
    canvas.ellipse(0, 0.012, 0.1, 0.108, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = lit('#f6e6cc');
    for (const toe of [-1, 0, 1]) disc(canvas, toe * 0.062, -0.105 + 0.02 * Math.abs(toe), 0.031);
    canvas.restore();
  }
}

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
  if (shut) {
    // An arch, as of those who laugh.
    canvas.strokeStyle = INK;
    canvas.lineWidth = 0.014;
    canvas.beginPath();
    canvas.arc(x, y + radius * 0.7, radius * 1.1, 0.56 * TURN, 0.94 * TURN);
    canvas.stroke();
  } else {
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

/** Where the end of the trunk is put, from the neck, and how far it is there. */
interface Reach {
  x: number;
  y: number;
  k: number;
}

/** A tapered tube with rings that swings and lifts its end; `call` raises it to a side, `reach` puts it somewhere. */
function drawTrunk(
  canvas: SKRSContext2D,
  tones: Pieces['tones'],
  beat: number,
  clock: number,
  call: number,
  reach: Reach,
): void {
  const swing = 0.13 * Math.sin(clock * 1.5) - 0.14 * beat;
  const lifted = call * call * (3 - 2 * call);
  const hangs: Point = [swing + 0.27 * lifted, 0.33 - 0.38 * lifted - 0.05 * Math.max(0, Math.sin(clock * 1.3))];
  const elbow: Point = [lerp(swing * 0.2, 0.1, lifted), lerp(0.12, 0.3, lifted)];
  const end: Point = [lerp(hangs[0], reach.x, reach.k), lerp(hangs[1], reach.y, reach.k)];
  const bend: Point = [
    lerp(elbow[0], reach.x * 0.35, reach.k),
    lerp(elbow[1], Math.max(0.24, reach.y + 0.12), reach.k),
  ];
  const rings = 13;
  const parts = Array.from({ length: rings + 1 }, (_, ring) => tubeAt(ring / rings, bend, end));
  const last = parts.at(-1)!;
  const shade = canvas.createLinearGradient(-0.1, 0, 0.1, 0);
  shade.addColorStop(0, tones.base);
  shade.addColorStop(0.32, tones.light);
  shade.addColorStop(0.62, tones.base);
  shade.addColorStop(1, tones.deep);
  canvas.fillStyle = reach.k > 0.1 ? tones.base : shade;
  canvas.beginPath();
  canvas.arc(0, ROOT, parts[0]!.wide, 0, Math.PI, true);
  for (const { left } of parts) canvas.lineTo(...left);
  canvas.quadraticCurveTo(last.tip[0], last.tip[1], ...last.right);
  for (const { right } of parts.toReversed()) canvas.lineTo(...right);
  canvas.fill();
  canvas.strokeStyle = tones.deep;
  canvas.lineWidth = 0.009;
  if (reach.k > 0.1) canvas.stroke();
  canvas.globalAlpha *= 0.7;
  canvas.beginPath();
  for (const { left, right, bow } of parts.slice(1)) {
    canvas.moveTo(...left);
    canvas.quadraticCurveTo(...bow, ...right);
  }
  canvas.stroke();
  canvas.globalAlpha /= 0.7;
  canvas.fillStyle = tones.dark;
  for (const side of [0.35, 0.65])
    disc(canvas, lerp(last.left[0], last.right[0], side), lerp(last.left[1], last.right[1], side), 0.01);
}

type Point = [x: number, y: number];
const ROOT = -0.12;

/** A place along a bow from the trunk's root over `bend` to `end`: its two sides, and what lies a little farther on. */
function tubeAt(part: number, bend: Point, end: Point) {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part * part];
  const x = b * bend[0] + c * end[0];
  const y = a * ROOT + b * bend[1] + c * end[1];
  const [alongX, alongY] = [
    2 * (1 - part) * bend[0] + 2 * part * (end[0] - bend[0]),
    2 * (1 - part) * (bend[1] - ROOT) + 2 * part * (end[1] - bend[1]),
  ];
  const long = Math.hypot(alongX, alongY) || 1;
  const [forwards, down] = [alongX / long, alongY / long];
  const wide = 0.098 - 0.05 * part ** 0.8;
  const left: Point = [x - down * wide, y + forwards * wide];
  const right: Point = [x + down * wide, y - forwards * wide];
  return {
    left,
    right,
    wide,
    bow: [x + forwards * 0.03, y + down * 0.03] as Point,
    tip: [x + forwards * wide * 1.8, y + down * wide * 1.8] as Point,
  };
}
