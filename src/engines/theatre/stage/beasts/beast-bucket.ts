/** A bucket over a head, and two eyes in its dark. Called by `beast-head.ts` in place of the head: its radius is the unit, its middle the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { traceOval } from '../painting/beast-shapes.js';
import { clamp, wrap } from '../painting/easing.js';
import { channels } from '../painting/paint.js';
import type { Coats } from './beast-colours.js';

const BLUE = ['#9fd2ff', '#4c9bea', '#2766b4'] as const;
const EDGE = '#173f78';
const DARK = '#0f1730';
const STEEL = '#c3cbdd';
/** Half as wide above and at the brim, and how far up and down it reaches. */
const TOP = [0.86, -1.42] as const;
const BRIM = [1.36, 0.86, 0.5] as const;
/** Somebody in there blinks so often, seconds. */
const BLINKS = 1.1;

export function drawBucketed(canvas: SKRSContext2D, coats: Coats, body: Body): void {
  const lit = litBy(coats.white);
  const [topHalf, top] = TOP;
  const [half, brim, deep] = BRIM;
  canvas.save();
  canvas.translate(-0.1, 0.05);
  canvas.beginPath();
  canvas.moveTo(-topHalf, top);
  canvas.bezierCurveTo(-topHalf * 0.6, top - 0.22, topHalf * 0.6, top - 0.22, topHalf, top);
  canvas.lineTo(half, brim);
  canvas.lineTo(-half, brim);
  canvas.closePath();
  canvas.strokeStyle = lit(EDGE);
  canvas.lineWidth = 0.1;
  canvas.stroke();
  const shade = canvas.createLinearGradient(-half, 0, half, 0);
  shade.addColorStop(0, lit(BLUE[1]));
  shade.addColorStop(0.26, lit(BLUE[0]));
  shade.addColorStop(0.55, lit(BLUE[1]));
  shade.addColorStop(1, lit(BLUE[2]));
  canvas.fillStyle = shade;
  canvas.fill();
  // Rings pressed into it.
  canvas.strokeStyle = lit(BLUE[2]);
  canvas.lineWidth = 0.06;
  for (const y of [-1.12, -0.9]) {
    const at = topHalf + ((y - top) / (brim - top)) * (half - topHalf);
    canvas.beginPath();
    canvas.moveTo(-at, y);
    canvas.quadraticCurveTo(0, y + 0.24, at, y);
    canvas.stroke();
  }
  canvas.beginPath();
  traceOval(canvas, 0, brim, half + 0.06, deep);
  canvas.fillStyle = lit(BLUE[0]);
  canvas.strokeStyle = lit(EDGE);
  canvas.lineWidth = 0.08;
  canvas.stroke();
  canvas.fill();
  canvas.save();
  canvas.beginPath();
  traceOval(canvas, 0, brim + 0.02, half - 0.1, deep - 0.12);
  canvas.fillStyle = DARK;
  canvas.fill();
  canvas.clip();
  const blinks = wrap((body.clock + body.whim) / BLINKS) < 0.12;
  const look = 0.1 * clamp(body.gaze, -1, 1);
  for (const side of [-1, 1]) {
    const x = -0.12 + side * 0.36;
    canvas.fillStyle = '#ffffff';
    canvas.beginPath();
    traceOval(canvas, x, brim - 0.02, 0.25, blinks ? 0.035 : 0.27);
    canvas.fill();
    if (blinks) continue;
    canvas.fillStyle = '#1b1330';
    canvas.beginPath();
    traceOval(canvas, x - look, brim + 0.03, 0.13, 0.16);
    canvas.fill();
    canvas.fillStyle = '#ffffff';
    canvas.beginPath();
    traceOval(canvas, x - look - 0.05, brim - 0.05, 0.05, 0.05);
    canvas.fill();
  }
  canvas.restore();
  // The handle hangs down before it.
  const swing = 0.12 * Math.sin(body.clock * 6);
  canvas.lineCap = 'round';
  for (const [tone, wide] of [
    [EDGE, 0.13],
    [STEEL, 0.07],
  ] as const) {
    canvas.strokeStyle = lit(tone);
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.moveTo(-half, brim - 0.1);
    canvas.bezierCurveTo(-half * 0.8 + swing, brim + 1.05, half * 0.8 + swing, brim + 1.05, half, brim - 0.1);
    canvas.stroke();
  }
  canvas.restore();
}

/** What the light of the stage makes of a colour, by what it makes of white. */
function litBy(white: string): (colour: string) => string {
  const light = channels(white);
  return (colour) => {
    const own = channels(colour);
    return `rgb(${own.map((value, index) => Math.round((value * light[index]!) / 255)).join(',')})`;
  };
}
