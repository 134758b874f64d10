import { readdirSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storage.js';
import { fit } from '../../src/video/fit.js';
import { fitting } from '../../workers/compress.js';
import { folderOfTest, smallClip } from '../small-parts.js';

vi.mock('../../src/video/fit.js');

it('leaves no delivery file where the storage does not take it', async () => {
  const storage = openStorage(folderOfTest());
  const full = { ...storage, put: () => Promise.reject(new Error('ENOSPC')) };
  vi.mocked(fit).mockImplementation(async (_master, { file }) => {
    writeFileSync(file, 'made');
    return { file, bytes: 4, width: 64, height: 36, passes: 0 };
  });
  const refit = fitting(full, async () => ({ binary: 'ffmpeg' }) as never);

  await expect(refit('a', smallClip('a'), 1000)).rejects.toThrow('ENOSPC');

  expect(readdirSync(storage.workFolder)).toEqual([]);
});
