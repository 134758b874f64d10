/** What lies under and behind an actor: its shadow, light that parts it from the night, snow or grass over its feet. Called by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import { lerp } from '../painting/easing.js';
import { glow, mix } from '../painting/paint.js';
import { darknessOf } from '../pictures/light.js';
import type { StageSet } from '../set.js';

/** A wide soft pool and a dark narrow one where it touches; both thin out as the actor rises. */
export function drawShadow(
  canvas: SKRSContext2D,
  colour: string,
  x: number,
  width: number,
  above: number,
  strength: number,
): void {
  // Whoever is in the ground touches it.
  const contact = strength / (1 + Math.max(0, above) * 9);
  glow(canvas, x, 0, width * lerp(0.8, 0.6, contact), colour, 0.62 * contact, 0.2);
  glow(canvas, x, 0, width * 0.42, colour, 0.75 * contact * contact, 0.15);
}

/** By night a soft light stands behind whoever plays: dark on dark nobody is read. */
export function drawBacklight(canvas: SKRSContext2D, set: StageSet, width: number, height: number, body: Body): void {
  const dark = darknessOf(set);
  if (dark === 0) return;
  const colour = mix(set.haze, '#cfe0ff', 0.55);
  const reach = Math.max(width, height) * 0.78;
  glow(canvas, 0, -height * (0.52 + body.up), reach, colour, 0.5 * dark * body.alpha);
}

export function drawSink(canvas: SKRSContext2D, colour: string, width: number, height: number, strength: number): void {
  for (const aside of [-0.27, 0, 0.27])
    glow(canvas, width * aside, height * 0.012, width * 0.28, colour, 0.9 * strength, 0.2);
}

/** A box that is never on the ground stands on something, which hides its shadow there. */
export const isOnSomething = ({ sprite, keys }: Pick<Actor, 'sprite' | 'keys'>): boolean =>
  sprite.startsWith('1f381') && keys.every(({ height }) => height > OFF_GROUND);
const OFF_GROUND = 0.05;
