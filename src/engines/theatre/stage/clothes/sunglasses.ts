/** Sunglasses as a stylish woman has them, on her or on whom she lends them to. Called by `chic-head.ts` and `armful.ts`; radii of a head. */
import type { SKRSContext2D } from '@napi-rs/canvas';

export interface Lens {
  x: number;
  y: number;
  /** Half its width, and half its height. */
  wide: number;
  high: number;
  /** On which side of the nose: −1 left, 1 right. */
  side: -1 | 1;
}

const GOLD = '#e3b04a';

/** Large, dark, their corners drawn up like a cat's eyes; the street is mirrored in them. `ear`: where they end. */
export function drawSunglasses(
  canvas: SKRSContext2D,
  [far, near]: readonly [far: Lens, near: Lens],
  ear?: readonly [x: number, y: number],
): void {
  canvas.strokeStyle = GOLD;
  canvas.lineWidth = 0.07;
  canvas.beginPath();
  canvas.moveTo(far.x + far.wide * 0.6, far.y - far.high * 0.4);
  canvas.quadraticCurveTo(
    (far.x + near.x) / 2,
    far.y - far.high * 0.75,
    near.x - near.wide * 0.6,
    near.y - near.high * 0.4,
  );
  if (ear) {
    canvas.moveTo(near.x + near.wide * 0.8, near.y - near.high * 0.45);
    canvas.lineTo(...ear);
  }
  canvas.stroke();
  for (const lens of [far, near]) drawLens(canvas, lens);
}

function drawLens(canvas: SKRSContext2D, { x, y, wide, high, side }: Lens): void {
  const at = (across: number, down: number): [number, number] => [x + side * across * wide, y + down * high];
  canvas.beginPath();
  canvas.moveTo(...at(-0.9, -0.52));
  canvas.quadraticCurveTo(...at(0, -1.05), ...at(1.12, -0.98));
  canvas.bezierCurveTo(...at(1.16, 0.5), ...at(0.5, 1), ...at(-0.1, 1));
  canvas.bezierCurveTo(...at(-0.8, 1), ...at(-1, 0.1), ...at(-0.9, -0.52));
  canvas.closePath();
  const shade = canvas.createLinearGradient(x, y - high, x, y + high);
  shade.addColorStop(0, '#120a1e');
  shade.addColorStop(0.55, '#3a1550');
  shade.addColorStop(1, '#c2447e');
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.strokeStyle = GOLD;
  canvas.lineWidth = 0.055;
  canvas.stroke();
  canvas.strokeStyle = 'rgba(255,255,255,0.85)';
  canvas.lineWidth = 0.06;
  canvas.beginPath();
  canvas.moveTo(x - wide * 0.45, y + high * 0.2);
  canvas.lineTo(x - wide * 0.05, y - high * 0.5);
  canvas.stroke();
}
