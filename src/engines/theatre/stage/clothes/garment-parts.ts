/** Collars, belts, buttons and pleats, of which `garments.ts` and `uniforms.ts` make clothes; own heights, within the garment's outline. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import type { Fit } from './garments.js';

/** Across the whole garment, sagging a little as it goes round the body. */
export function band(
  canvas: SKRSContext2D,
  { hemHalf, waist, swing }: Fit,
  colour: string,
  y: number,
  thick: number,
): void {
  const half = Math.max(hemHalf, waist) * 1.2;
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(swing - half, y - 0.008);
  canvas.quadraticCurveTo(swing, y + 0.03, swing + half, y - 0.008);
  canvas.stroke();
}

export function belt(canvas: SKRSContext2D, fit: Fit, colour: string, buckle?: string, thick = 0.026): void {
  const y = fit.skirt ? fit.hips - 0.012 : fit.hips;
  band(canvas, { ...fit, swing: 0 }, colour, y, thick);
  if (!buckle) return;
  canvas.fillStyle = buckle;
  canvas.beginPath();
  canvas.roundRect(fit.middle - thick * 0.7, y + 0.01 - thick * 0.6, thick * 1.4, thick * 1.2, thick * 0.3);
  canvas.fill();
}

export function collar(canvas: SKRSContext2D, { neck, top, turn }: Fit, colour: string, thick = 1): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = 0.02 * thick;
  canvas.beginPath();
  canvas.moveTo(-neck * 1.1, top - 0.004);
  canvas.quadraticCurveTo(-0.012 * turn, top + 0.036, neck * 1.1, top - 0.004);
  canvas.stroke();
}

export function roundCollar(canvas: SKRSContext2D, { neck, top, middle }: Fit, colour: string): void {
  for (const side of [-1, 1]) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(middle * 0.6 + side * neck * 0.86, top + 0.022, neck * 0.84, 0.028, side * -0.3, 0, TURN);
    canvas.fill();
  }
}

/** The shirt under an open front. */
export function opening(canvas: SKRSContext2D, { neck, top, hips, middle }: Fit, colour: string, deep: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(middle * 0.5 - neck, top - 0.01);
  canvas.lineTo(middle * 0.5 + neck, top - 0.01);
  canvas.lineTo(middle, lerp(top, hips, deep * 2));
  canvas.fill();
}

export function lapels(canvas: SKRSContext2D, { neck, top, hips, middle }: Fit, colour: string, deep: number): void {
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

export function buttons(
  canvas: SKRSContext2D,
  { middle, top, hips, hem }: Fit,
  colour: string,
  count: number,
  apart: number,
): void {
  for (let button = 0; button < count; button++)
    dot(canvas, colour, middle, Math.min(hem - 0.02, lerp(top, hips, 0.66) + button * apart * 0.5), 0.01);
}

export function pleats(canvas: SKRSContext2D, fit: Fit, colour: string, across: readonly number[]): void {
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
export function emblem(canvas: SKRSContext2D, { middle, top, hips }: Fit, colour: string): void {
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

export function dot(canvas: SKRSContext2D, colour: string, x: number, y: number, radius: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}

export function line(
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
