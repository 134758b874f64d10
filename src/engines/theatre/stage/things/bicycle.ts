/** A bicycle that turns: wheels one sees through, with spokes, and cranks with pedals where feet go round. Called by `figure.ts` about the picture of `props/bicycle.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { SADDLES } from '../riding/saddles.js';

export const BICYCLE = '1f6b2';
/** On its picture, in parts of its height: hubs, half a wheel, and the part of that within the tyre. */
const HUBS = [0.246, 1.069] as const;
const HUB_DOWN = 0.74;
const WHEEL = 0.246;
const WITHIN = 0.8;
const SPOKES = 14;

/** Behind the frame; pixels of the picture, whose upper left corner is the origin. `rolled`: of a ball of its height. */
export function drawSpokes(canvas: SKRSContext2D, rolled: number, height: number): void {
  const radius = WHEEL * height;
  const turned = (rolled * height) / 2 / radius;
  for (const hub of HUBS) {
    const [x, y] = [hub * height, HUB_DOWN * height];
    canvas.strokeStyle = 'rgba(214, 222, 240, 0.95)';
    canvas.lineWidth = radius * 0.045;
    canvas.beginPath();
    for (let spoke = 0; spoke < SPOKES; spoke++) {
      const angle = turned + (spoke / SPOKES) * TURN;
      canvas.moveTo(x, y);
      canvas.lineTo(x + Math.cos(angle) * radius * 0.86, y + Math.sin(angle) * radius * 0.86);
    }
    canvas.stroke();
    canvas.strokeStyle = '#aab4cc';
    canvas.lineWidth = radius * 0.07;
    canvas.beginPath();
    canvas.arc(x, y, radius * WITHIN, 0, TURN);
    canvas.stroke();
    canvas.fillStyle = '#ffab2e';
    canvas.beginPath();
    const [atX, atY] = [x + Math.cos(turned + 0.22) * radius * 0.52, y + Math.sin(turned + 0.22) * radius * 0.52];
    canvas.ellipse(atX, atY, radius * 0.13, radius * 0.08, turned + 0.22, 0, TURN);
    canvas.fill();
    canvas.fillStyle = '#5a6480';
    canvas.beginPath();
    canvas.arc(x, y, radius * 0.13, 0, TURN);
    canvas.fill();
  }
}

/** Before the frame: two cranks about the middle of the chain, each with a pedal that stays level. */
export function drawCranks(canvas: SKRSContext2D, rolled: number, width: number, height: number): void {
  const { feet, crank = 0 } = SADDLES[BICYCLE]!;
  const [x, y] = [feet[0] * width, feet[1] * height];
  for (const half of [1, 0]) {
    const turned = rolled * 0.9 + half * Math.PI;
    const [endX, endY] = [x + crank * height * Math.cos(turned), y - crank * height * Math.sin(turned)];
    for (const [tone, wide] of [
      ['#2c3146', 0.052],
      [half ? '#6c7690' : '#aeb8d0', 0.034],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = height * wide;
      canvas.lineCap = 'round';
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.lineTo(endX, endY);
      canvas.stroke();
    }
    canvas.fillStyle = '#2c3146';
    canvas.beginPath();
    canvas.roundRect(endX - height * 0.06, endY - height * 0.018, height * 0.12, height * 0.042, height * 0.014);
    canvas.fill();
  }
  canvas.fillStyle = '#3c445c';
  canvas.beginPath();
  canvas.arc(x, y, height * 0.042, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#c3ccdf';
  canvas.beginPath();
  canvas.arc(x, y, height * 0.022, 0, TURN);
  canvas.fill();
}
