/** Shirt, dress, coat and trousers of a drawn person. Called by `trunk.ts` on the canvas of `puppet.ts`: own heights, looking left. */
import type { CanvasGradient, SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { drawDetails, type Fit, type Style } from '../clothes/garments.js';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import { channels, mix } from '../painting/paint.js';
import { SHADOW } from './limbs.js';
import type { Pattern } from './patterns.js';
import type { Clothes } from './puppet.js';

/** The seat of the trousers, over the roots of both legs. */
export function drawTrousers(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body): void {
  const half = lerp(pattern.hipAside + pattern.leg * 0.56, pattern.leg * 0.82, clamp(body.turn));
  const top = -pattern.hip - 0.08;
  const bottom = -pattern.hip + pattern.leg * 0.62;
  canvas.fillStyle = shaded(canvas, clothes.trousers, half, top, bottom);
  canvas.beginPath();
  canvas.roundRect(-half, top, half * 2, bottom - top, [0.02, 0.02, half * 0.5, half * 0.5]);
  canvas.fill();
}

/** From the shoulders to the hem, with the neck; a coat goes down to the thighs, a dress to the knees. */
export function drawShirt(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, body: Body): void {
  const fit = fitOf(pattern, clothes, body);
  drawNeck(canvas, pattern, clothes, fit);
  canvas.fillStyle = shaded(canvas, clothes.top, fit.shoulder, fit.top, fit.hem);
  outline(canvas, fit);
  canvas.fill();
  canvas.save();
  outline(canvas, fit);
  canvas.clip();
  drawDetails(canvas, fit, clothes);
  canvas.restore();
}

/** How far a hem is left behind by who walks. */
const TRAILS = 0.022;
/** How far wind blows the back of a hem out, and how much that flutters, own heights. */
const BLOWN = { out: 0.075, flutters: 0.03 } as const;

/** How far down the legs a garment reaches, and how much wider than the chest its hem is. */
const SHIRT = { long: -0.1, flare: 1.14 } as const;
const SKIRT = { long: 0.56, flare: 1.5 } as const;
const CUTS: Partial<Record<Style, { long: number; flare: number }>> = {
  tutu: { long: 0.22, flare: 2.5 },
  coat: { long: 0.36, flare: 1.22 },
  medic: { long: 0.36, flare: 1.22 },
  lab: { long: 0.36, flare: 1.22 },
  armour: { long: 0.36, flare: 1.14 },
  chef: { long: 0.3, flare: 1.12 },
  turnout: { long: 0.2, flare: 1.16 },
  smock: { long: 0.34, flare: 1.1 },
  robe: { long: 0.72, flare: 1.34 },
  gown: { long: 0.64, flare: 1.34 },
  ballgown: { long: 0.84, flare: 2.3 },
  hanfu: { long: 0.86, flare: 1.5 },
  tunic: { long: 0.24, flare: 1.3 },
  pinafore: { long: 0.56, flare: 1.6 },
  royal: { long: 0.3, flare: 1.2 },
  starry: { long: 0.86, flare: 1.5 },
  laced: { long: 0.6, flare: 1.6 },
  wrapped: { long: 0.16, flare: 1.14 },
  zigzag: { long: 0.28, flare: 1.24 },
  tails: { long: 0.1, flare: 1.1 },
  petals: { long: 0.36, flare: 1.7 },
  plated: { long: 0.3, flare: 1.4 },
  bared: { long: 0.5, flare: 1.3 },
  apron: { long: 0.34, flare: 1.1 },
  skirt: { long: 0.5, flare: 1.7 },
};

function fitOf(pattern: Pattern, clothes: Clothes, body: Body): Fit {
  const turn = clamp(body.turn);
  const shoulder = lerp(pattern.half, pattern.half * 0.86, turn);
  const waist = shoulder * lerp(pattern.waist, lerp(pattern.waist, 0.95, 0.4), turn);
  // The skirts of who squats lie over the thighs.
  const squats = body.squat > 0.3;
  const cut = (clothes.style && CUTS[clothes.style]) ?? (clothes.dress ? SKIRT : SHIRT);
  const long = squats ? SHIRT.long : cut.long;
  const skirt = long > 0;
  const { flare } = cut;
  // Cloth trails behind and swings from leg to leg.
  const swing = skirt ? clamp(body.stride) * (0.026 * Math.sin(body.step * TURN * 2) + TRAILS * turn) : 0;
  return {
    turn,
    shoulder,
    waist,
    top: -pattern.shoulder - pattern.armWidth * 0.5,
    hips: -pattern.hip - 0.03,
    hem: skirt ? hemOf(pattern, body, long) : -pattern.hip + 0.03,
    hemHalf: skirt
      ? Math.max(pattern.half * flare, waist * 1.06) + 0.02 * clamp(body.stride)
      : Math.max(waist, pattern.hipAside + pattern.leg * 0.5) * 1.01,
    neck: pattern.half * 0.36,
    middle: -0.3 * shoulder * turn,
    swing,
    skirt,
    blown: body.windy * (BLOWN.out + BLOWN.flutters * Math.sin(body.clock * 17)),
  };
}

/** How far down somebody's hips are who folds the legs, own heights. */
export const sinkOf = ({ hip }: Pattern, { fold, crouch }: Body): number =>
  Math.min(hip * 0.92, clamp(fold) * hip * 0.62 + crouch);

/** A hem of who lands from a leap leaves the shoes to be seen, so high and raised so much at most; who sits has it where it was. */
const SHOES = 0.085;
const RAISED = 0.34;

function hemOf(pattern: Pattern, body: Body, long: number): number {
  const { hip } = pattern;
  const sink = sinkOf(pattern, body);
  const hem = -hip * (1 - long) + Math.min(0.05, body.crouch * 0.3);
  const raised = Math.min(RAISED * hip, Math.max(0, hem + sink + SHOES));
  return hem - raised * (1 - ramp(sink / hip, 0.55, 0.15));
}

function drawNeck(canvas: SKRSContext2D, pattern: Pattern, clothes: Clothes, { neck, top }: Fit): void {
  canvas.strokeStyle = mix(clothes.skin, '#3a1420', 0.2);
  canvas.lineWidth = neck * 1.7;
  canvas.beginPath();
  canvas.moveTo(0, top + 0.02);
  canvas.lineTo(0, -pattern.pictureBottom - 0.03);
  canvas.stroke();
}

/** Round shoulders, waist, hem. */
function outline(canvas: SKRSContext2D, fit: Fit): void {
  const { shoulder, waist, top, hips, hem, hemHalf, neck, swing, skirt, turn, blown } = fit;
  const round = top + shoulder * 0.62;
  canvas.beginPath();
  canvas.moveTo(-neck, top);
  canvas.bezierCurveTo(-shoulder * 0.72, top + 0.002, -shoulder, top + 0.02, -shoulder, round);
  if (skirt) {
    canvas.bezierCurveTo(-shoulder, lerp(round, hips, 0.6), -waist, lerp(round, hips, 0.7), -waist, hips - 0.01);
    canvas.bezierCurveTo(-waist * 1.08, hips + 0.03, swing - hemHalf, hem - 0.05, swing - hemHalf, hem);
    canvas.quadraticCurveTo(swing, hem + 0.035, swing + hemHalf, hem);
    canvas.bezierCurveTo(swing + hemHalf, hem - 0.05, waist * 1.08, hips + 0.03, waist, hips - 0.01);
  } else {
    canvas.bezierCurveTo(-shoulder, lerp(round, hips, 0.4), -waist, lerp(round, hips, 0.5), -waist, hips);
    canvas.bezierCurveTo(-waist, hem - 0.01, -hemHalf, hem - 0.015, -hemHalf * 0.94, hem);
    canvas.quadraticCurveTo(blown * 0.4, hem + 0.03 + blown * 0.3, hemHalf * 0.94 + blown, hem);
    canvas.bezierCurveTo(hemHalf + blown, hem - 0.015 - blown * 0.3, waist, hem - 0.01, waist, hips - blown);
  }
  canvas.bezierCurveTo(waist, lerp(round, hips, skirt ? 0.7 : 0.5), shoulder, lerp(round, hips, 0.5), shoulder, round);
  canvas.bezierCurveTo(shoulder, top + 0.02, shoulder * 0.72, top + 0.002, neck, top);
  canvas.quadraticCurveTo(-0.01 * turn, top + 0.03, -neck, top);
}

/** Bright warm cloth is warm in the shade, where others turn blue: yellow would be olive. */
function inShade(colour: string): string {
  const [red, green, blue] = channels(colour);
  const sunny = clamp((Math.min(red, green) - blue - 60) / 80);
  return mix(colour, mix(SHADOW, '#a8481c', sunny), 0.4);
}

/** Round cloth, lit from above on the left. */
export function shaded(
  canvas: SKRSContext2D,
  colour: string,
  half: number,
  top: number,
  bottom: number,
): CanvasGradient {
  const middle = (top + bottom) / 2;
  const shade = canvas.createRadialGradient(-half * 0.45, lerp(top, bottom, 0.3), 0.01, 0, middle, half * 2.1);
  shade.addColorStop(0, mix(colour, '#ffffff', 0.2));
  shade.addColorStop(0.45, colour);
  shade.addColorStop(1, inShade(colour));
  return shade;
}
