/** What goes to pieces: a vase that topples and breaks on the floor, a balloon that bursts. Called by `becoming-pictures.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { HAPPENS } from '../../score/becomings.js';
import { clamp, lerp, ramp, TURN, wave } from '../painting/easing.js';
import type { Becomer } from './becoming-pictures.js';

const whole = (canvas: SKRSContext2D, art: Canvas, wide: number, high: number): void =>
  canvas.drawImage(art, -wide / 2, -high, wide, high);

/** How many shards there are, how far each flies, its way up and its turn: parts of the size, radians. */
const SHARDS = [
  [-0.62, 0.5, -2.1],
  [0.7, 0.42, 1.7],
  [-0.3, 0.7, 1.2],
  [0.34, 0.62, -1.5],
  [-0.95, 0.3, 2.4],
  [1.02, 0.34, -2.6],
  [0.06, 0.26, 0.7],
] as const;
const SHARDS_FLY = 0.16;

/** Wobbles, topples over, and lies on the floor in pieces, `drop` below where it stood; `part` of the deed is over. */
export function shattered(
  canvas: SKRSContext2D,
  art: Canvas,
  [wide, high]: readonly [number, number],
  part: number,
  drop: number,
): void {
  const topples = ramp(part, HAPPENS - 0.12, HAPPENS);
  if (part < HAPPENS) {
    const wobble = ramp(part, 0.06, HAPPENS - 0.12) * (1 - topples) * 0.16 * wave(part * 16);
    canvas.translate(-wide * 0.5 * topples, drop * topples ** 2);
    canvas.rotate(wobble - 1.5 * topples ** 1.5);
    whole(canvas, art, wide, high);
    return;
  }
  const flown = clamp((part - HAPPENS) / SHARDS_FLY);
  const [middleX, middleY] = [-wide * 0.5, drop - high * 0.3];
  SHARDS.forEach(([aside, up, turn], index) => {
    const angle = (index / SHARDS.length) * TURN;
    const next = ((index + 1) / SHARDS.length) * TURN;
    canvas.save();
    const lies = drop - high * 0.06 * (index % 3);
    const y = lerp(middleY, lies, flown ** 2) - 4 * flown * (1 - flown) * up * high;
    canvas.translate(middleX + aside * wide * 0.9 * flown, y);
    canvas.rotate(turn * flown);
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.lineTo(Math.cos(angle) * wide, Math.sin(angle) * high);
    canvas.lineTo(Math.cos((angle + next) / 2) * wide * 0.62, Math.sin((angle + next) / 2) * high * 0.62);
    canvas.lineTo(Math.cos(next) * wide, Math.sin(next) * high);
    canvas.closePath();
    canvas.clip();
    canvas.translate(0, high / 2);
    whole(canvas, art, wide, high);
    canvas.restore();
  });
}

/** Swells, trembles, and flies apart; nothing is left of it but shreds that fall. */
export function popped(canvas: SKRSContext2D, { art }: Becomer, wide: number, high: number, part: number): void {
  const flown = (part - HAPPENS) / 0.22;
  if (flown < 0) {
    const swollen = lerp(0.86, 1.18, ramp(part, 0, HAPPENS));
    canvas.translate(wide * 0.01 * wave(part * 50) * ramp(part, 0.2, HAPPENS), 0);
    whole(canvas, art, wide * swollen, high * swollen);
    return;
  }
  if (flown >= 1) return;
  for (let shred = 0; shred < SHREDS; shred++) {
    const angle = (shred / SHREDS) * TURN;
    canvas.save();
    canvas.globalAlpha *= 1 - flown ** 2;
    canvas.translate(Math.cos(angle) * wide * 0.9 * flown, -high / 2 + (Math.sin(angle) * 0.8 + flown) * high * flown);
    canvas.rotate(angle + 3 * flown);
    const cut = art.width / 4;
    canvas.drawImage(art, cut * (1 + (shred % 2)), cut, cut, cut, -wide * 0.1, -wide * 0.1, wide * 0.22, wide * 0.22);
    canvas.restore();
  }
}
const SHREDS = 9;
