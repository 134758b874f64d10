/**
 * What befalls an actor in the course of a story, on top of whatever it does: a start, a sneeze, a stumble, a final
 * pose. Each is a small function of how far the reaction has come. Called by `motion.ts` after the acts.
 */
import type { Actor, ReactionName } from '../score.js';
import { bothHands, foreHand, otherHand, sign } from './acts/moment.js';
import type { Body } from './body.js';
import { clamp, lerp, ramp, TURN, wave } from './easing.js';
import type { Marks } from './marks.js';
import { beam, hop, hopping, type Reacting } from './reacting.js';
import { SHOWN } from './reactions-shown.js';
import type { Rig } from './rigs.js';
import type { SignName } from './signs.js';

/** How long a reaction takes to come and go, seconds; one that ends with the film stays. */
const SOFTNESS_SECONDS = 0.2;

/** Left out of a reaction that is played plainly; a sneeze and a knock are seen all the same. */
const SYMBOLS: ReadonlySet<SignName> = new Set(['exclaim', 'question', 'sparkles', 'big-hearts', 'big-notes', 'dizzy']);

const STIFF: ReadonlySet<Rig['build']> = new Set(['wheels', 'boat', 'aircraft']);

/** A train stays on its rails whatever befalls those in it. */
export const isOnRails = (rig: Rig): boolean =>
  rig.build === 'wheels' && (rig.chimney === true || rig.gait === 'glide');

export function react(body: Body, actor: Actor, marks: Marks, rig: Rig, t: number, filmSeconds: number): void {
  for (const { name, start, end, plain } of actor.reactions ?? []) {
    const elapsed = t - start;
    const goes = end < filmSeconds - 0.01 ? ramp(t, end - SOFTNESS_SECONDS, end) : 0;
    const k = ramp(elapsed, -0.02, SOFTNESS_SECONDS) * (1 - goes);
    if (k <= 0.01) continue;
    const { tip, lean, up, headTip, stretchX, stretchY } = body;
    const signs = [...body.signs];
    REACT[name](body, { elapsed: Math.max(0, elapsed), seconds: end - start, k, marks, rig });
    if (plain)
      body.signs.splice(
        0,
        body.signs.length,
        ...body.signs.filter((sign) => signs.includes(sign) || !SYMBOLS.has(sign.name)),
      );
    // What has no neck would tip over as a whole.
    if (STIFF.has(rig.build)) {
      body.tip = lerp(tip, body.tip, name === 'loop' ? 1 : name === 'dizzy' || name === 'trip' ? 0.5 : 0.12);
      body.lean = lerp(lean, body.lean, 0.3);
    }
    if (isOnRails(rig)) Object.assign(body, { tip, lean, up, headTip, stretchX, stretchY });
  }
}

function armsUp(body: Body, { marks, k, elapsed }: Reacting, swing = 0.05): void {
  const sway = swing * wave(elapsed * 1.6);
  // Hands that hold something go on holding it; a sword is held up.
  const [blade] = body.things;
  if (blade) {
    if (!marks.arms || body.things.length > 1 || blade.picture !== 'sword') return;
    const [x, y] = [marks.half + 0.17 + sway, marks.shoulder[1] + 0.16];
    Object.assign(blade, {
      x: lerp(blade.x, x, k),
      y: lerp(blade.y, y, k),
      angle: lerp(blade.angle, 0.3 * sway - 0.12, k),
    });
    Object.assign(body.hands[0], { x: blade.x, y: blade.y });
    otherHand(body, -marks.half - 0.17 - sway, marks.shoulder[1] + 0.24, k);
    return;
  }
  if (marks.arms) {
    foreHand(body, marks.half + 0.17 + sway, marks.shoulder[1] + 0.24, k);
    otherHand(body, -marks.half - 0.17 + sway, marks.shoulder[1] + 0.24, k);
  } else {
    body.wave = Math.max(body.wave, 0.9 * k);
    body.wavePhase = elapsed * 1.2;
    body.cheer += 0.7 * k;
    body.cheerPhase = elapsed * 0.9;
  }
}

/** Nobody goes on drinking who is startled or laughs; the water stays. */
function raiseHead(body: Body, k: number): void {
  if (body.dip < 0.01) return;
  body.dip *= 1 - k;
  body.lap *= 1 - k;
  const wet = body.signs.filter(({ name }) => name !== 'sweat');
  body.signs.splice(0, body.signs.length, ...wet);
}

const overHead = ({ crown }: Marks, more: number): number => crown[1] + more;

const REACT: Record<ReactionName, (body: Body, reacting: Reacting) => void> = {
  ...SHOWN,
  startle(body, reacting) {
    const { elapsed, k, marks, rig } = reacting;
    // Birds take wing; whoever fills the frame on four legs would leave it.
    const up = hop(elapsed, 0, 0.5) * (rig.bird ? 1.25 : marks.supple ? 0.6 : 1);
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
    sign(body, 'exclaim', marks.crown[0] + marks.headWidth * 0.1, overHead(marks, 0.05) + body.up, k, elapsed);
  },
  wonder(body, { elapsed, k, marks }) {
    body.headTip += 0.14 * k * (1 + 0.2 * wave(elapsed * 0.8));
    body.tip += 0.03 * k;
    body.gaze += 0.3 * k * wave(elapsed * 0.5);
    if (marks.arms && body.things.length === 0) foreHand(body, marks.mouth[0] + 0.05, marks.mouth[1] - 0.07, k);
    sign(body, 'question', marks.crown[0] + marks.headWidth * 0.15, overHead(marks, 0.05), k, elapsed);
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
  cheer(body, reacting) {
    const { elapsed, k, marks } = reacting;
    hopping(body, elapsed, 0.56, 0.13 * k);
    armsUp(body, reacting);
    beam(body, reacting);
    body.turn *= 1 - k;
    sign(body, 'sparkles', 0, 0.62, k, elapsed * 0.5);
    if (!marks.arms) body.headTip -= 0.12 * k;
  },
  love(body, reacting) {
    const { elapsed, k, marks } = reacting;
    body.tip += 0.05 * k * wave(elapsed * 0.7);
    body.up += 0.02 * k * Math.abs(wave(elapsed * 0.7));
    beam(body, reacting, 0.9);
    sign(body, 'big-hearts', marks.crown[0] * 0.6, overHead(marks, -0.08), k, elapsed);
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
  /** Sits down all of a sudden, and is surprised at that. */
  plop(body, { elapsed, k, marks }) {
    const falls = ramp(elapsed, 0, 0.18);
    body.sit = Math.max(body.sit, falls * k);
    body.tip -= 0.34 * k * hop(elapsed, 0, 0.6);
    body.up += 0.1 * k * hop(elapsed, 0, 0.3);
    body.stride *= 1 - falls;
    body.stretchY *= 1 - 0.12 * hop(elapsed, 0.16, 0.3);
    body.stretchX *= 1 + 0.1 * hop(elapsed, 0.16, 0.3);
    body.wow = Math.max(body.wow, k);
    body.blink *= 1 - k;
    body.dust += 1.4 * falls * (1 - ramp(elapsed, 0.5, 0.9));
    if (elapsed < 1) sign(body, 'exclaim', marks.crown[0], overHead(marks, -0.12 * falls), k, elapsed);
  },
  /** Bends down to somebody small before it, reaches for them and helps them up. */
  nudge(body, { elapsed, k, marks }) {
    const lifts = ramp(elapsed, 0.45, 0.85);
    body.headTurn = Math.max(body.headTurn, 0.9 * k);
    body.turn = Math.max(body.turn, 0.6 * k);
    body.gaze += 0.9 * k;
    body.headDown += (0.06 - 0.04 * lifts) * k;
    body.headTip += 0.16 * k;
    body.mood = Math.max(body.mood, k);
    if (!marks.arms) foreHand(body, 0.56, 0.16 + 0.1 * lifts, k);
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
  bow(body, { elapsed, seconds, k, marks, rig }) {
    const low = k * ramp(elapsed, 0, 0.4) * (1 - ramp(elapsed, seconds - 0.3, seconds + 0.5));
    if (marks.arms && body.things.length === 0) {
      body.bow += 0.55 * low;
      otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.02, k * 0.9);
    } else if (rig.build === 'legged') body.bow += 0.35 * low;
    else body.tip += 0.25 * low;
    body.headTip += 0.25 * low;
    body.blink = Math.max(body.blink, low);
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
  giggle(body, reacting) {
    const { elapsed, k } = reacting;
    const ha = Math.abs(wave(elapsed * 1.7));
    raiseHead(body, k);
    body.up += 0.03 * k * ha;
    body.stretchY *= 1 + 0.05 * k * (ha - 0.5);
    body.headTip -= k * (0.12 + 0.08 * ha);
    body.mouth = Math.max(body.mouth, k * (0.55 + 0.4 * ha));
    body.blink = Math.max(body.blink, k * (ha > 0.35 ? 1 : 0));
    body.mood = Math.max(body.mood, k);
  },
  twirl(body, { elapsed, seconds, k }) {
    const turned = clamp(elapsed / Math.max(0.5, seconds * 0.85));
    body.spin += TURN * 2 * turned * turned * (3 - 2 * turned);
    body.up += 0.1 * k * hop(elapsed, 0, seconds);
    body.cheer += 0.5 * k;
    body.mouth = Math.max(body.mouth, 0.6 * k);
    sign(body, 'sparkles', 0, 0.5, k, elapsed * 0.7);
  },
  pose(body, reacting) {
    const { elapsed, k, marks } = reacting;
    // Whatever was going on ends in one held picture.
    body.spin *= 1 - k;
    body.stride *= 1 - k;
    body.up *= 1 - k;
    body.tip = lerp(body.tip, -0.1, k);
    body.forwards *= 1 - k;
    body.headTip = lerp(body.headTip, -0.1, k);
    body.turn *= 1 - k;
    beam(body, reacting, 0.3);
    const high = k * (1 - 0.04 * wave(elapsed * 0.8));
    if (body.things.length > 0) {
      body.up += 0.02 * k * Math.abs(wave(elapsed));
    } else if (marks.arms) {
      foreHand(body, marks.half + 0.14, marks.shoulder[1] + 0.28, high);
      otherHand(body, -marks.half - 0.24, marks.shoulder[1] + 0.02, high);
    } else {
      body.wave = Math.max(body.wave, k);
      body.wavePhase = 0.25;
    }
    sign(body, 'sparkles', 0, 0.6, k, elapsed * 0.5);
  },
  yum(body, reacting) {
    const { elapsed, k, marks } = reacting;
    beam(body, reacting, 1.2);
    body.tip += 0.06 * k * wave(elapsed * 0.9);
    body.up += 0.03 * k * Math.abs(wave(elapsed * 0.9));
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.06), k, elapsed);
  },
  serenade(body, { elapsed, k, marks }) {
    body.tip -= 0.08 * k * (1 + 0.4 * wave(elapsed));
    body.headTip -= 0.14 * k;
    body.mouth = Math.max(body.mouth, k * (0.6 + 0.3 * wave(elapsed * 1.5)));
    body.blink = Math.max(body.blink, k * (wave(elapsed * 0.5) > 0 ? 1 : 0));
    sign(body, 'big-notes', marks.crown[0], overHead(marks, -0.4), k, elapsed);
  },
  'high-five'(body, { elapsed, seconds, k, marks }) {
    const clap = seconds * 0.35;
    const high = ramp(elapsed, 0, clap);
    body.up += 0.16 * hop(elapsed, clap - 0.25, 0.5);
    body.tip += 0.06 * high * k;
    body.turn = Math.max(body.turn, 0.5 * k);
    body.gaze += 0.8 * k;
    body.mouth = Math.max(body.mouth, 0.8 * k * high);
    if (marks.arms) {
      foreHand(body, marks.half + 0.2, marks.shoulder[1] + 0.2 * high, k);
      otherHand(body, -marks.half - 0.1, marks.shoulder[1] - 0.1, 0.8 * k);
    } else {
      body.wave = Math.max(body.wave, k);
      body.wavePhase = 0.25;
    }
    if (elapsed > clap) {
      const age = (elapsed - clap) / 0.9;
      sign(body, 'impact', marks.half + 0.24, marks.shoulder[1] + 0.24, k * clamp(1 - age), clamp(age));
    }
  },
  /** What blew up has left its soot on the face; two white eyes blink out of it. */
  sooty(body, { elapsed, k, marks }) {
    body.tip += 0.04 * k * wave(elapsed * 0.5);
    body.wow = Math.max(body.wow, k);
    body.headTip -= 0.06 * k;
    sign(body, 'soot', marks.eyes[0] * (marks.arms ? 1 : 0.5), marks.eyes[1] + body.up, k, elapsed);
    if (elapsed < 1.4)
      sign(body, 'smoke', marks.crown[0], marks.crown[1] + 0.02, k * (1 - ramp(elapsed, 0.9, 1.4)), elapsed);
  },
  /** Rubs its hands, bobs and can hardly wait. */
  eager(body, reacting) {
    const { elapsed, k, marks } = reacting;
    const rub = wave(elapsed * 2.4);
    body.mood = Math.max(body.mood, k);
    body.mouth = Math.max(body.mouth, 0.45 * k);
    body.wow = Math.max(body.wow, 0.4 * k);
    body.gaze += 0.9 * k;
    body.turn = Math.max(body.turn, 0.45 * k);
    body.tip += 0.05 * k;
    body.headTip += 0.1 * k;
    hopping(body, elapsed, 0.42, 0.035 * k);
    if (!marks.arms || body.things.length > 0) return;
    const [x, y] = [marks.half * 0.5, marks.shoulder[1] - 0.13];
    foreHand(body, x + 0.03, y + 0.035 * rub, k);
    otherHand(body, x - 0.03, y - 0.035 * rub, k);
  },
  /** Over backwards in the air, once round; the way there is in the keys. */
  loop(body, { elapsed, seconds }) {
    body.afloat = 1;
    body.tip -= TURN * clamp(elapsed / seconds);
    body.mouth = Math.max(body.mouth, 0.8);
  },
  glance(body, { elapsed, k }) {
    body.blink *= 1 - k;
    body.gaze += k * (0.9 + 0.1 * wave(elapsed * 0.4));
    body.turn = Math.max(body.turn, 0.6 * k);
    body.headTip += 0.05 * k * wave(elapsed * 0.7);
  },
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
  'look-up'(body, { elapsed, k, marks }) {
    body.headTip -= 0.3 * k;
    body.tip -= 0.05 * k;
    body.wow = Math.max(body.wow, 0.8 * k);
    body.mouth = Math.max(body.mouth, k * (0.45 + 0.1 * wave(elapsed)));
    if (marks.arms && elapsed > 0.3 && body.things.length === 0)
      bothHands(body, marks.half * 0.4, marks.mouth[1] - 0.12, marks.half * 1.6, k);
  },
};
