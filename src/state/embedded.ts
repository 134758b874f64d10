/**
 * The embedded database as pools of `pg`, as if it were a PostgreSQL server: PGlite runs in a thread of its own, and
 * each connection of a pool is a port into it. `state/open.ts` opens it and holds the folder's lock meanwhile.
 */
import { Duplex } from 'node:stream';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import pg from 'pg';
import { fromProblem } from '../errors.js';
import { packageRoot } from '../package-root.js';
import type { FromThread, ToThread } from './pglite-thread.js';

export interface Embedded {
  /** One connection: who asks first is answered first, and so people stand in line as they came. */
  pool: pg.Pool;
  /** Many, for BullMQ, which listens on some of them. */
  queuePool: pg.Pool;
  /** Aborted with a sentence as its reason where the thread has ended by itself: nothing can be asked any more. */
  lost: AbortSignal;
  /** Waits for what is being asked. */
  close(): Promise<void>;
}

/** Those that listen keep theirs; the others take turns anyhow. */
const MOST_CONNECTIONS = 50;

/** @throws what `openPglite` throws. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const thread = new Worker(new URL('dist/src/state/pglite-thread.js', packageRoot), { workerData: folder });
  const lost = new AbortController();
  const streams = new Set<PortStream>();
  let cause: unknown;
  let closing = false;
  thread.on('error', (error) => {
    cause = error;
  });
  const stopped = () => new Error(`The database in ${folder} has stopped. ${WHAT_TO_DO}`, { cause });
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      if (!closing) lost.abort(stopped());
      for (const stream of streams) stream.destroy(stopped());
      resolve();
    });
  });
  const first = new Promise<FromThread>((resolve) => {
    thread.once('message', resolve);
  });
  // A thread that could not open ends at once: its word and its end may arrive together, and the word says more.
  const problem = await Promise.race([first, ended.then(() => undefined)]);
  if (problem) {
    await thread.terminate();
    throw fromProblem(problem);
  }
  lost.signal.throwIfAborted();

  const connect = (): PortStream => {
    const { port1: near, port2: far } = new MessageChannel();
    const stream = new PortStream(near);
    streams.add(stream.once('close', () => streams.delete(stream)));
    if (lost.signal.aborted) stream.destroy(stopped());
    else thread.postMessage(far satisfies ToThread, [far]);
    return stream;
  };
  // BullMQ asks for keep-alive before it trusts long waits for a notification; there is no network here to lose. `ssl`
  // is said because PGSSLMODE may be set for another database.
  const poolOf = (max: number): pg.Pool =>
    new pg.Pool({ stream: connect, ssl: false, max, keepAlive: true }).setMaxListeners(0).on('error', () => {});
  const [pool, queuePool] = [poolOf(1), poolOf(MOST_CONNECTIONS)];
  return {
    pool,
    queuePool,
    lost: lost.signal,
    close: async () => {
      await Promise.all([pool.end(), queuePool.end()]);
      closing = true;
      thread.postMessage(undefined satisfies ToThread);
      await ended;
    },
  };
}

const WHAT_TO_DO = 'Look whether there is room on the disk, and start Mutoscope again; what was confirmed is kept.';

/** A port dressed as the socket that `pg` wants. Each chunk that it writes is one message, and so is each answer. */
class PortStream extends Duplex {
  constructor(private readonly port: MessagePort) {
    super();
    port.on('message', (bytes: Uint8Array) => this.push(bytes));
    port.on('close', () => this.push(null));
  }

  connect(): void {
    process.nextTick(() => this.emit('connect'));
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {
    this.port.ref();
  }
  unref(): void {
    this.port.unref();
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.post(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.post(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  override _final(done: () => void): void {
    this.port.close();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.port.close();
    done(error);
  }

  private post(chunk: Buffer, done: () => void): void {
    // A copy, because a message takes all memory that a Buffer is a window on.
    const bytes = new Uint8Array(chunk);
    this.port.postMessage(bytes, [bytes.buffer]);
    done();
  }
}
