/**
 * The director: asks the trained diffusion transformer how a film is staged. Opened by the theatre in the render child.
 * A film longer than a window is directed window by window: the latter half of one is the given first half of the next.
 */
import { join } from 'node:path';
import { type OnnxSession, openSession } from '../../onnx/session.js';
import { continuation, type KnownScenery, knownTokens, snap, staged, type Window } from './layout.js';
import { type Manifest, readManifest } from './manifest.js';
import type { CaptionWord } from './reading.js';
import { captionCounts, captionRows, type Denoise, denoiseWindow, gaussian } from './sampler.js';
import type { Staging } from './staging.js';

export interface DirectRequest {
  /** What is to be directed, in the prompt's own order. */
  caption: readonly CaptionWord[];
  /** What the prompt fixes; where undefined, the director chooses. */
  known: KnownScenery;
  seconds: number;
  /** 0 to 2³²−1. The same request gives the same staging, another seed another take. */
  seed: number;
  /** How many subjects the caption names, 1 to 4. */
  subjects: number;
  /** How many of each subject play; where undefined, what the concepts say ("several" are four). */
  counts?: readonly number[];
}

export interface DirectOptions {
  /** Aborting rejects with the signal's reason before the next step. */
  signal: AbortSignal;
  /** After each denoising step: how many are done, of how many in all. */
  onStep: (step: number, steps: number) => void;
}

export interface Director {
  readonly manifest: Manifest;
  direct(request: DirectRequest, options: DirectOptions): Promise<Staging>;
  close(): Promise<void>;
}

/** Opens the models in a folder. Throws one sentence if they are missing, damaged or of another version. */
export async function createDirector({ folder, threads }: { folder: string; threads: number }): Promise<Director> {
  const manifest = readManifest(folder);
  const { file, sha256 } = manifest.director;
  const session = await openSession({ path: join(folder, file), sha256, threads });
  const denoise = denoiser(manifest, session);
  return {
    manifest,
    async direct(request, options) {
      const draw = gaussian(request.seed);
      const noise = () => draw(manifest.score.tokens * manifest.score.values);
      const windows = await directWindows(manifest, denoise, request, noise, options);
      return staged(manifest, windows, request);
    },
    close: () => session.close(),
  };
}

/** All windows of a film, each snapped. `noise` is asked once for each window, in order of time. */
export async function directWindows(
  manifest: Manifest,
  denoise: Denoise,
  { caption, known, seconds, subjects, counts }: Omit<DirectRequest, 'seed'>,
  noise: () => Float32Array,
  { signal, onStep }: DirectOptions,
): Promise<Window[]> {
  const concepts = captionRows(manifest, caption);
  const first = knownTokens(manifest, known, counts ?? captionCounts(caption, subjects));
  const count = windowCount(manifest, seconds);
  const steps = count * (manifest.director.levels.length - 1);
  const windows: Window[] = [];
  let step = 0;
  while (windows.length < count) {
    const last = windows.at(-1);
    const held = last === undefined ? first : continuation(manifest, last);
    const request = { concepts, noise: noise(), known: held };
    const counted = { signal, onStep: () => onStep(++step, steps) };
    windows.push(snap(manifest, await denoiseWindow(manifest, denoise, request, counted)));
  }
  return windows;
}

/** Windows start half a window apart, so each after the first adds half a window. */
function windowCount({ score }: Manifest, seconds: number): number {
  return 1 + Math.max(0, Math.ceil((seconds - score.windowSeconds) / (score.windowSeconds / 2)));
}

/** The network of an open session. */
export function denoiser({ director }: Manifest, session: OnnxSession): Denoise {
  const { inputs } = director;
  return async (tokens, levels, concepts) => {
    const { clean } = await session.run({
      tokens: { data: tokens, shape: inputs.tokens.shape },
      levels: { data: levels, shape: inputs.levels.shape },
      concepts: { data: concepts, shape: inputs.concepts.shape },
    });
    return clean!;
  };
}
