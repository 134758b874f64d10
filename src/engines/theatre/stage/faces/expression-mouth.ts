/** The mouth of a picture that has a face, from the front and from the side, and beaks. Called by `expression.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { channels, mix } from '../painting/paint.js';
import type { FacePaint } from '../things/alive-face.js';
import type { Feeling } from './expression.js';
import type { MeasuredMouth } from './eyes-measured.js';

export function drawMouth(
  brush: SKRSContext2D,
  mouth: MeasuredMouth,
  fur: string,
  paint: FacePaint,
  feeling: Feeling,
): void {
  const [red, green, blue] = channels(fur);
  const dark = 0.3 * red + 0.59 * green + 0.11 * blue < 80;
  const ink = dark ? mix(fur, '#ffffff', 0.5) : mix(fur, paint.ink, 0.8);
  const open = feeling.mouth;
  if (mouth.beak) {
    if (open > 0.3) openBeak(brush, mouth, fur, paint, open);
  } else if (open > 0.3) {
    openMouth(brush, mouth, ink, paint, open, feeling.smile < 0);
  } else if (!mouth.own) {
    closedMouth(brush, mouth, ink, feeling.smile);
  }
}

/** A line that curves up in joy and down in grief. */
function closedMouth(brush: SKRSContext2D, { x, y, wide, side }: MeasuredMouth, ink: string, smile: number): void {
  const left = side ? x : x - wide / 2;
  const right = left + wide;
  const bow = wide * (0.16 + 0.3 * smile);
  brush.strokeStyle = ink;
  brush.lineWidth = Math.max(2.4, Math.min(wide * 0.1, 4));
  brush.beginPath();
  if (side) {
    // The corner lies behind: a smile runs from the lips up to the cheek.
    brush.moveTo(left, y);
    brush.quadraticCurveTo(left + wide * 0.62, y + Math.max(0, bow) + 1, right, y - bow * 0.6);
  } else {
    brush.moveTo(left, y - bow * 0.4);
    brush.quadraticCurveTo(x, y + bow * 1.3, right, y - bow * 0.4);
  }
  brush.stroke();
}

function openMouth(
  brush: SKRSContext2D,
  { x, y, wide, side }: MeasuredMouth,
  ink: string,
  paint: FacePaint,
  open: number,
  sad: boolean,
): void {
  const left = side ? x : x - wide / 2;
  const right = left + wide;
  const middle = (left + right) / 2;
  const deep = wide * (side ? 0.25 + 0.6 * open : 0.25 + 0.5 * open);
  brush.beginPath();
  if (sad) {
    brush.ellipse(middle, y + deep * 0.3, wide * 0.4, deep * 0.5, 0, 0, TURN);
  } else if (side) {
    brush.moveTo(left, y + 1);
    brush.quadraticCurveTo(middle, y + wide * 0.1, right, y - wide * 0.16);
    brush.bezierCurveTo(right, y + deep * 0.75, left + wide * 0.4, y + deep * 1.25, left + wide * 0.1, y + deep * 0.8);
    brush.closePath();
  } else {
    brush.moveTo(left, y - 2);
    brush.quadraticCurveTo(middle, y + wide * 0.08, right, y - 2);
    brush.bezierCurveTo(right - wide * 0.04, y + deep * 1.3, left + wide * 0.04, y + deep * 1.3, left, y - 2);
    brush.closePath();
  }
  brush.save();
  brush.fillStyle = paint.mouth;
  brush.fill();
  brush.strokeStyle = ink;
  brush.lineWidth = 2.4;
  brush.stroke();
  brush.clip();
  brush.fillStyle = paint.tongue;
  brush.beginPath();
  brush.ellipse(middle, y + deep * 0.95, wide * 0.36, deep * 0.45, 0, 0, TURN);
  brush.fill();
  brush.restore();
}

/** The lower half of a beak drops. */
function openBeak(
  brush: SKRSContext2D,
  { x, y, wide }: MeasuredMouth,
  horn: string,
  paint: FacePaint,
  open: number,
): void {
  const drop = wide * (0.2 + 0.5 * open);
  brush.fillStyle = paint.mouth;
  brush.beginPath();
  brush.moveTo(x, y);
  brush.lineTo(x + wide, y - wide * 0.05);
  brush.lineTo(x + wide * 0.2, y + drop);
  brush.closePath();
  brush.fill();
  brush.fillStyle = mix(horn, '#a03c00', 0.25);
  brush.beginPath();
  brush.moveTo(x + wide * 0.15, y + drop * 0.85);
  brush.lineTo(x + wide, y);
  brush.quadraticCurveTo(x + wide * 0.75, y + drop * 1.1, x + wide * 0.15, y + drop * 0.85);
  brush.fill();
}
