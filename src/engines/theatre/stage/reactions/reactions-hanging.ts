/** Reactions of who has hold of somebody with a claw and is taken along, and of whom it holds. Part of `reactions.ts`. */
import { foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { clamp, lerp, wave } from '../painting/easing.js';
import { beam, type Reacting } from './reacting.js';

/** How far one that dangles swings, radians, and how often a second; where its claw is, own heights before and over its middle. */
const SWINGS = 0.36;
const OFTEN = 0.72;
const CLAW = [0.2, 0.34] as const;
/** Turned so far it hangs straight below its claw, radians. */
const BELOW = Math.atan2(CLAW[0], CLAW[1]);

/** Where a kite stands from the feet of whoever has it flown by somebody on their head, own heights. */
const FLOWN = { x: 0.92, y: 1.44 } as const;

export const HANGING = {
  /** Leaves a kite's string to who sits on the head, whose claw is at `reach`, and throws up both arms. */
  'hands-over'(body, reacting) {
    const { elapsed, k, marks, reach = [0, marks.crown[1]] } = reacting;
    const leant = body.tip;
    body.tip *= 1 - k;
    body.lean *= 1 - k;
    body.crouch *= 1 - k;
    body.turn *= 1 - k;
    const sway = 0.05 * wave(elapsed * 1.6);
    foreHand(body, marks.half + 0.19 + sway, marks.shoulder[1] + 0.2, k);
    otherHand(body, -marks.half - 0.19 - sway, marks.shoulder[1] + 0.2, k);
    beam(body, reacting, 1.2);
    for (const thing of body.things) {
      if (!thing.line) continue;
      // There is no more room for it than it had.
      const out = thing.x * Math.cos(leant) + thing.y * Math.sin(leant);
      thing.x = lerp(thing.x, clamp(out, -FLOWN.x, FLOWN.x), k);
      thing.y = lerp(thing.y, FLOWN.y + 0.03 * wave(elapsed * 0.6), k);
      thing.line = [lerp(thing.line[0], reach[0], k), lerp(thing.line[1], reach[1], k)];
    }
  },
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
