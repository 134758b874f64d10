/** Where a picture is clear and where it is opaque, in squares. Asked by `still-picture.ts`, about layers. */
import type { Canvas } from '@napi-rs/canvas';
import type { Box } from './seen.js';

/** Pixels of a picture are looked through in squares. */
const CELL = 8;
/** Rows of pixels that are read back at a time; whole squares. */
export const STRIP_ROWS = 8 * CELL;

const CLEAR = 0;
const MIXED = 1;
const OPAQUE = 2;

/** A part of a picture holds nothing, or is opaque all over. */
export type Content = 'nothing' | 'something' | 'opaque';

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
export function cellsOf(picture: Canvas): Cells {
  const { width, height } = picture;
  const brush = picture.getContext('2d');
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const kinds = new Uint8Array(columns * rows);
  let opaqueFrom: number | undefined;
  for (let top = 0; top < rows; top += STRIP_ROWS / CELL) {
    const tall = Math.min(height - top * CELL, STRIP_ROWS);
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
export function contentsOf(
  { columns, rows, kinds }: Cells,
  { width, height }: { width: number; height: number },
): (part: Box) => Content {
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
