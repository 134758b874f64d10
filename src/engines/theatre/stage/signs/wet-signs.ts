/** Drops that fly off whoever shakes the water out of a coat. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN, wrap } from '../painting/easing.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number }, height: number, forwards: number) => void;

const DROPS = 34;
/** Each flies so long, seconds, so far, own heights. */
const FLIES_SECONDS = 0.5;
const FAR = 0.62;
/** Some are in the air at once. */
const EARLY = 0.2;
const TONES = ['#3f8fd0', '#9fdcff', '#ffffff'] as const;

export const WET_SIGNS = {
  /** In a whirl all about the head, again and again, drawn out along their way; age in seconds. */
  drops(canvas, { age }, height) {
    const strength = canvas.globalAlpha;
    for (const [index, tone] of TONES.entries()) {
      canvas.fillStyle = tone;
      canvas.globalAlpha = strength * (index === 0 ? 0.75 : 0.95);
      canvas.beginPath();
      for (let drop = 0; drop < DROPS; drop++) {
        const own = wrap(drop * 0.7549);
        const since = age + EARLY - own * FLIES_SECONDS;
        if (since < 0) continue;
        const flown = wrap(since / FLIES_SECONDS);
        const turns = Math.floor(since / FLIES_SECONDS);
        const angle = (wrap(drop * 0.618 + turns * 0.37) * 0.86 + 0.57) * TURN;
        const out = height * (0.2 + FAR * (0.4 + 0.6 * wrap(drop * 0.5698)) * (1 - (1 - flown) ** 2));
        const [x, y] = [Math.cos(angle) * out, Math.sin(angle) * out * 0.9 + height * 0.3 * flown * flown];
        const size = height * (0.014 + 0.013 * own) * (1 - 0.7 * flown ** 3) * [1.25, 0.9, 0.36][index]!;
        const [aside, up] = index === 2 ? [-size * 0.8, -size * 1.2] : [0, 0];
        canvas.moveTo(x + aside + Math.cos(angle) * size * 1.8, y + up + Math.sin(angle) * size * 1.8);
        canvas.ellipse(x + aside, y + up, size * (index === 2 ? 1 : 1.8), size, angle, 0, TURN);
      }
      canvas.fill();
    }
  },
} satisfies Record<string, Draw>;
