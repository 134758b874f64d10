/** Shaggy outlines, tusks: what mammoths are made of. Traces paths or paints; lengths in own heights. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { cubic, type Spot } from '../painting/curves.js';
import { TURN } from '../painting/easing.js';

/** An oval whose hair hangs: `tufts` of them, up to `long`, the lower the longer. */
export function fringed(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  wide: number,
  high: number,
  tufts: number,
  long: number,
  seed: number,
): void {
  canvas.beginPath();
  const edge = (part: number): Spot => [x + wide * Math.sin(part * TURN), y - high * Math.cos(part * TURN)];
  canvas.moveTo(...edge(0));
  for (let tuft = 0; tuft < tufts; tuft++) {
    const [midX, midY] = edge((tuft + 0.72) / tufts);
    const [nextX, nextY] = edge((tuft + 1) / tufts);
    const low = 0.3 + 0.7 * Math.max(0, (midY - y) / high + 0.35);
    const length = long * low * (0.7 + 0.3 * Math.sin(tuft * 2.4 + seed));
    const aside = (midX - x) / wide;
    const tip: Spot = [midX + aside * length * 0.55, midY + length * (low > 0.35 ? 0.85 : -0.3)];
    const [fromX, fromY] = edge((tuft + 0.35) / tufts);
    canvas.quadraticCurveTo(fromX + aside * length * 0.3, fromY + length * 0.2, ...tip);
    canvas.quadraticCurveTo(midX, midY, nextX, nextY);
  }
  canvas.closePath();
}

const TUSK = [
  [0.1, 0.02],
  [0.13, 0.4],
  [0.55, 0.5],
  [0.37, 0.06],
] as const;

/** Where a tusk seen from the front is, that roots at a cheek under the origin and goes to the right. */
export const tuskAt = (part: number): Spot => cubic(TUSK, part);

/**
 * Out, down and up again: thick at the root, round at its end. `at`: where it is, from 0 at its root to 1; `shaded`:
 * on which side of its way it is in the shade, 1 on the right of who goes up the screen or −1.
 */
export function drawTusk(
  canvas: SKRSContext2D,
  at: (part: number) => Spot,
  shaded: 1 | -1,
  ivory: string,
  shade: string,
): void {
  const steps = 9;
  const wideAt = (part: number): number => 0.042 * (1 - part) ** 0.7 + 0.006;
  const cuts = Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    const [x, y] = at(part);
    const [aheadX, aheadY] = at(Math.min(1, part + 0.01));
    const [backX, backY] = at(Math.max(0, part - 0.01));
    const wide = wideAt(part) / (Math.hypot(aheadX - backX, aheadY - backY) || 1);
    return { x, y, acrossX: -(aheadY - backY) * wide, acrossY: (aheadX - backX) * wide };
  });
  const outline = (from: number, to: number): void => {
    canvas.beginPath();
    for (const { x, y, acrossX, acrossY } of cuts) canvas.lineTo(x + acrossX * from, y + acrossY * from);
    for (const { x, y, acrossX, acrossY } of cuts.toReversed()) canvas.lineTo(x + acrossX * to, y + acrossY * to);
    canvas.closePath();
    canvas.fill();
  };
  canvas.fillStyle = shade;
  outline(-1.16, 1.16);
  canvas.fillStyle = ivory;
  outline(-0.94, 0.94);
  canvas.fillStyle = shade;
  canvas.globalAlpha *= 0.35;
  outline(0.89 * shaded, 0.28 * shaded);
  canvas.globalAlpha /= 0.35;
}
