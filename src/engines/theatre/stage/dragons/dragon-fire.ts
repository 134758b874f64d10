/** What a dragon breathes: a stream of tongues of flame, hot within, soft where it leaves the mouth. Called by `drawn-dragon.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN, wrap } from '../painting/easing.js';
import { disc, glow } from '../painting/paint.js';

/** Where it leaves the mouth, and how far it gets at full strength, head's own lengths. */
const MOUTH = [-0.225, 0.03] as const;
const REACH = 0.64;
/** Half its width where it is widest. */
const WIDEST = 0.14;
/** From the outside in: how wide, how far it gets, and its colours at the mouth, midway and at the end. */
const LAYERS = [
  { wide: 1.22, far: 1, tones: ['#ff7a1e', '#ff5a12', '#e8300c'], alpha: 0.7, ends: 0.25 },
  { wide: 0.92, far: 0.93, tones: ['#ffb03a', '#ff8a1e', '#ff5c10'], alpha: 0.95, ends: 0.55 },
  { wide: 0.6, far: 0.8, tones: ['#ffe88c', '#ffcf4a', '#ffa022'], alpha: 0.95, ends: 0.6 },
  { wide: 0.32, far: 0.62, tones: ['#ffffff', '#fff8cc', '#ffe680'], alpha: 0.95, ends: 0 },
] as const;
/** Tongues that run along each side at once. */
const TONGUES = 5;
const SPARKS = 9;

/** A plume of fire out of the mouth, looking left; `strength` 0 to 1, `t` in seconds. */
export function drawFire(canvas: SKRSContext2D, strength: number, t: number): void {
  const reach = REACH * lerp(0.5, 1, strength);
  const shown = canvas.globalAlpha * Math.min(1, strength * 2.4);
  canvas.save();
  canvas.translate(...MOUTH);
  canvas.globalAlpha = shown;
  // It lights what is before it.
  glow(canvas, -reach * 0.62, 0.03, 0.17 + 0.17 * strength, '#ff9a3c', 0.8, 0.75);
  for (const layer of LAYERS) {
    const far = reach * layer.far;
    const shade = canvas.createLinearGradient(0, 0, -far, 0);
    shade.addColorStop(0, `${layer.tones[0]}00`);
    shade.addColorStop(0.16, layer.tones[0]);
    shade.addColorStop(0.55, layer.tones[1]);
    shade.addColorStop(1, `${layer.tones[2]}${hex(layer.ends)}`);
    canvas.fillStyle = shade;
    canvas.globalAlpha = shown * layer.alpha;
    tracePlume(canvas, far, layer.wide * lerp(0.8, 1.06, strength), t);
    canvas.fill();
  }
  drawSparks(canvas, reach, shown, t);
  canvas.restore();
}

/** Along one side to the tip and back along the other: each tongue is drawn out into a point as it is carried along. */
function tracePlume(canvas: SKRSContext2D, far: number, wide: number, t: number): void {
  const side = (sign: number): (readonly [notch: number, tip: number, out: number])[] => {
    const run = wrap(t * 2.7 + (sign > 0 ? 0.1 : 0)) / TONGUES;
    return Array.from({ length: TONGUES }, (_, index) => {
      const at = run + index / TONGUES;
      const own = 0.75 + 0.25 * Math.sin(t * 9 + index * 2.3 + sign);
      return [at, Math.min(1.04, at + 0.13 + 0.05 * own), sign * own] as const;
    });
  };
  const put = (p: number, out: number): readonly [number, number] => [-far * p, swayAt(p, t) + out * wide * widthAt(p)];
  canvas.beginPath();
  canvas.moveTo(0, 0);
  for (const sign of [-1, 1]) {
    const tongues = side(sign);
    const steps = sign < 0 ? tongues : tongues.toReversed();
    for (const [notch, tip, own] of steps) {
      const points = [
        [notch, 0.72 * own],
        [(notch + tip) / 2, 1.12 * own],
        [tip, 1.3 * own],
        [tip - 0.02, 0.9 * own],
      ] as const;
      if (sign < 0) {
        canvas.lineTo(...put(...points[0]));
        canvas.quadraticCurveTo(...put(...points[1]), ...put(...points[2]));
        canvas.lineTo(...put(...points[3]));
      } else {
        canvas.lineTo(...put(...points[3]));
        canvas.lineTo(...put(...points[2]));
        canvas.quadraticCurveTo(...put(...points[1]), ...put(...points[0]));
      }
    }
    if (sign < 0) canvas.lineTo(...put(1.08, 0));
  }
  canvas.closePath();
}

/** Thin at the lips, widest before its end, where it closes. */
const widthAt = (p: number): number =>
  WIDEST * (0.14 + 1.05 * Math.min(1, p) ** 0.8) * Math.sqrt(Math.max(0, 1.05 - p ** 5));
/** It is blown out and a little down, and heat lifts its end. */
const swayAt = (p: number, t: number): number => 0.16 * p - 0.2 * p ** 3 + 0.022 * p * Math.sin(t * 8 - p * 6);

/** Embers that fly on and up beyond it. */
function drawSparks(canvas: SKRSContext2D, reach: number, shown: number, t: number): void {
  for (const [tone, grown] of [
    ['#ff6a1a', 1.7],
    ['#ffe27a', 0.9],
  ] as const) {
    canvas.fillStyle = tone;
    for (let index = 0; index < SPARKS; index++) {
      const own = wrap(index * 0.7549);
      const age = wrap(t * (0.9 + 0.5 * own) + index * 0.618);
      canvas.globalAlpha = shown * Math.min(1, age * 4) * (1 - age);
      disc(
        canvas,
        -reach * (0.35 + 0.85 * age),
        swayAt(0.6, t) + (own - 0.5) * 0.2 - 0.22 * age * age + 0.015 * Math.sin(t * 6 + index * TURN * own),
        0.011 * grown * (1 - 0.6 * age),
      );
    }
  }
}

const hex = (part: number): string =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');
