/** What people put on every day: a knitted pullover, an apron, a skirt under a blouse. Called by `garments.ts`; own heights, within the garment's outline. */
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import { band, belt, collar, line, pleats, roundCollar } from './garment-parts.js';
import type { Details } from './garments.js';

export type EverydayStyle = 'knit' | 'apron' | 'skirt';

/** How wide a rib at the hem and a mesh of the pattern are. */
const RIB = 0.026;
const MESH = 0.044;

export const EVERYDAY_CLOTHES: Readonly<Record<EverydayStyle, Details>> = {
  /** Rows of meshes across the chest, ribs at the hem, a rolled collar. */
  knit(canvas, fit, { accent, top }) {
    const { middle, waist, hem, top: upper } = fit;
    const dark = mix(top, SHADOW, 0.26);
    for (const [row, part] of [0.34, 0.56].entries()) {
      const y = lerp(upper, hem, part);
      canvas.strokeStyle = row === 0 ? accent : mix(top, '#ffffff', 0.4);
      canvas.lineWidth = 0.014;
      canvas.lineJoin = 'round';
      canvas.beginPath();
      const half = Math.ceil((waist * 1.4) / MESH);
      for (let mesh = -half; mesh <= half; mesh++) canvas.lineTo(middle + mesh * MESH, y + (mesh % 2 ? -0.013 : 0.013));
      canvas.stroke();
    }
    band(canvas, fit, mix(top, SHADOW, 0.12), hem - 0.022, 0.05);
    for (let x = -waist * 1.4; x <= waist * 1.4; x += RIB) line(canvas, dark, 0.007, [x, hem - 0.042], [x, hem + 0.03]);
    collar(canvas, fit, dark, 2.2);
    collar(canvas, fit, mix(top, '#ffffff', 0.14), 1.3);
  },
  /** Over a shirt; `accent` is the apron's. */
  apron(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, hem, shoulder, hemHalf, swing, neck } = fit;
    collar(canvas, fit, mix(top, SHADOW, 0.24));
    const bib = lerp(upper, hips, 0.34);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle - shoulder * 0.52, bib);
    canvas.lineTo(middle + shoulder * 0.52, bib);
    canvas.quadraticCurveTo(middle + shoulder * 0.6, hips - 0.06, middle + shoulder, hips);
    canvas.lineTo(swing + hemHalf, hem + 0.05);
    canvas.lineTo(swing - hemHalf, hem + 0.05);
    canvas.lineTo(middle - shoulder, hips);
    canvas.quadraticCurveTo(middle - shoulder * 0.6, hips - 0.06, middle - shoulder * 0.52, bib);
    canvas.fill();
    const seam = mix(accent, SHADOW, 0.22);
    for (const side of [-1, 1])
      line(canvas, accent, 0.016, [middle + side * shoulder * 0.46, bib], [middle * 0.5 + side * neck, upper - 0.01]);
    belt(canvas, fit, seam, undefined, 0.02);
    canvas.fillStyle = mix(accent, '#ffffff', 0.24);
    canvas.beginPath();
    canvas.roundRect(middle - shoulder * 0.34, hips + 0.024, shoulder * 0.68, 0.06, 0.014);
    canvas.fill();
  },
  /** Under a white blouse. */
  skirt(canvas, fit, { accent, top }) {
    const { hips, top: upper } = fit;
    canvas.fillStyle = accent;
    canvas.fillRect(-1, upper - 0.1, 2, hips - upper + 0.1);
    pleats(canvas, fit, mix(top, SHADOW, 0.24), [-0.7, -0.42, -0.14, 0.14, 0.42, 0.7]);
    roundCollar(canvas, fit, mix(accent, SHADOW, 0.08));
    line(canvas, mix(accent, SHADOW, 0.2), 0.007, [fit.middle, upper + 0.03], [fit.middle, hips]);
    belt(canvas, fit, mix(top, SHADOW, 0.3), '#ffd25a');
  },
};
