/** Runs a command and samples the memory of all its processes ten times a second. Linux: it reads /proc. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  code: number | null;
  stdout: string;
  stderr: string;
  seconds: number;
  /** The most that all processes together held at one moment, proportional set size, MB; NaN where it cannot be read. */
  peakMegabytes: number;
  /** Seconds from the start to the first line on stderr that has `progress` in it. */
  firstProgressSeconds: number | undefined;
}

const SAMPLE_EVERY_MS = 100;

export async function measure(
  [command = '', ...args]: string[],
  { environment, progress }: { environment: Record<string, string>; progress: string },
): Promise<Measured> {
  const startedMs = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  let firstProgressSeconds: number | undefined;
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    if (firstProgressSeconds === undefined && stderr.includes(progress))
      firstProgressSeconds = (performance.now() - startedMs) / 1000;
  });
  const peak = watchPeak(() => familyOf(child.pid ?? 0));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const seconds = (performance.now() - startedMs) / 1000;
  return { code, stdout, stderr, seconds, peakMegabytes: peak.end(), firstProgressSeconds };
}

/** Pages are counted again where that many megabytes more are resident than ever before. */
const COUNTED_AGAIN = 8;

/**
 * Watches what `processes` hold until it is ended; says the most, NaN where it cannot be read. To count who shares which
 * pages takes 15 ms, in which the watched process gets none: so that is done only when more is resident than ever.
 */
export function watchPeak(processes: () => number[]): { end(): number } {
  let peak = Number.NaN;
  let resident = 0;
  const timer = setInterval(() => {
    const all = processes();
    const now = all.reduce((sum, id) => sum + residentMegabytesOf(id), 0);
    if (now < resident + COUNTED_AGAIN) return;
    resident = now;
    peak = Math.max(
      Number.isNaN(peak) ? 0 : peak,
      all.reduce((sum, id) => sum + megabytesOf(id), 0),
    );
  }, SAMPLE_EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The process, its children, and theirs; threads start children, too. */
export function familyOf(root: number): number[] {
  const family = [root];
  for (const id of family)
    for (const thread of entriesOf(`/proc/${id}/task`))
      family.push(...(read(`/proc/${id}/task/${thread}/children`).match(/\d+/g) ?? []).map(Number));
  return family;
}

/** Of a process and of the children that it has seen end; 0 for one that has gone. */
export function processorSeconds(id: number): number {
  const fields = read(`/proc/${id}/stat`).split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
}

/** Resident set size, in which what is shared counts for each; 0 for a process that has gone. */
const residentMegabytesOf = (id: number): number =>
  (Number(read(`/proc/${id}/statm`).split(' ')[1] ?? 0) * 4096) / 2 ** 20;

/** Proportional set size; 0 for a process that has gone. */
export const megabytesOf = (id: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
