import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CancelledError, RefusedError, RetryableError } from '../../src/errors.js';
import { type FitOptions, fit } from '../../src/video/fit.js';
import { probe } from '../../src/video/probe.js';
import { isAlive, noiseMaster, realFfmpeg, script, temporaryFolder } from './small-films.js';

/** Where 24 frames of noise should go, one second of film. */
async function delivery(bytes: number, replaced: Partial<FitOptions> = {}): Promise<FitOptions> {
  return {
    bytes,
    ffmpeg: await realFfmpeg(),
    file: join(await temporaryFolder(), 'clip.mp4'),
    seconds: 1,
    frames: 24,
    signal: new AbortController().signal,
    ...replaced,
  };
}

describe('a master that fits', () => {
  it('is copied as it is', async () => {
    const master = await noiseMaster(24, 32);
    const to = await delivery(master.bytes * 2, { ffmpeg: '/not/needed' });

    const clip = await fit(master.file, to);

    expect(clip).toEqual({ file: to.file, bytes: master.bytes, width: 32, height: 32, passes: 0 });
    expect(await readFile(to.file)).toEqual(await readFile(master.file));
    expect(await readdir(dirname(to.file))).toEqual(['clip.mp4']);
  });

  it('is not copied when it fits only by a hair', async () => {
    const master = await noiseMaster(24, 64);

    const clip = await fit(master.file, await delivery(master.bytes + 10));

    expect(clip.passes).toBeGreaterThan(0);
    expect(clip.bytes).toBeLessThanOrEqual((master.bytes + 10) * 0.98);
  });
});

describe('a master that does not fit', () => {
  it('is made smaller by two passes and stays the same film', async () => {
    const master = await noiseMaster(24, 96);
    const before = await probe(master.file);
    const to = await delivery(Math.round(master.bytes / 2));

    const clip = await fit(master.file, to);

    expect(clip).toMatchObject({ file: to.file, width: 96, height: 96 });
    expect(clip.passes).toBeLessThanOrEqual(6);
    expect(clip.bytes).toBeGreaterThan(to.bytes * 0.8);
    expect(await probe(to.file)).toEqual({ ...before, profile: 'High', bytes: clip.bytes });
    expect(await readdir(dirname(to.file))).toEqual(['clip.mp4']);
  });

  it('loses pixels where bits alone do not suffice', async () => {
    const master = await noiseMaster(24, 240, { block: 8 });
    const to = await delivery(12_000);

    const clip = await fit(master.file, to);

    expect(clip.width).toBeLessThan(240);
    expect(clip.bytes).toBeLessThanOrEqual(12_000);
    expect(await probe(to.file)).toMatchObject({ width: clip.width, height: clip.height, frames: 24 });
  });

  it('is refused with a sentence where nothing worth seeing would be left', async () => {
    const master = await noiseMaster(24, 64);
    const to = await delivery(2500);

    const fitting = fit(master.file, to);

    await expect(fitting).rejects.toThrow(RefusedError);
    await expect(fitting).rejects.toThrow(
      'A film of 1 s does not fit into the 2 kB that this chat takes; ask for fewer seconds.',
    );
    expect(await readdir(dirname(to.file))).toEqual([]);
  });

  it('never ends above the limit, whatever the film and the limit', async () => {
    const masters = await Promise.all([
      noiseMaster(24, 32, { seed: 1 }),
      noiseMaster(24, 64, { seed: 2 }),
      noiseMaster(24, 160, { seed: 3 }),
    ]);
    const limit = fc.integer({ min: 5000, max: 200_000 });

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...masters), limit, async (master, bytes) => {
        const to = await delivery(bytes);
        await fit(master.file, to);
        expect((await stat(to.file)).size).toBeLessThanOrEqual(bytes * 0.98);
      }),
      { numRuns: 10 },
    );
  });
});

describe('when it goes wrong', () => {
  it('an abort kills ffmpeg and leaves nothing', async () => {
    const master = await noiseMaster(24, 64);
    const note = join(await temporaryFolder(), 'pid');
    const ffmpeg = await script(join(dirname(note), 'ffmpeg'), `echo $$ > ${note}; exec sleep 1000`);
    const controller = new AbortController();
    const reason = new CancelledError();
    const to = await delivery(10_000, { ffmpeg, signal: controller.signal });

    const fitting = expect(fit(master.file, to)).rejects.toBe(reason);
    const pid = await vi.waitUntil(async () => Number(await readFile(note, 'utf8').catch(() => 0)));
    controller.abort(reason);
    await fitting;

    expect(isAlive(pid)).toBe(false);
    expect(await readdir(dirname(to.file))).toEqual([]);
  });

  it.each([
    ['exit 1', 'ffmpeg gave up while making the film smaller.'],
    ['kill -9 $$', 'ffmpeg was killed (SIGKILL) while making the film smaller.'],
    ['echo frame=23', 'ffmpeg wrote 23 of 24 frames while making the film smaller.'],
  ])('a damaged ffmpeg (%s) can be tried again and leaves an earlier clip alone', async (lines, message) => {
    const master = await noiseMaster(24, 64);
    const ffmpeg = await script(join(await temporaryFolder(), 'ffmpeg'), lines);
    const to = await delivery(10_000, { ffmpeg });
    await writeFile(to.file, 'earlier');

    const fitting = fit(master.file, to);

    await expect(fitting).rejects.toThrow(RetryableError);
    await expect(fitting).rejects.toThrow(message);
    expect(await readFile(to.file, 'utf8')).toBe('earlier');
    expect(await readdir(dirname(to.file))).toEqual(['clip.mp4']);
  });
});
