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
  /** Another of the same size, as it was left. */
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
      other ??= blankCanvas(width, height);
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
  /** Colours of the light along its left and right outline, where lamps shine from behind. */
  rim?: readonly [left: string, right: string];
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
      drawRim(canvas, drawn, sheet.second(), rim, floor.e, foot, tall);
    }
    canvas.drawImage(drawn, 0, 0);
    canvas.restore();
  };
}

/** How far around its feet a figure is lit, parts of its height: to either side, up and down. */
const LIT = { aside: 0.8, up: 1.3, down: 0.1 } as const;
/** Widths of the light, parts of the frame's height, and how strong each is. */
const RIMS = [
  [0.009, 0.4],
  [0.0032, 1],
] as const;

/** Light from behind along the outline of `drawn`: the figure in one colour, a little larger than itself. */
function drawRim(
  canvas: SKRSContext2D,
  drawn: Canvas,
  shape: Canvas,
  [left, right]: readonly [string, string],
  x: number,
  foot: number,
  tall: number,
): void {
  const from = Math.max(0, Math.floor(x - tall * LIT.aside));
  const top = Math.max(0, Math.floor(foot - tall * LIT.up));
  const wide = Math.min(drawn.width, Math.ceil(x + tall * LIT.aside)) - from;
  const high = Math.min(drawn.height, Math.ceil(foot + tall * LIT.down)) - top;
  if (wide <= 0 || high <= 0) return;
  const brush = shape.getContext('2d');
  brush.globalCompositeOperation = 'copy';
  brush.save();
  brush.beginPath();
  brush.rect(from, top, wide, high);
  brush.clip();
  brush.drawImage(drawn, from, top, wide, high, from, top, wide, high);
  brush.globalCompositeOperation = 'source-in';
  const light = brush.createLinearGradient(x - tall * 0.2, 0, x + tall * 0.2, 0);
  light.addColorStop(0, left);
  light.addColorStop(1, right);
  brush.fillStyle = light;
  brush.fillRect(from, top, wide, high);
  brush.restore();
  const before = canvas.globalAlpha;
  for (const [part, strength] of RIMS) {
    // Whole pixels are copied, and copying is a quarter as dear as sampling.
    const reach = Math.max(1, Math.round(drawn.height * part));
    canvas.globalAlpha = before * strength;
    for (const [aside, up] of [
      [-1, 0],
      [1, 0],
      [-0.6, -0.8],
      [0.6, -0.8],
    ] as const)
      canvas.drawImage(
        shape,
        from,
        top,
        wide,
        high,
        from + Math.round(aside * reach),
        top + Math.round(up * reach),
        wide,
        high,
      );
  }
  canvas.globalAlpha = before;
}
