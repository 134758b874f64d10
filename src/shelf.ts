/**
 * Where finished files of requests stand: here a folder, one sub-folder per request; `bucket.ts` has another.
 * `storage.ts` puts and takes.
 */
import { mkdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept of a request, since when, and under which names. */
export interface Kept {
  id: string;
  at: Date;
  names: string[];
}

export interface Shelf {
  /** True where it takes no room of this machine's disk. */
  readonly elsewhere: boolean;
  /** Moves a file in whole. @param key `<request id>/<name>`, known to be one. */
  put(key: string, file: string): Promise<void>;
  /** Path of the file on this machine, for reading; it may be missing. */
  fetch(key: string): Promise<string>;
  /** Requests that have files here, those that came first first. */
  list(): Promise<Kept[]>;
  /** Removes everything of a request but what is named in `keeping`. */
  remove(id: string, keeping: readonly string[]): Promise<void>;
}

/** @param folder made where it is missing; several processes, and machines, may share it. */
export function openFolderShelf(folder: string): Shelf {
  mkdirSync(folder, { recursive: true });
  return {
    elsewhere: false,
    put: async (key, file) => {
      const place = join(folder, key);
      await mkdir(join(place, '..'), { recursive: true });
      try {
        await rename(file, place);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
        // Another disk: carried over under another name, so that it is there whole or not.
        await copyFile(file, `${place}.part`);
        await rename(`${place}.part`, place);
        await rm(file);
      }
    },
    fetch: async (key) => join(folder, key),
    list: async () => {
      const found = await Promise.all(
        (await readdir(folder)).map(async (id) => ({
          id,
          at: (await stat(join(folder, id)).catch(() => undefined))?.mtime,
          names: await readdir(join(folder, id)).catch(() => []),
        })),
      );
      return found
        .flatMap(({ id, at, names }) => (at ? [{ id, at, names }] : []))
        .sort((one, other) => one.at.getTime() - other.at.getTime());
    },
    remove: async (id, keeping) => {
      const place = join(folder, id);
      if (keeping.length === 0) return rm(place, { recursive: true, force: true });
      for (const name of await readdir(place).catch(() => [])) {
        if (!keeping.includes(name)) await rm(join(place, name), { force: true });
      }
    },
  };
}
