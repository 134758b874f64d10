/**
 * The delivery file: the master as it is where it fits into the chat's byte limit, else two passes to the budget.
 * `workers/compress.ts` calls this, and `workers/deliver.ts` once more where a chat takes less than it promised.
 */

import { constants, copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RefusedError, RetryableError } from '../errors.js';
import { asDiskFault, assertEndedWell, FILM_ARGUMENTS, framesDone, startFfmpeg } from './ffmpeg.js';
import { probe } from './probe.js';

export interface FitOptions {
  /** The most that the chat takes, in bytes. The file stays 2 % below: the platform counts more than the file. */
  bytes: number;
  /** Path of the program, from `findFfmpeg`. */
  ffmpeg: string;
  /** Where the delivery file goes; replaced at one stroke, and only when it is done. */
  file: string;
  /** Length of the film. */
  seconds: number;
  frames: number;
  signal: AbortSignal;
}

export interface Fitted {
  file: string;
  bytes: number;
  width: number;
  height: number;
  /** How often the film was encoded for it; 0 for a copy of the master. */
  passes: number;
}

/**
 * Makes `options.file` from a master of ours. Rejects with a `RefusedError` where no picture worth seeing fits into
 * the limit, with a `RetryableError` when ffmpeg or the disk fails, with the signal's reason when aborted; then
 * nothing is left behind.
 */
export async function fit(master: string, options: FitOptions): Promise<Fitted> {
  const { signal } = options;
  signal.throwIfAborted();
  const file = resolve(options.file);
  await mkdir(dirname(file), { recursive: true });
  const folder = await mkdtemp(join(dirname(file), `.${basename(file)}-`));
  const draft = join(folder, 'film.mp4');
  try {
    const budget = Math.floor(options.bytes * AIM);
    const [{ size }, { width, height }] = await Promise.all([stat(master), probe(master)]);
    let fitted: Omit<Fitted, 'file'>;
    if (size <= budget) {
      await copyFile(master, draft, constants.COPYFILE_FICLONE);
      fitted = { bytes: size, width, height, passes: 0 };
    } else {
      fitted = await squeeze({ ...options, master, budget, folder, draft, width, height });
    }
    signal.throwIfAborted();
    await rename(draft, file);
    return { file, ...fitted };
  } catch (error) {
    throw asDiskFault(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Containers and platforms count differently. */
const AIM = 0.98;
/** Second passes for one size of picture. */
const TRIES_PER_SIZE = 5;
const FAR_OVER = 1.15;
const SMALLER = 0.75;
/** A hundredth of the budget left empty costs hard films an SSIM of 0.001. */
const WELL_FILLED = 0.99;
/** Where the next try aims: in the middle of what is well filled. */
const FILL = 0.995;
/** Below this a film is a stamp, and below this rate x264 writes mostly headers. */
const SHORTEST_SIDE = 90;
const LEAST_BITS_PER_SECOND = 4000;

interface Squeeze extends FitOptions {
  master: string;
  budget: number;
  folder: string;
  draft: string;
  width: number;
  height: number;
}

/** Two passes; where they are far over the budget, again at three quarters of the size. */
async function squeeze(job: Squeeze): Promise<Omit<Fitted, 'file'>> {
  const { budget, frames, seconds } = job;
  const rate = ((FILL * budget - 2000 - 12 * frames) * 8) / seconds;
  let { width, height } = job;
  let passes = 0;
  const smallest = Math.min(SHORTEST_SIDE, width, height);
  while (Math.min(width, height) >= smallest && rate >= LEAST_BITS_PER_SECOND) {
    await encode(job, { pass: 1, width, height, rate });
    const tried = await fill(job, { width, height, rate });
    passes += 1 + tried.passes;
    if (tried.bytes !== undefined) return { bytes: tried.bytes, width, height, passes };
    width = even(width * SMALLER);
    height = even(height * SMALLER);
  }
  throw new RefusedError(
    `A film of ${Number(seconds.toFixed(1))} s does not fit into the ${kilobytes(job.bytes)} that this chat takes; ask for fewer seconds.`,
    { fields: { say: 'tooLarge', seconds, bytes: job.bytes } },
  );
}

/**
 * The second pass, done again while it misses: x264 lands up to 6.5 % off on either side, more where a film is short.
 * Each try is weighed and narrows the rates between too much and too little; the fullest file that fits is kept.
 */
async function fill(
  job: Squeeze,
  { width, height, rate: firstRate }: Omit<Pass, 'pass'>,
): Promise<{ bytes?: number; passes: number }> {
  const { budget, draft } = job;
  const fullest = `${draft}.fullest`;
  let [bytes, fits, tooMuch, rate, passes] = [0, 0, Number.POSITIVE_INFINITY, firstRate, 0];
  while (passes < TRIES_PER_SIZE && bytes < budget * WELL_FILLED && rate >= LEAST_BITS_PER_SECOND) {
    if (!(await encode(job, { pass: 2, width, height, rate }))) break;
    passes += 1;
    const { size } = await stat(draft);
    if (size > budget) {
      if (bytes === 0 && size > budget * FAR_OVER) break;
      tooMuch = Math.min(tooMuch, rate);
    } else {
      fits = Math.max(fits, rate);
      if (size > bytes) {
        await rename(draft, fullest);
        bytes = size;
      }
    }
    // A short film answers a change of rate by half as much, so each further miss is met with a firmer correction.
    const next = rate * ((FILL * budget) / size) ** passes;
    rate = next > fits && next < tooMuch ? next : (fits + tooMuch) / 2;
  }
  if (bytes === 0) return { passes };
  await rename(fullest, draft);
  return { bytes, passes };
}

interface Pass {
  pass: 1 | 2;
  width: number;
  height: number;
  /** Bits per second. */
  rate: number;
}

/** One pass. False when x264 says that no film of this size can be so small. */
async function encode(job: Squeeze, { pass, width, height, rate }: Pass): Promise<boolean> {
  const { ffmpeg, master, folder, draft, frames, signal } = job;
  const args = [
    // Two threads for decoding, too: as many as there are cores would cost memory and gain nothing.
    ...['-protocol_whitelist', 'file,pipe', '-threads', '2', '-i', `file:${resolve(master)}`, '-map', '0:v:0'],
    ...['-vf', `scale=${width}:${height}:flags=lanczos`, '-c:v', 'libx264', '-preset', 'faster'],
    ...['-b:v', String(Math.round(rate)), '-pass', String(pass), '-passlogfile', join(folder, 'pass')],
    ...FILM_ARGUMENTS,
    ...(pass === 1 ? ['-f', 'null', '-'] : [draft]),
  ];
  const child = startFfmpeg(ffmpeg, args, { signal });
  await child.during(child.ended, PASS_PATIENCE_MS);
  const ending = await child.ended;
  signal.throwIfAborted();
  if (ending.code !== 0 && /requested bitrate is too low/.test(ending.stderr)) return false;
  assertEndedWell(ending, 'making the film smaller');
  if (framesDone(ending) !== frames) {
    throw new RetryableError(`ffmpeg wrote ${framesDone(ending)} of ${frames} frames while making the film smaller.`);
  }
  return true;
}

/** A minute of film takes well under a minute a pass on two cores; this is for what hangs. */
const PASS_PATIENCE_MS = 10 * 60_000;

function even(side: number): number {
  return Math.max(2, Math.round(side / 2) * 2);
}

function kilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 100_000) / 10} MB`;
}
