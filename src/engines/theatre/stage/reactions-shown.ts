/** Reactions of shows and leaps: dancers' hands, a rock star's finale, somebody who ducks. Part of `reactions.ts`. */
import { bothHands, foreFoot, foreHand, otherFoot, otherHand, sign } from './acts/moment.js';
import type { Body } from './body.js';
import { lerp, ramp, TURN, wave } from './easing.js';
import { beam, hop, type Reacting } from './reacting.js';

export const SHOWN = {
  /** Is thrown up by a blow, comes down flat on the belly, or with weak knees, and sees stars. */
  flop(body, { elapsed, k, marks, rig }) {
    const down = ramp(elapsed, 0.12, 0.5);
    const thrown = hop(elapsed, 0, 0.36);
    body.up += 0.16 * k * thrown;
    body.tip -= 0.22 * k * thrown;
    body.stride *= 1 - down;
    if (marks.arms) {
      body.crouch += marks.hip * 0.6 * down * k;
      body.tip += 0.13 * down * k * wave(elapsed * 0.8);
    } else body.fold = Math.max(body.fold, down * k);
    body.headDown += (marks.arms ? 0 : 0.14) * down * k;
    body.headAside += 0.02 * k * wave(elapsed * 0.9 + 0.25);
    body.sway += 0.04 * k * wave(elapsed * 0.7);
    body.mouth = Math.max(body.mouth, 0.35 * k);
    body.dazed = Math.max(body.dazed, k);
    body.blink *= 1 - k;
    body.dust += 1.6 * down * (1 - ramp(elapsed, 0.6, 1));
    // A long neck comes down farther than a short one, and a head without either stays up.
    const lower = marks.arms ? marks.hip * 0.5 - 0.04 : rig.build !== 'legged' ? 0 : marks.supple ? 0.16 : 0.46;
    const lies = marks.crown[1] - lower * down;
    sign(body, 'dizzy', marks.crown[0] + (marks.arms ? 0 : 0.12 * down), lies, k * ramp(elapsed, 0.3, 0.5), elapsed);
  },
  /** Holds what is in both hands far out to the side, and leans away from it. */
  recoil(body, { elapsed, k, reach = [0, 0] }) {
    const out = k * ramp(elapsed, 0, 0.22);
    const away = -Math.sign(reach[0]);
    for (const thing of body.things) {
      thing.x += reach[0] * out;
      thing.y -= 0.02 * out;
    }
    for (const hand of body.hands) hand.x += reach[0] * out * hand.k;
    body.headAside += 0.05 * away * out;
    body.headTip *= 1 - out;
    body.gaze -= 0.9 * away * out;
    body.headTurn -= 0.3 * away * out;
    body.forwards += 0.06 * away * out;
    // Its head stays in the picture.
    body.up *= 1 - 0.6 * out;
    body.tip += 0.05 * away * out;
  },
  /** Makes itself small under what comes over it. */
  duck(body, { elapsed, k, marks }) {
    body.stretchY *= 1 - 0.38 * k;
    body.stretchX *= 1 + 0.12 * k;
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, 0.6 * k);
    body.blink *= 1 - k;
    body.tip += 0.02 * k * wave(elapsed * 5);
    if (marks.arms) bothHands(body, marks.mouth[0], marks.crown[1] - 0.08, marks.headWidth * 0.7, k);
  },
  /** Both hands to whom one dances with, going up and down together. */
  'hand-in-hand'(body, { elapsed, k, marks }) {
    const swing = wave(elapsed * 0.9);
    body.spin *= 1 - k;
    body.forwards *= 1 - k;
    body.cheer *= 1 - k;
    // No further towards the other than their heads have room for.
    body.tip = body.tip * (1 - k) + k * (0.04 * swing - 0.02);
    body.headTip = body.headTip * (1 - k) + 0.05 * k * swing;
    body.up += 0.04 * k * Math.abs(swing);
    body.turn = Math.max(body.turn, 0.6 * k);
    body.gaze += 0.8 * k;
    body.mouth = Math.max(body.mouth, 0.5 * k);
    body.mood = Math.max(body.mood, k);
    if (!marks.arms) {
      body.wave = Math.max(body.wave, 0.6 * k);
      return;
    }
    if (marks.supple) foreHand(body, marks.half + 0.17, marks.shoulder[1] - 0.13 + 0.09 * swing, k);
    else foreHand(body, marks.half + 0.06, marks.shoulder[1] + 0.02 + 0.08 * swing, k);
    // Wings before the breast hide it.
    if (marks.supple) otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.06 * swing, k);
    else otherHand(body, marks.half + 0.02, marks.shoulder[1] - 0.14 + 0.05 * swing, k);
  },
  /** Plays with the whole body: legs apart, an arm that whirls over the strings, and at last thrown up to the sky. */
  rock(body, reacting) {
    const { elapsed, seconds, k, marks } = reacting;
    const last = ramp(elapsed, seconds * 0.52, seconds * 0.62);
    const whirls = ramp(elapsed, 0.5, 0.7) * (1 - last);
    const air = hop(elapsed, 0.05, 0.7);
    beam(body, reacting, 0.9);
    body.mouth = Math.max(body.mouth, 0.85 * k * Math.max(air, last));
    body.tip = lerp(body.tip, -0.07 - 0.1 * last, k);
    body.headTip -= k * (0.12 * last + 0.16 * whirls * wave(elapsed * 1.9));
    body.up += 0.02 * k * Math.abs(wave(elapsed * 1.6)) * last;
    if (!marks.arms) {
      body.wave = Math.max(body.wave, k * last);
      body.wavePhase = 0.25;
      return;
    }
    body.crouch += marks.hip * 0.3 * k * Math.max(whirls, last) * (1 - air);
    foreFoot(body, marks.half * 1.1, 0.1 * air, 0.9 * k);
    otherFoot(body, -marks.half * 1.1, 0.1 * air, 0.9 * k);
    const angle = elapsed * 1.7 * TURN;
    const round = [
      marks.half + 0.02 + 0.13 * Math.sin(angle),
      marks.shoulder[1] - 0.02 + 0.16 * Math.cos(angle),
    ] as const;
    const { x, y } = body.hands[0];
    const [upX, upY] = [marks.half + 0.14, marks.shoulder[1] + 0.27 + 0.02 * wave(elapsed)] as const;
    const toX = lerp(lerp(x, round[0], whirls * k), upX, last * k);
    const toY = lerp(lerp(y, round[1], whirls * k), upY, last * k);
    // A bow goes with the hand; what both hands hold stays where it is.
    const bow = body.things.find(({ layer, picture }) => layer === 'over' && picture === 'violin-bow');
    if (bow) Object.assign(bow, { x: bow.x + toX - x, y: bow.y + toY - y, angle: bow.angle - 0.5 * last * k });
    Object.assign(body.hands[0], { x: toX, y: toY });
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
