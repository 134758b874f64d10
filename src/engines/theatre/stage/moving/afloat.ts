/**
 * Whoever is in the water: the part below the surface is hidden behind a wavy edge, a broken mirror image lies before
 * it and foam about it. Called by `actor.ts` on sets with `water`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import { glow, withAlpha } from '../painting/paint.js';
import type { Rig } from '../rigs.js';
import type { StageSet } from '../set.js';

type Water = NonNullable<StageSet['water']>;

/** Parts of the own height below the surface of deep water, by build; whoever isn't listed floats like a cork. */
const DRAUGHTS: Partial<Record<Rig['build'], number>> = {
  boat: 0.1,
  fish: 0.36,
  legged: 0.34,
  bust: 0.42,
  head: 0.45,
  face: 0.4,
  wheels: 0.22,
  butterfly: 0,
  aircraft: 0.04,
};
const CORK = 0.16;
/** Water that one can stand in reaches no higher than this. */
const WADING = 0.16;

/** How deep it lies, parts of its own height; `gliders` (swimmers, rowers, surfers) bring their own water in the picture. */
export function draughtOf(rig: Rig, water: Water): number {
  if (rig.gait === 'glide' && rig.build === 'legged') return 0.05;
  const deep = DRAUGHTS[rig.build] ?? CORK;
  if (rig.bird) return Math.min(deep, 0.26);
  // Boats and fish keep off the bottom; all others stand on it where they can.
  return rig.build === 'boat' || rig.build === 'fish' ? deep : lerp(Math.min(deep, WADING), deep, water.depth);
}

/** Traces all above (or below) the water's edge around an origin on the surface. */
function edge(canvas: SKRSContext2D, width: number, height: number, t: number, above: boolean): void {
  const reach = width * 1.6 + height;
  const wave = height * 0.012;
  canvas.beginPath();
  canvas.moveTo(-reach, above ? -height * 6 : height * 3);
  for (let step = 0; step <= 40; step++) {
    const x = lerp(-reach, reach, step / 40);
    canvas.lineTo(x, wave * (Math.sin((x / height) * 13 + t * 2.6) + 0.6 * Math.sin((x / height) * 22 - t * 1.9)));
  }
  canvas.lineTo(reach, above ? -height * 6 : height * 3);
  canvas.closePath();
}

/** Below the wavy surface around the origin nothing is drawn. */
export function clipToSurface(canvas: SKRSContext2D, width: number, height: number, t: number): void {
  edge(canvas, width, height, t, true);
  canvas.clip();
}

/**
 * Draws a figure in water, its waterline at the origin. `figure` draws it with its feet at the origin; `rise` is how
 * high it is lifted out, `draught` how deep it lies, both pixels.
 */
export function drawAfloat(
  canvas: SKRSContext2D,
  water: Water,
  { width, height, rise, draught, t }: { width: number; height: number; rise: number; draught: number; t: number },
  figure: () => void,
): void {
  const wet = clamp(1 - rise / Math.max(1, draught));
  const near = 1 - ramp(rise, 0, height * 1.5);
  if (near > 0.02) {
    // Mirror image: what stands out of the water, upside down, in ripples.
    canvas.save();
    edge(canvas, width, height, t, false);
    canvas.clip();
    glow(canvas, 0, height * 0.03, width * 0.62, '#06203c', 0.34 * near, 0.2);
    canvas.globalAlpha = 0.24 * near;
    canvas.translate(0, rise - draught);
    canvas.transform(1, 0, 0.04 * Math.sin(t * 1.7), -0.62, 0, 0);
    figure();
    canvas.restore();
  }
  canvas.save();
  if (wet > 0 || rise < draught) {
    edge(canvas, width, height, t, true);
    canvas.clip();
  }
  canvas.translate(0, draught - rise);
  figure();
  canvas.restore();
  if (wet > 0) drawFoam(canvas, water, width, height, wet, t);
}

/** A bright line along the hull and rings that spread from it. */
function drawFoam(canvas: SKRSContext2D, water: Water, width: number, height: number, wet: number, t: number): void {
  canvas.save();
  canvas.lineCap = 'round';
  for (let ring = 0; ring < 3; ring++) {
    const age = (t * 0.45 + ring / 3) % 1;
    canvas.strokeStyle = withAlpha(water.foam, 0.55 * wet * Math.sin(age * Math.PI) ** 0.7);
    canvas.lineWidth = Math.max(0.8, height * 0.012 * (1 - age * 0.6));
    const reach = width * (0.4 + 0.26 * age);
    for (const [from, to] of [
      [0.04, 0.42],
      [0.55, 0.97],
    ] as const) {
      canvas.beginPath();
      canvas.ellipse(0, height * 0.01, reach, reach * 0.17, 0, from * Math.PI, to * Math.PI);
      canvas.stroke();
    }
  }
  for (let bubble = 0; bubble < 9; bubble++) {
    const across = bubble / 8 - 0.5;
    const swell = 0.6 + 0.4 * Math.sin(t * 3 + bubble * TURN * 0.31);
    glow(canvas, across * width * 0.86, height * 0.012, height * 0.045 * swell, water.foam, 0.62 * wet, 0.34);
  }
  canvas.restore();
}
