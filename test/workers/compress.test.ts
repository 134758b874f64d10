import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { CancelledError } from '../../src/errors.js';
import { openStorage } from '../../src/storage.js';
import { compressStage, fitting } from '../../workers/compress.js';
import { clipOutcome, folderOfTest, smallClip, smallRequest } from '../small-parts.js';
import { isAlive, noiseMaster, script, temporaryFolder } from '../video/small-films.js';

it('a cancel stops the ffmpeg that makes a film smaller, and leaves nothing', async () => {
  const storage = openStorage(folderOfTest());
  await storage.put(smallClip('a').master, (await noiseMaster(24, 64)).file);
  const note = join(await temporaryFolder(), 'pid');
  const slow = await script(join(await temporaryFolder(), 'ffmpeg'), `echo $$ > ${note}; exec sleep 1000`);
  const run = compressStage(fitting(storage, async () => ({ binary: slow }) as never));
  let cancelled = false;

  const compressing = run({
    data: { id: 'a', attempt: 1, work: smallRequest('a').work, uploadBytes: 10_000 },
    before: clipOutcome('a'),
    isLastAttempt: true,
    isAgain: false,
    isCancelled: async () => cancelled,
    report: () => {},
  });
  const stopped = expect(compressing).rejects.toThrow(CancelledError);
  const pid = await vi.waitUntil(async () => Number(await readFile(note, 'utf8').catch(() => 0)));
  cancelled = true;
  await stopped;

  expect(isAlive(pid)).toBe(false);
  expect(readdirSync(storage.workFolder)).toEqual([]);
});
