/**
 * What each act of a score does to a body: one small function per act, all of them sums of simple motions that
 * depend on time, travel and the rig alone. Called by `motion.ts`; drawn by `figure.ts`, `puppet.ts` and `wings.ts`.
 */
import type { ActName } from '../score.js';
import type { Body } from './body.js';
import { clamp, lerp, ramp, smooth, TURN, wave } from './easing.js';
import { stepAlong } from './going.js';
import type { Rig } from './rigs.js';
import type { ActorPose, RunningAct } from './timeline.js';
import type { Travel } from './travel.js';

/** What an act may know. `own` is 0 to 1 and differs between actors of one kind. */
export interface Moment {
  act: RunningAct;
  t: number;
  own: number;
  rig: Rig;
  pose: ActorPose;
  travel: Travel;
}

type Perform = (body: Body, moment: Moment) => void;

const FIRST = {
  idle(body, { act, t, own }) {
    const k = Math.min(1, act.strength);
    body.lean += k * 0.018 * wave(t * 0.23 + own);
    // Now and then a look aside, so that even a crowd of idlers lives.
    const glance = Math.max(0, wave(t * 0.19 + own * 3)) ** 6;
    body.headTip += k * 0.1 * glance;
    body.headAside += k * 0.012 * wave(t * 0.31 + own);
  },
  walk(body, { act, rig }) {
    stepAlong(body, rig, Math.min(1, act.strength) * 0.9);
  },
  run(body, { act, rig }) {
    stepAlong(body, rig, Math.min(1.3, act.strength));
    body.lean += 0.06 * Math.min(1, act.strength);
    if (rig.person) body.bow += 0.14 * Math.min(1, act.strength);
  },
  jump(body, { act, own, rig }) {
    const k = Math.min(1.6, act.strength);
    const beat = ((act.elapsed + own * 0.35) / 0.95) % 1;
    const air = clamp((beat - 0.24) / 0.5);
    const flight = air > 0 && air < 1 ? 4 * air * (1 - air) : 0;
    const crouch = ramp(beat, 0, 0.16) * ramp(beat, 0.27, 0.2);
    const landing = ramp(beat, 0.7, 0.76) * ramp(beat, 0.98, 0.8);
    const rush = Math.abs(air - 0.5) * 2 * (flight > 0 ? 1 : 0);
    body.up += k * 0.42 * flight;
    body.stretchY *= 1 - k * (0.2 * crouch + 0.18 * landing) + k * 0.1 * rush;
    body.stretchX *= 1 + k * (0.13 * crouch + 0.13 * landing) - k * 0.06 * rush;
    body.tip += rig.build === 'legged' ? k * 0.16 * (air - 0.5) * (flight > 0 ? 1 : 0) : 0;
    body.cheer += k * flight;
    body.fold += 0.35 * crouch * Math.min(1, k);
    body.dust += 0.8 * landing;
  },
  fly(body, { act, t, own, rig, travel }) {
    const k = Math.min(1.4, act.strength);
    body.afloat = Math.max(body.afloat, Math.min(1, k));
    if (rig.build === 'aircraft') {
      body.exhaust = Math.max(body.exhaust, k);
      body.up += 0.02 * k * wave(t * 0.5 + own);
      body.tip += 0.03 * k * wave(t * 0.37 + own);
      return;
    }
    const beats = t * (rig.build === 'butterfly' ? 2.6 : rig.bird ? 2.3 : 2.8) + own;
    body.flap += k;
    body.flapPhase = beats;
    if (rig.gait === 'crawl') {
      body.undulate += 0.8 * k;
      body.undulatePhase = beats * 0.5;
    }
    body.up += k * (0.05 * wave(beats - 0.3) + 0.06 * wave(t * 0.4 + own));
    body.tip += k * (clamp(-travel.upwards * 0.12, -0.35, 0.35) + 0.05 * wave(t * 0.6 + own));
    body.fold += 0.7 * Math.min(1, k);
    if (rig.bird) body.tip += 0.2 * Math.min(1, k);
    if (!rig.person) return;
    body.reach = Math.max(body.reach, Math.min(1, k));
    body.fold = 0;
    body.tip += Math.min(1, k) * lerp(0.1, 0.95, ramp(Math.abs(travel.across), 0.1, 0.8));
  },
  swim(body, { act, t, own, rig, travel }) {
    const k = Math.min(1.4, act.strength);
    const beats = t * lerp(1, 1.7, ramp(travel.speed, 0.2, 2)) + own;
    body.afloat = Math.max(body.afloat, Math.min(1, k));
    body.undulate += k;
    body.undulatePhase = beats;
    body.up += 0.03 * k * wave(t * 0.5 + own);
    body.tip += k * (clamp(-travel.upwards * 0.2, -0.5, 0.5) + 0.04 * wave(t * 0.4 + own));
    if (rig.build === 'fish') return;
    body.stride += 0.5 * k;
    body.step += t * 0.9;
    body.cheer += 0.6 * k;
    body.cheerPhase = beats * 0.6;
    if (rig.build !== 'boat') body.tip += (rig.person ? 0.9 : 0.12) * Math.min(1, k) * ramp(travel.speed, 0.1, 0.6);
  },
  dance(body, { act, own, rig }) {
    const k = Math.min(1.4, act.strength);
    const beat = act.elapsed * 1.9 + own * 2;
    const side = Math.sin(beat * Math.PI);
    const hop = Math.abs(side);
    body.up += 0.055 * k * hop;
    body.stretchY *= 1 + 0.055 * k * (hop - 0.6);
    body.stretchX *= 1 - 0.045 * k * (hop - 0.6);
    body.tip += 0.1 * k * Math.sin(beat * Math.PI + 0.4);
    body.sway += 0.1 * k * Math.sin(beat * Math.PI - 0.5);
    body.forwards += 0.06 * k * Math.sin(beat * Math.PI * 0.5);
    body.cheer += k;
    body.cheerPhase = beat / 2;
    body.headTip += 0.14 * k * Math.sin(beat * Math.PI + 1.2);
    body.stride += (rig.build === 'legged' ? 0.35 : 0.55) * k;
    body.step = beat / 2;
    body.running = 0;
    // Every eighth beat a pirouette.
    const bar = (beat / 8) % 1;
    body.spin += TURN * ramp(bar, 0.74, 0.97) * (k > 0.3 ? 1 : 0);
  },
  spin(body, { act }) {
    body.spin += TURN * 0.62 * act.elapsed * clamp(act.strength * 3);
    body.up += 0.02 * Math.abs(wave(act.elapsed * 0.62)) * act.strength;
  },
  roll(body, { act, travel, rig }) {
    const k = clamp(act.strength * 2);
    body.afloat = Math.max(body.afloat, k);
    body.roll += travel.rolled * k;
    if (rig.build !== 'ball') body.fold += k;
  },
  bounce(body, { act, own, rig, travel }) {
    const k = Math.min(1.5, act.strength);
    const beat = (act.elapsed / (rig.build === 'ball' ? 0.62 : 0.5) + own) % 1;
    const air = 4 * beat * (1 - beat);
    const contact = Math.exp(-beat * 11) + Math.exp(-(1 - beat) * 11);
    body.up += k * (rig.build === 'ball' ? 0.75 : 0.16) * air;
    body.stretchY *= 1 - 0.2 * k * contact + 0.05 * k * air;
    body.stretchX *= 1 + 0.16 * k * contact - 0.03 * k * air;
    if (rig.build === 'ball') body.roll += travel.rolled;
    body.dust += 0.4 * contact;
  },
  wave(body, { act, t, own, rig }) {
    const k = Math.min(1, act.strength);
    body.wave = Math.max(body.wave, k);
    body.wavePhase = t * 1.9 + own;
    body.lean += 0.03 * k * wave(t * 0.95 + own);
    body.headTip += 0.06 * k * wave(t * 0.95 + own);
    if (rig.build === 'plant' || rig.build === 'fish') body.sway += 0.16 * k * wave(t * 0.9 + own);
  },
  nod(body, { act }) {
    const down = 0.5 - 0.5 * Math.cos(act.elapsed * 1.5 * TURN);
    body.headTip += 0.24 * act.strength * down;
    body.headDown += 0.035 * act.strength * down;
  },
  shake(body, { act }) {
    const side = wave(act.elapsed * 2.6);
    body.headTip += 0.1 * act.strength * side;
    body.headAside += 0.07 * act.strength * side;
    body.forwards += 0.012 * act.strength * wave(act.elapsed * 7.3);
  },
  sleep(body, { act, t, own, rig }) {
    const k = Math.min(1, act.strength);
    const breath = wave(t * 0.3 + own);
    body.snore = Math.max(body.snore, k);
    body.stretchY *= 1 + k * 0.035 * breath;
    body.stretchX *= 1 - k * 0.012 * breath;
    body.fold += k;
    body.headTip += k * (0.16 + 0.03 * breath);
    body.headDown += 0.03 * k;
    if (rig.build === 'legged' && rig.person) {
      body.tip -= 1.45 * k;
      body.up += 0.1 * k;
    } else if (rig.build === 'ball' || rig.build === 'wheels' || rig.build === 'thing' || rig.build === 'plant') {
      body.stretchY *= 1 - 0.08 * k;
      body.tip += 0.12 * k;
    }
  },
  float(body, { act, t, own }) {
    const k = act.strength;
    body.afloat = Math.max(body.afloat, Math.min(1, k));
    body.up += k * (0.05 + 0.05 * wave(t * 0.33 + own));
    body.tip += 0.07 * k * wave(t * 0.23 + own * 1.7);
    body.cheer += 0.25 * Math.min(1, k);
    body.cheerPhase = t * 0.25 + own;
  },
  drive(body, { act, t, own, rig, travel }) {
    const k = Math.min(1.3, act.strength);
    const busy = k * lerp(0.4, 1, ramp(travel.speed, 0.1, 1.5));
    body.up += 0.007 * busy * (1 + wave(t * 3.1 + own) * wave(t * 7.3));
    body.tip += 0.006 * busy * wave(t * 4.7 + own);
    if (rig.build === 'wheels') body.exhaust = Math.max(body.exhaust, k * ramp(travel.speed, 0.05, 0.6));
    else if (rig.build !== 'aircraft' && rig.build !== 'boat')
      stepAlong(body, rig, 0.6 * k * ramp(travel.speed, 0.03, 0.3));
  },
  fall(body, { act, pose, own, rig }) {
    const k = Math.min(1, act.strength);
    const inAir = ramp(pose.height, 0.03, 0.2);
    body.afloat = Math.max(body.afloat, inAir);
    body.roll += k * inAir * (act.elapsed * 3.2 + own);
    body.cheer += k * inAir;
    body.cheerPhase = act.elapsed * 2.2;
    // Who stands upright tips over; who stands on four feet goes down on them.
    const lying = rig.person || rig.build === 'head' || rig.build === 'face' || rig.build === 'plant';
    const tipped =
      smooth(act.elapsed / 0.55) +
      0.07 * Math.exp(-act.elapsed * 3) * wave(act.elapsed * 2) * ramp(act.elapsed, 0.5, 0.6);
    if (lying) {
      body.tip += k * (1 - inAir) * 1.42 * tipped;
      body.up += k * (1 - inAir) * 0.1 * smooth(tipped);
    } else {
      body.fold += k * (1 - inAir) * tipped;
      body.tip += k * (1 - inAir) * 0.1 * tipped;
      body.headTip += k * (1 - inAir) * 0.4 * tipped;
    }
    body.dust += k * (1 - inAir) * ramp(act.elapsed, 0.4, 0.5) * ramp(act.elapsed, 1.1, 0.6);
  },
  grow(body, { act }) {
    body.lean += 0.02 * act.strength * wave(act.elapsed * 1.3);
  },
  eat(body, { act, t, own, rig }) {
    const k = Math.min(1, act.strength);
    const bite = Math.abs(wave(t * 1.25 + own));
    body.crumbs = Math.max(body.crumbs, k);
    body.headTip += k * (0.16 + 0.1 * bite);
    body.headDown += k * (0.02 + 0.03 * bite);
    body.stretchY *= 1 - 0.02 * k * bite;
    if (rig.build === 'legged') body.bow += k * (0.26 + 0.08 * bite);
  },
  laugh(body, { act, t, own }) {
    const k = act.strength;
    const ha = Math.abs(wave(t * 2.3 + own));
    body.up += 0.035 * k * ha;
    body.stretchY *= 1 + 0.05 * k * (ha - 0.5);
    body.stretchX *= 1 - 0.03 * k * (ha - 0.5);
    body.headTip -= 0.28 * k * (0.6 + 0.4 * ha);
    body.tip -= 0.06 * k * (1 + 0.5 * wave(t * 0.5));
    body.cheer += 0.3 * k * ha;
  },
} satisfies Partial<Record<ActName, Perform>>;

/** Acts that are still to be given bodies of their own, played as what comes nearest. */
export const PERFORM: Record<ActName, Perform> = {
  ...FIRST,
  drink: FIRST.eat,
  play: FIRST.nod,
  kick: FIRST.nod,
  throw: FIRST.nod,
  catch: FIRST.nod,
  hit: FIRST.nod,
  climb: FIRST.nod,
  dig: FIRST.nod,
  read: FIRST.nod,
  write: FIRST.nod,
  hug: FIRST.nod,
  kiss: FIRST.nod,
  fight: FIRST.shake,
  cry: FIRST.nod,
  shrink: FIRST.grow,
  explode: FIRST.nod,
  appear: FIRST.nod,
  vanish: FIRST.nod,
  talk: FIRST.nod,
  sing: FIRST.nod,
  sit: FIRST.nod,
  clap: FIRST.nod,
  crawl: FIRST.walk,
  slide: FIRST.idle,
  bend: FIRST.nod,
  work: FIRST.nod,
  hold: FIRST.nod,
  ride: FIRST.nod,
  exercise: FIRST.jump,
  push: FIRST.walk,
};
