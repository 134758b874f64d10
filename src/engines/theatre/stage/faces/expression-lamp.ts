/** The face of a robot: lamps that shine, widen and arch, and a mouth that is not always the same slot. Called by `expression.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix, withAlpha } from '../painting/paint.js';
import type { FacePaint } from '../things/alive-face.js';
import type { Feeling } from './expression.js';
import type { Eye, MeasuredMouth } from './eyes-measured.js';

/** Lit from within: no hour dims it. */
const SHINE = '#7deaff';

export function drawLampEye(brush: SKRSContext2D, { x, y, rx, ry }: Eye, screen: string, feeling: Feeling): void {
  brush.fillStyle = screen;
  brush.beginPath();
  brush.ellipse(x, y, rx + 5, ry + 5, 0, 0, TURN);
  brush.fill();
  const middle = x - feeling.across * rx * 0.7;
  if (feeling.lids > 0.6) {
    const bow = (feeling.glad ? -1 : 1) * ry * 0.75;
    for (const [colour, wide] of [
      [withAlpha(SHINE, 0.3), rx * 1.7],
      [SHINE, rx * 0.95],
    ] as const) {
      brush.strokeStyle = colour;
      brush.lineWidth = wide;
      brush.beginPath();
      brush.moveTo(x - rx * 1.6, y - bow * 0.35);
      brush.quadraticCurveTo(x, y + bow * 1.15, x + rx * 1.6, y - bow * 0.35);
      brush.stroke();
    }
    return;
  }
  const wide = rx * (1.25 + 0.45 * feeling.wide);
  const high = ry * (1.1 + 0.12 * feeling.wide) * (1 - 0.75 * feeling.lids);
  const down = y + feeling.down * ry * 0.2;
  for (const [colour, more] of [
    [withAlpha(SHINE, 0.3), 5],
    [SHINE, 0],
  ] as const) {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.ellipse(middle, down, wide + more, high + more, 0, 0, TURN);
    brush.fill();
  }
  brush.fillStyle = '#ffffff';
  brush.beginPath();
  brush.ellipse(middle + wide * 0.25, down - high * 0.4, wide * 0.4, high * 0.3, 0, 0, TURN);
  brush.fill();
  if (feeling.brows === 0) return;
  // Cut off aslant, as by a lid.
  brush.fillStyle = screen;
  brush.beginPath();
  brush.ellipse(middle, down - high * 0.95, wide * 1.5, high * 0.6, 0, 0, TURN);
  brush.fill();
}

export function drawLampMouth(
  brush: SKRSContext2D,
  { x, y, wide }: MeasuredMouth,
  paintwork: string,
  paint: FacePaint,
  feeling: Feeling,
): void {
  // Where the picture has its slot.
  brush.fillStyle = paintwork;
  brush.beginPath();
  brush.roundRect(x - wide * 0.62, y - wide * 0.13, wide * 1.24, wide * 0.4, wide * 0.16);
  brush.fill();
  brush.fillStyle = 'rgba(255, 70, 120, 0.34)';
  brush.beginPath();
  for (const side of [-1, 1]) {
    brush.moveTo(x + side * wide * 1.06 + wide * 0.2, y - wide * 0.08);
    brush.ellipse(x + side * wide * 1.06, y - wide * 0.08, wide * 0.2, wide * 0.14, 0, 0, TURN);
  }
  brush.fill();
  const ink = mix(paintwork, '#1d1430', 0.82);
  const open = feeling.mouth;
  brush.strokeStyle = ink;
  brush.lineWidth = wide * 0.1;
  if (open <= 0.3) {
    const bow = wide * 0.34 * feeling.smile;
    brush.beginPath();
    brush.moveTo(x - wide * 0.5, y - bow * 0.2);
    brush.quadraticCurveTo(x, y + bow * 1.4, x + wide * 0.5, y - bow * 0.2);
    brush.stroke();
    return;
  }
  brush.beginPath();
  if (feeling.wide > 0.5 || feeling.smile < 0) {
    brush.ellipse(x, y + wide * 0.1, wide * 0.34, wide * (0.2 + 0.26 * open), 0, 0, TURN);
  } else {
    const deep = wide * (0.4 + 0.5 * open);
    brush.moveTo(x - wide * 0.62, y - wide * 0.1);
    brush.quadraticCurveTo(x, y + wide * 0.06, x + wide * 0.62, y - wide * 0.1);
    brush.bezierCurveTo(x + wide * 0.5, y + deep, x - wide * 0.5, y + deep, x - wide * 0.62, y - wide * 0.1);
    brush.closePath();
  }
  brush.fillStyle = paint.mouth;
  brush.stroke();
  brush.fill();
  brush.fillStyle = paint.tongue;
  brush.beginPath();
  brush.ellipse(x, y + wide * (0.16 + 0.2 * open), wide * 0.22, wide * 0.11 * (0.6 + open), 0, 0, TURN);
  brush.fill();
}
