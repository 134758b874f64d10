/** Water that a whale throws up and that streams off it. Called by `drawn-whale.ts`; lengths in own heights. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { traceOval } from './beast-shapes.js';
import type { Body } from './body.js';
import type { Bent } from './drawn-whale.js';
import { clamp, lerp, TURN } from './easing.js';
import { mix } from './paint.js';

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

/** A fountain out of its head: small at rest, high when it is glad. */
export function drawSpout(canvas: SKRSContext2D, white: string, bent: Bent, body: Body): void {
  // Who swims is under water.
  const still = (1 - clamp(body.leap * 1.6)) * (1 - clamp(body.undulate * 8));
  const puff = Math.max(0, Math.sin(body.clock * 1.9 + body.whim * TURN)) ** 2;
  const high = still * lerp(0.16 * puff, 0.46, clamp(body.mood));
  if (high < 0.03) return;
  const [x, y] = bent(0.3, 0.285);
  for (let drop = 0; drop < 14; drop++) {
    const age = (body.clock * 1.1 + drop * 0.618) % 1;
    const side = ((drop * 0.382) % 1) * 2 - 1;
    const rise = high * 4 * age * (1 - age) * (1.1 - 0.35 * Math.abs(side)) - high * 0.5 * age * age;
    canvas.fillStyle = mix('#8fd4ff', white, drop % 2 ? 0.8 : 0.3);
    canvas.beginPath();
    traceOval(canvas, x + side * high * 0.42 * age, y - Math.max(0, rise), 0.024, 0.032 + 0.01 * age);
    canvas.fill();
  }
  canvas.strokeStyle = mix('#bfe6ff', white, 0.5);
  canvas.lineWidth = 0.04;
  canvas.beginPath();
  for (const side of [-1, 1]) {
    canvas.moveTo(x, y);
    canvas.bezierCurveTo(
      x,
      y - high * 0.9,
      x + side * high * 0.3,
      y - high * 1.15,
      x + side * high * 0.5,
      y - high * 0.5,
    );
  }
  canvas.stroke();
}
