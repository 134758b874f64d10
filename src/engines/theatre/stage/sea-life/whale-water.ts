/** Water that a whale throws up and that streams off it. Called by `drawn-whale.ts`; lengths in own heights. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { traceOval } from '../painting/beast-shapes.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Bent } from './drawn-whale.js';

/** Where water runs off it in the air: places along it, and how long the threads are. */
const RUNS = [
  [0.08, 0.16],
  [0.19, 0.26],
  [0.27, 0.14],
  [0.4, 0.3],
  [0.47, 0.18],
  [0.6, 0.3],
  [0.72, 0.2],
  [0.85, 0.26],
] as const;

/** Threads of water that fall from its belly, and drops where they tear. `half` is its thickness along it. */
export function drawRunningOff(canvas: SKRSContext2D, bent: Bent, body: Body, half: (along: number) => number): void {
  const wet = clamp((body.leap - 0.3) * 2);
  if (wet < 0.05) return;
  // Straight down, however it is turned.
  const [downX, downY] = [-Math.sin(body.tip), Math.cos(body.tip)];
  canvas.fillStyle = '#eaf8ff';
  canvas.strokeStyle = '#eaf8ff';
  canvas.lineWidth = 0.011;
  canvas.lineCap = 'round';
  canvas.globalAlpha *= 0.85;
  for (const [index, [along, long]] of RUNS.entries()) {
    const pulse = (body.clock * 1.5 + index * 0.382) % 1;
    const [x, y] = bent(along, -half(along) * 0.94);
    const reach = long * wet * (0.55 + 0.45 * Math.sin(pulse * TURN));
    // A thread of water with a drop at its end, a little blown aside: a spike would be ice.
    const aside = 0.03 * Math.sin(index * 2.4);
    const [tipX, tipY] = [x + downX * reach + aside, y + downY * reach];
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(x + downX * reach * 0.5, y + downY * reach * 0.5, tipX, tipY);
    canvas.stroke();
    canvas.beginPath();
    traceOval(canvas, tipX, tipY, 0.016, 0.022, body.tip);
    canvas.fill();
    canvas.beginPath();
    for (const [part, size] of [
      [0.15 + 0.3 * pulse, 0.017],
      [0.4 + 0.4 * pulse, 0.011],
    ] as const)
      traceOval(canvas, x + downX * (reach + part * 0.3), y + downY * (reach + part * 0.3), size, size * 1.3);
    canvas.fill();
  }
  canvas.globalAlpha /= 0.85;
}

/** How high its fountain stands, own heights: at rest, and when it is glad; so high it carries a small guest (`onSpout`). */
const PUFF = 0.16;
const FOUNTAIN = 0.5;
/** Of the fountain's height: half its thickness at its foot and under its crown, and how far the crown spreads. */
const COLUMN = { foot: 0.1, top: 0.17, spread: 0.56 } as const;
/** Foam on top: places from the middle and down from the top, and sizes, parts of the fountain's height. */
const FOAM = [
  [-0.4, 0.1, 0.1],
  [0.4, 0.1, 0.1],
  [-0.23, 0.03, 0.13],
  [0.23, 0.03, 0.13],
  [0, 0, 0.16],
] as const;

/** A fountain out of its head: small at rest, a strong column that spreads under its crown when it is glad. */
export function drawSpout(canvas: SKRSContext2D, white: string, bent: Bent, body: Body): void {
  // Who swims is under water.
  const still = (1 - clamp(body.leap * 1.6)) * (1 - clamp(body.undulate * 8));
  const puff = Math.max(0, Math.sin(body.clock * 1.9 + body.whim * TURN)) ** 2;
  const high = still * lerp(PUFF * puff, FOUNTAIN, clamp(body.mood));
  if (high < 0.03) return;
  const [x, y] = bent(0.3, 0.27);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(high, high);
  // Sheets of water that bend over to both sides and fall.
  canvas.fillStyle = mix('#a9dcfb', white, 0.25);
  canvas.beginPath();
  for (const side of [-1, 1]) {
    const fall = 0.42 + 0.05 * Math.sin(body.clock * 5 + side);
    canvas.moveTo(0, -0.7);
    canvas.bezierCurveTo(side * 0.1, -1.12, side * COLUMN.spread, -1.16, side * (COLUMN.spread + 0.06), -fall);
    canvas.bezierCurveTo(side * (COLUMN.spread - 0.06), -0.86, side * 0.22, -0.86, 0, -0.7);
  }
  canvas.fill();
  canvas.beginPath();
  canvas.moveTo(-COLUMN.foot, 0.04);
  canvas.bezierCurveTo(-COLUMN.foot * 0.8, -0.5, -COLUMN.top, -0.7, -COLUMN.top * 1.7, -0.98);
  canvas.lineTo(COLUMN.top * 1.7, -0.98);
  canvas.bezierCurveTo(COLUMN.top, -0.7, COLUMN.foot * 0.8, -0.5, COLUMN.foot, 0.04);
  canvas.fillStyle = mix('#8fd4ff', white, 0.35);
  canvas.fill();
  // Water that shoots up in it.
  canvas.strokeStyle = white;
  canvas.lineWidth = 0.035;
  canvas.beginPath();
  for (const side of [-1, 0, 1]) {
    const up = (body.clock * 1.7 + side * 0.382 + 1) % 1;
    const at = (part: number): [number, number] => [side * lerp(0.045, 0.15, part), -part * 0.86];
    canvas.moveTo(...at(up * 0.7));
    canvas.lineTo(...at(up * 0.7 + 0.3));
  }
  canvas.stroke();
  canvas.fillStyle = mix('#8fd4ff', white, 0.5);
  canvas.beginPath();
  for (let drop = 0; drop < 12; drop++) {
    const age = (body.clock * 1.1 + drop * 0.618) % 1;
    const side = (drop % 2 ? 1 : -1) * (0.5 + 0.5 * ((drop * 0.382) % 1));
    const rise = 0.95 + 0.5 * age - 1.3 * age * age;
    traceOval(canvas, side * lerp(0.3, 0.85, age), -rise, 0.035, 0.05);
  }
  canvas.fill();
  canvas.fillStyle = mix('#d8f1ff', white, 0.7);
  canvas.beginPath();
  for (const [index, [across, down, size]] of FOAM.entries()) {
    const boil = 1 + 0.12 * Math.sin(body.clock * 7 + index * 2.4);
    traceOval(canvas, across, down - 1, size * boil, size * boil * 0.8);
  }
  for (const side of [-1, 1]) traceOval(canvas, side * 0.08, 0.03, 0.09, 0.05);
  canvas.fill();
  canvas.restore();
}
