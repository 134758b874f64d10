/**
 * How a four-legged body is held: from what acts ask of it to the places of its joints. Called by `drawn-beast.ts`;
 * lengths in own heights, y downwards, feet at 0, looking left.
 */
import type { Species } from './beast-species.js';
import type { Body } from './body.js';
import { clamp, lerp, ramp, TURN } from './easing.js';
import { bendTowards, type Spot } from './limbs.js';
import { settleOf } from './stepping.js';

export interface LegPose {
  root: Spot;
  joint: Spot;
  foot: Spot;
  /** Where its foot points, radians; 0 flat on the ground. */
  tilt: number;
  fore: boolean;
  near: boolean;
}

export interface BeastPose {
  chest: Spot;
  waist: Spot;
  rump: Spot;
  /** How far the trunk is turned, radians, positive where its front is up. */
  reared: number;
  head: Spot;
  /** Positive where the face is raised. */
  raised: number;
  legs: LegPose[];
  /** How far it lies, and sits, 0 to 1. */
  lying: number;
  sitting: number;
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

/** How far the trunk of one that sits up is turned, radians. */
const UPRIGHT = 1.05;

/** How far its back is arched in the air, and between gathering and stretching at a gallop, own heights. */
const ARCHED = 0.05;
const GALLOPED = 0.045;
/** Where in a step a galloper is stretched most; half a step later its legs are gathered under it. */
const STRETCHED = 0.93;
/** How far the breast of one with paws goes down when it drinks, radians. */
const CROUCHED = 0.22;
/** How high the middle of a head is whose mouth is on the ground, its radii. */
const LOWEST: Partial<Record<Species['snout'], number>> = { long: 1.25, broad: 1.25, short: 0.84 };
/** How far before and behind their place the forefeet of whoever drinks are put, lengths of a leg. */
const SPREAD = { near: 0.06, far: -0.36 } as const;
/** Heavy ones shift their weight: one foot after the other is lifted so far, own heights, so many times a second. */
const TREADS = { lift: 0.075, forwards: 0.05, often: 0.34 } as const;
/** Whoever gallops reaches this much further outwards than a walker's legs swing. */
const OUTWARDS = 1.12;

export const legLengthOf = ({ rump, chest }: Species): number => -Math.min(rump[1], chest[1]) * 0.92;

export function poseOf(species: Species, body: Body): BeastPose {
  const {
    rump: [rumpX, rumpY, rumpRadius],
    chest: [chestX, chestY, chestRadius],
  } = species;
  const lying = clamp(body.fold);
  const dip = clamp(body.dip);
  const going = clamp(body.stride);
  const upright = species.upright ? (1 - lying) * (1 - ramp(going, 0.1, 0.5)) * (1 - dip) * (1 - body.aloft) : 0;
  const sitting = Math.max(clamp(body.sit) * (1 - lying), upright);
  const reach = chestX - rumpX;
  // What it lies on and sits on goes down to the ground.
  const sunk = lying * Math.max(0, -Math.max(rumpY + rumpRadius, chestY + chestRadius) - 0.015);
  const dropped = sitting * Math.max(0, -(rumpY + rumpRadius * 0.92));
  const gallop = going * body.running * Math.cos((body.step - STRETCHED) * TURN);
  const lifted = species.snout === 'trunk' ? 0 : 0.1 * clamp(body.wave) * (1 - lying) * (1 - sitting);
  // Forelegs bend under whoever drinks.
  const bowed = body.bow * 0.8 + dip * (species.feet === 'paw' ? CROUCHED : 0.24) * lowNeed(species);
  const rears = Math.max(sitting * Math.asin(clamp(dropped / -reach, 0, 0.72)) * 1.08, UPRIGHT * upright);
  const reared = clamp(rears + lifted - bowed, -0.5, UPRIGHT);
  const rump: Spot = [rumpX, rumpY + sunk + dropped];
  const [cos, sin] = [Math.cos(reared), Math.sin(reared)];
  const turned = ([x, y]: Spot): Spot => [rump[0] + x * cos - y * sin, rump[1] + x * sin + y * cos];
  const chest = turned([reach * (1 + 0.09 * gallop), chestY - rumpY]);
  const waist = turned([
    reach * 0.5,
    (chestY - rumpY) * 0.5 + GALLOPED * gallop - ARCHED * body.aloft + 0.012 * Math.sin(body.clock * 2.4),
  ]);
  const head = headOf(species, body, chest, { reared, lying, dip });
  const legs: LegPose[] = [];
  for (const near of [false, true]) {
    for (const fore of [false, true]) {
      legs.push(legOf(species, body, { fore, near, chest, rump, turned, lying, sitting, upright }));
    }
  }
  return { chest, waist, rump, reared, legs, lying, sitting, ...head };
}

/** Whose neck is too short for the ground goes down with its breast; a trunk gets there by itself. */
function lowNeed({ snout, head, chest, feet }: Species): number {
  if (snout === 'trunk') return 0.4;
  const neck = Math.hypot(head[0] - chest[0], head[1] - chest[1]);
  return clamp((-chest[1] - neck) / 0.2, feet === 'paw' ? 0.85 : 0.4, 1.6);
}

interface Held {
  reared: number;
  lying: number;
  dip: number;
}

/** The head, on a neck that turns about the breast. */
function headOf(
  species: Species,
  body: Body,
  chest: Spot,
  { reared, lying, dip }: Held,
): { head: Spot; raised: number } {
  const [headX, headY, radius] = species.head;
  const [chestX, chestY] = species.chest;
  const awake = 1 - clamp(body.snore);
  const going = clamp(body.stride);
  const own = body.whim * TURN;
  const glance = Math.sin(body.clock * 0.9 + own) + 0.6 * Math.sin(body.clock * 2.1 + own * 3);
  const nod = awake * (0.035 * glance * (1 - going) * (1 - dip) + 0.05 * going * Math.sin(2 * body.step * TURN + own));
  const [x, y] = [headX - chestX, headY - chestY];
  const rest = Math.atan2(-y, -x);
  const long = Math.hypot(x, y);
  const trunk = species.snout === 'trunk';
  const low = -chest[1] - radius * (LOWEST[species.snout] ?? 0.95);
  const far = trunk ? long : Math.max(long * (species.snout === 'short' ? 1.2 : 1.08), low * 1.04);
  const dipped = trunk ? rest - 0.25 : -Math.asin(clamp(low / far, -1, 0.97));
  const asleep = lying * clamp(body.snore);
  const lain = lerp(rest, Math.min(rest, 0.35), 0.9);
  const resting = lerp(lerp(rest + reared * 0.35 - body.headTip * 0.4 - nod * 0.4, lain, asleep), dipped, dip);
  const neck = lerp(long, far, dip) * (1 - 0.06 * asleep);
  const drop = lying * 0.02 + body.headDown;
  const head: Spot = [
    chest[0] - neck * Math.cos(resting) - body.headAside,
    Math.min(
      -radius * lerp(0.8, Math.min(0.8, LOWEST[species.snout] ?? 0.8), dip),
      chest[1] - neck * Math.sin(resting) + drop,
    ),
  ];
  const raised =
    reared * 0.3 -
    body.headTip * 0.8 -
    nod +
    0.06 * asleep -
    dip * (trunk ? 0.2 : species.snout === 'short' ? 0.3 : 0.5);
  return { head, raised };
}

interface LegAsked {
  fore: boolean;
  near: boolean;
  chest: Spot;
  rump: Spot;
  turned(spot: Spot): Spot;
  lying: number;
  sitting: number;
  upright: number;
}

function legOf(species: Species, body: Body, asked: LegAsked): LegPose {
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
  const { forwards, lift } = stepAt(body, PHASES[fore ? 'fore' : 'hind'][near ? 'near' : 'far'], long, {
    fore,
    inner: Math.max(0.03, between - species.leg[2] * 1.45),
  });
  const settle = settleOf(legLengthOf(species), body);
  const air = clamp((body.up - 0.05) * 5);
  let foot: Spot = [restX - forwards + (middle[0] - fromX) * (fore ? 0.9 : 0.4), ground - lift - settle];
  let tilt = 0;
  const towards = (x: number, y: number, amount: number, toTilt: number): void => {
    foot = [lerp(foot[0], x, amount), lerp(foot[1], y, amount)];
    tilt = lerp(tilt, toTilt, amount);
  };
  // In a leap hind legs push off behind drawn up forelegs, which reach down for the ground while the others follow.
  const leap = Math.max(air * clamp(body.cheer), body.aloft);
  const falling = 0.5 - 0.5 * clamp(body.rising, -1, 1);
  if (leap > 0) {
    const far = near ? 0 : 0.09;
    if (fore) towards(root[0] - (0.64 - far) * long, root[1] + long * lerp(0.42, 0.78, falling), leap, 0);
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
  const hanging = Math.max(clamp(lift / 0.05), leap) * (1 - folded);
  const shin = Math.atan2(end[0] - joint[0], Math.max(0.02, end[1] - joint[1]));
  return { root, joint, foot: end, tilt: lerp(tilt, clamp(shin, -0.5, 1.5) * 0.85, hanging), fore, near };
}

/** How far before the hip a foot is, and lifted. At a gallop feet come no nearer to the others than `inner`. */
function stepAt(
  body: Body,
  phase: readonly [walking: number, running: number],
  long: number,
  { fore, inner }: { fore: boolean; inner: number },
): { forwards: number; lift: number } {
  const turns = body.step + lerp(phase[0], phase[1], body.running);
  const place = turns - Math.floor(turns);
  const swing = long * Math.sin(lerp(SWING[0], SWING[1], body.running)) * body.stride;
  const ways = (share: number): number => {
    const inwards = fore ? share < 0 : share > 0;
    return swing * share * lerp(1, inwards ? Math.min(1, inner / Math.max(0.01, swing)) : OUTWARDS, body.running);
  };
  if (place < ON_GROUND) return { forwards: ways(1 - (2 * place) / ON_GROUND), lift: 0 };
  const air = (place - ON_GROUND) / (1 - ON_GROUND);
  const high = long * lerp(LIFT[0], LIFT[1], body.running) * clamp(body.stride);
  return { forwards: ways(-Math.cos(air * Math.PI)), lift: high * Math.sin(air * Math.PI) };
}

/** How far the tail is raised over its rest, and where its tip is on its way, by mood and pace. */
export function waggingOf(body: Body, tail: Species['tail']): { wag: number; raised: number } {
  const own = body.whim * TURN;
  const glad = clamp(body.mood) * (1 - clamp(body.snore));
  const quick = tail === 'curl' ? 9 : tail === 'flow' || tail === 'tuft' ? 2.4 : 3.2;
  const calm = clamp(body.snore) * 0.8;
  const wag = (1 - calm) * Math.sin(body.clock * quick + own) * (0.55 + 0.45 * glad);
  return {
    wag,
    raised:
      0.5 * clamp(body.stride) * body.running +
      0.3 * glad -
      (tail === 'squirrel' ? 0.25 : 2.6) * ramp(Math.max(body.fold, body.sit * 0.8), 0.3, 1),
  };
}
