/** Tenderness to somebody small: strokes it, or takes it in the arm or the trunk. Part of `reactions.ts`. */

import { foreFoot, foreHand, otherFoot, otherHand, sign } from './acts/moment.js';
import type { Body } from './body.js';
import { lerp, ramp, wave } from './easing.js';
import { beam, overHead, type Reacting } from './reacting.js';
import { BENT, bowedTo, DEEP, FEET } from './squatting.js';

export const PETTING = {
  /** Squats before somebody small and strokes its head; what the other hand holds is kept out of the way. */
  pet(body, reacting) {
    const { elapsed, k, marks, reach = [marks.half + 0.3, 0.3] } = reacting;
    const stroke = wave(elapsed * 0.9);
    beam(body, reacting, 0.4);
    body.shades = Math.max(body.shades, k);
    body.stride *= 1 - k;
    body.turn = Math.max(body.turn, k);
    body.gaze += 0.5 * k;
    body.headTip += (marks.arms ? 0.02 : 0.1) * k;
    sign(body, 'big-hearts', marks.crown[0] + 0.3, overHead(marks, -0.3), k, elapsed);
    if (!marks.arms) {
      body.headDown += 0.08 * k;
      return;
    }
    const low = marks.hip * DEEP;
    const to = (x: number, y: number): [number, number] => bowedTo(marks.hip, low, x, y);
    body.squat = Math.max(body.squat, k);
    body.crouch += low * k;
    body.bow += BENT * k;
    body.lean *= 1 - k;
    foreFoot(body, marks.hip * FEET[0], 0, k);
    otherFoot(body, marks.hip * FEET[1], 0, k);
    const held = body.things.find((thing) => !thing.free && thing.alpha > 0.5);
    const fore = held !== undefined && held.x > 0;
    if (held?.picture === 'umbrella-up') {
      // Held over who is small: it gets wet no longer.
      const hand = body.hands[0];
      const [x, y] = to(reach[0] * 0.92, Math.max(reach[1] + 0.16, marks.shoulder[1] - low));
      Object.assign(hand, { x: lerp(hand.x, x, k), y: lerp(hand.y, y, k) });
      Object.assign(held, { x: hand.x, y: hand.y, angle: lerp(held.angle, 0.1 - BENT, k) });
    } else if (held && fore && !held.line) {
      // A sword leans on the shoulder behind the head: it hides neither face.
      const hand = body.hands[0];
      const [x, y] = [marks.half * 0.5, marks.shoulder[1] - 0.14];
      const [aside, above] = [held.x - hand.x, held.y - hand.y];
      Object.assign(hand, { x: lerp(hand.x, x, k), y: lerp(hand.y, y, k) });
      Object.assign(held, { x: hand.x + aside, y: hand.y + above, angle: lerp(held.angle, -0.72, k) });
      if (k > 0.5) held.layer = 'behind';
    } else if (held && !held.line) {
      // What hung from the other hand is set down behind the heels.
      Object.assign(held, {
        x: lerp(held.x, -marks.half - held.size * 0.42, k),
        y: lerp(held.y, held.size * 0.86, k),
        angle: 0,
        free: k > 0.3,
      });
    }
    // The other rests on a knee.
    if (!fore) foreHand(body, ...to(marks.hip * 0.3, marks.hip - low + 0.05), k);
    otherHand(body, ...to(reach[0] - 0.02 + 0.03 * stroke, reach[1] + 0.012), k);
  },
  /** Bends down to its young one, reaches for it and holds it close. */
  cuddle(body, reacting) {
    const { elapsed, k, marks, reach = [0.6, 0.16] } = reacting;
    const holds = ramp(elapsed, 0.35, 0.8);
    body.headTurn = Math.max(body.headTurn, 0.8 * k);
    body.turn = Math.max(body.turn, 0.6 * k);
    body.gaze += 0.9 * k;
    body.headDown += 0.05 * k;
    body.headTip += (0.16 + 0.02 * wave(elapsed * 0.6)) * k;
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, holds > 0.9 ? k : 0);
    if (!marks.arms) foreHand(body, lerp(0.5, reach[0], holds), lerp(0.3, reach[1], holds), k);
    sign(body, 'big-hearts', marks.crown[0] + 0.25, overHead(marks, -0.12), k * holds, elapsed);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
