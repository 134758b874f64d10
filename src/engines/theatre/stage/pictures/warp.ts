/** Bends a picture: draws it through a grid whose points are moved. Fish wave and wings beat by it. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';

/** Where a point of the picture goes; across and down from 0 to 1. Must be continuous, or the picture tears. */
export type Bend = (across: number, down: number) => readonly [across: number, down: number];

/**
 * Draws `picture` into the box from (0, 0) to (width, height), bent. Cells are drawn as parallelograms that overlap
 * by a pixel of the art, or more of them where the bend is strong; few cells are better, as the calls are what costs.
 */
export function drawBent(
  canvas: SKRSContext2D,
  picture: Canvas,
  width: number,
  height: number,
  columns: readonly number[],
  rows: readonly number[],
  bend: Bend,
  overlap = 1,
): void {
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let column = 0; column + 1 < columns.length; column++) {
      const left = columns[column]!;
      const right = columns[column + 1]!;
      const top = rows[row]!;
      const bottom = rows[row + 1]!;
      const a = bend(left, top);
      const b = bend(right, top);
      const c = bend(left, bottom);
      const d = bend(right, bottom);
      const artLeft = left * picture.width;
      const artTop = top * picture.height;
      const artWidth = (right - left) * picture.width;
      const artHeight = (bottom - top) * picture.height;
      canvas.save();
      canvas.transform(
        (((b[0] - a[0] + d[0] - c[0]) / 2) * width) / artWidth,
        (((b[1] - a[1] + d[1] - c[1]) / 2) * height) / artWidth,
        (((c[0] - a[0] + d[0] - b[0]) / 2) * width) / artHeight,
        (((c[1] - a[1] + d[1] - b[1]) / 2) * height) / artHeight,
        a[0] * width,
        a[1] * height,
      );
      const sourceLeft = Math.max(0, artLeft - (columns.length > 2 ? overlap : 0));
      const sourceTop = Math.max(0, artTop - (rows.length > 2 ? overlap : 0));
      const sourceRight = Math.min(picture.width, artLeft + artWidth + (columns.length > 2 ? overlap : 0));
      const sourceBottom = Math.min(picture.height, artTop + artHeight + (rows.length > 2 ? overlap : 0));
      const sourceWidth = sourceRight - sourceLeft;
      const sourceHeight = sourceBottom - sourceTop;
      canvas.drawImage(
        picture,
        sourceLeft,
        sourceTop,
        sourceWidth,
        sourceHeight,
        sourceLeft - artLeft,
        sourceTop - artTop,
        sourceWidth,
        sourceHeight,
      );
      canvas.restore();
    }
  }
}

/** `count` equal parts of 0 to 1. */
export const evenly = (count: number): number[] => Array.from({ length: count + 1 }, (_, index) => index / count);
