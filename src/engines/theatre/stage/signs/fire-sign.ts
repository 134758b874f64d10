/** Fire that somebody who is no dragon breathes. Drawn by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawFire } from '../dragons/dragon-fire.js';
import type { Sign } from './signs.js';

/** How large the plume is, own heights; a dragon's is told in head lengths. */
const SIZE = 0.92;
/** Where a dragon's mouth is, which the plume is drawn from. */
const DRAGON_MOUTH = -0.225;

export const FIRE_SIGN = {
  /** A plume out of a mouth; `age` is the clock in seconds. */
  'fire-breath'(canvas: SKRSContext2D, { strength, age }: Sign, height: number, forwards: number) {
    canvas.scale(-forwards * SIZE * height, SIZE * height);
    canvas.translate(-DRAGON_MOUTH, -0.03);
    drawFire(canvas, strength, age);
  },
};
