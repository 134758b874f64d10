/** The compress stage: makes the delivery file, which fits into the very chat it goes to, from the master. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip, Outcome } from '../src/request.js';
import { pass } from '../src/road.js';
import type { Storage } from '../src/storage.js';
import type { Ffmpeg } from '../src/video/ffmpeg.js';
import { fit } from '../src/video/fit.js';
import { untilCancelled } from './cancel-watch.js';
import type { StageRun } from './stage.js';

/**
 * Makes a file of at most `bytes` from a clip's master and puts it into storage; rejects with the signal's reason when
 * that aborts. @returns the clip with it.
 */
export type Refit = (id: string, clip: Clip, bytes: number, signal?: AbortSignal) => Promise<Clip>;

/** What takes longer hangs. */
const PATIENCE_MS = 600_000;

/** @returns how delivery files are made. */
export function fitting(storage: Storage, findFfmpeg: () => Promise<Ffmpeg>): Refit {
  return async (id, clip, bytes, signal) => {
    const made = join(storage.workFolder, `${id}-delivery.mp4`);
    const fitted = await fit(await storage.fetch(clip.master), {
      bytes,
      ffmpeg: (await findFfmpeg()).binary,
      file: made,
      seconds: clip.seconds,
      frames: clip.frames,
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(signal ? [signal] : [])]),
    });
    const key = `${id}/delivery.mp4`;
    try {
      await storage.put(key, made);
    } finally {
      await rm(made, { force: true });
    }
    return { ...clip, file: key, bytes: fitted.bytes };
  };
}

/** @returns what `openStage` runs. */
export function compressStage(refit: Refit): (stage: StageRun) => Promise<Outcome> {
  return async (stage) => {
    const { data, before } = stage;
    if (before?.kind !== 'clip') throw new Error('compress was started without a clip.');
    const startedMs = performance.now();
    const clip = await untilCancelled(stage, (signal) => refit(data.id, before.clip, data.uploadBytes, signal));
    await pass('compressed', data.id);
    const timings = { ...clip.timings, compressing: (performance.now() - startedMs) / 1000 };
    return { kind: 'clip', clip: { ...clip, timings } };
  };
}
