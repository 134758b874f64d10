/**
 * A layer painted once: cut into upright pieces so that clear pixels, which cost as much per frame as painted ones,
 * are not drawn. Called by `layers.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { blankCanvas } from './paint.js';
import type { Layer } from './set.js';
import { release } from './sprites.js';

export interface StillPicture {
  /** Stage height (pixels) from which on downwards nothing behind the layer can be seen; `Infinity` where all can. */
  opaqueFrom: number;
  draw(canvas: SKRSContext2D): void;
  close(): void;
}

/** Margins of a still layer beyond each edge of the frame, as parts of its width and height. */
const MARGIN_X = 0.4;
const MARGIN_Y = 0.2;
/** Pieces that a layer is cut into, and by how many pixels they overlap against seams. */
const PIECES = 10;
const OVERLAP = 1;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Piece {
  picture: Canvas;
  /** Where it goes on the stage, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export function paintStill(layer: Layer, { width, height }: { width: number; height: number }): StillPicture {
  // A blurred picture holds no detail that half the pixels would lose.
  const scale = layer.blur ? 0.5 : 1;
  const whole = blankCanvas(width * (1 + 2 * MARGIN_X) * scale, height * (1 + 2 * MARGIN_Y) * scale);
  const brush = whole.getContext('2d');
  brush.scale(scale, scale);
  brush.translate(width * MARGIN_X, height * MARGIN_Y);
  layer.draw(brush, 0);
  const painted = layer.blur ? blurred(whole, ((layer.blur * Math.min(width, height)) / 432) * scale) : whole;
  const bytes = painted.data();
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, painted.width * painted.height);
  const boxes = boxesOf(pixels, painted.width, painted.height);
  const pieces = boxes.map((box, index): Piece => {
    const picture = blankCanvas(box.right - box.left, box.bottom - box.top);
    const pieceBrush = picture.getContext('2d');
    pieceBrush.drawImage(painted, -box.left, -box.top);
    if (boxes[index - 1]?.right === box.left + OVERLAP) halve(pieceBrush, 0, picture.height);
    if (boxes[index + 1]?.left === box.right - OVERLAP) halve(pieceBrush, picture.width - OVERLAP, picture.height);
    return {
      picture,
      x: box.left / scale - width * MARGIN_X,
      y: box.top / scale - height * MARGIN_Y,
      width: picture.width / scale,
      height: picture.height / scale,
    };
  });
  const opaqueRow = firstOpaqueRow(pixels, painted.width, painted.height);
  release(painted);
  return {
    opaqueFrom: opaqueRow === undefined ? Number.POSITIVE_INFINITY : opaqueRow / scale - height * MARGIN_Y,
    draw(canvas) {
      for (const piece of pieces) canvas.drawImage(piece.picture, piece.x, piece.y, piece.width, piece.height);
    },
    close() {
      for (const piece of pieces) release(piece.picture);
    },
  };
}

/** Makes the overlap with the next piece, which is drawn twice, come out as strong as if it were drawn once. */
function halve(canvas: SKRSContext2D, x: number, height: number): void {
  const column = canvas.getImageData(x, 0, OVERLAP, height);
  for (let index = 3; index < column.data.length; index += 4) {
    const alpha = column.data[index]!;
    if (alpha < 255) column.data[index] = 255 * (1 - Math.sqrt(1 - alpha / 255));
  }
  canvas.putImageData(column, x, 0);
}

function blurred(sharp: Canvas, radius: number): Canvas {
  const soft = blankCanvas(sharp.width, sharp.height);
  const brush = soft.getContext('2d');
  brush.filter = `blur(${radius}px)`;
  brush.drawImage(sharp, 0, 0);
  release(sharp);
  return soft;
}

/** The drawn boxes of upright pieces; one box for all where cutting would not save a third. */
function boxesOf(pixels: Uint32Array, width: number, height: number): Box[] {
  const whole = drawnBox(pixels, width, 0, width, height);
  if (!whole) return [];
  const step = Math.ceil((whole.right - whole.left) / PIECES);
  const boxes: Box[] = [];
  for (let left = whole.left; left < whole.right; left += step) {
    const box = drawnBox(pixels, width, left, Math.min(whole.right, left + step + OVERLAP), height);
    if (box) boxes.push(box);
  }
  const area = boxes.reduce((sum, box) => sum + areaOf(box), 0);
  return area < areaOf(whole) * 0.67 ? boxes : [whole];
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** The box of what was drawn between two columns; `undefined` where nothing was. */
function drawnBox(pixels: Uint32Array, width: number, from: number, to: number, height: number): Box | undefined {
  let left = to;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width + from, y * width + to);
    const first = row.findIndex((pixel) => pixel !== 0);
    if (first < 0) continue;
    left = Math.min(left, from + first);
    right = Math.max(right, from + row.findLastIndex((pixel) => pixel !== 0) + 1);
    top = Math.min(top, y);
    bottom = y + 1;
  }
  return right < 0 ? undefined : { left, top, right, bottom };
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
