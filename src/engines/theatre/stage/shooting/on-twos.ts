/**
 * Slow bodies on twos, quick ones on ones, as animators do: a body that takes many strokes is drawn for each twelfth of a
 * second and laid down again in the frames between, moved to where it has come. Opened by `actor.ts`, one for each such actor; its picture has the frame's own
 * pixels and is moved by whole ones, so that it is as sharp in one frame as in the next.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import type { Frame, Matrix } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import type { CameraPose } from '../timeline.js';

/** A time of the play, seconds, and where the camera is then. */
export interface Moment {
  t: number;
  camera: CameraPose;
}

/** A figure at a moment. */
export interface Standing {
  body: Body;
  facing: number;
  /** Pixels before the camera looks at it. */
  height: number;
  /** Puts a canvas's origin to its feet. */
  place(canvas: SKRSContext2D): void;
  /** Draws it with its feet at the origin. */
  paint(canvas: SKRSContext2D): void;
}

/** Lays a figure down where the canvas's origin is its feet. */
export type Laid = (canvas: SKRSContext2D) => void;

export interface OnTwos {
  /**
   * What lays the figure down as it was `before`, at `start` seconds, where it is `now`, and the body it then has;
   * `undefined` where one would see that it is not drawn anew.
   */
  layFor(canvas: SKRSContext2D, start: number, before: Standing, now: Standing): { body: Body; lay: Laid } | undefined;
  close(): void;
}

/** What a figure may reach beyond its own width and height from its feet, own heights. */
const ROOM = { aside: 0.8, up: 1.7, down: 0.5 } as const;

/** `aspect`: its width as a part of its height. */
export function openOnTwos(frame: Frame, aspect: number): OnTwos {
  let picture: Canvas | undefined;
  let held: { start: number; left: number; top: number; width: number; height: number } | undefined;
  const paint = (start: number, { a, b, c, d, e, f }: Matrix, { height: own, paint }: Standing) => {
    const height = own * Math.hypot(c, d);
    const aside = (ROOM.aside + aspect) * height;
    const left = Math.max(0, Math.floor(e - aside));
    const top = Math.max(0, Math.floor(f - ROOM.up * height));
    const width = Math.max(0, Math.min(frame.width, Math.ceil(e + aside)) - left);
    const down = Math.max(0, Math.min(frame.height, Math.ceil(f + ROOM.down * height)) - top);
    held = { start, left, top, width, height: down };
    if (width === 0 || down === 0) return held;
    if (!picture || picture.width < width || picture.height < down) {
      if (picture) release(picture);
      picture = blankCanvas(Math.max(width, picture?.width ?? 0), Math.max(down, picture?.height ?? 0));
    }
    const brush = picture.getContext('2d');
    brush.save();
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.clearRect(0, 0, picture.width, picture.height);
    brush.setTransform(a, b, c, d, e - left, f - top);
    paint(brush);
    brush.restore();
    return held;
  };
  return {
    layFor(canvas, start, before, now) {
      const [from, to] = [before, now].map(({ place }) => {
        canvas.save();
        place(canvas);
        const { a, b, c, d, e, f } = canvas.getTransform();
        canvas.restore();
        return { a, b, c, d, e, f };
      }) as [Matrix, Matrix];
      if (!isCalm(before, now) || !isAlike(from, to, before.height, now.height)) return undefined;
      const lay: Laid = (on) => {
        const { left, top, width, height } = held?.start === start ? held : paint(start, from, before);
        if (!picture || width === 0 || height === 0) return;
        on.save();
        on.setTransform(1, 0, 0, 1, 0, 0);
        const [x, y] = [left + Math.round(to.e - from.e), top + Math.round(to.f - from.f)];
        on.drawImage(picture, 0, 0, width, height, x, y, width, height);
        on.restore();
      };
      return { body: before.body, lay };
    },
    close() {
      if (picture) release(picture);
      picture = undefined;
      held = undefined;
    },
  };
}

/** What goes unseen from one frame to the next: pixels at a figure's far end; its way within itself, own heights; radians. */
const UNSEEN = { pixels: 4, way: 0.03, radians: 0.06 } as const;
/** Of a step, a wave, a dance, turns: what takes less than two thirds of a second would jerk. */
const SLOW = 0.06;

type Measure = 'up' | 'forwards' | 'scale' | 'tip' | 'spin' | 'roll' | 'turn' | 'step' | 'cheerPhase' | 'wavePhase';

/** Nobody sees that it is not drawn anew: it does not jump, flap, turn or hurry, uses nothing and breathes out nothing. */
function isCalm(before: Standing, now: Standing): boolean {
  const [was, is] = [before.body, now.body];
  const within = (most: number, measures: readonly Measure[]): boolean =>
    measures.every((measure) => Math.abs(was[measure] - is[measure]) < most);
  return (
    within(UNSEEN.way, ['up', 'forwards', 'scale']) &&
    within(UNSEEN.radians, ['tip', 'spin', 'roll', 'turn']) &&
    within(SLOW, ['step', 'cheerPhase', 'wavePhase']) &&
    Math.abs(before.facing - now.facing) < UNSEEN.radians &&
    [was, is].every(({ things, flap, showers }) => things.length === 0 && Math.max(flap, showers) < UNSEEN.way)
  );
}

/** Whether it looks the same at both places but for the way between them. */
function isAlike(from: Matrix, to: Matrix, height: number, heightThen: number): boolean {
  const far = (['a', 'b', 'c', 'd'] as const).map((key) => Math.abs(from[key] * height - to[key] * heightThen));
  return Math.max(...far) < UNSEEN.pixels;
}
