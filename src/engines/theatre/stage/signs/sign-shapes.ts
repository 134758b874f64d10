/** Shapes that signs are made of: notes, hearts, drops, stars. Called by `signs.ts` and `head.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { DISPLAY } from '../painting/fonts.js';

export const NOTE_COLOURS = ['#7b4be0', '#e0457b', '#1f8fd0', '#f08a24'] as const;
export const CONFETTI = ['#ff4d6d', '#ffd23f', '#3fc1ff', '#6ee06e', '#c77dff', '#ff9f43'] as const;

export function drawNote(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  size: number,
  index: number,
  alpha: number,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(0.2 * Math.sin(index * 2 + y * 0.05));
  canvas.globalAlpha *= alpha;
  const twin = index % 2 === 0;
  const wide = twin ? size * 0.62 : size * 0.34;
  const trace = (grown: number): void => {
    canvas.beginPath();
    for (const at of twin ? [-wide / 2, wide / 2] : [0])
      canvas.ellipse(at - size * 0.14, size * 0.4, size * 0.2 + grown, size * 0.15 + grown, -0.35, 0, TURN);
    canvas.fill();
    canvas.lineWidth = size * 0.1 + 2 * grown;
    canvas.beginPath();
    for (const at of twin ? [-wide / 2, wide / 2] : [0]) {
      canvas.moveTo(at + size * 0.03, size * 0.38);
      canvas.lineTo(at + size * 0.03, -size * 0.42);
    }
    canvas.stroke();
    canvas.lineWidth = size * 0.18 + 2 * grown;
    canvas.beginPath();
    canvas.moveTo(twin ? -wide / 2 + size * 0.02 : size * 0.03, -size * 0.38);
    canvas.lineTo(twin ? wide / 2 + size * 0.04 : size * 0.3, twin ? -size * 0.44 : -size * 0.16);
    canvas.stroke();
  };
  canvas.lineCap = 'round';
  canvas.fillStyle = canvas.strokeStyle = '#ffffff';
  trace(size * 0.07);
  canvas.fillStyle = canvas.strokeStyle = NOTE_COLOURS[index % NOTE_COLOURS.length]!;
  trace(0);
  canvas.restore();
}

export function drawHeart(canvas: SKRSContext2D, x: number, y: number, size: number, alpha: number): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.globalAlpha *= alpha;
  canvas.beginPath();
  canvas.moveTo(0, size * 0.95);
  canvas.bezierCurveTo(-size * 1.5, -size * 0.1, -size * 0.85, -size * 1.15, 0, -size * 0.4);
  canvas.bezierCurveTo(size * 0.85, -size * 1.15, size * 1.5, -size * 0.1, 0, size * 0.95);
  canvas.fillStyle = '#f2345f';
  canvas.fill();
  canvas.fillStyle = 'rgba(255,255,255,0.55)';
  canvas.beginPath();
  canvas.ellipse(-size * 0.42, -size * 0.35, size * 0.2, size * 0.13, -0.7, 0, TURN);
  canvas.fill();
  canvas.restore();
}

/** A tear or a drop of sweat, its point up. */
export function drawDrop(canvas: SKRSContext2D, x: number, y: number, size: number, alpha: number): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.globalAlpha *= alpha;
  canvas.fillStyle = '#4db8ff';
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = size * 0.24;
  canvas.beginPath();
  canvas.moveTo(0, -size * 1.5);
  canvas.bezierCurveTo(size * 0.3, -size * 0.7, size, -size * 0.3, size, size * 0.2);
  canvas.arc(0, size * 0.2, size, 0, Math.PI);
  canvas.bezierCurveTo(-size, -size * 0.3, -size * 0.3, -size * 0.7, 0, -size * 1.5);
  canvas.stroke();
  canvas.fill();
  canvas.restore();
}

export function write(
  canvas: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  alpha: number,
  colour: string,
): void {
  canvas.save();
  canvas.globalAlpha *= alpha;
  canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
  canvas.textAlign = 'center';
  canvas.lineJoin = 'round';
  canvas.lineWidth = size * 0.2;
  canvas.strokeStyle = '#4a2c10';
  canvas.fillStyle = colour;
  canvas.strokeText(text, x, y);
  canvas.fillText(text, x, y);
  canvas.restore();
}

export function star(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  radius: number,
  points: number,
  inner: number,
  colour: string,
  alpha: number,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.globalAlpha *= alpha;
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (let corner = 0; corner < points * 2; corner++) {
    const far = corner % 2 ? radius * inner : radius * (1 - 0.18 * ((corner * 0.309) % 1));
    const angle = (corner / points) * Math.PI - Math.PI / 2;
    canvas.lineTo(Math.cos(angle) * far, Math.sin(angle) * far);
  }
  canvas.closePath();
  canvas.fill();
  canvas.restore();
}

export function ball(canvas: SKRSContext2D, x: number, y: number, radius: number, colour: string, alpha: number): void {
  if (radius < 0.3 || alpha <= 0) return;
  canvas.save();
  canvas.globalAlpha *= alpha;
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
  canvas.restore();
}
