/** A cup that tips over: what was in it runs over the table and drips down. Called by `becoming-pictures.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { HAPPENS } from '../../score/becomings.js';
import { lerp, ramp, TURN, wave } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Becomer } from './becoming-pictures.js';
import { holdOf } from './uses.js';

/** Tips over and lies there; what was in it runs over the table, and down from its edge into a puddle. */
export function spilled(
  canvas: SKRSContext2D,
  { art, code }: Becomer,
  [wide, high]: readonly [number, number],
  part: number,
  drop: number,
): void {
  const tipped = ramp(part, HAPPENS - 0.1, HAPPENS);
  const ran = ramp(part, HAPPENS - 0.03, HAPPENS + 0.22);
  const fell = ramp(part, HAPPENS + 0.12, HAPPENS + 0.36);
  const colour = liquidOf(code);
  if (colour && ran > 0) puddle(canvas, wide * lerp(0.4, 1.5, ran), -wide * lerp(0.5, 1, ran), colour);
  if (colour && fell > 0) {
    canvas.fillStyle = colour;
    for (const [x, long] of [
      [-1.45, 1],
      [-1.1, 0.66],
      [-0.7, 0.42],
    ] as const) {
      canvas.beginPath();
      canvas.roundRect(wide * x, 0.01, wide * 0.13, Math.max(0.02, drop * long * fell), wide * 0.06);
      canvas.fill();
    }
    canvas.save();
    canvas.translate(0, drop);
    puddle(canvas, wide * lerp(0.2, 1.5, fell), -wide * 1.3, colour);
    canvas.restore();
  }
  canvas.translate(-wide * 0.42, 0);
  canvas.rotate(-1.5 * tipped + 0.06 * ramp(part, 0.1, HAPPENS - 0.1) * (1 - tipped) * wave(part * 16));
  canvas.translate(wide * 0.42, 0);
  canvas.drawImage(art, -wide / 2, -high, wide, high);
}

function puddle(canvas: SKRSContext2D, wide: number, x: number, colour: string): void {
  for (const [tone, grown] of [
    [mix(colour, '#2b1c2c', 0.4), 1.05],
    [colour, 1],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    for (const [aside, down, part] of POOLS) {
      canvas.moveTo(x + wide * (aside + 0.5 * part * grown), down * wide);
      canvas.ellipse(x + wide * aside, down * wide, wide * 0.5 * part * grown, wide * 0.07 * part * grown, 0, 0, TURN);
    }
    canvas.fill();
  }
  canvas.fillStyle = mix(colour, '#ffffff', 0.5);
  canvas.beginPath();
  canvas.ellipse(x - wide * 0.2, -wide * 0.012, wide * 0.09, wide * 0.014, 0, 0, TURN);
  canvas.fill();
}
/** Puddles it has run together from: aside, down, and how large, parts of its width. */
const POOLS = [
  [0, 0, 1],
  [-0.36, 0.03, 0.5],
  [0.34, 0.02, 0.46],
] as const;

/** What is in a cup, a glass or a pot; most often it is coffee. */
const LIQUIDS: readonly (readonly [picture: RegExp, colour: string])[] = [
  [/^(1f95b|1f37c)/, '#fbf7ee'],
  [/^(1f375|1fad6|1f9c9)/, '#9cb94e'],
  [/^(1f377|1f9c3)/, '#a5243f'],
  [/^(1f37a|1f37b|1f36f)/, '#f0b13a'],
  [/^(1f964|1f6b0|1faa3|prop-(bottle|bucket))/, '#7cc4ee'],
  [/^(1f3a8|1f58c|1f58d)/, '#3f8fe6'],
  [/^(1f37f|1f35a)/, '#fff3cf'],
];
const liquidOf = (code: string): string | undefined =>
  LIQUIDS.find(([picture]) => picture.test(code))?.[1] ?? (holdOf(code).use === 'cup' ? '#6b3d22' : undefined);
