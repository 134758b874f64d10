/**
 * The parts of the stage's mammoth as pictures, painted again only when light or size change: a coat of hair is too
 * dear for every frame. Called by `drawn-mammoth.ts`; lengths in own heights, feet or neck at the origin.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from './easing.js';
import { drawTusk, fringed } from './fur.js';
import { type Hazed, litColour, openHazed, type StageLight } from './light.js';
import { type Cutout, cutout, mix } from './paint.js';
import { paintedHeight } from './piece-size.js';
import { release } from './sprites.js';

/** A picture and how many pixels of it are one own height. */
interface Piece {
  cutout: Cutout;
  scale: number;
}

type Part = 'hind' | 'fore' | 'back' | 'ear' | 'head' | 'tusk';
export type Pieces = Record<Part, Piece> & {
  tones: Tones;
  /** Light along the outline. */
  rim: string;
  /** All of one that stands but its head, painted by `arrange` when it is first asked for. */
  standing(arrange: (canvas: SKRSContext2D) => void): Piece;
};
/** A piece before haze lies over it. */
type ClearPiece = Omit<Cutout, 'bitmap'> & { pictures: Hazed; scale: number };
type Tones = Record<'dark' | 'deep' | 'base' | 'light' | 'pale', string>;
type Box = { left: number; right: number; up: number; down: number };

/** A young one, or which of three heads of hair and tusks a grown one has. */
type Kind = 'calf' | number;
/** How large the tusks of each are. */
const TUSKS = [1, 0.78, 1.08] as const;

const IVORY = '#fff3d8';
/** Low sun in the hair's ends, which parts bodies of one colour; a pale rim would look cut out of paper. */
const RIM = '#eec294';
const INK = '#20142c';

export function drawPiece(canvas: SKRSContext2D, { cutout: { bitmap, anchorX, anchorY }, scale }: Piece): void {
  canvas.drawImage(bitmap, -anchorX / scale, -anchorY / scale, bitmap.width / scale, bitmap.height / scale);
}

/** The pieces for a height in pixels and a haze; `tallest`: the greatest such height. */
export function openPieces(
  wool: string,
  kind: Kind,
  light: StageLight,
  tallest: number,
): (height: number, haze: number) => Pieces {
  const lit = (colour: string): string => litColour(colour, light, 0);
  let clear: Record<Part, ClearPiece> | undefined;
  let held: Pieces | undefined;
  let heldFor = -1;
  let reach = 0;
  let stood: Piece | undefined;
  return (height, haze) => {
    if (!clear || height > reach) {
      for (const { pictures } of Object.values(clear ?? {})) pictures.close();
      reach = paintedHeight(height, tallest);
      clear = paintPieces(tonesOf(wool, lit), lit, kind, reach, light);
    } else if (held && haze === heldFor) return held;
    const at = ({ pictures, anchorX, anchorY, scale }: ClearPiece): Piece => ({
      cutout: { bitmap: pictures.at(haze), anchorX, anchorY },
      scale,
    });
    const { hind, fore, back, ear, head, tusk } = clear;
    heldFor = haze;
    if (stood) release(stood.cutout.bitmap);
    stood = undefined;
    const scale = reach;
    held = {
      hind: at(hind),
      fore: at(fore),
      back: at(back),
      ear: at(ear),
      head: at(head),
      tusk: at(tusk),
      tones: tonesOf(wool, (colour) => litColour(colour, light, haze)),
      rim: litColour(RIM, light, haze),
      standing(arrange) {
        stood ??= openPiece(kind === 'calf' ? YOUNG_BOX : GROWN_BOX, scale, arrange);
        return stood;
      },
    };
    return held;
  };
}

const tonesOf = (wool: string, lit: (colour: string) => string): Tones => ({
  dark: lit(mix(wool, INK, 0.42)),
  deep: lit(mix(wool, INK, 0.22)),
  base: lit(wool),
  light: lit(mix(wool, '#f2b878', 0.34)),
  pale: lit(mix(wool, '#ffd9a0', 0.55)),
});

function paintPieces(
  tones: Tones,
  lit: (colour: string) => string,
  kind: Kind,
  scale: number,
  light: StageLight,
): Record<Part, ClearPiece> {
  const piece = (box: Box, paint: (canvas: SKRSContext2D) => void): ClearPiece => {
    const { bitmap, ...anchor } = openPiece(box, scale, paint).cutout;
    return { ...anchor, pictures: openHazed(bitmap, light), scale };
  };
  // No larger than what is painted: clear pixels cost as much as others.
  const trunk = { ...(kind === 'calf' ? YOUNG_BOX : GROWN_BOX), down: -0.16 };
  const leg = { left: 0.15, right: 0.15, up: 0.47, down: 0.03 };
  const skull = { left: 0.28, right: 0.28, up: 0.52, down: 0.16 };
  const jaw = { left: -0.02, right: 0.44, up: 0.08, down: 0.42 };
  const nail = lit('#e8d3b4');
  return {
    hind: piece(leg, (canvas) => paintLeg(canvas, tones.dark, tones.dark, nail, 0.93)),
    fore: piece(leg, (canvas) => paintLeg(canvas, tones.base, tones.deep, nail, 1)),
    back: piece(trunk, (canvas) => paintBack(canvas, tones, lit(RIM), kind)),
    ear: piece({ left: 0.1, right: 0.25, up: 0.15, down: 0.25 }, (canvas) => {
      fill(canvas, tones.deep, () => fringed(canvas, 0.07, 0.04, 0.095, 0.105, 9, 0.05, 6));
      canvas.fillStyle = mix(tones.light, lit('#e09a86'), 0.5);
      canvas.beginPath();
      canvas.ellipse(0.07, 0.04, 0.055, 0.068, 0, 0, TURN);
      canvas.fill();
    }),
    head: piece(skull, (canvas) => paintHead(canvas, tones, kind)),
    tusk: piece(jaw, (canvas) => paintTusk(canvas, tones, lit(IVORY), lit('#c99a62'), kind)),
  };
}

const YOUNG_BOX: Box = { left: 0.42, right: 0.46, up: 1.02, down: 0.03 };
const GROWN_BOX: Box = { left: 0.38, right: 0.57, up: 1.02, down: 0.03 };

function openPiece(box: Box, scale: number, paint: (canvas: SKRSContext2D) => void): Piece {
  const { left, right, up, down } = box;
  const pixels = { left: left * scale, right: right * scale, up: up * scale, down: down * scale };
  const painted = cutout(pixels, (canvas) => {
    canvas.scale(scale, scale);
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    paint(canvas as SKRSContext2D);
  });
  return { cutout: painted, scale };
}

/** The barrel of a young one from the front; of a grown one half from the side, with its hump and its low rump behind. */
function paintBack(canvas: SKRSContext2D, tones: Tones, rim: string, kind: Kind): void {
  const shade = canvas.createRadialGradient(-0.14, -0.86, 0.05, 0, -0.55, 0.5);
  shade.addColorStop(0, tones.base);
  shade.addColorStop(0.55, tones.deep);
  shade.addColorStop(1, tones.dark);
  const barrels = kind === 'calf' ? YOUNG_BARREL : GROWN_BARREL;
  // Light from above lies along the back, and not in the hair of the belly.
  canvas.save();
  canvas.beginPath();
  canvas.rect(-0.5, -1.1, 1.2, 0.46);
  canvas.clip();
  for (const [x, y, wide, high, tufts] of barrels)
    fill(canvas, rim, () => fringed(canvas, x, y - 0.009, wide + 0.003, high + 0.003, tufts, 0.07, 0));
  canvas.restore();
  for (const [x, y, wide, high, tufts] of barrels)
    fill(canvas, tones.dark, () => fringed(canvas, x, y, wide, high, tufts, 0.07, 0));
  for (const [x, y, wide, high, tufts] of barrels)
    fill(canvas, shade, () => fringed(canvas, x - 0.012, y - 0.03, wide * 0.94, high * 0.95, tufts, 0.07, 1));
  const [x, y, wide, high] = barrels[0];
  fill(canvas, mix(tones.deep, tones.base, 0.5), () =>
    fringed(canvas, x, y - 0.05, wide * 0.82, high * 0.82, 20, 0.06, 2),
  );
  if (kind !== 'calf') {
    // The flank catches the light, and the rump is set off from it.
    fill(canvas, mix(tones.deep, tones.base, 0.35), () => fringed(canvas, 0.27, -0.5, 0.19, 0.19, 14, 0.06, 5));
    canvas.save();
    canvas.translate(0.24, 0.06);
    hairs(canvas, tones, 0.2, [-0.72, -0.42], 14);
    canvas.restore();
  }
  hairs(canvas, tones, 0.3, [-0.8, -0.45], 26);
  // The head's shadow on the breast.
  const head = kind === 'calf' ? 0 : -0.08;
  const under = canvas.createRadialGradient(head, -0.6, 0.16, head, -0.58, 0.31);
  under.addColorStop(0, tones.dark);
  under.addColorStop(1, `${tones.dark}00`);
  canvas.fillStyle = under;
  canvas.globalAlpha = 0.75;
  canvas.fillRect(-0.3, -0.88, 0.6, 0.62);
  canvas.globalAlpha = 1;
  // Long hair hangs from the chest over the forelegs.
  canvas.save();
  canvas.translate(kind === 'calf' ? 0 : -0.06, 0);
  fill(canvas, tones.deep, () => fringed(canvas, 0, -0.54, 0.25, 0.21, 18, 0.1, 3));
  fill(canvas, tones.base, () => fringed(canvas, 0, -0.59, 0.23, 0.21, 16, 0.09, 4));
  hairs(canvas, tones, 0.2, [-0.56, -0.4], 16);
  canvas.restore();
}
/** Ovals: middle, half sizes, tufts. */
const YOUNG_BARREL = [[0.02, -0.6, 0.36, 0.33, 26]] as const;
const GROWN_BARREL = [
  [-0.01, -0.62, 0.325, 0.335, 24],
  [0.25, -0.52, 0.27, 0.24, 22],
] as const;
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

function paintHead(canvas: SKRSContext2D, tones: Tones, kind: Kind): void {
  const dome = canvas.createRadialGradient(-0.07, -0.3, 0.02, 0, -0.14, 0.36);
  dome.addColorStop(0, tones.light);
  dome.addColorStop(0.5, tones.base);
  dome.addColorStop(1, tones.deep);
  fill(canvas, dome, () => fringed(canvas, 0, -0.15, 0.215, 0.235, 18, 0.035, 7));
  if (kind === 1) {
    // A dark fringe that hangs to one side.
    fill(canvas, tones.deep, () => fringed(canvas, 0.03, -0.36, 0.15, 0.085, 10, 0.09, 8));
    fill(canvas, tones.dark, () => fringed(canvas, 0.07, -0.35, 0.085, 0.07, 8, 0.1, 9));
    return;
  }
  if (kind === 2) {
    // A pale crest that stands up.
    fill(canvas, tones.light, () => fringed(canvas, 0, -0.4, 0.09, 0.1, 9, 0.1, 8));
    fill(canvas, tones.pale, () => fringed(canvas, 0, -0.44, 0.05, 0.07, 7, 0.08, 9));
    return;
  }
  fill(canvas, tones.light, () => fringed(canvas, 0, -0.37, 0.125, 0.085, 11, 0.075, 8));
  fill(canvas, tones.pale, () => fringed(canvas, -0.01, -0.405, 0.085, 0.05, 8, 0.05, 9));
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
  drawTusk(canvas, 1, ivory, shade);
}

function fill(canvas: SKRSContext2D, colour: SKRSContext2D['fillStyle'], trace: () => void): void {
  canvas.fillStyle = colour;
  trace();
  canvas.fill();
}
