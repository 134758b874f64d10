/** Feathers that stand on end: what an upright bird looks like that is startled. Called by `drawn-fowl.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { SHADE } from '../beasts/beast-colours.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { type Fowl, rimOf } from './fowl-wing.js';

const HEAD_TUFTS = 15;
const TRUNK_TUFTS = 21;

/** Tufts all round head and trunk, behind both; `ruffled` 0 to 1. */
export function drawRuffled(canvas: SKRSContext2D, fowl: Fowl, ruffled: number): void {
  if (ruffled < 0.05) return;
  canvas.fillStyle = mix(fowl.coat, SHADE, 0.12);
  canvas.strokeStyle = rimOf(fowl);
  canvas.lineWidth = 0.018;
  canvas.beginPath();
  traceTufts(canvas, fowl.trunk, TRUNK_TUFTS, 0.07 * ruffled);
  traceTufts(canvas, fowl.head, HEAD_TUFTS, 0.11 * ruffled);
  canvas.stroke();
  canvas.fill();
}

/** A star about an oval, longer and shorter by turns. */
function traceTufts(canvas: SKRSContext2D, [y, wide, high]: Fowl['head'], count: number, long: number): void {
  for (let tuft = 0; tuft <= count * 2; tuft++) {
    const angle = (tuft / (count * 2)) * TURN;
    // Under it are its feet.
    const under = y + high > -0.1 && Math.cos(angle) < -0.7;
    const out = under ? -0.01 : tuft % 2 ? long * (tuft % 4 === 1 ? 1 : 0.62) : -0.01;
    const [toX, toY] = [Math.sin(angle) * (wide + out), y - Math.cos(angle) * (high + out)];
    if (tuft === 0) canvas.moveTo(toX, toY);
    else canvas.lineTo(toX, toY);
  }
  canvas.closePath();
}
