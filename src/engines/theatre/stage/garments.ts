/**
 * What makes a garment of a plain shape: collars, buttons, stripes, belts, pleats. Called by `person.ts` with the
 * garment's outline as clip; own heights, y downwards, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from './easing.js';
import { SHADOW } from './limbs.js';
import { mix } from './paint.js';
import type { Clothes } from './puppet.js';

/** What somebody wears above the legs. */
export type Style =
  | 'tee'
  | 'striped'
  | 'hoodie'
  | 'jacket'
  | 'dungarees'
  | 'coat'
  | 'medic'
  | 'dress'
  | 'tutu'
  | 'santa'
  | 'armour'
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

type Details = (canvas: SKRSContext2D, fit: Fit, clothes: Clothes) => void;

export function drawDetails(canvas: SKRSContext2D, fit: Fit, clothes: Clothes): void {
  const style = clothes.style ?? 'tee';
  if (style !== 'robot' && style !== 'chic') DETAILS[style](canvas, fit, clothes);
}

const DETAILS: Readonly<Record<Exclude<Style, 'robot' | 'chic'>, Details>> = {
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
};

/** Across the whole garment, sagging a little as it goes round the body. */
function band(canvas: SKRSContext2D, { hemHalf, waist, swing }: Fit, colour: string, y: number, thick: number): void {
  const half = Math.max(hemHalf, waist) * 1.2;
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(swing - half, y - 0.008);
  canvas.quadraticCurveTo(swing, y + 0.03, swing + half, y - 0.008);
  canvas.stroke();
}

function belt(canvas: SKRSContext2D, fit: Fit, colour: string, buckle?: string, thick = 0.026): void {
  const y = fit.skirt ? fit.hips - 0.012 : fit.hips;
  band(canvas, { ...fit, swing: 0 }, colour, y, thick);
  if (!buckle) return;
  canvas.fillStyle = buckle;
  canvas.beginPath();
  canvas.roundRect(fit.middle - thick * 0.7, y + 0.01 - thick * 0.6, thick * 1.4, thick * 1.2, thick * 0.3);
  canvas.fill();
}

function collar(canvas: SKRSContext2D, { neck, top, turn }: Fit, colour: string, thick = 1): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = 0.02 * thick;
  canvas.beginPath();
  canvas.moveTo(-neck * 1.1, top - 0.004);
  canvas.quadraticCurveTo(-0.012 * turn, top + 0.036, neck * 1.1, top - 0.004);
  canvas.stroke();
}

function roundCollar(canvas: SKRSContext2D, { neck, top, middle }: Fit, colour: string): void {
  for (const side of [-1, 1]) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(middle * 0.6 + side * neck * 0.86, top + 0.022, neck * 0.84, 0.028, side * -0.3, 0, TURN);
    canvas.fill();
  }
}

/** The shirt under an open front. */
function opening(canvas: SKRSContext2D, { neck, top, hips, middle }: Fit, colour: string, deep: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(middle * 0.5 - neck, top - 0.01);
  canvas.lineTo(middle * 0.5 + neck, top - 0.01);
  canvas.lineTo(middle, lerp(top, hips, deep * 2));
  canvas.fill();
}

function lapels(canvas: SKRSContext2D, { neck, top, hips, middle }: Fit, colour: string, deep: number): void {
  canvas.fillStyle = colour;
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(middle * 0.5 + side * neck * 0.9, top - 0.01);
    canvas.lineTo(middle * 0.5 + side * neck * 2.1, top + 0.075);
    canvas.lineTo(middle + side * neck * 1.25, top + 0.085);
    canvas.lineTo(middle, lerp(top, hips, deep));
    canvas.fill();
  }
}

function buttons(
  canvas: SKRSContext2D,
  { middle, top, hips, hem }: Fit,
  colour: string,
  count: number,
  apart: number,
): void {
  for (let button = 0; button < count; button++)
    dot(canvas, colour, middle, Math.min(hem - 0.02, lerp(top, hips, 0.66) + button * apart * 0.5), 0.01);
}

function pleats(canvas: SKRSContext2D, fit: Fit, colour: string, across: readonly number[]): void {
  for (const part of across)
    line(
      canvas,
      colour,
      0.009,
      [part * fit.waist * 0.9, fit.hips + 0.012],
      [fit.swing + part * fit.hemHalf, fit.hem + 0.03],
    );
}

/** A star on the breast. */
function emblem(canvas: SKRSContext2D, { middle, top, hips }: Fit, colour: string): void {
  const y = lerp(top, hips, 0.5);
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (let point = 0; point < 10; point++) {
    const radius = point % 2 ? 0.017 : 0.036;
    const angle = (point / 10) * TURN - TURN / 4;
    canvas.lineTo(middle + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
  }
  canvas.fill();
}

function dot(canvas: SKRSContext2D, colour: string, x: number, y: number, radius: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}

function line(
  canvas: SKRSContext2D,
  colour: string,
  thick: number,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(...from);
  canvas.lineTo(...to);
  canvas.stroke();
}
