/** Armour of lacquered plates, linen bandages, shells, a monk's open robe. Listed by `garments.ts`; own heights, within the garment's outline. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW, type Spot } from '../people/limbs.js';
import { band, belt, line } from './garment-parts.js';
import type { Details } from './garments.js';

export type BeingStyle = 'plated' | 'bandaged' | 'shells' | 'bared';

export const BEING_CLOTHES: Readonly<Record<BeingStyle, Details>> = {
  /** Rows of plates laced in another colour, a sash, and a skirt of plates. */
  plated(canvas, fit, { top, accent }) {
    const { middle, top: upper, hips, hem, shoulder, hemHalf, swing } = fit;
    canvas.lineCap = 'butt';
    for (let row = 0; row < 4; row++) {
      const y = lerp(upper + 0.07, hips - 0.03, row / 3);
      band(canvas, fit, mix(top, row % 2 ? '#ffffff' : SHADOW, row % 2 ? 0.1 : 0.24), y, 0.032);
      band(canvas, fit, accent, y + 0.02, 0.009);
    }
    for (const part of [-0.66, -0.22, 0.22, 0.66]) {
      const from = middle + part * shoulder;
      line(canvas, mix(accent, top, 0.3), 0.008, [from, upper + 0.06], [from, hips - 0.02]);
      const at = swing + part * hemHalf * 1.1;
      line(canvas, mix(top, SHADOW, 0.6), 0.012, [middle + part * shoulder * 0.9, hips + 0.02], [at, hem + 0.04]);
    }
    band(canvas, fit, accent, lerp(hips, hem, 0.6), 0.012);
    band(canvas, fit, accent, hem - 0.008, 0.02);
    belt(canvas, fit, '#f2e6cc', undefined, 0.036);
  },
  /** Strips that cross each other. */
  bandaged(canvas, fit, { top, accent }) {
    const { top: upper, hem, shoulder } = fit;
    for (let strip = 0; strip < 7; strip++) {
      const y = lerp(upper + 0.02, hem, strip / 6);
      const tilt = strip % 2 ? 0.016 : -0.02;
      line(canvas, mix(top, accent, 0.55), 0.008, [-shoulder * 1.3, y - tilt], [shoulder * 1.3, y + tilt]);
    }
    line(canvas, mix(top, accent, 0.7), 0.01, [-shoulder, upper + 0.02], [shoulder, lerp(upper, hem, 0.5)]);
  },
  /** Two shells; what else is seen is skin. */
  shells(canvas, fit, { accent, skin }) {
    const { middle, top: upper, hips, shoulder } = fit;
    const y = lerp(upper, hips, 0.44);
    for (const side of [-1, 1]) {
      const x = middle * 0.8 + side * shoulder * 0.46;
      canvas.fillStyle = mix(accent, SHADOW, 0.16);
      canvas.beginPath();
      canvas.ellipse(x, y, shoulder * 0.46, shoulder * 0.4, side * 0.2, 0, TURN);
      canvas.fill();
      canvas.fillStyle = accent;
      canvas.beginPath();
      canvas.ellipse(x, y - 0.006, shoulder * 0.4, shoulder * 0.34, side * 0.2, 0, TURN);
      canvas.fill();
      for (const part of [-0.5, 0, 0.5])
        line(
          canvas,
          mix(accent, '#ffffff', 0.5),
          0.005,
          [x, y + shoulder * 0.3],
          [x + part * shoulder * 0.5, y - 0.03],
        );
    }
    canvas.fillStyle = mix(skin, SHADOW, 0.3);
    canvas.beginPath();
    canvas.ellipse(middle, hips - 0.028, 0.006, 0.009, 0, 0, TURN);
    canvas.fill();
  },
  /** Open down to the sash over a round belly, with a string of beads. */
  bared(canvas, fit, { top, accent, skin }) {
    const { middle, top: upper, hips, shoulder } = fit;
    canvas.fillStyle = skin;
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 - shoulder * 0.3, upper - 0.02);
    canvas.quadraticCurveTo(middle - shoulder * 0.78, lerp(upper, hips, 0.66), middle - shoulder * 0.4, hips);
    canvas.lineTo(middle + shoulder * 0.4, hips);
    canvas.quadraticCurveTo(
      middle + shoulder * 0.78,
      lerp(upper, hips, 0.66),
      middle * 0.5 + shoulder * 0.3,
      upper - 0.02,
    );
    canvas.fill();
    canvas.strokeStyle = mix(top, '#ffffff', 0.24);
    canvas.lineWidth = 0.012;
    canvas.stroke();
    canvas.fillStyle = mix(skin, SHADOW, 0.34);
    canvas.beginPath();
    canvas.ellipse(middle, hips - 0.05, 0.008, 0.012, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = '#8a3a24';
    for (let bead = 0; bead <= 10; bead++) {
      const part = bead / 5 - 1;
      canvas.beginPath();
      canvas.arc(middle * 0.7 + part * shoulder * 0.6, upper + 0.02 + 0.085 * (1 - part * part), 0.015, 0, TURN);
      canvas.fill();
    }
    belt(canvas, fit, accent, undefined, 0.036);
  },
};

/** Along a limb, one strip after another. */
export function drawStrips(
  canvas: SKRSContext2D,
  tone: string,
  [root, joint, end]: readonly [Spot, Spot, Spot],
  wide: number,
): void {
  canvas.strokeStyle = tone;
  canvas.lineWidth = 0.006;
  canvas.beginPath();
  for (const [from, to] of [
    [root, joint],
    [joint, end],
  ] as const) {
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]) + TURN / 4;
    for (const [index, part] of [0.2, 0.5, 0.8].entries()) {
      const [x, y] = [lerp(from[0], to[0], part), lerp(from[1], to[1], part)];
      const slant = angle + (index % 2 ? 0.3 : -0.25);
      const [acrossX, acrossY] = [Math.cos(slant) * wide * 0.46, Math.sin(slant) * wide * 0.46];
      canvas.moveTo(x - acrossX, y - acrossY);
      canvas.lineTo(x + acrossX, y + acrossY);
    }
  }
  canvas.stroke();
}
