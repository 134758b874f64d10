/**
 * One painter of the drawing room: a thread with a stage of its own, that draws the frames it is asked for. Started
 * by `drawing.ts`.
 */
import { parentPort } from 'node:worker_threads';
import type { Score } from './score.js';
import { openStage, type Stage } from './stage/stage.js';
import { tidy } from './stage/tidy.js';

export type ToPainter =
  | { type: 'open'; film: number; score: Score; width: number; height: number }
  | { type: 'draw'; film: number; frame: number; t: number; pixels: SharedArrayBuffer }
  | { type: 'close'; film: number };

/** A frame is where it was wanted, or something went wrong. */
export type FromPainter = { film: number; frame: number } | { film: number; problem: unknown };

const port = parentPort!;
/** One film after the other; only the latest is drawn, frames of one that was given up are nobody's. */
let current: { film: number; stage: Promise<Stage> } | undefined;
let turn: Promise<void> = Promise.resolve();

port.on('message', (message: ToPainter) => {
  turn = turn.then(() => work(message)).catch((problem) => port.postMessage({ film: message.film, problem }));
});

async function work(message: ToPainter): Promise<void> {
  if (message.type === 'open') {
    await leave();
    const { film, score, width, height } = message;
    current = { film, stage: openStage(score, { width, height }) };
    await current.stage;
    return;
  }
  if (current?.film !== message.film) return;
  if (message.type === 'close') return leave();
  new Uint8Array(message.pixels).set((await current.stage).draw(message.t));
  port.postMessage({ film: message.film, frame: message.frame } satisfies FromPainter);
  await tidy();
}

async function leave(): Promise<void> {
  const left = current;
  current = undefined;
  await left?.stage.then(
    (stage) => stage.close(),
    () => {},
  );
}
