import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeMaster } from '../../src/video/encode.js';
import { probe } from '../../src/video/probe.js';
import { realFfmpeg, smallFilm, temporaryFolder } from './small-films.js';

const run = promisify(execFile);

/** A test picture, encoded by ffmpeg as `args` say. */
async function testPicture(...args: string[]): Promise<string> {
  const file = join(await temporaryFolder(), 'picture.mp4');
  const source = ['-f', 'lavfi', '-i', 'testsrc=size=64x48:rate=30:duration=0.5'];
  await run(await realFfmpeg(), ['-loglevel', 'error', ...source, '-c:v', 'libx264', ...args, file]);
  return file;
}

it('tells an index at the end from one at the start', async () => {
  expect((await probe(await testPicture('-pix_fmt', 'yuv420p'))).fastStart).toBe(false);
  expect((await probe(await testPicture('-pix_fmt', 'yuv420p', '-movflags', '+faststart'))).fastStart).toBe(true);
});

it('tells profiles and kinds of pixels apart', async () => {
  const main = await probe(await testPicture('-pix_fmt', 'yuv420p', '-profile:v', 'main'));
  const full = await probe(await testPicture('-pix_fmt', 'yuv444p'));

  expect(main).toMatchObject({ profile: 'Main', pixelFormat: 'yuv420p' });
  expect(full).toMatchObject({ profile: '244', pixelFormat: 'other' });
});

it('reads size, length and rate', async () => {
  const facts = await probe(await testPicture('-pix_fmt', 'yuv420p'));

  expect(facts).toMatchObject({ width: 64, height: 48, frames: 15, seconds: 0.5, framesPerSecond: 30 });
  expect(facts.comment).toBeUndefined();
});

it('names a file that is not there', async () => {
  await expect(probe('/nowhere/film.mp4')).rejects.toThrow('/nowhere/film.mp4');
});

it('rejects whatever is cut off or made up, and never hangs', async () => {
  const whole = await readFile((await encodeMaster(await smallFilm())).file);
  const file = join(await temporaryFolder(), 'odd.mp4');
  const cutOff = fc.nat({ max: whole.length - 1 }).map((length) => whole.subarray(0, length));
  const madeUp = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));

  await fc.assert(
    fc.asyncProperty(fc.oneof(cutOff, madeUp), async (bytes) => {
      await writeFile(file, bytes);
      await expect(probe(file)).rejects.toThrow('is not a film of ours.');
    }),
    { numRuns: 200 },
  );
});

it('survives a damaged index', async () => {
  const whole = await readFile((await encodeMaster(await smallFilm())).file);
  const file = join(await temporaryFolder(), 'damaged.mp4');

  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.indexOf('mdat') }), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
      const damaged = Buffer.from(whole);
      damaged[place]! ^= flip;
      await writeFile(file, damaged);
      const answer = await probe(file).catch((error: Error) => error.message);
      expect(answer).toSatisfy((said) => typeof said === 'object' || /is not a film of ours/.test(said));
    }),
    { numRuns: 300 },
  );
});
