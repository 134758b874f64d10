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
  close(): void;
}

export function openMirrorSheet({ width, height }: { width: number; height: number }): MirrorSheet {
  let sheet: Canvas | undefined;
  return {
    blank() {
      sheet ??= blankCanvas(width, height);
      sheet.getContext('2d').clearRect(0, 0, width, height);
      return sheet;
    },
    close() {
      if (sheet) release(sheet);
      sheet = undefined;
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
}

/**
 * Draws the mirror image of what `draw` draws, on a floor that lies at the canvas's origin. Returns what lays the figure
 * itself on the picture, where it is drawn already.
 */
export function drawMirrored(
  canvas: SKRSContext2D,
  sheet: MirrorSheet | undefined,
  { strength, rise, lowest, height }: Mirrored,
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
    canvas.drawImage(drawn, 0, 0);
    canvas.restore();
  };
}
