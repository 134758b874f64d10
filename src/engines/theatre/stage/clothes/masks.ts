/**
 * What makes a face that of a hero, a vampire, a zombie or an elf: masks, fangs, stitches, pointed ears. Called by
 * `grown-head.ts`; radii of a head, its middle at the origin, looking left.
 */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Across } from '../people/child-head.js';

/** Colours already lit by the set. */
export interface Mask {
  /** About the eyes, down to the nose, over the whole face, a helm's plate with a glowing slit, or shadows about the eyes of who has not slept for long. */
  kind: 'eyes' | 'half' | 'webbed' | 'visor' | 'hollow';
  colour: string;
}

/** Before the eyes are drawn, which look out of it. */
export function drawMask(canvas: SKRSContext2D, { kind, colour }: Mask, at: Across): void {
  canvas.fillStyle = colour;
  if (kind === 'hollow') {
    canvas.save();
    canvas.globalAlpha *= 0.5;
    for (const x of [at(-0.36, -0.55), at(0.36, 0.05)]) {
      canvas.beginPath();
      canvas.ellipse(x, 0.1, at(0.34, 0.3), 0.36, 0, 0, TURN);
      canvas.fill();
    }
    canvas.restore();
    return;
  }
  const path = new Path2D();
  if (kind === 'eyes') {
    path.moveTo(at(0, -0.34), -0.18);
    path.bezierCurveTo(at(0.34, 0), -0.42, at(0.7, 0.44), -0.36, at(0.98, 0.78), -0.44);
    path.bezierCurveTo(at(0.94, 0.76), 0.1, at(0.72, 0.5), 0.46, at(0.36, 0.06), 0.42);
    path.quadraticCurveTo(at(0.1, -0.22), 0.38, at(0, -0.36), 0.2);
    path.quadraticCurveTo(at(-0.1, -0.44), 0.38, at(-0.36, -0.58), 0.42);
    path.bezierCurveTo(at(-0.72, -0.86), 0.46, at(-0.94, -0.96), 0.1, at(-0.98, -0.96), -0.44);
    path.bezierCurveTo(at(-0.7, -0.76), -0.36, at(-0.34, -0.56), -0.42, at(0, -0.34), -0.18);
  } else {
    const low = kind === 'half' ? 0.42 : 1.02;
    path.moveTo(at(-0.84, -0.86), -0.7);
    path.bezierCurveTo(at(-0.9, -0.94), 0, at(-0.86, -0.9), low * 0.8, at(-0.3, -0.5), low);
    path.quadraticCurveTo(at(0, -0.4), low - (kind === 'half' ? 0.22 : 0), at(0.3, 0), low);
    path.bezierCurveTo(at(0.86, 0.76), low * 0.8, at(0.9, 0.86), 0, at(0.84, 0.86), -0.7);
    path.quadraticCurveTo(0, -1.3, at(-0.84, -0.86), -0.7);
  }
  canvas.fill(path);
  if (kind === 'visor') drawSlit(canvas, colour, at);
  if (kind !== 'webbed') return;
  canvas.save();
  canvas.clip(path);
  canvas.strokeStyle = mix(colour, '#2a0a18', 0.6);
  canvas.lineWidth = 0.035;
  canvas.beginPath();
  const [x, y] = [at(0, -0.34), 0.24];
  for (let spoke = 0; spoke < 10; spoke++) {
    canvas.moveTo(x, y);
    canvas.lineTo(x + 1.7 * Math.cos((spoke / 10) * TURN + 0.3), y + 1.7 * Math.sin((spoke / 10) * TURN + 0.3));
  }
  for (const radius of [0.34, 0.64, 0.96, 1.28]) {
    canvas.moveTo(x + radius, y);
    canvas.arc(x, y, radius, 0, TURN);
  }
  canvas.stroke();
  canvas.restore();
}

/** Two slits for the eyes that glow red, bars before the mouth. */
function drawSlit(canvas: SKRSContext2D, colour: string, at: Across): void {
  for (const [low, thick, light] of [
    [0.02, 0.3, '#7a1420'],
    [0.02, 0.17, '#ff4a3a'],
    [0.0, 0.07, '#ffd0a0'],
  ] as const) {
    canvas.strokeStyle = light;
    canvas.lineWidth = thick;
    canvas.beginPath();
    canvas.moveTo(at(-0.66, -0.8), low - 0.16);
    canvas.lineTo(at(-0.14, -0.5), low + 0.06);
    canvas.moveTo(at(0.66, 0.36), low - 0.16);
    canvas.lineTo(at(0.14, -0.14), low + 0.06);
    canvas.stroke();
  }
  canvas.strokeStyle = mix(colour, '#c8c8e0', 0.4);
  canvas.lineWidth = 0.07;
  canvas.beginPath();
  for (const x of [-0.26, -0.09, 0.09, 0.26]) {
    canvas.moveTo(at(x, x - 0.36), 0.42);
    canvas.lineTo(at(x * 0.8, x * 0.8 - 0.36), 0.86);
  }
  canvas.stroke();
}

/** Large white eyes without a face about them. */
export function drawBlankEyes(canvas: SKRSContext2D, at: Across, body: Body): void {
  const high = lerp(0.3, 0.05, clamp(body.blink));
  for (const [x, side] of [
    [at(-0.38, -0.56), -1],
    [at(0.38, 0.06), 1],
  ] as const)
    for (const [colour, part] of [
      ['#1c1424', 1],
      ['#ffffff', 0.74],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.ellipse(x, 0.02, 0.3 * part, high * part, side * -0.5, 0, TURN);
      canvas.fill();
    }
}

/** Two teeth over the lower lip. */
export function drawFangs(canvas: SKRSContext2D, x: number, mouth: number): void {
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  for (const side of [-1, 1]) {
    canvas.moveTo(x + side * 0.16, mouth - 0.01);
    canvas.lineTo(x + side * 0.11, mouth + 0.19);
    canvas.lineTo(x + side * 0.05, mouth + 0.04);
  }
  canvas.fill();
}

/** A sewn wound over the brow, and one on the cheek. */
export function drawStitches(canvas: SKRSContext2D, skin: string, at: Across): void {
  canvas.strokeStyle = mix(skin, '#2a1a38', 0.66);
  canvas.lineWidth = 0.05;
  canvas.beginPath();
  for (const [fromX, fromY, toX, toY] of [
    [at(-0.5, -0.66), -0.56, at(0.1, -0.1), -0.66],
    [at(0.5, 0.3), 0.34, at(0.72, 0.56), 0.62],
  ] as const) {
    canvas.moveTo(fromX, fromY);
    canvas.lineTo(toX, toY);
    for (const part of [0.2, 0.5, 0.8]) {
      const [x, y] = [lerp(fromX, toX, part), lerp(fromY, toY, part)];
      canvas.moveTo(x - (toY - fromY) * 0.24, y + (toX - fromX) * 0.24 - 0.06);
      canvas.lineTo(x + (toY - fromY) * 0.24, y - (toX - fromX) * 0.24 + 0.06);
    }
  }
  canvas.stroke();
}

/** They stand out of the hair. */
export function drawPointedEars(canvas: SKRSContext2D, skin: string, at: Across): void {
  for (const side of [-1, 1]) {
    if (side < 0 && at(0, 1) > 0.5) continue;
    const [x, out] = [at(side * 0.84, 0.66), side * at(0.56, 0.42)];
    for (const [colour, part] of [
      [mix(skin, '#6a2040', 0.14), 1],
      [mix(skin, '#8a2040', 0.36), 0.55],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.moveTo(x - side * 0.06, 0.2 - 0.2 * part);
      canvas.quadraticCurveTo(x + out * 0.5 * part, -0.16 * part, x + out * part, 0.1 - 0.56 * part);
      canvas.quadraticCurveTo(x + out * 0.8 * part, 0.24, x - side * 0.06, 0.2 + 0.26 * part);
      canvas.fill();
    }
  }
}
