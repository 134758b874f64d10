/** Round eyes and an unpainted mouth, which move with every feeling. Called by `child-head.ts` and `grown-head.ts`; radii of a head. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { drawLips, drawStream } from '../faces/miens.js';
import { clamp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Chic } from './chic-head.js';
import { drawShiningEye } from './shining-eye.js';

const INK = '#2a161c';

export interface RoundEye {
  x: number;
  y: number;
  /** −1 left, 1 right. */
  side: number;
  /** Half its width and half its height. */
  wide: number;
  high: number;
  lashes: boolean;
  /** How thick the brow is, and its colour where it is not the hair's. */
  brow: number;
  browColour?: string;
}

export function drawRoundEye(
  canvas: SKRSContext2D,
  { x, y, side, wide, high: tall, lashes, brow: thick, browColour }: RoundEye,
  { skin, hair, iris }: Pick<Chic, 'skin' | 'hair' | 'iris'>,
  body: Body,
): void {
  const high = tall * (1 + 0.14 * clamp(body.wow));
  const { mien } = body;
  const shut = Math.max(clamp(body.blink), 0.55 * (mien?.lids ?? 0));
  const lifted = mien && side > 0 ? 0.13 * mien.raised : 0;
  const brow = y - tall * (iris ? 1.4 : 1) - 0.14 - 0.08 * clamp(body.wow) - 0.03 * clamp(body.mood) - lifted;
  const sad = mien ? 0.14 * mien.brows : clamp(-body.mood) * (body.tears > 0.1 ? -0.1 : 0.1);
  canvas.strokeStyle = browColour ?? mix(hair, INK, 0.3);
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(x - side * wide * 0.8, brow + sad);
  canvas.quadraticCurveTo(x + side * wide * 0.2, brow - 0.09, x + side * wide, brow + 0.02 - sad);
  canvas.stroke();
  canvas.strokeStyle = INK;
  canvas.lineWidth = 0.07;
  if (shut > 0.6) {
    const bow = body.mood > -0.3 ? -1 : 1;
    canvas.beginPath();
    canvas.moveTo(x - wide, y - bow * 0.06);
    canvas.quadraticCurveTo(x, y + bow * 0.22, x + wide, y - bow * 0.06);
    canvas.stroke();
    if (mien) drawStream(canvas, [x + side * wide * 0.3, y + 0.12], 0.1, 0.6, mien);
    return;
  }
  const oval = (colour: string, dx: number, dy: number, rx: number, ry: number): void => {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(x + dx, y + dy, rx, ry, 0, 0, TURN);
    canvas.fill();
  };
  const across = -clamp(body.gaze, -1, 1);
  // Who squats looks down at somebody.
  const down = clamp(body.squat);
  if (iris) {
    drawShiningEye(canvas, { x, y, side, wide, high, skin, iris, shut, across, down });
  } else {
    canvas.save();
    oval('#fffaf4', 0, 0, wide, high);
    canvas.clip();
    const [dx, dy] = [across * 0.06, 0.02 + 0.05 * down];
    oval('#6a3416', dx, dy, wide * 0.78, high * 0.82);
    oval('#b06a30', dx, dy + high * 0.36, wide * 0.5, high * 0.36);
    oval(INK, dx, dy, wide * 0.46, high * 0.52);
    oval('#ffffff', dx + wide * 0.26, dy - high * 0.34, wide * 0.26, high * 0.24);
    oval('#ffffff', dx - wide * 0.3, dy + high * 0.3, wide * 0.12, high * 0.12);
    if (shut > 0.1) {
      canvas.fillStyle = mix(skin, '#5a1830', 0.12);
      canvas.fillRect(x - wide, y - high, wide * 2, high * 2 * shut);
    }
    canvas.restore();
    canvas.beginPath();
    canvas.ellipse(x, y, wide, high, 0, -0.92 * Math.PI, -0.08 * Math.PI);
    if (lashes) {
      canvas.moveTo(x + side * wide * 0.86, y - high * 0.5);
      canvas.lineTo(x + side * wide * 1.34, y - high * 0.78);
    }
    canvas.stroke();
  }
  if (mien) drawStream(canvas, [x + side * wide * 0.3, y + high * 0.9], 0.1, 0.5, mien);
  else if (body.tears > 0.05) oval('#7fd0ff', 0, high + 0.1 + 0.4 * (body.clock % 1), 0.07, 0.12);
}

/** `wide`: half its width. */
export function drawPlainMouth(
  canvas: SKRSContext2D,
  [x, y]: readonly [x: number, y: number],
  wide: number,
  { lips, skin }: Pick<Chic, 'lips' | 'skin'>,
  body: Body,
): void {
  const open = clamp((body.mouth - 0.15) / 0.85);
  const half = wide + 0.04 * clamp(body.mood);
  const ink = mix(skin, '#8a1038', 0.72);
  if (body.mien?.lips) {
    const told = { x, y, half: wide, ink, inside: '#7a1230', tongue: mix(lips, '#ffffff', 0.2) };
    drawLips(canvas, told, body.mien.lips, body.mien);
    return;
  }
  canvas.strokeStyle = ink;
  canvas.lineWidth = 0.065;
  if (open < 0.08) {
    const bow = body.mood < -0.3 ? -0.12 : 0.14;
    canvas.beginPath();
    canvas.moveTo(x - half, y - bow * 0.3);
    canvas.quadraticCurveTo(x, y + bow, x + half, y - bow * 0.3);
    canvas.stroke();
    return;
  }
  const deep = 0.14 + 0.3 * open;
  canvas.save();
  canvas.fillStyle = '#7a1230';
  canvas.beginPath();
  const isWailing = body.mood < -0.3 && body.wow <= 0.6;
  if (body.wow > 0.6) canvas.ellipse(x, y + 0.04, 0.13, 0.1 + 0.1 * open, 0, 0, TURN);
  else if (isWailing) {
    canvas.moveTo(x - half, y + deep * 0.66);
    canvas.bezierCurveTo(x - half * 0.9, y - 0.17, x + half * 0.9, y - 0.17, x + half, y + deep * 0.66);
    canvas.quadraticCurveTo(x, y + deep * 0.44, x - half, y + deep * 0.66);
  } else {
    canvas.moveTo(x - half, y - 0.06);
    canvas.quadraticCurveTo(x, y + 0.02, x + half, y - 0.06);
    canvas.bezierCurveTo(x + half * 0.9, y + deep, x - half * 0.9, y + deep, x - half, y - 0.06);
  }
  canvas.fill();
  canvas.clip();
  canvas.fillStyle = mix(lips, '#ffffff', 0.35);
  canvas.beginPath();
  canvas.ellipse(x, y + deep * 0.74, half * 0.62, deep * 0.32, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  if (!isWailing) canvas.fillRect(x - half, y - 0.2, half * 2, 0.2);
  canvas.restore();
}
