/** Axes are thrown at a target. Called by the acts of `games.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, TURN, wave } from '../painting/easing.js';
import { during, show, sign, type Used } from './moment.js';

export const AXE = /^prop-axe|^1fa93/;
/** A round of wood with rings, as far off as there is room. */
const TARGET = { x: 0.92, y: 0.56, size: 0.5 } as const;

/** It turns over in the air and sticks in the wood, which trembles. */
export function atTarget(body: Body, axe: Used, [x, y]: readonly [number, number], flown: number, k: number): void {
  const part = clamp(flown * 2.4);
  const stuck = during(flown, 0.42, 0.62, 0.12);
  body.forwards -= 0.1 * k;
  body.reach = Math.max(body.reach, k * during(flown, 0.6, 0.95, 0.12));
  body.mouth = Math.max(body.mouth, k * during(flown, 0.45, 0.98, 0.1));
  const tremble = 0.012 * wave(flown * 14) * stuck;
  show(body, { picture: 'wood-target', ...TARGET, x: TARGET.x + tremble, alpha: k, free: true, layer: 'behind' });
  // The grip is at the end of the handle: the blade is in the wood when that is still before it.
  show(body, {
    picture: axe.picture,
    x: lerp(x, TARGET.x - 0.33, part) + tremble,
    y: lerp(y, TARGET.y - 0.1, part) + 0.22 * Math.sin(part * Math.PI),
    size: axe.long,
    angle: flown > 0 ? lerp(-0.4, TURN + 0.9, part) : -0.4,
    alpha: k,
    free: flown > 0,
    layer: 'over',
  });
  sign(body, 'impact', TARGET.x - 0.05, TARGET.y + 0.05, k * stuck, clamp((flown - 0.4) * 5));
}
