/**
 * A layer painted once, as far as the camera comes to see it, and what of it is clear or opaque. Called by
 * `layers.ts`.
 */
import { type Canvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import type { Matrix } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import type { Layer } from '../set.js';
import { type Cells, type Content, cellsOf, contentsOf, STRIP_ROWS } from './picture-cells.js';
import type { Box } from './seen.js';
import { release } from './sprites.js';

export interface StillPicture {
  /** Stage height (pixels) from which on downwards nothing behind the layer can be seen; `Infinity` where all can. */
  opaqueFrom: number;
  /** Whether nothing of a part of the stage is painted, or all of it is opaque. */
  contentOf(part: Box): Content;
  /** Forgets what lies outside a part of the stage, and what is not painted; asked once, and last of all. */
  keep(part: Box): void;
  /**
   * Where the canvas's transform, `place`, has it; copied to whole pixels where it is as large as it is seen. `held`: the
   * part of the stage that is seen of it while it keeps its size; the same object all the while.
   */
  draw(canvas: SKRSContext2D, place: Matrix, held?: Box): void;
  close(): void;
}

/** How far sets paint beyond each edge of the frame, as parts of its width and height. */
const MARGIN_X = 0.4;
const MARGIN_Y = 0.2;
/** How far beyond its edge a blur of radius 1 looks. */
const BLUR_REACH = 3;

/** What is farther than this is painted so much smaller: it is a little soft behind whoever plays, and costs less. */
const FAR = 0.3;
export const FAR_SCALE = 0.6;

export const isPaintedSmaller = ({ depth, fine }: Layer): boolean => depth < FAR && !fine;

/** A picture as large as it is seen, to within this part of it, is copied pixel by pixel. */
const AS_LARGE = 1e-3;

/** A picture that would lose less than the rest of this stays as it is. */
const WORTH_KEEPING = 0.85;

/** A layer's picture, and what of it is clear or opaque. */
export interface Painting {
  canvas: Canvas;
  cells: Cells;
}

/** A painting on its way to another thread. */
export interface Packed {
  width: number;
  height: number;
  /** What lies in `cells.painted`: RGBA, 8 bit, not premultiplied, row by row. */
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

/** A picture as large as it is seen while the camera keeps its zoom: to copy it takes a tenth of the time. */
interface Fitted {
  held: Box;
  /** Its pixels in one of the stage. */
  size: number;
  picture: Canvas;
  /** Of its upper left corner, its own pixels from the stage's. */
  x: number;
  y: number;
}

/** Sizes are told apart by so much. */
const SAME_SIZE = 1e-5;

/**
 * What of a layer to paint where `seen` comes to be seen, and how finely; `zoom`: it is seen so much larger, and
 * painted so where that takes no more pixels than all margins at zoom 1 would.
 */
function planOf(layer: Layer, { width, height }: { width: number; height: number }, seen: Box, zoom: number): Plan {
  const blur = ((layer.blur ?? 0) * Math.min(width, height)) / 432;
  const spare = blur * BLUR_REACH;
  // Even numbers of whole pixels, so that a camera at rest copies pixel by pixel.
  const left = 2 * Math.floor(Math.max(-MARGIN_X * width, seen.left - spare) / 2);
  const top = 2 * Math.floor(Math.max(-MARGIN_Y * height, seen.top - spare) / 2);
  const right = Math.min((1 + MARGIN_X) * width, seen.right + spare);
  const bottom = Math.min((1 + MARGIN_Y) * height, seen.bottom + spare);
  const most = (1 + 2 * MARGIN_X) * width * (1 + 2 * MARGIN_Y) * height;
  const finer = (right - left) * (bottom - top) * zoom ** 2 > most ? 1 : zoom;
  // A blurred picture holds no detail that half the pixels would lose.
  const scale = blur > 0 ? 0.5 : (isPaintedSmaller(layer) ? FAR_SCALE : 1) * finer;
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
  const { left, top, right, bottom } = cells.painted;
  const wide = Math.max(0, right - left);
  const pixels = new SharedArrayBuffer(wide * Math.max(0, bottom - top) * 4);
  const brush = canvas.getContext('2d');
  for (let y = top; y < bottom; y += STRIP_ROWS) {
    const { data } = brush.getImageData(left, y, wide, Math.min(bottom - y, STRIP_ROWS));
    new Uint8Array(pixels).set(data, (y - top) * wide * 4);
  }
  return { width: canvas.width, height: canvas.height, pixels, cells };
}

export function unpacked({ width, height, pixels, cells }: Packed): Painting {
  const canvas = blankCanvas(width, height);
  const { left, top, right, bottom } = cells.painted;
  if (pixels.byteLength > 0) {
    const image = new ImageData(new Uint8ClampedArray(pixels).slice(), right - left, bottom - top);
    canvas.getContext('2d').putImageData(image, left, top);
  }
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
  let fitted: Fitted | undefined;
  const letGo = (): void => {
    if (fitted) release(fitted.picture);
    fitted = undefined;
  };
  /** As large as it is seen while it keeps that size. */
  const fittedTo = (held: Box, size: number): Fitted => {
    if (fitted?.held === held && Math.abs(fitted.size - size) < SAME_SIZE) return fitted;
    letGo();
    const [right, bottom] = [left + painted.width / scale, top + painted.height / scale];
    const x = Math.floor(Math.max(left, held.left) * size);
    const y = Math.floor(Math.max(top, held.top) * size);
    const picture = blankCanvas(Math.min(right, held.right) * size - x, Math.min(bottom, held.bottom) * size - y);
    const brush = picture.getContext('2d');
    brush.setTransform(size, 0, 0, size, -x, -y);
    brush.drawImage(painted, left, top, painted.width / scale, painted.height / scale);
    fitted = { held, size, picture, x, y };
    return fitted;
  };
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
    draw(canvas, { a, b, c, d, e, f }, held) {
      if (b !== 0 || c !== 0 || Math.abs(a / scale - 1) > AS_LARGE) {
        if (held) {
          const { picture, x, y } = fittedTo(held, a);
          canvas.setTransform(1, 0, 0, 1, 0, 0);
          canvas.drawImage(picture, Math.round(x + e), Math.round(y + f));
        } else canvas.drawImage(painted, left, top, painted.width / scale, painted.height / scale);
        return;
      }
      // Between pixels each would be mixed of four, which takes twelve times as long, and looks softer.
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.drawImage(painted, Math.round(a * left + e), Math.round(d * top + f));
    },
    close() {
      letGo();
      release(painted);
    },
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
