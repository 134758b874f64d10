/**
 * One child process, from start to reaped, for `ffmpeg.ts`, `encode.ts` and `fit.ts`: no shell, output always read
 * and kept bounded, killed with everything it started, never waited for without end.
 */

import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** How a child ended. Exactly one of `startError`, `signalName` and `code` says why; `stalled` that we lost patience. */
export interface Ending {
  code: number | null;
  signalName: NodeJS.Signals | null;
  startError?: Error;
  stalled: boolean;
  /** The last few kilobytes that it said. */
  stdout: string;
  stderr: string;
}

export interface Child {
  /** Where input goes, when asked for. Errors on it are swallowed: `ended` tells the story. */
  stdin: Writable | null;
  /** Resolves when the child is gone and reaped; never rejects. */
  ended: Promise<Ending>;
  /** Waits for `step` at most `patienceMs`, then kills the child; resolves `undefined` if the child ends first. */
  during<Result>(step: Promise<Result>, patienceMs: number): Promise<Result | undefined>;
  kill(): void;
}

export interface ChildOptions {
  /** Aborting kills the child; `ended` resolves once it is reaped. */
  signal?: AbortSignal;
  /** Whether the child reads from us. Default false: its stdin is empty. */
  input?: boolean;
}

/** Starts `binary`. A program that cannot be started is told by `ended`, not thrown. */
export function startChild(binary: string, args: readonly string[], options: ChildOptions = {}): Child {
  const { signal, input = false } = options;
  // A group of its own, so that a wrapper script dies with the program it started, and Ctrl-C reaches only us.
  const ownGroup = process.platform !== 'win32';
  const child = spawn(binary, args, {
    detached: ownGroup,
    windowsHide: true,
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let stalled = false;
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    stdout = tail(stdout + text);
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr = tail(stderr + text);
  });
  // Without a listener, the EPIPE of a child that died would end our process.
  child.stdin?.on('error', () => {});

  let running = true;
  const kill = () => {
    // The number of a reaped child may already be somebody else's.
    if (child.pid === undefined || !running) return;
    try {
      if (ownGroup) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // Already gone.
    }
  };
  const ended = new Promise<Ending>((resolve) => {
    const finish = (ending: Pick<Ending, 'code' | 'signalName' | 'startError'>) => {
      running = false;
      signal?.removeEventListener('abort', kill);
      child.stdin?.destroy();
      resolve({ ...ending, stalled, stdout, stderr });
    };
    child.once('close', (code, signalName) => finish({ code, signalName }));
    child.once('error', (startError) => {
      if (child.pid === undefined) finish({ code: null, signalName: null, startError });
    });
  });
  if (signal?.aborted) kill();
  else signal?.addEventListener('abort', kill);

  return {
    stdin: child.stdin,
    ended,
    kill,
    async during(step, patienceMs) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => {
          stalled = running;
          kill();
          resolve(undefined);
        }, patienceMs);
      });
      try {
        return await Promise.race([step, ended.then(() => undefined), patience]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

const KEPT_CHARACTERS = 64_000;

function tail(text: string): string {
  return text.length > KEPT_CHARACTERS ? text.slice(-KEPT_CHARACTERS) : text;
}
