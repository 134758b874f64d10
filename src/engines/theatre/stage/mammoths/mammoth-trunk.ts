/** The trunk of the stage's mammoth: a tapered tube with rings. Called by `mammoth-head.ts`; own heights, from the neck. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { cubic, type Spot } from '../painting/curves.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import type { Pieces } from './mammoth-pieces.js';

/** Where the end of the trunk is put, from the neck, and how far it is there. */
export interface Reach {
  x: number;
  y: number;
  k: number;
}

const ROOT = -0.12;
const NOSTRIL = 0.009;
const CUTS = 18;
/** How large the hook at its end is, own heights. */
const HOOK = 0.06;
const HELD_HOOK = 0.13;

/** It swings with each step and lifts its end; `call` raises it ahead, `reach` lays it round somebody. */
export function drawTrunk(
  canvas: SKRSContext2D,
  wool: Wool,
  beat: number,
  clock: number,
  call: number,
  reach: Reach,
): void {
  const held = reach.k > 0.1;
  drawTrunkAlong(canvas, wool, spineOf(beat, clock, call, reach), held || call > 0.4, held);
}

/** What of a mammoth its trunk is painted with. */
type Wool = Pick<Pieces, 'tones' | 'rim'>;

/** `spine`: from its root to its end; `bent`: before other fur, with an outline of its own; `held`: before another's, too. */
export function drawTrunkAlong(
  canvas: SKRSContext2D,
  { tones, rim }: Wool,
  spine: readonly Spot[],
  bent: boolean,
  held: boolean,
): void {
  const parts = spine.map((_, cut) => sidesAt(spine, cut));
  const last = parts.at(-1)!;
  const [rootX, rootY] = spine[0]!;
  const shade = canvas.createLinearGradient(rootX - 0.1, 0, rootX + 0.1, 0);
  shade.addColorStop(0, tones.base);
  shade.addColorStop(0.32, tones.light);
  shade.addColorStop(0.62, tones.base);
  shade.addColorStop(1, tones.deep);
  canvas.beginPath();
  canvas.arc(rootX, rootY, parts[0]!.wide, 0, Math.PI, true);
  for (const { left } of parts) canvas.lineTo(...left);
  canvas.quadraticCurveTo(last.tip[0], last.tip[1], ...last.right);
  for (const { right } of parts.toReversed()) canvas.lineTo(...right);
  canvas.fillStyle = bent ? tones.light : shade;
  canvas.fill();
  if (bent) {
    // Its outline, but for where it grows out of the face: light from behind and a dark line part it from all fur.
    const outline = (colour: string, wide: number): void => {
      canvas.strokeStyle = colour;
      canvas.lineWidth = wide;
      canvas.stroke();
    };
    canvas.beginPath();
    for (const { left } of parts.slice(3)) canvas.lineTo(...left);
    canvas.quadraticCurveTo(last.tip[0], last.tip[1], ...last.right);
    for (const { right } of parts.slice(3).toReversed()) canvas.lineTo(...right);
    if (held) {
      outline(rim, 0.026);
      canvas.fill();
    }
    outline(tones.dark, 0.014);
  }
  if (bent)
    stroke(
      canvas,
      parts.slice(2).map(({ left, right }): Spot => between(left, right, 0.3)),
      tones.pale,
      0.026,
    );
  canvas.strokeStyle = tones.deep;
  canvas.lineWidth = 0.009;
  canvas.globalAlpha *= 0.7;
  canvas.beginPath();
  for (const { left, right, bow } of parts.slice(2, -1).filter((_, cut) => cut % 3 === 0)) {
    canvas.moveTo(...left);
    canvas.quadraticCurveTo(...bow, ...right);
  }
  canvas.stroke();
  canvas.globalAlpha /= 0.7;
  canvas.fillStyle = tones.dark;
  canvas.beginPath();
  for (const side of [0.3, 0.7]) {
    const [x, y] = between(last.left, last.right, side);
    canvas.moveTo(x + NOSTRIL, y);
    canvas.arc(x, y, NOSTRIL, 0, TURN);
  }
  canvas.fill();
}

/** From its root over a bow, with a hook at its end. */
function spineOf(beat: number, clock: number, call: number, reach: Reach): Spot[] {
  const swing = 0.13 * Math.sin(clock * 1.5) - 0.15 * beat;
  const lifted = call * call * (3 - 2 * call);
  const hangs: Spot = [swing - 0.42 * lifted, 0.31 - 0.36 * lifted - 0.05 * Math.max(0, Math.sin(clock * 1.3))];
  const { x, y, k } = reach;
  const elbow: Spot = [lerp(swing * 0.1, -0.2, lifted), lerp(0.1, 0.32, lifted)];
  const wrist: Spot = [lerp(swing * 0.5, -0.24, lifted), lerp(0.22, 0.2, lifted)];
  const bow: readonly [Spot, Spot, Spot, Spot] = [
    [0, ROOT],
    [lerp(elbow[0], x * 0.12, k), lerp(elbow[1], Math.max(0.2, y * 0.72), k)],
    [lerp(wrist[0], x * 0.62, k), lerp(wrist[1], Math.max(0.24, y + 0.08), k)],
    [lerp(hangs[0], x, k), lerp(hangs[1], y, k)],
  ];
  const long = Math.round(CUTS * 0.72);
  const spots = Array.from({ length: long + 1 }, (_, cut) => cubic(bow, cut / long));
  // The end curls on to the side that it came from.
  const side = Math.sign(bow[3][0]) || 1;
  const hook = lerp(HOOK, HELD_HOOK, clamp(k));
  const [endX, endY] = spots.at(-1)!;
  const [beforeX, beforeY] = spots.at(-2)!;
  let along = Math.atan2(endY - beforeY, endX - beforeX);
  let [atX, atY] = [endX, endY];
  const rest = CUTS - long;
  for (let cut = 1; cut <= rest; cut++) {
    along -= (side * lerp(0.26, 0.5, k) * TURN) / rest / 1.6;
    atX += ((hook * 2.1) / rest) * Math.cos(along);
    atY += ((hook * 2.1) / rest) * Math.sin(along);
    spots.push([atX, atY]);
  }
  return spots;
}

/** The tube's two sides at a cut, and what lies a little farther on. */
function sidesAt(spine: readonly Spot[], cut: number) {
  const [x, y] = spine[cut]!;
  const [fromX, fromY] = spine[Math.max(0, cut - 1)]!;
  const [toX, toY] = spine[Math.min(spine.length - 1, cut + 1)]!;
  const long = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [forwards, down] = [(toX - fromX) / long, (toY - fromY) / long];
  const wide = 0.098 - 0.062 * (cut / (spine.length - 1)) ** 0.75;
  return {
    left: [x - down * wide, y + forwards * wide] as Spot,
    right: [x + down * wide, y - forwards * wide] as Spot,
    wide,
    bow: [x + forwards * 0.03, y + down * 0.03] as Spot,
    tip: [x + forwards * wide * 1.8, y + down * wide * 1.8] as Spot,
  };
}

const between = (a: Spot, b: Spot, part: number): Spot => [lerp(a[0], b[0], part), lerp(a[1], b[1], part)];

function stroke(canvas: SKRSContext2D, spots: readonly Spot[], colour: string, wide: number): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = wide;
  canvas.globalAlpha *= 0.55;
  canvas.beginPath();
  for (const spot of spots) canvas.lineTo(...spot);
  canvas.stroke();
  canvas.globalAlpha /= 0.55;
}
