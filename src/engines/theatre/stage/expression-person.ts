/**
 * The face of a person: large round eyes over the small ones of the picture, rosy cheeks, and a mouth where the
 * picture's own smile does not say it. Called by `expression.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { FacePaint } from './alive-face.js';
import { lerp, TURN } from './easing.js';
import type { Feeling, Tone } from './expression.js';
import type { Eye, MeasuredFace } from './eyes-measured.js';
import { channels, mix } from './paint.js';

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
  if (face.moustache && face.mouth) drawMoustache(brush, face.mouth, apart, paint.ink, feeling);
  for (const [index, eye] of face.eyes.entries()) {
    const side = index === 0 ? -1 : 1;
    if (face.mouth) blush(brush, eye.x + side * apart * 0.2, eye.y + apart * 0.44, apart * 0.2, paint.cheek);
    drawEye(brush, eye, apart, side, skinOf(tones[index]!), paint, feeling, face.lashes ?? false);
    if (face.moustache && feeling.brows === 0) drawBushyBrow(brush, eye, side, paint.ink, feeling);
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

/** Brown, of whatever ink faces are drawn with. */
const hairOf = (ink: string): string => mix(ink, '#7a4424', 0.55);

/** Two wings under the nose, whose tips curl up; they rise with a laugh. */
function drawMoustache(
  brush: SKRSContext2D,
  { x, y }: { x: number; y: number },
  apart: number,
  ink: string,
  { mouth }: Feeling,
): void {
  const top = y - apart * (0.38 + 0.03 * mouth);
  brush.fillStyle = hairOf(ink);
  brush.strokeStyle = mix(hairOf(ink), '#ffffff', 0.3);
  brush.lineWidth = apart * 0.03;
  for (const side of [-1, 1]) {
    const at = (across: number, down: number): [number, number] => [x + side * across * apart, top + down * apart];
    brush.beginPath();
    brush.moveTo(...at(0, 0.02));
    brush.bezierCurveTo(...at(0.14, -0.08), ...at(0.3, -0.02), ...at(0.42, 0.1));
    brush.bezierCurveTo(...at(0.5, 0.16), ...at(0.6, 0.1), ...at(0.58, -0.04));
    brush.bezierCurveTo(...at(0.72, 0.12), ...at(0.6, 0.34), ...at(0.4, 0.32));
    brush.bezierCurveTo(...at(0.24, 0.32), ...at(0.1, 0.26), ...at(0, 0.18));
    brush.closePath();
    brush.fill();
    brush.beginPath();
    brush.moveTo(...at(0.12, 0.07));
    brush.quadraticCurveTo(...at(0.3, 0.06), ...at(0.42, 0.2));
    brush.stroke();
  }
}

function drawBushyBrow(
  brush: SKRSContext2D,
  { x, y, rx, ry }: Eye,
  side: number,
  ink: string,
  { wide }: Feeling,
): void {
  const up = y - ry * (1.5 + 0.3 * wide);
  brush.strokeStyle = hairOf(ink);
  brush.lineWidth = rx * 0.42;
  brush.beginPath();
  brush.moveTo(x - side * rx * 0.75, up + ry * 0.04);
  brush.quadraticCurveTo(x, up - ry * 0.36, x + side * rx * 0.9, up + ry * 0.14);
  brush.stroke();
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

function oval(brush: SKRSContext2D, colour: string, x: number, y: number, rx: number, ry: number): void {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.ellipse(x, y, rx, ry, 0, 0, TURN);
  brush.fill();
}

/** Skin over what the picture shows there, without an edge. */
function patch(brush: SKRSContext2D, colour: string, x: number, y: number, rx: number, ry: number): void {
  const soft = brush.createRadialGradient(0, 0, 0, 0, 0, 1.16);
  soft.addColorStop(0, colour);
  soft.addColorStop(0.68, colour);
  soft.addColorStop(1, `${colour}00`);
  brush.save();
  brush.translate(x, y);
  brush.scale(rx, ry);
  brush.fillStyle = soft;
  brush.fillRect(-1.2, -1.2, 2.4, 2.4);
  brush.restore();
}

function drawEye(
  brush: SKRSContext2D,
  { x, y, rx, ry }: Eye,
  apart: number,
  side: number,
  skin: string,
  paint: FacePaint,
  feeling: Feeling,
  lashes: boolean,
): void {
  const lash = mix(skin, paint.ink, 0.9);
  patch(brush, skin, x + side * apart * 0.03, y - apart * 0.03, apart * 0.48, apart * 0.27);
  if (feeling.lids > 0.6) {
    const bow = (feeling.glad ? -1 : 1) * apart * 0.2;
    brush.strokeStyle = lash;
    brush.lineWidth = apart * 0.085;
    brush.beginPath();
    brush.moveTo(x - rx * 0.95, y - bow * 0.4);
    brush.quadraticCurveTo(x, y + bow, x + rx * 0.95, y - bow * 0.4);
    brush.stroke();
  } else {
    openEye(brush, x, y, rx, ry * (1 + 0.16 * feeling.wide), skin, lash, paint, feeling);
    if (lashes && feeling.lids < 0.3) {
      brush.lineWidth = apart * 0.05;
      brush.beginPath();
      brush.moveTo(x + side * rx * 0.86, y - ry * 0.5);
      brush.lineTo(x + side * rx * 1.34, y - ry * 0.92);
      brush.moveTo(x + side * rx * 0.98, y - ry * 0.2);
      brush.lineTo(x + side * rx * 1.44, y - ry * 0.44);
      brush.stroke();
    }
  }
  if (feeling.brows !== 0) drawBrow(brush, x, y - ry * 1.5, rx, side, lash, feeling.brows);
  if (feeling.tears > 0) drawTear(brush, x + side * rx * 0.3, y + ry * 0.9, apart, feeling.drip);
}

function openEye(
  brush: SKRSContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
  skin: string,
  lash: string,
  paint: FacePaint,
  feeling: Feeling,
): void {
  oval(brush, mix(skin, paint.ink, 0.34), x, y, rx * 1.05, ry * 1.04);
  brush.save();
  oval(brush, paint.white, x, y, rx, ry);
  brush.clip();
  const iris = rx * 0.7;
  const tall = ry * 0.74;
  const irisX = x - feeling.across * rx * 0.24;
  const irisY = y + ry * 0.06 + feeling.down * ry * 0.2;
  oval(brush, mix(paint.ink, '#7a3f1c', 0.6), irisX, irisY, iris, tall);
  oval(brush, paint.ink, irisX, irisY - tall * 0.08, iris * 0.66, tall * 0.74);
  oval(brush, mix(paint.ink, '#c9824a', 0.5), irisX, irisY + tall * 0.62, iris * 0.5, tall * 0.22);
  oval(brush, paint.white, irisX + iris * 0.32, irisY - tall * 0.36, iris * 0.34, tall * 0.3);
  oval(brush, paint.white, irisX - iris * 0.36, irisY + tall * 0.3, iris * 0.15, tall * 0.14);
  if (feeling.lids > 0.1) {
    brush.fillStyle = mix(skin, paint.ink, 0.1);
    brush.fillRect(x - rx * 1.1, y - ry * 1.1, rx * 2.2, ry * 2.2 * feeling.lids);
  }
  brush.restore();
  const lid = lerp(-1, 1, feeling.lids) * ry;
  brush.strokeStyle = lash;
  brush.lineWidth = rx * 0.2;
  brush.beginPath();
  if (feeling.lids > 0.1) {
    const half = rx * Math.sqrt(Math.max(0.1, 1 - (lid / ry) ** 2));
    brush.moveTo(x - half, y + lid);
    brush.lineTo(x + half, y + lid);
  } else brush.ellipse(x, y, rx, ry, 0, -0.86 * Math.PI, -0.14 * Math.PI);
  brush.stroke();
}

/** Up to the middle in grief, down to it in anger. */
function drawBrow(
  brush: SKRSContext2D,
  x: number,
  y: number,
  rx: number,
  side: number,
  colour: string,
  brows: number,
): void {
  brush.strokeStyle = colour;
  brush.lineWidth = rx * 0.34;
  brush.beginPath();
  brush.moveTo(x - side * rx, y + brows * rx * 0.42);
  brush.lineTo(x + side * rx, y - brows * rx * 0.42);
  brush.stroke();
}

function drawTear(brush: SKRSContext2D, x: number, y: number, apart: number, drip: number): void {
  const wide = apart * 0.17;
  const long = apart * 0.62;
  brush.fillStyle = '#6cc8ff';
  brush.beginPath();
  brush.roundRect(x - wide / 2, y, wide, long, wide / 2);
  brush.arc(x, y + long * (0.5 + 0.6 * drip), wide * 0.75, 0, TURN);
  brush.fill();
  brush.fillStyle = 'rgba(255,255,255,0.7)';
  brush.fillRect(x - wide * 0.22, y + wide * 0.4, wide * 0.24, long * 0.6);
}

/** The picture smiles by itself; open, sad and astonished mouths are drawn over it, without teeth. */
function drawMouth(
  brush: SKRSContext2D,
  { x, y }: { x: number; y: number },
  apart: number,
  skin: string,
  paint: FacePaint,
  { mouth, smile, wide, tears }: Feeling,
): void {
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
