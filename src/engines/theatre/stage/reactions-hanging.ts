/** Reactions of who has hold of somebody with a claw and is taken along. Part of `reactions.ts`. */
import { sign } from './acts/moment.js';
import type { Body } from './body.js';
import { wave } from './easing.js';
import type { Reacting } from './reacting.js';

/** How far one that dangles swings, radians, and how often a second; where its claw is, own heights before and over its middle. */
const SWINGS = 0.36;
const OFTEN = 0.72;
const CLAW = [0.2, 0.34] as const;
/** Turned so far it hangs straight below its claw, radians. */
const BELOW = Math.atan2(CLAW[0], CLAW[1]);

export const HANGING = {
  /** Is dragged through the sand and braces itself. */
  dragged(body, { elapsed, k }) {
    body.tip -= 0.2 * k;
    body.up += 0.02 * k * Math.abs(wave(elapsed * 4));
    body.wow = Math.max(body.wow, k);
    body.blink *= 1 - k;
    body.dust += 1.5 * k;
    sign(body, 'furrow', 0, 0, k, 0);
  },
  /** Dangles from what its claw holds, which is where it swings about; it looks to the side that `reach` tells. */
  'hanging-on'(body, { elapsed, k, reach = [1, 0] }) {
    const swing = k * (SWINGS * wave(elapsed * OFTEN) - BELOW * Math.sign(reach[0]));
    body.roll += swing;
    const [before, over] = [CLAW[0] * Math.sign(reach[0]), CLAW[1]];
    const [cos, sin] = [Math.cos(swing), Math.sin(swing)];
    body.forwards -= Math.sign(reach[0]) * (before * cos + over * sin - before);
    body.up -= over * cos - before * sin - over;
    body.wow = Math.max(body.wow, k);
    body.blink *= 1 - k;
    body.stride *= 1 - k;
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
