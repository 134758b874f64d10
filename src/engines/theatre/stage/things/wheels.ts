/** Finds the wheels in the picture of a vehicle, and lets light run round in them. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import type { Sprite } from '../pictures/sprites.js';

/** Pixels of the art. */
export interface Wheel {
  x: number;
  y: number;
  radius: number;
}

/** Wheels lie below this part of the picture, are this dark (0 to 255), as large as this part of its height, and round. */
const HIGHEST = 0.45;
const DARK = 65;
const SIZES = [0.12, 0.5] as const;
const ROUND = 0.78;
const SPOKES = 5;

/** Round dark areas that touch the ground, from left to right; none where the picture shows no such thing. */
export function findWheels({ width, height, pixels }: Pick<Sprite, 'width' | 'height' | 'pixels'>): Wheel[] {
  const top = Math.floor(height * HIGHEST);
  const seen = new Uint8Array(width * height);
  const wheels: Wheel[] = [];
  for (let start = top * width; start < width * height; start++) {
    if (seen[start] || !isDark(pixels, start)) continue;
    const [left, high, right, low] = boxOf(pixels, seen, start, width, height, top);
    const across = right - left + 1;
    const down = low - high + 1;
    const fits = down > height * SIZES[0] && down < height * SIZES[1];
    const isRound = Math.min(across, down) / Math.max(across, down) > ROUND;
    if (fits && isRound && low > height * 0.88)
      wheels.push({ x: (left + right + 1) / 2, y: (high + low + 1) / 2, radius: (across + down) / 4 });
  }
  return wheels.sort((a, b) => a.x - b.x);
}

function isDark(pixels: Uint8ClampedArray, place: number): boolean {
  const at = place * 4;
  const brightness = 0.3 * pixels[at]! + 0.59 * pixels[at + 1]! + 0.11 * pixels[at + 2]!;
  return pixels[at + 3]! > 128 && brightness < DARK;
}

/** The box around all that hangs together with `start`; marks it as seen. */
function boxOf(
  pixels: Uint8ClampedArray,
  seen: Uint8Array,
  start: number,
  width: number,
  height: number,
  top: number,
): readonly [left: number, high: number, right: number, low: number] {
  const open = [start];
  seen[start] = 1;
  let [left, high, right, low] = [width, height, 0, 0];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const x = place % width;
    const y = Math.floor(place / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    high = Math.min(high, y);
    low = Math.max(low, y);
    const around = [
      x > 0 && place - 1,
      x + 1 < width && place + 1,
      y > top && place - width,
      y + 1 < height && place + width,
    ];
    for (const next of around) {
      if (next === false || seen[next] || !isDark(pixels, next)) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return [left, high, right, low];
}

/** Spokes over a wheel; `rolled` is how far a ball of the picture's height would have turned. */
export function drawWheel(canvas: SKRSContext2D, { x, y, radius }: Wheel, rolled: number, height: number): void {
  const turned = (rolled * height) / 2 / radius;
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turned);
  canvas.strokeStyle = 'rgba(255, 250, 255, 0.5)';
  canvas.lineWidth = radius * 0.13;
  canvas.lineCap = 'round';
  canvas.beginPath();
  for (let spoke = 0; spoke < SPOKES; spoke++) {
    const angle = (spoke / SPOKES) * TURN;
    canvas.moveTo(Math.cos(angle) * radius * 0.2, Math.sin(angle) * radius * 0.2);
    canvas.lineTo(Math.cos(angle) * radius * 0.68, Math.sin(angle) * radius * 0.68);
  }
  canvas.stroke();
  canvas.restore();
}
