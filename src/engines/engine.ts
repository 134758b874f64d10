/**
 * What an engine is: something that makes a film out of a prompt. The render child owns one; commands show what
 * its capabilities say and nothing else. Families stand in `index.ts`.
 */
import type { Aspect } from '../request.js';

export interface Capabilities {
  /** The family's name, as shown to people. */
  engine: string;
  /** Of what it has learned, where it has one. */
  version?: string;
  longestSeconds: number;
  defaultSeconds: number;
  /** Frame size per aspect, pixels, both even. */
  sizes: Record<Aspect, { width: number; height: number }>;
  framesPerSecond: number;
  /** Looks that can be asked for by name, at most 24; none where it is left out. `messages` has their names for people. */
  styles?: readonly string[];
  /** What a second of its films costs of a quota; 1 where it is left out. */
  weight?: number;
}

/** What pixels need, and nothing about who asked. */
export interface EngineRequest {
  prompt: string;
  seconds: number;
  width: number;
  height: number;
  framesPerSecond: number;
  /** 0 to 2³²−1. The same request on one machine gives byte-equal frames. */
  seed: number;
  /** One of its own styles. One that the prompt names wins over it. */
  style?: string;
}

export type EngineProgress = { phase: 'directing'; step: number; steps: number };

/** A film that is being made: what is known before the first frame, and the frames. */
export interface Take {
  frameCount: number;
  /** One short line in the prompt's language: what the engine understood. */
  understood: string;
  /** Which of its styles it is drawn in, where one was asked for. */
  style?: string;
  /** How it was staged, where the engine has one; JSON that `generate` of the same family can draw again. */
  score?: unknown;
  /** RGBA, 8 bit, rows top down, `width × height × 4` bytes each; a buffer holds its frame until the next is asked for. */
  frames: AsyncIterable<Buffer>;
}

export interface Engine {
  readonly capabilities: Capabilities;
  /**
   * Starts a film. Resolves when it is directed; frames are drawn as they are taken.
   * Aborting `signal` rejects, or ends the frames, with the signal's reason before the next step or frame.
   */
  generate(
    request: EngineRequest,
    options: { signal: AbortSignal; onProgress: (progress: EngineProgress) => void },
  ): Promise<Take>;
  close(): Promise<void>;
}
