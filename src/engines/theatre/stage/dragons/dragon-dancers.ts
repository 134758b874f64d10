/** Those who carry the dragon of a dragon dance on poles, and who runs before it with the pearl. Called by `drawn-dragon-dance.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { disc, glow, mix } from '../painting/paint.js';

/** Colours already lit. */
export interface DanceClothes {
  shirt: string;
  sash: string;
  trousers: string;
  skin: string;
  hair: string;
  pole: string;
  pearl: string;
}

const STEPS_PER_SECOND = 1.7;
/** Own heights of the whole. */
const TALL = 0.47;
const HAND = 0.36;

/** One who dances at `x` and holds a pole whose top is at `top`. */
export function drawDancer(
  canvas: SKRSContext2D,
  { shirt, sash, trousers, skin, hair, pole }: DanceClothes,
  x: number,
  top: readonly [x: number, y: number],
  clock: number,
  whim: number,
): void {
  const steps = (clock * STEPS_PER_SECOND) / 2 + whim;
  const swing = Math.sin(steps * TURN);
  const bob = 0.02 * Math.abs(swing);
  const hip = -TALL * 0.46 - bob;
  canvas.save();
  canvas.translate(x, 0);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.lineWidth = 0.062;
  for (const side of [-1, 1]) {
    canvas.strokeStyle = side < 0 ? mix(trousers, '#1c1840', 0.25) : trousers;
    const foot = -0.1 * side * swing;
    const lift = 0.06 * Math.max(0, side * Math.cos(steps * TURN));
    canvas.beginPath();
    canvas.moveTo(0, hip);
    canvas.quadraticCurveTo(foot * 0.5 - 0.05, hip * 0.5, foot, -0.03 - lift);
    canvas.stroke();
    canvas.fillStyle = hair;
    canvas.beginPath();
    canvas.ellipse(foot - 0.02, -0.018 - lift, 0.05, 0.026, 0, 0, TURN);
    canvas.fill();
  }
  canvas.strokeStyle = pole;
  canvas.lineWidth = 0.022;
  canvas.beginPath();
  canvas.moveTo(-0.07, -HAND * 0.72 - bob);
  canvas.lineTo(top[0] - x, top[1]);
  canvas.stroke();
  const body = canvas.createLinearGradient(-0.09, 0, 0.09, 0);
  body.addColorStop(0, mix(shirt, '#ffffff', 0.25));
  body.addColorStop(1, mix(shirt, '#5a1030', 0.25));
  canvas.fillStyle = body;
  canvas.beginPath();
  canvas.roundRect(-0.078, hip - 0.17, 0.156, 0.2, 0.06);
  canvas.fill();
  canvas.fillStyle = sash;
  canvas.fillRect(-0.078, hip - 0.02, 0.156, 0.036);
  canvas.beginPath();
  canvas.moveTo(0.06, hip);
  canvas.lineTo(0.13 + 0.02 * swing, hip + 0.13);
  canvas.lineTo(0.07 + 0.02 * swing, hip + 0.12);
  canvas.fill();
  canvas.fillStyle = skin;
  disc(canvas, -0.01, hip - 0.235, 0.078);
  canvas.fillStyle = hair;
  canvas.beginPath();
  canvas.arc(0, hip - 0.245, 0.08, Math.PI * 1.1, Math.PI * 2.35);
  canvas.fill();
  canvas.fillStyle = sash;
  canvas.fillRect(-0.086, hip - 0.285, 0.15, 0.028);
  canvas.fillStyle = hair;
  disc(canvas, -0.052, hip - 0.232, 0.011);
  canvas.strokeStyle = shirt;
  canvas.lineWidth = 0.05;
  for (const [from, up] of [
    [0.03, 0.98],
    [-0.03, 0.78],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(from, hip - 0.13);
    canvas.quadraticCurveTo(-0.1, hip - 0.06, -0.068, -HAND * up - bob);
    canvas.stroke();
    canvas.fillStyle = skin;
    disc(canvas, -0.068, -HAND * up - bob, 0.028);
  }
  canvas.restore();
}

/** The pearl that the dragon runs after. */
export function drawPearl(
  canvas: SKRSContext2D,
  { pearl, sash }: DanceClothes,
  x: number,
  y: number,
  clock: number,
): void {
  glow(canvas, x, y, 0.2, '#ffe27a', 0.55);
  const fill = canvas.createRadialGradient(x - 0.03, y - 0.035, 0.01, x, y, 0.09);
  fill.addColorStop(0, '#fffbe0');
  fill.addColorStop(0.5, pearl);
  fill.addColorStop(1, mix(pearl, '#b0401a', 0.5));
  canvas.fillStyle = fill;
  disc(canvas, x, y, 0.085);
  canvas.strokeStyle = sash;
  canvas.lineWidth = 0.014;
  for (let band = 0; band < 3; band++) {
    const turned = ((clock * 0.8 + band / 3) % 1) * 2 - 1;
    canvas.beginPath();
    canvas.ellipse(x, y, Math.abs(turned) * 0.084, 0.084, 0, 0, TURN);
    canvas.stroke();
  }
}
