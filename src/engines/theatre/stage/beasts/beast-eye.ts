/** One eye of an animal that the stage draws itself, with its brow and a tear. Called by `beast-face.ts`: the head's radius is the unit. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Feeling } from '../faces/expression.js';
import { traceOval } from '../painting/beast-shapes.js';
import { mix } from '../painting/paint.js';
import type { Coats } from './beast-colours.js';

export function drawEye(
  canvas: SKRSContext2D,
  [x, y]: readonly [x: number, y: number],
  size: number,
  wide: number,
  coats: Coats,
  feeling: Feeling,
): void {
  const rx = 0.2 * size * wide * (1 + 0.18 * feeling.wide);
  const ry = 0.26 * size * (1 + 0.22 * feeling.wide);
  if (feeling.lids > 0.6) {
    // On dark fur a wink in passing is a grey line, or it would be a scowl.
    canvas.strokeStyle = coats.lid ? (feeling.glad ? coats.lid : mix(coats.lid, coats.mark, 0.5)) : coats.ink;
    canvas.lineWidth = 0.085 * size;
    const bow = (feeling.glad ? -1 : 1) * ry * 0.85;
    canvas.beginPath();
    canvas.moveTo(x - rx * 1.1, y - bow * 0.3);
    canvas.quadraticCurveTo(x, y + bow * 1.1, x + rx * 1.1, y - bow * 0.3);
    canvas.stroke();
  } else {
    const high = ry * (1 - feeling.lids * 0.75);
    canvas.fillStyle = coats.white;
    canvas.beginPath();
    traceOval(canvas, x, y, rx, high);
    canvas.fill();
    canvas.strokeStyle = coats.ink;
    canvas.lineWidth = 0.035;
    canvas.stroke();
    const [pupilX, pupilY] = [x - feeling.across * rx * 0.26, y + feeling.down * high * 0.24];
    const pupil = 1 - 0.34 * feeling.wide;
    canvas.fillStyle = coats.ink;
    canvas.beginPath();
    traceOval(canvas, pupilX, pupilY, rx * 0.74 * pupil, Math.min(high * 0.96, ry * 0.74 * pupil));
    canvas.fill();
    canvas.fillStyle = '#ffffff';
    canvas.beginPath();
    const lit = rx * pupil;
    traceOval(canvas, pupilX - lit * 0.24, pupilY - high * pupil * 0.3, lit * 0.3, lit * 0.3);
    traceOval(canvas, pupilX + lit * 0.26, pupilY + high * pupil * 0.26, lit * 0.14, lit * 0.14);
    canvas.fill();
  }
  if (feeling.brows !== 0) {
    const slant = feeling.brows * 0.12;
    canvas.strokeStyle = coats.ink;
    canvas.lineWidth = 0.08;
    const side = wide < 1 ? -1 : 1;
    canvas.beginPath();
    // Not on dark fur.
    const brow = y - ry * (coats.lid ? 2.1 : 1.35);
    canvas.moveTo(x - rx, brow + slant * side);
    canvas.lineTo(x + rx, brow - slant * side);
    canvas.stroke();
  }
  if (feeling.tears > 0) {
    canvas.fillStyle = '#74ccff';
    canvas.beginPath();
    traceOval(canvas, x, y + ry + 0.1 + feeling.drip * 0.5, 0.08, 0.12);
    canvas.fill();
  }
}
