/**
 * Light in public rooms (museum, shop, bar …): the hour tints walls, and the darker it is the more the lamps show.
 * The sets of such rooms take from here what all of them tell the stage.
 */
import { type Brush, glow, mix, multiply, withAlpha } from '../../painting/paint.js';
import type { SetContext, StageSet } from '../../set.js';
import type { Toner } from './furniture.js';

export interface IndoorLight {
  /** A thing's own colour as it looks in this room at this hour. */
  toned: Toner;
  /** 0 lamps hardly show (noon) to 1 only they shine (night). */
  lamp: number;
  lampColour: string;
  /** Light that falls through windows. */
  sun: string;
  tint: string;
  shadow: string;
  night: boolean;
}

type Hour = { light: string; tint: string; sun: string; lamp: number; shadow: string };

const HOURS: Record<SetContext['light'], Hour> = {
  morning: { light: '#ffeed8', tint: '#fff4e6', sun: '#ffe6a8', lamp: 0.3, shadow: '#5f4650' },
  day: { light: '#ffffff', tint: '#fffaf4', sun: '#fffdf0', lamp: 0.15, shadow: '#463c4c' },
  sunset: { light: '#f4bd9f', tint: '#ffdcc0', sun: '#ff9f60', lamp: 0.7, shadow: '#4a2640' },
  night: { light: '#a4868e', tint: '#ecd6d6', sun: '#8fa4e8', lamp: 1, shadow: '#150c28' },
};

/** `dim` 0 to 1 takes the hour's light away, for rooms that live by their lamps (bar, cinema). */
export function indoorLight(context: SetContext, { dim = 0, lampColour = '#ffd48a' } = {}): IndoorLight {
  const hour = HOURS[context.light];
  const light = mix(hour.light, '#5a4a86', dim);
  return {
    toned: (colour) => multiply(colour, light),
    lamp: Math.max(hour.lamp, dim),
    lampColour,
    sun: hour.sun,
    tint: mix(hour.tint, '#e8d0dc', dim * 0.6),
    shadow: mix(hour.shadow, '#150c28', dim),
    night: context.light === 'night',
  };
}

/** A pool of light that warms what lies under it instead of covering it. */
export function warm(
  canvas: Brush,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
  flatten = 1,
): void {
  canvas.save();
  canvas.globalCompositeOperation = 'soft-light';
  glow(canvas, x, y, radius, colour, alpha, flatten);
  canvas.restore();
}

/** Light added to what lies under it, as a lamp's halo is. */
export function shine(
  canvas: Brush,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
  flatten = 1,
): void {
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  glow(canvas, x, y, radius, colour, alpha, flatten);
  canvas.restore();
}

/** What a room tells the stage about its actors: they stand on a floor and are lit by lamps and window. */
export function indoorStage(
  light: IndoorLight,
  more: Partial<StageSet> = {},
): Omit<StageSet, 'layers' | 'ground' | 'eye'> {
  return {
    standing: true,
    shadow: light.shadow,
    tint: light.tint,
    haze: light.toned('#e6dcd4'),
    hazeStrength: 0.12,
    rim: [withAlpha(light.lampColour, 0.08 + 0.2 * light.lamp), withAlpha(light.lampColour, 0.1 + 0.25 * light.lamp)],
    vignette: 0.3,
    ...more,
  };
}
