/**
 * The render child: a forked process that owns the engine and the encoder. `session.run` blocks its thread, and a
 * crash of native code ends its process; both happen here and not where the bot answers people.
 */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Engine } from '../src/engines/engine.js';
import { engineFamily } from '../src/engines/index.js';
import { CancelledError, toProblem } from '../src/errors.js';
import { packageVersion } from '../src/package-root.js';
import type { Work } from '../src/request.js';
import { encodeMaster } from '../src/video/encode.js';
import { type Ffmpeg, findFfmpeg } from '../src/video/ffmpeg.js';
import { rehearse } from './rehearsal.js';
import type { FromChild, Opening, Rendered, RenderProgress, ToChild } from './render-protocol.js';

/** Frames are reported this often at most: people read no faster, and every report crosses a process border. */
const REPORT_EVERY_MS = 150;
/** Drawing for so long tells how long the rest will take. */
const KNOWN_AFTER_MS = 1500;
/** What follows the drawing until the film stands in the chat, in seconds: on the whole, and of each second of film. */
const SAVING_SECONDS = 2;
const SAVING_SHARE = 0.15;

interface Workshop {
  engine: Engine;
  ffmpeg: Ffmpeg;
  workFolder: string;
}

// The optimizing compiler took a tenth of a film's processor time, for code that runs for two seconds and mostly waits for
// Skia: so it waits until more is repeated. From Node 22 on it counts otherwise; a flag that is not known is not heeded.
const [nodeMajor] = process.versions.node.split('.').map(Number);
setFlagsFromString(nodeMajor! < 22 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=40000');
// Reading is a thousand patterns, most of which see one prompt: V8 interprets each once and compiles it at its second
// prompt, which made the second film wait a quarter of a second for its reading.
setFlagsFromString('--no-regexp-tier-up');

/** A parent that has gone hears nothing; the child is about to end with it. */
const say = (message: FromChild): void => {
  process.send?.(message, undefined, undefined, () => {});
};
let running: { id: string; controller: AbortController } | undefined;

// Without its parent there is nobody to work for, and nothing may stay behind.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process of the terminal; the parent decides what it means.
process.on('SIGINT', () => {});

// Heard from the first moment on: work may be sent while the engine is still being opened, and then waits for it.
let workshop: Promise<Workshop> | undefined;
let endRehearsal = async (): Promise<void> => {};
process.on('message', (message: ToChild) => {
  if (message.type === 'open') {
    workshop = open(message);
    workshop.then(
      ({ engine }) => {
        if (!running) endRehearsal = rehearse(engine);
      },
      // What went wrong is told to whoever brings work.
      () => {},
    );
  }
  if (message.type === 'render') void render(workshop, message.id, message.work);
  if (message.type === 'cancel' && running?.id === message.id) running.controller.abort(new CancelledError());
});

async function open({ engine, modelsFolder, threads, ffmpeg, workFolder }: Opening): Promise<Workshop> {
  const family = engineFamily(engine);
  const [opened, found] = await Promise.all([family.open({ modelsFolder, threads }), findFfmpeg(ffmpeg)]);
  return { engine: opened, ffmpeg: found, workFolder };
}

/** Never rejects: whatever happens is said to the parent. A child without an engine ends, and the next one tries anew. */
async function render(workshop: Promise<Workshop> | undefined, id: string, work: Work): Promise<void> {
  const controller = new AbortController();
  running = { id, controller };
  let opened: Workshop | undefined;
  try {
    opened = await workshop;
    if (!opened) throw new Error('The render child was given work before it was opened.');
    await endRehearsal();
    const itsWorkshop = { ...opened, workFolder: join(opened.workFolder, id) };
    const report = (progress: RenderProgress) => say({ type: 'progress', id, progress });
    const rendered = await make(itsWorkshop, work, controller.signal, report);
    say({ type: 'done', id, rendered });
  } catch (error) {
    process.send?.({ type: 'problem', id, problem: toProblem(error) } satisfies FromChild, undefined, undefined, () => {
      if (!opened) process.exit(1);
    });
  } finally {
    running = undefined;
  }
}

async function make(
  { engine, ffmpeg, workFolder }: Workshop,
  work: Work,
  signal: AbortSignal,
  report: (progress: RenderProgress) => void,
): Promise<Rendered> {
  const startedMs = performance.now();
  const take = await engine.generate(work, { signal, onProgress: report });
  const directedMs = performance.now();

  let reportedMs = directedMs;
  let firstMs: number | undefined;
  const onFrame = (frame: number): void => {
    const nowMs = performance.now();
    firstMs ??= nowMs;
    if (frame === take.frameCount) report({ phase: 'encoding' });
    else if (nowMs - reportedMs >= REPORT_EVERY_MS) {
      reportedMs = nowMs;
      // The first frame loads the pictures; a few more tell nothing either.
      const isKnown = nowMs - firstMs >= KNOWN_AFTER_MS;
      const drawingMs = ((nowMs - firstMs) / (frame - 1)) * (take.frameCount - frame);
      const secondsLeft = drawingMs / 1000 + SAVING_SECONDS + SAVING_SHARE * work.seconds;
      report({ phase: 'drawing', frame, frames: take.frameCount, ...(isKnown && { secondsLeft }) });
    }
  };
  const { width, height, framesPerSecond } = work;
  const encoded = await encodeMaster({
    frames: take.frames,
    frameCount: take.frameCount,
    width,
    height,
    framesPerSecond,
    ffmpeg: ffmpeg.binary,
    folder: workFolder,
    signal,
    onFrame,
    comment: `AI-generated by Mutoscope ${packageVersion}, engine ${[engine.capabilities.engine, engine.capabilities.version].join(' ').trim()}`,
  });
  return {
    ...encoded,
    frames: take.frameCount,
    engine: engine.capabilities.engine,
    // Databases refuse NUL and half characters, and these words come from a prompt.
    understood: take.understood.toWellFormed().replaceAll('\0', ''),
    ...(take.style !== undefined && { style: take.style }),
    score: take.score,
    directingSeconds: (directedMs - startedMs) / 1000,
    drawingSeconds: (performance.now() - directedMs) / 1000,
  };
}
