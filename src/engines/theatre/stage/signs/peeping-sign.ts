/** A burger that looks out from under a dome that it lifts. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, smooth, TURN } from '../painting/easing.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number; y: number; strength: number }, height: number) => void;

/** Half the width of who looks out, how far what is lifted hides its top, and the eyes' half width and distance; own heights. */
const HALF = 0.35;
const HIDDEN = 0.07;
const EYE = 0.07;
const APART = 0.095;
/** A burger, from the bun under the dome down: colours, and where each begins, parts of the gap. */
const LAYERS = [
  ['#f0ad55', 0],
  ['#5fb43c', 0.62],
  ['#8a4a2c', 0.72],
  ['#f2a878', 0.86],
] as const;
/** What is lifted throws its shadow on it, so far down. */
const SHADED = 0.05;

export const PEEPING_SIGN = {
  /** What is seen under what is lifted by `PEEPING_RISE`, up from where it stood; age in seconds. */
  peeping(canvas, { age, strength }, height) {
    const deep = PEEPING_RISE * strength;
    canvas.scale(height, height);
    canvas.globalAlpha = 1;
    canvas.beginPath();
    canvas.rect(-0.6, -deep, 1.2, deep);
    canvas.clip();
    canvas.translate(0, -deep);
    // Beside it one looks through under what is lifted: a dark gap looked like a thing.
    for (const [index, [colour, from]] of LAYERS.entries()) {
      const [top, half] = [index === 0 ? -HIDDEN : deep * from, index === 1 ? HALF * 1.06 : HALF];
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.roundRect(-half, top, half * 2, deep - top, index === 0 ? 0.03 : 0.02);
      canvas.fill();
    }
    canvas.fillStyle = '#b8702c';
    canvas.fillRect(-HALF, -HIDDEN, HALF * 2, HIDDEN + SHADED * strength);
    // To one side, to the other, a blink between.
    const looks = age < 0.3 ? -1 : 1;
    const shut = 1 - Math.abs(clamp((age - 0.3) / 0.06, -1, 1));
    for (const side of [-1, 1]) {
      canvas.fillStyle = '#ffffff';
      canvas.beginPath();
      canvas.ellipse(side * APART, deep * 0.46, EYE, EYE * 1.15 * (1 - 0.9 * smooth(shut)), 0, 0, TURN);
      canvas.fill();
      canvas.fillStyle = '#241a38';
      canvas.beginPath();
      canvas.ellipse(
        side * APART + looks * EYE * 0.34,
        deep * 0.48,
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
