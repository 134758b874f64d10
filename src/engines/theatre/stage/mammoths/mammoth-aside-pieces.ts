/** The parts of a mammoth seen from the side, as pictures: its coat, hair that hangs from that, legs, tail. Called by `mammoth-aside.ts`; lengths in own heights, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { type FloorLight, litColour } from '../pictures/light.js';
import { type Box, type ClearPiece, clearPiece, openHazedPieces, type Piece } from '../shooting/hazed-pieces.js';
import { type Coat, lock, paintCoat, type Shape, type Tones } from './mammoth-coat.js';
import { paintCrown } from './mammoth-crown.js';
import { EAR_FLESH, paintEar, SKULL_BOX } from './mammoth-pieces.js';
import { coatOf, IVORY, IVORY_SHADE, type Kind, NAIL, rimOf, tonesOf } from './mammoth-wool.js';

type Part = 'coat' | 'skirt' | 'tail' | 'thigh' | 'shin' | 'foot' | 'ear' | 'head';
interface More {
  tones: Tones;
  rim: string;
  /** Legs on the far side, in the shade of the belly, and their toenails. */
  shade: string;
  nail: string;
  ivory: string;
  ivoryShade: string;
}
export type AsidePieces = Record<Part, Piece> & More;

/** From the side: longer, and hair that ends above the knees. */
export const FROM_SIDE: Shape = {
  back: [
    [-0.102, -0.4],
    [-0.143, -0.5],
    [-0.129, -0.66],
    [-0.065, -0.79],
    [0.027, -0.875],
    [0.128, -0.95],
    [0.22, -0.985],
    [0.322, -0.96],
    [0.423, -0.895],
    [0.524, -0.81],
    [0.611, -0.7],
    [0.667, -0.56],
    [0.676, -0.42],
    [0.653, -0.38],
  ],
  hem: -0.41,
  drifts: [
    [0.36, 0.57, 0.034],
    [0.6, 0.72, 0.024],
    [0.75, 0.8, 0.014],
  ],
  shoulder: 0.13,
  thigh: 0.53,
};

const SHADE = '#20142c';
const COOL_SHADE = '#5a5f9c';

/** Lengths for which upper and lower legs are painted, and half the width of a strip of hair. */
export const THIGH = 0.3;
export const SHIN = 0.24;
export const SKIRT = { half: 0.145, long: 0.15 } as const;

const COAT_BOX: Box = { left: 0.185, right: 0.73, up: 1.04, down: -0.24 };
/** Its upper end is never seen under the coat. */
const THIGH_BOX: Box = { left: 0.125, right: 0.145, up: -0.08, down: THIGH + 0.075 };
const SHIN_BOX: Box = { left: 0.1, right: 0.115, up: 0.05, down: SHIN + 0.03 };
const FOOT_BOX: Box = { left: 0.13, right: 0.1, up: 0.1, down: 0.008 };
const SKIRT_BOX: Box = { left: SKIRT.half + 0.04, right: SKIRT.half + 0.04, up: 0.03, down: SKIRT.long + 0.01 };
const HUNG_EAR_BOX: Box = { left: 0.075, right: 0.175, up: 0.07, down: 0.235 };
const TAIL_BOX: Box = { left: 0.06, right: 0.07, up: 0.02, down: 0.31 };

export function openAsidePieces(
  wool: string,
  kind: Kind,
  light: FloorLight,
  tallest: number,
): (height: number, haze: number) => AsidePieces {
  return openHazedPieces<Part, More>(
    tallest,
    (scale) => paintPieces(warmed(coatOf(wool, kind, light)), kind, scale, light),
    (haze) => ({
      tones: tonesOf(wool, (colour) => litColour(colour, light, haze)),
      rim: rimOf(light, haze),
      shade: litColour(mix(mix(wool, SHADE, 0.5), COOL_SHADE, 0.1), light, haze),
      nail: litColour(mix(NAIL, SHADE, 0.35), light, haze),
      ivory: litColour(IVORY, light, haze),
      ivoryShade: litColour(IVORY_SHADE, light, haze),
    }),
  );
}

function paintPieces(coat: Coat, kind: Kind, scale: number, light: FloorLight): Record<Part, ClearPiece> {
  const { tones } = coat;
  const lit = (colour: string): string => litColour(colour, light, 0);
  const nail = lit(NAIL);
  const piece = (box: Box, paint: (canvas: SKRSContext2D) => void): ClearPiece => clearPiece(box, scale, light, paint);
  return {
    coat: piece(COAT_BOX, (canvas) => paintFlank(canvas, coat)),
    skirt: piece(SKIRT_BOX, (canvas) => paintSkirt(canvas, coat)),
    tail: piece(TAIL_BOX, (canvas) => paintTail(canvas, coat)),
    thigh: piece(THIGH_BOX, (canvas) => paintLimb(canvas, tones, coat.rim, THIGH, [0.105, 0.09], 5)),
    shin: piece(SHIN_BOX, (canvas) => paintLimb(canvas, tones, coat.rim, SHIN, [0.084, 0.086], 4)),
    foot: piece(FOOT_BOX, (canvas) => paintFoot(canvas, tones, nail)),
    ear: piece(HUNG_EAR_BOX, (canvas) => {
      canvas.rotate(0.35);
      paintEar(canvas, tones, lit(EAR_FLESH));
    }),
    head: piece(SKULL_BOX, (canvas) => paintCrown(canvas, coat, kind)),
  };
}

/** Of a whole flank the snow's light in the shade would make half a mammoth blue. */
const warmed = (coat: Coat): Coat => ({ ...coat, cool: mix(coat.cool, coat.tones.dark, 0.6) });

/** The coat, and the head's shadow on its shoulder. */
function paintFlank(canvas: SKRSContext2D, coat: Coat): void {
  paintCoat(canvas, coat, FROM_SIDE);
  const { dark } = coat.tones;
  const under = canvas.createRadialGradient(-0.17, -0.6, 0.16, -0.15, -0.56, 0.36);
  under.addColorStop(0, dark);
  under.addColorStop(1, `${dark}00`);
  canvas.fillStyle = under;
  canvas.globalAlpha = 0.75;
  canvas.globalCompositeOperation = 'source-atop';
  canvas.fillRect(-0.2, -0.95, 0.45, 0.75);
  canvas.globalCompositeOperation = 'source-over';
  canvas.globalAlpha = 1;
}

/** A strip of long hair that hangs from under the coat. */
function paintSkirt(canvas: SKRSContext2D, { tones, cool }: Coat): void {
  const chance = random(410);
  const low = mix(tones.dark, cool, 0.42);
  for (const [row, count, long] of [
    [0, 9, SKIRT.long],
    [1, 8, SKIRT.long * 0.78],
  ] as const)
    for (let index = 0; index < count; index++) {
      const x = lerp(-SKIRT.half, SKIRT.half, (index + 0.5) / count) + 0.02 * (chance() - 0.5);
      const shaded = mix(low, row ? tones.deep : tones.dark, 0.35 + 0.5 * chance());
      canvas.fillStyle = shaded;
      lock(canvas, x, -0.02, long * (0.78 + 0.3 * chance()), 0.062, 0.02 * (chance() - 0.5));
    }
}

/** A thin tail with a tassel. */
function paintTail(canvas: SKRSContext2D, { tones }: Coat): void {
  const chance = random(77);
  canvas.strokeStyle = tones.deep;
  canvas.lineWidth = 0.04;
  canvas.beginPath();
  canvas.moveTo(0, 0);
  canvas.lineTo(0, 0.14);
  canvas.stroke();
  for (const [colour, x, y, long, aside] of [
    ['dark', 0.012, 0.1, 0.16, 0.03],
    ['dark', -0.014, 0.1, 0.15, -0.03],
    ['deep', 0, 0.1, 0.19, 0.01],
    ['base', 0.008, 0.12, 0.13, 0.018],
  ] as const) {
    canvas.fillStyle = tones[colour];
    lock(canvas, x, y, long * (0.9 + 0.2 * chance()), 0.045, aside);
  }
}

/** A part of a leg that hangs from the origin, half as wide as told at its top and its end, in rows of locks. */
function paintLimb(
  canvas: SKRSContext2D,
  tones: Tones,
  rim: string,
  long: number,
  [top, end]: readonly [number, number],
  rows: number,
): void {
  const chance = random(520 + rows);
  const tone = canvas.createLinearGradient(-top, 0, top, 0);
  tone.addColorStop(0, tones.light);
  tone.addColorStop(0.3, tones.base);
  tone.addColorStop(1, tones.deep);
  const tube = (grow: number): void => {
    canvas.beginPath();
    canvas.arc(0, 0, top + grow, Math.PI, TURN);
    canvas.lineTo(end + grow, long);
    canvas.arc(0, long, end + grow, 0, Math.PI);
    canvas.closePath();
    canvas.fill();
  };
  canvas.fillStyle = rim;
  canvas.save();
  canvas.translate(0.007, 0);
  tube(0.002);
  canvas.restore();
  canvas.fillStyle = tone;
  tube(0);
  for (let row = 0; row < rows; row++) {
    const down = row / (rows - 1);
    const half = lerp(top, end, down);
    for (let index = 0; index < 4; index++) {
      const across = (index + 0.5 + 0.6 * (chance() - 0.5)) / 4;
      const x = lerp(-half, half, across);
      canvas.fillStyle = mix(
        mix(tones.light, tones.base, 0.4 + 0.6 * chance()),
        tones.deep,
        Math.min(1, across * 0.9 + 0.3 * chance()),
      );
      // Locks lie back, and stand off behind the leg.
      lock(canvas, x, long * down - 0.07, 0.085 + 0.03 * chance(), 0.05, 0.012 + 0.022 * across);
    }
  }
}

/** A round foot on the ground, toenails before it. */
function paintFoot(canvas: SKRSContext2D, tones: Tones, nail: string): void {
  const tone = canvas.createLinearGradient(-0.12, 0, 0.09, 0);
  tone.addColorStop(0, tones.base);
  tone.addColorStop(1, tones.dark);
  canvas.fillStyle = tone;
  canvas.beginPath();
  canvas.moveTo(-0.086, -0.1);
  canvas.bezierCurveTo(-0.1, -0.06, -0.135, -0.05, -0.125, -0.012);
  canvas.quadraticCurveTo(-0.12, 0, -0.1, 0);
  canvas.lineTo(0.075, 0);
  canvas.quadraticCurveTo(0.1, -0.01, 0.092, -0.04);
  canvas.lineTo(0.085, -0.1);
  canvas.closePath();
  canvas.fill();
  canvas.fillStyle = nail;
  for (const [x, wide] of [
    [-0.1, 0.022],
    [-0.052, 0.026],
    [0.002, 0.025],
  ] as const) {
    canvas.beginPath();
    canvas.ellipse(x, -0.004, wide, 0.032, 0, Math.PI, TURN);
    canvas.fill();
  }
}
