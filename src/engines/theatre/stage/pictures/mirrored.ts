/**
 * The mirror image of an actor in a wet or polished floor. Called by `actor.ts`; a large figure is drawn once, on a sheet
 * of its own, and laid on the picture twice: a body is dearer than two pictures of it.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { type Brush, blankCanvas, withAlpha } from '../painting/paint.js';
import { release } from './sprites.js';

/** A floor's mirror image is a little shorter. */
const MIRRORED_HEIGHT = 0.82;
/** From this part of the frame's height on a figure goes by the sheet. */
const LARGE = 0.2;

/** What is mirrored in one stage: as large as its picture, and clear. */
export interface MirrorSheet {
  blank(): Canvas;
  /** Three more, a quarter of its area each, as they were left. */
  coarse(): readonly Canvas[];
  close(): void;
}

export function openMirrorSheet({ width, height }: { width: number; height: number }): MirrorSheet {
  let sheet: Canvas | undefined;
  let small: readonly Canvas[] | undefined;
  return {
    blank() {
      sheet ??= blankCanvas(width, height);
      sheet.getContext('2d').clearRect(0, 0, width, height);
      return sheet;
    },
    coarse() {
      const blank = () => blankCanvas(Math.ceil(width / COARSE) + 1, Math.ceil(height / COARSE) + 1);
      small ??= [blank(), blank(), blank()];
      return small;
    },
    close() {
      for (const one of [sheet, ...(small ?? [])]) if (one) release(one);
      sheet = undefined;
      small = undefined;
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

/** Light of lamps on either side: their colours, and how far aside the figure may reach, pixels of the floor. */
export interface Rim {
  colours: readonly [left: string, right: string];
  aside: number;
}

/**
 * Draws the mirror image of what `draw` draws, on a floor that lies at the canvas's origin; `lay`: as it was a moment ago,
 * which takes less long and can't be turned over. Returns what lays the figure
 * itself on the picture, where it is drawn already.
 */
export function drawMirrored(
  canvas: SKRSContext2D,
  sheet: MirrorSheet | undefined,
  { strength, rise, lowest, height, rim }: Mirrored,
  draw: (on: SKRSContext2D) => void,
  lay: (on: SKRSContext2D) => void = draw,
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
  lay(brush);
  brush.restore();
  if (rim) {
    const [tall, foot] = [height * floor.d, floor.f - rise * floor.d];
    drawRim(drawn, sheet, { ...rim, aside: rim.aside * Math.abs(floor.d) }, floor.e, foot, tall);
  }
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
    canvas.drawImage(drawn, 0, 0);
    canvas.restore();
  };
}

/** How far over and under its feet a figure is lit, parts of its height. */
const LIT = { up: 1.24, down: 0.08 } as const;
/** Its edges are found in a picture this many times smaller: soft light needs no more, and is cheap. */
const COARSE = 2;
/** Width of the light, parts of the frame's height. */
const RIM = 0.0075;
/** What is left of the light beyond half its width and beyond all of it, and how much the whole side is lit. */
const FADED = 0.55;
const WASH = 0.2;

/**
 * Light of lamps on either side of the figure in `drawn`: along those of its edges that face them, fading inwards, and
 * weakly over that side of it. Nothing beyond the figure is lit.
 */
function drawRim(
  drawn: Canvas,
  sheet: MirrorSheet,
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
  const [small, low] = [Math.ceil(wide / COARSE), Math.ceil(high / COARSE)];
  const [shape, edge, light] = sheet.coarse().map((one) => one.getContext('2d')) as [Brush, Brush, Brush];
  shape.globalCompositeOperation = 'copy';
  shape.imageSmoothingEnabled = false;
  shape.drawImage(drawn, from, top, wide, high, 0, 0, small, low);
  const wash = light.createLinearGradient((x - from - tall * 0.24) / COARSE, 0, (x - from + tall * 0.24) / COARSE, 0);
  for (const [at, colour, strength] of [
    [0, colours[0], WASH],
    [0.44, colours[0], 0],
    [0.56, colours[1], 0],
    [1, colours[1], WASH],
  ] as const)
    wash.addColorStop(at, withAlpha(colour, strength));
  light.clearRect(0, 0, small, low);
  light.fillStyle = wash;
  light.fillRect(0, 0, small, low);
  const reach = Math.max(1, Math.round((drawn.height * RIM) / COARSE / 2));
  const cut = (aside: number, down: number): void =>
    edge.drawImage(shape.canvas, 0, 0, small, low, aside, down, small, low);
  for (const side of [1, -1]) {
    edge.globalCompositeOperation = 'copy';
    cut(0, 0);
    // What is farther from its edge than the light goes is taken away by the figure itself, shifted.
    edge.globalCompositeOperation = 'destination-out';
    edge.globalAlpha = FADED;
    cut(side * reach, Math.ceil(reach / 2));
    edge.globalAlpha = 1;
    cut(side * reach * 2, reach);
    edge.globalCompositeOperation = 'source-in';
    edge.fillStyle = side > 0 ? colours[0] : colours[1];
    edge.fillRect(0, 0, small, low);
    light.drawImage(edge.canvas, 0, 0, small, low, 0, 0, small, low);
  }
  const brush = drawn.getContext('2d');
  brush.globalCompositeOperation = 'source-atop';
  brush.drawImage(light.canvas, 0, 0, small, low, from, top, small * COARSE, low * COARSE);
  brush.globalCompositeOperation = 'source-over';
}
