/** The compress stage: makes the delivery file, which fits into the very chat it goes to, from the master. */
import { join } from 'node:path';
import type { Outcome } from '../src/request.js';
import { pass } from '../src/road.js';
import type { Storage } from '../src/storage.js';
import type { Ffmpeg } from '../src/video/ffmpeg.js';
import { fit } from '../src/video/fit.js';
import type { StageRun } from './stage.js';

/** @returns what `openStage` runs. */
export function compressStage(
  storage: Storage,
  findFfmpeg: () => Promise<Ffmpeg>,
): (stage: StageRun) => Promise<Outcome> {
  return async ({ data, before }) => {
    if (before?.kind !== 'clip') throw new Error('compress was started without a clip.');
    const { clip } = before;
    const startedMs = performance.now();
    const made = join(storage.workFolder, `${data.id}-delivery.mp4`);
    const fitted = await fit(await storage.fetch(clip.master), {
      bytes: data.uploadBytes,
      ffmpeg: (await findFfmpeg()).binary,
      file: made,
      seconds: clip.seconds,
      frames: clip.frames,
      signal: AbortSignal.timeout(600_000),
    });
    const key = `${data.id}/delivery.mp4`;
    await storage.put(key, made);
    pass('compressed');
    const timings = { ...clip.timings, compressing: (performance.now() - startedMs) / 1000 };
    return { kind: 'clip', clip: { ...clip, file: key, bytes: fitted.bytes, timings } };
  };
}
