/**
 * The brushes every set paints with: colours, canvases, soft lights and the measures of a stage.
 * Called by `sets/`, and by the stage for glows and shadows. Colours are `#rrggbb`; lengths are pixels.
 */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { random } from './random.js';

export type { Canvas };
export type Brush = SKRSContext2D;
export const TURN = Math.PI * 2;

/** A transparent canvas, at least one pixel each way. */
export function blankCanvas(width: number, height: number): Canvas {
  return createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
}

/** Where things go on one stage: measures that let one composition hold in a wide, a square and a tall frame. */
export interface Frame {
  width: number;
  height: number;
  /** The smaller of the height and 1.25 widths: the unit actors are measured in too. */
  span: number;
  /** Edges of what a still layer's bitmap holds, 0.4 width and 0.2 height beyond the stage. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Pixels from the left for a distance from the middle in spans; a tall frame shows ±0.4, a wide one ±0.89. */
  across(spans: number): number;
  /** As `across`, but never farther from the middle than `part` of the width: keeps side pieces in a tall frame. */
  beside(spans: number, part: number): number;
  /** Pixels from the top for a part of the height. */
  down(part: number): number;
}

export function frameOf({ width, height }: { width: number; height: number }): Frame {
  const span = Math.min(height, width * 1.25);
  return {
    width,
    height,
    span,
    left: -0.4 * width,
    right: 1.4 * width,
    top: -0.2 * height,
    bottom: 1.2 * height,
    across: (spans) => width / 2 + spans * span,
    beside: (spans, part) => width / 2 + Math.sign(spans) * Math.min(Math.abs(spans) * span, part * width),
    down: (part) => part * height,
  };
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function fromChannels(values: number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** `part` 0 gives `from`, 1 gives `to`. */
export function mix(from: string, to: string, part: number): string {
  const target = channels(to);
  return fromChannels(channels(from).map((value, index) => value + (target[index]! - value) * part));
}

/** What a surface of one colour shows under light of the other. */
export function multiply(surface: string, light: string): string {
  const factors = channels(light);
  return fromChannels(channels(surface).map((value, index) => (value * factors[index]!) / 255));
}

/** A surface under so much more light: what is black stays black, and no colour becomes another. */
export function dodged(surface: string, light: string): string {
  const seen = channels(surface);
  const gains = channels(light).map((more) => 1 / (1 - more / 256));
  const most = Math.max(1, ...seen.map((value, index) => (value * gains[index]!) / 255));
  return fromChannels(seen.map((value, index) => (value * gains[index]!) / most));
}

export function withAlpha(colour: string, alpha: number): string {
  const [red, green, blue] = channels(colour);
  return `rgba(${red},${green},${blue},${Math.max(0, Math.min(1, alpha)).toFixed(3)})`;
}

/** Evenly spaced stops from `top` to `bottom`. */
export function downward(canvas: Brush, top: number, bottom: number, colours: readonly string[]): CanvasGradient {
  const gradient = canvas.createLinearGradient(0, top, 0, bottom);
  colours.forEach((colour, index) => {
    gradient.addColorStop(index / (colours.length - 1), colour);
  });
  return gradient;
}

/** Evenly spaced stops from `left` to `right`. */
export function sideways(canvas: Brush, left: number, right: number, colours: readonly string[]): CanvasGradient {
  const gradient = canvas.createLinearGradient(left, 0, right, 0);
  colours.forEach((colour, index) => {
    gradient.addColorStop(index / (colours.length - 1), colour);
  });
  return gradient;
}

type CanvasGradient = ReturnType<Brush['createLinearGradient']>;

/** Fills the whole painted width between two heights, whole pixels outwards so that no seam shows, with evenly spaced colours. */
export function fillBand(canvas: Brush, frame: Frame, top: number, bottom: number, colours: readonly string[]): void {
  canvas.fillStyle = downward(canvas, top, bottom, colours);
  const from = Math.floor(top);
  canvas.fillRect(frame.left, from, frame.right - frame.left, Math.ceil(bottom) - from);
}

/**
 * Glows are painted in these sizes (radius, pixels), each for radii up to so much: a large one is so soft that nobody
 * sees that its pixels are drawn three times as large.
 */
const GLOW_SIZES = [
  { size: 32, upTo: 32 },
  { size: 64, upTo: 64 },
  { size: 128, upTo: 384 },
  { size: 256, upTo: Number.POSITIVE_INFINITY },
] as const;
/**
 * Up to so much a radius is given in heights of who shines, above in pixels. How many pixels it is then would have to be
 * asked, which takes longer than the drawing; so one size serves for all.
 */
const IN_PIXELS = 4;
const MIDDLING = 128;
/** What all kept glows may hold together, bytes; the one that was not drawn for longest goes first. */
const GLOW_BYTES = 16_000_000;
const glows = new Map<string, Canvas>();
let glowBytes = 0;

/**
 * A soft round light, or a shadow where the colour is dark, from a cached bitmap: far cheaper than `shadowBlur`.
 * `flatten` below 1 squeezes it to an ellipse, as light and shadow on a floor are.
 */
export function glow(
  canvas: Brush,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha = 1,
  flatten = 1,
): void {
  const bitmap = glowBitmap(colour, radius > IN_PIXELS ? radius * Math.max(1, flatten) : MIDDLING);
  const before = canvas.globalAlpha;
  const smooth = canvas.imageSmoothingEnabled;
  canvas.globalAlpha = before * alpha;
  // So soft a picture needs no smoothing, which is half of what it costs.
  canvas.imageSmoothingEnabled = false;
  canvas.drawImage(bitmap, x - radius, y - radius * flatten, radius * 2, radius * 2 * flatten);
  canvas.imageSmoothingEnabled = smooth;
  canvas.globalAlpha = before;
}

function glowBitmap(colour: string, radius: number): Canvas {
  const { size } = GLOW_SIZES.find(({ upTo }) => radius <= upTo)!;
  const key = `${size} ${colour}`;
  const known = glows.get(key);
  if (known) {
    glows.delete(key);
    glows.set(key, known);
    return known;
  }
  const bitmap = blankCanvas(size * 2, size * 2);
  const brush = bitmap.getContext('2d');
  const gradient = brush.createRadialGradient(size, size, 0, size, size, size);
  for (let stop = 0; stop <= 8; stop++) gradient.addColorStop(stop / 8, withAlpha(colour, (1 - stop / 8) ** 2));
  brush.fillStyle = gradient;
  brush.fillRect(0, 0, size * 2, size * 2);
  glows.set(key, bitmap);
  glowBytes += 16 * size * size;
  for (const [name, oldest] of glows) {
    if (glowBytes <= GLOW_BYTES) break;
    glowBytes -= 4 * oldest.width * oldest.width;
    glows.delete(name);
    // The collector would come late for its pixels.
    oldest.width = 1;
  }
  return bitmap;
}

export function disc(canvas: Brush, x: number, y: number, radius: number, flatten = 1): void {
  canvas.beginPath();
  canvas.ellipse(x, y, radius, radius * flatten, 0, 0, TURN);
  canvas.fill();
}

/** Traces a closed shape through points given as x, y pairs, straight from one to the next. */
export function polygon(canvas: Brush, points: readonly (readonly [number, number])[]): void {
  canvas.beginPath();
  for (const [x, y] of points) canvas.lineTo(x, y);
  canvas.closePath();
}

/** The three tones of one clay-like body. */
export interface Tones {
  light: string;
  base: string;
  shade: string;
}

/** Tones around a colour that is already toned by the palette. */
export function tonesOf(base: string, light = '#fff6da', shade = '#1c1840', strength = 1): Tones {
  return { light: mix(base, light, 0.34 * strength), base, shade: mix(base, shade, 0.36 * strength) };
}

/** One soft ball, lit from above and from `side` (−1 left, 1 right). */
export function ball(canvas: Brush, x: number, y: number, radius: number, tones: Tones, side: number): void {
  const gradient = canvas.createRadialGradient(
    x + side * radius * 0.38,
    y - radius * 0.42,
    radius * 0.05,
    x,
    y,
    radius * 1.05,
  );
  gradient.addColorStop(0, tones.light);
  gradient.addColorStop(0.5, tones.base);
  gradient.addColorStop(1, tones.shade);
  canvas.fillStyle = gradient;
  disc(canvas, x, y, radius);
}

let grainTile: Canvas | undefined;

/** Fine noise over a rectangle, so that wide gradients show no bands. For still layers only. */
export function grain(canvas: Brush, left: number, top: number, width: number, height: number, alpha = 0.022): void {
  if (!grainTile) {
    grainTile = blankCanvas(128, 128);
    const brush = grainTile.getContext('2d');
    const pixels = brush.createImageData(128, 128);
    const next = random(11);
    for (let index = 0; index < pixels.data.length; index += 4) {
      pixels.data.fill(next() < 0.5 ? 0 : 255, index, index + 3);
      pixels.data[index + 3] = next() * 255;
    }
    brush.putImageData(pixels, 0, 0);
  }
  canvas.save();
  canvas.globalAlpha *= alpha;
  canvas.fillStyle = canvas.createPattern(grainTile, 'repeat')!;
  canvas.fillRect(left, top, width, height);
  canvas.restore();
}

/** A picture painted once, to be drawn many times: `anchorX`, `anchorY` is the point of it that stands still. */
export interface Cutout {
  bitmap: Canvas;
  anchorX: number;
  anchorY: number;
}

/** Paints a cutout with its anchor as the origin. */
export function cutout(
  reach: { left: number; up: number; right: number; down: number },
  paint: (canvas: Brush) => void,
): Cutout {
  const bitmap = blankCanvas(reach.left + reach.right, reach.up + reach.down);
  const brush = bitmap.getContext('2d');
  brush.translate(reach.left, reach.up);
  paint(brush);
  return { bitmap, anchorX: reach.left, anchorY: reach.up };
}

/** Draws a cutout at a place; `lean` shears its top sideways (a part of its height), `turn` is in turns. */
export function place(
  canvas: Brush,
  { bitmap, anchorX, anchorY }: Cutout,
  x: number,
  y: number,
  {
    scale = 1,
    flip = false,
    lean = 0,
    turn = 0,
  }: { scale?: number; flip?: boolean; lean?: number; turn?: number } = {},
): void {
  canvas.save();
  canvas.translate(x, y);
  if (lean) canvas.transform(1, 0, -lean, 1, 0, 0);
  if (turn) canvas.rotate(turn * TURN);
  canvas.scale(flip ? -scale : scale, scale);
  canvas.drawImage(bitmap, -anchorX, -anchorY);
  canvas.restore();
}
