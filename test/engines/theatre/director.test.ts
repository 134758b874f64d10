import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDirector, denoiser, directWindows } from '../../../src/engines/theatre/director.js';
import { captionRows } from '../../../src/engines/theatre/sampler.js';
import { openSession } from '../../../src/onnx/session.js';
import { captionOf, fixture, largestDifference, modelsFolder, shippedManifest, unpacked } from './director-fixtures.js';

const { file, sha256, levels } = shippedManifest.director;
const session = await openSession({ path: join(modelsFolder, file), sha256, threads: 1 });
const director = await createDirector({ folder: modelsFolder, threads: 1 });
const denoise = denoiser(shippedManifest, session);
const patient = { signal: new AbortController().signal, onStep: () => {} };
const dogs = {
  caption: captionOf(['two', 'subject0', 'kind.animal', 'act.run', 'to.left']),
  known: { set: 'beach' as const },
  seconds: 4,
  seed: 5,
  subjects: 1,
};

afterAll(async () => {
  await session.close();
  await director.close();
});

test('the graph gives what PyTorch gives', async () => {
  const golden = fixture('step');
  const concepts = captionRows(shippedManifest, captionOf(golden.concepts));

  const clean = await denoise(unpacked(golden.tokens), unpacked(golden.levels), concepts);

  expect(largestDifference(clean, unpacked(golden.clean))).toBeLessThan(1e-3);
});

test('a film of three windows comes out of the same noise as in Python', async () => {
  const golden = fixture('film');
  const noises = golden.noises.map(unpacked);
  const { concepts, counts, seconds } = golden;
  const caption = captionOf(concepts);
  const request = { caption, counts, seconds, known: { set: golden.set }, subjects: 2 };

  const windows = await directWindows(shippedManifest, denoise, request, () => noises.shift()!, patient);

  expect(windows).toHaveLength(3);
  expect(largestDifference(windows[0]!, unpacked(golden.windows[0]!))).toBeLessThan(1e-3);
  expect(largestDifference(windows[1]!, unpacked(golden.windows[1]!))).toBeLessThan(1e-3);
  expect(largestDifference(windows[2]!, unpacked(golden.windows[2]!))).toBeLessThan(1e-3);
});

test('the same seed is the same staging and another seed another take', async () => {
  const one = await director.direct(dogs, patient);
  const again = await director.direct(dogs, patient);
  const other = await director.direct({ ...dogs, seed: 6 }, patient);

  expect(again).toEqual(one);
  expect(other.actors).not.toEqual(one.actors);
});

test('a longer film spans its seconds and says how many steps it takes', async () => {
  const steps: string[] = [];

  const staging = await director.direct(
    { ...dogs, seconds: 7 },
    { ...patient, onStep: (step, count) => steps.push(`${step}/${count}`) },
  );

  const expected = 3 * (levels.length - 1);
  expect(staging.set).toBe('beach');
  expect(staging.camera.at(-1)!.t).toBe(7);
  expect(steps[0]).toBe(`1/${expected}`);
  expect(steps.at(-1)).toBe(`${expected}/${expected}`);
});

test('a film shorter than a window ends when it should', async () => {
  const staging = await director.direct({ ...dogs, seconds: 1.5 }, patient);

  expect(staging.camera.map((key) => key.t)).toEqual([0, 0.25, 0.75, 1.25, 1.5]);
  expect(staging.actors[0]!.acts.at(-1)!.end).toBe(1.5);
});

test('an abort while directing rejects with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');

  const directing = director.direct(dogs, {
    signal: controller.signal,
    onStep: (step) => {
      if (step === 2) controller.abort(reason);
    },
  });

  await expect(directing).rejects.toBe(reason);
});

test('two dogs told to run to the left are two, run, and go to the left', async () => {
  const staging = await director.direct(dogs, patient);

  const ways = staging.actors.map(({ keys }) => keys.at(-1)!.x - keys[0]!.x);
  expect(staging.actors.map((actor) => actor.subject)).toEqual([0, 0]);
  expect(staging.actors.map((actor) => actor.acts.map((act) => act.name))).toEqual([['run'], ['run']]);
  expect(Math.max(...ways)).toBeLessThan(-0.05);
});

test('as many play as the caption asks for, each subject in its slots', async () => {
  const concepts = ['three', 'subject0', 'kind.bird', 'act.fly', 'and', 'subject1', 'kind.animal', 'act.sleep'];

  const staging = await director.direct({ ...dogs, caption: captionOf(concepts), subjects: 2 }, patient);

  expect(staging.actors.map((actor) => actor.subject)).toEqual([0, 0, 0, 1]);
});

test('counts that are given win over the caption, and eight are the most', async () => {
  const staging = await director.direct({ ...dogs, counts: [11] }, patient);

  expect(staging.actors.map((actor) => actor.subject)).toEqual(Array(8).fill(0));
});

test('a damaged graph is named with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'director-'));
  copyFileSync(join(modelsFolder, 'manifest.json'), join(folder, 'manifest.json'));
  writeFileSync(join(folder, file), readFileSync(join(modelsFolder, file)).subarray(0, 100_000));

  const opening = createDirector({ folder, threads: 1 });

  await expect(opening).rejects.toThrow(
    /director\.onnx is damaged \(.+\): restore it with git checkout or reinstall\.$/,
  );
});

test('a missing folder is named with what to do', async () => {
  const opening = createDirector({ folder: '/nowhere/theatre', threads: 1 });

  await expect(opening).rejects.toThrow("The theatre's models are missing at /nowhere/theatre");
});
