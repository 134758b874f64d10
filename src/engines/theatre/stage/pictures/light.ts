/**
 * The set's light on an actor: tint, light from the sides, and the haze of distance. Painted into a picture once
 * per step of haze rather than over every frame.
 */
import type { Canvas } from '@napi-rs/canvas';
import type { Look, Score, Weather } from '../../score/score.js';
import { clamp } from '../painting/easing.js';
import { blankCanvas, channels, dodged, mix, multiply, withAlpha } from '../painting/paint.js';
import type { StageSet } from '../set.js';
import { release } from './sprites.js';

export type StageLight = Pick<StageSet, 'tint' | 'haze' | 'hazeStrength' | 'rim' | 'outline' | 'key' | 'iris'>;
/** And what sticks to feet, if anything does, and whether there is air. */
export type FloorLight = StageLight & Pick<StageSet, 'sink' | 'airless'>;
/** As it is. */
export const PLAIN_LIGHT: FloorLight = { tint: '#ffffff', haze: '#ffffff', hazeStrength: 0 };

/** How many steps of haze there are between the footlights and the horizon: fewer are seen to switch. */
const HAZE_STEPS = 20;
const CLEAR_DEPTH = 0.8;
/** Width of a lit outline, parts of the picture. */
const RIM_THICK = 0.022;

/** How much haze lies over a thing at `depth`, 0 to 1, in whole steps. */
export function hazeAt(light: StageLight, depth: number): number {
  const haze = clamp((CLEAR_DEPTH - depth) / CLEAR_DEPTH) * light.hazeStrength;
  return Math.round(haze * HAZE_STEPS) / HAZE_STEPS;
}

/** How dark a set's light is, 0 plain day to 1 deep night. */
export const darknessOf = ({ tint }: Pick<StageSet, 'tint'>): number => clamp((1 - brightnessOf(tint) - 0.12) / 0.25);

function brightnessOf(colour: string): number {
  const [red, green, blue] = channels(colour);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

/** A set's whole tint would leave no face to read at night: the darker it is, the less of it actors take. */
function softened(tint: string): string {
  const dark = 1 - brightnessOf(tint);
  return mix(tint, '#ffffff', 0.25 + 0.45 * clamp((dark - 0.12) / 0.35));
}

/** What brushes make of a face under rain is mud: light from the front, and warm. */
const PAINTED: ReadonlySet<Look> = new Set(['watercolour', 'oil-painting', 'pencil']);
const WET: ReadonlySet<Weather> = new Set(['rain', 'storm']);
const WARM = { key: '#3a2b12', tint: '#fff1de', share: 0.75 } as const;

/** What eyes shine in where they are drawn as in Japanese animation. */
const IRISES = ['#2f8fe0', '#3aa56a', '#8a5be0', '#c9762a'] as const;

/** `set` as it lights who plays in a film of that look and weather. */
export function keyed(set: StageSet, { look, set: { weather }, seed }: Score): StageSet {
  if (look === 'anime') return { ...set, iris: IRISES[seed % IRISES.length]! };
  if (set.key || !PAINTED.has(look) || !WET.has(weather)) return set;
  return { ...set, key: WARM.key, tint: mix(set.tint, WARM.tint, WARM.share) };
}

/** Paints `art` as it looks in this light over whatever `target`, of the same size, held. */
export function paintLit(target: Canvas, art: Canvas, light: StageLight, haze: number): void {
  const { width, height } = art;
  const brush = target.getContext('2d');
  brush.globalCompositeOperation = 'copy';
  brush.drawImage(art, 0, 0);
  brush.globalCompositeOperation = 'multiply';
  brush.fillStyle = softened(light.tint);
  brush.fillRect(0, 0, width, height);
  if (light.key) {
    brush.globalCompositeOperation = 'color-dodge';
    brush.fillStyle = light.key;
    brush.fillRect(0, 0, width, height);
  }
  if (light.rim) {
    const sides = brush.createLinearGradient(0, 0, width, 0);
    sides.addColorStop(0, light.rim[0]);
    sides.addColorStop(0.36, 'rgba(0,0,0,0)');
    sides.addColorStop(0.64, 'rgba(0,0,0,0)');
    sides.addColorStop(1, light.rim[1]);
    brush.globalCompositeOperation = 'lighter';
    brush.fillStyle = sides;
    brush.fillRect(0, 0, width, height);
  }
  const dark = Math.max(darknessOf(light), light.outline ?? 0);
  if (dark > 0) {
    paintRim(target, art, '#ffe0b4', 0.6 * dark, 1);
    paintRim(target, art, '#a8c4ff', 0.42 * dark, -1);
  }
  if (haze > 0) {
    brush.globalCompositeOperation = 'source-over';
    brush.fillStyle = withAlpha(light.haze, haze);
    brush.fillRect(0, 0, width, height);
  }
  brush.globalCompositeOperation = 'destination-in';
  brush.drawImage(art, 0, 0);
  brush.globalCompositeOperation = 'source-over';
}

/** A lit picture under more or less haze. */
export interface Hazed {
  /** As it looks in this haze; held, and painted over when asked for in another. */
  at(haze: number): Canvas;
  close(): void;
}

/**
 * Takes over `clear`, a picture in this light without haze. Light and detail are dear to paint and haze is not, but
 * who comes nearer wants another haze every few frames.
 */
export function openHazed(clear: Canvas, { haze: colour }: Pick<StageLight, 'haze'>): Hazed {
  let hazed: Canvas | undefined;
  let hazedBy = 0;
  return {
    at(haze) {
      if (haze === 0) {
        // Whoever is so near is large, and holds one picture less.
        if (hazed) release(hazed);
        hazed = undefined;
        return clear;
      }
      if (hazed && haze === hazedBy) return hazed;
      hazed ??= blankCanvas(clear.width, clear.height);
      hazedBy = haze;
      const brush = hazed.getContext('2d');
      brush.globalCompositeOperation = 'copy';
      brush.drawImage(clear, 0, 0);
      brush.globalCompositeOperation = 'source-atop';
      brush.fillStyle = withAlpha(colour, haze);
      brush.fillRect(0, 0, hazed.width, hazed.height);
      return hazed;
    },
    close() {
      for (const canvas of [clear, hazed]) if (canvas) release(canvas);
    },
  };
}

/** By night light from behind draws the outline of one side (−1 left, 1 right) and of what is on top. */
function paintRim(target: Canvas, art: Canvas, colour: string, strength: number, side: number): void {
  const { width, height } = art;
  const rim = blankCanvas(width, height);
  const brush = rim.getContext('2d');
  brush.drawImage(art, 0, 0);
  brush.globalCompositeOperation = 'source-in';
  brush.fillStyle = colour;
  brush.fillRect(0, 0, width, height);
  brush.globalCompositeOperation = 'destination-out';
  const thick = Math.max(2, Math.min(width, height) * RIM_THICK);
  for (const part of [0.35, 0.65, 1]) {
    brush.globalAlpha = 0.7;
    brush.drawImage(art, -side * thick * part, thick * 0.7 * part);
  }
  const on = target.getContext('2d');
  on.globalCompositeOperation = 'lighter';
  on.globalAlpha = strength;
  on.drawImage(rim, 0, 0);
  on.globalAlpha = 1;
  release(rim);
}

/** The same light on one plain colour, for what is drawn and not cut out. */
export function litColour(colour: string, light: StageLight, haze: number): string {
  const seen = multiply(colour, softened(light.tint));
  return mix(light.key ? dodged(seen, light.key) : seen, light.haze, haze);
}
