/** A newcomer's machine in a temporary folder: runs `play` there as a real process and looks at what is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openState } from '../../src/state/open.js';
import { ledger, requests } from '../../src/state/schema.js';

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Machine {
  folder: string;
  clips(): string[];
  play(...args: string[]): Promise<Run>;
  playKilledAt(point: string, ...args: string[]): Promise<Run>;
  /** A run that is still going on. */
  start(...args: string[]): { process: ChildProcess; ended: Promise<Run>; seen(text: string): Promise<void> };
  /** What the tables say once nobody is running. */
  books(): Promise<{ stages: string[]; outcomes: string[]; entries: string[] }>;
  remove(): void;
}

/** @param environment what differs from a bare machine: `REDIS_URL`, `DATABASE_URL`, … */
export function openMachine(environment: Record<string, string> = {}): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  const clipsFolder = join(folder, 'clips');
  const dataFolder = join(folder, 'data');
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    LANG: 'C',
    DATA_DIR: dataFolder,
    CLIPS_DIR: clipsFolder,
    ...environment,
  };

  const run = (file: string, args: string[]) => {
    const child = spawn(process.execPath, [resolve(file), ...args], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (args.length > 1) child.stdin.end();
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise<Run>((done) => {
      child.on('close', (code, signal) => done({ code, signal, stdout, stderr }));
    });
    const seen = (text: string) =>
      new Promise<void>((done, fail) => {
        const look = () => stderr.includes(text) && done();
        child.stderr.on('data', look);
        child.on('close', () => fail(new Error(`ended before it said "${text}": ${stderr}`)));
        look();
      });
    return { process: child, ended, seen };
  };

  return {
    folder,
    clips: () => (existsSync(clipsFolder) ? readdirSync(clipsFolder).sort() : []),
    play: (...args) => run('src/launch.mjs', ['play', ...args]).ended,
    playKilledAt: (point, ...args) => run('test/journey/play-killed-at.mjs', [point, ...args]).ended,
    start: (...args) => run('src/launch.mjs', ['play', ...args]),
    books: async () => {
      const state = await openState({
        folder: join(dataFolder, 'play'),
        databaseUrl: environment.DATABASE_URL,
        purpose: 'a look at the books',
      });
      try {
        const rows = await state.database.select().from(requests).orderBy(requests.number);
        const lines = await state.database.select().from(ledger).orderBy(ledger.number);
        return {
          stages: rows.map(({ stage }) => stage),
          outcomes: rows.map(({ outcome }) => outcome?.kind ?? 'none'),
          entries: lines.map(({ entry }) => entry),
        };
      } finally {
        await state.close();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Process ids of the children of a process; Linux. */
export function childrenOf(processId: number): number[] {
  const text = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8');
  return text.trim().split(' ').filter(Boolean).map(Number);
}
