/** The parts of a mammoth that comes towards us, as pictures. Called by `drawn-mammoth.ts`; lengths in own heights, feet or neck at the origin. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { type FloorLight, litColour } from '../pictures/light.js';
import { release } from '../pictures/sprites.js';
import {
  type Box,
  type ClearPiece,
  clearPiece,
  openHazedPieces,
  openPiece,
  type Piece,
} from '../shooting/hazed-pieces.js';
import { drawTusk, fringed, tuskAt } from './fur.js';
import { type Coat, HALF_ASIDE, paintBreast, paintCoat, type Tones } from './mammoth-coat.js';
import { paintCrown } from './mammoth-crown.js';
import { coatOf, IVORY, IVORY_SHADE, type Kind, NAIL, rimOf, tonesOf } from './mammoth-wool.js';

type Part = 'hind' | 'fore' | 'back' | 'ear' | 'head' | 'tusk';
interface More {
  tones: Tones;
  /** Light along the outline. */
  rim: string;
  /** All of one that stands but its head, painted by `arrange` when it is first asked for. */
  standing(arrange: (canvas: SKRSContext2D) => void): Piece;
}
export type Pieces = Record<Part, Piece> & More;

/** How large the tusks of each kind are. */
const TUSKS = [1, 0.78, 1.08] as const;
/** How far ahead of its middle a grown one carries its head, own heights. */
export const HEAD_ASIDE = -0.15;

/** The pieces for a height in pixels and a haze; `tallest`: the greatest such height. */
export function openPieces(
  wool: string,
  kind: Kind,
  light: FloorLight,
  tallest: number,
): (height: number, haze: number) => Pieces {
  let stood: Piece | undefined;
  return openHazedPieces<Part, More>(
    tallest,
    (scale) => paintPieces(coatOf(wool, kind, light), kind, scale, light),
    (haze, scale) => {
      if (stood) release(stood.cutout.bitmap);
      stood = undefined;
      return {
        tones: tonesOf(wool, (colour) => litColour(colour, light, haze)),
        rim: rimOf(light, haze),
        standing(arrange) {
          stood ??= openPiece(kind === 'calf' ? YOUNG_BOX : GROWN_BOX, scale, arrange);
          return stood;
        },
      };
    },
  );
}

function paintPieces(coat: Coat, kind: Kind, scale: number, light: FloorLight): Record<Part, ClearPiece> {
  const { tones } = coat;
  const lit = (colour: string): string => litColour(colour, light, 0);
  const piece = (box: Box, paint: (canvas: SKRSContext2D) => void): ClearPiece => clearPiece(box, scale, light, paint);
  // No larger than what is painted: clear pixels cost as much as others.
  const trunk = kind === 'calf' ? { ...YOUNG_BOX, down: -0.16 } : { ...GROWN_BOX, down: -0.07 };
  const leg = { left: 0.15, right: 0.15, up: 0.47, down: 0.03 };
  const jaw = { left: -0.02, right: 0.52, up: 0.08, down: 0.5 };
  const nail = lit(NAIL);
  return {
    hind: piece(leg, (canvas) => paintLeg(canvas, tones.dark, tones.dark, nail, 0.93)),
    fore: piece(leg, (canvas) => paintLeg(canvas, tones.base, tones.deep, nail, 1)),
    back: piece(trunk, (canvas) => paintBack(canvas, coat, kind)),
    ear: piece(EAR_BOX, (canvas) => paintEar(canvas, tones, lit(EAR_FLESH))),
    head: piece(SKULL_BOX, (canvas) => paintCrown(canvas, coat, kind)),
    tusk: piece(jaw, (canvas) => paintTusk(canvas, tones, lit(IVORY), lit(IVORY_SHADE), kind)),
  };
}

export const SKULL_BOX: Box = { left: 0.255, right: 0.255, up: 0.47, down: 0.16 };
export const EAR_BOX: Box = { left: 0.055, right: 0.205, up: 0.085, down: 0.205 };
export const EAR_FLESH = '#e09a86';

export function paintEar(canvas: SKRSContext2D, tones: Tones, flesh: string): void {
  fill(canvas, tones.deep, () => fringed(canvas, 0.07, 0.04, 0.095, 0.105, 9, 0.05, 6));
  canvas.fillStyle = mix(tones.light, flesh, 0.5);
  canvas.beginPath();
  canvas.ellipse(0.07, 0.04, 0.055, 0.068, 0, 0, TURN);
  canvas.fill();
}

const YOUNG_BOX: Box = { left: 0.42, right: 0.46, up: 1.02, down: 0.03 };
const GROWN_BOX: Box = { left: 0.38, right: 0.57, up: 1.02, down: 0.03 };

/** The barrel of a young one from the front; a grown one's coat, and the head's shadow on it. */
function paintBack(canvas: SKRSContext2D, coat: Coat, kind: Kind): void {
  const { tones, rim } = coat;
  if (kind === 'calf') {
    const shade = canvas.createRadialGradient(-0.14, -0.86, 0.05, 0, -0.55, 0.5);
    shade.addColorStop(0, tones.light);
    shade.addColorStop(0.55, tones.base);
    shade.addColorStop(1, tones.deep);
    const [x, y, wide, high, tufts] = YOUNG_BARREL;
    fill(canvas, rim, () => fringed(canvas, x, y - 0.009, wide + 0.006, high + 0.006, tufts, 0.07, 0));
    fill(canvas, tones.deep, () => fringed(canvas, x, y, wide, high, tufts, 0.07, 0));
    fill(canvas, shade, () => fringed(canvas, x - 0.012, y - 0.03, wide * 0.94, high * 0.95, tufts, 0.07, 1));
    hairs(canvas, tones, 0.3, [-0.8, -0.45], 26);
  } else paintCoat(canvas, coat, HALF_ASIDE);
  const head = kind === 'calf' ? 0 : HEAD_ASIDE;
  const under = canvas.createRadialGradient(head, -0.6, 0.16, head, -0.58, 0.31);
  under.addColorStop(0, tones.dark);
  under.addColorStop(1, `${tones.dark}00`);
  canvas.fillStyle = under;
  canvas.globalAlpha = kind === 'calf' ? 0.4 : 0.75;
  canvas.globalCompositeOperation = 'source-atop';
  canvas.fillRect(head - 0.3, -0.88, 0.6, 0.62);
  canvas.globalCompositeOperation = 'source-over';
  canvas.globalAlpha = 1;
  if (kind !== 'calf') {
    paintBreast(canvas, coat);
    return;
  }
  // Long hair hangs from the chest over the forelegs.
  fill(canvas, tones.deep, () => fringed(canvas, 0, -0.54, 0.25, 0.21, 18, 0.1, 3));
  fill(canvas, tones.base, () => fringed(canvas, 0, -0.59, 0.23, 0.21, 16, 0.09, 4));
  hairs(canvas, tones, 0.2, [-0.56, -0.4], 16);
}
/** An oval: middle, half sizes, tufts. */
const YOUNG_BARREL = [0.02, -0.6, 0.36, 0.33, 26] as const;
/** Locks that hang, lighter and darker, over a flank `half` to either side and from one height to the other. */
function hairs(
  canvas: SKRSContext2D,
  tones: Tones,
  half: number,
  [from, to]: readonly [number, number],
  count: number,
): void {
  canvas.lineWidth = 0.012;
  canvas.globalAlpha = 0.45;
  for (let lock = 0; lock < count; lock++) {
    const across = ((lock * 0.618) % 1) * 2 - 1;
    const y = from + (to - from) * ((lock * 0.382) % 1);
    const x = across * half * Math.sqrt(1 - 0.5 * across * across);
    canvas.strokeStyle = lock % 3 === 0 ? tones.dark : tones.light;
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(x + across * 0.03, y + 0.05, x + across * 0.022, y + 0.1 + 0.04 * ((lock * 0.27) % 1));
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}

function paintLeg(canvas: SKRSContext2D, front: string, shade: string, nail: string, size: number): void {
  const wide = 0.098 * size;
  const hair = canvas.createLinearGradient(-wide, 0, wide, 0);
  hair.addColorStop(0.4, front);
  hair.addColorStop(1, shade);
  canvas.fillStyle = hair;
  canvas.beginPath();
  canvas.moveTo(-wide * 0.8, -0.45);
  canvas.lineTo(wide * 0.8, -0.45);
  canvas.lineTo(wide, -0.06);
  for (let tuft = 0; tuft < 6; tuft++) {
    const at = wide * (1 - ((tuft + 0.5) / 6) * 2);
    canvas.quadraticCurveTo(at + wide * 0.2, -0.03, at, -0.018);
    canvas.lineTo(at - wide * 0.16, -0.06);
  }
  canvas.closePath();
  canvas.fill();
  canvas.fillStyle = nail;
  for (const toe of [-0.62, 0, 0.62]) {
    canvas.beginPath();
    canvas.ellipse(toe * wide, -0.018, wide * 0.24, 0.02, 0, Math.PI, TURN);
    canvas.fill();
  }
}

/** The one on the right of who looks at us. */
function paintTusk(canvas: SKRSContext2D, tones: Tones, ivory: string, shade: string, kind: Kind): void {
  fill(canvas, tones.base, () => fringed(canvas, 0.115, 0.015, 0.06, 0.06, 8, 0.05, 10));
  if (kind === 'calf') {
    canvas.strokeStyle = ivory;
    canvas.lineWidth = 0.035;
    canvas.beginPath();
    canvas.moveTo(0.105, 0.05);
    canvas.quadraticCurveTo(0.14, 0.12, 0.18, 0.1);
    canvas.stroke();
    return;
  }
  canvas.scale(TUSKS[kind] ?? 1, TUSKS[kind] ?? 1);
  drawTusk(canvas, tuskAt, -1, ivory, shade);
}

function fill(canvas: SKRSContext2D, colour: SKRSContext2D['fillStyle'], trace: () => void): void {
  canvas.fillStyle = colour;
  trace();
  canvas.fill();
}
