/**
 * Where a figure has its mouth, eyes, hands and belly, so that one act fits every build: a cup goes to a giraffe's mouth as
 * it does to a robot's. Measured by `figure.ts` when it opens an actor; read by the acts, the things and the signs.
 */
import type { Pattern } from '../people/patterns.js';
import type { Rig } from '../rigs.js';
import type { Sprite } from './sprites.js';

export type Point = readonly [x: number, y: number];

/** Own heights: forwards of the middle, and up from the ground. */
export interface Marks {
  /** It has hands that can be put anywhere. */
  arms: boolean;
  /** The stage draws it on four legs: it sits on its haunches, and glasses fit both its eyes. */
  supple?: boolean;
  /** It is drawn on its knees and rolled up, where others are turned over. */
  curls?: boolean;
  /** Length of an arm; for those without, how far before the body things are held. */
  arm: number;
  /** Height of the shoulders and how far the fore one is from the middle. */
  shoulder: Point;
  hip: number;
  mouth: Point;
  /** Where the mouth of one without hands gets to when it drinks. */
  sip?: Point;
  /** Where the raised forefoot of one on four legs is. */
  paw?: Point;
  /** Between the eyes, and how far apart they are. */
  eyes: Point;
  eyesApart: number;
  /** Crown of the head, its width. */
  crown: Point;
  /** Where a hat sits, if not on the crown: drawn hair is higher than a head. */
  hat?: Point;
  headWidth: number;
  neck: Point;
  /** Half the width of the body. */
  half: number;
  /** How large things are that this one uses, as a part of their size for a person. */
  grasp: number;
}

/** Of a drawn body under a picture of a head, a bust or a face. */
export function marksOfPuppet(pattern: Pattern, sprite: Sprite, face: FacePlan): Marks {
  const width = (pattern.pictureHeight * sprite.width) / sprite.height;
  const at = (across: number, down: number): Point => [
    (0.5 - across) * width,
    pattern.pictureBottom + (1 - down) * pattern.pictureHeight,
  ];
  return {
    arms: true,
    arm: pattern.arm,
    shoulder: [
      pattern.trunk === 'none' && !pattern.sides ? (width / 2) * 0.9 : pattern.shoulderAside,
      pattern.shoulder,
    ],
    hip: pattern.hip,
    mouth: at(0.5, face.mouth),
    eyes: at(0.5, face.eyes),
    eyesApart: face.apart * width,
    crown: at(0.5, face.crown),
    headWidth: width * face.width,
    neck: [0, pattern.pictureBottom + (1 - face.chin) * pattern.pictureHeight],
    half: Math.max(pattern.shoulderAside + pattern.armWidth / 2, pattern.trunk === 'none' ? width / 2 : 0),
    grasp: pattern.grasp,
  };
}

/** Parts of a picture's height, and of its width for the last two. */
export interface FacePlan {
  crown: number;
  eyes: number;
  mouth: number;
  chin: number;
  apart: number;
  width: number;
}

/** Where faces lie in pictures of heads and busts. */
export function facePlanOf(sprite: Sprite, rig: Rig): FacePlan {
  const first = sprite.code.split('-')[0]!;
  if (rig.build === 'bust') return { crown: 0.1, eyes: 0.36, mouth: 0.48, chin: 0.58, apart: 0.2, width: 0.5 };
  const own = FACES[first];
  if (own) return { ...HUMAN, ...own };
  if (rig.build === 'person' || rig.person) return HUMAN;
  return { crown: 0.08, eyes: 0.48, mouth: 0.72, chin: 0.95, apart: 0.44, width: 0.85 };
}

const HUMAN: FacePlan = { crown: 0.14, eyes: 0.53, mouth: 0.78, chin: 0.97, apart: 0.34, width: 0.9 };
const FACES: Readonly<Record<string, Partial<FacePlan>>> = {
  '1f469': { mouth: 0.77, apart: 0.3, width: 0.8 },
  '1f467': { mouth: 0.76, apart: 0.32, width: 0.8 },
  '1f9d2': { mouth: 0.76 },
  '1f466': { mouth: 0.76 },
  '1f476': { eyes: 0.59, mouth: 0.79 },
  '1f474': { eyes: 0.48, mouth: 0.77, crown: 0.05 },
  '1f475': { eyes: 0.565, mouth: 0.825, crown: 0.22 },
  '1f438': { eyes: 0.25, mouth: 0.62, apart: 0.56 },
  '1f43c': { eyes: 0.55, mouth: 0.78 },
  '1f916': { eyes: 0.48, mouth: 0.78, crown: 0.04, apart: 0.3, width: 0.7 },
  '1f435': { eyes: 0.42, mouth: 0.7 },
  '1f430': { crown: 0.36, eyes: 0.6, mouth: 0.82 },
};

/** Their backs are higher. */
const LOW_HEADED = /^1f422/;

/** Of a whole body in a picture that looks left: the head is what reaches forwards in its upper part. */
export function marksOfPicture(sprite: Sprite, rig: Rig): Marks {
  const { width, height, pixels } = sprite;
  const opaque = (x: number, y: number): boolean => pixels[(y * width + x) * 4 + 3]! > 128;
  const front = rig.looks === 'front' || rig.looks === 'right';
  const at = (x: number, y: number): Point => [
    ((rig.looks === 'right' ? x - width / 2 : width / 2 - x) as number) / height,
    1 - y / height,
  ];
  if (front) {
    return {
      arms: false,
      arm: 0.16,
      shoulder: [width / height / 2, 0.5],
      hip: 0.2,
      mouth: at(width / 2, height * 0.62),
      eyes: at(width / 2, height * 0.4),
      eyesApart: (0.36 * width) / height,
      crown: at(width / 2, height * 0.06),
      headWidth: (0.7 * width) / height,
      neck: at(width / 2, height * 0.75),
      half: width / height / 2,
      grasp: 1.2,
    };
  }
  const headColumns = Math.ceil(width * (LOW_HEADED.test(sprite.code) ? 0.2 : rig.bird || rig.person ? 0.6 : 0.42));
  let crownX = 0;
  let crownY = height;
  for (let x = 2; x < headColumns; x++) {
    for (let y = 0; y < crownY; y++) {
      if (!opaque(x, y)) continue;
      crownX = x;
      crownY = y;
      break;
    }
  }
  let noseX = width;
  let noseY = crownY;
  const lowest = Math.min(height - 1, crownY + Math.max(height * 0.38, width * 0.2));
  for (let y = crownY; y < lowest; y++) {
    for (let x = 0; x < noseX; x++) {
      if (!opaque(x, y)) continue;
      noseX = x;
      noseY = y;
      break;
    }
  }
  const headLength = Math.max(height * 0.2, Math.min(height * 0.42, (crownX - noseX) * 1.7));
  const eye = darkSpot(sprite, noseX + headLength * 0.22, noseX + headLength * 1.1, crownY, noseY + height * 0.04) ?? [
    noseX + headLength * 0.55,
    crownY + (noseY - crownY) * 0.5,
  ];
  const crown = at(Math.max(crownX, noseX + headLength * 0.55), crownY + height * 0.03);
  return {
    arms: false,
    arm: 0.14,
    shoulder: [(width / height) * 0.25, 0.5],
    hip: 0.35,
    mouth: at(noseX + headLength * 0.08, noseY + headLength * 0.16),
    eyes: at(eye[0], eye[1]),
    eyesApart: (headLength / height) * 0.34,
    crown,
    headWidth: (headLength / height) * 1.05,
    neck: at(noseX + headLength, Math.min(height * 0.75, noseY + headLength * 0.5)),
    half: width / height / 2,
    grasp: 1.15,
  };
}

/** The middle of the darkest pixels in a box. */
function darkSpot({ width, pixels }: Sprite, left: number, right: number, top: number, bottom: number) {
  let sumX = 0;
  let sumY = 0;
  let count = 0;
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      const at = (y * width + x) * 4;
      if (pixels[at + 3]! < 220 || Math.max(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!) > 75) continue;
      sumX += x;
      sumY += y;
      count++;
    }
  }
  return count > 6 ? ([sumX / count, sumY / count] as const) : undefined;
}
