import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { RetryableError } from '../../src/errors.js';
import { packageRoot } from '../../src/package-root.js';
import { openStorage, type Storage } from '../../src/storage.js';
import { renderStage } from '../../workers/render.js';
import { openRenderProcess } from '../../workers/render-process.js';
import type { Rendered } from '../../workers/render-protocol.js';
import { folderOfTest, silent, smallRequest } from '../small-parts.js';

/** Runs the stage with a child that has made its files at once. */
async function render(storage: Storage) {
  const folder = join(storage.workFolder, 'a', 'film-1');
  const { work } = smallRequest('a');
  const child = {
    start: () => {},
    close: async () => {},
    render: async (): Promise<Rendered> => {
      mkdirSync(folder, { recursive: true });
      const [file, sheet, poster] = ['master.mp4', 'sheet.jpg', 'poster.jpg'].map((name) => join(folder, name));
      for (const each of [file, sheet, poster]) writeFileSync(each!, 'made');
      const files = { file: file!, sheet: sheet!, poster: poster! };
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

it('leaves nothing where its process dies while it draws', { timeout: 120_000 }, async () => {
  const storage = openStorage(folderOfTest());
  const { workFolder } = storage;
  const ffmpeg = { binary: process.env.FFMPEG_BIN, path: process.env.PATH, workFolder };
  const child = openRenderProcess({
    opening: { type: 'open', engine: 'theatre', modelsFolder: undefined, threads: 1, ffmpeg, workFolder },
    file: new URL('dist/workers/render-child.js', packageRoot),
    environment: {},
    logger: silent,
  });
  onTestFinished(() => child.close());
  const work = { ...smallRequest('a').work, seconds: 20 };
  let made: string[] = [];
  const run = renderStage(
    storage,
    child,
  )({
    data: { id: 'a', attempt: 1, work, uploadBytes: 1 },
    before: undefined,
    isLastAttempt: true,
    isAgain: false,
    isCancelled: async () => false,
    report: ({ phase }) => {
      if (phase !== 'drawing') return;
      made = readdirSync(workFolder);
      void child.close();
    },
  });

  await expect(run).rejects.toBeInstanceOf(RetryableError);

  expect(made).not.toEqual([]);
  expect(readdirSync(workFolder)).toEqual([]);
});
