/**
 * Drawn wings for whoever flies and has none in the picture: birds that sit, and pigs. Called by `figure.ts`, the
 * far wing before the body and the near one after it; looking left, lengths in own heights.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { mix } from '../painting/paint.js';

export interface Wing {
  colour: string;
  /** Where it grows, and how long it is. */
  x: number;
  y: number;
  span: number;
  /** Half of the width of what is seen from the front: it has a wing on either side. */
  half?: number;
}

const FEATHERS = 5;
/** Up and down strokes of a wing seen from the side: it never vanishes at the middle of its beat. */
const THINNEST = 0.2;

/** Its wings before or after the body, `beat` from −1 down to 1 up; `colour` already lit. */
export function drawWings(
  canvas: SKRSContext2D,
  wing: Wing,
  colour: string,
  beat: number,
  near: boolean,
  height: number,
): void {
  if (wing.half === undefined) {
    drawWing(canvas, wing, colour, beat, near, height);
    return;
  }
  if (near) return;
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.scale(side, 1);
    drawWing(canvas, { ...wing, x: wing.half }, colour, beat, true, height);
    canvas.restore();
  }
}

/** One wing, `beat` from −1 down to 1 up; `colour` already lit. */
function drawWing(
  canvas: SKRSContext2D,
  wing: Wing,
  colour: string,
  beat: number,
  near: boolean,
  height: number,
): void {
  const span = wing.span * height;
  const open = Math.abs(beat) < THINNEST ? THINNEST * Math.sign(beat || 1) : beat;
  canvas.save();
  canvas.translate((wing.x - (near ? 0 : 0.1)) * height, wing.y * height);
  // Upright at the top of the beat, swept back and hanging at its foot.
  canvas.transform(1, 0, near ? 0.5 : 0.3, 1, 0, 0);
  canvas.scale(1, open);
  traceWing(canvas, span);
  const shade = canvas.createLinearGradient(0, 0, span * 0.3, -span);
  const tone = near ? colour : mix(colour, '#20183c', 0.28);
  shade.addColorStop(0, mix(tone, '#ffffff', 0.3));
  shade.addColorStop(0.45, tone);
  shade.addColorStop(1, mix(tone, '#20183c', 0.3));
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.strokeStyle = mix(tone, '#20183c', 0.35);
  canvas.globalAlpha *= 0.5;
  canvas.lineWidth = height * 0.009;
  for (let feather = 1; feather < FEATHERS; feather++) {
    const [x, y] = tipOf(feather - 0.5, span);
    canvas.beginPath();
    canvas.moveTo(span * (0.1 + 0.04 * feather), -span * 0.1);
    canvas.quadraticCurveTo(x * 0.5, y * 0.7, x * 0.9, y * 0.88);
    canvas.stroke();
  }
  canvas.restore();
}

/** The leading edge up to the tip, then feather by feather back to the root. */
function traceWing(canvas: SKRSContext2D, span: number): void {
  canvas.beginPath();
  canvas.moveTo(-span * 0.16, span * 0.04);
  canvas.bezierCurveTo(-span * 0.3, -span * 0.45, -span * 0.12, -span * 0.95, span * 0.12, -span);
  for (let feather = 1; feather <= FEATHERS; feather++) {
    const [x, y] = tipOf(feather, span);
    const [middleX, middleY] = tipOf(feather - 0.45, span);
    canvas.quadraticCurveTo(middleX * 1.18, middleY * 1.06, x * 0.94, y);
  }
  canvas.quadraticCurveTo(span * 0.3, span * 0.14, -span * 0.16, span * 0.04);
  canvas.closePath();
}

/** Tips of the feathers, from the wing's own tip (0) down its back to the body. */
function tipOf(feather: number, span: number): readonly [number, number] {
  const part = feather / FEATHERS;
  return [span * (0.12 + 0.5 * Math.sin(part * Math.PI * 0.62)), -span * (1 - 1.02 * part ** 1.15)];
}
