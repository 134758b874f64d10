/**
 * How each leg of a four-legged body is held: steps, gallops, leaps, sitting and lying down, drinking. Called by
 * `beast-pose.ts`; lengths in own heights, y downwards, feet at 0, looking left.
 */

import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { bendTowards, type Spot } from '../people/limbs.js';
import { settleOf } from '../pictures/stepping.js';
import type { Species } from './beast-species.js';

export interface LegPose {
  root: Spot;
  joint: Spot;
  foot: Spot;
  /** Where its foot points, radians; 0 flat on the ground. */
  tilt: number;
  fore: boolean;
  near: boolean;
}

/** How far legs swing to either side, radians, walking and running; how long a foot is on the ground. */
const SWING = [0.46, 0.86] as const;
const ON_GROUND = 0.6;
const LIFT = [0.2, 0.26] as const;
/** Where in a step each leg is, turns: walking, running. */
const PHASES = {
  fore: { near: [0.25, 0.1], far: [0.75, 0.24] },
  hind: { near: [0, 0.56], far: [0.5, 0.7] },
} as const;
/** The far legs stand further back in the picture. */
const FAR: Spot = [0.075, -0.018];
/** A leg is a little longer than its way to the ground, so that it never looks like a post. */
const SLACK = 1.035;

/** Where in a step a galloper is stretched most; half a step later its legs are gathered under it. */
const STRETCHED = 0.93;
/** At a gallop: how far a foot is from its hip, outwards or inwards, and down, lengths of a leg; the far legs follow by a part of a step. */
const GALLOP = {
  paw: { flung: [1, 0.62], drawn: [0.36, 0.9] },
  hoof: { flung: [0.74, 0.68], drawn: [0.36, 0.82] },
} as const;
const FAR_LATER = 0.06;
/** The far legs are less far out, so that four are seen. */
const FAR_SHARE = 0.55;
/** How far before and behind their place the forefeet of whoever drinks are put, lengths of a leg. */
const SPREAD = { near: 0.06, far: -0.36 } as const;
/** Heavy ones shift their weight: one foot after the other is lifted so far, own heights, so many times a second. */
const TREADS = { lift: 0.075, forwards: 0.05, often: 0.34 } as const;
/** Whoever gallops reaches this much further outwards than a walker's legs swing. */
const OUTWARDS = 1.12;

export const legLengthOf = ({ rump, chest }: Species): number => -Math.min(rump[1], chest[1]) * 0.92;

/** How far a galloper is stretched, 1, or has its legs gathered under it, −1; both are held for a moment, so that they are seen. */
export function gallopOf({ stride, running, step }: Body, later = 0): number {
  const swing = Math.cos((step - STRETCHED - later) * TURN);
  return clamp(stride) * clamp(running) * Math.sign(swing) * Math.abs(swing) ** 0.6;
}

/** What the rest of the body says to a leg. */
export interface LegAsked {
  fore: boolean;
  near: boolean;
  chest: Spot;
  rump: Spot;
  turned(spot: Spot): Spot;
  lying: number;
  sitting: number;
  upright: number;
}

export function legOf(species: Species, body: Body, asked: LegAsked): LegPose {
  const { fore, near, chest, rump, lying, sitting, upright } = asked;
  const [fromX, fromY, radius] = fore ? species.chest : species.rump;
  const middle = fore ? chest : rump;
  const aside = near ? 0 : FAR[0] * (radius / 0.2);
  const root: Spot = [
    middle[0] + (fore ? -0.1 : 0.12) * radius + (fore ? 1 : -1) * aside * 0.6,
    middle[1] + radius * 0.22,
  ];
  const ground = near ? 0 : FAR[1];
  const long = -(fromY + radius * 0.22);
  const restX = fromX + (fore ? -0.14 : 0.3) * radius + (fore ? 1 : -1) * aside;
  const between = (species.rump[0] - species.chest[0] + 0.3 * species.rump[2] + 0.14 * species.chest[2]) / 2;
  // The far feet of heavy ones would meet under the belly, a U of two legs.
  const heavy = species.feet === 'pad' && !near;
  const { forwards, lift } = stepAt(body, PHASES[fore ? 'fore' : 'hind'][near ? 'near' : 'far'], long, {
    fore,
    inner: Math.max(0.03, between - species.leg[2] * (heavy ? 1.75 : 1.45) - (heavy ? aside : 0)),
    kept: heavy ? 1 : body.running,
  });
  const settle = settleOf(legLengthOf(species), body);
  const air = clamp((body.up - 0.05) * 5);
  let foot: Spot = [restX - forwards + (middle[0] - fromX) * (fore ? 0.9 : 0.4), ground - lift - settle];
  let tilt = 0;
  const towards = (x: number, y: number, amount: number, toTilt: number): void => {
    foot = [lerp(foot[0], x, amount), lerp(foot[1], y, amount)];
    tilt = lerp(tilt, toTilt, amount);
  };
  // At a gallop both pairs are flung apart, then drawn in under the belly.
  const gallop = gallopOf(body, near ? 0 : FAR_LATER);
  if (gallop !== 0) {
    const [out, down] = GALLOP[species.feet === 'paw' ? 'paw' : 'hoof'][gallop > 0 ? 'flung' : 'drawn'];
    const share = near ? 1 : FAR_SHARE;
    const ahead = (fore ? -1 : 1) * Math.sign(gallop) * out * share * long;
    towards(root[0] + ahead, root[1] + lerp(1, down, share) * long, Math.abs(gallop), gallop > 0 ? 0.5 : 0.3);
  }
  // In a leap hind legs push off behind drawn up forelegs, which reach down for the ground while the others follow.
  const leap = Math.max(air * clamp(body.cheer), body.aloft);
  const falling = 0.5 - 0.5 * clamp(body.rising, -1, 1);
  if (leap > 0) {
    const far = near ? 0 : 0.09;
    // Paws are flung out before and behind, flat as a flyer.
    if (species.feet === 'paw') {
      const [out, down] = fore ? [-0.95 - far, lerp(0.3, 0.7, falling)] : [0.95 - far, lerp(0.62, 0.4, falling)];
      towards(root[0] + out * long, root[1] + down * long, leap, fore ? 0 : 0.6);
    } else if (fore) towards(root[0] - (0.64 - far) * long, root[1] + long * lerp(0.42, 0.78, falling), leap, 0);
    else towards(root[0] + (lerp(0.78, 0.4, falling) - far) * long, root[1] + long * lerp(0.6, 0.5, falling), leap, 0);
  } else if (air > 0) towards(foot[0] + (fore ? 0.06 : -0.02), foot[1] - 0.16 * long, air * 0.8, 0.5);
  else if (body.cheer > 0.05 && body.stride < 0.5) {
    const kick = Math.max(0, Math.sin((body.cheerPhase + (near ? 0 : 0.5) + (fore ? 0 : 0.25)) * TURN));
    towards(foot[0] - 0.1 * long, foot[1] - 0.32 * long, clamp(body.cheer) * kick, 0.4);
  } else if (species.feet === 'pad' && body.stride < 0.3) {
    const turn = body.clock * TREADS.often + body.whim + (fore ? 0 : 0.25) + (near ? 0 : 0.5);
    const raised = clamp((Math.sin(turn * TURN) - 0.45) * 1.8) * (1 - body.stride / 0.3);
    towards(foot[0] - TREADS.forwards, foot[1] - TREADS.lift, raised, 0.35);
  }
  // Forelegs are put apart, and give way at the elbow or the knee.
  const dip = clamp(body.dip) * (1 - lying);
  if (fore && dip > 0 && species.snout !== 'trunk')
    towards(restX + SPREAD[near ? 'near' : 'far'] * long, ground, dip, 0);
  // Of heavy ones the forefeet are clear of the hind ones.
  if (sitting > 0 && fore && species.feet === 'pad')
    towards(chest[0] - radius * (near ? 0.3 : 0.05), ground, sitting, 0);
  if (sitting > 0 && !fore) towards(rump[0] - radius * (near ? 1.15 : 0.95), ground, sitting, 0);
  if (upright > 0 && fore) {
    const rubs = 0.03 * Math.sin(body.clock * 6 + (near ? 0 : 2)) * clamp(body.mood + 0.4);
    towards(chest[0] - radius * (near ? 0.95 : 1.15), chest[1] + radius * 0.55 + rubs, upright, -0.5);
  }
  if (lying > 0) {
    if (fore) towards(chest[0] - radius * (near ? 1.25 : 1.5), ground - 0.005, lying, 0);
    else towards(rump[0] - radius * (near ? 0.95 : 0.7), ground - 0.005, lying, 0);
  }
  // Who has a trunk waves it, and stands on all four.
  if (fore && near && body.wave > 0.02 && species.snout !== 'trunk') {
    const swing = Math.sin(body.wavePhase * TURN);
    towards(
      root[0] - long * (0.62 + 0.08 * swing),
      root[1] - long * (0.34 + 0.2 * swing),
      clamp(body.wave) * (1 - lying),
      -1.1,
    );
  }
  const elbow = fore && species.feet === 'paw' && dip > 0.12;
  const bend: Spot = fore && !elbow ? [-1, 0.1] : [1, 0.2];
  const least = Math.hypot(foot[0] - root[0], foot[1] - root[1]);
  const bent = bendTowards(
    root,
    foot,
    Math.max(long * SLACK, Math.min(least * 1.01, long * 1.25)),
    bend,
    fore ? 0.5 : 0.56,
  );
  // Folded legs lie on the ground before their hips.
  const folded = Math.max(lying, fore ? 0 : sitting);
  const low = -species.leg[1] * 0.55;
  const joint: Spot = [
    lerp(bent.joint[0], root[0] + (fore ? 0.1 : -0.55) * radius, folded),
    Math.min(lerp(bent.joint[1], fore ? low : Math.min(low, root[1] + radius * 0.2), folded), low),
  ];
  const end = folded > 0.5 ? foot : bent.end;
  // A foot in the air hangs on from its shin.
  const hanging = Math.max(clamp(lift / 0.05), leap, Math.abs(gallop)) * (1 - folded);
  const shin = Math.atan2(end[0] - joint[0], Math.max(0.02, end[1] - joint[1]));
  return { root, joint, foot: end, tilt: lerp(tilt, clamp(shin, -0.5, 1.5) * 0.85, hanging), fore, near };
}

/** How far before the hip a foot is, and lifted. Feet come no nearer to the others than `inner`, where that is `kept`, 0 to 1. */
function stepAt(
  body: Body,
  phase: readonly [walking: number, running: number],
  long: number,
  { fore, inner, kept }: { fore: boolean; inner: number; kept: number },
): { forwards: number; lift: number } {
  const turns = body.step + lerp(phase[0], phase[1], body.running);
  const place = turns - Math.floor(turns);
  const swing = long * Math.sin(lerp(SWING[0], SWING[1], body.running)) * body.stride;
  const ways = (share: number): number => {
    const inwards = fore ? share < 0 : share > 0;
    return (
      swing *
      share *
      (inwards ? lerp(1, Math.min(1, inner / Math.max(0.01, swing)), kept) : lerp(1, OUTWARDS, body.running))
    );
  };
  if (place < ON_GROUND) return { forwards: ways(1 - (2 * place) / ON_GROUND), lift: 0 };
  const air = (place - ON_GROUND) / (1 - ON_GROUND);
  const high = long * lerp(LIFT[0], LIFT[1], body.running) * clamp(body.stride);
  return { forwards: ways(-Math.cos(air * Math.PI)), lift: high * Math.sin(air * Math.PI) };
}
