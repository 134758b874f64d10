/** The hats of people's trades on the heads of animals that are dressed as them. Called by `figure.ts`; own heights, y downwards. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { drawHat, type Hat } from './hats.js';

/** What covers a whole head of hair fits no ears: a band, or nothing. */
const INSTEAD: Partial<Record<Hat['kind'], Hat['kind'] | 'none'>> = {
  shroud: 'headband',
  cowl: 'none',
  scarf: 'none',
  hood: 'none',
  bandages: 'none',
  nemes: 'circlet',
};
/** Of the head's width; how far its middle is below the crown, radii. */
const SIZE = 0.46;
const BELOW = 0.86;

export const litHat = (hat: Hat, lit: (colour: string) => string): Hat => ({
  ...hat,
  colour: lit(hat.colour),
  trim: lit(hat.trim),
});

export function drawHatOn(canvas: SKRSContext2D, hat: Hat, { crown, headWidth }: Marks, body: Body): void {
  const kind = INSTEAD[hat.kind] ?? hat.kind;
  if (kind === 'none') return;
  const radius = headWidth * SIZE;
  canvas.save();
  canvas.translate(-crown[0], -crown[1] + radius * BELOW);
  canvas.scale(radius, radius);
  drawHat(canvas, { ...hat, kind }, clamp(body.turn + body.headTurn));
  canvas.restore();
}
