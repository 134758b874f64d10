/** A finish line in the air: a chequered banner between two pylons that hover, its lamps running. Called by `effects.ts`. */
import { TURN } from '../easing.js';
import { disc, glow } from '../paint.js';
import type { Show } from './showing.js';

/** Half its width, how high its pylons are and its banner is, spans; fields of the banner across and down. */
const HALF = 0.5;
const PYLON = 0.46;
const BANNER = 0.12;
const FIELDS = [14, 2] as const;

export const finish: Show = (canvas, { age, k, span }) => {
  const [half, top, deep] = [HALF * span, -PYLON * span, BANNER * span];
  canvas.globalAlpha = k;
  for (const side of [-1, 1]) {
    glow(canvas, side * half, 0, span * 0.09, '#5ff0ff', 0.8 * k, 0.5);
    canvas.fillStyle = '#f4f2ff';
    canvas.beginPath();
    canvas.roundRect(side * half - span * 0.018, top - span * 0.03, span * 0.036, -top + span * 0.03, span * 0.018);
    canvas.fill();
    canvas.fillStyle = side < 0 ? '#ff5f7e' : '#ffb52e';
    for (const part of [0.3, 0.6]) canvas.fillRect(side * half - span * 0.018, top * part, span * 0.036, span * 0.05);
  }
  // It waves a little, field by field.
  const wide = (2 * half) / FIELDS[0];
  const sagAt = (field: number): number => {
    const across = field / FIELDS[0];
    return span * (0.05 * Math.sin(across * Math.PI) + 0.008 * Math.sin(across * TURN * 1.5 + age * 5));
  };
  for (let field = 0; field < FIELDS[0]; field++)
    for (let row = 0; row < FIELDS[1]; row++) {
      const [left, upper, lower] = [-half + field * wide, row / FIELDS[1], (row + 1) / FIELDS[1]];
      canvas.fillStyle = (field + row) % 2 ? '#2a2348' : '#fffdf6';
      canvas.beginPath();
      canvas.moveTo(left, top + sagAt(field) + deep * upper);
      canvas.lineTo(left + wide + 0.5, top + sagAt(field + 1) + deep * upper);
      canvas.lineTo(left + wide + 0.5, top + sagAt(field + 1) + deep * lower);
      canvas.lineTo(left, top + sagAt(field) + deep * lower);
      canvas.fill();
    }
  for (let lamp = 0; lamp <= FIELDS[0]; lamp++) {
    canvas.fillStyle = (lamp + Math.floor(age * 7)) % 3 ? '#ffcf5a' : '#fffbe6';
    disc(canvas, -half + lamp * wide, top + sagAt(lamp), span * 0.009);
  }
};
