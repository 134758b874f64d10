/** What the tests of sets share: a set painted small, layer by layer, without actors or camera. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Light, Weather } from '../../../../../src/engines/theatre/score/score.js';
import type { SetName } from '../../../../../src/engines/theatre/sets.js';
import { paletteOf } from '../../../../../src/engines/theatre/stage/painting/palette.js';
import type { Layer, StageSet } from '../../../../../src/engines/theatre/stage/set.js';
import { SETS } from '../../../../../src/engines/theatre/stage/sets/index.js';
export interface Conditions {
  light?: Light;
  weather?: Weather;
  width?: number;
  height?: number;
  seed?: number;
}

export const WIDE = { width: 128, height: 72 };
export const SQUARE = { width: 90, height: 90 };
export const TALL = { width: 72, height: 128 };

export function buildSet(name: SetName, { light = 'day', weather = 'clear', ...size }: Conditions = {}): StageSet {
  const { width, height, seed } = { ...WIDE, seed: 1, ...size };
  return SETS[name].build({
    width,
    height,
    unit: Math.min(width, height),
    light,
    weather,
    palette: paletteOf(light, weather),
    seed,
  });
}

export function sortOf(layer: Layer): number {
  return layer.sort ?? layer.depth;
}

/** Paints layers in their order at one time, and what lies beyond the frame's edges by so many pixels. */
export function paintLayers(
  layers: readonly Layer[],
  t: number,
  { width, height } = WIDE,
  beyond = { x: 0, y: 0 },
): Canvas {
  const canvas = createCanvas(width + 2 * beyond.x, height + 2 * beyond.y);
  const brush = canvas.getContext('2d');
  brush.translate(beyond.x, beyond.y);
  for (const layer of [...layers].sort((one, other) => sortOf(one) - sortOf(other))) {
    brush.save();
    layer.draw(brush, t);
    brush.restore();
  }
  return canvas;
}

export function paintSet(name: SetName, t: number, conditions: Conditions = {}): Canvas {
  return paintLayers(buildSet(name, conditions).layers, t, { ...WIDE, ...conditions });
}

/** Mean alpha, 0 to 1, of a rectangle given in parts of the canvas. */
export function cover(canvas: Canvas, left: number, top: number, right: number, bottom: number): number {
  const { width, height } = canvas;
  const pixels = canvas
    .getContext('2d')
    .getImageData(left * width, top * height, (right - left) * width, (bottom - top) * height).data;
  let sum = 0;
  for (let index = 3; index < pixels.length; index += 4) sum += pixels[index]!;
  return sum / 255 / (pixels.length / 4);
}

/** How much the brightness of the middle square varies: the standard deviation of its pixels, 0 to 255. */
export function contrastOfMiddle(canvas: Canvas): number {
  const side = Math.min(canvas.width, canvas.height);
  const { data } = canvas
    .getContext('2d')
    .getImageData((canvas.width - side) / 2, (canvas.height - side) / 2, side, side);
  const grey: number[] = [];
  for (let index = 0; index < data.length; index += 4)
    grey.push((data[index]! + data[index + 1]! + data[index + 2]!) / 3);
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  return Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length);
}
