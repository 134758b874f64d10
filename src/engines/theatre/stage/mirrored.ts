/**
 * The mirror image of an actor in a wet or polished floor. Called by `actor.ts`; a large figure is drawn once, on a sheet
 * of its own, and laid on the picture twice: a body is dearer than two pictures of it.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { blankCanvas } from './paint.js';
import { release } from './sprites.js';

/** A floor's mirror image is a little shorter. */
const MIRRORED_HEIGHT = 0.82;
/** From this part of the frame's height on a figure goes by the sheet. */
const LARGE = 0.2;

/** What is mirrored in one stage: as large as its picture, and clear. */
export interface MirrorSheet {
  blank(): Canvas;
  /** Another, a quarter of its area, as it was left. */
  second(): Canvas;
  close(): void;
}

export function openMirrorSheet({ width, height }: { width: number; height: number }): MirrorSheet {
  let sheet: Canvas | undefined;
  let other: Canvas | undefined;
  return {
    blank() {
      sheet ??= blankCanvas(width, height);
      sheet.getContext('2d').clearRect(0, 0, width, height);
      return sheet;
    },
    second() {
      other ??= blankCanvas(Math.ceil(width / COARSE) + 1, Math.ceil(height / COARSE) + 1);
      return other;
    },
    close() {
      for (const one of [sheet, other]) if (one) release(one);
      sheet = undefined;
      other = undefined;
    },
  };
}

/** Lengths in pixels of the floor that is the canvas's origin. */
interface Mirrored {
  /** 0 to 1. */
  strength: number;
  /** How far the figure is above the floor, and how far from there its lowest part is. */
  rise: number;
  lowest: number;
  height: number;
  rim?: Rim;
}

/** Light along an outline, where lamps shine from behind: its left and right colours, and how far that reaches aside, pixels of the floor. */
export interface Rim {
  colours: readonly [left: string, right: string];
  aside: number;
}

/**
 * Draws the mirror image of what `draw` draws, on a floor that lies at the canvas's origin. Returns what lays the figure
 * itself on the picture, where it is drawn already.
 */
export function drawMirrored(
  canvas: SKRSContext2D,
  sheet: MirrorSheet | undefined,
  { strength, rise, lowest, height, rim }: Mirrored,
  draw: (on: SKRSContext2D) => void,
): (() => void) | undefined {
  const floor = canvas.getTransform();
  const { width: across, height: down } = canvas.canvas;
  // The image begins as far under the floor as the feet are above it.
  const top = floor.f + floor.d * MIRRORED_HEIGHT * (rise + lowest);
  if (top > down) return undefined;
  canvas.save();
  canvas.globalAlpha = strength;
  if (!sheet || height * floor.d < LARGE * down) {
    canvas.scale(1, -MIRRORED_HEIGHT);
    canvas.translate(0, -rise);
    draw(canvas);
    canvas.restore();
    return undefined;
  }
  const drawn = sheet.blank();
  const brush = drawn.getContext('2d');
  brush.save();
  brush.setTransform(floor);
  brush.translate(0, -rise);
  draw(brush);
  brush.restore();
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.beginPath();
  canvas.rect(0, Math.floor(top - Math.abs(floor.b) * across), across, 2 * down);
  canvas.clip();
  canvas.setTransform(floor);
  canvas.scale(1, -MIRRORED_HEIGHT);
  const { a, b, c, d, e, f } = floor.inverse();
  canvas.transform(a, b, c, d, e, f);
  canvas.drawImage(drawn, 0, 0);
  canvas.restore();
  return () => {
    canvas.save();
    canvas.setTransform(1, 0, 0, 1, 0, 0);
    if (rim) {
      const [tall, foot] = [height * floor.d, floor.f - rise * floor.d];
      const scaled = { ...rim, aside: rim.aside * Math.abs(floor.d) };
      drawRim(canvas, drawn, sheet.second(), scaled, floor.e, foot, tall);
    }
    canvas.drawImage(drawn, 0, 0);
    canvas.restore();
  };
}

/** How far over and under its feet a figure is lit, parts of its height. */
const LIT = { up: 1.24, down: 0.08 } as const;
/** The shape is made this many times smaller: a soft edge needs no more, and is cheap. */
const COARSE = 2;
/** Width of the light, parts of the frame's height, and where the shape is laid to grow by it. */
const RIM = 0.006;
const GROWN = [
  [-1, 0],
  [1, 0],
  [-0.6, -0.8],
  [0.6, -0.8],
] as const;

/** Light from behind along the outline of `drawn`: the figure in two colours, a little larger than itself. */
function drawRim(
  canvas: SKRSContext2D,
  drawn: Canvas,
  shape: Canvas,
  { colours, aside }: Rim,
  x: number,
  foot: number,
  tall: number,
): void {
  const from = Math.max(0, Math.floor(x - aside));
  const top = Math.max(0, Math.floor(foot - tall * LIT.up));
  const wide = Math.min(drawn.width, Math.ceil(x + aside)) - from;
  const high = Math.min(drawn.height, Math.ceil(foot + tall * LIT.down)) - top;
  if (wide <= 0 || high <= 0) return;
  const brush = shape.getContext('2d');
  const [small, low] = [Math.ceil(wide / COARSE), Math.ceil(high / COARSE)];
  const reach = Math.max(1, Math.round((drawn.height * RIM) / COARSE));
  brush.imageSmoothingEnabled = false;
  brush.globalCompositeOperation = 'source-over';
  brush.clearRect(0, 0, small, low);
  for (const [right, down] of GROWN)
    brush.drawImage(drawn, from, top, wide, high, Math.round(right * reach), Math.round(down * reach), small, low);
  brush.globalCompositeOperation = 'source-in';
  const light = brush.createLinearGradient((x - from - tall * 0.2) / COARSE, 0, (x - from + tall * 0.2) / COARSE, 0);
  light.addColorStop(0, colours[0]);
  light.addColorStop(1, colours[1]);
  brush.fillStyle = light;
  brush.fillRect(0, 0, small, low);
  canvas.drawImage(shape, 0, 0, small, low, from, top, small * COARSE, low * COARSE);
}
