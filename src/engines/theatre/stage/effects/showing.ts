/** What every effect may know when it is drawn. Called by the effects beside it. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Flow } from '../../score/flows.js';
import type { Stuff } from '../../score/happenings.js';
import type { Process } from '../../score/processes.js';
import type { Frame } from '../camera.js';
import { wrap } from '../painting/easing.js';
import type { Sprite } from '../pictures/sprites.js';

export interface Showing {
  /** Seconds since it began, and 0 to 1 through it. */
  age: number;
  part: number;
  /** Strength, 1 but at its end. */
  k: number;
  frame: Frame;
  /** The frame's smaller measure, pixels. */
  span: number;
  /** 0 plain day to 1 deep night. */
  dark: number;
  /** Colours of what wind carries here. */
  carried: readonly string[];
  sprite?: Sprite;
  straight?: boolean;
  /** 1 to the right, −1 to the left: where there is more room. */
  side: number;
  /** What of it is nearer than everybody is drawn, where it is seen on both sides of them. */
  over: boolean;
  /** Written into it. */
  word?: string;
  /** What a heap is of, and whether it grows. */
  stuff?: Stuff;
  grows?: boolean;
  /** Turns from the right, upwards. */
  angle?: number;
  flow?: Flow;
  process?: Process;
}

export type Show = (canvas: SKRSContext2D, showing: Showing) => void;

/** A number of its own for each piece, 0 to 1; `step` makes another. */
export const scatter = (index: number, step = 0.618034): number =>
  wrap(Math.sin((index + 1) * 12.9898 + step * 78.233) * 43758.5453);
