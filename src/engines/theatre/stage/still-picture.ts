/**
 * A layer painted once, as far as the camera comes to see it, and what of it is clear or opaque. Called by
 * `layers.ts`.
 */
import { type Canvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import { blankCanvas } from './paint.js';
import type { Box } from './seen.js';
import type { Layer } from './set.js';
import { release } from './sprites.js';

export interface StillPicture {
  /** Stage height (pixels) from which on downwards nothing behind the layer can be seen; `Infinity` where all can. */
  opaqueFrom: number;
  /** Whether nothing of a part of the stage is painted, or all of it is opaque. */
  contentOf(part: Box): 'nothing' | 'something' | 'opaque';
  /** Forgets what lies outside a part of the stage, and what is not painted; asked once, and last of all. */
  keep(part: Box): void;
  /** Where the canvas's transform has it; copied to whole pixels where it is as large as it is seen. */
  draw(canvas: SKRSContext2D): void;
  close(): void;
}

/** How far sets paint beyond each edge of the frame, as parts of its width and height. */
const MARGIN_X = 0.4;
const MARGIN_Y = 0.2;
/** Pixels of a picture are looked through in squares. */
const CELL = 8;
/** Squares above each other that are read back at a time. */
const STRIP_CELLS = 8;
/** How far beyond its edge a blur of radius 1 looks. */
const BLUR_REACH = 3;

/** What is farther than this is painted so much smaller: it is a little soft behind whoever plays, and costs less. */
const FAR = 0.3;
export const FAR_SCALE = 0.6;

export const isPaintedSmaller = ({ depth }: Layer): boolean => depth < FAR;

/** A picture as large as it is seen, to within this part of it, is copied pixel by pixel. */
const AS_LARGE = 1e-3;

/** A picture that would lose less than the rest of this stays as it is. */
const WORTH_KEEPING = 0.85;

const CLEAR = 0;
const MIXED = 1;
const OPAQUE = 2;

/** A layer's picture, and what of it is clear or opaque. */
export interface Painting {
  canvas: Canvas;
  cells: Cells;
}

/** A painting on its way to another thread: RGBA, 8 bit, not premultiplied, row by row. */
export interface Packed {
  width: number;
  height: number;
  pixels: SharedArrayBuffer;
  cells: Cells;
}

interface Plan {
  /** Stage place of the picture's upper left corner; pixels. */
  left: number;
  top: number;
  /** Size of the picture, its own pixels. */
  width: number;
  height: number;
  /** Pixels of the picture in one of the stage. */
  scale: number;
  /** Radius in the picture's pixels. */
  blur: number;
}

/** What of a layer to paint where `seen` comes to be seen, and how finely; `zoom`: it is seen so much larger. */
function planOf(layer: Layer, { width, height }: { width: number; height: number }, seen: Box, zoom: number): Plan {
  const blur = ((layer.blur ?? 0) * Math.min(width, height)) / 432;
  // A blurred picture holds no detail that half the pixels would lose.
  const scale = blur > 0 ? 0.5 : (isPaintedSmaller(layer) ? FAR_SCALE : 1) * zoom;
  const spare = blur * BLUR_REACH;
  // Even numbers of whole pixels, so that a camera at rest copies pixel by pixel.
  const left = 2 * Math.floor(Math.max(-MARGIN_X * width, seen.left - spare) / 2);
  const top = 2 * Math.floor(Math.max(-MARGIN_Y * height, seen.top - spare) / 2);
  const right = Math.min((1 + MARGIN_X) * width, seen.right + spare);
  const bottom = Math.min((1 + MARGIN_Y) * height, seen.bottom + spare);
  return { left, top, width: (right - left) * scale, height: (bottom - top) * scale, scale, blur: blur * scale };
}

/** Paints what lies in `seen`, a part of the stage, and is seen `zoom` times larger. */
export function paintStill(layer: Layer, size: { width: number; height: number }, seen: Box, zoom: number): Painting {
  const { left, top, width, height, scale, blur } = planOf(layer, size, seen, zoom);
  const whole = blankCanvas(width, height);
  const brush = whole.getContext('2d');
  brush.scale(scale, scale);
  brush.translate(-left, -top);
  layer.draw(brush, 0);
  const canvas = blur > 0 ? blurred(whole, blur) : whole;
  return { canvas, cells: cellsOf(canvas) };
}

export function packed({ canvas, cells }: Painting): Packed {
  const { width, height } = canvas;
  const pixels = new SharedArrayBuffer(width * height * 4);
  const brush = canvas.getContext('2d');
  for (let top = 0; top < height; top += STRIP_CELLS * CELL) {
    const { data } = brush.getImageData(0, top, width, Math.min(height - top, STRIP_CELLS * CELL));
    new Uint8Array(pixels).set(data, top * width * 4);
  }
  return { width, height, pixels, cells };
}

export function unpacked({ width, height, pixels, cells }: Packed): Painting {
  const canvas = blankCanvas(width, height);
  const image = new ImageData(new Uint8ClampedArray(pixels).slice(), width, height);
  canvas.getContext('2d').putImageData(image, 0, 0);
  return { canvas, cells };
}

/** The picture of what `paintStill` painted for the same layer, size, part and zoom. */
export function stillPicture(
  { canvas, cells }: Painting,
  layer: Layer,
  size: { width: number; height: number },
  seen: Box,
  zoom: number,
): StillPicture {
  const plan = planOf(layer, size, seen, zoom);
  const { scale } = plan;
  let { left, top } = plan;
  let painted = canvas;
  const contentOf = contentsOf(cells, canvas);
  const inPicture = (part: Box): Box => ({
    left: (part.left - left) * scale,
    right: (part.right - left) * scale,
    top: (part.top - top) * scale,
    bottom: (part.bottom - top) * scale,
  });
  return {
    opaqueFrom: cells.opaqueFrom === undefined ? Number.POSITIVE_INFINITY : cells.opaqueFrom / scale + top,
    contentOf: (part) => contentOf(inPicture(part)),
    keep(part) {
      const kept = within(cells.painted, inPicture(part));
      const [width, height] = [kept.right - kept.left, kept.bottom - kept.top];
      if (width * height > WORTH_KEEPING * painted.width * painted.height) return;
      const smaller = blankCanvas(width, height);
      smaller.getContext('2d').drawImage(painted, -kept.left, -kept.top);
      release(painted);
      painted = smaller;
      left += kept.left / scale;
      top += kept.top / scale;
    },
    draw(canvas) {
      const { a, b, c, d, e, f } = canvas.getTransform();
      if (b !== 0 || c !== 0 || Math.abs(a / scale - 1) > AS_LARGE) {
        canvas.drawImage(painted, left, top, painted.width / scale, painted.height / scale);
        return;
      }
      // Between pixels each would be mixed of four, which takes twelve times as long, and looks softer.
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.drawImage(painted, Math.round(a * left + e), Math.round(d * top + f));
    },
    close: () => release(painted),
  };
}

/** What two boxes share, on even whole pixels and a little larger; empty where they share nothing. */
function within(a: Box, b: Box): Box {
  const left = 2 * Math.floor(Math.max(a.left, b.left - 2) / 2);
  const top = 2 * Math.floor(Math.max(a.top, b.top - 2) / 2);
  return {
    left,
    top,
    right: Math.max(left, Math.ceil(Math.min(a.right, b.right + 2))),
    bottom: Math.max(top, Math.ceil(Math.min(a.bottom, b.bottom + 2))),
  };
}

function blurred(sharp: Canvas, radius: number): Canvas {
  const soft = blankCanvas(sharp.width, sharp.height);
  const brush = soft.getContext('2d');
  brush.filter = `blur(${radius}px)`;
  brush.drawImage(sharp, 0, 0);
  release(sharp);
  return soft;
}

export interface Cells {
  columns: number;
  rows: number;
  /** Which squares are clear or opaque, row by row. */
  kinds: Uint8Array;
  /** What holds all that is painted, a clear pixel about it. */
  painted: Box;
  /** The row from which on down to the last all pixels are opaque. */
  opaqueFrom: number | undefined;
}

/**
 * Looks through a picture strip by strip: pixels that were read back are freed late, and a large film's layers take
 * 10 MB each.
 */
function cellsOf(picture: Canvas): Cells {
  const { width, height } = picture;
  const brush = picture.getContext('2d');
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const kinds = new Uint8Array(columns * rows);
  let opaqueFrom: number | undefined;
  for (let top = 0; top < rows; top += STRIP_CELLS) {
    const tall = Math.min(height - top * CELL, STRIP_CELLS * CELL);
    const { data } = brush.getImageData(0, top * CELL, width, tall);
    const pixels = new Uint32Array(data.buffer, data.byteOffset, width * tall);
    for (let row = 0; row * CELL < tall; row++)
      for (let column = 0; column < columns; column++)
        kinds[(top + row) * columns + column] = cellAt(pixels, width, tall, column, row);
    const from = firstOpaqueRow(pixels, width, tall);
    opaqueFrom = from === undefined ? undefined : from === 0 ? (opaqueFrom ?? top * CELL) : top * CELL + from;
  }
  const painted: Box = { left: width, top: height, right: 0, bottom: 0 };
  kinds.forEach((kind, index) => {
    if (kind === CLEAR) return;
    const x = (index % columns) * CELL;
    const y = Math.floor(index / columns) * CELL;
    painted.left = Math.max(0, Math.min(painted.left, x - 2));
    painted.top = Math.max(0, Math.min(painted.top, y - 2));
    painted.right = Math.min(width, Math.max(painted.right, x + CELL + 2));
    painted.bottom = Math.min(height, Math.max(painted.bottom, y + CELL + 2));
  });

  return { columns, rows, kinds, painted, opaqueFrom };
}

/** Whether a part of the picture is clear or opaque; the part in the picture's pixels. */
function contentsOf(
  { columns, rows, kinds }: Cells,
  { width, height }: { width: number; height: number },
): StillPicture['contentOf'] {
  const clearIn = countIn(kinds, columns, rows, CLEAR);
  const opaqueIn = countIn(kinds, columns, rows, OPAQUE);
  return ({ left, top, right, bottom }) => {
    const beyond = left < 0 || top < 0 || right > width || bottom > height;
    const first = { column: Math.max(0, Math.floor(left / CELL)), row: Math.max(0, Math.floor(top / CELL)) };
    const last = {
      column: Math.min(columns - 1, Math.floor(right / CELL)),
      row: Math.min(rows - 1, Math.floor(bottom / CELL)),
    };
    const all = Math.max(0, last.column + 1 - first.column) * Math.max(0, last.row + 1 - first.row);
    if (all === 0 || clearIn(first, last) === all) return 'nothing';
    return !beyond && opaqueIn(first, last) === all ? 'opaque' : 'something';
  };
}

interface Cell {
  column: number;
  row: number;
}

/** How many squares of a kind lie between two, both included: from sums over all above and to the left. */
function countIn(cells: Uint8Array, columns: number, rows: number, kind: number) {
  const wide = columns + 1;
  const sums = new Uint32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      sums[(row + 1) * wide + column + 1] =
        sums[row * wide + column + 1]! +
        sums[(row + 1) * wide + column]! -
        sums[row * wide + column]! +
        (cells[row * columns + column] === kind ? 1 : 0);
  return (first: Cell, last: Cell): number =>
    sums[(last.row + 1) * wide + last.column + 1]! -
    sums[first.row * wide + last.column + 1]! -
    sums[(last.row + 1) * wide + first.column]! +
    sums[first.row * wide + first.column]!;
}

function cellAt(pixels: Uint32Array, width: number, height: number, column: number, row: number): number {
  const right = Math.min(width, (column + 1) * CELL);
  const bottom = Math.min(height, (row + 1) * CELL);
  let opaque = true;
  let clear = true;
  for (let y = row * CELL; y < bottom; y++) {
    for (let at = y * width + column * CELL; at < y * width + right; at++) {
      const pixel = pixels[at]!;
      if (pixel !== 0) clear = false;
      if (pixel >>> 24 !== 255) opaque = false;
      if (!opaque && !clear) return MIXED;
    }
  }
  return opaque ? OPAQUE : CLEAR;
}

/** The row from which on down to the last all pixels are opaque. */
function firstOpaqueRow(pixels: Uint32Array, width: number, height: number): number | undefined {
  let first: number | undefined;
  for (let y = height - 1; y >= 0; y--) {
    const row = pixels.subarray(y * width, (y + 1) * width);
    if (!row.every((pixel) => pixel >>> 24 === 255)) break;
    first = y;
  }
  return first;
}
