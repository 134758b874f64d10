/** The people on a grandstand: where each sits, in which colours, and how one is drawn. Called by `race-track`. */
import { type Brush, disc } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Kit } from './kit.js';

export const SHIRTS = ['#e8574a', '#ffd04f', '#4f9fe0', '#f6f3ec', '#5fb87a', '#ff9a4a', '#c06ab8'] as const;

export interface Spectator {
  x: number;
  y: number;
  shirt: string;
  head: string;
  phase: number;
  /** Those who cheer leap up; the others are painted once. */
  jumps: boolean;
}

/** Six rows of people on a stand that begins at `inner` and runs outwards to `side`. */
export function seated(
  kit: Kit,
  { side, inner, outer, foot }: { side: number; inner: number; outer: number; foot: number },
  seed: number,
): Spectator[] {
  const next = random(seed);
  return Array.from({ length: 6 * 34 }, (_, index) => {
    const row = Math.floor(index / 34);
    const seat = (index % 34) + 0.5 + 0.3 * (row % 2);
    return {
      x: inner + ((outer - inner) * seat) / 34 + side * row * kit.span * 0.006,
      y: foot - kit.span * (0.06 + row * 0.034),
      shirt: kit.paint(SHIRTS[Math.floor(next() * 7)]!, 0.15),
      head: kit.paint('#ffd060', 0.15),
      phase: next() * 6.3,
      jumps: next() < 0.22,
    };
  });
}

export function drawSpectator({ span }: Kit, canvas: Brush, { x, y, shirt, head }: Spectator, lift: number): void {
  canvas.fillStyle = shirt;
  canvas.beginPath();
  canvas.roundRect(x - span * 0.011, y - lift - span * 0.012, span * 0.022, span * 0.03, span * 0.009);
  canvas.fill();
  canvas.fillStyle = head;
  disc(canvas, x, y - lift - span * 0.02, span * 0.0095);
}
