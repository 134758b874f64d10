/**
 * A heap on the ground, before whoever is in it: of snow, sand, mud, water, foam, or of many of one thing. It lies there, or
 * grows until it is as large as it gets. Called by `effects.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Stuff } from '../../score/happenings.js';
import { clamp, lerp, smooth, TURN } from '../painting/easing.js';
import { mix, withAlpha } from '../painting/paint.js';
import type { Sprite } from '../pictures/sprites.js';
import { type Show, scatter } from './showing.js';

const COLOURS: Readonly<Record<Stuff, string>> = {
  snow: '#f4f9ff',
  sand: '#dcb877',
  mud: '#7c5a3c',
  water: '#69bdea',
  foam: '#f3fbff',
  paint: '#f25f8e',
};
/** What is smooth lies flat. */
const FLAT: ReadonlySet<Stuff> = new Set(['sand', 'mud', 'water', 'paint']);
const lighter = (colour: string, part: number): string => mix(colour, '#ffffff', part);
const darker = (colour: string, part: number): string => mix(colour, '#2b2540', part);
const HEAPS_UP: ReadonlySet<Stuff> = new Set(['sand', 'mud']);
/** Its width at size 1, parts of the frame's smaller measure, and how high it is beside that. */
const WIDE = 0.56;
const HIGH = 0.44;
const FLAT_HIGH = 0.17;
/** What lies there from the start is no mountain. */
const LOW = 0.13;
/** It has grown by this part of its time. */
const GROWN = 0.8;
const ROWS = 7;
const LUMPS = 13;

export const heap: Show = (canvas, { age, part, k, span, sprite, stuff = 'snow', grows }) => {
  const grown = grows ? smooth(clamp(part / GROWN)) : 1;
  if (grown <= 0.01) return;
  // What is heaped up on somebody is no pool.
  const isFlat = !sprite && FLAT.has(stuff) && !(grows && HEAPS_UP.has(stuff));
  const wide = span * WIDE * lerp(0.45, 1, grown);
  const high = span * WIDE * (isFlat ? FLAT_HIGH : grows ? HIGH : LOW) * grown;
  canvas.globalAlpha *= k;
  if (isFlat) pool(canvas, COLOURS[stuff], wide, high, age, stuff === 'water' || stuff === 'paint');
  else lumps(canvas, { sprite, colour: COLOURS[stuff], wide, high, span, age, isFoam: stuff === 'foam' });
};

/** Lies flat with a wavering rim. */
function pool(canvas: SKRSContext2D, colour: string, wide: number, high: number, age: number, isWet: boolean): void {
  const rim = (aside: number): number =>
    -high * (1 - aside * aside) ** 0.6 * (0.9 + 0.1 * Math.sin(aside * 19 + age * (isWet ? 4 : 1.2)));
  canvas.beginPath();
  canvas.moveTo(-wide / 2, 0);
  for (let step = -24; step <= 24; step++) canvas.lineTo((wide / 2) * (step / 24), rim(step / 24));
  canvas.quadraticCurveTo(wide * 0.3, high * 0.62, 0, high * 0.62);
  canvas.quadraticCurveTo(-wide * 0.3, high * 0.62, -wide / 2, 0);
  const fill = canvas.createLinearGradient(0, -high, 0, high * 0.6);
  fill.addColorStop(0, lighter(colour, 0.34));
  fill.addColorStop(0.4, colour);
  fill.addColorStop(1, darker(colour, 0.16));
  canvas.fillStyle = fill;
  canvas.fill();
  canvas.lineWidth = high * 0.07;
  for (let ring = 0; ring < 3; ring++) {
    const out = (age * 0.35 + ring / 3) % 1;
    canvas.strokeStyle = withAlpha(isWet ? '#ffffff' : darker(colour, 0.3), 0.5 * Math.sin(out * Math.PI));
    canvas.beginPath();
    canvas.ellipse(0, -high * 0.2, wide * (0.16 + 0.3 * out), high * (0.2 + 0.4 * out), 0, 0, TURN);
    canvas.stroke();
  }
}

interface Lumps {
  sprite: Sprite | undefined;
  colour: string;
  wide: number;
  high: number;
  span: number;
  age: number;
  isFoam: boolean;
}

/** Rows of lumps or things from the far ones above to the near ones below. */
function lumps(canvas: SKRSContext2D, { sprite, colour, wide, high, span, age, isFoam }: Lumps): void {
  if (!sprite) {
    canvas.fillStyle = darker(colour, 0.06);
    canvas.beginPath();
    canvas.ellipse(0, 0, wide * 0.47, high * 0.94, 0, Math.PI, TURN);
    canvas.ellipse(0, 0, wide * 0.47, high * 0.1, 0, 0, Math.PI);
    canvas.fill();
  }
  for (let row = 0; row < ROWS; row++) {
    const up = 1 - row / (ROWS - 1);
    const reach = Math.sqrt(1 - (up * 0.96) ** 2) * 0.5 + 0.03;
    const count = Math.max(3, Math.round(LUMPS * reach * 2));
    for (let lump = 0; lump < count; lump++) {
      const index = row * 31 + lump;
      const aside = count === 1 ? 0 : (lump / (count - 1) - 0.5) * 2;
      const size = span * (sprite ? 0.062 : 0.05) * (0.75 + 0.6 * scatter(index));
      const swell = isFoam ? 1 + 0.08 * Math.sin(age * 3 + index) : 1;
      const x = aside * reach * wide + (scatter(index, 0.31) - 0.5) * size;
      const y = -up * high * 0.9 * (1 - 0.14 * aside * aside) - size * 0.2 + (scatter(index, 0.47) - 0.5) * size * 0.7;
      if (sprite) piece(canvas, sprite, x, y, size * 1.25, scatter(index, 0.77) * TURN);
      else ball(canvas, colour, x, y, size * swell, isFoam);
    }
  }
}

function piece(
  canvas: SKRSContext2D,
  { art, width, height }: Sprite,
  x: number,
  y: number,
  radius: number,
  turn: number,
): void {
  const share = (radius * 2) / Math.max(width, height);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.drawImage(art, (-width * share) / 2, (-height * share) / 2, width * share, height * share);
  canvas.restore();
}

function ball(canvas: SKRSContext2D, colour: string, x: number, y: number, radius: number, isFoam: boolean): void {
  const fill = canvas.createRadialGradient(x - radius * 0.3, y - radius * 0.4, radius * 0.1, x, y, radius);
  fill.addColorStop(0, lighter(colour, isFoam ? 1 : 0.4));
  fill.addColorStop(0.6, colour);
  fill.addColorStop(1, isFoam ? '#bfe3f4' : darker(colour, 0.14));
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
  if (!isFoam) return;
  canvas.strokeStyle = withAlpha('#8fc7e6', 0.55);
  canvas.lineWidth = radius * 0.07;
  canvas.stroke();
}
