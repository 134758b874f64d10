/** A chair lift whose chairs travel along the rope, and the gates of a slalom. */
import { type Brush, glow, polygon, tonesOf, withAlpha } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';
import { roundFill } from './clay.js';

export interface Lift {
  /** The lower and the upper end of its rope, pixels. */
  from: readonly [number, number];
  to: readonly [number, number];
  /** Height of a pylon at the lower end; those farther up are smaller. */
  pylon: number;
  distance: number;
}

const scaleAt = (part: number) => 1 - 0.62 * part;

function ropeAt({ from, to }: Lift, part: number): [number, number] {
  const sag = Math.sin(part * Math.PI * 3) ** 2 * 0.012 * Math.abs(to[0] - from[0]) * scaleAt(part);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part + sag];
}

/** Pylons, rope and moving chairs. */
export function liftLayer(context: SetContext, lift: Lift, { depth, sort }: { depth: number; sort: number }): Layer {
  const { palette } = context;
  const steel = tonesOf(tone(palette, '#8a96aa', lift.distance), '#ffffff', '#242c54', 1);
  const seats = ['#e8483c', '#f0b03c', '#3f8fe0', '#3fb07a'].map((colour) =>
    tonesOf(tone(palette, colour, lift.distance)),
  );
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const part of [0.98, 0.66, 0.34, 0.02]) {
        const [x, y] = ropeAt(lift, part);
        const size = lift.pylon * scaleAt(part);
        glow(canvas, x, y + size, size * 0.2, palette.shadow, 0.5, 0.25);
        canvas.fillStyle = roundFill(canvas, x - size * 0.045, x + size * 0.045, steel, palette.side);
        polygon(canvas, [
          [x - size * 0.035, y],
          [x + size * 0.035, y],
          [x + size * 0.055, y + size],
          [x - size * 0.055, y + size],
        ]);
        canvas.fill();
        canvas.fillStyle = steel.base;
        canvas.beginPath();
        canvas.roundRect(x - size * 0.2, y - size * 0.03, size * 0.4, size * 0.055, size * 0.02);
        canvas.fill();
      }
      canvas.strokeStyle = withAlpha(steel.shade, 0.9);
      canvas.lineWidth = Math.max(0.8, lift.pylon * 0.016);
      canvas.beginPath();
      for (let step = 0; step <= 40; step++) canvas.lineTo(...ropeAt(lift, step / 40));
      canvas.stroke();
      for (let chair = 7; chair >= 0; chair--) {
        const part = (chair / 8 + t * 0.022) % 1;
        const [x, y] = ropeAt(lift, part);
        const size = lift.pylon * 0.36 * scaleAt(part);
        const tones = seats[chair % 4]!;
        canvas.save();
        canvas.translate(x, y);
        canvas.rotate(0.06 * Math.sin(t * 1.7 + chair));
        canvas.strokeStyle = steel.shade;
        canvas.lineWidth = Math.max(0.8, size * 0.06);
        canvas.beginPath();
        canvas.moveTo(0, 0);
        canvas.lineTo(0, size * 0.5);
        canvas.moveTo(-size * 0.4, size * 0.98);
        canvas.lineTo(-size * 0.4, size * 0.5);
        canvas.lineTo(size * 0.4, size * 0.5);
        canvas.lineTo(size * 0.4, size * 0.98);
        canvas.stroke();
        canvas.fillStyle = tones.base;
        canvas.beginPath();
        canvas.roundRect(-size * 0.38, size * 0.54, size * 0.76, size * 0.34, size * 0.08);
        canvas.fill();
        canvas.fillStyle = tones.light;
        canvas.beginPath();
        canvas.roundRect(-size * 0.42, size * 0.84, size * 0.84, size * 0.14, size * 0.06);
        canvas.fill();
        canvas.restore();
      }
    },
  };
}

/** A slalom gate: two poles and a cloth between them that flutters. */
export function gateLayer(
  context: SetContext,
  gates: readonly (readonly [x: number, y: number, height: number, colour: string])[],
  { depth, sort }: { depth: number; sort: number },
): Layer {
  const { palette } = context;
  const paint = (canvas: Brush, t: number, x: number, y: number, height: number, colour: string) => {
    const tones = tonesOf(tone(palette, colour, 0.04));
    const wide = height * 0.5;
    for (const side of [0, wide]) {
      glow(canvas, x + side, y, height * 0.12, palette.shadow, 0.45, 0.3);
      canvas.fillStyle = roundFill(canvas, x + side - height * 0.022, x + side + height * 0.022, tones, palette.side);
      canvas.beginPath();
      canvas.roundRect(x + side - height * 0.022, y - height, height * 0.044, height, height * 0.02);
      canvas.fill();
    }
    const flutter = (part: number) => height * 0.02 * Math.sin(part * 7 + t * 6 + x);
    canvas.fillStyle = tones.base;
    canvas.beginPath();
    for (let step = 0; step <= 8; step++) canvas.lineTo(x + (wide * step) / 8, y - height * 0.94 + flutter(step / 8));
    for (let step = 8; step >= 0; step--)
      canvas.lineTo(x + (wide * step) / 8, y - height * 0.5 + flutter(step / 8 + 0.1));
    canvas.fill();
    canvas.fillStyle = withAlpha('#ffffff', 0.85);
    canvas.beginPath();
    for (let step = 0; step <= 8; step++) canvas.lineTo(x + (wide * step) / 8, y - height * 0.78 + flutter(step / 8));
    for (let step = 8; step >= 0; step--)
      canvas.lineTo(x + (wide * step) / 8, y - height * 0.66 + flutter(step / 8 + 0.05));
    canvas.fill();
  };
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const [x, y, height, colour] of gates) paint(canvas, t, x, y, height, colour);
    },
  };
}
