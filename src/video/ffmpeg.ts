/**
 * Finds an ffmpeg that can make our films and runs it. `main.ts` and the render child call `findFfmpeg` once;
 * `encode.ts` and `fit.ts` start it through `startFfmpeg`.
 */

import { access, chmod, constants, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { RefusedError, RetryableError } from '../errors.js';
import { type Child, type ChildOptions, type Ending, startChild } from './child.js';

export interface Ffmpeg {
  /** Absolute path of the program. */
  binary: string;
  version: string;
  source: 'FFMPEG_BIN' | 'ffmpeg-static' | 'PATH' | '@ffmpeg-installer';
}

export interface FindOptions {
  /** The host's own ffmpeg (`FFMPEG_BIN`). When it is set, no other is tried. */
  binary: string | undefined;
  /** The search path (`PATH`). */
  path: string | undefined;
  /** Where a program that npm left without its executable bit may be copied. Made when needed. */
  workFolder: string;
  /** Where an npm package lies, or `undefined` where it is not installed. */
  packageFolder?: (name: string) => string | undefined;
}

const found = new Map<string, Promise<Ffmpeg>>();

/**
 * The first that works of: `binary`, the program of ffmpeg-static, `ffmpeg` on the search path, the program of
 * @ffmpeg-installer. It works when it starts and knows libx264. Remembered for the process; not on disk, because
 * asking costs 4 ms (40 ms from a cold disk) and the answer can go stale.
 * Throws a `RefusedError` that says what to do, with what was tried in its fields.
 */
export function findFfmpeg(options: FindOptions): Promise<Ffmpeg> {
  const key = JSON.stringify([options.binary, options.path, options.workFolder]);
  if (options.packageFolder) return search(options);
  const known = found.get(key);
  if (known) return known;
  const answer = search(options);
  found.set(key, answer);
  answer.catch(() => found.delete(key));
  return answer;
}

async function search({ binary, path, workFolder, packageFolder = installedPackage }: FindOptions): Promise<Ffmpeg> {
  if (binary) return ownFfmpeg(resolve(binary));
  const tried: { program: string; problem: string }[] = [];
  for (const candidate of candidates(path, packageFolder)) {
    if (!(await isFile(candidate.binary))) continue;
    try {
      const program =
        candidate.source === '@ffmpeg-installer' ? await executable(candidate.binary, workFolder) : candidate.binary;
      return { binary: program, version: await probe(program), source: candidate.source };
    } catch (error) {
      tried.push({ program: candidate.binary, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  const because = tried.map(({ program, problem }) => ` (${program}: ${problem})`).join('');
  throw new RefusedError(
    `No ffmpeg that can encode H.264 was found${because}. Install ffmpeg, or set FFMPEG_BIN to the full path of one.`,
    // The host can do something about it; who asked for a film cannot.
    { fields: { say: 'broken', tried } },
  );
}

async function ownFfmpeg(binary: string): Promise<Ffmpeg> {
  try {
    return { binary, version: await probe(binary), source: 'FFMPEG_BIN' };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new RefusedError(
      `FFMPEG_BIN is set to ${binary}, which cannot be used: ${problem}. Give the full path of an ffmpeg with libx264, or unset FFMPEG_BIN.`,
      { fields: { say: 'broken', tried: [{ program: binary, problem }] }, cause },
    );
  }
}

function candidates(path: string | undefined, packageFolder: (name: string) => string | undefined) {
  const program = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg';
  const at = (folder: string | undefined, source: Ffmpeg['source']) =>
    folder ? [{ binary: resolve(folder, program), source }] : [];
  // ffmpeg-static is found by path and never imported: its JavaScript is GPL, ours is MIT.
  return [
    ...at(packageFolder('ffmpeg-static'), 'ffmpeg-static'),
    ...(path ?? '').split(delimiter).flatMap((folder) => at(folder, 'PATH')),
    ...at(packageFolder(`@ffmpeg-installer/${process.platform}-${process.arch}`), '@ffmpeg-installer'),
  ];
}

function installedPackage(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** Where npm did not run the package's script, the program is not executable and may not be ours to change. */
async function executable(binary: string, workFolder: string): Promise<string> {
  if (await mayRun(binary)) return binary;
  const copy = join(resolve(workFolder), process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg');
  const [wanted, present] = await Promise.all([stat(binary), stat(copy).catch(() => undefined)]);
  if (present?.size === wanted.size && (await mayRun(copy))) return copy;
  await mkdir(dirname(copy), { recursive: true });
  const unfinished = `${copy}.${process.pid}.part`;
  try {
    await copyFile(binary, unfinished);
    await chmod(unfinished, 0o755);
    await rename(unfinished, copy);
  } finally {
    await rm(unfinished, { force: true });
  }
  return copy;
}

const PROBE_PATIENCE_MS = 20_000;

/** The version, if it runs and knows libx264; one run tells both. Throws a few words on what is wrong. */
async function probe(binary: string): Promise<string> {
  if (!(await isFile(binary))) throw new Error('there is no such file');
  if (!(await mayRun(binary))) throw new Error('it may not be executed');
  const child = startChild(binary, ['-encoders']);
  await child.during(child.ended, PROBE_PATIENCE_MS);
  const { code, startError, stalled, stdout, stderr } = await child.ended;
  if (startError) throw new Error('it does not start', { cause: startError });
  if (stalled) throw new Error('it does not answer');
  const version = /ffmpeg version (\S+)/.exec(stderr)?.[1];
  if (code !== 0 || version === undefined) throw new Error('it does not run as an ffmpeg');
  if (!/\blibx264\b/.test(stdout)) throw new Error('it has no libx264');
  return version;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function mayRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * What master and delivery file have in common, so that one plays wherever the other does. Two threads whatever the
 * machine: enough to keep up with drawing, a few MB each, and the same bytes everywhere.
 */
export const FILM_ARGUMENTS = [
  ...['-profile:v', 'high', '-pix_fmt', 'yuv420p', '-threads', '2'],
  ...['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv'],
  ...['-movflags', '+faststart'],
];

/** Starts ffmpeg so that it overwrites, speaks only of errors, and counts its frames for `framesDone`. */
export function startFfmpeg(binary: string, args: readonly string[], options: ChildOptions): Child {
  // Told not to read its stdin where that is empty; where frames come in that way, ffmpeg knows by itself.
  const input = options.input ? [] : ['-nostdin'];
  return startChild(
    binary,
    ['-hide_banner', '-loglevel', 'error', '-y', '-progress', 'pipe:1', ...input, ...args],
    options,
  );
}

/** How many frames a run says it has written. ffmpeg calls a film that lacks its end a success, so it is asked. */
export function framesDone({ stdout }: Ending): number {
  return Number(stdout.match(/(?<=^frame=\s*)\d+/gm)?.at(-1) ?? 0);
}

/** Throws the right error for a run that did not end well. `doing` completes "ffmpeg … while …". */
export function assertEndedWell(ending: Ending, doing: string): void {
  const { code, signalName, startError, stalled, stderr } = ending;
  if (code === 0) return;
  const said = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  const fields = { code, signal: signalName, said };
  if (startError)
    throw new RetryableError(`ffmpeg could not be started while ${doing}.`, { fields, cause: startError });
  if (stalled) throw new RetryableError(`ffmpeg stopped answering while ${doing}.`, { fields });
  if (/No space left on device|Disk quota exceeded/i.test(stderr)) {
    throw new RetryableError(`The disk is full; ffmpeg could not go on while ${doing}.`, { fields });
  }
  if (signalName) throw new RetryableError(`ffmpeg was killed (${signalName}) while ${doing}.`, { fields });
  throw new RetryableError(`ffmpeg gave up while ${doing}.`, { fields, cause: stderr });
}

/** A full disk passes, also when it is us who meet it and not ffmpeg. Other errors come back as they are. */
export function asDiskFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return new RetryableError('The disk is full; the film could not be written.', { cause: error });
}
