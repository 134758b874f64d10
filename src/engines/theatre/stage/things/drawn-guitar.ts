/** A guitar whose strings are seen to swing, held across the body. Called by `drawn-things.ts`; own heights, y downwards. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { traceOval } from '../painting/beast-shapes.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';

/** How far the neck points up where nobody turns it, radians. */
const REST = 0.75;
/** Of the length: from the strings' middle over the body to the bridge, to the nut and to the end of the head. */
const BRIDGE = -0.13;
const NUT = 0.6;
const HEAD = 0.76;
/** The body is so much smaller than its path: who plays should be seen behind it, and the neck beside it. */
const SLIM = 0.86;

/** Its place is where it is strummed; the neck points back and up. `turn`: where the strumming hand is, −1 to 1. */
export function drawGuitar(canvas: SKRSContext2D, size: number, { colour = '#e8365d', turn = 0 }: Thing): void {
  canvas.rotate(-REST);
  canvas.scale(size, size);
  const dark = mix(colour, SHADOW, 0.5);
  drawNeck(canvas, colour, dark);
  for (const [tone, grown] of [
    [dark, 0.016],
    [colour, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.save();
    canvas.scale(SLIM, SLIM);
    traceBody(canvas, grown);
    canvas.restore();
    canvas.fill();
  }
  canvas.save();
  canvas.scale(SLIM, SLIM);
  canvas.fillStyle = 'rgba(255, 255, 255, 0.3)';
  canvas.beginPath();
  traceOval(canvas, -0.16, -0.13, 0.1, 0.026, 0.25);
  canvas.fill();
  // The plate under the strings, two pickups and the bridge.
  canvas.fillStyle = '#fff6ee';
  canvas.beginPath();
  canvas.moveTo(0.16, -0.06);
  canvas.bezierCurveTo(0.05, -0.1, -0.06, -0.07, -0.13, -0.05);
  canvas.bezierCurveTo(-0.17, 0.02, -0.12, 0.12, -0.03, 0.135);
  canvas.bezierCurveTo(0.05, 0.12, 0.1, 0.1, 0.2, 0.11);
  canvas.quadraticCurveTo(0.22, 0.02, 0.16, -0.06);
  canvas.fill();
  canvas.restore();
  canvas.fillStyle = '#3a3348';
  for (const x of [0.06, -0.05]) {
    canvas.beginPath();
    canvas.roundRect(x - 0.017, -0.048, 0.034, 0.096, 0.012);
    canvas.fill();
  }
  canvas.fillStyle = '#c9c6d6';
  canvas.beginPath();
  canvas.roundRect(BRIDGE - 0.022, -0.052, 0.034, 0.104, 0.012);
  traceOval(canvas, -0.19, 0.07, 0.018, 0.018);
  traceOval(canvas, -0.15, 0.12, 0.018, 0.018);
  canvas.fill();
  drawStrings(canvas, turn);
  drawStruck(canvas, turn);
}

function drawNeck(canvas: SKRSContext2D, colour: string, dark: string): void {
  canvas.lineCap = 'butt';
  for (const [tone, wide] of [
    ['#4a2418', 0.096],
    ['#efc184', 0.072],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.moveTo(0.1, 0);
    canvas.lineTo(NUT, 0);
    canvas.stroke();
  }
  canvas.strokeStyle = '#a8703c';
  canvas.lineWidth = 0.009;
  canvas.beginPath();
  for (let fret = 0; fret < 8; fret++) {
    const x = NUT - 0.34 * (1 - 0.86 ** fret) * 1.5;
    canvas.moveTo(x, -0.034);
    canvas.lineTo(x, 0.034);
  }
  canvas.stroke();
  canvas.fillStyle = colour;
  canvas.strokeStyle = dark;
  canvas.lineWidth = 0.02;
  canvas.beginPath();
  canvas.moveTo(NUT - 0.01, -0.046);
  canvas.lineTo(HEAD, -0.085);
  canvas.quadraticCurveTo(HEAD + 0.05, -0.03, HEAD - 0.02, 0.05);
  canvas.lineTo(NUT - 0.01, 0.046);
  canvas.closePath();
  canvas.stroke();
  canvas.fill();
  canvas.fillStyle = '#f0eef6';
  canvas.beginPath();
  for (let peg = 0; peg < 3; peg++) {
    traceOval(canvas, NUT + 0.045 + peg * 0.045, -0.075 - peg * 0.012, 0.016, 0.02);
    traceOval(canvas, NUT + 0.045 + peg * 0.04, 0.056, 0.016, 0.018);
  }
  canvas.fill();
}

/** Two horns at the neck, a waist, a broad end. */
function traceBody(canvas: SKRSContext2D, grown: number): void {
  const g = grown;
  canvas.beginPath();
  canvas.moveTo(0.13, -0.055 - g);
  canvas.bezierCurveTo(0.17, -0.14 - g, 0.3 + g, -0.2 - g, 0.26 + g, -0.235 - g);
  canvas.bezierCurveTo(0.2, -0.26 - g, 0.08, -0.2 - g, 0, -0.155 - g);
  canvas.bezierCurveTo(-0.07, -0.14 - g, -0.12, -0.22 - g, -0.21, -0.215 - g);
  canvas.bezierCurveTo(-0.35 - g, -0.2 - g, -0.37 - g, -0.02, -0.35 - g, 0.07);
  canvas.bezierCurveTo(-0.32 - g, 0.22 + g, -0.16, 0.27 + g, -0.06, 0.2 + g);
  canvas.bezierCurveTo(0, 0.15 + g, 0.06, 0.17 + g, 0.12, 0.19 + g);
  canvas.bezierCurveTo(0.2, 0.22 + g, 0.25 + g, 0.18 + g, 0.22 + g, 0.13 + g);
  canvas.quadraticCurveTo(0.15, 0.1, 0.13, 0.055 + g);
  canvas.closePath();
}

/** Bows on both sides of a hand that goes over the strings: in one still they are what is heard. */
function drawStruck(canvas: SKRSContext2D, turn: number): void {
  const speed = 1 - turn * turn;
  if (speed < 0.15) return;
  canvas.lineCap = 'round';
  canvas.strokeStyle = `rgba(255, 255, 255, ${0.85 * speed})`;
  canvas.lineWidth = 0.026;
  canvas.beginPath();
  for (const [x, high] of [
    [-0.19, 0.13],
    [0.18, 0.13],
    [-0.265, 0.085],
    [0.255, 0.085],
  ] as const) {
    canvas.moveTo(x, -high);
    canvas.quadraticCurveTo(x + Math.sign(x) * 0.035, 0, x, high);
  }
  canvas.stroke();
}

function drawStrings(canvas: SKRSContext2D, turn: number): void {
  canvas.lineCap = 'round';
  for (let string = 0; string < 4; string++) {
    const share = (string - 1.5) / 1.5;
    // Those that the hand has just passed swing.
    const swings = Math.max(0, 1 - Math.abs(turn - share) * 0.7) * 0.026;
    canvas.strokeStyle = string % 2 ? '#ffffff' : '#d8d4e6';
    canvas.lineWidth = 0.0085;
    for (const side of swings > 0.004 ? [-1, 1] : [0]) {
      canvas.beginPath();
      canvas.moveTo(BRIDGE, share * 0.036);
      canvas.quadraticCurveTo(0.12, share * 0.033 + side * swings * 2, NUT, share * 0.024);
      canvas.stroke();
    }
  }
  canvas.fillStyle = '#fff2dc';
  canvas.beginPath();
  canvas.arc(NUT, 0, 0.006, 0, TURN);
  canvas.fill();
}
