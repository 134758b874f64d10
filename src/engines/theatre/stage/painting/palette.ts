/**
 * The light of a film: which colours sky, air, lamps and shadows have at an hour and in a weather.
 * The stage makes one palette per film and hands it to the set; `tone` puts a set's own colours under that light.
 */
import type { Light, Season, Weather } from '../../score/score.js';
import { mix, multiply } from './paint.js';
import { inSeason } from './season.js';

export interface Palette {
  /** From the zenith to the horizon. */
  sky: [string, string, string];
  /** Sun or moon: colour, place (spans from the middle, part of the height), radius in spans, strength 0 to 1. */
  sun: { colour: string; across: number; down: number; radius: number; strength: number; moon: boolean };
  /** Where the light comes from: −1 left, 1 right. */
  side: number;
  /** Multiplied over actors. */
  tint: string;
  /** Multiplied over scenery; deeper than `tint`, so that actors stand out. */
  ambient: string;
  /** What distance fades towards, and how strongly, 0 to 1. */
  haze: string;
  hazeStrength: number;
  /** How much haze lies even on what is at hand, 0 to 1: fog comes close. */
  veil: number;
  /** Contact shadows. */
  shadow: string;
  /** Colour of lamps and lit windows, and how much they show, 0 (noon) to 1 (night). */
  lamp: string;
  lampStrength: number;
  /** A cloud's lit top and its underside; how much of the sky they take, 0 to 1. */
  cloud: [string, string];
  cloudCover: number;
  /** 0 none to 1 a clear night. */
  stars: number;
  /** 0 still air to 1 a storm. */
  wind: number;
  /** How much of flat ground lies under snow, and how wet it is, 0 to 1. */
  snowCover: number;
  wetness: number;
  /** Light on the left and right edges of actors, with alpha. */
  rim: [string, string];
  /** What turns leaves and grass. */
  season?: Season;
}

type Hour = Pick<
  Palette,
  'sky' | 'sun' | 'side' | 'tint' | 'ambient' | 'haze' | 'shadow' | 'lampStrength' | 'cloud' | 'stars' | 'rim'
> & { overcast: string; thunder: string };

const warmLamp = '#ffd28a';

const HOURS: Record<Light, Hour> = {
  morning: {
    sky: ['#6aa5e0', '#b5d6ee', '#ffe3c2'],
    sun: { colour: '#fff1c4', across: -0.36, down: 0.27, radius: 0.055, strength: 1, moon: false },
    side: -1,
    tint: '#fff0e2',
    ambient: '#fbeedd',
    haze: '#f0dfd6',
    shadow: '#5d5272',
    lampStrength: 0.25,
    cloud: ['#ffffff', '#f0d2cd'],
    stars: 0,
    rim: ['rgba(255,226,170,0.32)', 'rgba(150,190,255,0.12)'],
    overcast: '#b8bcc8',
    thunder: '#6a6f84',
  },
  day: {
    sky: ['#3c94e6', '#86c6f6', '#e2f3fb'],
    sun: { colour: '#fffadf', across: 0.3, down: 0.13, radius: 0.05, strength: 1, moon: false },
    side: 1,
    tint: '#ffffff',
    ambient: '#ffffff',
    haze: '#cfe4f2',
    shadow: '#3e4a66',
    lampStrength: 0.08,
    cloud: ['#ffffff', '#cddff0'],
    stars: 0,
    rim: ['rgba(150,200,255,0.12)', 'rgba(255,250,220,0.25)'],
    overcast: '#b3c0cd',
    thunder: '#5f6b7e',
  },
  sunset: {
    sky: ['#4b3c8c', '#e2667d', '#ffc370'],
    sun: { colour: '#ffd98a', across: 0.22, down: 0.4, radius: 0.085, strength: 1, moon: false },
    side: 1,
    tint: '#ffd2b4',
    ambient: '#f7c0aa',
    haze: '#f4a681',
    shadow: '#43264f',
    lampStrength: 0.6,
    cloud: ['#ffd9b0', '#c4688c'],
    stars: 0.12,
    rim: ['rgba(200,90,160,0.16)', 'rgba(255,190,100,0.4)'],
    overcast: '#a88698',
    thunder: '#594663',
  },
  night: {
    sky: ['#0a1034', '#1a2a66', '#43559c'],
    sun: { colour: '#f1f4ff', across: 0.32, down: 0.16, radius: 0.055, strength: 1, moon: true },
    side: 1,
    tint: '#a3b0e6',
    ambient: '#6a7cc8',
    haze: '#34457f',
    shadow: '#0a0e2c',
    lampStrength: 1,
    cloud: ['#5a6cae', '#26346e'],
    stars: 1,
    rim: ['rgba(90,120,230,0.16)', 'rgba(200,215,255,0.32)'],
    overcast: '#262d50',
    thunder: '#151a36',
  },
};

interface Air {
  /** How far the sky turns to `overcast` or `thunder`, and light with it. */
  grey: number;
  thunder: boolean;
  sun: number;
  hazeStrength: number;
  veil: number;
  cloudCover: number;
  wind: number;
  snowCover: number;
  wetness: number;
}

const plainAir: Air = {
  grey: 0,
  thunder: false,
  sun: 1,
  hazeStrength: 0.62,
  veil: 0,
  cloudCover: 0.3,
  wind: 0.2,
  snowCover: 0,
  wetness: 0,
};

const AIRS: Record<Weather, Air> = {
  clear: plainAir,
  rain: { ...plainAir, grey: 0.72, sun: 0, hazeStrength: 0.8, cloudCover: 0.9, wind: 0.3, wetness: 0.8 },
  snow: { ...plainAir, grey: 0.5, sun: 0.25, hazeStrength: 0.8, cloudCover: 0.75, wind: 0.2, snowCover: 0.75 },
  fog: { ...plainAir, grey: 0.55, sun: 0.3, hazeStrength: 1, veil: 0.24, cloudCover: 0.1, wind: 0.08, wetness: 0.2 },
  storm: { ...plainAir, grey: 0.85, thunder: true, sun: 0, hazeStrength: 0.75, cloudCover: 1, wind: 1, wetness: 1 },
  wind: { ...plainAir, hazeStrength: 0.66, cloudCover: 0.5, wind: 0.8 },
};

/** The palette of an hour and a weather. */
export function paletteOf(light: Light, weather: Weather, season?: Season): Palette {
  const { overcast, thunder, ...hour } = HOURS[light];
  const air = AIRS[weather];
  const grey = air.thunder ? thunder : overcast;
  const fog = weather === 'fog';
  const [zenith, middle, horizon] = hour.sky;
  const haze = mix(hour.haze, grey, air.grey * 0.65);
  return {
    ...hour,
    sky: [
      mix(zenith, air.thunder ? mix(grey, '#0b0d1c', 0.3) : grey, air.grey),
      mix(middle, fog ? haze : grey, air.grey * 0.95),
      mix(horizon, fog ? haze : mix(grey, haze, 0.4), air.grey * 0.8),
    ],
    sun: { ...hour.sun, strength: air.sun },
    tint: mix(hour.tint, multiply(hour.tint, mix(grey, '#ffffff', 0.55)), air.grey * 0.7),
    ambient: mix(hour.ambient, multiply(hour.ambient, mix(grey, '#ffffff', 0.35)), air.grey * 0.8),
    haze,
    hazeStrength: air.hazeStrength,
    veil: air.veil,
    lamp: warmLamp,
    lampStrength: Math.max(hour.lampStrength, air.thunder ? 0.75 : air.grey * 0.5),
    cloud: [
      mix(hour.cloud[0], mix(grey, '#ffffff', light === 'night' ? 0.12 : 0.3), air.grey),
      mix(hour.cloud[1], mix(grey, '#10142c', 0.22), air.grey),
    ],
    cloudCover: air.cloudCover,
    stars: hour.stars * (1 - Math.min(1, air.grey * 1.6)),
    wind: air.wind,
    snowCover: air.snowCover,
    wetness: air.wetness,
    ...(season && { season }),
  };
}

/** A surface's own colour as it looks under the palette, `distance` 0 at hand to 1 at the horizon. */
export function tone(palette: Palette, colour: string, distance = 0): string {
  return mix(
    multiply(palette.season ? inSeason(colour) : colour, palette.ambient),
    palette.haze,
    (palette.veil + (1 - palette.veil) * distance) * palette.hazeStrength,
  );
}

/** As `tone`, for surfaces that face the sky: snow lies on them when it snows, and rain darkens them. */
export function groundTone(palette: Palette, colour: string, distance = 0): string {
  const covered = mix(colour, '#f4f8ff', palette.snowCover);
  const wet = multiply(covered, mix('#ffffff', '#93a0b4', palette.wetness * 0.6));
  return tone(palette, wet, distance);
}
