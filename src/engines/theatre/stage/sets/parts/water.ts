/** Open water: its colours by hour, rolling wave bands with parallax, the sun's path, ripples. Used by sea and river sets. */

import type { Liquid } from '../../../score/surfaces.js';
import { type Brush, disc, downward, fillBand, frameOf, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export interface WaterTones {
  far: string;
  middle: string;
  near: string;
  foam: string;
}

/** Far, in the middle, near, and what it breaks into. */
const LIQUID_TONES: Record<Liquid, readonly [far: string, middle: string, near: string, foam: string]> = {
  lava: ['#ffb52e', '#f0601a', '#c8320f', '#fff0a0'],
  gold: ['#ffe9a0', '#f2c03a', '#d09416', '#fffbe0'],
  chocolate: ['#8a5533', '#6b3c20', '#4f2a14', '#c99a6e'],
  milk: ['#ffffff', '#f4f0e8', '#e4dfd6', '#ffffff'],
  honey: ['#ffd678', '#f0a429', '#cf7d12', '#fff0bc'],
  candy: ['#ffc4e2', '#ff8cc4', '#e866b4', '#ffffff'],
  starlight: ['#a87bff', '#5c4fd6', '#2f2a96', '#ffffff'],
};
/** These shine by themselves. */
const SHINING: ReadonlySet<Liquid> = new Set(['lava', 'gold', 'starlight']);

const EVENING = ['#f0907a', '#a8609a', '#5a4494'] as const;

/** The colours of a water under the palette: the sky lies on it, the more the farther. */
export function waterTones(
  context: SetContext,
  colours: readonly [far: string, middle: string, near: string],
): WaterTones {
  const { palette, light, liquid } = context;
  if (liquid) {
    const shown = LIQUID_TONES[liquid].map((colour) =>
      SHINING.has(liquid) ? mix(colour, tone(palette, colour), 0.25) : tone(palette, colour),
    );
    return { far: shown[0]!, middle: shown[1]!, near: shown[2]!, foam: shown[3]! };
  }
  const sky = mix(palette.sky[2], palette.sky[1], 0.3);
  const part = light === 'night' ? 0.16 : 0.22;
  const under = (index: 0 | 1 | 2, distance: number, share: number) => {
    const plain = mix(tone(palette, colours[index], distance), sky, share);
    // Blue under an orange sky would turn to brown: evening water is rose far out and violet at hand.
    const shown = light === 'sunset' ? mix(plain, EVENING[index], 0.82 * (1 - palette.wetness * 0.6)) : plain;
    return mix(shown, palette.haze, palette.wetness * 0.25);
  };
  return {
    far: under(0, 0.25, part),
    middle: under(1, 0.08, part * 0.6),
    near: under(2, 0, part * 0.3),
    foam: mix(tone(palette, '#ffffff'), palette.sky[2], 0.12),
  };
}

/** The still body of water from `top` to below the frame (pixels), with the light of the sun on it. */
export function paintWater(canvas: Brush, context: SetContext, tones: WaterTones, top: number, bottom: number): void {
  const { palette, light } = context;
  const frame = frameOf(context);
  fillBand(canvas, frame, top, bottom, [tones.far, mix(tones.far, tones.middle, 0.7), tones.middle, tones.near]);
  fillBand(canvas, frame, bottom - 1, frame.bottom + 2, [tones.near, tones.near]);
  canvas.fillStyle = withAlpha(mix(palette.sky[2], '#ffffff', 0.4), light === 'night' ? 0.25 : 0.5);
  canvas.fillRect(frame.left, top, frame.right - frame.left, Math.max(1, frame.span * 0.003));
  if (palette.sun.strength < 0.2) return;
  canvas.save();
  canvas.beginPath();
  canvas.rect(frame.left, top, frame.right - frame.left, frame.bottom - top);
  canvas.clip();
  canvas.globalCompositeOperation = 'lighter';
  glow(
    canvas,
    frame.across(palette.sun.across),
    top,
    frame.span * 0.5,
    palette.sun.colour,
    light === 'sunset' ? 0.6 : 0.28,
    0.55,
  );
  canvas.restore();
}

/** Glints that dance in the sun's path and here and there beside it, between two heights (pixels). */
export function glintLayer(
  context: SetContext,
  {
    top,
    bottom,
    depth = 0.14,
    sort = -0.6,
    count = 80,
    seed = 0,
  }: {
    top: number;
    bottom: number;
    depth?: number;
    sort?: number;
    count?: number;
    seed?: number;
  },
): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const next = random(context.seed + seed + 31);
  const glints = Array.from({ length: count }, () => ({
    part: next(),
    across: next() + next() - 1,
    near: next() < 0.62,
    phase: next() * 20,
    pace: 2 + 3 * next(),
  }));
  const strength = Math.max(0.25, palette.sun.strength);
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const { part, across, near, phase, pace } of glints) {
        const shine = Math.sin(t * pace + phase);
        if (shine < 0.1) continue;
        canvas.globalAlpha = shine * (near ? 0.8 : 0.4) * strength;
        canvas.fillStyle = near ? palette.sun.colour : '#ffffff';
        const x = near ? palette.sun.across + across * (0.07 + 0.3 * part) : across * 1.4;
        disc(canvas, frame.across(x), top + (bottom - top) * part ** 1.3, frame.span * (0.005 + 0.02 * part), 0.15);
      }
      canvas.globalAlpha = 1;
    },
  };
}

/** Short lines of light that slide over calm water between two heights (pixels), longer and farther apart when near. */
export function rippleLayer(
  context: SetContext,
  {
    top,
    bottom,
    colour,
    depth = 0.4,
    sort = -0.04,
    count = 34,
    pace = 0.03,
    within = 1.6,
    seed = 0,
  }: {
    top: number;
    bottom: number;
    colour: string;
    depth?: number;
    sort?: number;
    count?: number;
    /** Spans per second to the right. */
    pace?: number;
    /** Spans across over which they are spread. */
    within?: number;
    seed?: number;
  },
): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed + 93);
  const ripples = Array.from({ length: count }, () => ({
    start: next(),
    part: next(),
    phase: next() * TURN,
    size: 0.6 + 0.8 * next(),
  }));
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.strokeStyle = colour;
      canvas.lineCap = 'round';
      for (const { start, part, phase, size } of ripples) {
        const near = 0.3 + 0.7 * part;
        const along = (((start + (t * pace * (1 + context.palette.wind) * near) / within) % 1) + 1) % 1;
        const x = frame.across((along - 0.5) * within * (0.8 + 0.4 * part));
        const y = top + (bottom - top) * part ** 1.2 + span * 0.003 * Math.sin(t * 1.4 + phase);
        const half = span * 0.035 * near * size * (0.75 + 0.25 * Math.sin(t * 1.1 + phase));
        canvas.globalAlpha = 0.55 * Math.sin(along * Math.PI) * (0.6 + 0.4 * Math.sin(t * 1.7 + phase));
        canvas.lineWidth = span * 0.0045 * near;
        canvas.beginPath();
        canvas.moveTo(x - half, y);
        canvas.quadraticCurveTo(x, y - span * 0.006 * near, x + half, y);
        canvas.stroke();
      }
      canvas.globalAlpha = 1;
    },
  };
}

export interface Wave {
  /** Height of its crest's middle, part of the frame's height, and of what it fills below, in spans. */
  down: number;
  body: number;
  depth: number;
  sort: number;
  /** Spans: how high it rolls, from crest to crest. */
  swell: number;
  length: number;
  /** Spans per second, to the left where negative. */
  pace: number;
  colours: readonly [crest: string, body: string];
  foam: string;
  /** How strongly the crest is lit, 0 to 1. */
  crest?: number;
}

/** One band of rolling sea: a lit crest with caps of foam, and the body below it. */
export function waveLayer(context: SetContext, wave: Wave, seed = 0): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const { wind } = context.palette;
  const heave = 0.8 + 0.9 * wind;
  const phase = seed * 2.1;
  const turns = TURN / (wave.length * span);
  const lift = (x: number, t: number) => {
    const roll = Math.sin(turns * x - (TURN * wave.pace * t) / wave.length + phase);
    const peaked = ((roll + 1) / 2) ** 1.7 * 2 - 1;
    return (peaked * 0.75 + 0.25 * Math.sin(turns * 0.43 * x + t * 0.6 + phase * 3)) * wave.swell * span * 0.5 * heave;
  };
  return {
    depth: wave.depth,
    sort: wave.sort,
    still: false,
    draw(canvas, t) {
      const middle = frame.down(wave.down) + span * 0.004 * Math.sin(t * 0.9 + phase);
      const step = Math.max((wave.length * span) / 14, span / 30);
      const bottom = middle + wave.body * span;
      const trace = (below: number) => {
        canvas.beginPath();
        for (let x = frame.left; x < frame.right + step; x += step) canvas.lineTo(x, middle - lift(x, t));
        for (let x = frame.right + step; x > frame.left - step; x -= step)
          canvas.lineTo(x, below > 0 ? middle - lift(x, t) * 0.86 + below : bottom);
        canvas.fill();
      };
      const top = middle - wave.swell * span * 0.6 * heave;
      canvas.fillStyle = downward(canvas, top, bottom, [
        wave.colours[0],
        mix(...wave.colours, 0.55),
        wave.colours[1],
        wave.colours[1],
      ]);
      trace(0);
      canvas.fillStyle = withAlpha(wave.foam, 0.5 * (wave.crest ?? 1));
      trace(span * 0.006 * (0.4 + wave.depth));
      canvas.fillStyle = wave.foam;
      const first = Math.floor((frame.left * turns + phase) / TURN) - 1;
      const last = Math.ceil((frame.right * turns + phase) / TURN) + 1;
      const passed = (wave.pace * t) / wave.length;
      for (let order = first - Math.ceil(passed); order <= last - Math.floor(passed); order++) {
        const own = Math.abs(Math.sin(order * 12.9898 + seed * 78.233) * 43758.5) % 1;
        if (own > 0.55 + 0.4 * wind) continue;
        const x = (order * TURN + TURN * 0.25 - phase + TURN * passed) / turns;
        const half = wave.length * span * (0.11 + 0.13 * own);
        canvas.globalAlpha = 0.75 * (wave.crest ?? 1) * (0.7 + 0.3 * Math.sin(t * 2 + order));
        canvas.beginPath();
        const points = 6;
        for (let index = 0; index <= points; index++) {
          const at = x - half + (2 * half * index) / points;
          canvas.lineTo(at, middle - lift(at, t));
        }
        for (let index = points; index >= 0; index--) {
          const at = x - half + (2 * half * index) / points;
          const thick = Math.sin((index / points) * Math.PI) * span * 0.024 * (0.3 + wave.depth);
          canvas.lineTo(at, middle - lift(at, t) + thick * (0.7 + 0.3 * Math.cos(index * 2.6)));
        }
        canvas.fill();
      }
      canvas.globalAlpha = 1;
    },
  };
}
