/** Shaggy outlines, tusks: what `drawn-mammoth.ts` is made of. Traces paths or paints; lengths in own heights. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { cubic, type Spot } from './curves.js';
import { TURN } from './easing.js';

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

/** Out, down and up again before the face: thick at the root, round at its end. Roots at the cheeks under the origin. */
export function drawTusk(canvas: SKRSContext2D, side: number, ivory: string, shade: string): void {
  const at = (part: number): Spot => {
    const [x, y] = cubic(TUSK, part);
    return [side * x, y];
  };
  const steps = 14;
  const wideAt = (part: number): number => 0.042 * (1 - part) ** 0.7 + 0.006;
  const outline = (from: number, to: number, grow: number): void => {
    const left: Spot[] = [];
    const right: Spot[] = [];
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      const [x, y] = at(part);
      const [aheadX, aheadY] = at(Math.min(1, part + 0.01));
      const [backX, backY] = at(Math.max(0, part - 0.01));
      const length = Math.hypot(aheadX - backX, aheadY - backY) || 1;
      const [normalX, normalY] = [-(aheadY - backY) / length, (aheadX - backX) / length];
      const wide = wideAt(part) * grow;
      left.push([x + normalX * wide * from, y + normalY * wide * from]);
      right.push([x + normalX * wide * to, y + normalY * wide * to]);
    }
    canvas.beginPath();
    for (const spot of [...left, ...right.reverse()]) canvas.lineTo(...spot);
    canvas.closePath();
    canvas.fill();
  };
  canvas.fillStyle = shade;
  outline(-1, 1, 1.16);
  canvas.fillStyle = ivory;
  outline(-1, 1, 0.94);
  canvas.fillStyle = shade;
  canvas.globalAlpha *= 0.35;
  outline(side > 0 ? -0.95 : 0.3, side > 0 ? -0.3 : 0.95, 0.94);
  canvas.globalAlpha /= 0.35;
}
