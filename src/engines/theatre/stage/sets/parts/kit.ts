/**
 * The builder's kit: measures, layers and clay-like basic bodies under the film's light. What buildings and streets
 * are made of; called by the built sets and by the larger parts beside this file.
 */
import { registerFonts, SANS } from '../../painting/fonts.js';
import {
  type Brush,
  downward,
  type Frame,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  polygon,
  sideways,
  type Tones,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { groundTone, type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext, StageSet } from '../../set.js';

/** All that a painter of one set needs at hand. */
export interface Kit {
  context: SetContext;
  palette: Palette;
  frame: Frame;
  span: number;
  night: boolean;
  /** 0 by day to 1 at night: how much lamps and windows shine. */
  lamps: number;
  /** Chances that differ from film to film; each still layer begins its own row of them when it is painted. */
  next: () => number;
  reseed(seed: number): void;
  /** A surface's colour under the film's light; `distance` 0 at hand to 1 at the horizon. */
  paint(colour: string, distance?: number): string;
  /** As `paint`, for what faces the sky: snow covers it, rain darkens it. */
  floor(colour: string, distance?: number): string;
  clay(colour: string, distance?: number): Tones;
}

export function kitOf(context: SetContext, seed = 0): Kit {
  const { palette } = context;
  const frame = frameOf(context);
  const kit: Kit = {
    context,
    palette,
    frame,
    span: frame.span,
    night: context.light === 'night',
    lamps: palette.lampStrength,
    next: random(context.seed + seed),
    paint: (colour, distance = 0) => tone(palette, colour, distance),
    floor: (colour, distance = 0) => groundTone(palette, colour, distance),
    clay: (colour, distance = 0) => tonesOf(tone(palette, colour, distance)),
    reseed(layer) {
      kit.next = random(context.seed + seed + layer);
    },
  };
  return kit;
}

export const still = (kit: Kit, depth: number, sort: number, draw: (canvas: Brush) => void): Layer => ({
  depth,
  sort,
  still: true,
  draw(canvas) {
    kit.reseed(Math.round(depth * 1000 - sort * 100));
    draw(canvas);
  },
});

export const moving = (depth: number, sort: number, draw: (canvas: Brush, t: number) => void): Layer => ({
  depth,
  sort,
  still: false,
  draw,
});

/** What stands before the actors at the frame's edges, out of focus. */
export const foreground = (kit: Kit, draw: (canvas: Brush) => void, blur = 3): Layer => ({
  ...still(kit, 1.1, 1.1, draw),
  blur,
});

/** The facts of an outdoor set whose light is the palette's own. */
export function outdoors(kit: Kit, layers: Layer[], eye: number, ground: [number, number]): StageSet {
  const { palette } = kit;
  return {
    layers,
    ground,
    eye,
    standing: true,
    mirror: 0.22 * palette.wetness,
    shadow: palette.shadow,
    tint: palette.tint,
    haze: palette.haze,
    hazeStrength: palette.hazeStrength * 0.5,
    rim: palette.rim,
    vignette: 0.22,
  };
}

/** From left to right as the light falls. */
export function lightSideways(kit: Kit, canvas: Brush, left: number, right: number, { light, base, shade }: Tones) {
  const dark = mix(base, shade, 0.55);
  const bright = mix(base, light, 0.6);
  return sideways(canvas, left, right, kit.palette.side > 0 ? [dark, base, bright] : [bright, base, dark]);
}

export interface Look {
  distance?: number;
  /** Radius of the corners: one for all, or one each from the top left clockwise. */
  round?: number | number[];
  /** How dark its foot grows, 0 to 1: the shade that gathers where things stand. */
  foot?: number;
}

/** An upright clay block. */
export function slab(
  kit: Kit,
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: string,
  { distance = 0, round = 0, foot = 0.25 }: Look = {},
): void {
  canvas.fillStyle = lightSideways(kit, canvas, left, left + width, kit.clay(colour, distance));
  canvas.beginPath();
  canvas.roundRect(left, top, width, height, round);
  canvas.fill();
  if (foot > 0) {
    const shade = kit.palette.shadow;
    canvas.fillStyle = downward(canvas, top, top + height, [
      withAlpha('#ffffff', 0.1 * (1 - distance)),
      withAlpha(shade, 0),
      withAlpha(shade, foot * 0.25),
      withAlpha(shade, foot * (1 - distance)),
    ]);
    canvas.fill();
  }
}

/** A clay body between points. */
export function shape(
  kit: Kit,
  canvas: Brush,
  points: readonly (readonly [number, number])[],
  colour: string,
  { distance = 0, foot = 0 }: Look = {},
): void {
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  canvas.fillStyle = lightSideways(kit, canvas, Math.min(...across), Math.max(...across), kit.clay(colour, distance));
  polygon(canvas, points);
  canvas.fill();
  if (foot > 0) {
    canvas.fillStyle = downward(canvas, Math.min(...down), Math.max(...down), [
      withAlpha(kit.palette.shadow, 0),
      withAlpha(kit.palette.shadow, foot),
    ]);
    canvas.fill();
  }
}

/** A round post, pipe or trunk from `top` to `bottom`. */
export function post(
  kit: Kit,
  canvas: Brush,
  x: number,
  top: number,
  bottom: number,
  width: number,
  colour: string,
  distance = 0,
): void {
  const { light, base, shade } = kit.clay(colour, distance);
  const order = [mix(base, shade, 0.7), base, light, base, shade];
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, kit.palette.side > 0 ? order.toReversed() : order);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, top, width, bottom - top, Math.min(width, bottom - top) * 0.2);
  canvas.fill();
}

/** A straight bar of one colour, any way round. */
export function bar(
  canvas: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  colour: string,
): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = Math.max(0.7, width);
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(...from);
  canvas.lineTo(...to);
  canvas.stroke();
}

/** A window: the sky in its glass by day, a lamp behind some at night. `round` arches its head. */
export function pane(
  kit: Kit,
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  {
    distance = 0,
    frame = '#fff8ec',
    lit = kit.next() < 0.25 + 0.55 * kit.lamps,
    arch = 0,
    bars = true,
  }: { distance?: number; frame?: string; lit?: boolean; arch?: number; bars?: boolean } = {},
): void {
  const { palette, lamps } = kit;
  const edge = Math.min(width, height) * 0.13;
  const head = [arch * width * 0.5, arch * width * 0.5, 0, 0];
  canvas.fillStyle = kit.paint(frame, distance);
  canvas.beginPath();
  canvas.roundRect(left - edge, top - edge, width + 2 * edge, height + 2 * edge, [
    head[0]! + edge,
    head[1]! + edge,
    0,
    0,
  ]);
  canvas.fill();
  const sky = mix(kit.paint('#7fa8cc', distance), palette.sky[1], 0.35);
  const dark = mix(sky, palette.shadow, 0.45);
  const shine = lit ? lamps : 0;
  canvas.fillStyle = downward(canvas, top, top + height, [
    mix(sky, '#ffe2a0', shine),
    mix(dark, '#ffc05e', shine),
    mix(mix(dark, sky, 0.5), '#ffb14e', shine),
  ]);
  canvas.beginPath();
  canvas.roundRect(left, top, width, height, head);
  canvas.fill();
  if (bars) {
    canvas.fillStyle = kit.paint(frame, distance);
    canvas.fillRect(left + width / 2 - edge * 0.3, top, edge * 0.6, height);
    canvas.fillRect(left, top + height * 0.42, width, edge * 0.6);
  }
  if (shine > 0.3)
    glow(canvas, left + width / 2, top + height / 2, Math.max(width, height) * 1.3, palette.lamp, 0.4 * shine);
}

/** Words on a sign, fitted to its width. */
export function words(
  canvas: Brush,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  { font = SANS, width = Number.POSITIVE_INFINITY }: { font?: string; width?: number } = {},
): void {
  registerFonts();
  canvas.font = `${size.toFixed(1)}px ${font}`;
  const fit = Math.min(1, width / Math.max(1, canvas.measureText(text).width));
  canvas.font = `${(size * fit).toFixed(1)}px ${font}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = colour;
  canvas.fillText(text, x, y);
}

/** Level ground from `top` (pixels) to the bottom, far colour first, with the light pooled where actors play. */
export function floor(kit: Kit, canvas: Brush, top: number, colours: readonly string[]): void {
  const { frame, span } = kit;
  fillBand(
    canvas,
    frame,
    top,
    frame.bottom,
    colours.map((colour, index) => kit.floor(colour, 0.4 * (1 - index / (colours.length - 1)) ** 2)),
  );
  canvas.save();
  canvas.globalCompositeOperation = 'soft-light';
  glow(canvas, frame.width / 2, top + (frame.height - top) * 0.5, span * 0.8, '#fffbe8', kit.night ? 0.25 : 0.45, 0.35);
  canvas.restore();
  grain(canvas, frame.left, top, frame.right - frame.left, frame.bottom - top, 0.025);
}

/** The soft shade under what stands on the ground. */
export function contact(kit: Kit, canvas: Brush, x: number, y: number, width: number, strength = 0.5): void {
  glow(canvas, x, y, width * 0.62, kit.palette.shadow, strength, 0.14);
}
