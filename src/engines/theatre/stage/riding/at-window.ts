/**
 * Who sits at which window of what: the score puts them together, composition may enlarge both, and here they are put where
 * the window is then. Called by `actor.ts`; `compose.ts` leaves such two together.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Score } from '../../score/score.js';
import { type ActorPose, poseAt } from '../timeline.js';
import { isWindowed, WINDOWS, windowsAside } from './windows.js';

/** Whoever is inside of something stands behind it by this much all the film long: no two meet like that by chance. */
const BEHIND = { from: 0.006, to: 0.014 } as const;
const NEAR = 0.3;
/** How far up the middle of a face is, own heights: of people, and of animals that sit up. */
export const FACE_UP = { person: 0.8, animal: 0.71 } as const;

export function isInside(a: ActorPose, carrier: ActorPose): boolean {
  const behind = carrier.depth - a.depth;
  return behind > BEHIND.from && behind < BEHIND.to && Math.abs(a.x - carrier.x) < NEAR;
}

/** It has windows or a basket. */
export const holdsPeople = (sprite: string): boolean => isWindowed(sprite) || sprite === 'prop-hot-air-balloon';

export interface Seat {
  carrier: Actor;
  window: number;
}

/** Where `actor` sits at a window all the film long. */
export function windowSeatOf(actor: Actor, film: Pick<Score, 'actors' | 'seconds'>): Seat | undefined {
  for (const carrier of film.actors) {
    if (carrier === actor || !isWindowed(carrier.sprite)) continue;
    const row = film.actors.filter((one) => one !== carrier && sitsIn(one, carrier, film.seconds));
    const place = row.indexOf(actor);
    if (place >= 0) return { carrier, window: place % WINDOWS[bare(carrier.sprite)]!.length };
  }
  return undefined;
}

const bare = (code: string): string => code.replace(/-fe0f/g, '');
const sitsIn = (actor: Actor, carrier: Actor, seconds: number): boolean =>
  [0, seconds / 2, seconds].every((t) => isInside(poseAt(actor, t), poseAt(carrier, t)));

/** How somebody is held whose face is to be at the window. */
export function poseAtWindow({ carrier, window }: Seat, actor: Actor, isPerson: boolean, t: number): ActorPose {
  const under = poseAt(carrier, t);
  const [, y] = WINDOWS[bare(carrier.sprite)]![window]!;
  const face = isPerson ? FACE_UP.person : FACE_UP.animal;
  return {
    ...poseAt(actor, t),
    x: under.x + windowsAside(carrier.sprite, carrier.size, under.facing)[window]!,
    height: under.height + (1 - y) * carrier.size - face * actor.size,
    facing: under.facing,
  };
}

/** Of who sits at a window no more is drawn than could be seen there: legs would hang out below a plane. */
export function clipToWindow(canvas: SKRSContext2D, height: number, rise: number): void {
  canvas.beginPath();
  canvas.rect(-SEEN.aside * height, -rise - 1.3 * height, 2 * SEEN.aside * height, (1.3 - SEEN.from) * height);
  canvas.clip();
}
const SEEN = { aside: 0.26, from: 0.52 } as const;
