/**
 * Where the bytes of clips live between stages: a folder, one sub-folder per request. Files are made in a work
 * folder on the same disk and moved in whole, so that a key either has all its bytes or is not there.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Storage {
  /** This process's own folder for files in the making. */
  workFolder: string;
  /**
   * Removes what dead processes left: work folders of others, and clips of no request in `open`. Only for the
   * sole owner of the folder.
   */
  sweep(open: ReadonlySet<string>): Promise<void>;
  /** Removes this process's work folder. */
  close(): Promise<void>;
  /** Moves a finished file in. @param key `<request id>/<name>` */
  put(key: string, file: string): Promise<void>;
  /** Path of the file on this machine, for reading; it may be missing. */
  fetch(key: string): Promise<string>;
  putJson(key: string, value: unknown): Promise<void>;
  /** Undefined where it is missing or unreadable. */
  readJson(key: string): Promise<unknown>;
  /** Removes everything of a request but what is named in `keeping`. */
  remove(id: string, keeping?: readonly string[]): Promise<void>;
}

/** @param folder made where it is missing; several processes may share it. */
export function openStorage(folder: string): Storage {
  const workFolders = join(folder, 'work');
  // Process numbers repeat, in another container at once.
  const workFolder = join(workFolders, `${process.pid}-${randomBytes(4).toString('hex')}`);
  const clipsFolder = join(folder, 'clips');
  mkdirSync(workFolder, { recursive: true });
  mkdirSync(clipsFolder, { recursive: true });

  const place = (key: string): string => {
    if (!/^[A-Za-z0-9_-]+(\/[a-z0-9-]+(\.[a-z0-9]+)?)?$/.test(key)) throw new Error(`Not a storage key: ${key}`);
    return join(clipsFolder, key);
  };
  const put = async (key: string, file: string) => {
    await mkdir(join(place(key), '..'), { recursive: true });
    await rename(file, place(key));
  };
  return {
    workFolder,
    sweep: async (open) => {
      for (const name of await readdir(workFolders)) {
        if (join(workFolders, name) !== workFolder) await rm(join(workFolders, name), { recursive: true, force: true });
      }
      for (const id of await readdir(clipsFolder)) {
        if (!open.has(id)) await rm(join(clipsFolder, id), { recursive: true, force: true });
      }
    },
    close: () => rm(workFolder, { recursive: true, force: true }),
    put,
    fetch: async (key) => place(key),
    putJson: async (key, value) => {
      const file = join(workFolder, `${key.replace('/', '-')}.new`);
      await writeFile(file, JSON.stringify(value));
      await put(key, file);
    },
    readJson: async (key) => {
      if (!existsSync(place(key))) return undefined;
      try {
        return JSON.parse(await readFile(place(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    remove: (id, keeping = []) => removeBut(place(id), keeping),
  };
}

async function removeBut(folder: string, keeping: readonly string[]): Promise<void> {
  if (keeping.length === 0) return rm(folder, { recursive: true, force: true });
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names) if (!keeping.includes(name)) await rm(join(folder, name), { force: true });
}
