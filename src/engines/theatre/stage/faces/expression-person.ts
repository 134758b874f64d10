/**
 * The face of a person: large round eyes over the small ones of the picture, rosy cheeks, and a mouth where the
 * picture's own smile does not say it. Called by `expression.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { channels, mix } from '../painting/paint.js';
import type { FacePaint } from '../things/alive-face.js';
import type { Feeling, Tone } from './expression.js';
import type { Eye, MeasuredFace } from './eyes-measured.js';
import { oval, patch } from './face-patches.js';
import { drawLips } from './miens.js';
import { drawEye } from './person-eyes.js';

export function drawPersonFace(
  brush: SKRSContext2D,
  face: MeasuredFace,
  tones: readonly Tone[],
  paint: FacePaint,
  feeling: Feeling,
): void {
  const [left, right] = face.eyes as [Eye, Eye];
  const apart = right.x - left.x;
  const skinOf = ({ fur }: Tone): string => (face.helmeted ? added(fur, LAMP, 0.32) : fur);
  if (face.helmeted) lightFace(brush, (left.x + right.x) / 2, left.y + apart * 0.35, apart * 1.15);
  if (face.mouth) drawMouth(brush, face.mouth, apart, skinOf(tones.at(-1)!), paint, feeling);
  for (const [index, eye] of face.eyes.entries()) {
    const side = index === 0 ? -1 : 1;
    if (face.mouth) blush(brush, eye.x + side * apart * 0.2, eye.y + apart * 0.44, apart * 0.2, paint.cheek);
    drawEye(brush, eye, apart, side, skinOf(tones[index]!), paint, feeling, face.lashes ?? false);
  }
}

const LAMP = [255, 190, 140] as const;

/** A colour with so much light on it. */
const added = (colour: string, light: readonly number[], share: number): string =>
  `#${channels(colour)
    .map((value, index) =>
      Math.round(Math.min(255, value + light[index]! * share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The lamps in a helmet. */
function lightFace(brush: SKRSContext2D, x: number, y: number, radius: number): void {
  const soft = brush.createRadialGradient(x, y, 0, x, y, radius);
  for (const [at, alpha] of [
    [0, 0.36],
    [0.6, 0.3],
    [1, 0],
  ] as const)
    soft.addColorStop(at, `rgba(${LAMP.join(',')},${alpha})`);
  brush.save();
  brush.globalCompositeOperation = 'lighter';
  brush.fillStyle = soft;
  brush.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  brush.restore();
}

function blush(brush: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  const soft = brush.createRadialGradient(x, y, 0, x, y, radius);
  soft.addColorStop(0, colour);
  soft.addColorStop(1, `${colour}00`);
  brush.save();
  brush.globalAlpha = 0.42;
  brush.fillStyle = soft;
  brush.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  brush.restore();
}

/** The picture smiles by itself; open, sad and astonished mouths are drawn over it, without teeth. */
function drawMouth(
  brush: SKRSContext2D,
  { x, y }: { x: number; y: number },
  apart: number,
  skin: string,
  paint: FacePaint,
  { mouth, smile, wide, tears, mien }: Feeling,
): void {
  if (mien?.lips) {
    patch(brush, skin, x, y + apart * 0.03, apart * 0.54, apart * 0.26);
    const told = {
      x,
      y: y + apart * 0.04,
      half: apart * 0.3,
      ink: mix(skin, paint.mouth, 0.85),
      inside: paint.mouth,
      tongue: paint.tongue,
    };
    drawLips(brush, told, mien.lips, mien);
    return;
  }
  const sad = smile < 0;
  const dark = brightness(skin) < 84;
  if (mouth < 0.3 && !sad && wide < 0.6) {
    if (dark) smiling(brush, x, y, apart);
    return;
  }
  patch(brush, skin, x, y + apart * 0.03, apart * 0.54, apart * 0.26);
  const ink = mix(skin, paint.mouth, 0.85);
  if (sad && mouth < 0.3 && tears === 0) {
    brush.strokeStyle = ink;
    brush.lineWidth = apart * 0.085;
    brush.beginPath();
    brush.moveTo(x - apart * 0.2, y + apart * 0.1);
    brush.quadraticCurveTo(x, y - apart * 0.12, x + apart * 0.2, y + apart * 0.1);
    brush.stroke();
    return;
  }
  brush.save();
  brush.beginPath();
  if (sad || wide >= 0.6) {
    brush.ellipse(x, y + apart * 0.06, apart * 0.17, apart * (0.12 + 0.12 * mouth), 0, 0, TURN);
  } else {
    const half = apart * (0.27 + 0.06 * mouth);
    const top = y - apart * 0.12;
    const deep = apart * (0.26 + 0.38 * mouth);
    brush.moveTo(x - half, top + apart * 0.02);
    brush.quadraticCurveTo(x - half, top - apart * 0.04, x - half * 0.8, top - apart * 0.01);
    brush.quadraticCurveTo(x, top + apart * 0.07, x + half * 0.8, top - apart * 0.01);
    brush.quadraticCurveTo(x + half, top - apart * 0.04, x + half, top + apart * 0.02);
    brush.bezierCurveTo(
      x + half * 0.92,
      top + deep * 1.12,
      x - half * 0.92,
      top + deep * 1.12,
      x - half,
      top + apart * 0.02,
    );
  }
  brush.closePath();
  brush.fillStyle = paint.mouth;
  brush.fill();
  if (dark) {
    brush.strokeStyle = LIPS;
    brush.lineWidth = apart * 0.05;
    brush.stroke();
  }
  brush.clip();
  oval(brush, paint.tongue, x, y + apart * (0.2 + 0.22 * mouth), apart * 0.22, apart * 0.17);
  brush.restore();
}

/** On dark skin the picture's own smile is hardly seen. */
const LIPS = '#d4607a';
function smiling(brush: SKRSContext2D, x: number, y: number, apart: number): void {
  const half = apart * 0.34;
  const top = y - apart * 0.1;
  brush.fillStyle = LIPS;
  brush.beginPath();
  brush.moveTo(x - half, top);
  brush.quadraticCurveTo(x, top + apart * 0.12, x + half, top);
  brush.quadraticCurveTo(x, top + apart * 0.46, x - half, top);
  brush.fill();
}

const brightness = (colour: string): number => {
  const [red, green, blue] = channels(colour);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
};
