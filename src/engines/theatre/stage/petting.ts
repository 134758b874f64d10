/** Tenderness to somebody small: strokes it, or takes it in the arm or the trunk. Part of `reactions.ts`. */

import { foreFoot, foreHand, otherFoot, otherHand, sign } from './acts/moment.js';
import type { Body } from './body.js';
import { lerp, ramp, wave } from './easing.js';
import { beam, overHead, type Reacting } from './reacting.js';

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
    body.squat = Math.max(body.squat, k);
    body.crouch += low * k;
    body.bow += BENT * k;
    body.lean *= 1 - k;
    foreFoot(body, marks.hip * 0.34, 0, k);
    otherFoot(body, -marks.hip * 0.06, 0, k);
    const held = body.things.find((thing) => !thing.free && thing.alpha > 0.5);
    const fore = held !== undefined && held.x > 0;
    if (held && fore && !held.line) {
      // An umbrella or a sword leans on the shoulder behind the head: it hides neither face.
      const hand = body.hands[0];
      const [x, y] = [marks.half * 0.5, marks.shoulder[1] - 0.14];
      const [aside, above] = [held.x - hand.x, held.y - hand.y];
      Object.assign(hand, { x: lerp(hand.x, x, k), y: lerp(hand.y, y, k) });
      Object.assign(held, { x: hand.x + aside, y: hand.y + above, angle: lerp(held.angle, -0.72, k) });
      if (k > 0.5) held.layer = 'behind';
    }
    // What hangs from the other hand is not set into the ground.
    else if (held) {
      const hand = body.hands[fore ? 0 : 1];
      const up = Math.min(low, Math.max(0, marks.hip - hand.y + low)) * 0.9 * k;
      const closer = (Math.sign(hand.x) * marks.half * 0.9 - hand.x) * 0.6 * k;
      held.x += closer;
      hand.x += closer;
      held.y += up;
      hand.y += up;
    }
    const strokes = fore ? otherHand : foreHand;
    const [x, y] = reach;
    strokes(body, ...bowedTo(marks.hip, low, x - 0.02 + 0.03 * stroke, y + 0.012), k);
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

/** How deep one squats, parts of the height of the hips, and how far one bends down over one's knees, radians. */
const DEEP = 0.54;
const BENT = 0.3;

/** Where a point before somebody bent and squatting lies for their hands, which bend with them. */
function bowedTo(hip: number, low: number, x: number, y: number): [number, number] {
  const above = y - hip + low;
  return [x * Math.cos(BENT) - above * Math.sin(BENT), hip + x * Math.sin(BENT) + above * Math.cos(BENT)];
}
