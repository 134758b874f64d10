/**
 * What every room shares: how the hour lights it, where its floor begins, and how walls, furniture and moving things
 * become the layers of a set. Called by the sets that are rooms.
 */
import type { Light } from '../../../score/score.js';
import { type Brush, type Frame, frameOf, glow, mix, multiply, withAlpha } from '../../painting/paint.js';
import type { Palette } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext, StageSet } from '../../set.js';
import { paintSkyline } from './room-skyline.js';
import { VIEWS, type ViewName } from './room-views.js';
import { outsideLayer, type Pane, paintView } from './window.js';

/** Part of the height at which wall and floor meet. */
const FOOT = 0.64;
const GROUND: [number, number] = [0.71, 0.94];

interface Hour {
  /** Multiplied over the room's colours, and over the actors. */
  light: string;
  tint: string;
  /** What comes through the window. */
  sun: string;
  /** How much the lamps show, 0 to 1. */
  lamp: number;
  shadow: string;
}

const HOURS: Record<Light, Hour> = {
  morning: { light: '#ffead0', tint: '#fff2e0', sun: '#ffeab0', lamp: 0.15, shadow: '#5f4650' },
  day: { light: '#ffffff', tint: '#fffaf2', sun: '#fffdf0', lamp: 0.08, shadow: '#4f4450' },
  sunset: { light: '#ffcfae', tint: '#ffe2c8', sun: '#ffa860', lamp: 0.6, shadow: '#4a2c40' },
  night: { light: '#c09c98', tint: '#ffdcb8', sun: '#8fa4e8', lamp: 1, shadow: '#1c1228' },
};

export interface Room {
  context: SetContext;
  palette: Palette;
  frame: Frame;
  /** What furniture is measured in, pixels: a span, less where the frame is narrow. */
  span: number;
  /** A square or tall frame, which shows half of what a wide one does. */
  narrow: boolean;
  /** Pixels from the top at which the floor begins. */
  foot: number;
  side: number;
  night: boolean;
  /** How much of the lamps is seen, and how much sun comes in, 0 to 1. */
  lamp: number;
  sunshine: number;
  sun: string;
  shadow: string;
  tint: string;
  /** A colour as it looks in this room now. */
  toned(colour: string): string;
}

/** `gloom` is multiplied over everything (a cellar), and makes lamps show by day; `night` replaces the warm dusk. */
export function roomOf(context: SetContext, { gloom, night }: { gloom?: string; night?: string } = {}): Room {
  const { palette } = context;
  const frame = frameOf(context);
  const hour = HOURS[context.light];
  const isNight = context.light === 'night';
  const dull = isNight ? 0 : 1 - palette.sun.strength;
  const open = mix(
    isNight && night ? night : hour.light,
    multiply(hour.light, '#c3cad6'),
    dull * 0.5 * (isNight ? 0 : 1),
  );
  const light = gloom ? multiply(open, gloom) : open;
  return {
    context,
    palette,
    frame,
    span: Math.min(frame.span, frame.width),
    narrow: frame.width < frame.span * 1.2,
    foot: frame.down(FOOT),
    side: palette.side,
    night: isNight,
    lamp: Math.max(hour.lamp, dull * 0.5, gloom ? 0.7 : 0),
    sunshine: isNight ? 0 : palette.sun.strength,
    sun: hour.sun,
    shadow: hour.shadow,
    tint: hour.tint,
    toned: (colour) => multiply(colour, light),
  };
}

export interface Furnishing {
  /** What is seen through the holes in the wall. */
  outside?: { pane: Pane; city?: boolean; view?: ViewName | undefined };
  wall(canvas: Brush): void;
  floor(canvas: Brush): void;
  /** What stands by the wall. */
  things(canvas: Brush): void;
  /** What moves on the wall or on those things. */
  moves?(canvas: Brush, t: number): void;
  /** What stands at the sides among the actors, left and right of the middle third. */
  sides?(canvas: Brush): void;
  /** Lamps: pixels. What stands near them is lit when lamps show. */
  lamps?: readonly { x: number; y: number; radius: number }[];
  /** Out of focus before the actors, at the edges. */
  near(canvas: Brush): void;
  /** Dust in the light: how much, 0 for none. */
  dust?: number;
  haze?: string;
  mirror?: number;
  vignette?: number;
}

export function stageRoom(room: Room, furnishing: Furnishing): StageSet {
  const { palette } = room;
  const { outside, moves, sides, dust = 1, lamps = [] } = furnishing;
  const lit = (paint: (canvas: Brush) => void) => (canvas: Brush) => {
    paint(canvas);
    if (room.lamp < 0.2) return;
    canvas.save();
    canvas.globalCompositeOperation = 'source-atop';
    for (const { x, y, radius } of lamps) {
      glow(canvas, x, y, radius, palette.lamp, 0.5 * room.lamp);
      glow(canvas, x, y, radius * 0.45, '#ffe9c0', 0.3 * room.lamp);
    }
    canvas.restore();
  };
  const layers: Layer[] = [];
  if (outside) {
    const { pane } = outside;
    const view = { ...pane, width: pane.width * 1.35, height: pane.height * 1.3 };
    layers.push(
      {
        depth: 0.08,
        sort: -1,
        still: true,
        draw(canvas) {
          paintView(canvas, room.context, room.frame, view, outside.view !== undefined);
          if (outside.view) VIEWS[outside.view](canvas, room, view);
          if (outside.city) paintSkyline(canvas, room, lowered(view, room.span * HIGHEST_CITY));
        },
      },
      outsideLayer(room.context, room.frame, outside.city ? aboveRoofs(room, pane) : pane),
    );
  }
  layers.push(
    { depth: 0.3, sort: -0.8, still: true, draw: lit(furnishing.wall) },
    { depth: 0.55, sort: -0.3, still: true, draw: furnishing.floor },
    { depth: 0.38, sort: -0.2, still: true, draw: lit(furnishing.things) },
  );
  if (moves) layers.push({ depth: 0.38, sort: -0.15, still: false, draw: moves });
  if (dust > 0) layers.push(dustLayer(room, dust));
  if (sides) layers.push({ depth: 0.62, sort: 0.3, still: true, draw: lit(sides) });
  layers.push({ depth: 1.1, still: true, blur: 4, draw: furnishing.near });
  return {
    layers,
    ground: GROUND,
    eye: 0.55,
    standing: true,
    ...(furnishing.mirror && { mirror: furnishing.mirror }),
    shadow: room.shadow,
    tint: room.tint,
    haze: room.toned(furnishing.haze ?? '#e6e2d8'),
    hazeStrength: 0.15,
    rim: room.night
      ? [withAlpha(palette.lamp, 0.2), withAlpha(palette.lamp, 0.35)]
      : room.side > 0
        ? ['rgba(255,255,255,0.05)', withAlpha(room.sun, 0.3)]
        : [withAlpha(room.sun, 0.35), 'rgba(255,255,255,0.05)'],
    vignette: furnishing.vignette ?? 0.28,
  };
}

/** Spans that the towers before a window reach, as there is sky over them. */
const HIGHEST_CITY = 0.62;
const lowered = (pane: Pane, most: number): Pane => {
  const height = Math.min(pane.height, most);
  return { ...pane, y: pane.y + (pane.height - height) / 2, height };
};

/** Clouds pass above a skyline, and not before it; what falls, falls everywhere. */
function aboveRoofs({ context }: Room, pane: Pane): Pane {
  if (context.weather === 'rain' || context.weather === 'storm' || context.weather === 'snow') return pane;
  return { ...pane, y: pane.y - pane.height * 0.3, height: pane.height * 0.4 };
}

/** Dust that hangs in the light of the window or the lamp. */
function dustLayer(room: Room, amount: number): Layer {
  const next = random(room.context.seed + 77);
  const motes = Array.from({ length: 14 }, () => ({ x: next() - 0.5, y: next(), size: next(), phase: next() * 9 }));
  return {
    depth: 0.45,
    sort: -0.12,
    still: false,
    draw(canvas, t) {
      for (const { x, y, size, phase } of motes)
        glow(
          canvas,
          room.frame.across(x * 1.7 + 0.03 * Math.sin(t * 0.35 + phase)),
          room.frame.down(0.12 + 0.6 * y) + room.span * 0.025 * Math.sin(t * 0.5 + phase * 2),
          room.span * (0.004 + 0.008 * size),
          room.night ? room.palette.lamp : room.sun,
          amount * (0.45 + 0.3 * Math.sin(t * 1.1 + phase)),
        );
    },
  };
}
