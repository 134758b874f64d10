/**
 * What makes a garment of a plain shape: collars, buttons, stripes, belts, pleats. Called by `person.ts` with the
 * garment's outline as clip; own heights, y downwards, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import type { Clothes } from '../people/puppet.js';
import { BEING_CLOTHES, type BeingStyle } from './being-clothes.js';
import { EVERYDAY_CLOTHES, type EverydayStyle } from './everyday-clothes.js';
import {
  band,
  belt,
  buttons,
  collar,
  dot,
  emblem,
  lapels,
  line,
  opening,
  pleats,
  roundCollar,
} from './garment-parts.js';
import { STORY_CLOTHES, type StoryStyle } from './storybook-clothes.js';
import { TALE_CLOTHES, type TaleStyle } from './tale-clothes.js';
import { UNIFORMS, type UniformStyle } from './uniforms.js';

/** What somebody wears above the legs. */
export type Style =
  | 'tee'
  | 'striped'
  | 'hoodie'
  | 'jacket'
  | 'dungarees'
  | 'coat'
  | 'dress'
  | 'tutu'
  | UniformStyle
  | StoryStyle
  | TaleStyle
  | BeingStyle
  | EverydayStyle
  | 'robot'
  | 'chic';

/** How a garment sits on its wearer. */
export interface Fit {
  /** 0 seen from the front, 1 from where it goes. */
  turn: number;
  shoulder: number;
  waist: number;
  top: number;
  hips: number;
  hem: number;
  hemHalf: number;
  neck: number;
  /** Where the front's middle is. */
  middle: number;
  swing: number;
  skirt: boolean;
  /** How far wind blows the back of a short hem out. */
  blown: number;
}

export type Details = (canvas: SKRSContext2D, fit: Fit, clothes: Clothes) => void;

export function drawDetails(canvas: SKRSContext2D, fit: Fit, clothes: Clothes): void {
  const style = clothes.style ?? 'tee';
  if (style !== 'robot' && style !== 'chic') DETAILS[style](canvas, fit, clothes);
}

const DETAILS: Readonly<Record<Exclude<Style, 'robot' | 'chic'>, Details>> = {
  ...UNIFORMS,
  ...STORY_CLOTHES,
  ...TALE_CLOTHES,
  ...BEING_CLOTHES,
  ...EVERYDAY_CLOTHES,
  tee(canvas, fit, { top, accent }) {
    collar(canvas, fit, accent);
    emblem(canvas, fit, accent);
    band(canvas, fit, mix(top, SHADOW, 0.2), fit.hem - 0.016, 0.02);
  },
  striped(canvas, fit, { accent }) {
    for (let stripe = 0; stripe < 4; stripe++)
      band(canvas, fit, accent, lerp(fit.top + 0.07, fit.hem - 0.02, stripe / 3), 0.022);
    collar(canvas, fit, accent);
  },
  hoodie(canvas, fit, { top, accent }) {
    const { middle, shoulder, hem } = fit;
    const dark = mix(top, SHADOW, 0.3);
    canvas.fillStyle = mix(top, SHADOW, 0.14);
    canvas.beginPath();
    canvas.moveTo(middle - shoulder * 0.55, hem - 0.01);
    canvas.lineTo(middle - shoulder * 0.36, hem - 0.075);
    canvas.lineTo(middle + shoulder * 0.36, hem - 0.075);
    canvas.lineTo(middle + shoulder * 0.55, hem - 0.01);
    canvas.fill();
    band(canvas, fit, dark, hem - 0.012, 0.028);
    collar(canvas, fit, dark, 1.7);
    canvas.strokeStyle = accent;
    canvas.lineWidth = 0.009;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(middle + side * 0.022, fit.top + 0.03);
      canvas.lineTo(middle + side * 0.026, fit.top + 0.085);
      canvas.stroke();
    }
  },
  jacket(canvas, fit, { accent, top }) {
    opening(canvas, fit, accent, 0.34);
    lapels(canvas, fit, mix(top, SHADOW, 0.24), 0.5);
    buttons(canvas, fit, mix(top, SHADOW, 0.5), 2, 0.12);
    band(canvas, fit, mix(top, SHADOW, 0.26), fit.hem - 0.012, 0.02);
  },
  dungarees(canvas, fit, { trousers, accent }) {
    const { middle, shoulder, top, hem, waist } = fit;
    collar(canvas, fit, accent);
    const bib = lerp(top, hem, 0.42);
    canvas.fillStyle = trousers;
    canvas.fillRect(-waist * 1.2, lerp(top, hem, 0.74), waist * 2.4, 0.3);
    canvas.beginPath();
    canvas.roundRect(middle - shoulder * 0.56, bib, shoulder * 1.12, hem - bib + 0.05, 0.016);
    canvas.fill();
    canvas.strokeStyle = trousers;
    canvas.lineWidth = 0.03;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.moveTo(middle + side * shoulder * 0.44, bib + 0.02);
      canvas.lineTo(middle * 0.4 + side * shoulder * 0.66, top - 0.01);
      canvas.stroke();
      dot(canvas, '#ffd25a', middle + side * shoulder * 0.42, bib + 0.022, 0.013);
    }
    canvas.strokeStyle = mix(trousers, SHADOW, 0.34);
    canvas.lineWidth = 0.008;
    canvas.beginPath();
    canvas.roundRect(middle - shoulder * 0.3, bib + 0.045, shoulder * 0.6, 0.055, 0.012);
    canvas.stroke();
  },
  coat(canvas, fit, { accent, top }) {
    const edge = mix(top, SHADOW, 0.34);
    pleats(canvas, fit, mix(top, SHADOW, 0.2), [-0.62, 0.66]);
    opening(canvas, fit, accent, 0.3);
    lapels(canvas, fit, mix(top, '#ffffff', 0.16), 0.62);
    line(canvas, edge, 0.008, [fit.middle, lerp(fit.top, fit.hips, 0.62)], [fit.middle + fit.swing, fit.hem + 0.03]);
    belt(canvas, fit, edge, '#ffd25a');
    for (const side of [-1, 1])
      for (const down of [0.72, 1.3])
        dot(canvas, '#ffd25a', fit.middle + side * 0.03, lerp(fit.top, fit.hips, down), 0.01);
  },
  dress(canvas, fit, { accent, top }) {
    pleats(canvas, fit, mix(top, SHADOW, 0.22), [-0.6, -0.22, 0.2, 0.6]);
    for (const [drop, thick] of [
      [0.006, 0.03],
      [-0.034, 0.01],
    ] as const)
      band(canvas, fit, accent, fit.hem + drop, thick);
    belt(canvas, fit, accent);
    roundCollar(canvas, fit, '#fffaf2');
    dot(canvas, accent, fit.middle, fit.top + 0.046, 0.014);
  },
  tutu(canvas, fit, { accent, top }) {
    const { hips, hem, hemHalf, swing } = fit;
    canvas.fillStyle = mix(top, '#ffffff', 0.5);
    canvas.fillRect(-1, hips + 0.006, 2, 1);
    pleats(canvas, fit, mix(top, '#ffffff', 0.1), [-0.84, -0.56, -0.28, 0, 0.28, 0.56, 0.84]);
    canvas.strokeStyle = '#ffffff';
    canvas.lineWidth = 0.016;
    canvas.beginPath();
    canvas.moveTo(swing - hemHalf, hem);
    canvas.quadraticCurveTo(swing, hem + 0.035, swing + hemHalf, hem);
    canvas.stroke();
    band(canvas, { ...fit, swing: 0 }, accent, hips, 0.02);
  },
};
