/** Two eyes that look out of the dark under something that is lifted. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, smooth, TURN } from './easing.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number; y: number; strength: number }, height: number) => void;

/** Half the width of the gap, how far what is lifted hides its top, and the eyes' half width and distance; own heights. */
const GAP = 0.41;
const HIDDEN = 0.07;
const EYE = 0.072;
const APART = 0.1;

export const PEEPING_SIGN = {
  /** The gap under what is lifted by `PEEPING_RISE`, up from where it stood; age in seconds. */
  peeping(canvas, { age, strength }, height) {
    const deep = PEEPING_RISE * strength;
    canvas.scale(height, height);
    canvas.globalAlpha = 1;
    canvas.beginPath();
    canvas.rect(-0.6, -deep, 1.2, deep);
    canvas.clip();
    canvas.translate(0, -deep);
    canvas.fillStyle = '#2c2230';
    canvas.beginPath();
    canvas.roundRect(-GAP, -HIDDEN, GAP * 2, deep + HIDDEN, 0.03);
    canvas.fill();
    // To one side, to the other, a blink between.
    const looks = age < 0.3 ? -1 : 1;
    const shut = 1 - Math.abs(clamp((age - 0.3) / 0.06, -1, 1));
    for (const side of [-1, 1]) {
      canvas.fillStyle = '#ffffff';
      canvas.beginPath();
      canvas.ellipse(side * APART, deep * 0.52, EYE, EYE * 1.15 * (1 - 0.9 * smooth(shut)), 0, 0, TURN);
      canvas.fill();
      canvas.fillStyle = '#241a38';
      canvas.beginPath();
      canvas.ellipse(
        side * APART + looks * EYE * 0.34,
        deep * 0.54,
        EYE * 0.56,
        EYE * 0.7 * (1 - 0.9 * smooth(shut)),
        0,
        0,
        TURN,
      );
      canvas.fill();
    }
  },
} satisfies Record<string, Draw>;

/** How far it is lifted, own heights. */
export const PEEPING_RISE = 0.25;
