/**
 * What the camera sees of the stage in the course of a film: nothing else of a layer need be painted. Built by
 * `stage.ts` once per film, asked by `layers.ts` for each depth.
 */
import type { Score } from '../../score/score.js';
import { type Frame, LOOKS_PER_SECOND, shakenCameraAt, stagePointOf } from '../camera.js';
import { lerp } from '../painting/easing.js';

/** A part of the stage or of the screen, pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of the stage at `depth` that comes to be seen within a part of the screen at some time of the film. */
export type Seen = (depth: number) => (screen: Box) => Box;

/** A part of the film, in which less is seen than in all of it. */
export interface Stretch {
  /** Its end, seconds of the film. */
  end: number;
  seen: Seen;
}

const STRETCH_SECONDS = 0.5;
/** Far scenery and bodies may be shown for so long as they were (`backdrop.ts`, `on-twos.ts`): a stretch sees a little of the next. */
export const HELD_SECONDS = 1 / 12;
/** Rounding may take so much off a frame's time. */
const TINY = 1e-6;
/** The time, seconds of the film, as which it is shown at `t`. */
export const heldSince = (t: number): number => Math.floor(t / HELD_SECONDS + TINY) * HELD_SECONDS;
const MOST_STRETCHES = 24;

/** The film in short stretches. */
export function stretchesOf(score: Score, frame: Frame): Stretch[] {
  const count = Math.min(MOST_STRETCHES, Math.max(1, Math.ceil(score.seconds / STRETCH_SECONDS)));
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [(index * score.seconds) / count, ((index + 1) * score.seconds) / count];
    return { end, seen: seenBy(score, frame, start, end + HELD_SECONDS) };
  });
}

/** How far it may go beyond what was looked at, pixels and part of the frame's width. */
const SPARE_PIXELS = 1.5;
const SPARE = 0.003;

/** What is seen from `start` to `end` seconds of the film. */
export function seenBy(score: Score, frame: Frame, start = 0, end = score.seconds): Seen {
  const { width, height } = frame;
  const looks = Math.max(1, Math.ceil((end - start) * LOOKS_PER_SECOND));
  const cameras = Array.from({ length: looks + 1 }, (_, index) =>
    shakenCameraAt(score, lerp(start, end, index / looks)),
  );
  const spare = SPARE_PIXELS + SPARE * width;
  return (depth) => {
    const reachOf = (x: number, y: number): Box => {
      const reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
      for (const camera of cameras) {
        const [across, down] = stagePointOf(frame, camera, depth, x, y);
        reach.left = Math.min(reach.left, across);
        reach.right = Math.max(reach.right, across);
        reach.top = Math.min(reach.top, down);
        reach.bottom = Math.max(reach.bottom, down);
      }
      return reach;
    };
    const upper = [reachOf(0, 0), reachOf(width, 0)] as const;
    const lower = [reachOf(0, height), reachOf(width, height)] as const;
    // The least of linear functions is concave and the greatest convex: between corners neither is ever beyond this.
    const boundOf = (edge: keyof Box) => {
      const [a, b, c, d] = [upper[0][edge], upper[1][edge], lower[0][edge], lower[1][edge]];
      return (x: number, y: number): number => lerp(lerp(a, b, x / width), lerp(c, d, x / width), y / height);
    };
    const [leftOf, topOf, rightOf, bottomOf] = [boundOf('left'), boundOf('top'), boundOf('right'), boundOf('bottom')];
    return ({ left, top, right, bottom }) => ({
      left: Math.min(leftOf(left, top), leftOf(left, bottom)) - spare,
      right: Math.max(rightOf(right, top), rightOf(right, bottom)) + spare,
      top: Math.min(topOf(left, top), topOf(right, top)) - spare,
      bottom: Math.max(bottomOf(left, bottom), bottomOf(right, bottom)) + spare,
    });
  };
}
