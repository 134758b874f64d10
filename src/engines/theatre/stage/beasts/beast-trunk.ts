/** Trunks of the stage's own animals. Called by `beast-head.ts`; the head's radius is the unit. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { type Bead, onTube, softened, traceTube } from '../painting/beast-shapes.js';
import { cubic } from '../painting/curves.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix, withAlpha } from '../painting/paint.js';
import type { Spot } from '../people/limbs.js';
import type { Coats } from './beast-colours.js';

const HANGING: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-0.98, 0.62, 0.33],
  [-1.1, 1.2, 0.26],
  [-1.18, 1.68, 0.21],
  [-1.44, 1.98, 0.17],
];
const RAISED: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-1.12, 0.32, 0.34],
  [-1.72, 0.1, 0.27],
  [-2.05, -0.45, 0.22],
  [-1.86, -1, 0.18],
];
/** Down to what lies on the ground. */
const DIPPED: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-0.95, 0.75, 0.32],
  [-1.12, 1.4, 0.25],
  [-1.26, 2, 0.2],
  [-1.34, 2.45, 0.18],
];

/** Between two ways to hold a trunk each piece turns and keeps its length: half way up it is no shorter. */
function swung(from: readonly Spot[], to: readonly (readonly [number, number, ...unknown[]])[], part: number): Spot[] {
  const spots: Spot[] = [[lerp(from[0]![0], to[0]![0], part), lerp(from[0]![1], to[0]![1], part)]];
  for (let index = 1; index < from.length; index++) {
    const way = (
      line: readonly (readonly [number, number, ...unknown[]])[],
    ): readonly [angle: number, long: number] => {
      const [dx, dy] = [line[index]![0] - line[index - 1]![0], line[index]![1] - line[index - 1]![1]];
      // It goes up forwards, past straight ahead.
      const angle = Math.atan2(dy, dx);
      return [angle < -0.2 ? angle + TURN : angle, Math.hypot(dx, dy)];
    };
    const [[fromAngle, fromLong], [toAngle, toLong]] = [way(from), way(to)];
    const [angle, long] = [lerp(fromAngle, toAngle, part), lerp(fromLong, toLong, part)];
    const [x, y] = spots[index - 1]!;
    spots.push([x + Math.cos(angle) * long, y + Math.sin(angle) * long]);
  }
  return spots;
}

/** A trunk swings as it hangs; it is raised to wave, to trumpet and to be glad, and laid round whoever is at `held`, `k` 0 to 1. */
export function trunkOf(body: Body, held?: Spot, k = 0): Bead[] {
  const up = clamp(Math.max(body.wave, body.cheer, (body.mouth - 0.3) * 1.4)) * (1 - clamp(body.dip));
  const sway =
    0.16 * Math.sin(body.clock * 1.7 + body.whim * TURN) + 0.14 * Math.sin(body.step * TURN) * clamp(body.stride);
  const waved = 0.28 * Math.sin(body.wavePhase * TURN) * clamp(body.wave);
  const hung = HANGING.map(([x, y], index): Spot => {
    const [downX, downY] = DIPPED[index]!;
    return [lerp(x, downX, clamp(body.dip)), lerp(y, downY, clamp(body.dip))];
  });
  const beads = swung(hung, RAISED, up).map(([x, y], index): Bead => {
    const part = (index / (HANGING.length - 1)) ** 1.5;
    return [x + part * (sway + waved), y + part * waved * 0.4, HANGING[index]![2]];
  });
  const free = softened(beads);
  return held && k > 0.02 ? laidRound(free, held, k) : free;
}

/** Its outline, which the skull is laid over: trunk and brow are one piece. */
export function drawTrunkEdge(canvas: SKRSContext2D, coats: Coats, fine: readonly Bead[]): void {
  canvas.beginPath();
  traceTube(canvas, fine);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.07;
  canvas.stroke();
}

/** Over the brow it begins unseen; it hides the far tusk. */
export function drawTrunk(canvas: SKRSContext2D, coats: Coats, fine: readonly Bead[]): void {
  const [rootX, rootY] = fine[0]!;
  const shade = canvas.createRadialGradient(rootX + 0.1, rootY - 0.12, 0.2, rootX + 0.1, rootY - 0.12, 2.2);
  shade.addColorStop(0, withAlpha(coats.coat, 0));
  shade.addColorStop(0.17, coats.coat);
  shade.addColorStop(0.4, mix(coats.coat, coats.light, 0.5));
  shade.addColorStop(1, mix(coats.coat, coats.dark, 0.25));
  canvas.beginPath();
  traceTube(canvas, fine);
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.strokeStyle = mix(coats.coat, coats.dark, 0.75);
  canvas.lineWidth = 0.04;
  canvas.lineCap = 'round';
  canvas.beginPath();
  for (let index = 5; index < fine.length - 2; index += 2) {
    const along = index / (fine.length - 1);
    // From the upper edge only: rings all round it would be a hose.
    canvas.moveTo(...onTube(fine, along, -0.9));
    canvas.quadraticCurveTo(...onTube(fine, along + 0.03, -0.4), ...onTube(fine, along + 0.01, 0.1));
  }
  canvas.stroke();
  drawTusk(canvas, coats.rim);
}

const TUSK: Spot = [-0.4, 0.66];

/** Short and round, out of the cheek beside the trunk. */
function drawTusk(canvas: SKRSContext2D, rim: string): void {
  const [x, y] = TUSK;
  canvas.beginPath();
  canvas.moveTo(x - 0.13, y - 0.14);
  canvas.quadraticCurveTo(x - 0.24, y + 0.34, x - 0.6, y + 0.36);
  canvas.quadraticCurveTo(x - 0.1, y + 0.66, x + 0.15, y - 0.06);
  canvas.strokeStyle = rim;
  canvas.lineWidth = 0.05;
  canvas.stroke();
  canvas.fillStyle = '#fff7e6';
  canvas.fill();
}

/** How wide the crook is in which it holds somebody, and how far before them it comes down: clear of a face that looks at it. */
const CROOK = 0.56;
const INNER = 0.95;
/** How far it hangs straight out of the face. */
const DROP = 0.8;
/** Places on the way down, and how thick it is there. */
const WAY = [
  [0, 0.44],
  [0.25, 0.36],
  [0.5, 0.305],
  [0.75, 0.27],
  [1, 0.235],
] as const;

/** From the brow down before whoever is held, under their belly and up behind their back. */
function laidRound(free: readonly Bead[], [x, y]: Spot, k: number): Bead[] {
  const [rootX, rootY] = HANGING[0]!;
  const bow: readonly [Spot, Spot, Spot, Spot] = [
    [rootX, rootY],
    [rootX - 0.12, rootY + DROP],
    [Math.min(x + INNER, rootX - 0.1), y + 0.26],
    [x, y + 0.06],
  ];
  const beads: readonly Bead[] = [
    ...WAY.map(([part, thick]): Bead => [...cubic(bow, part), thick]),
    [x - CROOK * 0.86, y - 0.08, 0.2],
    [x - CROOK * 1.22, y - 0.44, 0.165],
    [x - CROOK * 1.02, y - 0.72, 0.14],
  ];
  const round = softened(beads);
  const at = (fine: readonly Bead[], part: number): Bead => fine[Math.round(part * (fine.length - 1))]!;
  return round.map((bead, index) => {
    const from = at(free, index / (round.length - 1));
    return [lerp(from[0], bead[0], k), lerp(from[1], bead[1], k), lerp(from[2], bead[2], k)];
  });
}
