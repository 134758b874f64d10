/**
 * The clay that props are made of: rounded solids with one soft light from the upper left, as the emoji beside them
 * have. Lengths are hundredths of the picture's side. Called by the props in this folder.
 */
import { Path2D } from '@napi-rs/canvas';
import type { Lettering } from '../painting/lettering.js';
import { type Brush, mix, withAlpha } from '../painting/paint.js';

/** What one prop is drawn with. */
export interface Clay {
  canvas: Brush;
  /** The colour that was asked for, or the thing's own. */
  colour: string;
  /** The colour was asked for: what is of many colours is of that one then. */
  asked?: boolean;
  /** Pixels in one unit. */
  unit: number;
  /** Words that are written on it. */
  lettering?: Lettering;
}

export interface PropDesign {
  /** What it is painted in where nobody asks for a colour. */
  colour: string;
  draw(clay: Clay): void;
}

export const prop = (colour: string, draw: (clay: Clay) => void): PropDesign => ({ colour, draw });

/** Colours of materials that no wish changes. */
export const STEEL = '#b9c0d4';
export const DARK = '#3d3a4e';
export const WOOD = '#c98849';
export const LIGHT_WOOD = '#e2b072';
export const WHITE = '#f3f2f7';
export const GLASS = '#a9dcf5';
export const RUBBER = '#4a4658';
export const GOLD = '#f2b632';

const SHADE = '#2c1552';
const LIGHT = '#fffbe8';

export const lighter = (colour: string, part: number): string => mix(colour, LIGHT, part);
export const darker = (colour: string, part: number): string => mix(colour, SHADE, part);

interface Relief {
  /** How far the rounding reaches inwards, units. */
  bulge?: number;
  /** 0 matt to 1 plain to 2 glossy. */
  shine?: number;
  /** Which way the gradient runs: across bodies of revolution, else from the upper left. */
  turned?: 'across';
}

/** One solid: gradient over it, a light edge on the upper left, a soft shade inside the lower right. */
export function solid({ canvas, unit }: Clay, shape: Path2D, colour: string, relief: Relief = {}): void {
  const { bulge = 3, shine = 1, turned } = relief;
  const [left, top, right, bottom] = shape.computeTightBounds();
  canvas.save();
  canvas.fillStyle = turned
    ? acrossFill(canvas, left, right, colour, shine)
    : slantFill(canvas, left, top, right, bottom, colour, shine);
  canvas.fill(shape);
  canvas.clip(shape);
  canvas.lineJoin = 'round';
  canvas.lineWidth = bulge * 1.5;
  canvas.filter = `blur(${(bulge * unit * 0.42).toFixed(2)}px)`;
  canvas.strokeStyle = withAlpha(darker(colour, 0.62), 0.75);
  canvas.translate(-bulge * 0.42, -bulge * 0.5);
  canvas.stroke(shape);
  canvas.translate(bulge * 0.95, bulge * 1.1);
  canvas.lineWidth = bulge * 0.8;
  canvas.strokeStyle = withAlpha(lighter(colour, 0.85), Math.min(1, 0.5 * shine));
  canvas.stroke(shape);
  canvas.filter = 'none';
  canvas.restore();
}

function slantFill(
  canvas: Brush,
  left: number,
  top: number,
  right: number,
  bottom: number,
  colour: string,
  shine: number,
) {
  const fill = canvas.createLinearGradient(left, top, left + (right - left) * 0.6, bottom);
  fill.addColorStop(0, lighter(colour, 0.22 * shine));
  fill.addColorStop(0.45, colour);
  fill.addColorStop(1, darker(colour, 0.2));
  return fill;
}

function acrossFill(canvas: Brush, left: number, right: number, colour: string, shine: number) {
  const fill = canvas.createLinearGradient(left, 0, right, 0);
  fill.addColorStop(0, darker(colour, 0.14));
  fill.addColorStop(0.28, lighter(colour, 0.4 * shine));
  fill.addColorStop(0.5, colour);
  fill.addColorStop(1, darker(colour, 0.32));
  return fill;
}

/** A closed or open shape from an SVG path, its corners rounded. */
export function shape(path: string, rounding = 0): Path2D {
  const drawn = new Path2D(path);
  return rounding > 0 ? drawn.round(rounding) : drawn;
}

export function box(x: number, y: number, width: number, height: number, radius = 4): Path2D {
  const drawn = new Path2D();
  drawn.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  return drawn;
}

export function oval(x: number, y: number, radiusX: number, radiusY = radiusX, turn = 0): Path2D {
  const drawn = new Path2D();
  drawn.ellipse(x, y, radiusX, radiusY, turn, 0, Math.PI * 2);
  return drawn;
}

/** The outline of a round rod along an SVG path. */
export function rod(path: string, thickness: number, flatEnds = false): Path2D {
  return new Path2D(path).stroke({ width: thickness, cap: flatEnds ? 0 : 1, join: 1 });
}

/** A flat mark on a solid: a label, a slot, a line. */
export function mark({ canvas }: Clay, drawn: Path2D, colour: string, alpha = 1): void {
  canvas.fillStyle = withAlpha(colour, alpha);
  canvas.fill(drawn);
}

/** A hollow: dark above where its edge shades it. */
export function hollow({ canvas, unit }: Clay, drawn: Path2D, colour: string): void {
  canvas.save();
  canvas.fillStyle = colour;
  canvas.fill(drawn);
  canvas.clip(drawn);
  canvas.filter = `blur(${(unit * 1.4).toFixed(2)}px)`;
  canvas.lineWidth = 4;
  canvas.strokeStyle = withAlpha(darker(colour, 0.75), 0.8);
  canvas.translate(0.6, 1.6);
  canvas.stroke(drawn);
  canvas.filter = 'none';
  canvas.restore();
}

/** Radius of a gleam's blur, hundredths, and how far it reaches. */
const GLEAM_BLUR = 0.7;
const GLEAM_ROOM = 3;

/** A soft white reflection on something glossy. */
export function gleam({ canvas, unit }: Clay, drawn: Path2D, alpha = 0.6): void {
  const [left, top, right, bottom] = drawn.computeTightBounds();
  canvas.save();
  // A blur works on all that is not clipped away.
  canvas.beginPath();
  canvas.rect(left - GLEAM_ROOM, top - GLEAM_ROOM, right - left + 2 * GLEAM_ROOM, bottom - top + 2 * GLEAM_ROOM);
  canvas.clip();
  canvas.filter = `blur(${(unit * GLEAM_BLUR).toFixed(2)}px)`;
  canvas.fillStyle = `rgba(255,255,255,${alpha})`;
  canvas.fill(drawn);
  canvas.restore();
}

/** A pane one can look through, with two slanting reflections. */
export function pane(clay: Clay, drawn: Path2D, colour = GLASS, alpha = 0.85): void {
  const { canvas } = clay;
  const [left, top, right, bottom] = drawn.computeTightBounds();
  const fill = canvas.createLinearGradient(left, top, right, bottom);
  fill.addColorStop(0, withAlpha(lighter(colour, 0.5), alpha));
  fill.addColorStop(1, withAlpha(darker(colour, 0.18), alpha));
  canvas.save();
  canvas.fillStyle = fill;
  canvas.fill(drawn);
  canvas.clip(drawn);
  const width = right - left;
  for (const [from, thick] of [
    [0.18, 0.16],
    [0.44, 0.07],
  ] as const) {
    const x = left + width * from;
    mark(
      clay,
      shape(`M${x + width * 0.3} ${top}h${width * thick}L${x + width * (thick - 0.14)} ${bottom}h${-width * thick}Z`),
      '#ffffff',
      0.35,
    );
  }
  canvas.restore();
}

/** Draws what `draw` does inside `drawn` only. */
export function within({ canvas }: Clay, drawn: Path2D, draw: () => void): void {
  canvas.save();
  canvas.clip(drawn);
  draw();
  canvas.restore();
}

/** Draws what `draw` does turned about a point, turns clockwise. */
export function turned({ canvas }: Clay, x: number, y: number, turns: number, draw: () => void): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turns * Math.PI * 2);
  canvas.translate(-x, -y);
  draw();
  canvas.restore();
}
