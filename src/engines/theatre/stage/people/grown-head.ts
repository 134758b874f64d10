/**
 * The head of an ordinary man or woman, young or old: drawn like a child's, with a longer face, smaller eyes and hair of their
 * own. Called by `chic-head.ts`; radii of the head, its middle at the origin, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { drawHat, type Hat } from '../clothes/hats.js';
import { drawBlankEyes, drawFangs, drawMask, drawPointedEars, drawStitches, type Mask } from '../clothes/masks.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawBeard, drawGoatee, drawLongBeard, drawMoustache } from './beards.js';
import { blush, drawNose as drawFineNose } from './chic-face.js';
import type { Chic, Turn } from './chic-head.js';
import { type Across, drawEars, drawNape } from './child-head.js';
import { drawClownNose, drawClownPaint } from './clown-face.js';
import { Falling } from './falling.js';
import { drawGrownHair } from './grown-hair.js';
import { drawPlainMouth, drawRoundEye } from './head-features.js';
import { drawPigEars, drawSnout } from './pig-face.js';
import { drawHairShine } from './shining-eye.js';

export interface Grown {
  woman: boolean;
  old: boolean;
  /** Under a helm it is hidden. */
  hair:
    | 'parted'
    | 'crop'
    | 'curls'
    | 'bob'
    | 'tied'
    | 'long'
    | 'plait'
    | 'bun'
    | 'bald'
    | 'slick'
    | 'tousled'
    | 'ape'
    | 'hidden';
  beard?: 'full' | 'moustache' | 'long' | 'goatee' | undefined;
  glasses?: boolean;
  /** Of a trade, or of a tale. */
  hat?: Hat | undefined;
  mask?: Mask | undefined;
  /** Teeth of a vampire, wounds of a zombie, ears of an elf, ears and snout of a pig, paint and nose of a clown. */
  extra?: 'fangs' | 'stitches' | 'pointed' | 'pig' | 'clown' | undefined;
}

/** How high eyes, the tip of the nose and the mouth lie, radii below the middle. */
const EYES = 0.06;
const NOSE = 0.38;
const MOUTH = 0.63;
/** Beyond this, what was worn on the head has flown off. */
const LOST = 1.5;
/** Hair that shows the ears. */
const EARS_SEEN: ReadonlySet<Grown['hair']> = new Set(['parted', 'crop', 'tied', 'bun', 'bald', 'slick', 'tousled']);

export function drawGrownHead(canvas: SKRSContext2D, chic: Chic, grown: Grown, turned: Turn, body: Body): void {
  const { turn } = turned;
  const at: Across = (front, side) => lerp(front, side, turn);
  if (!grown.woman && grown.hair !== 'bald' && grown.hair !== 'hidden') drawNape(canvas, chic, at);
  if (grown.extra === 'pig') drawPigEars(canvas, chic.skin, at);
  drawSkull(canvas, chic.skin, grown, at);
  if (grown.extra !== 'pointed' && grown.extra !== 'pig' && EARS_SEEN.has(grown.hair))
    drawEars(canvas, chic.skin, turn);
  blush(canvas, at(-0.5, -0.62), at(0.5, 0.2), 0.42, chic.skin, (grown.woman ? 0.5 : 0.3) + 0.4 * clamp(body.blush));
  if (grown.old) drawWrinkles(canvas, chic.skin, at);
  if (grown.beard === 'full') drawBeard(canvas, chic, at);
  if (grown.beard === 'long') drawLongBeard(canvas, chic, at, turned.swing);
  if (grown.extra === 'clown') drawClownPaint(canvas, at);
  else if (chic.iris) drawFineNose(canvas, at, chic.skin, 0.04);
  else if (grown.extra !== 'pig') drawNose(canvas, chic.skin, grown, at);
  const lips = grown.woman ? chic.lips : mix(chic.skin, '#c04a50', 0.6);
  drawPlainMouth(canvas, [at(0, -0.27), MOUTH], grown.woman ? 0.21 : 0.24, { lips, skin: chic.skin }, body);
  if (grown.extra === 'fangs') drawFangs(canvas, at(0, -0.27), MOUTH);
  if (grown.beard === 'moustache' || grown.beard === 'long') drawMoustache(canvas, chic.hair, at(0, -0.29));
  if (grown.beard === 'goatee') drawGoatee(canvas, chic.hair, at(0, -0.27));
  if (grown.extra === 'pig') drawSnout(canvas, chic.skin, at);
  if (grown.extra === 'clown') drawClownNose(canvas, at(0, -0.4), NOSE);
  if (grown.extra === 'stitches') drawStitches(canvas, chic.skin, at);
  if (grown.mask) drawMask(canvas, grown.mask, at);
  if (grown.mask?.kind === 'webbed') drawBlankEyes(canvas, at, body);
  else if (grown.mask?.kind !== 'visor') drawEyes(canvas, chic, grown, at, body);
  drawGrownHair(canvas, chic, grown, turned);
  if (chic.iris && !grown.hat && grown.hair !== 'bald' && grown.hair !== 'hidden') drawHairShine(canvas, at);
  if (grown.extra === 'pointed') drawPointedEars(canvas, chic.skin, at);
  if (grown.glasses) drawGlasses(canvas, at);
  if (grown.hat && body.shades <= LOST) drawHat(canvas, grown.hat, turn);
}

function drawEyes(canvas: SKRSContext2D, chic: Chic, grown: Grown, at: Across, body: Body): void {
  for (const side of [-1, 1]) {
    const x = side < 0 ? at(-0.36, -0.55) : at(0.36, 0.05);
    const eye = { x, y: EYES, side, wide: (side < 0 ? at(0.19, 0.16) : 0.19) * (grown.woman ? 1 : 0.92) };
    const high = grown.old ? 0.18 : grown.woman ? 0.225 : 0.2;
    const brow = grown.woman ? 0.055 : 0.095;
    drawRoundEye(canvas, { ...eye, high, brow, lashes: grown.woman && !grown.old }, chic, body);
  }
}

/** A man's jaw is broad, old cheeks hang. */
function drawSkull(canvas: SKRSContext2D, skin: string, { woman, old }: Grown, at: Across): void {
  const jaw = (woman ? 0.42 : 0.54) + (old ? 0.06 : 0);
  const cheek = woman ? 0.78 : 0.8;
  const face = new Falling(0);
  face.from(0, -1);
  face.to([-0.52, -1], [-0.82, -0.64], [-0.8, -0.08]);
  face.to([at(-0.82, -0.88), 0.28], [at(-cheek, -0.84), 0.56], [at(-jaw, -jaw - 0.14), 0.8]);
  face.to([at(-jaw * 0.66, -jaw * 0.6 - 0.2), 0.96], [at(-0.16, -0.38), 1.0], [at(0, -0.22), 1.0]);
  face.to([at(0.16, -0.04), 1.0], [at(jaw * 0.66, jaw * 0.5), 0.96], [at(jaw, jaw - 0.1), 0.8]);
  face.to([at(cheek, 0.68), 0.56], [at(0.82, 0.76), 0.28], [at(0.8, 0.76), -0.08]);
  face.to([0.82, -0.64], [0.52, -1], [0, -1]);
  const shade = canvas.createLinearGradient(-0.8, -0.3, 0.8, 0.8);
  shade.addColorStop(0, mix(skin, '#fff2dc', 0.24));
  shade.addColorStop(0.55, skin);
  shade.addColorStop(1, mix(skin, '#6a2040', 0.24));
  canvas.fillStyle = shade;
  canvas.fill(face.path);
}

/** A soft bulb, larger on men and the old. */
function drawNose(canvas: SKRSContext2D, skin: string, { woman, old }: Grown, at: Across): void {
  const wide = woman ? 0.1 : 0.135;
  const x = at(0, -0.4);
  canvas.fillStyle = mix(skin, '#b8443c', old ? 0.26 : 0.16);
  canvas.beginPath();
  canvas.ellipse(x, NOSE, wide, wide * 0.78, 0, 0, TURN);
  canvas.fill();
  canvas.strokeStyle = mix(skin, '#5a1830', 0.45);
  canvas.lineWidth = 0.045;
  canvas.beginPath();
  canvas.ellipse(x, NOSE, wide, wide * 0.78, 0, 0.06 * Math.PI, at(0.94, 1.1) * Math.PI);
  canvas.stroke();
  canvas.fillStyle = 'rgba(255,255,255,0.4)';
  canvas.beginPath();
  canvas.ellipse(x - wide * 0.3, NOSE - wide * 0.34, wide * 0.3, wide * 0.2, -0.4, 0, TURN);
  canvas.fill();
}

/** At the corners of the eyes, from the nose to the mouth, over the brow. */
function drawWrinkles(canvas: SKRSContext2D, skin: string, at: Across): void {
  canvas.strokeStyle = mix(skin, '#5a1830', 0.3);
  canvas.lineWidth = 0.035;
  canvas.beginPath();
  for (const side of [-1, 1]) {
    const mouth = side < 0 ? at(-0.36, -0.56) : at(0.36, 0.14);
    canvas.moveTo(mouth - side * 0.1, 0.42);
    canvas.quadraticCurveTo(mouth + side * 0.04, 0.5, mouth + side * 0.03, 0.64);
    const eye = side < 0 ? at(-0.6, -0.76) : at(0.6, 0.3);
    canvas.moveTo(eye, 0.06);
    canvas.lineTo(eye + side * 0.1, 0);
    canvas.moveTo(eye, 0.12);
    canvas.lineTo(eye + side * 0.11, 0.13);
    const lid = side < 0 ? at(-0.36, -0.55) : at(0.36, 0.05);
    canvas.moveTo(lid - 0.13, 0.32);
    canvas.quadraticCurveTo(lid, 0.38, lid + 0.13, 0.32);
  }
  canvas.moveTo(at(-0.28, -0.5), -0.56);
  canvas.quadraticCurveTo(at(0, -0.24), -0.62, at(0.28, 0.06), -0.56);
  canvas.stroke();
}

function drawGlasses(canvas: SKRSContext2D, at: Across): void {
  canvas.strokeStyle = '#3a2a3c';
  canvas.lineWidth = 0.05;
  canvas.beginPath();
  const [far, near] = [at(-0.36, -0.55), at(0.36, 0.05)];
  canvas.ellipse(far, EYES + 0.02, at(0.28, 0.23), 0.28, 0, 0, TURN);
  canvas.moveTo(near + 0.28, EYES + 0.02);
  canvas.ellipse(near, EYES + 0.02, 0.28, 0.28, 0, 0, TURN);
  canvas.moveTo(far + at(0.28, 0.23), EYES);
  canvas.quadraticCurveTo((far + near) / 2, EYES - 0.08, near - 0.28, EYES);
  canvas.moveTo(near + 0.28, EYES - 0.02);
  canvas.lineTo(at(0.84, 0.72), EYES - 0.06);
  canvas.stroke();
  canvas.fillStyle = 'rgba(255,255,255,0.16)';
  canvas.fill();
}
