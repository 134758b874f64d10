/**
 * Opens PGlite (PostgreSQL in WebAssembly) in a folder of files. Only `pglite-thread.ts` calls it: every statement
 * holds up the thread that it runs in.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { RefusedError } from '../errors.js';

/** The PostgreSQL major that the pinned PGlite is; its files cannot be read by another. */
export const POSTGRES_MAJOR = '18';

/**
 * The first time, a folder that was prepared elsewhere is unpacked: initialising one here takes many seconds and
 * most of a gigabyte. A mark beside the folder says that unpacking has not ended; nothing of anyone's is in it then.
 *
 * @throws RefusedError where the folder is of another PostgreSQL; an Error with a sentence where it cannot be read.
 */
export async function openPglite(folder: string): Promise<PGlite> {
  const unpackingMark = `${folder}.unpacking`;
  if (existsSync(unpackingMark)) rmSync(folder, { recursive: true, force: true });
  const isNew = !existsSync(folder);
  if (isNew) writeFileSync(unpackingMark, '');
  else requireSamePostgres(folder);

  setFlagsFromString(BASELINE_COMPILER);
  const prepared = isNew ? await import('@electric-sql/pglite-prepopulatedfs') : undefined;
  try {
    const database = new PGlite({
      dataDir: folder,
      startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${PAGE_CACHE}`],
      ...(prepared && { loadDataDir: await prepared.dataDir() }),
    });
    await database.waitReady;
    await database.query('select 1');
    rmSync(unpackingMark, { force: true });
    return database;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code && UNWRITABLE.includes(code)) {
      throw new Error(`The data folder ${folder} cannot be written (${code}). Make room, or set DATA_DIR to another.`, {
        cause: error,
      });
    }
    throw damaged(folder, error);
  }
}

/**
 * V8's optimising compiler spends two seconds of processor on PostgreSQL at each start, and more while it runs: more than
 * our small statements ever win by it. Scans of whole tables take up to twice as long without.
 */
const BASELINE_COMPILER = '--liftoff-only';

/** PostgreSQL's own choice is 128 MB and takes all of it at once; our tables fit in a small part of this. */
const PAGE_CACHE = '8MB';

/** Faults of the disk, not of the data. */
const UNWRITABLE = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS'];

function requireSamePostgres(folder: string): void {
  const versionFile = join(folder, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '';
  if (!/^\d+$/.test(version)) throw damaged(folder, new Error('PG_VERSION is missing or unreadable'));
  if (version === POSTGRES_MAJOR) return;
  throw new RefusedError(
    `The data in ${folder} was written by PostgreSQL ${version}; this version of Mutoscope reads ${POSTGRES_MAJOR}. ` +
      'Start it with the version of Mutoscope that wrote it, or set DATA_DIR to a new folder.',
    { fields: { folder, version } },
  );
}

function damaged(folder: string, cause: unknown): Error {
  const error = new Error(
    `The data in ${folder} is damaged and cannot be opened. Put a backup in its place, or move it away to start afresh ` +
      '(settings and waiting requests are in it).',
    { cause },
  );
  return Object.assign(error, { fields: { folder } });
}
