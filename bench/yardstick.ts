/**
 * How fast the machine is at the moment: a fixed loop on two threads at once, as films are drawn. On machines whose cores
 * are shared with strangers it takes from one minute to the next up to four times as long, and films with it; so a clock
 * beside which it does not stand says little. Used by `films.ts`.
 */
import { Worker } from 'node:worker_threads';

const THREADS = 2;

/** Six passes over 4 MB in an order that caches cannot guess. */
const LOOP = `
  const { parentPort } = require('node:worker_threads');
  const cells = new Uint32Array(1 << 20);
  parentPort.on('message', () => {
    const startedMs = performance.now();
    let state = 1;
    for (let pass = 0; pass < 6; pass++)
      for (let index = 0; index < cells.length; index++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        cells[index] = cells[state >>> 12] + state;
      }
    parentPort.postMessage(performance.now() - startedMs);
  });`;

export interface Yardstick {
  /** Milliseconds that the slower of the threads took. */
  measure(): Promise<number>;
  close(): Promise<void>;
}

export function openYardstick(): Yardstick {
  const workers = Array.from({ length: THREADS }, () => new Worker(LOOP, { eval: true }));
  const once = (worker: Worker): Promise<number> =>
    new Promise((done) => {
      worker.once('message', done);
      worker.postMessage('measure');
    });
  return {
    measure: async () => Math.max(...(await Promise.all(workers.map(once)))),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
