import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Housekeeping, openHousekeeping } from '../src/housekeeping.js';
import { forgetPerson } from '../src/state/kept.js';
import { openState, type State } from '../src/state/open.js';
import * as requests from '../src/state/requests.js';
import { ledger, requests as table } from '../src/state/schema.js';
import { openStorage, type Storage } from '../src/storage.js';
import { clipOutcome, folderOfGroup, folderOfTest, silent, smallRequest } from './small-parts.js';

const HOUR_MS = 3_600_000;
let state: State;
const group = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(group, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  await state.database.delete(ledger);
  await state.database.delete(table);
});
afterAll(() => state.close());

/** A request with a film of so many bytes, as old as `hours`. */
async function film(
  storage: Storage,
  id: string,
  { bytes = 1000, hours = 2, isOpen = false, names = ['score.json'] } = {},
): Promise<void> {
  await requests.admit(state.database, smallRequest(id));
  if (!isOpen) await requests.close(state.database, id, clipOutcome(id));
  const made = join(storage.workFolder, 'made');
  for (const name of names) {
    writeFileSync(made, Buffer.alloc(bytes));
    await storage.put(`${id}/${name}`, made);
  }
  const at = new Date(Date.now() - hours * HOUR_MS);
  utimesSync(join(await storage.fetch(`${id}/score.json`), '..'), at, at);
}
const ids = async (storage: Storage) => (await storage.kept()).map(({ id }) => id);

/** Housekeeping after its first round. */
async function kept(storage: Storage, folder: string, limitBytes = 1e9, free = 1e12): Promise<Housekeeping> {
  const { database } = state;
  const freeBytes = async () => free;
  const housekeeping = openHousekeeping({ database, storage, logger: silent, folder, limitBytes, freeBytes });
  await housekeeping.close();
  return housekeeping;
}

it('removes the films of requests that are too old, forgotten, or that nobody knows', async () => {
  const folder = folderOfTest();
  const storage = openStorage(folder);
  for (const id of ['old', 'forgotten', 'kept']) await film(storage, id);
  await forgetPerson(state.database, { platform: 'terminal', user: 'ada' });
  await state.database.update(table).set({ forgottenAt: null }).where(sql`id <> 'forgotten'`);
  await state.database.update(table).set({ closedAt: sql`now() - interval '1 year'` }).where(sql`id = 'old'`);
  for (const hours of [0, 2]) {
    await film(storage, `unknown-${hours}`, { hours });
    await state.database.delete(table).where(sql`id = ${`unknown-${hours}`}`);
  }

  await kept(storage, folder);

  expect(await ids(storage)).toEqual(['kept', 'unknown-0']);
});

it('removes a film whose process died right after its delivery, but for its score, and nothing that is being made', async () => {
  const folder = folderOfTest();
  const storage = openStorage(folder);
  const names = ['master.mp4', 'score.json'];
  await film(storage, 'closed', { names });
  await film(storage, 'making', { names, isOpen: true });

  await kept(storage, folder);

  const left = (await storage.kept()).map(({ id, names: those }) => [id, ...those.sort()].join(' '));
  expect(left.sort()).toEqual(['closed score.json', 'making master.mp4 score.json']);
});

it('removes the work of processes that are long dead, and never its own', async () => {
  const folder = folderOfTest();
  const storage = openStorage(folder);
  const work = (name: string, hours: number) => {
    const path = name === 'own' ? storage.workFolder : join(folder, 'work', name);
    mkdirSync(path, { recursive: true });
    const at = new Date(Date.now() - hours * HOUR_MS);
    utimesSync(path, at, at);
    return path;
  };
  const [own, dead, busy] = [work('own', 48), work('1-dead', 25), work('2-busy', 1)];

  await kept(storage, folder);

  expect([own, dead, busy].map((path) => existsSync(path))).toEqual([true, false, true]);
});

it('lets the oldest films go where it gets crowded, and nothing that is being made', async () => {
  const folder = folderOfTest();
  const storage = openStorage(folder);
  await film(storage, 'making', { bytes: 30_000, hours: 9, isOpen: true });
  for (const [id, hours] of [
    ['oldest', 8],
    ['older', 7],
    ['newest', 1],
  ] as const)
    await film(storage, id, { bytes: 30_000, hours });

  const housekeeping = await kept(storage, folder, 105_000);

  expect(await ids(storage)).toEqual(['making', 'newest']);
  expect(housekeeping.isFull()).toBe(false);
});

it('looks at every file a few times only, however many films go', async () => {
  const folder = folderOfTest();
  const storage = openStorage(folder);
  for (let number = 0; number < 50; number++) await storage.putJson(`r${number}/score.json`, {});
  const freeBytes = vi.fn(async () => 1e6);

  const options = { database: state.database, storage, logger: silent, folder, limitBytes: 1e9 };
  await openHousekeeping({ ...options, freeBytes }).close();

  expect(await ids(storage)).toEqual([]);
  expect(freeBytes.mock.calls.length).toBeLessThanOrEqual(21);
});

it('is full where nothing is left to go, or the disk itself has no room, and says so once', async () => {
  const folder = folderOfTest();
  const storage = openStorage(folder);
  await film(storage, 'making', { bytes: 30_000, isOpen: true });
  const error = vi.spyOn(silent, 'error');

  const byLimit = await kept(storage, folder, 20_000);
  const byDisk = await kept(storage, folder, 1e9, 1e6);

  expect([byLimit.isFull(), byDisk.isFull()]).toEqual([true, true]);
  expect(error).toHaveBeenCalledTimes(2);
  expect(await ids(storage)).toEqual(['making']);
  error.mockRestore();
});
