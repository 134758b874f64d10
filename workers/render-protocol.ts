/** What the main process and the render child say to each other: control messages only, never pixels. */
import type { EngineProgress } from '../src/engines/engine.js';
import type { Problem } from '../src/errors.js';
import type { Work } from '../src/request.js';

/** First message, once: what the child opens. */
export interface Opening {
  type: 'open';
  engine: string;
  modelsFolder: string | undefined;
  threads: number | undefined;
  /** What `findFfmpeg` takes. */
  ffmpeg: { binary: string | undefined; path: string | undefined; workFolder: string };
  workFolder: string;
}

export type ToChild = Opening | { type: 'render'; id: string; work: Work } | { type: 'cancel'; id: string };

export type RenderProgress =
  | EngineProgress
  | { phase: 'drawing'; frame: number; frames: number; secondsLeft?: number }
  | { phase: 'encoding' };

/** Files inside the work folder, below a folder of the request's id, which the receiver removes whatever has come of it. */
export interface Rendered {
  file: string;
  sheet: string;
  poster: string;
  bytes: number;
  frames: number;
  engine: string;
  understood: string;
  style?: string;
  score: unknown;
  directingSeconds: number;
  drawingSeconds: number;
}

export type FromChild =
  | { type: 'progress'; id: string; progress: RenderProgress }
  | { type: 'done'; id: string; rendered: Rendered }
  | { type: 'problem'; id: string; problem: Problem };
