/** The clothes of those of tales and of weddings: tunics, robes with stars, rags. Called by `garments.ts`; own heights, within the garment's outline. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import { band, belt, collar, dot, emblem, lapels, line, opening, pleats } from './garment-parts.js';
import type { Details, Fit } from './garments.js';

export type TaleStyle =
  | 'royal'
  | 'starry'
  | 'laced'
  | 'wrapped'
  | 'hero'
  | 'count'
  | 'rags'
  | 'zigzag'
  | 'open'
  | 'tails'
  | 'petals';

export const TALE_CLOTHES: Readonly<Record<TaleStyle, Details>> = {
  /** Gold down the front and at the hem, a belt with a buckle. */
  royal(canvas, fit, { accent, top }) {
    const { middle, top: upper, hem, swing } = fit;
    canvas.strokeStyle = mix(top, '#ffffff', 0.3);
    canvas.lineWidth = 0.075;
    canvas.beginPath();
    canvas.moveTo(middle * 0.8, upper);
    canvas.lineTo(middle + swing, hem + 0.05);
    canvas.stroke();
    for (const side of [-1, 1])
      line(canvas, accent, 0.012, [middle * 0.8 + side * 0.04, upper], [middle + swing + side * 0.04, hem + 0.05]);
    for (const down of [0.5, 0.72]) dot(canvas, accent, middle, lerp(upper, fit.hips, down), 0.013);
    band(canvas, fit, accent, hem - 0.01, 0.03);
    belt(canvas, fit, mix(top, SHADOW, 0.6), accent, 0.034);
  },
  /** Stars and moons all over, a rope about the waist. */
  starry(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, hem, hemHalf, shoulder, swing } = fit;
    pleats(canvas, fit, mix(top, SHADOW, 0.3), [-0.6, 0.6]);
    for (const [across, down, radius] of [
      [-0.6, 0.3, 0.026],
      [0.56, 0.44, 0.022],
      [-0.3, 0.76, 0.02],
      [0.66, 0.8, 0.028],
      [-0.74, 0.92, 0.024],
      [0.1, 0.9, 0.026],
    ] as const) {
      const low = Math.max(0, down - 0.5) * 2;
      const x = middle * 0.6 + swing * low + across * lerp(shoulder, hemHalf, low);
      starAt(canvas, accent, x, lerp(upper, hem, down), radius);
    }
    belt(canvas, fit, accent, undefined, 0.022);
    line(canvas, accent, 0.016, [middle + 0.02, hips], [middle + 0.034 + swing * 0.4, hips + 0.1]);
    band(canvas, fit, mix(top, accent, 0.7), hem - 0.012, 0.03);
    collar(canvas, fit, mix(top, '#ffffff', 0.3), 2);
  },
  /** A laced bodice over a ragged skirt. */
  laced(canvas, fit, { accent, top, trousers }) {
    const { middle, top: upper, hips, hem, hemHalf, swing, shoulder } = fit;
    canvas.fillStyle = mix(top, SHADOW, 0.4);
    canvas.beginPath();
    canvas.moveTo(middle - shoulder * 0.62, upper + 0.06);
    canvas.lineTo(middle + shoulder * 0.62, upper + 0.06);
    canvas.lineTo(middle + shoulder * 0.5, hips);
    canvas.lineTo(middle - shoulder * 0.5, hips);
    canvas.fill();
    for (let lace = 0; lace < 3; lace++) {
      const [y, next] = [lerp(upper + 0.09, hips - 0.03, lace / 3), lerp(upper + 0.09, hips - 0.03, (lace + 1) / 3)];
      line(canvas, accent, 0.009, [middle - 0.026, y], [middle + 0.026, next]);
      line(canvas, accent, 0.009, [middle + 0.026, y], [middle - 0.026, next]);
    }
    belt(canvas, fit, accent, '#ffd25a', 0.034);
    toothed(canvas, trousers, swing, hemHalf, hem, 0.05);
    collar(canvas, fit, accent, 1.2);
  },
  /** One side over the other, held by a sash whose ends hang down. */
  wrapped(canvas, fit, { accent, top }) {
    const { middle, neck, top: upper, hips, shoulder, hem } = fit;
    const edge = mix(top, '#ffffff', 0.2);
    for (const side of [1, -1])
      line(
        canvas,
        side > 0 ? mix(top, SHADOW, 0.4) : edge,
        0.026,
        [middle * 0.5 + side * neck * 1.1, upper - 0.01],
        [middle - side * shoulder * 0.5, hips],
      );
    belt(canvas, fit, accent, undefined, 0.04);
    for (const [x, long] of [
      [0.02, 0.09],
      [0.045, 0.12],
    ] as const)
      line(
        canvas,
        mix(accent, SHADOW, 0.12),
        0.02,
        [middle + 0.01, hips + 0.01],
        [middle + x, Math.min(hem + 0.03, hips + long)],
      );
  },
  /** A sign on the chest, a golden belt, and what is worn over the tights. */
  hero(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips } = fit;
    const y = lerp(upper, hips, 0.46);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle - 0.06, y - 0.045);
    canvas.lineTo(middle + 0.06, y - 0.045);
    canvas.lineTo(middle + 0.075, y - 0.01);
    canvas.lineTo(middle, y + 0.07);
    canvas.lineTo(middle - 0.075, y - 0.01);
    canvas.fill();
    starAt(canvas, mix(top, SHADOW, 0.1), middle, y, 0.034);
    collar(canvas, fit, mix(top, SHADOW, 0.3), 1.2);
    belt(canvas, fit, accent, '#fff2b0', 0.036);
  },
  /** A red waistcoat, ruffles at the neck, a medal on a ribbon. */
  count(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, neck } = fit;
    opening(canvas, fit, accent, 0.5);
    canvas.fillStyle = '#fbf8ff';
    for (const [down, half] of [
      [0.03, 1],
      [0.065, 0.8],
      [0.1, 0.56],
    ] as const) {
      canvas.beginPath();
      canvas.ellipse(middle * 0.8, upper + down, neck * half, 0.026, 0, 0, TURN);
      canvas.fill();
    }
    lapels(canvas, fit, mix(top, '#ffffff', 0.14), 0.86);
    dot(canvas, '#ffd25a', middle, lerp(upper, hips, 0.66), 0.02);
    dot(canvas, '#e0344a', middle, lerp(upper, hips, 0.66), 0.011);
  },
  /** Torn, with holes that show the skin, and mended in vain. */
  rags(canvas, fit, { accent, top, trousers, skin }) {
    const { middle, top: upper, hips, hem, hemHalf, shoulder, swing } = fit;
    toothed(canvas, trousers, swing, hemHalf, hem, 0.042);
    for (const [across, down, wide, high] of [
      [-0.5, 0.4, 0.034, 0.02],
      [0.36, 0.66, 0.028, 0.03],
    ] as const) {
      const [x, y] = [middle + across * shoulder, lerp(upper, hips, down)];
      canvas.fillStyle = mix(skin, SHADOW, 0.14);
      canvas.beginPath();
      for (let point = 0; point < 8; point++) {
        const reach = point % 2 ? 1.25 : 0.7;
        canvas.lineTo(x + Math.cos((point / 8) * TURN) * wide * reach, y + Math.sin((point / 8) * TURN) * high * reach);
      }
      canvas.fill();
    }
    canvas.fillStyle = accent;
    canvas.fillRect(middle + shoulder * 0.3, upper + 0.05, 0.06, 0.05);
    line(canvas, mix(top, SHADOW, 0.5), 0.008, [middle - 0.01, upper], [middle + 0.02, lerp(upper, hips, 0.4)]);
    collar(canvas, fit, mix(top, SHADOW, 0.4), 1.3);
  },
  /** A collar and a hem of points, a broad belt. */
  zigzag(canvas, fit, { accent, top, trousers }) {
    const { middle, top: upper, hem, hemHalf, swing, shoulder } = fit;
    toothed(canvas, trousers, swing, hemHalf, hem, 0.045);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle * 0.4 - shoulder * 0.9, upper - 0.01);
    for (let tooth = 0; tooth <= 6; tooth++)
      canvas.lineTo(middle * 0.6 + shoulder * lerp(-0.8, 0.8, tooth / 6), upper + (tooth % 2 ? 0.1 : 0.045));
    canvas.lineTo(middle * 0.4 + shoulder * 0.9, upper - 0.01);
    canvas.fill();
    belt(canvas, fit, mix(top, '#4a2a18', 0.8), '#ffd25a', 0.036);
  },
  /** A vest over a bare chest, a sash. */
  open(canvas, fit, { accent, skin }) {
    const { middle, top: upper, hips, shoulder, hem } = fit;
    canvas.fillStyle = mix(skin, '#ffffff', 0.06);
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 - shoulder * 0.34, upper - 0.02);
    canvas.quadraticCurveTo(middle - shoulder * 0.5, lerp(upper, hips, 0.6), middle - shoulder * 0.3, hem + 0.04);
    canvas.lineTo(middle + shoulder * 0.3, hem + 0.04);
    canvas.quadraticCurveTo(
      middle + shoulder * 0.5,
      lerp(upper, hips, 0.6),
      middle * 0.5 + shoulder * 0.34,
      upper - 0.02,
    );
    canvas.fill();
    canvas.strokeStyle = accent;
    canvas.lineWidth = 0.014;
    canvas.stroke();
    belt(canvas, fit, accent, '#e0344a', 0.05);
  },
  /** A bow tie on a white shirt, a flower in the buttonhole; `accent` is the tie's. */
  tails(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, shoulder } = fit;
    opening(canvas, fit, '#fbf8ff', 0.46);
    lapels(canvas, fit, mix(top, '#ffffff', 0.16), 0.78);
    for (const down of [0.34, 0.48]) dot(canvas, mix(top, SHADOW, 0.2), middle, lerp(upper, hips, down), 0.009);
    dot(canvas, '#e0344a', middle + shoulder * 0.6, lerp(upper, hips, 0.34), 0.022);
    dot(canvas, '#ffffff', middle + shoulder * 0.6, lerp(upper, hips, 0.34), 0.009);
    const [x, y] = [middle * 0.8, upper + 0.022];
    canvas.fillStyle = accent;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.lineTo(x + side * 0.052, y - 0.028);
      canvas.lineTo(x + side * 0.052, y + 0.028);
      canvas.fill();
    }
    dot(canvas, mix(accent, '#ffffff', 0.2), x, y, 0.013);
  },
  petals(canvas, fit, { accent, top }) {
    const { hips, hem, hemHalf, swing } = fit;
    for (let petal = -3; petal <= 3; petal++) {
      const x = (petal / 3) * hemHalf * 0.9;
      canvas.fillStyle = petal % 2 ? mix(top, '#ffffff', 0.3) : accent;
      canvas.beginPath();
      canvas.moveTo(x * 0.5, hips - 0.01);
      canvas.quadraticCurveTo(swing + x * 1.2 - 0.08, lerp(hips, hem, 0.7), swing + x * 1.1, hem + 0.06);
      canvas.quadraticCurveTo(swing + x * 1.2 + 0.08, lerp(hips, hem, 0.7), x * 0.5, hips - 0.01);
      canvas.fill();
    }
    emblem(canvas, fit, '#fff2b0');
    belt(canvas, fit, mix(top, '#ffffff', 0.5), undefined, 0.02);
  },
};

function starAt(canvas: SKRSContext2D, colour: string, x: number, y: number, radius: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (let point = 0; point < 10; point++) {
    const reach = point % 2 ? radius * 0.48 : radius;
    const angle = (point / 10) * TURN - TURN / 4;
    canvas.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  canvas.fill();
}

/** Cuts points into a hem: between them is what is worn below. */
function toothed(
  canvas: SKRSContext2D,
  below: string,
  swing: number,
  half: Fit['hemHalf'],
  hem: number,
  deep: number,
): void {
  const teeth = 7;
  canvas.fillStyle = mix(below, SHADOW, 0.2);
  canvas.beginPath();
  for (let tooth = 0; tooth < teeth; tooth++) {
    const at = (part: number): number => swing + lerp(-half, half, (tooth + part) / teeth) * 1.04;
    canvas.moveTo(at(0.04), hem + 0.05);
    canvas.lineTo(at(0.5), hem - deep);
    canvas.lineTo(at(0.96), hem + 0.05);
  }
  canvas.fill();
}
