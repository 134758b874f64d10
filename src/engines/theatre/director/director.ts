/**
 * The director: asks the trained diffusion transformer how a film is staged. Opened by the theatre in the render child.
 * A film longer than a window is directed window by window: the latter half of one is the given first half of the next.
 * What the critic finds wanting is taken again; the first take that keeps every promise is the film's, or else the best.
 */
import { join } from 'node:path';
import { type OnnxSession, openSession } from '../../../onnx/session.js';
import { brokenPromises } from '../critic/critic.js';
import type { CaptionWord } from '../reading.js';
import type { Place } from '../sets.js';
import type { Staging } from '../staging/staging.js';
import { castOf, continuation, type Role, snap, staged, tokenCount, type Window } from './layout.js';
import { type Manifest, readManifest } from './manifest.js';
import { isMirrored, mirrored } from './mirror.js';
import { bindingCount, captionRows, type Denoise, denoiseWindow, gaussian } from './sampler.js';

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

/** Takes of the first window at most, and of each later one, which half goes on with what was. Few need a second. */
const MOST_TAKES = 5;
const MOST_LATER_TAKES = 3;
/**
 * How strong the noise of a first take is. The network is shy: from the noise that it learnt with, takes of one caption
 * lie nearer to each other than the playbook's do. Where bolder noise goes wrong the critic asks for a plain take.
 */
const BOLDNESS = 1.2;
/** Far from each other in the seed, so that no take of a window shares its noise with another. */
const TAKE_STEP = 0x85ebca6b;

/** Opens the models in a folder. Throws one sentence if they are missing, damaged or of another version. */
export async function createDirector({
  folder,
  threads,
  takes = MOST_TAKES,
}: {
  folder: string;
  threads: number;
  /** At most so many takes of a window; 1 leaves out the critic. */
  takes?: number;
}): Promise<Director> {
  const manifest = readManifest(folder);
  const { file, sha256 } = manifest.director;
  const session = await openSession({ path: join(folder, file), sha256, threads });
  const denoise = denoiser(manifest, session);
  return {
    manifest,
    async direct(request, options) {
      const streams = Array.from({ length: takes }, (_, take) =>
        gaussian((request.seed + Math.imul(TAKE_STEP, take)) >>> 0),
      );
      const draw = (count: number, take: number) => {
        const boldness = take === 0 && takes > 1 ? BOLDNESS : 1;
        return streams[take]!(count).map((number) => boldness * number);
      };
      const { windows, subjects } = await directWindows(manifest, denoise, request, draw, options, takes);
      const staging = staged(manifest, windows, subjects, request.seconds);
      return isMirrored(request.caption, request.seed) ? mirrored(staging) : staging;
    },
    close: () => session.close(),
  };
}

/**
 * All windows of a film, each snapped, and whom each slot plays. `noise` is asked for each take of each window, in order
 * of time. Steps are counted for first takes alone: most windows need no other.
 */
export async function directWindows(
  manifest: Manifest,
  denoise: Denoise,
  { caption, roles, place, seconds }: Omit<DirectRequest, 'seed'>,
  noise: (count: number, take: number) => Float32Array,
  { signal, onStep }: DirectOptions,
  takes = 1,
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
    const lacks = (window: Window) =>
      brokenPromises(
        { caption, roles },
        staged(manifest, [window], cast.subjects, manifest.score.windowSeconds),
        last === undefined,
      ).length;
    const takeOne = async (take: number) => {
      const request = { caption: rows, cast, noise: noise(size, take), known };
      const counted = { signal, onStep: () => take === 0 && onStep(++step, steps) };
      return snap(manifest, await denoiseWindow(manifest, denoise, request, counted));
    };
    windows.push(await bestTake(takeOne, lacks, last === undefined ? takes : Math.min(takes, MOST_LATER_TAKES)));
  }
  return { windows, subjects: cast.subjects };
}

/** The first take that lacks nothing, or the first of those that lack least. */
async function bestTake(
  takeOne: (take: number) => Promise<Window>,
  lacks: (window: Window) => number,
  takes: number,
): Promise<Window> {
  let best = await takeOne(0);
  if (takes === 1) return best;
  let least = lacks(best);
  for (let take = 1; take < takes && least > 0; take++) {
    const window = await takeOne(take);
    const lacking = lacks(window);
    if (lacking < least) [best, least] = [window, lacking];
  }
  return best;
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
