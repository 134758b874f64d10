/**
 * For how large a figure the pieces of a drawn body are painted, and where on them something is. Called by
 * `drawn-hover-car.ts`, `mammoth-pieces.ts`.
 */
import type { Canvas } from '@napi-rs/canvas';

/** Painted so much larger than it is, where nobody knows how large it becomes, and for a camera that comes closer. */
const SPARE = 1.2;

/**
 * Pixels of one own height to paint for a figure that is `height` pixels high now and becomes `tallest`: who comes
 * nearer is painted for its whole, half and quarter height, since light and hair are dear and half of a picture's
 * pixels are still seen smooth.
 */
export function paintedHeight(height: number, tallest: number): number {
  if (height > tallest) return height * SPARE;
  let painted = tallest;
  while (painted / 2 > height) painted /= 2;
  return painted * SPARE;
}

/** A part of a picture, its pixels. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of a picture that holds all that is painted: clear pixels cost as much to lay down as others. */
export function paintedPart(picture: Canvas): Part {
  const { width, height } = picture;
  const { data } = picture.getContext('2d').getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const part = { left: width, top: height, right: 0, bottom: 0 };
  pixels.forEach((pixel, index) => {
    if (pixel === 0) return;
    const [x, y] = [index % width, Math.floor(index / width)];
    part.left = Math.min(part.left, x);
    part.right = Math.max(part.right, x + 1);
    part.top = Math.min(part.top, y);
    part.bottom = Math.max(part.bottom, y + 1);
  });
  // With a clear pixel about it, for soft edges.
  const [left, top] = [Math.max(0, part.left - 1), Math.max(0, part.top - 1)];
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, part.right + 1) - left),
    height: Math.max(1, Math.min(height, part.bottom + 1) - top),
  };
}

/** Rows that two parts of a picture share, so that no seam is seen where it is turned. */
const SHARED_ROWS = 2;

/** Two parts, one over the other, that hold all that is painted with as few clear pixels as may be. */
export function paintedBands(picture: Canvas): readonly Part[] {
  const whole = paintedPart(picture);
  const { data } = picture.getContext('2d').getImageData(whole.left, whole.top, whole.width, whole.height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, whole.width * whole.height);
  const rows = Array.from({ length: whole.height }, (_, row) => {
    const own = pixels.subarray(row * whole.width, (row + 1) * whole.width);
    const from = own.findIndex((pixel) => pixel !== 0);
    return { from: from < 0 ? whole.width : from, to: own.findLastIndex((pixel) => pixel !== 0) + 1 };
  });
  const band = (top: number, bottom: number): Part => {
    const own = rows.slice(top, bottom);
    const left = Math.max(0, Math.min(...own.map(({ from }) => from)) - 1);
    const right = Math.min(whole.width, Math.max(...own.map(({ to }) => to)) + 1);
    return { left: whole.left + left, top: whole.top + top, width: Math.max(1, right - left), height: bottom - top };
  };
  let best: readonly Part[] = [whole];
  const areaOf = (parts: readonly Part[]): number => parts.reduce((sum, { width, height }) => sum + width * height, 0);
  for (let at = STEP; at < whole.height - STEP; at += STEP) {
    const split = [band(0, at + SHARED_ROWS), band(at, whole.height)];
    if (areaOf(split) < areaOf(best)) best = split;
  }
  return best;
}

const STEP = 8;
