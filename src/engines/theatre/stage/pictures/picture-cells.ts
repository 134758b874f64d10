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
  const row = { all: new Int32Array(columns), any: new Int32Array(columns) };
  let opaqueFrom: number | undefined;
  for (let top = 0; top < height; top += STRIP_ROWS) {
    const tall = Math.min(height - top, STRIP_ROWS);
    const { data } = brush.getImageData(0, top, width, tall);
    const pixels = new Int32Array(data.buffer, data.byteOffset, width * tall);
    for (let y = 0; y < tall; y++) {
      if (y % CELL === 0) {
        row.all.fill(-1);
        row.any.fill(0);
      }
      const opaque = lookThrough(pixels, y * width, width, row);
      opaqueFrom = opaque ? (opaqueFrom ?? top + y) : undefined;
      if (y % CELL === CELL - 1 || y === tall - 1) kindsOf(row, kinds, Math.floor((top + y) / CELL) * columns);
    }
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

/** For each square of a row of squares: the bits that all of its pixels have, and those that any has. */
interface Bits {
  all: Int32Array;
  any: Int32Array;
}

/** Adds a line of pixels, from `start` on, to the bits of its squares; says whether all of it is opaque. */
function lookThrough(pixels: Int32Array, start: number, width: number, { all, any }: Bits): boolean {
  let allOfLine = -1;
  for (let column = 0; column < all.length; column++) {
    const end = start + Math.min(width, (column + 1) * CELL);
    let every = -1;
    let some = 0;
    for (let at = start + column * CELL; at < end; at++) {
      const pixel = pixels[at]!;
      every &= pixel;
      some |= pixel;
    }
    all[column]! &= every;
    any[column]! |= some;
    allOfLine &= every;
  }
  return isOpaque(allOfLine);
}

const isOpaque = (pixel: number): boolean => pixel >>> 24 === 255;

function kindsOf({ all, any }: Bits, kinds: Uint8Array, first: number): void {
  for (let column = 0; column < all.length; column++)
    kinds[first + column] = any[column] === 0 ? CLEAR : isOpaque(all[column]!) ? OPAQUE : MIXED;
}
