/** A hearth of field stones with its mantel, the logs in its fire and those beside it. */
import { type Brush, ball, disc, downward, type Frame, TURN, tonesOf } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Toner } from './furniture.js';

const STONES = ['#9c938c', '#b0a598', '#8a8488', '#a89a8a', '#958d8e'] as const;

export interface Hearth {
  x: number;
  /** Where the wall stands on the floor. */
  foot: number;
  wide: number;
  tall: number;
}

/** Field stones up to the roof, a mantel and the dark mouth of the hearth. */
export function paintHearth(canvas: Brush, frame: Frame, toned: Toner, { x, foot, wide, tall }: Hearth): void {
  const { span } = frame;

  const half = wide * 0.62;
  const next = random(19);
  const mortar = toned('#6a605c');
  canvas.fillStyle = mortar;
  canvas.fillRect(x - half, frame.top, half * 2, foot - frame.top + span * 0.02);
  const row = span * 0.05;
  for (let y = foot + span * 0.02; y > frame.top; y -= row) {
    let left = x - half + next() * span * 0.02;
    while (left < x + half - span * 0.02) {
      const long = Math.min(span * (0.05 + 0.05 * next()), x + half - left);
      const stone = tonesOf(toned(STONES[Math.floor(next() * STONES.length)]!), '#fff2dc', '#2c2440', 0.9);
      canvas.fillStyle = downward(canvas, y - row, y, [stone.light, stone.base, stone.shade]);
      canvas.beginPath();
      canvas.roundRect(
        left + span * 0.003,
        y - row + span * 0.003,
        long - span * 0.006,
        row - span * 0.006,
        span * 0.014,
      );
      canvas.fill();
      left += long;
    }
  }
  const top = foot - tall;
  canvas.fillStyle = downward(canvas, top, foot, ['#140a10', '#2a1210', '#4a1e12']);
  canvas.beginPath();
  canvas.moveTo(x - wide * 0.4, foot);
  canvas.lineTo(x - wide * 0.4, top + tall * 0.3);
  canvas.quadraticCurveTo(x, top - tall * 0.22, x + wide * 0.4, top + tall * 0.3);
  canvas.lineTo(x + wide * 0.4, foot);
  canvas.closePath();
  canvas.fill();
  const wood = tonesOf(toned('#8a5230'), '#f0b67a', '#2a0f18', 1);
  canvas.fillStyle = downward(canvas, top - span * 0.075, top - span * 0.03, [wood.light, wood.base, wood.shade]);
  canvas.beginPath();
  canvas.roundRect(x - half * 1.16, top - span * 0.075, half * 2.32, span * 0.045, span * 0.01);
  canvas.fill();
  for (const [across, colour] of [
    [-0.5, '#d8483c'],
    [-0.36, '#f0c85a'],
    [0.44, '#4f8f6a'],
  ] as const) {
    canvas.fillStyle = toned(colour);
    canvas.beginPath();
    canvas.roundRect(x + across * wide - span * 0.014, top - span * 0.115, span * 0.028, span * 0.042, span * 0.006);
    canvas.fill();
  }
  const slab = tonesOf(toned('#8d8480'), '#fff2dc', '#2c2440', 0.9);
  canvas.fillStyle = downward(canvas, foot - span * 0.012, foot + span * 0.035, [slab.light, slab.base, slab.shade]);
  canvas.beginPath();
  canvas.roundRect(x - half * 1.1, foot - span * 0.012, half * 2.2, span * 0.047, span * 0.008);
  canvas.fill();
}

export function log(canvas: Brush, toned: Toner, x: number, y: number, long: number, thick: number): void {
  const bark = tonesOf(toned('#6a4028'), '#e0a468', '#220c12', 1);
  canvas.fillStyle = downward(canvas, y - thick, y + thick, [bark.light, bark.base, bark.shade]);
  canvas.beginPath();
  canvas.roundRect(x - long, y - thick / 2, long * 2, thick, thick / 2);
  canvas.fill();
}

/** Split wood beside the hearth, seen from its ends. */
export function logPile(canvas: Brush, frame: Frame, toned: Toner, x: number, foot: number): void {
  const { span } = frame;
  const size = span * 0.022;
  for (let row = 0; row < 4; row++)
    for (let at = 0; at < 5 - row; at++) {
      const end = tonesOf(toned('#d8a66e'), '#fff0d0', '#5a2c1c', 0.9);
      const cx = x + (at - (4 - row) / 2) * size * 2.05;
      const cy = foot - size - row * size * 1.75;
      canvas.fillStyle = toned('#5f3a24');
      disc(canvas, cx, cy, size);
      ball(canvas, cx, cy, size * 0.8, end, 1);
      canvas.strokeStyle = end.shade;
      canvas.lineWidth = size * 0.09;
      canvas.beginPath();
      canvas.ellipse(cx, cy, size * 0.42, size * 0.42, 0, 0, TURN);
      canvas.stroke();
    }
}
