/**
 * The camera: where a thing at some depth of the stage stands in the frame. Layers, actors and weather all go
 * through `lookAt`, which is what makes near things pass faster than far ones.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../score/score.js';
import { lerp, smooth, TURN } from './painting/easing.js';
import { type CameraPose, cameraAt } from './timeline.js';

export interface Frame {
  width: number;
  height: number;
  /** Pixels in one actor unit: one score plays wide, square and tall. */
  actorUnit: number;
  /** Height of the point that zooming keeps in place, 0 top to 1 bottom. */
  eye: number;
}

export const frameOf = (width: number, height: number, eye: number): Frame => ({
  width,
  height,
  eye,
  actorUnit: Math.min(height, 1.25 * width),
});

/**
 * How much of the camera's way a thing at `depth` moves: of a camera that travels (`turn` 0) almost nothing at the
 * horizon and all at the footlights; of one that turns on its foot (`turn` 1) all depths alike; of one that goes around the
 * middle of the stage (`turn` below 0) what is farther the other way.
 */
export function parallax(depth: number, turn = 0): number {
  const travelled = depth <= 1 ? lerp(0.06, 1, Math.max(0, depth) ** 1.3) : 1 + (depth - 1) * 2.2;
  return lerp(travelled, 1, turn);
}

/** On-screen size at `depth` of what has size 1 at the footlights. */
export const perspective = (depth: number): number => lerp(0.3, 1, Math.max(0, depth));

/** A trembling hand turns the camera, so that far and near jump alike: parts of the width, of actor units, of a turn. */
const TREMBLE = { x: 0.036, y: 0.04, roll: 0.014 } as const;

/** How far the hand is off at `t`: slow swings, not noise per frame, so that a still frame is a sharp one. */
export function jolted(shake: number, t: number): { x: number; y: number; roll: number } {
  return {
    x: shake * TREMBLE.x * (Math.sin(t * 23.1) + 0.6 * Math.sin(t * 37.7 + 1)),
    y: shake * TREMBLE.y * (Math.sin(t * 29.3 + 2) + 0.6 * Math.sin(t * 41.9)),
    roll: shake * TREMBLE.roll * Math.sin(t * 19.7 + 3),
  };
}

/** What is left of the trembling when it has died down, and how long that takes, seconds. */
const CALM = { left: 0.15, seconds: 0.5 } as const;

/** How much a camera trembles at `t`. */
export const shakeAt = ({ cameraShake, cameraCalm }: Score, t: number): number =>
  cameraCalm === undefined ? cameraShake : cameraShake * lerp(1, CALM.left, smooth((t - cameraCalm) / CALM.seconds));

/** What trembling takes of how far a camera may go: stage widths and actor units. */
export const trembling = (shake: number): { x: number; y: number } => ({ x: shake * 0.09, y: shake * 0.15 });

/** The camera at `t` with its trembling. */
export function shakenCameraAt(score: Score, t: number): CameraPose {
  const camera = cameraAt(score, t);
  const shake = shakeAt(score, t);
  if (shake === 0) return camera;
  const { x, y, roll } = jolted(shake, t);
  return { ...camera, roll: camera.roll + roll, jolt: { x, y } };
}

const NO_JOLT = { x: 0, y: 0 } as const;

/** Where stage pixels go: (x, y) to (a x + c y + e, b x + d y + f). */
export interface Matrix {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

/**
 * Sets the canvas's transform so that stage pixels at `depth` fall where the camera sees them, and says it; `scale`:
 * the canvas's. To ask the canvas for it takes 12 microseconds, and each of five steps to it two.
 */
export function lookAt(canvas: SKRSContext2D, frame: Frame, camera: CameraPose, depth: number, scale = 1): Matrix {
  const zoom = zoomAt(camera, depth);
  const near = parallax(depth, camera.turn) * zoom;
  const middleX = frame.width / 2;
  const middleY = frame.height * frame.eye;
  const { jolt = NO_JOLT } = camera;
  const cosine = camera.roll === 0 ? 1 : Math.cos(camera.roll * TURN);
  const sine = camera.roll === 0 ? 0 : Math.sin(camera.roll * TURN);
  const across = -camera.x * frame.width * near - zoom * middleX;
  const down = camera.y * frame.actorUnit * near - zoom * middleY;
  const matrix = {
    a: scale * zoom * cosine,
    b: scale * zoom * sine,
    c: scale * zoom * -sine,
    d: scale * zoom * cosine,
    e: scale * (middleX - jolt.x * frame.width + cosine * across - sine * down),
    f: scale * (middleY + jolt.y * frame.actorUnit + sine * across + cosine * down),
  };
  const { a, b, c, d, e, f } = matrix;
  canvas.setTransform(a, b, c, d, e, f);
  return matrix;
}

/** Where on the stage, at `depth`, lies what is seen at a point of the screen: the way back of `lookAt`. Pixels. */
export function stagePointOf(
  frame: Frame,
  camera: CameraPose,
  depth: number,
  x: number,
  y: number,
): readonly [number, number] {
  const zoom = zoomAt(camera, depth);
  const near = parallax(depth, camera.turn) * zoom;
  const middleX = frame.width / 2;
  const middleY = frame.height * frame.eye;
  const cosine = Math.cos(camera.roll * TURN);
  const sine = Math.sin(camera.roll * TURN);
  const { jolt = NO_JOLT } = camera;
  const [fromX, fromY] = [x - middleX + jolt.x * frame.width, y - middleY - jolt.y * frame.actorUnit];
  const across = fromX * cosine + fromY * sine + camera.x * frame.width * near;
  const down = fromY * cosine - fromX * sine - camera.y * frame.actorUnit * near;
  return [middleX + across / zoom, middleY + down / zoom];
}

/** The lowest height on the screen, over its whole width, at which a stage height of `depth` is seen. Pixels. */
export function screenHeightOf(frame: Frame, camera: CameraPose, depth: number, stageHeight: number): number {
  const zoom = zoomAt(camera, depth);
  const middleY = frame.height * frame.eye;
  const level = (stageHeight - middleY) * zoom + camera.y * frame.actorUnit * parallax(depth, camera.turn) * zoom;
  const tilt = Math.abs(camera.roll * TURN);
  const jolt = (camera.jolt ?? NO_JOLT).y * frame.actorUnit;
  return middleY + level + jolt + frame.width * 0.75 * Math.sin(tilt) + 1;
}

/** How much larger a thing at some depth is seen than at zoom 1, all the film long; 1 where that changes. */
export function steadyZoomOf({ camera, cameraTurn }: Score): (depth: number) => number {
  const [first] = camera;
  const zoom = first && camera.every((key) => key.zoom === first.zoom) ? first.zoom : 1;
  return (depth) => zoomAt({ x: 0, y: 0, zoom, roll: 0, turn: cameraTurn }, depth);
}

/** A part of the film, seconds, in which nothing becomes larger or smaller. */
export interface Hold {
  start: number;
  end: number;
}

/** How often a film's camera is looked at: denser than frames, since one that trembles goes a little way in between. */
export const LOOKS_PER_SECOND = 48;
/** A shorter one is not worth pictures of its own. */
const SHORTEST_HOLD_SECONDS = 0.4;
/** Zooms are told apart by so much; hundredths of a pixel at the edge of a frame. */
const SAME_ZOOM = 1e-5;

/** Where a camera that comes closer in between keeps its zoom; nothing where it never or always does. */
export function holdsOf(score: Score): Hold[] {
  const count = Math.ceil(score.seconds * LOOKS_PER_SECOND);
  const looks = Array.from({ length: count + 1 }, (_, index) => {
    const t = (index * score.seconds) / count;
    return { t, ...shakenCameraAt(score, t) };
  });
  const holds: Hold[] = [];
  let first = 0;
  looks.forEach(({ zoom, roll, t }, index) => {
    const next = looks[index + 1];
    if (next && roll === 0 && next.roll === 0 && Math.abs(next.zoom - zoom) < SAME_ZOOM) return;
    const start = looks[first]!.t;
    if (t - start >= SHORTEST_HOLD_SECONDS && t - start < score.seconds) holds.push({ start, end: t });
    first = index + 1;
  });
  return holds;
}

/** Far things grow less than near ones when the camera comes closer; seen through a longer lens all grow alike. */
const zoomAt = ({ zoom, turn = 0 }: CameraPose, depth: number): number =>
  1 + (zoom - 1) * lerp(lerp(0.3, 1, Math.min(1.3, depth)), 1, Math.max(0, turn));
