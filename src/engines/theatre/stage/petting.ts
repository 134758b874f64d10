/** Bends down to somebody small and strokes it. Part of `reactions.ts`. */

import { foreHand, otherHand, sign } from './acts/moment.js';
import type { Body } from './body.js';
import { wave } from './easing.js';
import { beam, overHead, type Reacting } from './reacting.js';

export const PETTING = {
  /** Bends down to somebody small and strokes it; the umbrella goes with it. */
  pet(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const stroke = wave(elapsed * 1.1);
    beam(body, reacting, 0.4);
    body.shades = Math.max(body.shades, k);
    body.stride *= 1 - k;
    body.turn = Math.max(body.turn, 0.7 * k);
    body.gaze += 0.5 * k;
    body.headTip += 0.12 * k;
    sign(body, 'big-hearts', marks.crown[0] + 0.3, overHead(marks, -0.3), k, elapsed);
    if (!marks.arms) {
      body.headDown += 0.08 * k;
      return;
    }
    body.crouch += marks.hip * 0.42 * k;
    body.bow += 0.26 * k;
    const held = body.things.find((thing) => !thing.free && thing.alpha > 0.5);
    if (held?.picture === 'umbrella-up') {
      held.x += 0.14 * k;
      held.angle += 0.16 * k;
      body.hands[0].x += 0.14 * k;
    }
    const reach = held && held.x > 0 ? otherHand : foreHand;
    reach(body, marks.half + 0.42 + 0.03 * stroke, marks.shoulder[1] + 0.22, k);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
