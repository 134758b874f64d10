/** Reactions of whom something befalls: a start, a sneeze, a fall, soot. Part of `reactions.ts`. */

import { foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, TURN, wave } from '../painting/easing.js';
import { beam, hop, overHead, type Reacting, raiseHead } from './reacting.js';

/** How long a roll over the head takes. */
const ROLL_SECONDS = 0.75;
/** Of one that rolls up: how long it is in the air, how long a ball, for how much of that it rolls, and how often that turns over. */
const KNEEL_SECONDS = 0.5;
const BALL_SECONDS = 0.85;
const ROLLING_SECONDS = 0.5;
const BALL_TURNS = 1;
/** How long the pieces of the ball fly. */
const BURST_SECONDS = 0.5;
/** When who is sooty blinks, when it blows a ring of smoke, and how long before the end a flower opens on it, seconds. */
const BLINKS = [0.22, 0.62, 1.4] as const;
const RINGS_AFTER = 0.72;
export const BLOOM_SECONDS = 0.62;

/** Who takes a lid off: how long the hand is on it before it lifts, and how long before the end it is torn off, seconds. */
export const UNCOVERS = { holds: 0.25, tears: 0.44 } as const;

export const BEFALLEN = {
  /** Leans back with its feet put forwards, and does not stop in time. */
  skid(body, { elapsed, k, marks }) {
    const crash = hop(elapsed, 0.42, 0.35);
    body.tip -= k * (0.2 - 0.34 * crash);
    body.lean -= 0.16 * k;
    body.stride *= 1 - k;
    body.forwards += 0.05 * k * crash;
    body.stretchX *= 1 - 0.12 * k * crash;
    body.stretchY *= 1 + 0.08 * k * crash;
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, 0.85 * k);
    body.blink *= 1 - k;
    body.headTip -= 0.14 * k;
    body.dust += 1.6 * k * ramp(elapsed, 0.8, 0.5);
    if (marks.arms) {
      foreHand(body, marks.half + 0.22, marks.shoulder[1] + 0.1, k);
      otherHand(body, marks.half + 0.12, marks.shoulder[1] + 0.18, k);
    }
  },
  startle(body, reacting) {
    const { elapsed, k, marks, rig } = reacting;
    // Small birds take wing; whoever fills the frame would leave it, and so would an umbrella.
    const sheltered = body.things.some(({ picture }) => picture === 'umbrella-up');
    const up = hop(elapsed, 0, 0.5) * (marks.curls || sheltered ? 0.2 : marks.supple ? 0.55 : rig.bird ? 1.25 : 1);
    if (rig.bird) sign(body, 'feathers', 0, marks.shoulder[1], k, elapsed);
    raiseHead(body, k);
    body.up += 0.2 * up;
    body.stretchY *= 1 + 0.1 * up - 0.1 * hop(elapsed, 0.48, 0.25);
    body.stretchX *= 1 - 0.08 * up + 0.07 * hop(elapsed, 0.48, 0.25);
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, 0.75 * k);
    body.blink *= 1 - k;
    body.turn *= 1 - 0.7 * k;
    if (marks.arms && body.things.every(({ free }) => free)) {
      foreHand(body, marks.half + 0.2, marks.shoulder[1] + 0.06, k);
      otherHand(body, -marks.half - 0.2, marks.shoulder[1] + 0.06, k);
    }
    if (marks.arms && sheltered) otherHand(body, marks.mouth[0] + 0.03, marks.mouth[1] - 0.08, k);
    sign(body, 'exclaim', marks.crown[0] + marks.headWidth * 0.1, overHead(marks, 0.05) + body.up, k, elapsed);
  },
  /** Sits wet in the rain, makes itself small and trembles. */
  shiver(body, { elapsed, k, marks }) {
    body.sit = Math.max(body.sit, k);
    body.stride *= 1 - k;
    body.forwards += 0.008 * k * wave(elapsed * 9);
    body.stretchY *= 1 - 0.07 * k;
    body.headDown += 0.03 * k;
    body.headTip += k * (0.08 + 0.03 * wave(elapsed * 9 + 0.3));
    body.wow = Math.max(body.wow, 0.7 * k);
    body.gaze += 0.7 * k;
    body.mouth *= 1 - k;
    sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.04, k, elapsed);
  },
  /** Takes hold of a lid where `reach` says, lifts it a little to look under it, and at last tears it off. */
  uncover(body, { elapsed, seconds, k, marks, reach = [marks.half + 0.1, 0.4] }) {
    const peeps = ramp(elapsed, UNCOVERS.holds, UNCOVERS.holds + 0.2);
    const tears = ramp(elapsed, seconds - UNCOVERS.tears, seconds - UNCOVERS.tears + 0.2);
    body.turn = Math.max(body.turn, 0.6 * k);
    body.gaze += 0.8 * k;
    body.wow = Math.max(body.wow, k * peeps);
    body.mouth = Math.max(body.mouth, k * lerp(0.25, 0.7, peeps));
    body.blink *= 1 - k;
    body.lean += k * (0.1 - 0.16 * tears);
    body.headTip += k * (0.14 * peeps - 0.3 * tears);
    if (marks.arms) foreHand(body, reach[0] - 0.04 * tears, reach[1] + 0.1 * peeps + 0.4 * tears, k);
  },
  /** Its glasses fly off; it looks after them with wide eyes. */
  bared(body, { elapsed, k }) {
    // At once: the pair in the air is the same one.
    body.shades = k > 0 ? 2 : 0;
    const looks = k * (1 - ramp(elapsed, 0.9, 1.2));
    body.wow = Math.max(body.wow, looks);
    body.mouth = Math.max(body.mouth, 0.7 * looks);
    body.blink *= 1 - looks;
    body.headTip -= 0.1 * looks;
  },
  sneeze(body, { elapsed, seconds, k, marks }) {
    const burst = Math.min(0.75, seconds * 0.45);
    const back = ramp(elapsed, 0, burst) * (elapsed < burst ? 1 : 0);
    const out = elapsed < burst ? 0 : 1 - ramp(elapsed, burst, burst + 0.9);
    body.tip += k * (-0.2 * back + 0.3 * out);
    body.headTip += k * (-0.25 * back + 0.3 * out);
    body.blink = Math.max(body.blink, k * Math.max(back, out));
    body.mouth = Math.max(body.mouth, k * (0.5 * back + out));
    body.stretchY *= 1 + k * (0.06 * back - 0.12 * out);
    if (elapsed >= burst) {
      sign(body, 'achoo', marks.mouth[0] + marks.headWidth * 0.3, marks.mouth[1], 1, (elapsed - burst) / 1.1);
    }
  },
  trip(body, { elapsed, seconds, k, marks, rig }) {
    const down = ramp(elapsed, 0, 0.34) * (1 - ramp(elapsed, seconds * 0.62, seconds * 0.86));
    const flat =
      rig.build === 'wheels' || rig.build === 'ball' ? 0.35 : rig.build === 'legged' && !rig.person ? 0.7 : 1.15;
    body.tip += flat * down * k;
    body.up += 0.1 * hop(elapsed, 0, 0.34) + 0.1 * down * k;
    body.forwards += 0.16 * down * k;
    body.stride *= 1 - down;
    body.blink = Math.max(body.blink, down);
    body.dust += 1.6 * down * (1 - ramp(elapsed, 0.7, 1.1));
    body.signs.splice(0, body.signs.length, ...body.signs.filter(({ name }) => name !== 'speed'));
    if (elapsed > 0.25 && elapsed < 1) sign(body, 'impact', 0.3, 0.12, 1 - ramp(elapsed, 0.7, 1), 0.5 + elapsed);
    const lies = marks.crown[1] * (1 - 0.62 * down);
    sign(body, 'dizzy', marks.crown[0] + 0.45 * down, lies + 0.1, ramp(elapsed, 0.4, 0.6), elapsed);
  },
  /** Rolls once over its head, and sits there dazed, snow on its head, until it gets up. */
  tumble(body, reacting) {
    const { elapsed, seconds, k, marks } = reacting;
    if (marks.curls) {
      curledUp(body, reacting);
      return;
    }
    const over = clamp(elapsed / ROLL_SECONDS);
    const rolled = over * over * (3 - 2 * over);
    if (over < 1) body.afloat = 1;
    body.tip += TURN * rolled;
    body.up += 0.14 * Math.sin(over * Math.PI);
    body.stride *= 1 - ramp(elapsed, 0, 0.1);
    const sits = ramp(over, 0.72, 0.9) * (1 - ramp(elapsed, seconds - 0.25, seconds - 0.05));
    body.sit = Math.max(body.sit, sits);
    const landed = elapsed - ROLL_SECONDS;
    body.stretchY *= 1 - 0.16 * hop(landed, -0.08, 0.3);
    body.stretchX *= 1 + 0.12 * hop(landed, -0.08, 0.3);
    body.capped = Math.max(body.capped, ramp(over, 0.6, 0.9) * (1 - ramp(elapsed, seconds - 0.1, seconds + 0.15)));
    body.dust += 1.6 * ramp(elapsed, 0.05, 0.2) * (1 - ramp(landed, 0, 0.5));
    body.blink *= 1 - k;
    body.wow = Math.max(body.wow, over < 1 ? k : 0.35 * k);
    if (over < 1) return;
    body.dazed = Math.max(body.dazed, sits);
    body.headAside += 0.03 * sits * wave(landed * 0.9);
    body.headTip += 0.1 * sits * wave(landed * 0.9 + 0.25);
    body.gaze += 0.9 * sits * wave(landed * 1.1);
    sign(body, 'dizzy', marks.crown[0], overHead(marks, -0.14), sits, landed);
  },
  /** A bucket over the head: it totters, sits down with a bump, and peers out. */
  bucketed(body, { elapsed, k, marks, rig }) {
    const totters = 1 - ramp(elapsed, 0.35, 0.6);
    const sits = ramp(elapsed, 0.4, 0.6);
    const bump = hop(elapsed, 0.5, 0.3);
    body.bucketed = 1;
    body.stride *= 1 - k;
    body.tip += 0.14 * k * totters * wave(elapsed * 1.6);
    body.headAside += 0.03 * k * totters * wave(elapsed * 2);
    body.headTip += k * (0.2 * totters * wave(elapsed * 2.2) + 0.05 * (1 - totters) * wave(elapsed * 0.8));
    body.stretchY *= 1 - 0.1 * k * hop(elapsed, -0.04, 0.2) - 0.07 * k * bump;
    body.gaze += 0.9 * k * wave(elapsed * 0.7);
    if (rig.build === 'legged') body.sit = Math.max(body.sit, sits * k);
    if (elapsed < 1.1) body.dust += 1.2 * bump * k;
    sign(body, 'dizzy', marks.crown[0], overHead(marks, 0.16), k, elapsed);
  },
  dizzy(body, { elapsed, k, marks }) {
    body.tip += 0.1 * k * wave(elapsed * 0.9);
    body.headAside += 0.02 * k * wave(elapsed * 0.9 + 0.25);
    body.sway += 0.06 * k * wave(elapsed * 0.7);
    body.mouth = Math.max(body.mouth, 0.3 * k);
    body.dazed = Math.max(body.dazed, k);
    body.blink *= 1 - k;
    body.gaze += 0.8 * k * wave(elapsed * 1.2);
    sign(body, 'dizzy', marks.crown[0], overHead(marks, 0.03), k, elapsed);
  },
  /** Sooty: two white eyes blink, stare, and smoke rings come out of the mouth; then it laughs, and on what grows a flower opens. */
  sooty(body, reacting) {
    const { elapsed, seconds, k, marks, rig } = reacting;
    const rings = elapsed - RINGS_AFTER;
    const laughs = elapsed - (seconds - BLOOM_SECONDS);
    const blooms = rig.alive ? laughs : -1;
    const stares = k * (1 - ramp(laughs, 0, 0.1));
    const puffs = hop(rings, -0.1, 0.3);
    body.stretchY *= 1 - 0.07 * stares * puffs;
    body.wow = Math.max(body.wow, stares * ramp(elapsed, RINGS_AFTER, 0));
    body.mood = body.mood * (1 - stares) - (rig.alive ? 0.31 : 0.28) * stares;
    body.mouth = body.mouth * (1 - stares) + 0.7 * stares * puffs;
    // Lids half down on a thing, wide open on a beast; two blinks, so that white eyes are seen to open and shut.
    body.blink = Math.max(body.blink * (1 - stares), (rig.alive ? 0.34 : 0) * stares * ramp(elapsed, 0.4, 0.6));
    for (const from of BLINKS) body.blink = Math.max(body.blink, stares * hop(elapsed, from, 0.24));
    body.turn *= 1 - stares;
    body.gaze *= 1 - stares;
    body.soot = Math.max(body.soot, k);
    if (laughs > 0 && !rig.alive) beam(body, reacting, 1.2);
    // Who is drawn on four legs has it on its own coat.
    if (!rig.alive && !marks.supple) sign(body, 'soot', marks.mouth[0], marks.mouth[1] + body.up, k, elapsed);
    if (rings > 0) sign(body, 'smoke-ring', marks.mouth[0], marks.mouth[1], k, rings);
    if (blooms > 0) sign(body, 'bloom', marks.crown[0], marks.crown[1], k, blooms);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;

/** Slips, rolls on as a ball of snow that bursts, and sits there laughing, snow on its head, until it gets up. */
function curledUp(body: Body, { elapsed, seconds }: Reacting): void {
  const rolling = elapsed - KNEEL_SECONDS;
  const landed = rolling - BALL_SECONDS;
  const rises = ramp(elapsed, seconds - 0.25, seconds - 0.05);
  body.stride *= 1 - ramp(elapsed, 0, 0.08);
  body.headTurn = 0;
  body.blink = 0;
  body.capped = Math.max(body.capped, ramp(landed, -0.02, 0.02) * (1 - ramp(elapsed, seconds - 0.1, seconds + 0.15)));
  if (rolling < 0) {
    body.kneel = elapsed > 0.04 ? 1 : 0;
    body.up += 0.34 * hop(elapsed, -0.04, KNEEL_SECONDS + 0.06);
    body.wow = Math.max(body.wow, 1);
    body.mouth = Math.max(body.mouth, 0.8);
    return;
  }
  if (landed < 0) {
    body.curl = 1;
    body.curlTurn = -TURN * BALL_TURNS * (1 - (1 - clamp(rolling / ROLLING_SECONDS)) ** 1.5);
    body.up += 0.16 * hop(rolling, 0.04, 0.26) + 0.07 * hop(rolling, 0.32, 0.2);
    body.stretchY *= 1 - 0.1 * hop(rolling, 0.26, 0.12);
    body.wow = 1;
    body.mouth = 0.7;
    return;
  }
  const sits = 1 - rises;
  body.sit = Math.max(body.sit, sits);
  body.stretchY *= 1 - 0.16 * hop(landed, -0.06, 0.26);
  body.stretchX *= 1 + 0.12 * hop(landed, -0.06, 0.26);
  body.burst = clamp(landed / BURST_SECONDS);
  // Amazed at first; then it shakes off the snow and laughs.
  const laughs = ramp(landed, 0.36, 0.42);
  const shakes = sits * hop(landed, 0.14, 0.5);
  body.wow = Math.max(body.wow, sits * (1 - laughs));
  body.mouth = Math.max(body.mouth, 0.7 * sits);
  body.blink = Math.max(body.blink, sits * laughs);
  body.mood = Math.max(body.mood, sits * laughs);
  body.headAside += 0.03 * shakes * wave(landed * 5);
  body.headTip += 0.2 * shakes * wave(landed * 5 + 0.25);
}
