/** What `npm run doctor` looks at on this machine: Node.js, disk, ffmpeg, and whether a film can be made at all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRenderProcess } from '../../workers/render-process.js';
import { type Config, roleFolder } from '../config.js';
import { toProblem } from '../errors.js';
import { bytesIn, freeOn } from '../housekeeping.js';
import { openLogger } from '../logger.js';
import { makeFolder } from '../make-folder.js';
import { packageRoot } from '../package-root.js';
import type { Finding } from '../platforms/checkup.js';
import { findFfmpeg } from '../video/ffmpeg.js';

/** A day of films and the database have room in it. */
const LITTLE_FREE_BYTES = 2e9;
const FILM_WITHIN_MS = 120_000;

export function checkNode(version = process.versions.node): Finding {
  const about = 'Node.js';
  const { engines } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  const least = /\d+(\.\d+)*/.exec(engines.node)![0];
  const parts = (text: string) => text.split('.').map(Number) as [number, number?];
  const [major, minor = 0] = parts(version);
  const [leastMajor, leastMinor = 0] = parts(least);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) {
    return { about, state: 'good', says: `version ${version}` };
  }
  const todo = `Install ${least} or newer from https://nodejs.org, then npm ci.`;
  return { about, state: 'wrong', says: `version ${version} is too old`, todo };
}

export async function checkDisk(config: Readonly<Config>): Promise<Finding[]> {
  const about = 'disk';
  const folder = roleFolder(config, 'bot');
  try {
    makeFolder(folder);
    rmSync(mkdtempSync(join(folder, '.doctor-')), { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const todo = 'Give this user the right to write there, or set DATA_DIR to another folder.';
    return [{ about, state: 'wrong', says: `${folder} cannot be written (${code})`, todo }];
  }
  const [used, free] = [await bytesIn(folder), await freeOn(folder)];
  const says = `${megabytes(used)} of ${megabytes(config.diskLimitBytes)} in use, ${megabytes(free)} free on the disk`;
  if (free < LITTLE_FREE_BYTES) {
    const state = free < LITTLE_FREE_BYTES / 4 ? 'wrong' : 'note';
    return [{ about, state, says, todo: 'Make room; with under 300 MB free, new requests are refused.' }];
  }
  if (used > config.diskLimitBytes * 0.9) return [{ about, state: 'note', says, todo: 'Raise DISK_LIMIT_MB.' }];
  return [{ about, state: 'good', says }];
}

export async function checkFfmpeg(config: Readonly<Config>): Promise<Finding[]> {
  const about = 'ffmpeg';
  try {
    const { version, source, binary } = await findFfmpeg(ffmpegOf(config));
    return [{ about, state: 'good', says: `${version} from ${source} (${binary})` }];
  } catch (error) {
    // Its sentence says what to do.
    return [{ about, state: 'wrong', says: toProblem(error).message }];
  }
}

/** The whole way of a film in its own process, as small as can be: models, ONNX Runtime, drawing, encoding. */
export async function checkFilm(config: Readonly<Config>): Promise<Finding[]> {
  const about = 'a small film';
  const workFolder = mkdtempSync(join(tmpdir(), 'mutoscope-doctor-'));
  const { modelsFolder, renderThreads: threads, childEnvironment: environment } = config;
  const child = openRenderProcess({
    opening: { type: 'open', engine: 'theatre', modelsFolder, threads, ffmpeg: ffmpegOf(config), workFolder },
    file: new URL('dist/workers/render-child.js', packageRoot),
    environment,
    logger: openLogger('silent'),
  });
  try {
    const work = { prompt: 'a cat', seconds: 0.25, width: 64, height: 36, framesPerSecond: 24, seed: 1 };
    const signal = AbortSignal.timeout(FILM_WITHIN_MS);
    const { directingSeconds, drawingSeconds } = await child.render('doctor', work, { signal, onProgress: () => {} });
    const seconds = (directingSeconds + drawingSeconds).toFixed(1);
    return [{ about, state: 'good', says: `ONNX Runtime, drawing and encoding work (${seconds} s)` }];
  } catch (error) {
    const { message, cause } = toProblem(error);
    const says = `none can be made: ${message}${cause === undefined ? '' : ` (${cause})`}`;
    const todo = 'Run npm ci anew in a fresh copy. ONNX Runtime needs a 64-bit Linux with glibc, macOS or Windows.';
    return [{ about, state: 'wrong', says, todo }];
  } finally {
    await child.close();
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function ffmpegOf(config: Readonly<Config>) {
  return { binary: config.ffmpegBinary, path: config.searchPath, workFolder: join(roleFolder(config, 'bot'), 'tools') };
}

const megabytes = (bytes: number) => (bytes < 1e10 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e9)} GB`);
