/**
 * Far scenery on twos and small: while the camera hardly moves it, it is drawn for each twelfth of a second only, and
 * with fewer pixels where there is much of it. Opened and drawn by `stage.ts`, which lays it under what is nearer.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import { type Frame, shakenCameraAt, stagePointOf } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { isLarge } from '../painting/tidy.js';
import { HELD_SECONDS, heldSince } from '../pictures/seen.js';
import { release } from '../pictures/sprites.js';
import { FAR_SCALE } from '../pictures/still-picture.js';
import type { CameraPose } from '../timeline.js';
import type { StagedLayer } from './layers.js';

export interface Backdrop {
  /** Draws the farthest layers and says how many; none where they are drawn as well one by one. */
  draw(canvas: SKRSContext2D, t: number): number;
  close(): void;
}

/** Nearer than this, scenery is looked at, and drawn in all its pixels. */
const FAR = 0.3;
/** Actors may stand among layers from here on. */
const BEHIND_ALL = 0;
/** So many layers cost more than making them larger does. */
const MANY = 4;
/** What moves by more than this part of the frame's height in a twelfth of a second is drawn anew for each frame. */
const UNSEEN = 0.0035;

/** What to draw of the layers, which are counted from the farthest on. */
export interface Part {
  from: number;
  to: number;
  /** Seconds of the film. */
  t: number;
  /** The first sees the layers; what they show to the others is drawn too. */
  cameras: readonly CameraPose[];
  /** The canvas's pixels in one of the frame. */
  scale: number;
}

/**
 * `undefined` where too little is far. `among`: sorts of what is drawn between layers. `paint` says from which height of
 * the screen on nearer layers hide all that it drew.
 */
export function openBackdrop(
  score: Score,
  frame: Frame,
  all: readonly StagedLayer[],
  among: readonly number[],
  paint: (canvas: SKRSContext2D, part: Part) => number,
): Backdrop | undefined {
  const farthestFirst = all.toSorted((a, b) => a.sort - b.sort);
  const first = Math.min(BEHIND_ALL, ...among);
  const layers = before(farthestFirst, ({ calm, sort }) => !calm || sort >= first);
  // Layers in and out of focus are drawn one by one; one layer costs as much here as there.
  if (score.focus?.length || layers.length < 2) return undefined;
  const { width, height } = frame;
  const far = before(layers, ({ depth }) => depth > FAR).length;
  const small = far < MANY ? undefined : blankCanvas(width * FAR_SCALE, height * FAR_SCALE);
  let held: { picture: Canvas; start: number } | undefined;
  let enlarged = { t: Number.NaN, down: 0 };
  const drawFar = (canvas: SKRSContext2D, t: number, cameras: readonly CameraPose[]): number => {
    if (!small) return 0;
    if (enlarged.t !== t) {
      const seenTo = paint(small.getContext('2d'), { from: 0, to: far, t, cameras, scale: FAR_SCALE });
      enlarged = { t, down: Math.min(height, Math.ceil(seenTo)) };
    }
    const { down } = enlarged;
    canvas.drawImage(small, 0, 0, small.width, (down / height) * small.height, 0, 0, width, down);
    return far;
  };
  return {
    draw(canvas, t) {
      const start = heldSince(t);
      const cameras = [start, start + HELD_SECONDS].map((at) => shakenCameraAt(score, at));
      const count = calmLayers(score, frame, layers, cameras);
      if (count < Math.max(2, small ? far : 0)) return drawFar(canvas, t, [shakenCameraAt(score, t)]);
      // A large picture more would take 8 MB in each painter, and as much while its last state is still on the way.
      if (isLarge(frame)) return drawFar(canvas, start, cameras);
      held ??= { picture: blankCanvas(width, height), start: Number.NaN };
      if (held.start !== start) {
        const brush = held.picture.getContext('2d');
        paint(brush, { from: drawFar(brush, start, cameras), to: count, t: start, cameras, scale: 1 });
        held.start = start;
      }
      canvas.drawImage(held.picture, 0, 0);
      return count;
    },
    close() {
      if (small) release(small);
      if (held) release(held.picture);
    },
  };
}

/** The layers before the first that is such a one. */
function before(layers: readonly StagedLayer[], isSuch: (layer: StagedLayer) => boolean): readonly StagedLayer[] {
  const end = layers.findIndex(isSuch);
  return end < 0 ? layers : layers.slice(0, end);
}

/** How many of the farthest layers may stay as the first camera sees them until the second, and nobody sees it. */
function calmLayers(
  score: Score,
  frame: Frame,
  layers: readonly StagedLayer[],
  cameras: readonly CameraPose[],
): number {
  if (score.cameraShake > 0 || (score.pace ?? 1) > 1) return 0;
  const most = UNSEEN * Math.min(frame.width, frame.height);
  return before(layers, ({ depth }) => wayBetween(frame, cameras, depth) >= most).length;
}

/** How far the corners of what is seen at `depth` go from the first camera to the second; pixels. */
function wayBetween(frame: Frame, [from, to]: readonly CameraPose[], depth: number): number {
  const corners = [
    [0, 0],
    [frame.width, 0],
    [0, frame.height],
    [frame.width, frame.height],
  ] as const;
  return Math.max(
    ...corners.map(([x, y]) => {
      const [a, b] = [from!, to!].map((camera) => stagePointOf(frame, camera, depth, x, y));
      return Math.hypot(a![0] - b![0], a![1] - b![1]);
    }),
  );
}
