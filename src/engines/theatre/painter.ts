/**
 * One painter of the drawing room: a thread with a stage of its own, that draws the frames it is asked for. Started
 * by `drawing.ts`.
 */
import { parentPort } from 'node:worker_threads';
import type { Score } from './score.js';
import { type Exchange, openExchange, type Sharing } from './stage/sharing.js';
import { openStage, type Stage } from './stage/stage.js';
import type { Packed } from './stage/still-picture.js';
import { tidy } from './stage/tidy.js';

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
/** Of the latest film that was asked for; hears at once, whatever is being painted here. */
let exchange: { film: number; pictures: Exchange } | undefined;
let turn: Promise<void> = Promise.resolve();

port.on('message', (message: ToPainter) => {
  const { film, type } = message;
  if (type === 'open') {
    exchange?.pictures.end(givenUp());
    const give: Sharing['give'] = (index, picture) => say({ film, index, picture });
    exchange = message.claims && { film, pictures: openExchange(message.claims, give) };
  }
  if (exchange?.film === film) {
    if (type === 'picture') return exchange.pictures.receive(message.index, message.picture);
    if (type === 'close') exchange.pictures.end(givenUp());
  }
  turn = turn.then(() => work(message, exchange?.pictures)).catch((problem) => say({ film, problem }));
});

const givenUp = (): Error => new Error('The film was given up.');
const say = (message: FromPainter): void => port.postMessage(message);

async function work(message: ToPainter, sharing: Sharing | undefined): Promise<void> {
  if (message.type === 'open') {
    await leave();
    const { film, score, width, height } = message;
    current = { film, stage: openStage(score, { width, height }, sharing) };
    await current.stage;
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
