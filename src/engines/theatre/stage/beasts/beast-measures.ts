/** Where the stage's own animals have mouth, eyes and back, for acts, clothes and riders. Asked by `drawn-beast.ts` and `saddles.ts`. */

import { stillBody } from '../body.js';
import type { Marks, Point } from '../pictures/marks.js';
import { FACES } from './beast-face.js';
import { poseOf } from './beast-pose.js';
import { SPECIES, type Species } from './beast-species.js';
import { tailReach } from './beast-tail.js';
import { bred } from './breeds.js';

/** Elephants and mammoths. */
export const TRUNKS = /^1f(?:418|9a3)/;

/** `name`: what it is called, since a dog may be of a breed that one knows. */
export function speciesOf(sprite: string, name = ''): Species | undefined {
  const known = SPECIES[sprite.replaceAll('-fe0f', '')];
  return known && name !== '' ? bred(sprite, known, name) : known;
}

/** Moved to where its middle is the middle of all that is seen of it. */
export function centred(species: Species): Species {
  const [left, right] = reachOf(species);
  const aside = (left - right) / 2;
  const moved = ([x, y, radius]: readonly [number, number, number]) => [x + aside, y, radius] as const;
  return { ...species, rump: moved(species.rump), chest: moved(species.chest), head: moved(species.head) };
}

/** How far it reaches to either side of its middle. */
export function reachOf({ head, rump, snout, tail, tailLong }: Species): readonly [left: number, right: number] {
  const [muzzleX, , rx] = FACES[snout].muzzle;
  return [
    -(head[0] + Math.min(-1, muzzleX - rx) * head[2]),
    rump[0] + rump[2] + tailLong * (tail === 'reptile' ? 0.7 : 0.2),
  ];
}

/** How far a long tail reaches behind what an animal is measured by, own heights. */
export function trailOf(sprite: string): number {
  const species = speciesOf(sprite);
  return species ? Math.max(0, tailReach(species) - reachOf(species)[1]) : 0;
}

export function marksOf(species: Species): Marks {
  const [, , radius] = species.head;
  const [x, y] = species.upright ? poseOf(species, stillBody()).head : species.head;
  const { eye, far = eye, mouth, muzzle } = FACES[species.snout];
  const at = (offX: number, offY: number): Point => [-(x + offX * radius), -(y + offY * radius)];
  return {
    arms: false,
    supple: true,
    arm: 0.14,
    shoulder: [-species.chest[0], -species.chest[1]],
    hip: -species.rump[1],
    mouth: at(Math.min(mouth[0] - mouth[2], muzzle[0] - muzzle[2]), mouth[1]),
    sip: sipOf(species),
    eyes: at((eye[0] + far[0]) / 2, (eye[1] + far[1]) / 2),
    eyesApart: (Math.max(0.42, Math.abs(eye[0] - far[0])) + 0.34) * radius,
    crown: at(-0.05, -0.9),
    headWidth: radius * 1.9,
    neck: [-(x + species.chest[0]) / 2, -(y * 0.62 + species.chest[1] * 0.38)],
    half: Math.max(...reachOf(species)),
    grasp: 1.15,
  };
}

/** Where its mouth is when it drinks. */
function sipOf(species: Species): Point {
  const { head, raised } = poseOf(species, { ...stillBody(), dip: 1 });
  const { mouth, muzzle } = FACES[species.snout];
  const [x, y] = species.snout === 'trunk' ? [-1.34, 2.45] : [Math.min(mouth[0], muzzle[0]), mouth[1]];
  const [cos, sin] = [Math.cos(raised) * species.head[2], Math.sin(raised) * species.head[2]];
  return [-(head[0] + x * cos - y * sin), 0.02];
}

/** Where it is sat on and held: own heights, forwards and up; reins go to the mouths of those with long faces. */
export function backOf(
  sprite: string,
): { seat: Point; hands: Point; feet: Point; girth?: number; bit?: Point } | undefined {
  const known = speciesOf(sprite);
  if (!known) return undefined;
  const { chest, rump, waist, mane, snout, head } = centred(known);
  const [x, y] = [chest[0] * 0.45 + rump[0] * 0.55, (chest[1] + rump[1]) / 2];
  const humped = mane === 'hump' ? 0.2 : 0;
  const back = -y + waist + humped;
  const { mouth } = FACES[snout];
  return {
    seat: [-x, back - 0.045],
    // Reins are held at the foot of a long neck, clear of the face.
    hands: [-(chest[0] + chest[2] * (snout === 'long' ? 0.42 : 0.1)), back + (snout === 'long' ? 0.05 : 0.07)],
    feet: [-(x - 0.05), -y - waist * 1.15],
    // Nobody saddles a hump.
    girth: mane?.startsWith('hump') ? undefined : waist,
    ...(snout === 'long' && { bit: [-(head[0] + mouth[0] * head[2]), -(head[1] + mouth[1] * head[2])] as const }),
  };
}
