/** What reactions are written with: hops, a smile. Called by `reactions.ts` and `reactions-shown.ts`. */
import type { Body } from '../body.js';
import { wave } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import type { Rig } from '../rigs.js';

export interface Reacting {
  /** Seconds since it began, and how long it lasts. */
  elapsed: number;
  seconds: number;
  /** 0 to 1. */
  k: number;
  marks: Marks;
  rig: Rig;
  /** Where the head of whoever is stroked is, own heights. */
  reach?: readonly [x: number, y: number];
}

/** One hop: 0 on the ground, 1 at its top, from `from` for `seconds`. */
export function hop(elapsed: number, from: number, seconds: number): number {
  const air = (elapsed - from) / seconds;
  return air > 0 && air < 1 ? 4 * air * (1 - air) : 0;
}

/** Hops without an end, and the press of each landing. */
export function hopping(body: Body, elapsed: number, seconds: number, high: number): void {
  const air = hop(elapsed % seconds, 0, seconds);
  body.up += high * air;
  body.stretchY *= 1 + 0.08 * (air - 0.4);
  body.stretchX *= 1 - 0.05 * (air - 0.4);
}

/** A smile that shows: mouth open, eyes shut with joy now and then. */
export function beam(body: Body, { k, elapsed }: Reacting, shut = 0.5): void {
  body.mouth = Math.max(body.mouth, k * (0.6 + 0.2 * wave(elapsed * 1.4)));
  body.mood = Math.max(body.mood, 0.6 * k);
  if (wave(elapsed * 0.7 + 0.6) > 1 - shut) body.blink = Math.max(body.blink, k);
}

/** Of what is drawn over a head. */
export const overHead = ({ crown }: Marks, more: number): number => crown[1] + more;

/** Nobody goes on drinking who is startled or laughs; the water stays. */
export function raiseHead(body: Body, k: number): void {
  if (body.dip < 0.01) return;
  body.dip *= 1 - k;
  body.lap *= 1 - k;
  const wet = body.signs.filter(({ name }) => name !== 'sweat');
  body.signs.splice(0, body.signs.length, ...wet);
}
