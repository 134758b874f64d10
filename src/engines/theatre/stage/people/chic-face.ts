/** The face of a stylish woman: long lashes, a fine nose, painted lips. Called by `chic-head.ts`; radii of her head, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { drawLips, drawStream } from '../faces/miens.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Chic } from './chic-head.js';

const INK = '#1c0f1c';

export function drawChicFace(canvas: SKRSContext2D, chic: Chic, body: Body, turn: number): void {
  const at = (front: number, side: number): number => lerp(front, side, turn);
  blush(canvas, at(-0.46, -0.58), at(0.48, 0.16), 0.38, chic.skin, 0.3 + 0.5 * clamp(body.blush));
  drawNose(canvas, at, chic.skin);
  drawMouth(canvas, at(0, -0.285), at(0.27, 0.225), chic, body);
  if (chic.shaded && body.shades < 0.4) return;
  for (const side of [-1, 1]) {
    const x = side < 0 ? at(-0.35, -0.53) : at(0.35, 0.03);
    const wide = side < 0 ? at(0.2, 0.165) : at(0.2, 0.2);
    drawBrow(canvas, x, side, wide, chic.hair, body);
    drawEye(canvas, x, side, wide, chic, body);
    if (body.mien) drawStream(canvas, [x + side * 0.06, 0.2], 0.1, 0.56, body.mien);
    else if (body.tears > 0.05) drawTear(canvas, x, body);
  }
}

export function blush(
  canvas: SKRSContext2D,
  left: number,
  right: number,
  y: number,
  skin: string,
  strength: number,
): void {
  for (const x of [left, right]) {
    const soft = canvas.createRadialGradient(x, y, 0, x, y, 0.26);
    const colour = mix(skin, '#ff3f6a', 0.6);
    soft.addColorStop(0, colour);
    soft.addColorStop(1, `${colour}00`);
    canvas.save();
    canvas.globalAlpha *= strength;
    canvas.fillStyle = soft;
    canvas.fillRect(x - 0.26, y - 0.26, 0.52, 0.52);
    canvas.restore();
  }
}

/** `lower`: by how much further down it lies. */
export function drawNose(
  canvas: SKRSContext2D,
  at: (front: number, side: number) => number,
  skin: string,
  lower = 0,
): void {
  const tip = 0.34 + lower;
  canvas.strokeStyle = mix(skin, '#5a1830', 0.45);
  canvas.lineWidth = 0.045;
  canvas.beginPath();
  canvas.moveTo(at(-0.09, -0.4), tip);
  canvas.quadraticCurveTo(at(0, -0.4), tip + at(0.09, 0.1), at(0.09, -0.26), tip + 0.02);
  canvas.stroke();
  if (lower > 0) return;
  canvas.strokeStyle = mix(skin, '#fff4e0', 0.5);
  canvas.lineWidth = 0.06;
  canvas.beginPath();
  canvas.moveTo(at(0, -0.29), 0.04);
  canvas.lineTo(at(0, -0.34), tip - 0.06);
  canvas.stroke();
}

function drawBrow(canvas: SKRSContext2D, x: number, side: number, wide: number, hair: string, body: Body): void {
  const lifted = body.mien && side > 0 ? 0.12 * body.mien.raised : 0;
  const y = -0.32 - 0.08 * clamp(body.wow) - 0.03 * clamp(body.mood) - lifted;
  const sad = body.mien ? 0.11 * body.mien.brows : clamp(-body.mood) * (body.tears > 0.1 ? -1 : 1) * 0.08;
  canvas.strokeStyle = mix(hair, INK, 0.5);
  canvas.lineWidth = 0.06;
  canvas.beginPath();
  canvas.moveTo(x - side * wide * 0.95, y + 0.06 + sad);
  canvas.quadraticCurveTo(x + side * wide * 0.3, y - 0.06, x + side * wide * 1.25, y + 0.06 - sad);
  canvas.stroke();
}

/** Almond-shaped, under a drawn line that ends in a wing; shut, an arch of lashes. */
function drawEye(canvas: SKRSContext2D, x: number, side: number, wide: number, { skin }: Chic, body: Body): void {
  const high = 0.19 * (1 + 0.2 * clamp(body.wow));
  const shut = Math.max(clamp(body.blink), 0.5 * (body.mien?.lids ?? 0));
  canvas.strokeStyle = INK;
  canvas.fillStyle = INK;
  if (shut > 0.6) {
    const bow = body.mood > 0.3 ? -1 : 1;
    canvas.lineWidth = 0.065;
    canvas.beginPath();
    canvas.moveTo(x - wide, 0.06 - bow * 0.04);
    canvas.quadraticCurveTo(x, 0.06 + bow * 0.2, x + wide, 0.06 - bow * 0.04);
    canvas.stroke();
    canvas.beginPath();
    canvas.moveTo(x + side * wide, 0.06 - bow * 0.04);
    canvas.lineTo(x + side * wide * 1.26, 0.02);
    canvas.stroke();
    return;
  }
  const lid = lerp(-high, high * 0.6, shut);
  const shape = (): void => {
    canvas.beginPath();
    canvas.moveTo(x - side * wide, 0.05);
    canvas.bezierCurveTo(x - side * wide * 0.6, lid * 1.15, x + side * wide * 0.5, lid * 1.35, x + side * wide, -0.03);
    canvas.bezierCurveTo(x + side * wide * 0.7, high * 0.9, x - side * wide * 0.5, high * 1.05, x - side * wide, 0.05);
  };
  // The lid is painted, too.
  canvas.fillStyle = mix(skin, '#7a1f5a', 0.4);
  canvas.beginPath();
  canvas.ellipse(x + side * 0.02, -0.06, wide * 1.05, high * 1.02, side * -0.12, 0, TURN);
  canvas.fill();
  canvas.save();
  canvas.fillStyle = '#fffaf4';
  shape();
  canvas.fill();
  canvas.clip();
  const iris = { x: x - clamp(body.gaze, -1, 1) * 0.06, y: 0.01 + 0.03 * clamp(body.headDown * 4 + body.squat) };
  for (const [colour, radius, dx, dy] of [
    ['#5a2c12', 0.155, 0, 0],
    ['#9a5a26', 0.11, 0, 0.05],
    [INK, 0.085, 0, 0],
    ['#ffffff', 0.05, 0.055, -0.06],
    ['#ffffff', 0.025, -0.06, 0.05],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(iris.x + dx, iris.y + dy, radius * 0.94, radius, 0, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
  canvas.lineWidth = 0.062;
  canvas.beginPath();
  canvas.moveTo(x - side * wide, 0.04);
  canvas.bezierCurveTo(x - side * wide * 0.6, lid * 1.15, x + side * wide * 0.5, lid * 1.35, x + side * wide, -0.04);
  canvas.lineTo(x + side * wide * 1.28, -0.13);
  canvas.stroke();
}

function drawTear(canvas: SKRSContext2D, x: number, body: Body): void {
  canvas.fillStyle = '#7fd0ff';
  canvas.beginPath();
  const y = 0.28 + 0.4 * (body.clock % 1);
  canvas.ellipse(x, y, 0.06, 0.11, 0, 0, TURN);
  canvas.fill();
}

/** Lips with a bow; opened they show teeth, and the corners go up or down with the mood. */
function drawMouth(canvas: SKRSContext2D, x: number, half: number, { lips, skin }: Chic, body: Body): void {
  if (body.mien?.lips) {
    const told = {
      x,
      y: 0.63,
      half: half * 0.86,
      ink: mix(lips, INK, 0.25),
      inside: '#5a0a26',
      tongue: mix(lips, '#ffffff', 0.3),
    };
    drawLips(canvas, told, body.mien.lips, body.mien);
    return;
  }
  const open = clamp((body.mouth - 0.2) / 0.8);
  const glad = body.mood < -0.3 ? -0.1 : 0.06 + 0.05 * clamp(body.mood);
  const wide = half * (0.9 + 0.12 * clamp(body.mood) + 0.06 * open) * (body.wow > 0.6 ? 0.6 : 1);
  const y = 0.63;
  const [corner, deep] = [y - glad, y + 0.115 + 0.19 * open];
  canvas.fillStyle = mix(skin, '#5a1830', 0.3);
  canvas.beginPath();
  canvas.ellipse(x, deep + 0.06, wide * 0.36, 0.026, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = lips;
  canvas.beginPath();
  canvas.moveTo(x - wide, corner);
  canvas.quadraticCurveTo(x - wide * 0.45, y - 0.085, x - wide * 0.16, y - 0.08);
  canvas.quadraticCurveTo(x, y - 0.05, x + wide * 0.16, y - 0.08);
  canvas.quadraticCurveTo(x + wide * 0.45, y - 0.085, x + wide, corner);
  canvas.bezierCurveTo(x + wide * 0.62, deep + 0.01, x + wide * 0.3, deep + 0.02, x, deep + 0.02);
  canvas.bezierCurveTo(x - wide * 0.3, deep + 0.02, x - wide * 0.62, deep + 0.01, x - wide, corner);
  canvas.fill();
  if (open > 0.08) {
    canvas.save();
    canvas.fillStyle = '#5a0a26';
    canvas.beginPath();
    canvas.moveTo(x - wide * 0.84, corner + 0.015);
    canvas.quadraticCurveTo(x, y - 0.02, x + wide * 0.84, corner + 0.015);
    canvas.bezierCurveTo(x + wide * 0.66, deep + 0.005, x - wide * 0.66, deep + 0.005, x - wide * 0.84, corner + 0.015);
    canvas.fill();
    canvas.clip();
    canvas.fillStyle = '#ffffff';
    canvas.fillRect(x - wide, y - 0.2, wide * 2, 0.2 + 0.05 * open + 0.02);
    canvas.fillStyle = mix(lips, '#ffffff', 0.3);
    canvas.beginPath();
    canvas.ellipse(x, deep, wide * 0.46, 0.1 * open, 0, 0, TURN);
    canvas.fill();
    canvas.restore();
    return;
  }
  canvas.strokeStyle = mix(lips, INK, 0.5);
  canvas.lineWidth = 0.03;
  canvas.beginPath();
  canvas.moveTo(x - wide, corner);
  canvas.quadraticCurveTo(x, y + 0.05, x + wide, corner);
  canvas.stroke();
  canvas.fillStyle = mix(lips, '#ffffff', 0.45);
  canvas.beginPath();
  canvas.ellipse(x - wide * 0.1, y + 0.075, wide * 0.3, 0.028, 0, 0, TURN);
  canvas.fill();
}
