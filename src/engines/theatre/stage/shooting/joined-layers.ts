/**
 * Still layers that the camera hardly moves against each other, as one: each costs a picture on every frame. Called by
 * `stage.ts` before layers are opened.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import { type Frame, shakenCameraAt, stagePointOf } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { isPaintedSmaller } from '../pictures/still-picture.js';
import type { Layer } from '../set.js';
import type { CameraPose } from '../timeline.js';

/** Nobody sees two layers move against each other by less than this part of the frame's height. */
const UNSEEN = 0.0035;
const LOOKS_PER_SECOND = 8;
/** From here on actors may stand between layers. */
const ACTORS = 0;

/** The layers of a set for one film; `sorts`: of what is drawn among them besides actors. */
export function joinedLayers(
  layers: readonly Layer[],
  score: Score,
  frame: Frame,
  sorts: readonly number[] = [],
): Layer[] {
  // Who softens layers by their depth needs each of them.
  if (score.focus?.length) return [...layers];
  const looks = Math.max(1, Math.ceil(score.seconds * LOOKS_PER_SECOND));
  const cameras = Array.from({ length: looks + 1 }, (_, look) => shakenCameraAt(score, (look * score.seconds) / looks));
  const sortOf = ({ sort, depth }: Layer): number => sort ?? depth;
  const farthestFirst = layers.toSorted((a, b) => sortOf(a) - sortOf(b));
  const joined: Layer[] = [];
  for (const layer of farthestFirst) {
    const behind = joined.at(-1);
    const place = behind && joins(behind, layer) ? placeOn(behind.depth, layer.depth, cameras, frame) : undefined;
    if (!behind || !place || sorts.some((sort) => sort >= sortOf(behind) && sort < sortOf(layer))) joined.push(layer);
    else joined[joined.length - 1] = onto(behind, layer, place, sortOf(layer));
  }
  return joined;

  function joins(behind: Layer, layer: Layer): boolean {
    if (!behind.still || !layer.still || behind.blur || layer.blur) return false;
    if (isPaintedSmaller(behind) !== isPaintedSmaller(layer)) return false;
    return sortOf(layer) < ACTORS || sortOf(layer) === sortOf(behind);
  }
}

/** How the stage at one depth is scaled and moved to lie on that of another. */
interface Place {
  scale: number;
  x: number;
  y: number;
}

/** The place of the stage at `depth` on that of `behind`, if it is the same all the film long. */
function placeOn(behind: number, depth: number, cameras: readonly CameraPose[], frame: Frame): Place | undefined {
  if (behind === depth) return { scale: 1, x: 0, y: 0 };
  const { width, height } = frame;
  const middle = cameras[cameras.length >> 1]!;
  const pointsOf = (camera: CameraPose, at: number) =>
    [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ].map(([x, y]) => stagePointOf(frame, camera, at, x!, y!));
  const [from, to] = [pointsOf(middle, depth), pointsOf(middle, behind)];
  const long = (points: ReturnType<typeof pointsOf>): number =>
    Math.hypot(points[3]![0] - points[0]![0], points[3]![1] - points[0]![1]);
  const scale = long(to) / long(from);
  const [x, y] = [to[0]![0] - scale * from[0]![0], to[0]![1] - scale * from[0]![1]];
  const most = UNSEEN * Math.min(width, height);
  const stays = cameras.every((camera) => {
    const there = pointsOf(camera, behind);
    return pointsOf(camera, depth).every(
      ([across, down], index) =>
        Math.hypot(scale * across + x - there[index]![0], scale * down + y - there[index]![1]) < most,
    );
  });
  return stays ? { scale, x, y } : undefined;
}

function onto(behind: Layer, layer: Layer, { scale, x, y }: Place, sort: number): Layer {
  return {
    depth: behind.depth,
    sort,
    still: true,
    ...(behind.fine && { fine: true }),
    draw(canvas) {
      canvas.save();
      behind.draw(canvas, 0);
      canvas.restore();
      // Some light up only what they painted themselves.
      const { width, height } = canvas.canvas;
      const own = blankCanvas(width, height);
      const brush = own.getContext('2d') as SKRSContext2D;
      brush.setTransform(canvas.getTransform());
      brush.transform(scale, 0, 0, scale, x, y);
      layer.draw(brush, 0);
      canvas.save();
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.drawImage(own, 0, 0);
      canvas.restore();
      release(own);
    },
  };
}
