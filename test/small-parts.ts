/** What the tests of the road share: small requests and clips, folders that vanish, a silent log, and other processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, onTestFinished } from 'vitest';
import type { Capabilities } from '../src/engines/engine.js';
import type { Fields } from '../src/errors.js';
import { openLogger } from '../src/logger.js';
import type { Clip, Outcome, VideoRequest } from '../src/request.js';

export const silent = openLogger('silent');

export const SMALL_CAPABILITIES: Capabilities = {
  engine: 'small',
  longestSeconds: 20,
  defaultSeconds: 4,
  sizes: { '16:9': { width: 64, height: 36 }, '9:16': { width: 36, height: 64 }, '1:1': { width: 64, height: 64 } },
  framesPerSecond: 24,
  styles: ['plain', 'pixel-art', 'black-and-white'],
};

export function smallRequest(id: string, given: Partial<VideoRequest> = {}): VideoRequest {
  return {
    id,
    platform: 'terminal',
    server: null,
    channel: 'here',
    user: 'ada',
    locale: 'en',
    work: { prompt: 'a cat dances', seconds: 4, width: 64, height: 36, framesPerSecond: 24, seed: 1 },
    aspect: '16:9',
    replyTo: { place: 'here' },
    uploadBytes: 10_000_000,
    ...given,
  };
}

export function smallClip(id: string): Clip {
  return {
    master: `${id}/master.mp4`,
    file: `${id}/master.mp4`,
    sheet: `${id}/sheet.jpg`,
    poster: `${id}/poster.jpg`,
    bytes: 1000,
    seconds: 4,
    width: 64,
    height: 36,
    framesPerSecond: 24,
    frames: 96,
    seed: 1,
    engine: 'small',
    understood: 'a cat dances',
    timings: { directing: 1, drawing: 6, compressing: 1 },
  };
}

export const clipOutcome = (id: string): Outcome => ({ kind: 'clip', clip: smallClip(id) });

export const failedOutcome = (message = 'It broke.'): Outcome => ({
  kind: 'failed',
  problem: { kind: 'bug', message, fields: {} },
});

export const refusedOutcome = (message: string, fields: Fields = {}): Outcome => ({
  kind: 'failed',
  problem: { kind: 'refused', message, fields },
});

/** A folder that is removed after the test that asked for it. */
export function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that is removed after the last test of the file or group that asked for it. */
export function folderOfGroup(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface OtherProcess {
  process: ChildProcess;
  /** The next line it writes; rejects with what it said on stderr where it ends first. */
  nextLine(): Promise<string>;
  kill(): Promise<void>;
  ended: Promise<number | null>;
}

/**
 * Runs lines of JavaScript in a Node process of its own, on the compiled sources. It is killed after the test.
 * @param code the body of an ES module; `built` is the URL of the compiled project, `words` what was handed over.
 */
export function otherProcess(code: string, ...words: string[]): OtherProcess {
  const built = new URL('../dist/', import.meta.url).href;
  const opening = `const built = ${JSON.stringify(built)}; const words = ${JSON.stringify(words)};`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${opening}\n${code}`], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    process: child,
    ended,
    kill,
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The process has ended: ${complaint}`);
      return value;
    },
  };
}
