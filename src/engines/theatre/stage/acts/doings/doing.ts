/**
 * How a deed with a tool and a thing is put together: where the hands go in each stroke, what is in them, what stands before
 * whoever does it, and how the body is held. A row of these is one deed; the tables beside this file hold the rows, and
 * `doings.ts` performs them.
 */
import type { Body, Thing } from '../../body.js';
import { clamp, lerp, smooth, wave, wrap } from '../../painting/easing.js';
import type { SignName } from '../../signs/sign-names.js';
import { DRAWN } from '../../things/drawn-names.js';
import { holdOf } from '../../things/uses.js';
import type { Moment } from '../moment.js';

/** Forwards and up, own heights; `turn` of what is in the hand, radians, lowers its fore end above 0. */
export type Spot = readonly [x: number, y: number, turn?: number];
/** `beat`: strokes since the act began; its part after the point is where in a stroke. */
export type Path = (beat: number) => Spot;

/** What stands there, the middle of its foot at its place, or its own origin where the stage draws it. */
export interface Piece {
  picture: string;
  x: number;
  y: number;
  size: number;
  /** Behind the body; between body and hands, which is usual; over the hands. */
  layer?: 'behind' | 'over';
  /** What of it is at its place, parts of its width and height, if not the middle of its foot. */
  grip?: readonly [across: number, down: number];
  /** Where it goes in a stroke, besides; and how it is turned. */
  moves?: Path;
  /** What the drawing makes of a stroke. */
  turn?: (beat: number) => number;
}

/** `grip`: where it is held, parts of its width and height, if not where that picture always is; `turn`: how, radians. */
export interface Tool {
  picture: string;
  size: number;
  grip?: readonly [across: number, down: number];
  turn?: number;
  /** Behind the hand, or before the body and under the hands. */
  layer?: 'behind' | 'front';
}

export interface Doing {
  /** Seconds of a stroke. */
  every: number;
  fore: Path;
  other?: Path;
  /** In the fore hand, and in the other one. */
  tool?: Tool;
  second?: Tool;
  pieces?: readonly Piece[];
  /** How high a table before the body is; none without. */
  table?: number;
  pose?: (body: Body, moment: Moment, beat: number, k: number) => void;
  signs?: readonly (readonly [name: SignName, x: number, y: number, strength?: number])[];
  /** How far the head is bent over it, radians; how far the body looks aside, 0 to 1; −1 sad to 1. */
  tip?: number;
  aside?: number;
  mood?: number;
  /** How high all of it reaches, own heights, where it is higher than who does it; how far before it, where its pieces don't say so. */
  high?: number;
  ahead?: number;
  /** What the other one of two does. */
  with?: Second;
}

/** Who stands so far before the first one, parts of the mean of their heights, looks at or with that one, and is so much nearer to us. */
export interface Second extends Omit<Doing, 'with'> {
  apart: number;
  looks: 'back' | 'on';
  nearer?: number;
  /** How far over the ground, heights of the first. */
  up?: number;
}

/** A picture with the spot `grip` of it (parts of its width and height) at `x`, `y`, turned about that spot. */
export function gripped(
  { picture, x, y, size }: Pick<Piece, 'picture' | 'x' | 'y' | 'size'>,
  grip: readonly [across: number, down: number],
  turn: number,
): Pick<Thing, 'picture' | 'x' | 'y' | 'size' | 'angle'> {
  if (DRAWN.has(picture)) return { picture, x, y, size, angle: turn };
  const { grip: own, flip, rest = 0 } = holdOf(picture);
  // From the spot that is wanted to the one that the picture is always turned about, as it is drawn.
  const aside = (own[0] - grip[0]) * size * (flip ? -1 : 1);
  const down = (own[1] - grip[1]) * size;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return {
    picture,
    x: x - (aside * cos + down * sin),
    y: y - (down * cos - aside * sin),
    size,
    angle: rest + turn,
  };
}

/** Its foot stands at its place, whatever it is gripped by elsewhere. */
export const FOOT = [0.5, 1] as const;

/** The hand rests. */
export const at =
  (x: number, y: number, turn = 0): Path =>
  () => [x, y, turn];

/** Round and round, as one stirs; flat, since it is seen from the side. */
export const round =
  (x: number, y: number, wide: number, high: number, turn = 0, sways = 0): Path =>
  (beat) => [x + wide * wave(beat), y + high * wave(beat + 0.25), turn + sways * wave(beat)];

/** To and fro between two spots, with still ends. */
export const between =
  (from: Spot, to: Spot): Path =>
  (beat) => {
    const part = 0.5 - 0.5 * wave(beat + 0.25);
    return [lerp(from[0], to[0], part), lerp(from[1], to[1], part), lerp(from[2] ?? 0, to[2] ?? 0, part)];
  };

/** Slowly from the first to the second, and a blow back. */
export const blow =
  (up: Spot, down: Spot, falls = 0.62): Path =>
  (beat) => {
    const part = wrap(beat);
    const lifted = smooth(part / (falls - 0.06)) * (1 - smooth((part - falls) / 0.1));
    return [lerp(down[0], up[0], lifted), lerp(down[1], up[1], lifted), lerp(down[2] ?? 0, up[2] ?? 0, lifted)];
  };

/** The same stroke, later by a part of one. */
export const later =
  (path: Path, by: number): Path =>
  (beat) =>
    path(beat + by);

/** Through several spots in turn, a stroke for the whole way, and from the first anew. */
export const through =
  (...spots: readonly Spot[]): Path =>
  (beat) => {
    const place = wrap(beat) * spots.length;
    const [from, to] = [spots[Math.floor(place)]!, spots[(Math.floor(place) + 1) % spots.length]!];
    const part = smooth((wrap(place) - 0.15) / 0.7);
    return [lerp(from[0], to[0], part), lerp(from[1], to[1], part), lerp(from[2] ?? 0, to[2] ?? 0, part)];
  };

/** How much of a work is over, 0 to 1, in so many strokes. */
export const sofar =
  (strokes: number) =>
  (beat: number): number =>
    clamp(beat / strokes);
