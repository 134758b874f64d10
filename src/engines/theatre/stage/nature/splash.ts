/**
 * Water that is thrown up: a bowl of curled sheets that one sees through, with bright rounded lips and threads that run
 * down them, a little foam about its foot, drops drawn out along their way, rings. Called by `leaping.ts` for those who leap, and by `effects/bursts.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import { glow, mix, withAlpha } from '../painting/paint.js';

/** Colours of a surface and of its foam. */
export interface Wet {
  surface: string;
  foam: string;
}

/** Lips of the farther and the nearer sheet, and drops. */
const LIPS = [5, 4] as const;
const DROPS = 30;
/** A number from 0 to 1 for each of many, the same on every frame. */
const spread = (index: number, step = 0.618034): number => (index * step) % 1;

/** Origin on the surface; `height` in pixels is about three times that of the water; `age` 0 to 1. */
export function drawCrown(canvas: SKRSContext2D, wet: Wet, height: number, age: number): void {
  if (age <= 0 || age >= 1) return;
  const white = mix(wet.foam, '#f8fdff', 0.75);
  canvas.lineCap = 'round';
  drawRings(canvas, wet, height, age);
  // It stands up at once and sinks back more slowly, ever wider.
  const swell = Math.sin(clamp(age * 1.12) ** 0.7 * Math.PI);
  const open = lerp(0.6, 1.1, age);
  const fades = ramp(age, 1, 0.72);
  canvas.globalAlpha *= fades;
  drawSheet(canvas, [mix(wet.surface, white, 0.2), white], {
    height,
    top: height * 0.36 * swell,
    wide: height * 0.25 * open,
    lips: LIPS[0],
    own: 2,
  });
  drawSheet(canvas, [mix(wet.surface, white, 0.4), white], {
    height,
    top: height * 0.25 * swell,
    wide: height * 0.29 * open,
    lips: LIPS[1],
    own: 5,
  });
  for (let puff = 0; puff < 9; puff++) {
    const across = (puff / 8 - 0.5) * 2;
    const size = height * (0.1 - 0.04 * across * across) * (0.75 + 0.5 * spread(puff));
    glow(canvas, across * height * 0.34 * open, height * 0.004, size, white, 0.9 * ramp(age, 0, 0.08), 0.4);
  }
  drawDrops(canvas, white, mix(wet.surface, white, 0.5), height, age);
}

interface Sheet {
  height: number;
  top: number;
  /** Half its width at the lip. */
  wide: number;
  lips: number;
  own: number;
}

/** A sheet that bends outwards, and whose lip runs out in rounded tongues. */
function drawSheet(canvas: SKRSContext2D, [low, high]: readonly [string, string], sheet: Sheet): void {
  const { height, top, wide, lips, own } = sheet;
  if (top < height * 0.015) return;
  const foot = wide * 0.96;
  const tongue = (index: number): number => top * (0.78 + 0.44 * spread(index + own, 0.381966));
  const at = (part: number): number => (part - 0.5) * 2;
  const shade = canvas.createLinearGradient(0, height * 0.02, 0, -top * 1.15);
  // Seen through but at its foot, where it is foam, and at its thin edge, which the light catches.
  shade.addColorStop(0, withAlpha(mix(low, high, 0.5), 0.72));
  shade.addColorStop(0.3, withAlpha(low, 0.4));
  shade.addColorStop(0.62, withAlpha(low, 0.3));
  shade.addColorStop(1, withAlpha(mix(low, high, 0.6), 0.62));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(-foot, height * 0.02);
  canvas.bezierCurveTo(-foot * 0.9, -top * 0.3, -wide * 0.84, -top * 0.5, -wide * 1.06, -top * 0.7);
  for (let index = 0; index < lips; index++) {
    const [from, to] = [at(index / lips), at((index + 1) / lips)];
    const middle = (from + to) / 2;
    const tall = tongue(index) * (1 - 0.16 * middle * middle);
    // Tongues lean outwards, and are a little narrower at their root.
    const lean = middle * wide * 0.26;
    const [left, right] = [from * wide * 1.04, to * wide * 1.04];
    const tipHalf = ((right - left) / 2) * 0.46;
    const tip = (left + right) / 2 + lean;
    const valley = -top * (0.66 + 0.08 * spread(index, 0.27));
    canvas.bezierCurveTo(
      left + (right - left) * 0.3,
      valley * 1.02,
      tip - tipHalf * 1.3,
      -tall * 0.78,
      tip - tipHalf,
      -tall,
    );
    canvas.bezierCurveTo(
      tip - tipHalf,
      -tall - tipHalf * 1.35,
      tip + tipHalf,
      -tall - tipHalf * 1.35,
      tip + tipHalf,
      -tall,
    );
    canvas.bezierCurveTo(tip + tipHalf * 1.3, -tall * 0.78, right - (right - left) * 0.3, valley * 1.02, right, valley);
  }
  canvas.bezierCurveTo(wide * 0.84, -top * 0.5, foot * 0.9, -top * 0.3, foot, height * 0.02);
  canvas.quadraticCurveTo(0, height * 0.07, -foot, height * 0.02);
  canvas.fill();
  canvas.lineWidth = height * 0.007;
  canvas.strokeStyle = withAlpha(high, 0.62);
  canvas.stroke();
  drawThreads(canvas, sheet, high);
}

/** Light on the water that runs up a sheet: two threads below each of its tongues. */
function drawThreads(canvas: SKRSContext2D, { height, top, wide, lips, own }: Sheet, tone: string): void {
  canvas.lineWidth = height * 0.012;
  canvas.strokeStyle = withAlpha(tone, 0.42);
  canvas.beginPath();
  for (let thread = 0; thread < lips * 2; thread++) {
    const across = ((thread + 0.5) / lips - 1) * wide;
    const [from, to] = [0.12 + 0.16 * spread(thread + own), 0.5 + 0.22 * spread(thread + own, 0.27)];
    canvas.moveTo(across * (0.86 + 0.1 * from), -top * from);
    canvas.quadraticCurveTo(across * 0.88, -top * (from + to) * 0.5, across * (0.8 + 0.3 * to), -top * to);
  }
  canvas.stroke();
}

function drawRings(canvas: SKRSContext2D, { foam }: Wet, height: number, age: number): void {
  for (let ring = 0; ring < 3; ring++) {
    const own = clamp(age * 1.25 - ring * 0.16);
    if (own <= 0) continue;
    const reach = height * (0.24 + 0.62 * own);
    canvas.strokeStyle = withAlpha(foam, 0.75 * (1 - own));
    canvas.lineWidth = height * 0.022 * (1 - own * 0.6);
    canvas.beginPath();
    canvas.ellipse(0, height * 0.02, reach, reach * 0.17, 0, 0, TURN);
    canvas.stroke();
  }
}

/** Round when they are slow, drawn out where they fly fast: two paths for all. */
function drawDrops(canvas: SKRSContext2D, white: string, blue: string, height: number, age: number): void {
  for (const [tone, odd] of [
    [blue, 1],
    [white, 0],
  ] as const) {
    canvas.strokeStyle = tone;
    for (const large of [0, 1]) {
      canvas.lineWidth = height * (large ? 0.027 : 0.015);
      canvas.beginPath();
      for (let drop = odd; drop < DROPS; drop += 2) {
        const own = spread(drop);
        if (Number(own > 0.55) !== large) continue;
        const throwing = (drop / (DROPS - 1) - 0.5) * 1.7;
        const flight = clamp(age * (1.15 + 0.35 * own));
        if (flight >= 1) continue;
        const high = height * (0.34 + 0.5 * own) * (1 - Math.abs(throwing) * 0.55);
        const [x, y] = [throwing * height * (0.14 + 0.5 * flight), -high * 4 * flight * (1 - flight) - height * 0.02];
        const [alongX, alongY] = [throwing * 0.5 * height, -high * 4 * (1 - 2 * flight)];
        canvas.moveTo(x, y);
        canvas.lineTo(x - alongX * 0.014, y - alongY * 0.014);
      }
      canvas.stroke();
    }
  }
}
