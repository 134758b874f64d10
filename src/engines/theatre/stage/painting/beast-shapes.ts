/** Soft tubes that animals are made of. Called by `drawn-beast.ts` and what draws its parts; they trace, others fill. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Spot } from '../people/limbs.js';
import { TURN } from './easing.js';

/** A place on a middle line and half the thickness there. */
export type Bead = readonly [x: number, y: number, radius: number];

/** Cuts of a line between two of its beads. */
const FINE = 4;

const between = (a: number, b: number, c: number, d: number, k: number): number =>
  0.5 * (2 * b + (c - a) * k + (2 * a - 5 * b + 4 * c - d) * k * k + (3 * b - a - 3 * c + d) * k ** 3);

/** A soft curve through `beads`, finely cut. */
export function softened(beads: readonly Bead[]): Bead[] {
  const fine: Bead[] = [];
  const at = (index: number): Bead => beads[Math.max(0, Math.min(beads.length - 1, index))]!;
  for (let index = 0; index < beads.length - 1; index++) {
    const four = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const;
    const part = (axis: 0 | 1 | 2, k: number): number =>
      between(four[0][axis], four[1][axis], four[2][axis], four[3][axis], k);
    for (let cut = 0; cut < FINE; cut++) fine.push([part(0, cut / FINE), part(1, cut / FINE), part(2, cut / FINE)]);
  }
  fine.push(beads.at(-1)!);
  return fine;
}

/** Adds the outline of a tube through `fine` to the path: one piece with whatever else is traced before it is filled. */
export function traceTube(canvas: SKRSContext2D, fine: readonly Bead[]): void {
  const last = fine.length - 1;
  const [first, final] = [fine[0]!, fine[last]!];
  for (const [x, y, radius] of [first, final]) {
    canvas.moveTo(x + radius, y);
    canvas.arc(x, y, radius, 0, TURN);
  }
  for (let index = 0; index <= last; index++) {
    const [x, y] = sideOf(fine, index, 1);
    if (index === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  }
  for (let index = last; index >= 0; index--) canvas.lineTo(...sideOf(fine, index, -1));
  canvas.closePath();
}

/** Where the tube's side is at a cut: `out` 1 to the left of the way along it, −1 to the right, in its radii. */
export function sideOf(fine: readonly Bead[], index: number, out: number): Spot {
  const [x, y, radius] = fine[index]!;
  const [fromX, fromY] = fine[Math.max(0, index - 1)]!;
  const [toX, toY] = fine[Math.min(fine.length - 1, index + 1)]!;
  const long = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [x + ((toY - fromY) / long) * radius * out, y - ((toX - fromX) / long) * radius * out];
}

/** A place on the tube: `along` 0 to 1, `out` as for `sideOf`. */
export function onTube(fine: readonly Bead[], along: number, out: number): Spot {
  const place = Math.max(0, Math.min(1, along)) * (fine.length - 1);
  const index = Math.min(fine.length - 2, Math.floor(place));
  const [a, b] = [sideOf(fine, index, out), sideOf(fine, index + 1, out)];
  const rest = place - index;
  return [a[0] + (b[0] - a[0]) * rest, a[1] + (b[1] - a[1]) * rest];
}

/** Traces an ellipse as a piece of its own. */
export function traceOval(canvas: SKRSContext2D, x: number, y: number, rx: number, ry: number, turn = 0): void {
  canvas.moveTo(x + rx * Math.cos(turn), y + rx * Math.sin(turn));
  canvas.ellipse(x, y, rx, ry, turn, 0, TURN);
}
