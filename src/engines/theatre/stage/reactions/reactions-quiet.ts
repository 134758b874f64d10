/** Quiet reactions: wonder, a nap, a look at somebody. Part of `reactions.ts`. */

import { bothHands, foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { lerp, ramp, TURN, wave } from '../painting/easing.js';
import { PEEPING_RISE } from '../signs/peeping-sign.js';
import { hop, overHead, type Reacting } from './reacting.js';

/** Sweets on sticks. */
const STICK = /marshmallow/;
/** How far from the hand the sweet is, for its length as things are measured. */
const TIP = 0.94;
/** Half as wide as it is, as part of that length. */
const SWEET = 0.17;

export const QUIET = {
  wonder(body, { elapsed, k, marks }) {
    body.headTip += 0.14 * k * (1 + 0.2 * wave(elapsed * 0.8));
    body.tip += 0.03 * k;
    body.gaze += 0.3 * k * wave(elapsed * 0.5);
    if (marks.arms && body.things.length === 0) foreHand(body, marks.mouth[0] + 0.05, marks.mouth[1] - 0.07, k);
    sign(body, 'question', marks.crown[0] + marks.headWidth * 0.15, overHead(marks, 0.05), k, elapsed);
  },
  doze(body, { elapsed, k, marks }) {
    body.headTip += k * (0.26 + 0.06 * wave(elapsed * 0.35));
    body.headDown += 0.03 * k;
    body.blink = Math.max(body.blink, k);
    body.mouth *= 1 - k;
    body.stretchY *= 1 + 0.025 * k * wave(elapsed * 0.35);
    body.tip += 0.05 * k * (marks.arms ? 1 : 0.6);
    body.snore = Math.max(body.snore, k);
  },
  /** Looks ahead, or where `reach` says: which way, and how far up. */
  glance(body, { elapsed, k, reach: [way, up] = [1, 0] }) {
    body.blink *= 1 - k;
    body.gaze += k * way * (0.9 + 0.1 * wave(elapsed * 0.4));
    body.turn = way > 0 ? Math.max(body.turn, 0.6 * k) : body.turn * (1 - k);
    body.headTip += k * (0.05 * wave(elapsed * 0.7) - up);
  },
  /** Holds still under a hat that came down on it, looks at us, blinks, and throws up its hands for joy. */
  hatted(body, { elapsed, k, marks }) {
    const smiles = k * ramp(elapsed, 0.62, 0.78);
    for (const part of [
      'turn',
      'headTip',
      'headAside',
      'headDown',
      'tip',
      'lean',
      'sway',
      'bow',
      'up',
      'forwards',
    ] as const)
      body[part] *= 1 - k;
    body.gaze *= 1 - k;
    body.mouth = body.mouth * (1 - k) + 0.75 * smiles + 0.5 * (k - smiles) * ramp(elapsed, 0.1, 0.2);
    body.mood = body.mood * (1 - k) + smiles;
    body.wow = Math.max(body.wow, k - smiles);
    body.blink = k * hop(elapsed, 0.4, 0.2);
    if (!marks.arms) return;
    const waves = 0.04 * wave(elapsed * 2.2);
    // What is that up there? Both hands fly to the cheeks.
    const feels = k * ramp(elapsed, 0, 0.08) * (1 - smiles);
    foreHand(body, marks.headWidth * 0.5, marks.mouth[1] - 0.02, feels);
    otherHand(body, -marks.headWidth * 0.5, marks.mouth[1] - 0.02, feels);
    foreHand(body, marks.half + 0.2, marks.shoulder[1] + 0.16 + waves, smiles);
    otherHand(body, -marks.half - 0.2, marks.shoulder[1] + 0.16 - waves, smiles);
  },
  /** A thing that is lifted from below, by somebody who looks out. */
  'peeped-under'(body, { elapsed, k }) {
    body.up += PEEPING_RISE * k;
    sign(body, 'peeping', 0, 0, k, elapsed);
  },
  /** Bends forwards and pokes at something, again and again, with round eyes. */
  prod(body, { elapsed, k, marks, reach = [marks.half + 0.3, 0.4] }) {
    const poke = 0.5 - 0.5 * Math.cos(elapsed * TURN * 1.6);
    body.blink *= 1 - k;
    body.turn = Math.max(body.turn, 0.7 * k);
    body.gaze += 0.8 * k;
    body.wow = Math.max(body.wow, 0.5 * k);
    body.lean += 0.1 * k * (0.6 + 0.4 * poke);
    body.headTip += 0.1 * k;
    // Its tool is laid aside.
    for (const thing of body.things) if (!/bench/.test(thing.picture)) thing.alpha *= 1 - k;
    if (marks.arms) foreHand(body, reach[0] - 0.07 + 0.07 * poke, reach[1], k);
  },
  /** Puts what is on a stick to its mouth and bites, with eyes closed. */
  taste(body, { elapsed, k, marks }) {
    const bite = Math.abs(wave(elapsed * 1.1));
    const held = body.things.find(({ picture }) => STICK.test(picture));
    body.mouth = Math.max(body.mouth, k * lerp(0.4, 0.9, bite));
    body.blink = Math.max(body.blink, k);
    body.mood = Math.max(body.mood, k);
    if (!held) return;
    const [tipX, tipY] = [
      held.x - Math.sin(held.angle) * held.size * TIP,
      held.y + Math.cos(held.angle) * held.size * TIP,
    ];
    // Beside the cheek, so that the face is seen; with each lick it comes to the mouth's corner.
    const beside = marks.headWidth * 0.5 + held.size * SWEET + 0.03;
    const [dx, dy] = [marks.mouth[0] + beside - 0.07 * bite - tipX, marks.mouth[1] - tipY];
    for (const moved of [held, body.hands[0]]) {
      moved.x += dx * k;
      moved.y += dy * k;
    }
    if (marks.arms) otherHand(body, marks.mouth[0] - marks.headWidth * 0.42, marks.mouth[1] - 0.02, k);
    body.lap = Math.max(body.lap, k * bite);
    body.headTip += 0.1 * k * bite;
    held.layer = 'over';
  },
  /** Looks away with red cheeks, hands before the breast, and scrapes the ground with a foot. */
  bashful(body, { elapsed, k, marks }) {
    const sway = wave(elapsed * 0.7);
    body.spin *= 1 - k;
    body.cheer *= 1 - k;
    body.forwards *= 1 - k;
    body.stride *= 1 - k;
    body.up *= 1 - k;
    body.blush = Math.max(body.blush, k);
    body.turn *= 1 - k;
    body.gaze -= 0.9 * k;
    body.headTip = body.headTip * (1 - k) + k * (0.16 + 0.03 * sway);
    body.headAside -= 0.035 * k;
    body.tip = body.tip * (1 - k) - k * (0.06 + 0.03 * sway);
    body.mood = Math.max(body.mood, 0.6 * k);
    body.mouth *= 1 - k;
    if (!marks.arms) return;
    const [x, y] = [marks.half * 0.16, marks.shoulder[1] - (marks.supple ? 0.2 : 0.13)];
    foreHand(body, x + 0.03, y + 0.01 * sway, k);
    otherHand(body, x - marks.half * 0.4 - 0.02, y - 0.01 * sway, k);
  },
  'look-up'(body, { elapsed, k, marks }) {
    body.headTip -= 0.3 * k;
    body.tip -= 0.05 * k;
    body.wow = Math.max(body.wow, 0.8 * k);
    body.mouth = Math.max(body.mouth, k * (0.45 + 0.1 * wave(elapsed)));
    if (marks.arms && elapsed > 0.3 && body.things.length === 0)
      bothHands(body, marks.half * 0.4, marks.mouth[1] - 0.12, marks.half * 1.6, k);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
