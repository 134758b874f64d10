/**
 * Where the bytes of clips live between stages, and after delivery as long as they are kept: a shelf, one place per
 * request. Files are made in a work folder of this process and moved in whole, so that a key either has all its bytes
 * or is not there.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kept, openFolderShelf, type Shelf } from './shelf.js';

/** A work folder that nobody has touched for so long belongs to a dead process; a live one touches its own. */
const WORK_IS_DEAD_MS = 24 * 3_600_000;

/** What stays of a film that the chat has: it can be drawn again from this. */
export const KEPT_OF_FILM = ['score.json'];

export interface Storage {
  /** This process's own folder for files in the making. */
  workFolder: string;
  /** True where finished files take no room of this machine's disk. */
  elsewhere: boolean;
  /**
   * Removes what dead processes left: work folders of others, and clips of no request in `open`. Only for the
   * sole owner of the folder.
   */
  sweep(open: ReadonlySet<string>): Promise<void>;
  /** Removes work folders of others that are long dead, and says that this one is not. Anybody may. */
  sweepDead(): Promise<void>;
  /** Requests of which files are kept, those that came first first. */
  kept(): Promise<Kept[]>;
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

/**
 * @param folder made where it is missing; several processes may share it.
 * @param openShelf where finished files stand; by default in the folder, too.
 */
export function openStorage(
  folder: string,
  openShelf: (workFolder: string) => Shelf = () => openFolderShelf(join(folder, 'clips')),
): Storage {
  const workFolders = join(folder, 'work');
  // Process numbers repeat, in another container at once.
  const workFolder = join(workFolders, `${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(workFolder, { recursive: true });
  const shelf = openShelf(workFolder);

  const requireKey = (key: string): string => {
    if (!/^[A-Za-z0-9_-]+(\/[a-z0-9-]+(\.[a-z0-9]+)?)?$/.test(key)) throw new Error(`Not a storage key: ${key}`);
    return key;
  };
  const fetch = async (key: string) => shelf.fetch(requireKey(key));
  const put = async (key: string, file: string) => shelf.put(requireKey(key), file);
  const removeWork = (name: string) => rm(join(workFolders, name), { recursive: true, force: true });
  const othersWork = async () => (await readdir(workFolders)).filter((name) => join(workFolders, name) !== workFolder);
  return {
    workFolder,
    elsewhere: shelf.elsewhere,
    sweep: async (open) => {
      for (const name of await othersWork()) await removeWork(name);
      for (const { id } of await shelf.list()) if (!open.has(id)) await shelf.remove(id, []);
    },
    sweepDead: async () => {
      await mkdir(workFolder, { recursive: true });
      await utimes(workFolder, new Date(), new Date());
      for (const name of await othersWork()) {
        const found = await stat(join(workFolders, name)).catch(() => undefined);
        if (found && Date.now() - found.mtimeMs > WORK_IS_DEAD_MS) await removeWork(name);
      }
    },
    kept: () => shelf.list(),
    close: () => rm(workFolder, { recursive: true, force: true }),
    put,
    fetch,
    putJson: async (key, value) => {
      const file = join(workFolder, `${requireKey(key).replace('/', '-')}.new`);
      await writeFile(file, JSON.stringify(value));
      await put(key, file);
    },
    readJson: async (key) => {
      const file = await fetch(key);
      if (!existsSync(file)) return undefined;
      try {
        return JSON.parse(await readFile(file, 'utf8'));
      } catch {
        return undefined;
      }
    },
    remove: (id, keeping = []) => shelf.remove(requireKey(id), keeping),
  };
}
