/** Reactions of who has hold of somebody with a claw and is taken along. Part of `reactions.ts`. */
import { sign } from './acts/moment.js';
import type { Body } from './body.js';
import { wave } from './easing.js';
import type { Reacting } from './reacting.js';

export const HANGING = {
  /** Is dragged through the sand and braces itself. */
  dragged(body, { elapsed, k, reach = [0.9, 0.5] }) {
    body.tip -= 0.2 * k;
    body.up += 0.02 * k * Math.abs(wave(elapsed * 4));
    body.wow = Math.max(body.wow, k);
    body.blink *= 1 - k;
    body.dust += 1.5 * k;
    sign(body, 'furrow', 0, 0, k, 0);
    if (k > 0.5) sign(body, 'pinch', ...reach, 1, 0);
  },
  /** Hangs in the air from what its claw holds. */
  'hanging-on'(body, { elapsed, k, reach = [0.9, 0.9] }) {
    body.tip += 0.06 * k * wave(elapsed * 0.9);
    body.stride *= 1 - k;
    if (k > 0.5) sign(body, 'pinch', ...reach, 1, 0);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
