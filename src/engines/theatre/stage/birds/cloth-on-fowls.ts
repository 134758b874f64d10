/**
 * What penguins and owls have on over their round trunks, which keep their wings free. Called by `figure.ts` with what is drawn on the
 * neck; own heights, y downwards, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Garment } from '../beasts/animals-dressed.js';
import { SHADE } from '../beasts/beast-colours.js';
import type { Body } from '../body.js';
import { drawDetails, type Fit } from '../clothes/garments.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { shaded } from '../people/person.js';
import type { Marks } from '../pictures/marks.js';

/** How far the cloth stands off, and where it ends above the feet. */
const OFF = 1.03;
const HEM = 0.13;

export function drawClothOnFowl(
  canvas: SKRSContext2D,
  garment: Garment,
  { neck, half, hip }: Marks,
  body: Body,
  lit: (colour: string) => string,
): void {
  if (garment.bare) return;
  const wide = half * OFF;
  const top = -neck[1] + 0.02;
  const hem = -HEM;
  const middle = lerp(top, hem, 0.5);
  const clothes = {
    skin: '',
    trousers: '',
    shoes: '',
    style: garment.style,
    top: lit(garment.top),
    accent: lit(garment.accent),
  };
  const outline = (): void => {
    canvas.beginPath();
    canvas.ellipse(0, middle + 0.02, wide, (hem - top) * 0.6, 0, 0, TURN);
  };
  canvas.save();
  canvas.beginPath();
  canvas.rect(-1, top, 2, hem - top);
  canvas.clip();
  outline();
  canvas.fillStyle = shaded(canvas, clothes.top, wide, top, hem);
  canvas.fill();
  canvas.strokeStyle = mix(clothes.top, SHADE, 0.45);
  canvas.lineWidth = 0.014;
  canvas.stroke();
  canvas.clip();
  const turn = clamp(body.turn * 0.7);
  const fit: Fit = {
    turn,
    shoulder: wide * 0.86,
    waist: wide,
    top: top + 0.01,
    hips: -hip - 0.09,
    hem,
    hemHalf: wide,
    neck: half * 0.5,
    middle: -0.2 * half * turn,
    swing: 0,
    skirt: garment.skirt ?? false,
    blown: 0,
  };
  drawDetails(canvas, fit, clothes);
  canvas.restore();
}
