/** What melts leaves on the floor: a puddle that shines, and its near rim over the foot of what lies in it. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** How deep a puddle lies in the picture, parts of its width. */
const DEEP = 0.1;
/** Pools it has run together from: where, how wide, parts of its width and depth. */
const POOLS = [
  [0, 0, 0.5, 1],
  [-0.3, 0.5, 0.24, 0.7],
  [0.32, 0.35, 0.23, 0.75],
  [-0.36, -0.4, 0.16, 0.5],
  [0.26, -0.55, 0.2, 0.5],
] as const;

export const MELTED: Readonly<Record<string, Draw>> = {
  'melt-puddle'(canvas, size, { colour = '#a9d8f6' }) {
    for (const [tone, grown] of [
      [mix(colour, '#2b2a5c', 0.3), 1.03],
      [colour, 1],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (const [x, y, wide, deep] of POOLS) {
        canvas.moveTo(size * (x + wide * grown), size * DEEP * y);
        canvas.ellipse(size * x, size * DEEP * y, size * wide * grown, size * DEEP * deep * grown, 0, 0, TURN);
      }
      canvas.fill();
    }
    canvas.fillStyle = mix(colour, '#ffffff', 0.6);
    canvas.beginPath();
    canvas.ellipse(-size * 0.3, size * DEEP * 0.45, size * 0.1, size * DEEP * 0.16, 0, 0, TURN);
    canvas.ellipse(size * 0.34, size * DEEP * 0.3, size * 0.06, size * DEEP * 0.12, 0, 0, TURN);
    canvas.fill();
  },
  /** Runs down in three tongues, and spreads. */
  'melt-rim'(canvas, size, { colour = '#a9d8f6' }) {
    const [half, deep] = [size / 2, size * 0.085];
    canvas.fillStyle = mix(colour, '#ffffff', 0.25);
    canvas.beginPath();
    canvas.moveTo(-half, 0);
    canvas.bezierCurveTo(-half, deep * 1.5, half, deep * 1.5, half, 0);
    canvas.bezierCurveTo(half * 0.9, -deep * 0.7, half * 0.62, -deep * 0.9, half * 0.5, -deep * 0.2);
    canvas.bezierCurveTo(half * 0.4, deep * 0.3, half * 0.2, deep * 0.3, half * 0.1, -deep * 0.4);
    canvas.bezierCurveTo(0, -deep * 0.9, -half * 0.2, -deep * 0.6, -half * 0.3, 0);
    canvas.bezierCurveTo(-half * 0.5, deep * 0.2, -half * 0.6, -deep * 1.1, -half, 0);
    canvas.fill();
  },
};
