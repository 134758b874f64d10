/**
 * The head of a stylish woman, drawn and not a picture: seen half from the side where she goes, with long hair that swings
 * behind her. Called by `puppet.ts` on its canvas; radii of the head, its middle at the origin, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import type { Hat } from '../clothes/hats.js';
import { drawLongNose } from '../clothes/storybook-parts.js';
import { drawSunglasses } from '../clothes/sunglasses.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawChicFace } from './chic-face.js';
import { drawChildHairBehind, drawChildHead } from './child-head.js';
import { Falling } from './falling.js';
import { drawGrownHairBehind } from './grown-hair.js';
import { drawGrownHead, type Grown } from './grown-head.js';
import { SHADOW } from './limbs.js';
import { fillRimmed, type Rims } from './neon-rims.js';
import type { Pattern } from './patterns.js';

/** Colours already lit by the set. */
export interface Chic {
  skin: string;
  hair: string;
  /** Where light runs over the hair. */
  sheen: string;
  lips: string;
  /** What eyes shine in as in Japanese animation. */
  iris?: string;
  /** Of the lights at her left and right, where she walks among some. */
  rims: Rims | undefined;
  /** A child, who is round and has short hair. */
  young?: 'girl' | 'boy' | undefined;
  /** Anybody else who is not stylish. */
  grown?: Grown | undefined;
  /** Of somebody from a story: a child's hat, a nose of wood. */
  hat?: Hat | undefined;
  nose?: boolean | undefined;
  /** She has sunglasses. */
  shaded: boolean;
  /** A girl's hair is long. */
  long?: boolean;
}

/** The radius of a head, of its height with the hair; where chin and mouth are below its middle, radii. */
export const FACE = { radius: 0.465, chin: 0.99, mouth: 0.63 } as const;
const CHIN = FACE.chin;

/** How far forwards of whoever bows hair falls, so that it hangs down, radii for each of lean. */
const HANGS = 1.35;

/** How far a head is turned aside, and how far its hair is left behind, radii at the tips. */
export interface Turn {
  turn: number;
  swing: number;
}

const turnOf = (body: Body): Turn => ({
  turn: clamp(body.turn + body.headTurn * 1.6, -0.4, 1),
  swing:
    clamp(body.stride) * (0.3 + 0.24 * Math.sin(body.step * TURN * 2 + 0.8)) +
    0.05 * Math.sin(body.clock * 2) -
    HANGS * Math.sin(Math.max(0, body.bow)),
});

function onHead(canvas: SKRSContext2D, { pictureHeight, pictureBottom }: Pattern, body: Body, paint: () => void): void {
  const radius = pictureHeight * FACE.radius;
  canvas.save();
  canvas.translate(-body.headAside, -pictureBottom + body.headDown);
  canvas.rotate(-body.headTip);
  canvas.translate(0, -radius * CHIN);
  canvas.scale(radius, radius);
  paint();
  canvas.restore();
}

/** What hangs down behind the shoulders: drawn before them. */
export function drawHairBehind(canvas: SKRSContext2D, pattern: Pattern, chic: Chic, body: Body): void {
  const { turn, swing } = turnOf(body);
  const at = (front: number, side: number): number => lerp(front, side, Math.max(0, turn));
  onHead(canvas, pattern, body, () => {
    if (chic.young) return drawChildHairBehind(canvas, chic, { turn, swing });
    if (chic.grown) return drawGrownHairBehind(canvas, chic, chic.grown, { turn, swing });
    const back = new Falling(swing);
    back.from(0, -1.2);
    back.to([at(0.7, 0.8), -1.2], [at(1.1, 1.24), -0.75], [at(1.12, 1.28), -0.1]);
    back.to([at(1.14, 1.3), 0.5], [at(1.42, 1.72), 0.8], [at(1.3, 1.56), 1.5]);
    back.to([at(1.22, 1.44), 2], [at(1.36, 1.66), 2.2], [at(1.02, 1.5), 2.75]);
    back.to([at(0.8, 1.2), 2.55], [at(0.4, 0.7), 2.4], [at(0, 0.3), 1.9]);
    back.to([at(-0.4, -0.2), 2.3], [at(-0.8, -0.5), 2.3], [at(-1.02, -0.66), 2.1]);
    back.to([at(-1.3, -0.8), 1.7], [at(-1.3, -1.0), 1.1], [at(-1.14, -0.92), 0.4]);
    back.to([at(-1.2, -1), -0.5], [at(-0.8, -0.7), -1.2], [0, -1.2]);
    fillRimmed(canvas, back.path, mix(chic.hair, SHADOW, 0.32), chic.rims, 0.06);
  });
}

/** Face, hair before it, glasses; `worn` draws hats in own heights. */
export function drawChicHead(canvas: SKRSContext2D, pattern: Pattern, chic: Chic, body: Body, worn?: () => void): void {
  const turned = turnOf(body);
  paintHead(canvas, pattern, chic, body, turned);
  if (!worn) return;
  const radius = pattern.pictureHeight * FACE.radius;
  onHead(canvas, pattern, body, () => {
    canvas.scale(1 / radius, 1 / radius);
    canvas.translate(-HAT_ASIDE * turned.turn * radius, radius * CHIN + pattern.pictureBottom);
    worn();
  });
}
/** How far a hat goes to the side with a face that turns, radii. */
const HAT_ASIDE = 0.04;

function paintHead(canvas: SKRSContext2D, pattern: Pattern, chic: Chic, body: Body, turned: Turn): void {
  const { turn } = turned;
  const at = (front: number, side: number): number => lerp(front, side, turn);
  onHead(canvas, pattern, body, () => {
    if (chic.young) {
      drawChildHead(canvas, chic, turned, body);
      if (chic.nose) drawLongNose(canvas, chic.skin, at, body.fibs);
      return;
    }
    if (chic.grown) return drawGrownHead(canvas, chic, chic.grown, turned, body);
    const face = new Falling(0);
    face.from(0, -0.95);
    face.to([-0.5, -0.95], [-0.78, -0.6], [-0.74, -0.1]);
    face.to([at(-0.74, -0.8), 0.22], [at(-0.62, -0.72), 0.52], [at(-0.42, -0.56), 0.74]);
    face.to([at(-0.28, -0.46), 0.92], [at(-0.16, -0.38), CHIN], [at(0, -0.25), CHIN]);
    face.to([at(0.16, -0.1), CHIN], [at(0.28, 0.1), 0.92], [at(0.42, 0.3), 0.74]);
    face.to([at(0.62, 0.5), 0.52], [at(0.74, 0.66), 0.22], [at(0.74, 0.66), -0.1]);
    face.to([at(0.78, 0.74), -0.6], [0.5, -0.95], [0, -0.95]);
    const shade = canvas.createLinearGradient(-0.8, -0.2, 0.8, 0.5);
    shade.addColorStop(0, mix(chic.skin, '#fff2dc', 0.24));
    shade.addColorStop(0.5, chic.skin);
    shade.addColorStop(1, mix(chic.skin, '#5a1a4a', 0.3));
    canvas.fillStyle = shade;
    canvas.fill(face.path);
    drawChicFace(canvas, chic, body, turn);
    drawHairBefore(canvas, chic, turned);
    if (chic.shaded) drawGlasses(canvas, turn, body.shades);
  });
}

/** Parted on the side she comes from: swept over the brow to the far cheek, and down before the near ear. */
function drawHairBefore(canvas: SKRSContext2D, chic: Chic, { turn, swing }: Turn): void {
  const at = (front: number, side: number): number => lerp(front, side, turn);
  const part = at(0.22, 0.06);
  const far = new Falling(swing * 0.4);
  far.from(part, -0.64);
  far.to([part, -0.9], [part - 0.02, -1.1], [part - 0.04, -1.24]);
  far.to([-0.5, -1.34], [-1.0, -1.0], [at(-1.02, -0.94), -0.3]);
  far.to([at(-1.02, -0.92), 0.2], [at(-1.14, -1.0), 0.5], [at(-1.06, -0.9), 1.0]);
  far.to([at(-1.02, -0.84), 1.2], [at(-0.9, -0.74), 1.36], [at(-0.74, -0.6), 1.4]);
  far.to([at(-0.84, -0.74), 1.1], [at(-0.88, -0.82), 0.6], [at(-0.78, -0.78), 0.2]);
  far.to([at(-0.76, -0.74), -0.1], [-0.66, -0.38], [at(-0.36, -0.4), -0.5]);
  far.to([at(-0.16, -0.22), -0.56], [part - 0.1, -0.58], [part, -0.64]);
  const near = new Falling(swing * 0.8);
  near.from(part, -0.64);
  near.to([part, -0.9], [part - 0.02, -1.1], [part - 0.04, -1.24]);
  near.to([0.6, -1.36], [at(1.04, 1.16), -0.96], [at(1.06, 1.18), -0.2]);
  near.to([at(1.08, 1.2), 0.4], [at(1.34, 1.46), 0.8], [at(1.2, 1.32), 1.5]);
  near.to([at(1.12, 1.22), 1.9], [at(1.0, 1.16), 2.1], [at(0.78, 0.86), 2.2]);
  near.to([at(0.96, 0.96), 1.7], [at(0.6, 0.46), 1.2], [at(0.76, 0.62), 0.6]);
  near.to([at(0.8, 0.7), 0.2], [at(0.72, 0.6), -0.2], [at(0.52, 0.4), -0.42]);
  near.to([at(0.42, 0.3), -0.54], [part + 0.06, -0.56], [part, -0.64]);
  const [left, right] = chic.rims ?? [];
  for (const [lock, from, rims] of [
    [far, at(-0.2, -0.3), [left, undefined]],
    [near, at(0.5, 0.4), [undefined, right]],
  ] as const) {
    const shade = canvas.createLinearGradient(from, -1.3, from + 0.3, 2.2);
    shade.addColorStop(0, chic.hair);
    shade.addColorStop(0.22, mix(chic.hair, chic.sheen, 0.85));
    shade.addColorStop(0.36, chic.hair);
    shade.addColorStop(0.75, mix(chic.hair, chic.sheen, 0.4));
    shade.addColorStop(1, mix(chic.hair, SHADOW, 0.3));
    fillRimmed(canvas, lock.path, shade, rims, 0.05);
  }
  // Strands.
  canvas.lineWidth = 0.035;
  canvas.strokeStyle = mix(chic.hair, SHADOW, 0.4);
  for (const [x, y, endX, endY, bend] of [
    [part - 0.02, -0.92, at(-0.84, -0.78), -0.12, -0.34],
    [part + 0.02, -0.96, at(0.88, 0.92), 0.1, 0.4],
    [at(0.86, 0.9), 0.5, at(1, 1.04), 1.7, 0.2],
  ] as const) {
    const strand = new Falling(swing * 0.8);
    strand.from(x, y);
    strand.to([lerp(x, endX, 0.3) + bend, y + (endY - y) * 0.1], [endX + bend * 0.3, lerp(y, endY, 0.6)], [endX, endY]);
    canvas.stroke(strand.path);
  }
}

/** Parts of the way up into the hair, from which on she has lost them. */
const LOST = 1.5;
/** How far up glasses are pushed, radii. */
const PUSHED = 0.84;

function drawGlasses(canvas: SKRSContext2D, turn: number, pushed: number): void {
  if (pushed > LOST) return;
  const up = clamp(pushed);
  const at = (front: number, side: number): number => lerp(front, side, turn * (1 - up * 0.3));
  const y = lerp(0.02, -PUSHED, up);
  drawSunglasses(
    canvas,
    [
      { x: at(-0.36, -0.54), y, wide: at(0.32, 0.25), high: 0.29, side: -1 },
      { x: at(0.36, 0.04), y, wide: at(0.32, 0.35), high: 0.29, side: 1 },
    ],
    up < 0.5 ? [at(0.74, 0.66), y - 0.1] : undefined,
  );
}
