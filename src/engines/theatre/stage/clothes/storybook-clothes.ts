/** What those from stories wear: a gown for a ball, a tunic, a pinafore, wide Chinese sleeves. Called by `garments.ts`; own heights, within the garment's outline. */
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import { band, belt, collar, dot, line, opening, pleats, roundCollar } from './garment-parts.js';
import type { Details } from './garments.js';

export type StoryStyle = 'ballgown' | 'hanfu' | 'tunic' | 'pinafore';

export const STORY_CLOTHES: Readonly<Record<StoryStyle, Details>> = {
  /** A light underskirt where the skirt is gathered up in swags. */
  ballgown(canvas, fit, { top, accent }) {
    const { hips, hem, hemHalf, swing, middle, shoulder } = fit;
    pleats(canvas, fit, mix(top, SHADOW, 0.2), [-0.74, -0.4, 0.4, 0.74]);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle, hips);
    canvas.quadraticCurveTo(middle - hemHalf * 0.3, lerp(hips, hem, 0.5), swing - hemHalf * 0.56, hem + 0.05);
    canvas.lineTo(swing + hemHalf * 0.56, hem + 0.05);
    canvas.quadraticCurveTo(middle + hemHalf * 0.3, lerp(hips, hem, 0.5), middle, hips);
    canvas.fill();
    pleats(canvas, fit, mix(accent, top, 0.4), [-0.26, 0, 0.26]);
    for (const side of [-1, 1])
      for (const part of [0.36, 0.68]) {
        const [x, y] = [middle + side * hemHalf * 0.56 * part * 0.9, lerp(hips, hem, part)];
        dot(canvas, mix(accent, '#ffffff', 0.4), x, y, 0.016);
        dot(canvas, top, x, y, 0.007);
      }
    band(canvas, fit, mix(accent, '#ffffff', 0.3), hem - 0.004, 0.024);
    belt(canvas, fit, accent, undefined, 0.022);
    // Off the shoulders.
    canvas.strokeStyle = accent;
    canvas.lineWidth = 0.034;
    canvas.beginPath();
    canvas.moveTo(-shoulder * 1.1, fit.top + 0.036);
    canvas.quadraticCurveTo(middle, fit.top + 0.09, shoulder * 1.1, fit.top + 0.036);
    canvas.stroke();
    dot(canvas, '#ffd25a', middle, fit.top + 0.068, 0.014);
  },
  /** Crossed over the breast, a wide sash, two long ribbons. */
  hanfu(canvas, fit, { top, accent }) {
    const { hips, hem, middle, neck, top: upper, shoulder, swing } = fit;
    canvas.fillStyle = mix(accent, '#ffffff', 0.34);
    canvas.fillRect(-1, hips - 0.01, 2, 1);
    pleats(canvas, fit, mix(accent, '#ffffff', 0.02), [-0.8, -0.48, -0.16, 0.16, 0.48, 0.8]);
    canvas.strokeStyle = accent;
    canvas.lineWidth = 0.03;
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 - neck * 1.3, upper - 0.01);
    canvas.lineTo(middle + shoulder * 0.5, hips - 0.02);
    canvas.moveTo(middle * 0.5 + neck * 1.3, upper - 0.01);
    canvas.lineTo(middle - shoulder * 0.2, lerp(upper, hips, 0.62));
    canvas.stroke();
    belt(canvas, fit, accent, undefined, 0.062);
    belt(canvas, fit, '#ffd25a', undefined, 0.014);
    for (const side of [-1, 1])
      line(
        canvas,
        mix(accent, '#c8305a', 0.5),
        0.016,
        [middle + side * 0.012, hips + 0.01],
        [middle + swing + side * 0.05, lerp(hips, hem, 0.74)],
      );
    band(canvas, fit, mix(top, accent, 0.7), hem - 0.002, 0.02);
  },
  /** Belted, with a zigzag of a darker hem. */
  tunic(canvas, fit, { top, accent }) {
    const { hips, hem, hemHalf, swing, middle, neck, top: upper } = fit;
    opening(canvas, fit, mix(accent, '#ffffff', 0.5), 0.2);
    canvas.fillStyle = mix(top, SHADOW, 0.34);
    canvas.beginPath();
    canvas.moveTo(swing - hemHalf * 1.2, hem + 0.06);
    for (let point = 0; point <= 6; point++) {
      const x = swing + hemHalf * 1.2 * (point / 3 - 1);
      canvas.lineTo(x, hem + 0.006);
      if (point < 6) canvas.lineTo(x + hemHalf * 0.2, hem - 0.036);
    }
    canvas.lineTo(swing + hemHalf * 1.2, hem + 0.06);
    canvas.fill();
    belt(canvas, fit, accent, '#ffd25a', 0.036);
    collar(canvas, fit, accent, 1.3);
    line(canvas, accent, 0.01, [middle * 0.7, upper + 0.04], [middle, lerp(upper, hips, 0.5)]);
    dot(canvas, accent, middle * 0.7 + neck * 0.3, lerp(upper, hips, 0.4), 0.008);
  },
  /** A white apron over a dress. */
  pinafore(canvas, fit, { top, accent }) {
    const { hips, hem, hemHalf, swing, middle, neck, top: upper, shoulder } = fit;
    pleats(canvas, fit, mix(top, SHADOW, 0.22), [-0.82, 0.82]);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle - shoulder * 0.46, lerp(upper, hips, 0.3));
    canvas.lineTo(middle + shoulder * 0.46, lerp(upper, hips, 0.3));
    canvas.lineTo(middle + shoulder * 0.5, hips);
    canvas.lineTo(swing + hemHalf * 0.64, hem - 0.024);
    canvas.quadraticCurveTo(swing, hem + 0.01, swing - hemHalf * 0.64, hem - 0.024);
    canvas.lineTo(middle - shoulder * 0.5, hips);
    canvas.fill();
    for (const side of [-1, 1])
      line(
        canvas,
        accent,
        0.02,
        [middle + side * shoulder * 0.42, lerp(upper, hips, 0.32)],
        [middle * 0.5 + side * neck * 1.3, upper - 0.01],
      );
    belt(canvas, fit, mix(accent, top, 0.5), undefined, 0.016);
    roundCollar(canvas, fit, accent);
  },
};
