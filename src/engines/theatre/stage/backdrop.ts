/**
 * Far scenery on twos and small: while the camera hardly moves it, it is drawn for each twelfth of a second only, and
 * with fewer pixels where there is much of it. Opened and drawn by `stage.ts`, which lays it under what is nearer.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../score.js';
import { type Frame, shakenCameraAt, stagePointOf } from './camera.js';
import type { StagedLayer } from './layers.js';
import { blankCanvas } from './paint.js';
import { HELD_SECONDS } from './seen.js';
import { release } from './sprites.js';
import { FAR_SCALE } from './still-picture.js';
import type { CameraPose } from './timeline.js';

export interface Backdrop {
  /** Draws the farthest layers and says how many; none where they are drawn as well one by one. */
  draw(canvas: SKRSContext2D, t: number): number;
  close(): void;
}

/** Nearer than this, scenery is looked at; layers from the second on hide none but farther layers. */
const FAR = 0.3;
const BEHIND_ALL = 0;
/** So many layers cost more than making them larger does. */
const MANY = 4;
/** What moves by more than this part of the frame's height in a twelfth of a second is drawn anew for each frame. */
const UNSEEN = 0.0035;
/** Rounding may take so much off a frame's time. */
const TINY = 1e-6;

/** Draws layers of the film's time `t` as the first camera sees them; the parts that they show to all cameras. */
type Paint = (
  canvas: SKRSContext2D,
  layers: readonly StagedLayer[],
  t: number,
  cameras: readonly CameraPose[],
  scale: number,
) => void;

/** `undefined` where too little is far. `among`: sorts of what is drawn between layers. */
export function openBackdrop(
  score: Score,
  frame: Frame,
  all: readonly StagedLayer[],
  among: readonly number[],
  paint: Paint,
): Backdrop | undefined {
  const farthestFirst = all.toSorted((a, b) => a.sort - b.sort);
  const first = Math.min(BEHIND_ALL, ...among);
  const near = farthestFirst.findIndex(({ calm, depth, sort }) => !calm || depth > FAR || sort >= first);
  const layers = farthestFirst.slice(0, near < 0 ? undefined : near);
  // Layers in and out of focus are drawn one by one; one layer costs as much here as there.
  if (score.focus?.length || layers.length < 2) return undefined;
  const { width, height } = frame;
  const small = layers.length < MANY ? undefined : blankCanvas(width * FAR_SCALE, height * FAR_SCALE);
  let held: { picture: Canvas; start: number } | undefined;
  const paintOn = (canvas: SKRSContext2D, t: number, cameras: readonly CameraPose[]): void => {
    paint((small ?? canvas.canvas).getContext('2d'), layers, t, cameras, small ? FAR_SCALE : 1);
    if (small) canvas.drawImage(small, 0, 0, width, height);
  };
  return {
    draw(canvas, t) {
      const start = Math.floor(t / HELD_SECONDS + TINY) * HELD_SECONDS;
      const cameras = [start, start + HELD_SECONDS].map((at) => shakenCameraAt(score, at));
      if (isCalm(score, frame, layers, cameras)) {
        held ??= { picture: blankCanvas(width, height), start: Number.NaN };
        if (held.start !== start) paintOn(held.picture.getContext('2d'), start, cameras);
        held.start = start;
        canvas.drawImage(held.picture, 0, 0);
      } else if (small) paintOn(canvas, t, [shakenCameraAt(score, t)]);
      else return 0;
      return layers.length;
    },
    close() {
      if (small) release(small);
      if (held) release(held.picture);
    },
  };
}

/** Whether nobody sees that layers stay as the first camera sees them until the second. */
function isCalm(score: Score, frame: Frame, layers: readonly StagedLayer[], cameras: readonly CameraPose[]): boolean {
  if (score.cameraShake > 0 || (score.pace ?? 1) > 1) return false;
  const most = UNSEEN * Math.min(frame.width, frame.height);
  return layers.every(({ depth }) => wayBetween(frame, cameras, depth) < most);
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
