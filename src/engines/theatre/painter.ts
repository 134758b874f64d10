/**
 * One painter of the drawing room: a thread with a stage of its own, that draws the frames it is asked for. Started
 * by `drawing.ts`.
 */
import { parentPort } from 'node:worker_threads';
import type { Score } from './score/score.js';
import { sweep, tidy } from './stage/painting/tidy.js';
import { type Exchange, openExchange, type Sharing } from './stage/pictures/sharing.js';
import type { Packed } from './stage/pictures/still-picture.js';
import { openStage, type Stage } from './stage/stage.js';

export type ToPainter =
  | { type: 'open'; film: number; score: Score; width: number; height: number; claims?: SharedArrayBuffer }
  | { type: 'picture'; film: number; index: number; picture: Packed }
  | { type: 'draw'; film: number; frame: number; t: number; pixels: SharedArrayBuffer }
  | { type: 'close'; film: number };

/** A frame is where it was wanted, a still picture is for the other painters, or something went wrong. */
export type FromPainter =
  | { film: number; frame: number }
  | { film: number; index: number; picture: Packed }
  | { film: number; problem: unknown };

const port = parentPort!;
/** One film after the other; only the latest is drawn, frames of one that was given up are nobody's. */
let current: { film: number; stage: Promise<Stage> } | undefined;
/** The film that was asked for last, and what its painters share; known at once, whatever is being painted here. */
let latest: { film: number; exchange?: Exchange } | undefined;
let turn: Promise<void> = Promise.resolve();

port.on('message', (message: ToPainter) => {
  const { film, type } = message;
  if (type === 'open') {
    latest?.exchange?.end(givenUp());
    const give: Sharing['give'] = (index, picture) => say({ film, index, picture });
    latest = { film, exchange: message.claims && openExchange(message.claims, give) };
  }
  if (latest?.film === film) {
    if (type === 'picture') return latest.exchange?.receive(message.index, message.picture);
    if (type === 'close') latest.exchange?.end(givenUp());
  }
  turn = turn.then(() => work(message)).catch((problem) => say({ film, problem }));
});

const givenUp = (): Error => new Error('The film was given up.');
const say = (message: FromPainter): void => port.postMessage(message);

async function work(message: ToPainter): Promise<void> {
  if (message.type === 'open') {
    await leave();
    const { film, score, width, height } = message;
    // Given up before its turn came: what it painted would be taken for the next film's.
    if (latest?.film !== film) return;
    current = { film, stage: openStage(score, { width, height }, latest.exchange) };
    await current.stage;
    sweep({ width, height });
    return;
  }
  if (current?.film !== message.film) return;
  if (message.type === 'close') return leave();
  if (message.type !== 'draw') return;
  new Uint8Array(message.pixels).set((await current.stage).draw(message.t));
  say({ film: message.film, frame: message.frame });
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
