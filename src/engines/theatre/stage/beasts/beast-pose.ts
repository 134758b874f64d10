/**
 * How a four-legged body is held: from what acts ask of it to the places of its joints. Called by `drawn-beast.ts`;
 * lengths in own heights, y downwards, feet at 0, looking left.
 */

import type { Body } from '../body.js';
import { clamp, lerp, ramp, TURN } from '../painting/easing.js';
import type { Spot } from '../people/limbs.js';
import { gallopOf, type LegPose, legOf } from './beast-legs.js';
import type { Species } from './beast-species.js';

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

/** How far the trunk of one that sits up is turned, radians. */
const UPRIGHT = 1.05;

/** How far its back is arched in the air, and between gathering and stretching at a gallop, own heights. */
const ARCHED = 0.05;
const GALLOPED = 0.055;
/** How far the breast of one with paws goes down when it drinks, radians. */
const CROUCHED = 0.3;
/** How high the middle of a head is whose mouth is on the ground, its radii. */
const LOWEST: Partial<Record<Species['snout'], number>> = { long: 1.25, broad: 1.25, short: 0.95 };
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
  const gallop = gallopOf(body);
  const lifted = species.snout === 'trunk' ? 0 : 0.1 * clamp(body.wave) * (1 - lying) * (1 - sitting);
  // Forelegs bend under whoever drinks.
  const bowed = body.bow * 0.8 + dip * (species.feet === 'paw' ? CROUCHED : 0.24) * lowNeed(species);
  const rears = Math.max(sitting * Math.asin(clamp(dropped / -reach, 0, 0.72)) * 1.08, UPRIGHT * upright);
  const reared = clamp(rears + lifted - bowed, -0.5, UPRIGHT);
  const rump: Spot = [rumpX, rumpY + sunk + dropped];
  const [cos, sin] = [Math.cos(reared), Math.sin(reared)];
  const turned = ([x, y]: Spot): Spot => [rump[0] + x * cos - y * sin, rump[1] + x * sin + y * cos];
  const chest = turned([reach * (1 + 0.11 * gallop), chestY - rumpY]);
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
  const far = trunk ? long : Math.max(long * (species.snout === 'short' ? 1.1 : 1.08), low * 1.04);
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
