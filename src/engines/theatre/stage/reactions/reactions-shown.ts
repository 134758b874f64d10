/** Reactions of shows and leaps: dancers' hands, a rock star's finale, somebody who ducks. Part of `reactions.ts`. */
import { bothHands, foreFoot, foreHand, otherFoot, otherHand } from '../acts/moment.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, wave } from '../painting/easing.js';
import { beam, hop, type Reacting } from './reacting.js';

/** Own heights. */
const SHORT_LEGS = 0.21;

/** How far a head lies to a side, radians. */
const TILTED = { bird: 0.46, others: 0.14 } as const;
/** Who is hidden is so small and stands so far back, parts of its height; how long before the end it springs up, by when, and how far too high, seconds. */
const POPS = { hidden: 0.38, back: 0.1, from: 0.42, until: 0.2, over: 0.14 } as const;

/** How narrow a picture is that is seen from its end, beside what a turn takes of it. */
const EDGE = 0.62;

export const SHOWN = {
  /** Is gone around by the camera: what is on its side narrows and shows its other side, a face looks to one and then to the other. */
  circled(body, { elapsed, seconds, rig, reach = [1, 0] }) {
    const gone = clamp(elapsed / seconds);
    const angle = reach[0] * Math.PI * gone;
    // People are seen from three quarters, from the front, and from the other three quarters.
    if (rig.person) {
      const aside = Math.cos(Math.PI * gone);
      if (rig.looks === 'front') body.headTurn -= aside;
      else {
        body.turn = Math.abs(aside);
        body.spin += gone > 0.5 ? Math.PI : 0;
      }
      return;
    }
    body.spin += angle;
    body.stretchX *= lerp(EDGE, 1, Math.abs(Math.cos(angle)));
  },
  /** Is folded up behind what stands before it, and springs up at the end. */
  'pop-up'(body, { elapsed, seconds }) {
    const out = ramp(elapsed, seconds - POPS.from, seconds - POPS.until);
    const over = hop(elapsed, seconds - POPS.until - 0.1, 0.3);
    body.stretchY *= lerp(POPS.hidden, 1, out) + POPS.over * over;
    body.stretchX *= lerp(0.8, 1, out) - 0.06 * over;
    body.forwards -= POPS.back * (1 - out);
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
    const shrinks = out * (1 - 0.4 * ramp(elapsed, 1.1, 1.5));
    body.headAside += 0.1 * away * shrinks;
    // Later it may tilt its head at what it shrank from.
    body.headTip *= 1 - out * (1 - ramp(elapsed, 0.7, 0.9));
    body.gaze -= 0.9 * away * out;
    body.headTurn -= 0.3 * away * out;
    body.forwards += 0.06 * away * out;
    // Its head stays in the picture.
    body.up *= 1 - 0.6 * out;
    body.tip += 0.12 * away * shrinks;
  },
  /** Deep in what it reads: the head lies to a side, as an owl's does far more than others', and lids are half down. */
  engrossed(body, { elapsed, k, rig }) {
    const sway = 0.04 * wave(elapsed * 0.5);
    body.headTip += k * ((rig.bird ? TILTED.bird : TILTED.others) + sway);
    body.headDown += 0.015 * k;
    body.blink = Math.max(body.blink, 0.42 * k);
  },
  /** What it holds starts to wriggle by itself, and it stares at that; the nearer to the end, the more. */
  wriggling(body, { elapsed, seconds, k }) {
    const strength = k * ramp(elapsed, 0, seconds * 0.55);
    const [shake, jump] = [wave(elapsed * 4.1), Math.abs(wave(elapsed * 2.05 + 0.12))];
    for (const thing of body.things) {
      thing.angle += 0.26 * strength * shake;
      thing.y += 0.07 * strength * jump;
      thing.x += 0.025 * strength * shake;
    }
    for (const [index, hand] of body.hands.entries()) {
      hand.y += strength * hand.k * (0.07 * jump + (index ? 0.05 : -0.05) * shake);
      hand.x += 0.025 * strength * shake * hand.k;
    }
    // Less than it will be startled.
    body.wow = Math.max(body.wow, 0.6 * k);
    body.mouth = Math.max(body.mouth, 0.2 * k);
    body.blink *= 1 - k;
    body.gaze *= 1 - k;
    body.headAside -= 0.015 * strength * shake;
    body.headTip -= 0.08 * k;
    body.up += 0.02 * strength * jump;
  },
  /** Makes itself small under what comes over it. */
  duck(body, { elapsed, k, marks }) {
    body.stretchY *= 1 - 0.38 * k;
    body.stretchX *= 1 + 0.12 * k;
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, 0.6 * k);
    body.blink *= 1 - k;
    body.tip += 0.02 * k * wave(elapsed * 5);
    if (!marks.arms) return;
    // What is held stays in its hand.
    if (body.things.length > 0) otherHand(body, marks.mouth[0] - marks.headWidth * 0.3, marks.crown[1] - 0.08, k);
    else bothHands(body, marks.mouth[0], marks.crown[1] - 0.08, marks.headWidth * 0.7, k);
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
    if (marks.supple) foreHand(body, marks.half + 0.25, marks.shoulder[1] + 0.02 + 0.13 * swing, k);
    else foreHand(body, marks.half + 0.06, marks.shoulder[1] + 0.02 + 0.08 * swing, k);
    // Wings before the breast hide it.
    if (marks.supple) otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.06 * swing, k);
    else otherHand(body, marks.half + 0.02, marks.shoulder[1] - 0.14 + 0.05 * swing, k);
  },
  /**
   * Plays with the whole body: a leap with legs apart, a slide on one knee, and at last the arm thrown up, the neck to the
   * sky. Short legs that kneel are not seen: they stand wide.
   */
  rock(body, reacting) {
    const { elapsed, seconds, k, marks } = reacting;
    const last = ramp(elapsed, seconds * 0.55, seconds * 0.66);
    const air = hop(elapsed, 0.05, 0.7);
    const slides = ramp(elapsed, 0.68, 0.84);
    beam(body, reacting, 0.9);
    body.mouth = Math.max(body.mouth, k * Math.max(0.9 * air, 0.7 * slides));
    body.tip = lerp(body.tip, -0.05 - (marks.hip > SHORT_LEGS ? 0.15 : 0.07) * slides, k);
    body.headTip -= k * (0.1 * slides + 0.08 * last + 0.05 * wave(elapsed * 1.9) * slides);
    body.up += 0.012 * k * Math.abs(wave(elapsed * 1.6)) * last;
    body.dust += 1.5 * k * slides * ramp(elapsed, 1.35, 1.1);
    if (!marks.arms) {
      body.wave = Math.max(body.wave, k * last);
      body.wavePhase = 0.25;
      return;
    }
    // In the air both legs are flung out; on the ground one knee is under, the other leg stretched ahead.
    const kneels = marks.hip > SHORT_LEGS ? slides : 0;
    const stands = slides - kneels;
    body.crouch += marks.hip * 0.32 * k * kneels;
    body.legLong = Math.max(body.legLong, k * marks.hip * lerp(1.62 * Math.max(air, kneels), 1.35, stands));
    const apart = Math.max(marks.half * 0.9, marks.hip * 1.05);
    const [ahead, behind] = [Math.max(air, kneels), air];
    foreFoot(body, apart * lerp(1, 1.75, ahead), marks.hip * 0.85 * air, 0.95 * k);
    otherFoot(body, -apart * lerp(lerp(1, 1.75, behind), 0.62, kneels), marks.hip * 0.85 * air, 0.95 * k);
    const guitar = body.things.find(({ picture }) => picture === 'drawn-guitar');
    if (guitar) {
      const raised = k * (0.3 * air + 0.3 * slides + 0.12 * last);
      const hand = body.hands[1];
      const [across, up] = [hand.x - guitar.x, hand.y - guitar.y];
      const [cos, sin] = [Math.cos(raised), Math.sin(raised)];
      Object.assign(hand, { x: guitar.x + across * cos + up * sin, y: guitar.y + up * cos - across * sin });
      guitar.angle += raised;
    }
    const { x, y } = body.hands[0];
    const [upX, upY] = [
      Math.max(marks.half + 0.16, marks.headWidth / 2 + 0.12),
      marks.shoulder[1] + 0.27 + 0.02 * wave(elapsed),
    ] as const;
    // Now it swings up, and strikes down into the strings.
    const strike = slides * (1 - last) * Math.max(0, wave(elapsed * 1.5));
    const toX = lerp(lerp(x, marks.half + 0.12, strike * k), upX, last * k);
    const toY = lerp(lerp(y, marks.shoulder[1] + 0.05, strike * k), upY, last * k);
    // A bow goes with the hand; what both hands hold stays where it is.
    const bow = body.things.find(({ layer, picture }) => layer === 'over' && picture === 'violin-bow');
    if (bow) Object.assign(bow, { x: bow.x + toX - x, y: bow.y + toY - y, angle: bow.angle - 0.5 * last * k });
    Object.assign(body.hands[0], { x: toX, y: toY });
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
