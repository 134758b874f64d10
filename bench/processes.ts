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
  let peakMegabytes = Number.NaN;
  const timer = setInterval(() => {
    const now = treeMegabytes(child.pid ?? 0);
    if (!(peakMegabytes >= now)) peakMegabytes = now;
  }, SAMPLE_EVERY_MS);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  return { code, stdout, stderr, seconds: (performance.now() - startedMs) / 1000, peakMegabytes, firstProgressSeconds };
}

const treeMegabytes = (root: number): number => familyOf(root).reduce((sum, id) => sum + megabytesOf(id), 0);

/** The process, its children, and theirs. */
export function familyOf(root: number): number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1]);
    if (/^\d+$/.test(name)) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
  }
  const family = [root];
  for (const id of family) family.push(...(childrenOf.get(id) ?? []));
  return family;
}

/** Of a process and of the children that it has seen end; 0 for one that has gone. */
export function processorSeconds(id: number): number {
  const fields = read(`/proc/${id}/stat`).split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
}

/** Proportional set size; 0 for a process that has gone. */
export const megabytesOf = (id: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
