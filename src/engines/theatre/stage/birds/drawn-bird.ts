/**
 * The stage's own bird, drawn whole: round and feathered, with wings that beat as wings do. Pictures of birds have
 * theirs stuck to the body, and shapes pasted over them look like paper. `figure.ts` draws it in place of the picture.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import type { Feet } from '../moving/footprints.js';
import { COLOUR_OF } from '../painting/dye.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { Marks } from '../pictures/marks.js';
import { drawHead } from './bird-head.js';
import { drawWingOf, feather, type Plumage } from './bird-wing.js';
import { SONGBIRD_PLUMAGES } from './songbird-plumages.js';

/** What is worn, drawn in own heights for a figure at rest. */
export interface Wear {
  onHead(): void;
  onNeck(): void;
  /** What hands hold before the body, for a creature whose hands close over it. */
  front?(): void;
}

/** Something that is drawn whole where others have a picture; lengths in own heights, feet at the origin, looking left. */
export interface Creature {
  aspect: number;
  /** How wide composition takes it to be, where it stretches out what is no part of its body. */
  room?: number;
  /** It is large: tipped by little it lies level, since a turned picture costs more to lay down. */
  level?: boolean;
  /** It is so heavy that it leaves prints. */
  feet?: Feet;
  marks: Marks;
  /** Own heights; `undefined` where it has no legs that bend. */
  legLength?: number;
  /** Draws it `height` pixels high; `lit` gives a colour the light of the stage; `wear` puts on what moves with head and neck. */
  draw(
    canvas: SKRSContext2D,
    body: Body,
    height: number,
    lit: (colour: string) => string,
    haze?: number,
    wear?: Wear,
  ): void;
}

const INK = '#20183c';
const ROBIN: Plumage = { back: '#5f86ad', breast: '#f2703c', belly: '#fff3e0', wing: '#47698f', beak: '#f6a92b' };
const BLUEBIRD: Plumage = { back: '#3f8ee0', breast: '#f59a52', belly: '#fff6e8', wing: '#2f6fc0', beak: '#f6b13a' };
const PLUMAGES: Readonly<Record<string, Plumage>> = {
  '1f54a': { back: '#fbfaff', breast: '#f4f1fa', belly: '#ffffff', wing: '#eceaf6', beak: '#f2a27c' },
  '1f985': {
    back: '#7a4f2f',
    breast: '#6b4327',
    belly: '#5f3b22',
    wing: '#5c3a22',
    beak: '#f9b91f',
    head: '#fffaf0',
    tail: '#fffaf0',
    raptor: true,
  },
  ...SONGBIRD_PLUMAGES,
  '1f426-200d-2b1b': SONGBIRD_PLUMAGES['prop-crow']!,
};
const LEGS = '#e58a2c';
/** Middle of the body over the ground, and how far its head end is raised, radians: standing and flying. */
const MIDDLE = 0.43;
const RAISED = [0.52, 0.06] as const;

function dressedIn(colour: string): Plumage {
  return {
    back: colour,
    breast: mix(colour, '#ffffff', 0.14),
    belly: mix(colour, '#fff6ea', 0.3),
    wing: mix(colour, INK, 0.2),
    beak: '#f7ab2c',
  };
}

/** The bird that plays `sprite`; `undefined` for all that is none, or has a better picture. */
export function birdFor({ sprite, colour, seed }: Actor): Creature | undefined {
  const code = sprite.replaceAll('-fe0f', '');
  const own = code === '1f426' ? (seed % 3 === 0 ? BLUEBIRD : ROBIN) : PLUMAGES[code];
  if (!own) return undefined;
  const { raptor, beak, legs } = own;
  // Black crows are as they are anyway.
  const dressed = colour && !(own === SONGBIRD_PLUMAGES['prop-crow'] && colour === 'black');
  const plumage = dressed ? { ...dressedIn(COLOUR_OF[colour]), raptor, beak, legs } : own;
  return {
    aspect: 0.86,
    marks: {
      arms: false,
      arm: 0.14,
      shoulder: [0.14, 0.5],
      hip: 0.2,
      mouth: [0.33, 0.74],
      eyes: [0.13, 0.82],
      eyesApart: 0.1,
      crown: [0.06, 0.99],
      headWidth: 0.42,
      neck: [0.08, 0.58],
      half: 0.38,
      grasp: 0.9,
    },
    draw: (canvas, body, height, lit) => drawBird(canvas, plumage, body, height, lit),
  };
}

function drawBird(
  canvas: SKRSContext2D,
  plumage: Plumage,
  body: Body,
  height: number,
  lit: (colour: string) => string,
): void {
  const colours = Object.fromEntries(
    Object.entries(plumage).map(([part, value]) => [part, typeof value === 'string' ? lit(value) : value]),
  ) as unknown as Plumage;
  const air = clamp(body.flap * 1.6);
  const sunk = 0.13 * clamp(body.fold) * (1 - air);
  const beat = air > 0 ? body.flapPhase : body.cheerPhase * 2;
  const open = Math.max(air, clamp(body.cheer) * 0.5);
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  drawLegs(canvas, body, air, sunk, colours.legs ?? lit(LEGS));
  canvas.translate(0.03, -MIDDLE + sunk);
  const raised = lerp(RAISED[0] + (plumage.raptor ? 0.16 : 0), RAISED[1], air) - body.headDown * 2;
  canvas.rotate(raised);
  if (open > 0.15) drawWingOf(canvas, colours, beat, open, false);
  drawTail(canvas, colours, open);
  drawTrunk(canvas, colours);
  canvas.save();
  const [headX, headY] = [lerp(-0.235, -0.33, air), lerp(-0.275, -0.13, air)];
  canvas.translate(headX, headY);
  canvas.rotate(-raised - body.headTip * 0.9 * (1 - air));
  drawHead(canvas, colours, body);
  canvas.restore();
  if (open > 0.15) drawWingOf(canvas, colours, beat, open, true);
  else drawFolded(canvas, colours);
  canvas.restore();
}

/** Two sticks with toes; in flight they trail under the tail. */
function drawLegs(canvas: SKRSContext2D, body: Body, air: number, sunk: number, colour: string): void {
  if (sunk > 0.09) return;
  for (const [index, x] of [0.13, -0.02].entries()) {
    const swing = 0.35 * clamp(body.stride) * Math.sin((body.step + index / 2) * TURN) * (1 - air);
    const tone = index === 0 ? mix(colour, INK, 0.25) : colour;
    canvas.strokeStyle = tone;
    canvas.lineWidth = 0.03;
    canvas.save();
    canvas.translate(x + 0.03, -0.24 + sunk);
    canvas.rotate(lerp(swing, -1.15, air));
    canvas.scale(1, lerp(1 - sunk / 0.24, 0.62, air));
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.lineTo(0.025, 0.11);
    canvas.lineTo(-0.005, 0.222);
    canvas.stroke();
    canvas.lineWidth = 0.026;
    canvas.beginPath();
    for (const [toeX, toeY] of [
      [-0.085, 0.23],
      [-0.055, 0.236],
      [0.055, 0.232],
    ] as const) {
      canvas.moveTo(-0.005, 0.215);
      canvas.lineTo(toeX, toeY);
    }
    canvas.stroke();
    canvas.restore();
  }
}

function drawTail(canvas: SKRSContext2D, { tail, wing }: Plumage, open: number): void {
  const spread = lerp(0.09, 0.17, open);
  for (let index = 0; index < 5; index++) {
    const tone = tail ?? mix(wing, INK, 0.12);
    feather(canvas, 0.26, 0.01, 0.02 + (2 - index) * spread, 0.4 - 0.025 * Math.abs(index - 2), 0.062, tone, 0.16);
  }
}

function drawTrunk(canvas: SKRSContext2D, { back, breast, belly }: Plumage): void {
  const trunk = (): void => {
    canvas.beginPath();
    canvas.moveTo(-0.24, -0.22);
    canvas.bezierCurveTo(-0.04, -0.3, 0.2, -0.2, 0.36, -0.04);
    canvas.bezierCurveTo(0.41, 0.03, 0.31, 0.14, 0.2, 0.2);
    canvas.bezierCurveTo(0.02, 0.32, -0.28, 0.28, -0.34, 0.04);
    canvas.bezierCurveTo(-0.37, -0.09, -0.33, -0.18, -0.24, -0.22);
    canvas.closePath();
  };
  trunk();
  const shade = canvas.createRadialGradient(-0.1, -0.2, 0.02, 0, 0, 0.46);
  shade.addColorStop(0, mix(back, '#ffffff', 0.32));
  shade.addColorStop(0.45, back);
  shade.addColorStop(1, mix(back, INK, 0.34));
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  trunk();
  canvas.clip();
  const underside = canvas.createRadialGradient(-0.24, 0.06, 0.03, 0.02, 0.14, 0.44);
  underside.addColorStop(0, mix(breast, '#ffffff', 0.22));
  underside.addColorStop(0.36, breast);
  underside.addColorStop(0.62, belly);
  underside.addColorStop(1, mix(belly, INK, 0.24));
  canvas.fillStyle = underside;
  canvas.beginPath();
  canvas.moveTo(-0.5, -0.24);
  canvas.bezierCurveTo(-0.12, -0.12, -0.1, 0.1, 0.4, 0.1);
  canvas.lineTo(0.4, 0.5);
  canvas.lineTo(-0.5, 0.5);
  canvas.fill();
  canvas.restore();
}

/** The wing at rest: three rows of feathers over the flank. */
function drawFolded(canvas: SKRSContext2D, { wing, back }: Plumage): void {
  for (let index = 0; index < 4; index++)
    feather(
      canvas,
      -0.02 + index * 0.02,
      -0.02 + index * 0.012,
      0.3 - index * 0.1,
      0.42 - index * 0.02,
      0.06,
      wing,
      0.2,
    );
  for (let index = 0; index < 3; index++)
    feather(canvas, -0.06, -0.03, 0.44 - index * 0.16, 0.29, 0.066, mix(wing, back, 0.5), 0.12);
  const shade = canvas.createRadialGradient(-0.08, -0.08, 0.01, -0.02, -0.02, 0.2);
  shade.addColorStop(0, mix(back, '#ffffff', 0.36));
  shade.addColorStop(0.6, back);
  shade.addColorStop(1, mix(back, INK, 0.2));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.ellipse(-0.03, -0.02, 0.15, 0.105, 0.3, 0, TURN);
  canvas.fill();
}
