/** The clothes of those who are known by them: doctors, cooks, police, judges, knights. Called by `garments.ts`; own heights, within the garment's outline. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import { band, belt, buttons, collar, dot, lapels, line, opening, pleats } from './garment-parts.js';
import type { Details, Fit } from './garments.js';

export type UniformStyle =
  | 'medic'
  | 'tunic'
  | 'santa'
  | 'armour'
  | 'lab'
  | 'chef'
  | 'uniform'
  | 'turnout'
  | 'vest'
  | 'suit'
  | 'robe'
  | 'gown'
  | 'smock';

export const UNIFORMS: Readonly<Record<UniformStyle, Details>> = {
  /** Open over a shirt; two pockets, and a stethoscope about the neck. */
  medic(canvas, fit, { accent, top }) {
    const { middle, neck, top: upper, hips, hem, shoulder, swing } = fit;
    const edge = mix(top, SHADOW, 0.3);
    opening(canvas, fit, accent, 0.34);
    lapels(canvas, fit, mix(top, SHADOW, 0.08), 0.6);
    line(canvas, edge, 0.008, [middle, lerp(upper, hips, 0.6)], [middle + swing, hem + 0.03]);
    for (const side of [-1, 1]) {
      const x = middle + side * shoulder * 0.56;
      line(canvas, edge, 0.008, [x - 0.03, hips + 0.02], [x + 0.03, hips + 0.02]);
    }
    canvas.strokeStyle = '#3a4668';
    canvas.lineWidth = 0.015;
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 - neck * 1.3, upper);
    canvas.quadraticCurveTo(middle - neck * 1.2, lerp(upper, hips, 0.5), middle, lerp(upper, hips, 0.55));
    canvas.quadraticCurveTo(middle + neck * 1.2, lerp(upper, hips, 0.5), middle * 0.5 + neck * 1.3, upper);
    canvas.moveTo(middle, lerp(upper, hips, 0.55));
    canvas.lineTo(middle - neck * 0.4, lerp(upper, hips, 0.8));
    canvas.stroke();
    dot(canvas, '#3a4668', middle - neck * 0.4, lerp(upper, hips, 0.84), 0.026);
    dot(canvas, '#c8d2e6', middle - neck * 0.4, lerp(upper, hips, 0.84), 0.015);
  },
  /** A nurse's: a white collar and hem, pockets, a watch on the breast. */
  tunic(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, shoulder } = fit;
    const edge = mix(top, SHADOW, 0.3);
    line(canvas, edge, 0.008, [middle, upper], [middle, hips + 0.08]);
    for (const side of [-1, 1]) {
      const x = middle + side * shoulder * 0.56;
      line(canvas, accent, 0.02, [x - 0.036, hips], [x + 0.036, hips]);
    }
    collar(canvas, fit, accent, 1.8);
    const [x, y] = [middle + shoulder * 0.5, lerp(upper, hips, 0.42)];
    line(canvas, '#e2333f', 0.022, [x - 0.03, y], [x + 0.03, y]);
    line(canvas, '#e2333f', 0.022, [x, y - 0.03], [x, y + 0.03]);
  },
  santa(canvas, fit) {
    canvas.fillStyle = '#fff6ea';
    canvas.fillRect(fit.middle - 0.024, fit.top, 0.048, 1);
    band(canvas, fit, '#fff6ea', fit.hem - 0.006, 0.045);
    belt(canvas, fit, '#2f2733', '#ffd25a', 0.042);
    collar(canvas, fit, '#fff6ea', 1.8);
  },
  armour(canvas, fit, { accent, top }) {
    const { middle, shoulder, top: upper, hem, waist, hips } = fit;
    const edge = mix(top, SHADOW, 0.5);
    // A surcoat over the mail, open at the sides.
    canvas.fillStyle = mix(top, SHADOW, 0.32);
    canvas.fillRect(-1, hips - 0.02, 2, 1);
    for (let row = 0; row < 4; row++) band(canvas, fit, mix(top, SHADOW, 0.12), hips + 0.012 + row * 0.024, 0.008);
    const cloth = (colour: string, half: number): void => {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.moveTo(middle - shoulder * half, upper + 0.035);
      canvas.quadraticCurveTo(middle, upper + 0.085, middle + shoulder * half, upper + 0.035);
      canvas.lineTo(middle + waist * half * 1.16, hem - 0.02);
      canvas.lineTo(middle, hem + 0.03);
      canvas.lineTo(middle - waist * half * 1.16, hem - 0.02);
      canvas.fill();
    };
    cloth('#ffd25a', 0.7);
    cloth(accent, 0.6);
    const y = lerp(upper, hips, 0.54);
    canvas.strokeStyle = '#fff6e4';
    canvas.lineWidth = 0.026;
    canvas.beginPath();
    canvas.moveTo(middle, y - 0.05);
    canvas.lineTo(middle, y + 0.06);
    canvas.moveTo(middle - 0.042, y - 0.01);
    canvas.lineTo(middle + 0.042, y - 0.01);
    canvas.stroke();
    belt(canvas, fit, '#5a3426', '#ffd25a', 0.034);
    collar(canvas, fit, edge, 2);
  },
  /** Open over a shirt, pens in the pocket. */
  lab(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, hem, shoulder, swing } = fit;
    const edge = mix(top, SHADOW, 0.3);
    opening(canvas, fit, accent, 0.36);
    tie(canvas, fit, mix(accent, SHADOW, 0.6));
    lapels(canvas, fit, mix(top, SHADOW, 0.1), 0.64);
    line(canvas, edge, 0.008, [middle, lerp(upper, hips, 0.64)], [middle + swing, hem + 0.03]);
    for (const side of [-1, 1]) {
      const x = middle + side * shoulder * 0.56;
      line(canvas, edge, 0.008, [x - 0.03, hips + 0.02], [x + 0.03, hips + 0.02]);
    }
    const x = middle + shoulder * 0.54;
    const y = lerp(upper, hips, 0.52);
    for (const [pen, colour] of ['#e4574f', '#3f8fd6'].entries())
      line(canvas, colour, 0.011, [x - 0.012 + pen * 0.022, y - 0.034], [x - 0.012 + pen * 0.022, y]);
    canvas.strokeStyle = edge;
    canvas.lineWidth = 0.008;
    canvas.strokeRect(x - 0.03, y, 0.06, 0.05);
  },
  /** Two rows of buttons, a neckerchief, an apron tied round. */
  chef(canvas, fit, { accent, top }) {
    const { middle, neck, top: upper, hips, hem, shoulder, hemHalf, swing } = fit;
    const edge = mix(top, '#5a4a88', 0.34);
    line(canvas, edge, 0.008, [middle + shoulder * 0.5, upper], [middle + shoulder * 0.34, hips]);
    for (const side of [-1, 1])
      for (const down of [0.42, 0.62, 0.82])
        dot(canvas, mix(top, SHADOW, 0.55), middle + side * shoulder * 0.26, lerp(upper, hips, down), 0.012);
    canvas.fillStyle = mix(top, '#8a7ab8', 0.1);
    canvas.beginPath();
    canvas.moveTo(middle - shoulder * 0.78, hips - 0.01);
    canvas.lineTo(middle + shoulder * 0.78, hips - 0.01);
    canvas.lineTo(swing + middle + hemHalf * 0.74, hem + 0.05);
    canvas.lineTo(swing + middle - hemHalf * 0.74, hem + 0.05);
    canvas.fill();
    band(canvas, fit, edge, fit.hem - 0.008, 0.01);
    belt(canvas, fit, edge, undefined, 0.018);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 - neck * 1.5, upper - 0.01);
    canvas.quadraticCurveTo(middle * 0.7, upper + 0.09, middle * 0.5 + neck * 1.5, upper - 0.01);
    canvas.fill();
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(middle * 0.8, upper + 0.034);
      canvas.lineTo(middle * 0.8 + side * 0.05, upper + 0.08);
      canvas.lineTo(middle * 0.8 + side * 0.012, upper + 0.094);
      canvas.fill();
    }
    dot(canvas, mix(accent, SHADOW, 0.24), middle * 0.8, upper + 0.04, 0.017);
  },
  /** Shirt and tie, a badge, a belt with a buckle, stripes on the shoulders. */
  uniform(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, shoulder } = fit;
    opening(canvas, fit, '#f4f2ff', 0.3);
    tie(canvas, fit, mix(top, SHADOW, 0.5));
    lapels(canvas, fit, mix(top, '#ffffff', 0.14), 0.58);
    for (const down of [0.7, 0.88]) dot(canvas, accent, middle, lerp(upper, hips, down), 0.011);
    dot(canvas, accent, middle + shoulder * 0.52, lerp(upper, hips, 0.42), 0.024);
    dot(canvas, mix(accent, '#ffffff', 0.6), middle + shoulder * 0.52, lerp(upper, hips, 0.42), 0.011);
    for (const side of [-1, 1])
      line(canvas, accent, 0.018, [side * shoulder * 0.62, upper + 0.012], [side * shoulder * 0.92, upper + 0.034]);
    belt(canvas, fit, '#2a2338', accent, 0.032);
  },
  /** Bright bands round it, clasps down the front. */
  turnout(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, hem } = fit;
    for (const y of [lerp(upper, hips, 0.62), hem - 0.036]) {
      band(canvas, fit, accent, y, 0.042);
      band(canvas, fit, '#f4f6fb', y, 0.018);
    }
    line(canvas, mix(top, SHADOW, 0.4), 0.012, [middle, upper], [middle + fit.swing, hem + 0.03]);
    for (const down of [0.32, 0.86])
      line(
        canvas,
        '#3a3444',
        0.018,
        [middle - 0.022, lerp(upper, hips, down)],
        [middle + 0.022, lerp(upper, hips, down)],
      );
    collar(canvas, fit, mix(top, SHADOW, 0.34), 2.4);
  },
  /** A bright vest over a shirt. */
  vest(canvas, fit, { accent }) {
    const { middle, neck, top: upper, hips, hem, shoulder } = fit;
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 - neck * 1.1, upper - 0.01);
    canvas.lineTo(-shoulder * 0.86, upper - 0.01);
    canvas.lineTo(-shoulder * 1.2, lerp(upper, hips, 0.5));
    canvas.lineTo(-shoulder * 1.3, hem + 0.04);
    canvas.lineTo(shoulder * 1.3, hem + 0.04);
    canvas.lineTo(shoulder * 1.2, lerp(upper, hips, 0.5));
    canvas.lineTo(shoulder * 0.86, upper - 0.01);
    canvas.lineTo(middle * 0.5 + neck * 1.1, upper - 0.01);
    canvas.lineTo(middle, lerp(upper, hips, 0.5));
    canvas.fill();
    for (const side of [-1, 1])
      line(
        canvas,
        '#fff27a',
        0.03,
        [middle * 0.5 + side * shoulder * 0.62, upper - 0.01],
        [middle + side * shoulder * 0.56, hem + 0.02],
      );
    band(canvas, fit, '#fff27a', lerp(upper, hips, 0.78), 0.034);
    line(canvas, mix(accent, SHADOW, 0.4), 0.01, [middle, lerp(upper, hips, 0.5)], [middle, hem + 0.03]);
  },
  suit(canvas, fit, { accent, top }) {
    opening(canvas, fit, '#fbf8ff', 0.34);
    tie(canvas, fit, accent);
    lapels(canvas, fit, mix(top, '#ffffff', 0.12), 0.62);
    buttons(canvas, fit, mix(top, SHADOW, 0.6), 2, 0.12);
  },
  /** Wide and dark down to the shins, with two white tabs at the neck. */
  robe(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, hem, swing } = fit;
    pleats(canvas, fit, mix(top, '#8a7ab8', 0.34), [-0.7, -0.34, 0.34, 0.7]);
    line(canvas, mix(top, '#8a7ab8', 0.4), 0.01, [middle, upper], [middle + swing, hem + 0.03]);
    collar(canvas, fit, accent, 2.2);
    canvas.fillStyle = accent;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(middle * 0.8, upper + 0.02);
      canvas.lineTo(middle + side * 0.05, lerp(upper, hips, 0.58));
      canvas.lineTo(middle + side * 0.006, lerp(upper, hips, 0.6));
      canvas.fill();
    }
  },
  /** A gown for the day one is done with school, a stole over both shoulders. */
  gown(canvas, fit, { accent, top }) {
    const { middle, neck, top: upper, hips, hem, swing, shoulder } = fit;
    pleats(canvas, fit, mix(top, '#8a7ab8', 0.34), [-0.7, 0.7]);
    for (const side of [-1, 1]) {
      canvas.strokeStyle = accent;
      canvas.lineWidth = 0.04;
      canvas.beginPath();
      canvas.moveTo(middle * 0.5 + side * neck * 1.2, upper - 0.01);
      canvas.quadraticCurveTo(middle + side * shoulder * 0.3, upper + 0.06, middle + side * shoulder * 0.32, hips);
      canvas.lineTo(swing + middle + side * shoulder * 0.36, lerp(hips, hem, 0.4));
      canvas.stroke();
    }
    line(canvas, mix(top, '#8a7ab8', 0.4), 0.01, [middle, lerp(upper, hips, 0.3)], [middle + swing, hem + 0.03]);
    opening(canvas, fit, '#fbf8ff', 0.2);
  },
  /** An apron with blots of paint over a striped shirt. */
  smock(canvas, fit, { accent, top }) {
    const { middle, top: upper, hips, hem, shoulder, hemHalf, swing, neck } = fit;
    for (let stripe = 0; stripe < 3; stripe++)
      band(canvas, fit, mix(top, '#2f4a8a', 0.7), lerp(upper + 0.05, hips, stripe / 3), 0.018);
    const bib = lerp(upper, hips, 0.36);
    canvas.fillStyle = accent;
    canvas.beginPath();
    canvas.moveTo(middle - shoulder * 0.5, bib);
    canvas.lineTo(middle + shoulder * 0.5, bib);
    canvas.quadraticCurveTo(middle + shoulder * 0.6, hips - 0.06, middle + shoulder, hips);
    canvas.lineTo(swing + hemHalf, hem + 0.05);
    canvas.lineTo(swing - hemHalf, hem + 0.05);
    canvas.lineTo(middle - shoulder, hips);
    canvas.quadraticCurveTo(middle - shoulder * 0.6, hips - 0.06, middle - shoulder * 0.5, bib);
    canvas.fill();
    for (const side of [-1, 1])
      line(canvas, accent, 0.016, [middle + side * shoulder * 0.46, bib], [middle * 0.5 + side * neck, upper - 0.01]);
    for (const [blot, colour] of ['#e4574f', '#ffc531', '#35b6e6', '#5cc46a', '#9a6cf0'].entries()) {
      const x = middle + shoulder * (-0.5 + 0.27 * blot);
      dot(canvas, colour, x, lerp(bib, hem, 0.3 + 0.17 * ((blot * 2) % 5) * 0.9), 0.014 + 0.005 * (blot % 2));
    }
  },
};

function tie(canvas: SKRSContext2D, { middle, top, hips }: Fit, colour: string): void {
  const knot = top + 0.026;
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(middle * 0.7 - 0.016, knot - 0.016);
  canvas.lineTo(middle * 0.7 + 0.016, knot - 0.016);
  canvas.lineTo(middle * 0.8 + 0.009, knot + 0.012);
  canvas.lineTo(middle + 0.022, lerp(top, hips, 0.6));
  canvas.lineTo(middle, lerp(top, hips, 0.68));
  canvas.lineTo(middle - 0.022, lerp(top, hips, 0.6));
  canvas.lineTo(middle * 0.8 - 0.009, knot + 0.012);
  canvas.fill();
}
