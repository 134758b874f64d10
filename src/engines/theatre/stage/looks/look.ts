/** What a look is, and the small pictures that looks work on. Called by the looks in this folder. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { release } from '../pictures/sprites.js';

export interface StagedLook {
  /** Treats `picture`, whose context `canvas` is; `cast` shows the actors alone, where they are known. */
  draw(canvas: SKRSContext2D, picture: Canvas, t: number, cast?: Canvas): void;
  close(): void;
}

export type OpenLook = (frame: Frame, seed: number) => StagedLook;

/** The picture at the size a look works at, as bytes. */
export interface Bench {
  width: number;
  height: number;
  /** RGBA, opaque. Valid until the next `read`. */
  pixels(): Uint8ClampedArray;
  read(picture: Canvas): void;
  /** Puts the changed pixels back over the whole frame. */
  write(canvas: SKRSContext2D): void;
  close(): void;
}

/** Keeps the frame's shape and holds about `mostPixels` at most, so that a look costs no more in a larger film. */
export function openBench({ width, height }: Frame, mostPixels: number): Bench {
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  const small = blankCanvas(Math.round(width * scale), Math.round(height * scale));
  const brush = small.getContext('2d');
  let image = brush.createImageData(small.width, small.height);
  return {
    width: small.width,
    height: small.height,
    pixels: () => image.data,
    read(picture) {
      brush.imageSmoothingQuality = scale < 0.45 ? 'medium' : 'low';
      brush.drawImage(picture, 0, 0, small.width, small.height);
      image = brush.getImageData(0, 0, small.width, small.height);
    },
    write(canvas) {
      brush.putImageData(image, 0, 0);
      canvas.drawImage(small, 0, 0, width, height);
    },
    close: () => release(small),
  };
}

/** Which pixels at the size that a look works at are an actor's: the alpha of each stands in every fourth byte. */
export function openCastMask(width: number, height: number) {
  const mask = blankCanvas(width, height);
  const brush = mask.getContext('2d');
  return {
    read(cast: Canvas): Uint8ClampedArray {
      brush.clearRect(0, 0, width, height);
      brush.drawImage(cast, 0, 0, width, height);
      return brush.getImageData(0, 0, width, height).data;
    },
    close: () => release(mask),
  };
}

/** Brightness of each pixel, 0 to 255. */
export function luminanceOf(pixels: Uint8ClampedArray, into: Uint8Array): Uint8Array {
  for (let index = 0, at = 0; index < into.length; index++, at += 4)
    into[index] = (77 * pixels[at]! + 151 * pixels[at + 1]! + 28 * pixels[at + 2]!) >> 8;
  return into;
}

/** Softens a plane by a box of `radius` pixels each way, twice over would be a tent. `scratch` is as large. */
export function soften(plane: Uint8Array, width: number, height: number, radius: number, scratch: Uint8Array): void {
  if (radius < 1) return;
  boxAlong(plane, scratch, width, height, 1, width, radius);
  boxAlong(scratch, plane, height, width, width, 1, radius);
}

function boxAlong(
  from: Uint8Array,
  to: Uint8Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  radius: number,
): void {
  const part = 1 / (2 * radius + 1);
  const last = (length - 1) * step;
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    let sum = from[start]! * (radius + 1);
    for (let k = 1; k <= radius; k++) sum += from[start + Math.min(k * step, last)]!;
    for (let k = 0; k < length; k++) {
      to[start + k * step] = sum * part;
      sum += from[start + Math.min((k + radius + 1) * step, last)]! - from[start + Math.max(0, k - radius) * step]!;
    }
  }
}

/** How steeply brightness changes at each pixel, 0 to 255; the outermost pixels have none. */
export function edgesOf(plane: Uint8Array, width: number, height: number, into: Uint8Array): Uint8Array {
  into.fill(0);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      const a = plane[at - width - 1]!;
      const b = plane[at - width + 1]!;
      const c = plane[at + width - 1]!;
      const d = plane[at + width + 1]!;
      const across = b + d - a - c + 2 * (plane[at + 1]! - plane[at - 1]!);
      const down = c + d - a - b + 2 * (plane[at + width]! - plane[at - width]!);
      const steep = ((across < 0 ? -across : across) + (down < 0 ? -down : down)) >> 1;
      into[at] = steep > 255 ? 255 : steep;
    }
  }
  return into;
}

/** Soft blotches, 0 to 1, `size` pixels large: paper that takes more or less paint, the same in every frame. */
export function blotches(width: number, height: number, size: number, seed: number): Float32Array {
  const columns = Math.ceil(width / size) + 2;
  const rows = Math.ceil(height / size) + 2;
  const next = random(seed);
  const knots = Float32Array.from({ length: columns * rows }, () => next());
  const map = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / size);
    const down = eased(y / size - row);
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / size);
      const across = eased(x / size - column);
      const at = row * columns + column;
      const top = knots[at]! + (knots[at + 1]! - knots[at]!) * across;
      const bottom = knots[at + columns]! + (knots[at + columns + 1]! - knots[at + columns]!) * across;
      map[y * width + x] = top + (bottom - top) * down;
    }
  }
  return map;
}

const eased = (value: number): number => value * value * (3 - 2 * value);

/** A still picture over every frame. */
export function openOverlay({ width, height }: Frame, paint: (canvas: SKRSContext2D) => void) {
  const picture = blankCanvas(width, height);
  paint(picture.getContext('2d'));
  return {
    draw: (canvas: SKRSContext2D): void => canvas.drawImage(picture, 0, 0),
    close: () => release(picture),
  };
}

/** Fine still noise over the frame, `strength` 0 to 1; dark and light specks alike. */
export function paintTooth(canvas: SKRSContext2D, { width, height }: Frame, strength: number, seed: number): void {
  const tile = blankCanvas(160, 160);
  const brush = tile.getContext('2d');
  const image = brush.createImageData(160, 160);
  const next = random(seed);
  for (let at = 0; at < image.data.length; at += 4) {
    const light = next() < 0.5;
    image.data.fill(light ? 255 : 30, at, at + 3);
    image.data[at + 3] = 255 * strength * next() * next();
  }
  brush.putImageData(image, 0, 0);
  const scale = Math.max(1, Math.min(width, height) / 432);
  for (let y = 0; y < height; y += 160 * scale)
    for (let x = 0; x < width; x += 160 * scale) canvas.drawImage(tile, x, y, 160 * scale, 160 * scale);
  release(tile);
}

/** A table for one channel from what it becomes at 0 to 1. */
export const channelTable = (curve: (value: number) => number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 256 }, (_, value) => Math.round(255 * curve(value / 255)));
