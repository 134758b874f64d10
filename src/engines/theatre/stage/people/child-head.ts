/**
 * The head of a child, drawn as a stylish woman's is, but round and with large eyes: a girl with hair down to the chin and a
 * bow, a boy with short hair. Called by `chic-head.ts`; radii of the head, its middle at the origin, looking left.
 */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { drawHat } from '../clothes/hats.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { blush, drawNose } from './chic-face.js';
import type { Chic, Turn } from './chic-head.js';
import { Falling } from './falling.js';
import { drawPlainMouth, drawRoundEye } from './head-features.js';
import { SHADOW } from './limbs.js';
import { fillRimmed } from './neon-rims.js';
import { drawHairShine } from './shining-eye.js';

/** How high eyes and mouth lie, radii below the middle. */
const EYES = 0.14;
const MOUTH = 0.62;
/** Of her hair's swing, compared with long hair. */
const SHORT = 0.5;
/** How much further down it hangs where it is said to be long. */
const LONG = 1.7;

export function drawChildHairBehind(canvas: SKRSContext2D, chic: Chic, { turn, swing }: Turn): void {
  const at = (front: number, side: number): number => lerp(front, side, Math.max(0, turn));
  if (chic.young === 'boy') return;
  const back = new Falling(swing * (chic.long ? 1 : SHORT));
  const low = chic.long ? LONG : 1;
  back.from(0, -1.2);
  back.to([1, -1.22], [at(1.2, 1.36), -0.5], [at(1.14, 1.3), 0.2]);
  back.to([at(1.14, 1.3), 0.7 * low], [at(1.26, 1.46), 0.96 * low], [at(1.04, 1.2), 1.06 * low]);
  back.to([at(0.7, 0.8), 1.2 * low], [at(0.4, 0.4), 1.02 * low], [0, 0.96 * low]);
  back.to([-0.4, 1.02 * low], [at(-0.7, -0.6), 1.14 * low], [at(-1.04, -0.86), 1.04 * low]);
  back.to([at(-1.26, -1), 0.96 * low], [at(-1.14, -1), 0.7 * low], [at(-1.12, -0.96), 0.2]);
  back.to([-1.18, -0.5], [-1, -1.22], [0, -1.2]);
  fillRimmed(canvas, back.path, mix(chic.hair, SHADOW, 0.34), chic.rims, 0.04);
}

export function drawChildHead(canvas: SKRSContext2D, chic: Chic, { turn, swing }: Turn, body: Body): void {
  const at = (front: number, side: number): number => lerp(front, side, turn);
  const boy = chic.young === 'boy';
  if (boy) drawNape(canvas, chic, at);
  const face = new Falling(0);
  face.from(0, -0.95);
  face.to([-0.5, -0.95], [-0.82, -0.62], [-0.82, -0.05]);
  face.to([at(-0.84, -0.9), 0.35], [at(-0.76, -0.84), 0.66], [at(-0.48, -0.6), 0.84]);
  face.to([at(-0.3, -0.46), 0.95], [at(-0.16, -0.36), 0.99], [at(0, -0.2), 0.99]);
  face.to([at(0.16, -0.04), 0.99], [at(0.3, 0.16), 0.95], [at(0.48, 0.36), 0.84]);
  face.to([at(0.76, 0.66), 0.66], [at(0.84, 0.76), 0.35], [at(0.82, 0.76), -0.05]);
  face.to([0.82, -0.62], [0.5, -0.95], [0, -0.95]);
  const shade = canvas.createLinearGradient(-0.8, -0.3, 0.8, 0.8);
  shade.addColorStop(0, mix(chic.skin, '#fff2dc', 0.24));
  shade.addColorStop(0.55, chic.skin);
  shade.addColorStop(1, mix(chic.skin, '#6a2040', 0.22));
  canvas.fillStyle = shade;
  canvas.fill(face.path);
  if (boy) drawEars(canvas, chic.skin, turn);
  blush(canvas, at(-0.52, -0.66), at(0.52, 0.24), 0.5, chic.skin, (boy ? 0.35 : 0.6) + 0.4 * clamp(body.blush));
  drawNose(canvas, (front, side) => at(front * 0.8, side * 0.9), chic.skin, 0.06);
  drawPlainMouth(canvas, [at(0, -0.26), MOUTH], 0.22, chic, body);
  for (const side of [-1, 1]) {
    const x = side < 0 ? at(-0.38, -0.57) : at(0.38, 0.07);
    const wide = side < 0 ? at(0.22, 0.185) : 0.22;
    drawRoundEye(canvas, { x, y: EYES, side, wide, high: 0.26, lashes: !boy, brow: boy ? 0.09 : 0.06 }, chic, body);
  }
  if (boy) drawShortHair(canvas, chic, at, swing * 0.3);
  else drawFringe(canvas, chic, at, swing * SHORT);
  if (chic.iris && !chic.hat) drawHairShine(canvas, at);
  if (chic.hat) drawHat(canvas, chic.hat, turn);
}

/** Over the brow, and down beside the cheeks; a bow sits in it. */
function drawFringe(
  canvas: SKRSContext2D,
  chic: Chic,
  at: (front: number, side: number) => number,
  swing: number,
): void {
  const hair = new Falling(swing);
  hair.from(at(-1.02, -0.94), 0.5);
  hair.to([-1.16, -0.1], [-1.12, -1.27], [0, -1.27]);
  hair.to([1.12, -1.27], [at(1.16, 1.28), -0.2], [at(1.04, 1.16), 0.6]);
  hair.to([at(1, 1.08), 0.95], [at(0.82, 0.86), 1.02], [at(0.72, 0.66), 0.88]);
  hair.to([at(0.88, 0.82), 0.4], [at(0.86, 0.72), 0], [at(0.7, 0.56), -0.3]);
  hair.to([at(0.45, 0.34), -0.12], [at(0.12, 0.02), -0.14], [at(-0.08, -0.2), -0.3]);
  hair.to([at(-0.3, -0.4), -0.12], [at(-0.52, -0.62), -0.16], [at(-0.7, -0.74), -0.28]);
  hair.to([at(-0.86, -0.86), 0.05], [at(-0.88, -0.88), 0.4], [at(-0.74, -0.72), 0.86]);
  hair.to([at(-0.86, -0.84), 1], [at(-1, -0.92), 0.9], [at(-1.02, -0.94), 0.5]);
  const shade = canvas.createLinearGradient(-0.4, -1.3, 0.4, 1);
  shade.addColorStop(0, chic.hair);
  shade.addColorStop(0.24, mix(chic.hair, chic.sheen, 0.8));
  shade.addColorStop(0.44, chic.hair);
  shade.addColorStop(1, mix(chic.hair, SHADOW, 0.3));
  fillRimmed(canvas, hair.path, shade, chic.rims, 0.035);
  if (chic.hat) return;
  const [x, y] = [at(0.66, 0.6), -0.82];
  canvas.fillStyle = chic.lips;
  canvas.strokeStyle = mix(chic.lips, SHADOW, 0.4);
  canvas.lineWidth = 0.04;
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.bezierCurveTo(x + side * 0.2, y - 0.3, x + side * 0.5, y - 0.3, x + side * 0.42, y);
    canvas.bezierCurveTo(x + side * 0.5, y + 0.28, x + side * 0.2, y + 0.24, x, y);
    canvas.fill();
    canvas.stroke();
  }
  canvas.beginPath();
  canvas.arc(x, y, 0.1, 0, TURN);
  canvas.fill();
  canvas.stroke();
}

export type Across = (front: number, side: number) => number;

/** What is seen of short hair behind a face. */
export function drawNape(canvas: SKRSContext2D, chic: Chic, at: Across): void {
  canvas.fillStyle = mix(chic.hair, SHADOW, 0.3);
  canvas.beginPath();
  canvas.ellipse(at(0, 0.26), -0.22, at(0.9, 0.94), 0.96, 0, 0, TURN);
  canvas.fill();
}

export function drawEars(canvas: SKRSContext2D, skin: string, turn: number): void {
  for (const side of [-1, 1]) {
    if (side < 0 && turn > 0.5) continue;
    const x = lerp(side * 0.86, side < 0 ? -0.7 : 0.72, turn);
    for (const [colour, radius] of [
      [mix(skin, '#6a2040', 0.12), 1],
      [mix(skin, '#8a2040', 0.34), 0.5],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.ellipse(x, 0.2, 0.17 * radius, 0.23 * radius, side * 0.2, 0, TURN);
      canvas.fill();
    }
  }
}

/** Tousled, with a tuft that stands up. */
function drawShortHair(canvas: SKRSContext2D, chic: Chic, at: Across, swing: number): void {
  const hair = new Path2D();
  const tuft = swing * 0.6;
  hair.moveTo(at(-0.9, -0.86), 0.02);
  hair.bezierCurveTo(-1.08, -0.4, -1, -1.0, at(-0.5, -0.44), -1.16);
  hair.quadraticCurveTo(at(-0.3, -0.2), -1.26, at(-0.1, -0.02), -1.25);
  hair.quadraticCurveTo(at(-0.06, 0.04) + tuft, -1.46, at(0.22, 0.34) + tuft, -1.5);
  hair.quadraticCurveTo(at(0.14, 0.26), -1.34, at(0.28, 0.38), -1.26);
  hair.quadraticCurveTo(at(0.44, 0.56) + tuft, -1.42, at(0.62, 0.76) + tuft, -1.36);
  hair.quadraticCurveTo(at(0.52, 0.64), -1.24, at(0.6, 0.72), -1.12);
  hair.bezierCurveTo(at(1.02, 1.18), -0.94, at(1.08, 1.26), -0.4, at(0.92, 1.04), 0.04);
  hair.quadraticCurveTo(at(0.84, 0.84), 0.02, at(0.8, 0.64), -0.1);
  hair.quadraticCurveTo(at(0.8, 0.66), -0.32, at(0.66, 0.48), -0.46);
  hair.quadraticCurveTo(at(0.5, 0.3), -0.3, at(0.3, 0.12), -0.34);
  hair.quadraticCurveTo(at(0.34, 0.16), -0.44, at(0.3, 0.12), -0.54);
  hair.quadraticCurveTo(at(0.06, -0.12), -0.28, at(-0.24, -0.4), -0.28);
  hair.quadraticCurveTo(at(-0.18, -0.34), -0.4, at(-0.22, -0.38), -0.5);
  hair.quadraticCurveTo(at(-0.46, -0.58), -0.28, at(-0.7, -0.74), -0.3);
  hair.quadraticCurveTo(at(-0.8, -0.8), -0.14, at(-0.9, -0.86), 0.02);
  const shade = canvas.createLinearGradient(-0.4, -1.4, 0.4, 0.1);
  shade.addColorStop(0, chic.hair);
  shade.addColorStop(0.36, mix(chic.hair, chic.sheen, 0.7));
  shade.addColorStop(0.7, chic.hair);
  shade.addColorStop(1, mix(chic.hair, SHADOW, 0.3));
  canvas.fillStyle = shade;
  canvas.fill(hair);
}
