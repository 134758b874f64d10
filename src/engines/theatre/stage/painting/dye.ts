/**
 * Dyes a sprite: "a blue cat" stays a cat. Only the patch of the picture's own main colour changes, with its light
 * and shade; eyes, teeth, skin and highlights are of other colours and stay. Called by `sprites.ts`.
 */
import type { Colour } from '../../score/score.js';
import { clamp, lerp, ramp } from './easing.js';
import { channels } from './paint.js';

/** What each colour word looks like as cloth, fur or paint. */
export const COLOUR_OF: Record<Colour, string> = {
  red: '#e2323f',
  orange: '#f5862b',
  yellow: '#f7cf3c',
  green: '#3fae55',
  blue: '#3a7fe0',
  purple: '#8447cf',
  pink: '#f77fb6',
  brown: '#8a5a3c',
  black: '#2b2a35',
  white: '#f6f5f7',
  grey: '#8f919d',
  gold: '#e3ac2b',
  turquoise: '#2fc6c0',
  beige: '#e4d2ac',
  navy: '#22356e',
  maroon: '#86202f',
  lavender: '#b8a0ea',
  'mint green': '#9fe6c4',
  'lime green': '#a4d632',
  silver: '#c4cbd8',
  'light blue': '#86c6f5',
  teal: '#14848a',
  magenta: '#d6318f',
  'olive green': '#80862f',
  'dark green': '#1e6a3a',
  'dark grey': '#53535f',
  'dark brown': '#55331f',
  'dark purple': '#5a2a72',
  peach: '#ffb894',
  copper: '#b5673a',
};

/** Where in the circle of hues (turns) skin and blond hair lie, for people. */
const SKIN = [0.055, 0.17] as const;
/** Below this difference of channels a pixel has no hue, only a shade; below this brightness it is an eye or a tyre. */
const COLOURLESS = 34;
const DARK = 46;
const HUES = 24;
/** Where a picture's white and black parts lie, 0 to 255. */
const SHADE_OF = { pale: 225, dark: 60 };

interface Patch {
  /** Turns; `undefined` for white, grey and black. */
  hue?: number;
  /** Turns around the hue that take the dye wholly, and from where on none is taken. */
  reach?: readonly [near: number, far: number];
  /** Brightness in its middle, 0 to 255. */
  brightness: number;
}

/** A part of a picture that is painted: a range of hues (turns, from below 0 where it spans red), or what is pale or dark. */
export type Paint = readonly [from: number, to: number] | 'pale' | 'dark';

/**
 * Changes `pixels` (RGBA, not premultiplied) in place. `person` keeps skin and hair out of it; `paints` says what
 * is painted where the main colour is not what people mean: a train's cab, a boat and not its water; `kept` tells of a
 * pixel by its number that it stays, a beak of the wing's own hue.
 */
export function dye(
  pixels: Uint8ClampedArray,
  colour: Colour,
  person: boolean,
  paints?: readonly Paint[],
  kept?: (pixel: number, hue: number) => boolean,
): void {
  const target = channels(COLOUR_OF[colour]);
  const patches = paints ? paints.map((paint) => paintedPatch(pixels, paint)) : [mainPatch(pixels, person)];
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! === 0) continue;
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    let share = 0;
    let patch = patches[0]!;
    for (const other of patches) {
      const taken = shareOf(other, red, green, blue, person);
      if (taken > share) [share, patch] = [taken, other];
    }
    if (share === 0 || kept?.(at / 4, hueOf(red, green, blue))) continue;
    const relative = brightnessOf(red, green, blue) / patch.brightness;
    for (let channel = 0; channel < 3; channel++) {
      const shaded = target[channel]! * Math.min(1, relative ** 0.9);
      const lit = relative > 1 ? lerp(shaded, 255, clamp((relative - 1) * 0.75, 0, 0.6)) : shaded;
      pixels[at + channel] = lerp(pixels[at + channel]!, lit, share);
    }
  }
}

/** The largest patch of like hue, or the colourless one where that is clearly larger. */
function mainPatch(pixels: Uint8ClampedArray, person: boolean): Patch {
  const counts = new Array<number>(HUES).fill(0);
  const shades: number[][] = Array.from({ length: HUES + 1 }, () => []);
  for (let at = 0; at < pixels.length; at += 12) {
    if (pixels[at + 3]! < 200) continue;
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    const range = Math.max(red, green, blue) - Math.min(red, green, blue);
    const hue = hueOf(red, green, blue);
    if (person && range >= COLOURLESS && hue > SKIN[0] && hue < SKIN[1]) continue;
    const slot = range < COLOURLESS ? HUES : Math.floor(hue * HUES) % HUES;
    shades[slot]!.push(brightnessOf(red, green, blue));
    if (slot < HUES) counts[slot]! += 1;
  }
  const around = (slot: number): number =>
    counts[slot]! + 0.8 * (counts[(slot + 1) % HUES]! + counts[(slot + HUES - 1) % HUES]!);
  const slots = counts.map((_, slot) => slot);
  const best = slots.reduce((winner, slot) => (around(slot) > around(winner) ? slot : winner), 0);
  const colourless = shades[HUES]!;
  if (!person && colourless.length > around(best) * 1.25) return { brightness: middleOf(colourless) };
  const near = [best, (best + 1) % HUES, (best + HUES - 1) % HUES].flatMap((slot) => shades[slot]!);
  return { hue: (best + 0.5) / HUES, brightness: middleOf(near) };
}

function paintedPatch(pixels: Uint8ClampedArray, paint: Paint): Patch {
  const patch: Patch =
    paint === 'pale' || paint === 'dark'
      ? { brightness: SHADE_OF[paint] }
      : {
          hue: ((paint[0] + paint[1]) / 2 + 1) % 1,
          reach: [(paint[1] - paint[0]) / 2, (paint[1] - paint[0]) / 2 + 0.02],
          brightness: 128,
        };
  const shades: number[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! < 200) continue;
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    if (shareOf(patch, red, green, blue, false) > 0.5) shades.push(brightnessOf(red, green, blue));
  }
  return { ...patch, brightness: middleOf(shades) };
}

/** How much of the dye a pixel takes, 0 to 1. */
function shareOf(patch: Patch, red: number, green: number, blue: number, person: boolean): number {
  const range = Math.max(red, green, blue) - Math.min(red, green, blue);
  const notDark = ramp(Math.max(red, green, blue), DARK, DARK + 26);
  if (patch.hue === undefined) {
    const away = Math.abs(brightnessOf(red, green, blue) - patch.brightness) / 255;
    const light = patch.brightness < 90 ? 1 : notDark;
    return ramp(range, COLOURLESS + 26, COLOURLESS) * ramp(away, 0.5, 0.36) * light;
  }
  const hue = hueOf(red, green, blue);
  if (person && hue > SKIN[0] && hue < SKIN[1]) return 0;
  const apart = Math.abs(hue - patch.hue);
  const distance = Math.min(apart, 1 - apart);
  const [near, far] = patch.reach ?? (person ? [0.08, 0.13] : [0.11, 0.18]);
  return ramp(distance, far, near) * ramp(range, 10, 30) * (patch.brightness < 70 ? 1 : notDark);
}

/** Hue in turns. */
export function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return 0;
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return (sixth / 6 + 1) % 1;
}

const brightnessOf = (red: number, green: number, blue: number): number => 0.3 * red + 0.59 * green + 0.11 * blue;

function middleOf(values: number[]): number {
  return Math.max(24, values.sort((a, b) => a - b)[values.length >> 1] ?? 128);
}
