/** The render stage: hands the work to the render child and stores what came of it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isAbort } from '../src/errors.js';
import { Clip, type Outcome } from '../src/request.js';
import { pass } from '../src/road.js';
import type { Storage } from '../src/storage.js';
import { untilCancelled } from './cancel-watch.js';
import type { RenderProcess } from './render-process.js';
import type { RenderProgress } from './render-protocol.js';
import type { StageRun } from './stage.js';

/** @returns what `openStage` runs. */
export function renderStage(storage: Storage, child: RenderProcess): (stage: StageRun) => Promise<Outcome> {
  return async (stage) => {
    const { data, isAgain, report } = stage;
    const { id, work } = data;
    const finished = z.safeParse(Clip, await storage.readJson(`${id}/clip.json`));
    // Rendered before the process was lost: the same request gives the same clip.
    if (finished.success) return withoutWords(finished.data);

    let made = 0;
    try {
      await pass('rendering', id);
      const onProgress = (progress: RenderProgress) => {
        made = shareOf(progress);
        report(isAgain ? { ...progress, again: true } : progress);
      };
      const rendered = await untilCancelled(stage, (signal) => child.render(id, work, { signal, onProgress }));
      const { file, sheet, poster, bytes, frames, engine, understood, style, score, directingSeconds, drawingSeconds } =
        rendered;
      const keys = { master: `${id}/master.mp4`, sheet: `${id}/sheet.jpg`, poster: `${id}/poster.jpg` };
      await storage.put(keys.sheet, sheet);
      await storage.put(keys.poster, poster);
      await storage.putJson(`${id}/score.json`, score ?? null);
      await storage.put(keys.master, file);
      const { width, height, framesPerSecond, seed } = work;
      const timings = { directing: directingSeconds, drawing: drawingSeconds, compressing: 0 };
      const seconds = frames / framesPerSecond;
      const clip: Clip = {
        ...keys,
        file: keys.master,
        bytes,
        seconds,
        width,
        height,
        framesPerSecond,
        frames,
        seed,
        engine,
        understood,
        ...(style !== undefined && { style }),
        timings,
      };
      await storage.putJson(`${id}/clip.json`, clip);
      await pass('rendered', id);
      return withoutWords(clip);
    } catch (error) {
      if (isAbort(error)) return { kind: 'cancelled', made };
      throw error;
    } finally {
      // Also what a child that died has left, and what the storage did not take: a retry makes it anew.
      await rm(join(storage.workFolder, id), { recursive: true, force: true });
    }
  };
}

/** What was understood stays in storage, for deliver: the queue keeps for a while what is handed on. */
function withoutWords(clip: Clip): Outcome {
  return { kind: 'clip', clip: { ...clip, understood: '' } };
}

/** How much of the film there is: what is directed is not drawn yet. */
function shareOf(progress: RenderProgress): number {
  if (progress.phase === 'drawing') return progress.frames > 0 ? progress.frame / progress.frames : 0;
  return progress.phase === 'encoding' ? 1 : 0;
}
