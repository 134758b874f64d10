/**
 * The director: asks the trained diffusion transformer how a film is staged. Opened by the theatre in the render child.
 * A film longer than a window is directed window by window: the latter half of one is the given first half of the next.
 */
import { join } from 'node:path';
import { type OnnxSession, openSession } from '../../onnx/session.js';
import { castOf, continuation, type Role, snap, staged, tokenCount, type Window } from './layout.js';
import { type Manifest, readManifest } from './manifest.js';
import { isMirrored, mirrored } from './mirror.js';
import type { CaptionWord } from './reading.js';
import { bindingCount, captionRows, type Denoise, denoiseWindow, gaussian } from './sampler.js';
import type { Place } from './sets.js';
import type { Staging } from './staging.js';

export interface DirectRequest {
  /** What is to be directed, in the prompt's own order. */
  caption: readonly CaptionWord[];
  /** Who plays: what kind each subject is, how tall, how many. One to four. */
  roles: readonly Role[];
  /** What they stand on, or hang in. */
  place: Place;
  seconds: number;
  /** 0 to 2³²−1. The same request gives the same staging, another seed another take. */
  seed: number;
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
      const { windows, subjects } = await directWindows(manifest, denoise, request, draw, options);
      const staging = staged(manifest, windows, subjects, request.seconds);
      return isMirrored(request.caption, request.seed) ? mirrored(staging) : staging;
    },
    close: () => session.close(),
  };
}

/** All windows of a film, each snapped, and whom each slot plays. `noise` is asked once for each window, in order of time. */
export async function directWindows(
  manifest: Manifest,
  denoise: Denoise,
  { caption, roles, place, seconds }: Omit<DirectRequest, 'seed'>,
  noise: (count: number) => Float32Array,
  { signal, onStep }: DirectOptions,
): Promise<{ windows: Window[]; subjects: number[] }> {
  const rows = captionRows(manifest, caption);
  const cast = castOf(manifest, roles, place);
  const size = tokenCount(cast.subjects.length) * manifest.score.values;
  const count = windowCount(manifest, seconds);
  const steps = count * (manifest.director.levels.length - 1);
  const windows: Window[] = [];
  let step = 0;
  while (windows.length < count) {
    const last = windows.at(-1);
    const known = last === undefined ? new Map<number, Float32Array>() : continuation(manifest, last);
    const request = { caption: rows, cast, noise: noise(size), known };
    const counted = { signal, onStep: () => onStep(++step, steps) };
    windows.push(snap(manifest, await denoiseWindow(manifest, denoise, request, counted)));
  }
  return { windows, subjects: cast.subjects };
}

/** Windows start half a window apart, so each after the first adds half a window. */
function windowCount({ score }: Manifest, seconds: number): number {
  return 1 + Math.max(0, Math.ceil((seconds - score.windowSeconds) / (score.windowSeconds / 2)));
}

/** The network of an open session. Tokens, words and actors are as many as a question has. */
export function denoiser({ score }: Manifest, session: OnnxSession): Denoise {
  return async ({ tokens, levels, concepts, bindings, cast }) => {
    const { clean } = await session.run({
      tokens: { data: tokens, shape: [2, levels.length / 2, score.values] },
      levels: { data: levels, shape: [2, levels.length / 2] },
      concepts: { data: concepts, shape: [2, concepts.length / 2] },
      bindings: { data: bindings, shape: [2, concepts.length / 2, bindingCount(score.subjects)] },
      cast: { data: cast, shape: [2, cast.length / 2 / score.castValues, score.castValues] },
    });
    return clean!;
  };
}
