import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { RetryableError } from '../../src/errors.js';
import { openRenderProcess } from '../../workers/render-process.js';
import { folderOfTest, silent, smallRequest } from '../small-parts.js';

/** A child that draws nothing and is done at once. */
const QUICK = `process.on('message', ({ type, id }) => {
  if (type === 'render') process.send({ type: 'done', id, rendered: { folder: 'made' } });
});`;

it('tells at once that no process can be made, and makes one as soon as it can', async () => {
  const folder = folderOfTest();
  const file = join(folder, 'child.mjs');
  writeFileSync(file, QUICK);
  const ffmpeg = { binary: undefined, path: undefined, workFolder: folder };
  const opening = { type: 'open', engine: 'quick', modelsFolder: undefined, threads: 1, ffmpeg, workFolder: folder };
  const child = openRenderProcess({
    opening: { ...opening, type: 'open' },
    file: pathToFileURL(file),
    environment: {},
    logger: silent,
  });
  onTestFinished(() => child.close());
  const render = () =>
    child.render('a', smallRequest('a').work, { signal: AbortSignal.timeout(10_000), onProgress: () => {} });
  const { execPath } = process;

  process.execPath = join(folder, 'nowhere');
  const first = await render().catch((error: unknown) => error);
  process.execPath = execPath;
  const second = await render();

  expect(first).toBeInstanceOf(RetryableError);
  expect(second).toEqual({ folder: 'made' });
});
