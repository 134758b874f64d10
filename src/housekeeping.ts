/**
 * Keeps what lies on the disk bounded: once an hour what is kept longer than it should be goes, once a minute the disk
 * is looked at. Where it gets full the oldest films go first, then new requests are refused. Used by the app.
 */
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { toProblem } from './errors.js';
import type { Logger } from './logger.js';
import { forgetOld, wantedIds } from './state/kept.js';
import type { Database } from './state/open.js';
import { open } from './state/requests.js';
import { KEPT_OF_FILM, type Storage } from './storage.js';

const TIDY_EVERY_MS = 3_600_000;
const LOOK_EVERY_MS = 60_000;
/** Files that nothing needs any more may be in use, or have just been made by a request that no table knows yet. */
const UNKNOWN_FOR_MS = 3_600_000;
/** Below this, other programs suffer, and a database that cannot write stops. */
const LEAST_FREE_BYTES = 300_000_000;
/** Films go from the first share of the limit on, until the second is reached. */
const CROWDED = 0.95;
const ROOMY = 0.85;
/** To measure is to look at every file: while films go it is done so often at most. */
const MOST_MEASURED = 20;

interface Options {
  database: Database;
  storage: Storage;
  logger: Logger;
  /** Everything of ours lies in it. */
  folder: string;
  /** The most that may lie in it, bytes. */
  limitBytes: number;
  /** Free bytes of the disk that `folder` is on; for tests. */
  freeBytes?: (folder: string) => Promise<number>;
}

export interface Housekeeping {
  /** True where a film more might not find room. */
  isFull(): boolean;
  close(): Promise<void>;
}

/** Looks and tidies at once, then again and again. */
export function openHousekeeping({
  database,
  storage,
  logger,
  folder,
  limitBytes,
  freeBytes = freeOn,
}: Options): Housekeeping {
  let full = false;
  const work = [every(TIDY_EVERY_MS, tidy), every(LOOK_EVERY_MS, look)];
  return {
    isFull: () => full,
    close: async () => {
      await Promise.all(work.map((each) => each.close()));
    },
  };

  async function tidy(): Promise<void> {
    const forgotten = await forgetOld(database);
    for (const id of forgotten) await storage.remove(id);
    if (forgotten.length > 0) logger.info({ requests: forgotten.length }, 'requests forgotten');
    await storage.sweepDead();
    const [wanted, making] = [await wantedIds(database), await idsInMaking()];
    for (const { id, at, names } of await storage.kept()) {
      if (making.has(id) || Date.now() - at.getTime() <= UNKNOWN_FOR_MS) continue;
      // The rest goes with the delivery, but not where the process died right then.
      const keeping = wanted.has(id) ? KEPT_OF_FILM : [];
      if (!wanted.has(id) || names.some((name) => !keeping.includes(name))) await storage.remove(id, keeping);
    }
  }

  async function idsInMaking(): Promise<Set<string>> {
    return new Set((await open(database)).map(({ id }) => id));
  }

  async function look(): Promise<void> {
    let [used, free] = [await bytesIn(folder), await freeBytes(folder)];
    const isOver = (share: number) => used > share * limitBytes || free < LEAST_FREE_BYTES / share;
    if (isOver(CROWDED) && !storage.elsewhere) {
      const making = await idsInMaking();
      const idle = (await storage.kept()).filter(({ id }) => !making.has(id));
      const some = Math.ceil(idle.length / MOST_MEASURED);
      let removed = 0;
      while (removed < idle.length && isOver(ROOMY)) {
        for (const { id } of idle.slice(removed, removed + some)) await storage.remove(id);
        removed = Math.min(removed + some, idle.length);
        [used, free] = [await bytesIn(folder), await freeBytes(folder)];
      }
      if (removed > 0) logger.warn({ films: removed }, 'disk crowded: the oldest films were removed');
    }
    const isFull = isOver(CROWDED);
    if (isFull !== full) {
      const facts = { usedMegabytes: Math.round(used / 1e6), freeMegabytes: Math.round(free / 1e6) };
      if (isFull) logger.error(facts, 'disk full: new requests are refused; make room, or raise DISK_LIMIT_MB');
      else logger.info(facts, 'disk has room again');
    }
    full = isFull;
  }

  /** One run at a time. */
  function every(pauseMs: number, run: () => Promise<void>): { close(): Promise<void> } {
    let running: Promise<void> | undefined;
    const start = () => {
      running ??= run()
        .catch((error) => logger.warn({ message: toProblem(error).message }, 'housekeeping failed'))
        .finally(() => {
          running = undefined;
        });
    };
    start();
    const timer = setInterval(start, pauseMs);
    return {
      close: async () => {
        clearInterval(timer);
        await running;
      },
    };
  }
}

/** What the files in a folder take; what goes away meanwhile counts nothing. */
export async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += await bytesIn(path);
    else if (entry.isFile()) bytes += (await stat(path).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}

/** Free for us, not for the administrator. */
export async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
