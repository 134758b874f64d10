/**
 * Where the bytes of clips live between stages: a folder, one sub-folder per request. Files are made in a work
 * folder on the same disk and moved in whole, so that a key either has all its bytes or is not there.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Storage {
  /** This process's folder for files in the making. */
  workFolder: string;
  /** Moves a finished file in. @param key `<request id>/<name>` */
  put(key: string, file: string): Promise<void>;
  /** Path of the file on this machine, for reading; it may be missing. */
  fetch(key: string): Promise<string>;
  putJson(key: string, value: unknown): Promise<void>;
  /** Undefined where it is missing or unreadable. */
  readJson(key: string): Promise<unknown>;
  /** Removes everything of a request. */
  remove(id: string): Promise<void>;
}

/** @param folder made where it is missing. Work files of processes that have died are removed. */
export function openStorage(folder: string): Storage {
  const workFolders = join(folder, 'work');
  const workFolder = join(workFolders, String(process.pid));
  const clipsFolder = join(folder, 'clips');
  removeDead(workFolders);
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
    remove: (id) => rm(place(id), { recursive: true, force: true }),
  };
}

/** Work folders are named after their process; one whose process is gone is nobody's. */
function removeDead(workFolders: string): void {
  for (const name of existsSync(workFolders) ? readdirSync(workFolders) : []) {
    if (!isAlive(Number(name))) rmSync(join(workFolders, name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    return processId !== process.pid && process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
