/**
 * What keeps the actors apart from what lies behind them in strong looks: the ground about them is pushed away in
 * brightness before the look is painted; afterwards some of their own picture comes back, within a contour. Wrapped
 * about the looks by `index.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { clamp } from '../painting/easing.js';
import { blankCanvas, channels } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { soften } from './look.js';

export interface Presence {
  /** 0 to 1: how far the ground about actors may be darkened or lightened where it is as bright as they are. */
  push: number;
  /** 0 to 1: how much of the actors' own picture is laid over the look's, so that eyes and mouths stay readable. */
  keep?: number;
  /** 0 to 1: how much lighter they become with it, where the look darkens faces. */
  lift?: number;
  line?: { colour: string /** 0 to 1. */; strength: number /** Pixels at 216 lines. */; width: number };
  /** The contour is part of what the look paints, and not laid over it. */
  lineFirst?: boolean;
  /** Parts of the smaller side along the frame's edge, where the look has a border, that are left alone. */
  margin?: number;
}

/** What holds all actors, in parts of the frame. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels of the masks that contours and halos are made from. */
const LINE_PIXELS = 83_000;
const HALO_PIXELS = 9_200;
/** Halos reach this part of their mask's smaller side. */
const HALO_REACH = 0.09;
/** Contours lie so far outside the box at most, parts of the smaller side. */
const CONTOUR_SPARE = 0.02;
/** Brightness by which actors differ from their ground so far that it needs no push. */
const APART = 96;
/** Halo pixels with more of the mask belong to an actor. */
const INSIDE = 128;

export function openPresence(frame: Frame, { push, keep = 0, lift = 0, line, lineFirst, margin = 0 }: Presence) {
  const halo = openHalo(frame, push);
  const contour = line && openContour(frame, line);
  const edge = margin * Math.min(frame.width, frame.height);
  let box: Box | undefined;
  return {
    before(canvas: SKRSContext2D, picture: Canvas, cast: Canvas): void {
      box = halo.draw(canvas, picture, cast);
      if (lineFirst && box) contour?.draw(canvas, cast, box);
    },
    /** Follows `before` of the same frame. */
    after(canvas: SKRSContext2D, cast: Canvas): void {
      if (!box) return;
      canvas.save();
      canvas.beginPath();
      canvas.rect(edge, edge, frame.width - 2 * edge, frame.height - 2 * edge);
      canvas.clip();
      clipTo(canvas, frame, box, 0);
      canvas.globalAlpha = keep;
      if (keep > 0) canvas.drawImage(cast, 0, 0);
      if (lift > 0) {
        canvas.globalAlpha = lift;
        canvas.globalCompositeOperation = 'screen';
        canvas.drawImage(cast, 0, 0);
        canvas.globalCompositeOperation = 'source-over';
      }
      canvas.globalAlpha = 1;
      if (!lineFirst) contour?.draw(canvas, cast, box);
      canvas.restore();
    },
    close() {
      halo.close();
      contour?.close();
    },
  };
}

/** Whole pixels about `box` and `more` (parts of the smaller side) beyond it: what lies elsewhere need not be drawn. */
function clipTo(canvas: SKRSContext2D, { width, height }: Frame, box: Box, more: number): void {
  const beyond = more * Math.min(width, height) + CONTOUR_SPARE * Math.min(width, height);
  const left = Math.floor(box.left * width - beyond);
  const top = Math.floor(box.top * height - beyond);
  canvas.beginPath();
  canvas.rect(left, top, Math.ceil(box.right * width + beyond) - left, Math.ceil(box.bottom * height + beyond) - top);
  canvas.clip();
}

function sheetFor({ width, height }: Frame, pixels: number): Canvas {
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)));
  return blankCanvas(Math.max(8, Math.round(width * scale)), Math.max(8, Math.round(height * scale)));
}

/** The ground about the actors, darker about bright ones and lighter about dark ones. */
function openHalo(frame: Frame, push: number) {
  const small = sheetFor(frame, HALO_PIXELS);
  const { width, height } = small;
  const brush = small.getContext('2d');
  const mask = new Uint8Array(width * height);
  const soft = new Uint8Array(width * height);
  const scratch = new Uint8Array(width * height);
  const radius = Math.max(1, Math.round(HALO_REACH * Math.min(width, height)));
  return {
    draw(canvas: SKRSContext2D, picture: Canvas, cast: Canvas): Box | undefined {
      brush.clearRect(0, 0, width, height);
      brush.drawImage(cast, 0, 0, width, height);
      const own = brush.getImageData(0, 0, width, height);
      for (let index = 0; index < mask.length; index++) mask[index] = own.data[index * 4 + 3]!;
      const box = boxOf(mask, width, height);
      if (!box || push === 0) return box;
      soft.set(mask);
      soften(soft, width, height, radius, scratch);
      soften(soft, width, height, radius >> 1, scratch);
      brush.drawImage(picture, 0, 0, width, height);
      const seen = brush.getImageData(0, 0, width, height);
      const strength = push * pushFor(seen.data, mask, soft);
      if (Math.abs(strength) < 0.02) return box;
      const [red, green, blue] = strength < 0 ? [14, 12, 34] : [255, 250, 232];
      for (let index = 0, at = 0; index < mask.length; index++, at += 4) {
        seen.data[at] = red!;
        seen.data[at + 1] = green!;
        seen.data[at + 2] = blue!;
        // Twice: a soft mask is but half itself where the actor ends.
        seen.data[at + 3] = (Math.min(255, soft[index]! * 2) * (255 - mask[index]!) * Math.abs(strength)) / 255;
      }
      brush.putImageData(seen, 0, 0);
      canvas.save();
      clipTo(canvas, frame, box, (2 * (radius + (radius >> 1)) + 2) / Math.min(width, height));
      canvas.drawImage(small, 0, 0, frame.width, frame.height);
      // The halo's mask is coarse and runs over the actors' edges.
      canvas.drawImage(cast, 0, 0);
      canvas.restore();
      return box;
    },
    close: () => release(small),
  };
}

/** A pixel wider than what the mask shows, as a small mask misses thin things at its edge. */
function boxOf(mask: Uint8Array, width: number, height: number): Box | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0, index = 0; y < height; y++)
    for (let x = 0; x < width; x++, index++) {
      if (mask[index] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  if (right < 0) return undefined;
  return {
    left: Math.max(0, left - 1) / width,
    right: Math.min(width, right + 2) / width,
    top: Math.max(0, top - 1) / height,
    bottom: Math.min(height, bottom + 2) / height,
  };
}

/** −1 where the ground should become much darker, to 1 much lighter. */
function pushFor(seen: Uint8ClampedArray, mask: Uint8Array, soft: Uint8Array): number {
  let [actors, actorWeight, ground, groundWeight] = [0, 0, 0, 0];
  for (let index = 0, at = 0; index < mask.length; index++, at += 4) {
    if (soft[index] === 0) continue;
    const grey = (77 * seen[at]! + 151 * seen[at + 1]! + 28 * seen[at + 2]!) >> 8;
    if (mask[index]! > INSIDE) {
      actors += grey;
      actorWeight++;
    } else {
      ground += grey * soft[index]!;
      groundWeight += soft[index]!;
    }
  }
  if (actorWeight === 0 || groundWeight === 0) return 0;
  const own = actors / actorWeight;
  const apart = own - ground / groundWeight;
  const way = apart + (own - 112) * 0.5;
  return -clamp(way / 16, -1, 1) * (1 - 0.75 * clamp(Math.abs(apart) / APART));
}

/** How much of an actor is seen, of 255, where they begin to be within their line. */
const WITHIN = 96;

/** A line along the actors' edges, half outside them. */
function openContour(frame: Frame, line: NonNullable<Presence['line']>) {
  const small = sheetFor(frame, LINE_PIXELS);
  const { width, height } = small;
  const brush = small.getContext('2d');
  const soft = new Uint8Array(width * height);
  const scratch = new Uint8Array(width * height);
  const [red, green, blue] = channels(line.colour);
  const radius = Math.max(1, Math.round((line.width * Math.min(width, height)) / 216));
  // Whoever is half seen is within or without, and nothing between: else the line would be all over them.
  const within = Uint8Array.from({ length: 256 }, (_, seen) => Math.min(255, Math.max(0, (seen - WITHIN) * 4)));
  // A softened mask is half itself at the edge, where the line is whole: measured otherwise it has a gap there, like beads.
  const alpha = Uint8Array.from({ length: 256 }, (_, inside) => {
    const part = inside / 255;
    // More of it outside than in, or thin tails would be all line.
    return 255 * Math.min(1, 4.4 * part * (1 - part) * (1 - 1.3 * Math.max(0, part - 0.5))) * line.strength;
  });
  return {
    draw(canvas: SKRSContext2D, cast: Canvas, box: Box): void {
      const left = Math.max(0, Math.floor(box.left * width) - radius);
      const top = Math.max(0, Math.floor(box.top * height) - radius);
      const wide = Math.min(width, Math.ceil(box.right * width) + radius) - left;
      const tall = Math.min(height, Math.ceil(box.bottom * height) + radius) - top;
      brush.clearRect(0, 0, width, height);
      brush.drawImage(cast, 0, 0, width, height);
      const image = brush.getImageData(left, top, wide, tall);
      const { data } = image;
      const count = wide * tall;
      for (let index = 0; index < count; index++) soft[index] = within[data[index * 4 + 3]!]!;
      soften(soft, wide, tall, radius, scratch);
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        data[at] = red;
        data[at + 1] = green;
        data[at + 2] = blue;
        data[at + 3] = alpha[soft[index]!]!;
      }
      brush.clearRect(0, 0, width, height);
      brush.putImageData(image, left, top);
      canvas.drawImage(small, 0, 0, frame.width, frame.height);
    },
    close: () => release(small),
  };
}
