/**
 * Keeps the render child alive and gives it one job at a time: forks it, passes progress on, cancels, kills what
 * does not answer, and forks another. `render.ts` is its only user.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fromProblem, RetryableError } from '../src/errors.js';
import type { Logger } from '../src/logger.js';
import type { Work } from '../src/request.js';
import type { FromChild, Opening, Rendered, RenderProgress, ToChild } from './render-protocol.js';

/** How long a cancelled child may take to come to a stop between two steps or frames. */
const GRACE_MS = 3000;
/** A child that says nothing for so long hangs; a step or a frame takes a fraction of it. */
const SILENCE_MS = 120_000;

/**
 * For `stage/painting/tidy.ts`. Garbage is collected where it arises: two painters and an encoder keep all cores busy anyway, and
 * helpers of the collector took a tenth of a film's processor time to hand each other little work. The reader's five thousand
 * patterns each run a few times in a film: compiled with V8's optimizations they are twice as large and no faster.
 */
const CHILD_FLAGS = ['--expose-gc', '--max-semi-space-size=4', '--single-threaded-gc', '--no-regexp-optimization'];

/**
 * For glibc; other systems don't look. By its own rule pictures are given back to the system after each frame and
 * fetched again for the next, and a fresh page costs more than what is drawn on it: so what is smaller than 2 MB is
 * kept, up to 8 MB of it. Larger ones go back at once, and huge pages make fetching them cheap. One heap for all
 * threads: with one each, what one has freed the other cannot take.
 */
const CHILD_MEMORY = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '2097152',
  MALLOC_TRIM_THRESHOLD_: '8388608',
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
};

export interface RenderProcess {
  /** Forks the child where none runs, so that the first render finds it warm. */
  start(): void;
  /**
   * @throws the child's own problem; RetryableError where the child died or hung; the signal's reason once it has
   * stopped for a cancel.
   */
  render(
    id: string,
    work: Work,
    options: { signal: AbortSignal; onProgress(progress: RenderProgress): void },
  ): Promise<Rendered>;
  close(): Promise<void>;
}

interface Options {
  opening: Opening;
  /** The compiled child's file. */
  file: URL;
  /** What the child is started with; it holds no token and no address of ours. */
  environment: Record<string, string | undefined>;
  logger: Logger;
}

export function openRenderProcess({ opening, file, environment, logger }: Options): RenderProcess {
  let child: ChildProcess | undefined;
  let closed = false;

  const start = (): ChildProcess => {
    if (child) return child;
    const forked = fork(file, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...process.execArgv, ...CHILD_FLAGS],
      env: { ...CHILD_MEMORY, ...environment },
    });
    const forget = () => {
      if (child === forked) child = undefined;
    };
    forked.once('exit', (code, signal) => {
      forget();
      if (!closed) logger.warn({ code, signal }, 'render child ended');
    });
    // Where no process can be made this comes instead of an end; whoever waits for the child hears it, too.
    forked.on('error', forget);
    forked.send(opening satisfies ToChild, () => {});
    child = forked;
    return forked;
  };

  const kill = async (target: ChildProcess): Promise<void> => {
    if (target.exitCode !== null || target.signalCode !== null) return;
    const ended = new Promise((resolve) => target.once('exit', resolve));
    target.kill('SIGKILL');
    await ended;
  };

  return {
    start: () => void start(),
    render: async (id, work, { signal, onProgress }) => {
      signal.throwIfAborted();
      const target = start();
      try {
        return await renderIn(target, id, work, signal, onProgress);
      } catch (error) {
        if (error instanceof ChildSilent) await kill(target);
        throw signal.aborted ? signal.reason : error;
      }
    },
    close: async () => {
      closed = true;
      if (child) await kill(child);
    },
  };
}

class ChildSilent extends RetryableError {}

function renderIn(
  child: ChildProcess,
  id: string,
  work: Work,
  signal: AbortSignal,
  onProgress: (progress: RenderProgress) => void,
): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    let silence: NodeJS.Timeout;
    const watch = (silenceMs: number, sentence: string) => {
      clearTimeout(silence);
      silence = setTimeout(() => settle(() => reject(new ChildSilent(sentence))), silenceMs);
    };
    const settle = (end: () => void) => {
      clearTimeout(silence);
      child.off('message', hear);
      child.off('exit', mourn);
      child.off('error', fail);
      signal.removeEventListener('abort', cancel);
      end();
    };
    const hear = (message: FromChild) => {
      if (message.id !== id) return;
      if (message.type === 'done') settle(() => resolve(message.rendered));
      if (message.type === 'problem') settle(() => reject(fromProblem(message.problem)));
      if (message.type !== 'progress' || signal.aborted) return;
      watch(SILENCE_MS, 'The render process has stopped answering.');
      onProgress(message.progress);
    };
    const mourn = () => settle(() => reject(new RetryableError('The render process ended in the middle of its work.')));
    const fail = (cause: Error) =>
      settle(() => reject(new RetryableError('The render process cannot be started.', { cause })));
    const cancel = () => {
      child.send({ type: 'cancel', id } satisfies ToChild, () => {});
      watch(GRACE_MS, 'The render process did not stop in time.');
    };
    child.on('message', hear);
    child.on('exit', mourn);
    child.on('error', fail);
    signal.addEventListener('abort', cancel, { once: true });
    watch(SILENCE_MS, 'The render process has stopped answering.');
    child.send({ type: 'render', id, work } satisfies ToChild, () => {});
  });
}
