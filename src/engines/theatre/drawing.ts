/**
 * Draws the frames of a score with more than one thread: a frame depends on its time alone, so painters take turns.
 * The theatre opens one room and keeps it, since a thread takes longer to start than a frame to draw.
 */
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../package-root.js';
import type { EngineRequest } from '../engine.js';
import type { FromPainter, ToPainter } from './painter.js';
import type { Score } from './score/score.js';
import { isLarge, sweep } from './stage/painting/tidy.js';

export interface DrawingRoom {
  /**
   * All frames in order, drawn a few ahead of whoever takes them. Each holds its picture until the next is asked for.
   * Ends with the signal's reason when it aborts.
   */
  draw(score: Score, request: EngineRequest, frameCount: number, signal: AbortSignal): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/** Frames that may be drawn before they are taken, for each painter; of large ones, 8 MB each, one more than painters. */
const AHEAD = 2;

/** Frames that one painter draws in a row: what is far is painted for two of them at once (`stage/shooting/backdrop.ts`). */
const IN_A_ROW = 2;

interface Painter {
  worker: Worker;
  /** Who waits for which frame of the latest film. */
  waiting: Map<number, { film: number; resolve(): void; reject(error: unknown): void }>;
}

export function openDrawingRoom(painterCount: number): DrawingRoom {
  const painters: Painter[] = [];
  // What one painter painted for all goes to the others.
  const pass = (from: Painter, message: ToPainter): void => {
    for (const other of painters) if (other !== from) other.worker.postMessage(message);
  };
  for (let index = 0; index < painterCount; index++) painters.push(openPainter(pass));
  let film = 0;
  return {
    async *draw(score, { width, height, framesPerSecond }, frameCount, signal) {
      const own = ++film;
      const ask = (painter: Painter, message: ToPainter) => painter.worker.postMessage(message);
      // Pictures that change hands as garbage make the collector look through all of the reader's words, twelve times
      // a film; so the same few are painted again and again, each when whoever took it has asked for the next.
      const most = isLarge({ width, height }) ? painters.length + 1 : AHEAD * painters.length;
      const slots = Array.from({ length: most }, () => new SharedArrayBuffer(width * height * 4));
      const drawn = (frame: number): Promise<Buffer> => {
        const painter = painters[Math.floor(frame / IN_A_ROW) % painters.length]!;
        const pixels = slots[frame % most]!;
        const answer = new Promise<void>((resolve, reject) =>
          painter.waiting.set(frame, { film: own, resolve, reject }),
        ).then(() => Buffer.from(pixels));
        // Whoever stops taking frames no longer listens.
        answer.catch(() => {});
        ask(painter, { type: 'draw', film: own, frame, t: frame / framesPerSecond, pixels });
        return answer;
      };
      const claims = painters.length > 1 ? new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) : undefined;
      for (const painter of painters) {
        painter.worker.ref();
        for (const { reject } of painter.waiting.values())
          reject(new Error('The next film was begun before this one ended.'));
        painter.waiting.clear();
        ask(painter, { type: 'open', film: own, score, width, height, claims });
      }
      const ahead: Promise<Buffer>[] = [];
      try {
        for (let frame = 0; frame < frameCount; frame++) {
          while (ahead.length < most && frame + ahead.length < frameCount) ahead.push(drawn(frame + ahead.length));
          const picture = await ahead.shift()!;
          if (frame === 0) sweep({ width, height });
          signal.throwIfAborted();
          yield picture;
        }
      } finally {
        for (const painter of painters) {
          ask(painter, { type: 'close', film: own });
          painter.worker.unref();
        }
      }
    },
    close: async () => {
      await Promise.all(painters.map(({ worker }) => worker.terminate()));
    },
  };
}

function openPainter(pass: (from: Painter, message: ToPainter) => void): Painter {
  const worker = new Worker(new URL('dist/src/engines/theatre/painter.js', packageRoot));
  const waiting: Painter['waiting'] = new Map();
  const fail = (error: unknown, film?: number) => {
    for (const [frame, asked] of waiting) {
      // A film that was given up may still say so when the next has begun.
      if (film !== undefined && asked.film !== film) continue;
      waiting.delete(frame);
      asked.reject(error);
    }
  };
  worker.on('message', (message: FromPainter) => {
    if ('problem' in message) return fail(message.problem, message.film);
    if ('picture' in message) return pass(painter, { type: 'picture', ...message });
    const asked = waiting.get(message.frame);
    if (asked?.film !== message.film) return;
    waiting.delete(message.frame);
    asked.resolve();
  });
  worker.on('error', (error) => fail(error));
  worker.on('exit', () => fail(new Error('The thread that draws ended in the middle of its work.')));
  // An idle painter keeps nobody alive.
  worker.unref();
  const painter: Painter = { worker, waiting };
  return painter;
}
