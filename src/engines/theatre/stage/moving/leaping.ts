/**
 * How whales, dolphins and fish leap out of the water: nose first in an arc, the body bent along it, and nose first
 * in again with a splash. Called by `actor.ts` on sets with water; the beat comes from the act `jump`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import { drawCrown } from '../nature/splash.js';
import { drawSpray } from '../nature/spray.js';
import { clamp, lerp, ramp } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import type { StageSet } from '../set.js';
import { clipToSurface } from './afloat.js';

type Water = NonNullable<StageSet['water']>;

export const LEAP_SECONDS = 2.3;
/** Parts of the way of an arc, 0 where the middle of the body comes out and 1 where it goes in, at a leap's ends. */
const FIRST = -0.2;
const LAST = 1.2;
/** Own heights: how high its middle rises, and how far it comes. */
const HIGH = 0.66;
const FAR = 1.15;
/** How much a body that its picture shows straight bends at the top, radians from nose to tail. */
const BEND = 1.5;
/** Pictures that show a leap already: how far their noses point up, radians, and how much they still bend. */
const LEAPERS: Readonly<Record<string, readonly [nose: number, bend: number]>> = {
  '1f42c': [0.5, 0.5],
  '1f433': [0, 1.75],
  '1f40b': [0, 1.75],
};

const placeAt = (beat: number): number => lerp(FIRST, LAST, beat);

/** Where in its arc a leaper is when the act ends: at its top where that makes the last picture, else in the water. */
const AT_END = { film: 0.5, act: 0.995 } as const;

/** Where in a leap a body is, `left` seconds before it stops leaping; `last`: with that the film ends. */
export const leapBeat = (left: number, own: number, last: boolean): number => {
  const turns = (last ? AT_END.film + own * 0.06 : AT_END.act) - left / LEAP_SECONDS;
  return turns - Math.floor(turns);
};

/** Holds the body along its arc; `draught` is how deep it lies at rest, own heights. */
export function breach(body: Body, { sprite }: Actor, draught: number): void {
  const k = clamp(body.leap);
  const place = placeAt(body.leapBeat);
  const [nose, bend] = LEAPERS[sprite.split('-')[0]!] ?? [0, BEND];
  const rise = HIGH * 4 * place * (1 - place);
  const slope = Math.atan2(HIGH * 4 * (1 - 2 * place), FAR);
  body.up = lerp(body.up, rise - 0.5 + draught, k);
  body.forwards = lerp(body.forwards, (place - 0.5) * FAR, k);
  body.tip = lerp(body.tip, nose - slope, k);
  body.afloat = Math.max(body.afloat, k);
  const aloft = clamp(4 * place * (1 - place), -0.2, 1);
  body.arch = k * bend * aloft;
  // It leaps for joy.
  body.mood = Math.max(body.mood, k * clamp(aloft * 1.6));
  body.mouth = Math.max(body.mouth, 0.6 * k * clamp(aloft * 1.5));
}

/** Draws it above the surface only, and what it does to the water. Origin on the surface; `width`, `height` pixels. */
export function drawBreach(
  canvas: SKRSContext2D,
  water: Water,
  body: Body,
  { width, height, draught, side, t }: { width: number; height: number; draught: number; side: number; t: number },
  figure: () => void,
): void {
  const place = placeAt(body.leapBeat);
  const aside = (at: number): number => side * (at - 0.5) * FAR * height;
  const aloft = clamp(4 * place * (1 - place));
  glow(canvas, aside(clamp(place)), height * 0.03, width * lerp(0.55, 0.4, aloft), '#06203c', 0.3, 0.2);
  // Behind it the water that it came out of, before it the water that it goes into.
  drawSplash(canvas, water, aside(0.02), height, (place - FIRST) / 0.55);
  drawTrail(canvas, water, { height, side, place, own: clamp(body.leap) });
  canvas.save();
  clipToSurface(canvas, width, height, t);
  canvas.translate(0, draught);
  figure();
  canvas.restore();
  const since = place > 0.8 ? place - 0.84 : place - FIRST + (LAST - 0.84);
  drawSplash(canvas, water, aside(0.98), height, since / 0.6);
}

/** What it drew out of the water hangs along its arc behind it, and comes down late. */
function drawTrail(
  canvas: SKRSContext2D,
  water: Water,
  { height, side, place, own }: { height: number; side: number; place: number; own: number },
): void {
  canvas.save();
  canvas.scale(side * height, height);
  canvas.globalAlpha *= own * ramp(place, LAST, 1);
  drawSpray(canvas, water, place, (at) => {
    const seconds = ((place - at) / (LAST - FIRST)) * LEAP_SECONDS;
    return { x: (at - 0.5) * FAR, up: HIGH * 4 * at * (1 - at), seconds };
  });
  canvas.restore();
}

/** Of the crown of water, before what rises from it. */
const CROWN = 1.45;

function drawSplash(canvas: SKRSContext2D, water: Water, x: number, tall: number, age: number): void {
  canvas.save();
  canvas.translate(x, 0);
  drawCrown(canvas, water, tall * CROWN, age);
  canvas.restore();
}
