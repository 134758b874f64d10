import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStorage, type Storage } from '../../src/storage.js';
import { renderStage } from '../../workers/render.js';
import type { Rendered } from '../../workers/render-protocol.js';
import { folderOfTest, smallRequest } from '../small-parts.js';

/** Runs the stage with a child that has made its files at once. */
async function render(storage: Storage) {
  const folder = join(storage.workFolder, 'film-a');
  const { work } = smallRequest('a');
  const child = {
    start: () => {},
    close: async () => {},
    render: async (): Promise<Rendered> => {
      mkdirSync(folder);
      const [file, sheet, poster] = ['master.mp4', 'sheet.jpg', 'poster.jpg'].map((name) => join(folder, name));
      for (const each of [file, sheet, poster]) writeFileSync(each!, 'made');
      const files = { folder, file: file!, sheet: sheet!, poster: poster! };
      const facts = { bytes: 4, frames: 96, engine: 'small', understood: '', score: {} };
      return { ...files, ...facts, directingSeconds: 1, drawingSeconds: 1 };
    },
  };
  const run = renderStage(storage, child);
  const stage = { before: undefined, isLastAttempt: true, isAgain: false, report: () => {} };
  const data = { id: 'a', attempt: 1, work, uploadBytes: 1 };
  const outcome = await run({ ...stage, data, isCancelled: async () => false }).catch((error: Error) => error.message);
  return { outcome, folder };
}

it('stores what was made, and leaves nothing where it was made', async () => {
  const storage = openStorage(folderOfTest());

  const { outcome, folder } = await render(storage);

  expect(outcome).toMatchObject({ kind: 'clip', clip: { master: 'a/master.mp4', seconds: 4 } });
  expect(existsSync(await storage.fetch('a/master.mp4'))).toBe(true);
  expect(existsSync(folder)).toBe(false);
});

it('leaves nothing where the storage does not take it', async () => {
  const storage = openStorage(folderOfTest());
  const full = { ...storage, put: () => Promise.reject(new Error('ENOSPC')) };

  const { outcome, folder } = await render(full);

  expect(outcome).toBe('ENOSPC');
  expect(existsSync(folder)).toBe(false);
});
