/** The head of the dragon in a dragon dance: horns, a mane of flames, round eyes, a beard, jaws that snap after the pearl. Called by `drawn-dragon-dance.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';
import type { DanceScales } from './drawn-dragon-dance.js';

/** How many times it is as large as the body's thickness asks for. */
const SIZE = 1.3;
/** How far it follows the slope of the neck. */
const FOLLOWS = 0.45;

/** @param x, y where its pole holds it, own heights; @param slope of the neck, radians; @param beat of the dance, turns */
export function drawDanceHead(
  canvas: SKRSContext2D,
  { skin, gold, belly, fringe, white, ink }: DanceScales,
  x: number,
  y: number,
  slope: number,
  beat: number,
): void {
  const open = 0.5 + 0.5 * Math.sin(beat * 2 * TURN);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(slope * FOLLOWS + 0.06 * Math.sin(beat * TURN));
  canvas.scale(SIZE, SIZE);
  // The mane.
  for (let flame = 0; flame < 7; flame++) {
    const turn = -1.35 + flame * 0.4;
    canvas.fillStyle = flame % 2 ? gold : fringe;
    canvas.beginPath();
    canvas.moveTo(0.03 + 0.05 * Math.cos(turn - 0.5), 0.1 * Math.sin(turn - 0.5));
    canvas.quadraticCurveTo(
      0.1 + 0.1 * Math.cos(turn),
      0.15 * Math.sin(turn),
      0.1 + 0.17 * Math.cos(turn + 0.2),
      0.2 * Math.sin(turn + 0.2) + 0.012 * Math.sin((beat * 2 + flame * 0.3) * TURN),
    );
    canvas.quadraticCurveTo(0.07, 0.12 * Math.sin(turn + 0.3), 0.02, 0.1 * Math.sin(turn + 0.5));
    canvas.fill();
  }
  // Horns like a stag's.
  canvas.strokeStyle = gold;
  for (const [far, shade] of [
    [0.035, 0.35],
    [0, 0],
  ] as const) {
    canvas.strokeStyle = mix(gold, '#7a3a10', shade);
    canvas.lineWidth = 0.026;
    canvas.beginPath();
    canvas.moveTo(0.0 + far, -0.1);
    canvas.quadraticCurveTo(0.05 + far, -0.17, 0.13 + far, -0.2);
    canvas.moveTo(0.055 + far, -0.162);
    canvas.lineTo(0.06 + far, -0.215);
    canvas.stroke();
  }
  // The lower jaw, which drops.
  canvas.save();
  canvas.rotate(-0.1 - 0.32 * open);
  const jaw = canvas.createLinearGradient(0, 0.02, 0, 0.14);
  jaw.addColorStop(0, skin);
  jaw.addColorStop(1, mix(skin, '#4a0a30', 0.35));
  canvas.fillStyle = jaw;
  canvas.beginPath();
  canvas.moveTo(0.06, 0.03);
  canvas.quadraticCurveTo(-0.06, 0.045, -0.2, 0.04);
  canvas.quadraticCurveTo(-0.235, 0.06, -0.19, 0.085);
  canvas.quadraticCurveTo(-0.06, 0.13, 0.06, 0.1);
  canvas.fill();
  canvas.fillStyle = white;
  for (let tuft = 0; tuft < 5; tuft++) {
    canvas.beginPath();
    canvas.moveTo(-0.17 + tuft * 0.045, 0.085);
    canvas.quadraticCurveTo(-0.17 + tuft * 0.045, 0.16, -0.12 + tuft * 0.05, 0.19);
    canvas.quadraticCurveTo(-0.12 + tuft * 0.045, 0.13, -0.12 + tuft * 0.045, 0.09);
    canvas.fill();
  }
  canvas.fillStyle = '#ff8a9a';
  canvas.beginPath();
  canvas.ellipse(-0.1, 0.042, 0.085, 0.018, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = white;
  for (let tooth = 0; tooth < 5; tooth++) {
    canvas.beginPath();
    canvas.moveTo(-0.2 + tooth * 0.045, 0.044);
    canvas.lineTo(-0.185 + tooth * 0.045, 0.016);
    canvas.lineTo(-0.17 + tooth * 0.045, 0.044);
    canvas.fill();
  }
  canvas.restore();
  // The upper head and its snout.
  const face = canvas.createLinearGradient(0, -0.14, 0, 0.05);
  face.addColorStop(0, mix(skin, '#ffb080', 0.4));
  face.addColorStop(0.55, skin);
  face.addColorStop(1, mix(skin, '#4a0a30', 0.3));
  canvas.fillStyle = face;
  canvas.beginPath();
  canvas.moveTo(0.1, 0.05);
  canvas.quadraticCurveTo(0.13, -0.08, 0.03, -0.13);
  canvas.quadraticCurveTo(-0.05, -0.15, -0.1, -0.075);
  canvas.quadraticCurveTo(-0.17, -0.075, -0.225, -0.06);
  canvas.quadraticCurveTo(-0.265, -0.03, -0.235, 0.012);
  canvas.quadraticCurveTo(-0.12, 0.035, 0.1, 0.05);
  canvas.fill();
  canvas.fillStyle = belly;
  canvas.beginPath();
  canvas.moveTo(-0.235, 0.012);
  canvas.quadraticCurveTo(-0.12, -0.01, 0.08, 0.02);
  canvas.quadraticCurveTo(0.09, 0.05, 0.09, 0.05);
  canvas.quadraticCurveTo(-0.12, 0.035, -0.235, 0.012);
  canvas.fill();
  canvas.fillStyle = white;
  for (let tooth = 0; tooth < 5; tooth++) {
    canvas.beginPath();
    canvas.moveTo(-0.215 + tooth * 0.05, 0.012 + tooth * 0.003);
    canvas.lineTo(-0.2 + tooth * 0.05, 0.045 + tooth * 0.003);
    canvas.lineTo(-0.18 + tooth * 0.05, 0.016 + tooth * 0.003);
    canvas.fill();
  }
  // Brow, eye, nostril, whiskers.
  canvas.fillStyle = gold;
  canvas.beginPath();
  canvas.moveTo(-0.12, -0.1);
  canvas.quadraticCurveTo(-0.05, -0.175, 0.045, -0.13);
  canvas.quadraticCurveTo(-0.03, -0.125, -0.12, -0.1);
  canvas.fill();
  canvas.fillStyle = white;
  disc(canvas, -0.045, -0.082, 0.043);
  canvas.fillStyle = ink;
  disc(canvas, -0.056, -0.08, 0.025);
  canvas.fillStyle = '#ffffff';
  disc(canvas, -0.064, -0.09, 0.009);
  canvas.fillStyle = gold;
  disc(canvas, -0.205, -0.062, 0.032);
  canvas.fillStyle = ink;
  disc(canvas, -0.213, -0.06, 0.011);
  canvas.strokeStyle = gold;
  canvas.lineWidth = 0.013;
  for (const [side, reach] of [
    [-1, 0.17],
    [1, 0.2],
  ] as const) {
    const wave = 0.03 * Math.sin((beat * 2 + side * 0.2) * TURN);
    canvas.beginPath();
    canvas.moveTo(-0.215, -0.04);
    canvas.bezierCurveTo(-0.3, -0.06, -0.3, 0.05 * side + wave, -0.22 - reach * 0.4, side * 0.08 + wave);
    canvas.stroke();
  }
  canvas.restore();
}
