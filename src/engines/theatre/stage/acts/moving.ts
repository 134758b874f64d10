/** Acts that get somebody somewhere, on feet, wings, fins, wheels and boards. */
import type { Body } from '../body.js';
import { stepAlong } from '../moving/going.js';
import { leapBeat } from '../moving/leaping.js';
import { put } from '../moving/placing.js';
import { clamp, lerp, ramp, smooth, TURN, wave } from '../painting/easing.js';
import { isOnRails } from '../rigs.js';
import { holdOf } from '../things/uses.js';
import { dangle } from './crafts.js';
import { exercise } from './gestures.js';
import { foreFoot, foreHand, otherFoot, otherHand, type Perform, sign } from './moment.js';

/** Who walks on the spot is seen from the side; who comes towards us is not. */
const aside: Perform = (body, { act, travel }) => {
  body.turn = Math.max(body.turn, 0.85 * Math.min(1, act.strength) * (1 - ramp(travel.speed, 0.02, 0.1)));
};

const walk: Perform = (body, moment) => {
  const { act, rig } = moment;
  aside(body, moment);
  stepAlong(body, rig, Math.min(1, act.strength) * 0.9);
};

const run: Perform = (body, moment) => {
  const { act, rig, t, marks } = moment;
  aside(body, moment);
  stepAlong(body, rig, Math.min(1.3, act.strength));
  body.lean += 0.06 * Math.min(1, act.strength);
  if (rig.person) body.bow += 0.14 * Math.min(1, act.strength);
  sign(body, 'speed', -marks.half, 0.1, 0.7 * clamp(act.strength), t);
};

const jump: Perform = (body, { act, t, own, rig, marks, actor }) => {
  if (rig.build === 'fish') {
    body.leap = Math.max(body.leap, Math.min(1, act.strength));
    const end = Math.max(
      t,
      ...actor.acts.filter(({ name, start }) => name === 'jump' && start <= t).map((one) => one.end),
    );
    body.leapBeat = leapBeat(end - t, own, end > actor.keys.at(-1)!.t - 0.05);
  }
  const k = Math.min(1.6, act.strength);
  const beat = ((act.elapsed + own * 0.35) / 0.95) % 1;
  const air = clamp((beat - 0.24) / 0.5);
  const flight = air > 0 && air < 1 ? 4 * air * (1 - air) : 0;
  const crouch = ramp(beat, 0, 0.16) * ramp(beat, 0.27, 0.2);
  const landing = ramp(beat, 0.7, 0.76) * ramp(beat, 0.98, 0.8);
  const rush = Math.abs(air - 0.5) * 2 * (flight > 0 ? 1 : 0);
  const limbs = rig.build === 'fish' ? 0 : marks.arms && rig.build === 'person' ? 0.35 : rig.alive ? 0.6 : 1;
  body.up += k * 0.42 * flight;
  body.stretchY *= 1 - limbs * k * (0.2 * crouch + 0.18 * landing) + k * 0.1 * rush * limbs;
  body.stretchX *= 1 + limbs * k * (0.13 * crouch + 0.13 * landing) - k * 0.06 * rush * limbs;
  body.tip += rig.build === 'legged' ? k * 0.16 * (air - 0.5) * (flight > 0 ? 1 : 0) : 0;
  body.fold += 0.35 * crouch * Math.min(1, k);
  body.dust += 0.8 * landing;
  if (!marks.arms) {
    body.cheer += k * flight;
    return;
  }
  body.crouch += marks.hip * 0.24 * Math.min(1, k) * Math.max(crouch, landing);
  body.mouth = Math.max(body.mouth, flight * Math.min(1, k));
  const lifted = Math.min(1, k) * flight;
  foreHand(body, marks.half + 0.16, marks.shoulder[1] + 0.22, lifted);
  otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.22, lifted);
  foreFoot(body, 0.08, 0.1, lifted * 0.9);
  otherFoot(body, -0.1, 0.07, lifted * 0.9);
  if (actor.holds) raiseHeld(body, actor.holds.sprite, lifted);
};

/** What is held goes up with the hands, and whoever cheers has one in each. */
function raiseHeld(body: Body, picture: string, lifted: number): void {
  const held = body.things.find((thing) => thing.picture === picture);
  if (!held) return;
  const [fore, other] = body.hands;
  held.x = lerp(held.x, fore.x, lifted);
  held.y = lerp(held.y, fore.y + 0.04, lifted);
  if (!POMPOM.test(picture)) return;
  held.size = Math.max(held.size, 0.26);
  held.layer = 'over';
  const rest = [-Math.abs(held.x), held.y] as const;
  body.things.push({ ...held, x: lerp(rest[0], other.x, lifted), y: lerp(rest[1], other.y + 0.04, lifted) });
  put(other, rest[0], rest[1], 1 - lifted);
}

const POMPOM = /1f38a/;

const fly: Perform = (body, { act, t, own, rig, travel }) => {
  const k = Math.min(1.4, act.strength);
  body.afloat = Math.max(body.afloat, Math.min(1, k));
  if (rig.build === 'aircraft') {
    body.exhaust = Math.max(body.exhaust, k);
    body.up += 0.02 * k * wave(t * 0.5 + own);
    body.tip += 0.03 * k * wave(t * 0.37 + own);
    // What has no nose of its own to steer by lifts it as it climbs.
    if (rig.nose === undefined) body.tip += clamp(-travel.upwards * 0.16, -0.2, 0.2);
    return;
  }
  const beats = t * (rig.build === 'butterfly' ? 2.6 : rig.bird ? 2.3 : 2.8) + own;
  body.flap += k;
  body.flapPhase = beats;
  if (rig.gait === 'crawl') {
    // Long bodies swim through the air: slow great waves, and the nose up and down with them.
    body.undulate += 1.5 * k;
    body.undulatePhase = beats * 0.36;
    body.tip += 0.13 * k * wave(beats * 0.36 + 0.2);
  }
  body.up += k * (0.05 * wave(beats - 0.3) + 0.06 * wave(t * 0.4 + own));
  body.tip += k * (clamp(-travel.upwards * 0.12, -0.35, 0.35) + 0.05 * wave(t * 0.6 + own));
  body.fold += 0.7 * Math.min(1, k);
  if (rig.bird) body.tip += (rig.wings ? 0.15 : 0.55) * Math.min(1, k);
  if (!rig.person) return;
  body.reach = Math.max(body.reach, Math.min(1, k));
  body.fold = 0;
  body.tip += Math.min(1, k) * lerp(0.1, 0.95, ramp(Math.abs(travel.across), 0.1, 0.8));
};

const swim: Perform = (body, { act, t, own, rig, travel, marks }) => {
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
  if (rig.build !== 'boat') body.tip += Math.min(1, k) * (rig.person ? 1 : 0.12 * ramp(travel.speed, 0.1, 0.6));
  if (!marks.arms) {
    body.cheer += 0.6 * k;
    body.cheerPhase = beats * 0.6;
    return;
  }
  if (rig.person) {
    // Lying in it: shoulders at the water's edge.
    body.up -= 0.27 * Math.min(1, k);
    body.tip += 0.3 * Math.min(1, k);
    body.headTip -= 0.6 * Math.min(1, k);
    body.turn = Math.max(body.turn, 0.8 * Math.min(1, k));
  }
  // Arms go round in turn: forwards over the head, back under the body.
  for (const [index, hand] of body.hands.entries()) {
    const angle = (beats * 0.8 + index / 2) * TURN;
    put(
      hand,
      marks.arm * 0.92 * Math.sin(angle),
      marks.shoulder[1] + marks.arm * 0.92 * Math.cos(angle),
      Math.min(1, k),
    );
  }
};

const spin: Perform = (body, moment) => {
  const { act } = moment;
  if (act.prop && holdOf(act.prop.sprite).use === 'hoop') return exercise(body, moment);
  body.spin += TURN * 0.62 * act.elapsed * clamp(act.strength * 3);
  body.up += 0.02 * Math.abs(wave(act.elapsed * 0.62)) * act.strength;
  body.cheer += 0.3 * clamp(act.strength);
};

const roll: Perform = (body, { act, travel, rig }) => {
  const k = clamp(act.strength * 2);
  body.afloat = Math.max(body.afloat, k);
  body.roll += travel.rolled * k;
  if (rig.build !== 'ball') body.fold += k;
};

const bounce: Perform = (body, { act, own, rig, travel }) => {
  const k = Math.min(1.5, act.strength);
  const beat = (act.elapsed / (rig.build === 'ball' ? 0.62 : 0.5) + own) % 1;
  const air = 4 * beat * (1 - beat);
  const contact = Math.exp(-beat * 11) + Math.exp(-(1 - beat) * 11);
  body.up += k * (rig.build === 'ball' ? 0.75 : 0.16) * air;
  body.stretchY *= 1 - 0.2 * k * contact + 0.05 * k * air;
  body.stretchX *= 1 + 0.16 * k * contact - 0.03 * k * air;
  if (rig.build === 'ball') body.roll += travel.rolled;
  body.dust += 0.4 * contact;
};

const float: Perform = (body, { act, t, own }) => {
  const k = act.strength;
  body.afloat = Math.max(body.afloat, Math.min(1, k));
  body.up += k * (0.05 + 0.05 * wave(t * 0.33 + own));
  body.tip += 0.07 * k * wave(t * 0.23 + own * 1.7);
  body.cheer += 0.25 * Math.min(1, k);
  body.cheerPhase = t * 0.25 + own;
};

const drive: Perform = (body, { act, t, own, rig, travel }) => {
  const k = Math.min(1.3, act.strength);
  const busy = k * lerp(0.4, 1, ramp(travel.speed, 0.1, 1.5));
  body.up += 0.011 * busy * (1 + wave(t * 3.1 + own) * wave(t * 7.3));
  body.tip += 0.009 * busy * wave(t * 4.7 + own);
  body.stretchY *= 1 + 0.014 * busy * wave(t * 3.7 + own);
  if (isOnRails(rig)) {
    // It puffs along, and each wagon nods after the one before it.
    const puff = Math.abs(wave(t * 1.15 + own * 0.5));
    body.up += 0.02 * busy * puff;
    body.stretchY *= 1 + 0.035 * busy * (puff - 0.5);
  }
  if (rig.build === 'wheels') body.dust += 0.6 * k * ramp(travel.speed, 0.2, 1);
  if (rig.build === 'wheels') body.exhaust = Math.max(body.exhaust, k * ramp(travel.speed, 0.05, 0.6));
  else if (rig.build !== 'aircraft' && rig.build !== 'boat')
    stepAlong(body, rig, 0.6 * k * ramp(travel.speed, 0.03, 0.3));
};

const fall: Perform = (body, moment) => {
  const { act, pose, own, rig } = moment;
  const k = Math.min(1, act.strength);
  if (act.prop && /1faa2|rope/.test(act.prop.sprite)) {
    dangle(body, moment, k);
    return;
  }
  const inAir = ramp(pose.height, 0.03, 0.2);
  body.afloat = Math.max(body.afloat, inAir);
  body.roll += k * inAir * (act.elapsed * 3.2 + own);
  body.cheer += k * inAir;
  body.cheerPhase = act.elapsed * 2.2;
  body.mouth = Math.max(body.mouth, k * 0.8);
  // Who stands upright tips over; who stands on four feet goes down on them.
  const lying = rig.person || rig.build === 'head' || rig.build === 'face' || rig.build === 'plant';
  const tipped =
    smooth(act.elapsed / 0.55) +
    0.07 * Math.exp(-act.elapsed * 3) * wave(act.elapsed * 2) * ramp(act.elapsed, 0.5, 0.6);
  if (lying) {
    body.tip += k * (1 - inAir) * 1.42 * tipped;
    body.up += k * (1 - inAir) * 0.1 * smooth(tipped);
    body.forwards -= 0.3 * k * (1 - inAir) * smooth(tipped);
  } else {
    body.fold += k * (1 - inAir) * tipped;
    body.tip += k * (1 - inAir) * 0.1 * tipped;
    body.headTip += k * (1 - inAir) * 0.4 * tipped;
  }
  body.dust += k * (1 - inAir) * ramp(act.elapsed, 0.4, 0.5) * ramp(act.elapsed, 1.1, 0.6);
};

export const MOVING = {
  walk,
  run,
  jump,
  fly,
  swim,
  spin,
  roll,
  bounce,
  float,
  drive,
  fall,
};
