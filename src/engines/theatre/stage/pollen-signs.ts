/** The cloud of pollen that a flower sneezes, and whom that covers. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { billow } from './billows.js';
import { lerp, TURN, wrap } from './easing.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number; x: number }, height: number, forwards: number) => void;

const GRAIN = ['#fff3a0', '#ffd23c', '#ffb92e'] as const;
/** Grains and balls of the cloud. */
const GRAINS = 44;
const BALLS = 22;
/** How long the cloud is on its way, seconds; how far it gets and how wide it opens, own heights. */
const OUT_SECONDS = 0.34;
const REACHES = 0.66;
const OPENS = 0.2;
/** A head so far before the body's middle has a back behind it, own heights. */
const AHEAD = 0.12;
/** Where pollen lies on whoever it covers, from the crown: back, down, radius, own heights. */
const HEAPS = [
  [0, -0.02, 0.14],
  [0.13, 0.03, 0.1],
  [-0.14, 0.04, 0.11],
  [0.3, 0.09, 0.1],
  [0.43, 0.1, 0.12],
  [0.57, 0.16, 0.1],
] as const;

export const POLLEN_SIGNS = {
  /** A golden cloud out of a mouth, that opens ahead and sinks; age in seconds. */
  pollen(canvas, { age }, height, forwards) {
    canvas.scale(forwards < 0 ? -1 : 1, 1);
    const out = 1 - (1 - Math.min(1, age / OUT_SECONDS)) ** 2;
    const thins = Math.max(0, 1 - Math.max(0, age - 0.45) / 0.4);
    const strength = canvas.globalAlpha;
    if (thins > 0)
      for (let index = 0; index < BALLS; index++) {
        const part = (index + 0.6) / BALLS;
        billow(canvas, index % 3 ? '#ffc83c' : '#ffe07a', {
          x: height * REACHES * part * out,
          y: height * (OPENS * part * out * Math.sin(index * 2.4) + 0.05 * age * age),
          radius: height * (0.06 + 0.13 * part) * lerp(0.5, 1, out),
          alpha: thins,
          index,
          roll: age * 0.3,
        });
      }
    for (let grain = 0; grain < GRAINS; grain++) {
      const own = wrap(grain * 0.7549);
      const lean = (wrap(grain * 0.5698) - 0.5) * 1.3;
      const far = height * (0.1 + (REACHES + 0.2) * own) * out;
      canvas.globalAlpha = strength * Math.max(0, Math.min(1, 1.9 - age * 1.1));
      canvas.fillStyle = GRAIN[grain % 3]!;
      canvas.strokeStyle = '#c98a12';
      canvas.lineWidth = height * 0.004;
      canvas.beginPath();
      const fall = height * 0.26 * age * age * (0.5 + own);
      canvas.arc(
        Math.cos(lean) * far,
        Math.sin(lean) * far + fall,
        height * (0.01 + 0.012 * wrap(grain * 0.27)),
        0,
        TURN,
      );
      canvas.fill();
      canvas.stroke();
    }
    canvas.globalAlpha = strength;
  },
  /** Heaps of pollen on crown and back, specks all over, and a few that fall off; from the crown, age in seconds. */
  dusted(canvas, { age, x }, height, forwards) {
    canvas.scale(forwards < 0 ? -1 : 1, 1);
    // Wings seen from above have no back that anything could lie on.
    const lies = x > AHEAD;
    const first = lies ? 0.2 : 0.36;
    for (const [tone, grown, shift] of [
      ['#c98a12', 1.14, 0.006],
      ['#ffdf5e', 1, 0],
      ['#fff3a8', 0.5, -0.02],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (const [back, down, radius] of lies ? HEAPS : []) {
        canvas.moveTo(-back * height + radius * grown * height, (down + shift) * height);
        canvas.ellipse(
          -back * height,
          (down + shift) * height,
          radius * grown * height,
          radius * 0.62 * grown * height,
          0,
          0,
          TURN,
        );
      }
      canvas.fill();
    }
    for (let speck = 0; speck < 46; speck++) {
      const [across, down] = [wrap(speck * 0.7549), wrap(speck * 0.5698 + 0.1)];
      const radius = height * (0.014 + 0.016 * wrap(speck * 0.37));
      dot(
        canvas,
        height * (first - 0.84 * across),
        height * (0.1 + 0.44 * down + 0.06 * across),
        radius,
        GRAIN[speck % 2]!,
      );
    }
    for (let speck = 0; speck < 7; speck++) {
      const own = wrap(age * 0.8 + speck / 7);
      dot(
        canvas,
        height * (0.26 - 0.13 * speck),
        height * (0.4 + 0.4 * own),
        height * 0.016 * (1 - own * 0.6),
        GRAIN[1],
      );
    }
  },
} satisfies Record<string, Draw>;

function dot(canvas: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  canvas.fillStyle = '#b9780c';
  canvas.beginPath();
  canvas.arc(x, y, radius * 1.3, 0, TURN);
  canvas.fill();
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}
